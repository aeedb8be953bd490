import type { Plan } from '@helsefellesskap/model';
import { html } from '@lit-labs/ssr';
import { paths, type SiteLanguage } from '../addresses.js';
import { wayBack, type Page } from '../layout.js';
import { plain } from '../text.js';
import { wholePlan } from './partnership.js';

/** A plan that belongs to no single partnership. */
export function planPage(plan: Plan, language: SiteLanguage): Page {
  return {
    path: paths.plan(plan.id),
    language,
    title: plain(plan.title.text, language),
    main: html`${wayBack(language)}${wholePlan(plan, language, 1)}`,
    frame: { tag: 'hfs-plan', path: `plans/${plan.id}`, language },
  };
}
