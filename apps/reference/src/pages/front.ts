import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { planKindNames } from '@helsefellesskap/elements/base';
import { regions } from '@helsefellesskap/elements/hfs-partnership-map';
import { renderWidget } from '@helsefellesskap/elements/server';
import {
  dayInNorway,
  planState,
  strategyOn,
  valueOf,
  type Partnership,
  type Plan,
  type PlanState,
  type PlanSummary,
} from '@helsefellesskap/model';
import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { data, guides, inLanguage, paths, type SiteLanguage } from '../addresses.js';
import type { Page } from '../layout.js';
import { otherPlans, partnerships, strategiesOf } from '../records.js';
import { say, years } from '../text.js';
import { words } from '../words.js';

const today = dayInNorway(new Date());

/** The finder, and all partnerships as a map of tiles. */
export function frontPage(language: SiteLanguage): Page {
  const text = words[language].front;
  const registered = partnerships.filter((partnership) => strategiesOf(partnership).length > 0).length;
  const href = inLanguage(paths.partnership('{id}'), language);
  const main = html`<div class="opening">
      <div class="opening-text">
        <h1 class="ds-heading" data-size="xl">${text.heading}</h1>
        <p class="ds-paragraph">${text.what}</p>
        <hfs-municipality-finder src=${data.municipalityIndex} href=${href}
          >${unsafeHTML(renderWidget('hfs-municipality-finder', municipalityIndex, { lang: language, attributes: { href } }))}</hfs-municipality-finder
        >
      </div>
      <div class="opening-legend">
        <h2 class="ds-heading" data-size="xs">${text.map}</h2>
        <p class="ds-paragraph" data-size="sm">${text.registered(registered)}</p>
        ${unsafeHTML(`<noscript><p class="ds-paragraph" data-size="sm"><a class="ds-link" href="${inLanguage(paths.municipalities, language)}">${text.allMunicipalities}</a></p></noscript>`)}
      </div>
      <ol class="tiles">
        ${onTheMap.map((place) => tile(place, language))}
      </ol>
    </div>
    <section>
      <h2 class="ds-heading" data-size="sm">${text.more}</h2>
      <ul class="rows">
        ${otherPlans.map((plan) => planRow(plan, language))}
      </ul>
    </section>
    <section>
      <h2 class="ds-heading" data-size="sm">${text.embed}</h2>
      <p class="ds-paragraph">${text.embedText}</p>
      <ul class="rows">
        <li><a class="ds-link" href=${inLanguage(paths.builder, language)}>${text.builderLink}</a></li>
        <li><a class="ds-link" href=${paths.example}>${text.embedLink}</a></li>
      </ul>
    </section>
    <section>
      <h2 class="ds-heading" data-size="sm">${text.keep}</h2>
      <p class="ds-paragraph">${text.keepText}</p>
      <ul class="rows">
        <li><a class="ds-link" href=${guides.addStrategy}>${text.guideLink}</a></li>
        <li><a class="ds-link" href=${inLanguage(paths.check, language)}>${text.checkLink}</a></li>
      </ul>
    </section>`;
  const frame = { tag: 'hfs-municipality-finder', path: 'municipality-index', language };
  return { path: paths.front, language, title: text.heading, description: text.what, main, frame };
}

interface Place {
  partnership: Partnership;
  /** The part of its name that the tile shows; the whole one of a partnership that the map does not know. */
  name: string;
  row?: number | undefined;
  column?: number | undefined;
}

/** From north to south and west to east, as the map widget has them. */
const onTheMap = partnerships.map(placeOf).sort((a, b) => orderOf(a) - orderOf(b));

function placeOf(partnership: Partnership): Place {
  const tile = regions.map(({ tiles }) => tiles[partnership.id]).find((known) => known !== undefined);
  if (!tile) return { partnership, name: partnership.name[partnership.name.original]! };
  const [at, name] = tile;
  const [row, column] = at.split('/').map(Number);
  return { partnership, name, row, column };
}

function orderOf({ row = Infinity, column = 0 }: Place): number {
  return row * 100 + column;
}

function tile({ partnership, name, row, column }: Place, language: SiteLanguage): ServerRenderedTemplate {
  const text = words[language].front;
  const strategy = strategyOn(partnership, today);
  const state = strategy && planState(strategy, today);
  const note = strategy && noteOn(strategy, text);
  return html`<li data-row=${row ?? nothing} data-column=${column ?? nothing}>
    <a
      href=${inLanguage(paths.partnership(partnership.id), language)}
      data-strategy=${state ? (inForce.includes(state) ? 'current' : 'expired') : nothing}
    >
      <span>${name}</span>${note ? html` <small>${note}</small>` : nothing}
    </a>
  </li>`;
}

const inForce: PlanState[] = ['in-force', 'open-ended'];

/** What a tile says of a strategy: its years alone where it holds. */
function noteOn(strategy: PlanSummary, text: (typeof words)[SiteLanguage]['front']): string {
  const state = planState(strategy, today);
  if (state === 'expired') return text.expired(valueOf(strategy.period)?.to?.slice(0, 4) ?? '');
  return state === 'draft' || state === 'withdrawn' ? text[state] : text.strategy(years(strategy.period));
}

function planRow(plan: Plan, language: SiteLanguage): ServerRenderedTemplate {
  return html`<li>
    <a class="ds-link" href=${inLanguage(paths.plan(plan.id), language)}>${say(plan.title.text, language)}</a>
    <span>${planKindNames[language][plan.kind]}</span>
  </li>`;
}
