import { renderWidget } from '@helsefellesskap/elements/server';
import type { Partnership, Plan } from '@helsefellesskap/model';
import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { data, inLanguage, issues, paths, type SiteLanguage } from '../addresses.js';
import { wayBack, type Page } from '../layout.js';
import { strategiesOf } from '../records.js';
import { plain } from '../text.js';
import { words } from '../words.js';

/** A partnership with its strategies, or with the honest word that none is registered. */
export function partnershipPage(partnership: Partnership, language: SiteLanguage): Page {
  const card = renderWidget('hfs-partnership-card', partnership, { lang: language, headingLevel: 1 });
  const [strategy] = strategiesOf(partnership);
  const text = words[language].partnership;
  const name = plain(partnership.name, language);
  const strategies = strategiesOf(partnership).map((plan) => wholePlan(plan, language, 2));
  const main = html`${wayBack(language)}
    <hfs-partnership-card src=${data.partnership(partnership.id)} heading-level="1"
      >${unsafeHTML(card)}</hfs-partnership-card
    >
    ${strategies.length > 0 ? strategies : noStrategy(language)}`;
  return {
    path: paths.partnership(partnership.id),
    language,
    title: text.title(name),
    description: strategy ? text.description(name) : text.descriptionWithout(name),
    main,
    frame: strategy
      ? { tag: 'hfs-plan', path: `plans/${strategy.id}`, language }
      : { tag: 'hfs-partnership-card', path: `partnerships/${partnership.id}`, language },
  };
}

/** A plan in its widget, written out beforehand, and the way to its data. */
export function wholePlan(plan: Plan, language: SiteLanguage, headingLevel: number): ServerRenderedTemplate {
  const content = renderWidget('hfs-plan', plan, { lang: language, headingLevel });
  const embed = `${inLanguage(paths.builder, language)}?widget=hfs-plan&record=plans/${plan.id}`;
  return html`<section class="whole-plan">
    <hfs-plan src=${data.plan(plan.id)} heading-level=${headingLevel}>${unsafeHTML(content)}</hfs-plan>
    <p class="ds-paragraph" data-size="sm">
      <a class="ds-link" href=${data.plan(plan.id)} download>${words[language].data}</a> ·
      <a class="ds-link" href=${embed}>${words[language].embedPlan}</a>
    </p>
  </section>`;
}

function noStrategy(language: SiteLanguage): ServerRenderedTemplate {
  const text = words[language].partnership;
  return html`<section>
    <h2 class="ds-heading" data-size="sm">${text.strategy}</h2>
    <p class="ds-paragraph">${text.none}</p>
    <h3 class="ds-heading" data-size="2xs">${text.contribute}</h3>
    <p class="ds-paragraph">${text.how} <a class="ds-link" href=${issues}>${text.report}</a></p>
  </section>`;
}
