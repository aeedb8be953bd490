import type { Plan } from '@helsefellesskap/model';
import { html } from '@lit-labs/ssr';
import { paths, type SiteLanguage } from '../addresses.js';
import { wayBack, type Page } from '../layout.js';
import { plain } from '../text.js';
import { words } from '../words.js';
import { wholePlan } from './partnership.js';

/** A plan that belongs to no single partnership. */
export function planPage(plan: Plan, language: SiteLanguage): Page {
  const title = plain(plan.title.text, language);
  return {
    path: paths.plan(plan.id),
    language,
    title,
    description: words[language].plan(title),
    main: html`${wayBack(language)}${wholePlan(plan, language, 1)}`,
    frame: { tag: 'hfs-plan', path: `plans/${plan.id}`, language },
  };
}
