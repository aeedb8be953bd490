import type { MunicipalityIndex } from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { article } from '../base/article.js';
import { heading } from '../base/heading.js';
import { link, own, type View } from '../base/view.js';
import { map as words, register } from '../locales/index.js';
import { regions } from './tiles.js';

/** What a site can choose. */
export interface MapOptions {
  /** Where a partnership's page is, with `{id}` for its id; else its own page. */
  href?: string | undefined;
  /** Id of the partnership to mark. */
  current?: string | undefined;
}

type Partnership = MunicipalityIndex['partnerships'][number];

const marks = { unverified: '*', 'third-party': '†' };

/** The partnerships by health region: a list, which the style sheet lays out as a map where there is room. */
export function mapTemplate({ partnerships }: MunicipalityIndex, view: View, options: MapOptions = {}): TemplateResult {
  const text = words[view.ui];
  const group = (name: string, id: string, all: unknown[]) =>
    all.length > 0
      ? html`<section data-region=${id}>
          ${heading(view.level + 1, name, 'hfs-eyebrow')}
          <ul>
            ${all}
          </ul>
        </section>`
      : nothing;
  const rest = new Set(partnerships);
  const groups = regions.map(({ id: region, name, tiles }) => {
    const known = Object.entries(tiles).flatMap(([id, [, short]]) => {
      const partnership = partnerships.find((candidate) => candidate.id === id);
      if (!partnership) return [];
      rest.delete(partnership);
      return [tile(partnership, short, view, options)];
    });
    return group(name, region, known);
  });
  const others = [...rest].map((partnership) => tile(partnership, partnership.name, view, options));
  const explained = Object.entries(marks).filter(([status]) => partnerships.some((one) => one.nameStatus === status));
  const content = html`${heading(view.level, text.title(partnerships.length), 'hfs-heading')}
    <div class="hfs-tiles">${groups}</div>
    ${group(text.others, 'others', others)}
    <div class="hfs-quiet">
      ${explained.map(([status, mark]) => html`<p>${mark} ${own(register[view.ui].nameStatus, status)}</p>`)}
      <p>${text.sourceLine}</p>
    </div>`;
  return article('partnership-map', content, view);
}

/** One partnership, with its whole name; on the map only the short part of it is seen. */
function tile(partnership: Partnership, short: string, view: View, { href, current }: MapOptions): TemplateResult {
  const { id, name, nameStatus, language, website } = partnership;
  const address = href?.replaceAll('{id}', id) ?? (typeof website === 'string' ? website : undefined);
  const [before, after] = name.split(short.replaceAll('\u00AD', ''));
  const shown = after === undefined ? name : short; // a new name that the map does not know is seen whole
  const hidden = (part = '') => (part && after !== undefined ? html`<span class="hfs-aside">${part}</span>` : nothing);
  const mark = own(marks, nameStatus);
  const isCurrent = id === current;
  const named = html`<span lang=${language}
      >${hidden(before)}${shown}${hidden(after)}${mark && html`<sup>${mark}</sup>`}</span
    >
    ${isCurrent ? html`<b>${words[view.ui].current}</b>` : nothing}`;
  return html`<li data-tile=${id} aria-current=${isCurrent ? 'true' : nothing}>
    ${address ? link(address, named, view) : named}
  </li>`;
}
