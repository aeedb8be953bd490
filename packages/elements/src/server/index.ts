import { dayInNorway, type IsoDate, type Language, type Partnership, type Plan } from '@helsefellesskap/model';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { uiLanguageFor } from '../base/language.js';
import { assertShowable } from '../base/showable.js';
import type { View } from '../base/view.js';
import { cardTemplate } from '../hfs-partnership-card/hfs-partnership-card.template.js';
import { planTemplate } from '../hfs-plan/hfs-plan.template.js';

/** How the HTML is to be written. */
export interface RenderOptions {
  /** The language around the HTML; `nb` when left out. */
  lang?: Language;
  /** Level of the first heading, 1 to 6; 2 when left out. */
  headingLevel?: number;
  /** The day that decides what is in force; today in Norway when left out. */
  today?: IsoDate;
}

/** A plan as plain HTML: what `<hfs-plan>` shows, without script. Put it inside the tag, or on its own. */
export function renderPlan(plan: Plan, options: RenderOptions = {}): Promise<string> {
  return write(planTemplate(plan, viewOf(options)));
}

/** A partnership as plain HTML: what `<hfs-partnership-card>` shows, without script. */
export function renderPartnershipCard(partnership: Partnership, options: RenderOptions = {}): Promise<string> {
  return write(cardTemplate(partnership, viewOf(options)));
}

/** A Lit template as plain HTML, without the marks a browser would need to take it over: widgets render anew. */
export async function toHtml(template: unknown): Promise<string> {
  const html = await collectResult(render(template));
  return html
    .replace(/<!--.*?-->|<\?>/gs, '') // text is escaped, so only Lit's own marks look like this
    .replace(/ class="lit:nothing"/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** A widget's own template, which holds nothing but words. */
function write(template: unknown): Promise<string> {
  assertShowable(template);
  return toHtml(template);
}

function viewOf({ lang = 'nb', headingLevel = 2, today = dayInNorway(new Date()) }: RenderOptions): View {
  return { language: lang, ui: uiLanguageFor(lang), level: headingLevel, today, problems: new Set(), links: [] };
}
