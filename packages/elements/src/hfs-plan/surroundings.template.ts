import type { Plan } from '@helsefellesskap/model';
import { sayMeasure } from '../base/measures.js';
import { relations } from '../base/relations.js';
import { items, section } from '../base/section.js';
import { anchorOf, sayStatement } from '../base/source.js';
import { html, nothing } from '../base/template.js';
import { followUp } from '../base/validity.js';
import { sayDate, type View } from '../base/view.js';
import { context as words } from '../locales/index.js';
import { indicators } from './indicators.template.js';
import { steps } from './steps.template.js';

/** Other plans it stands on, how it is followed up and measured, and the projects and figures it names. */
export function surroundings(plan: Plan, view: View): unknown {
  return [
    relations(plan, view),
    followUp(plan, view),
    steps(plan, view),
    indicators(plan, view),
    initiatives(plan, view),
    claims(plan, view),
  ];
}

/** Projects and ways of working, each with where it is. */
function initiatives(plan: Plan, view: View): unknown {
  const all = (plan.initiatives ?? []).map(({ id, name, place }) => ({ ...name, id, ...(place && { place }) }));
  if (!all[0]) return nothing;
  const rows = all.map((project) => html`<li id=${anchorOf(plan, project.id)}>${sayMeasure(project, view)}</li>`);
  return section(plan, view, { title: words[view.ui].initiatives, content: items(rows), statements: all });
}

/** Figures it mentions in passing, each with the year it is from. */
function claims(plan: Plan, view: View): unknown {
  const all = plan.claims ?? [];
  if (!all[0]) return nothing;
  const rows = all.map(
    (claim) =>
      html`<li id=${anchorOf(plan, claim.id)}>
        ${sayStatement(claim, view)}${claim.year && html` <span class="hfs-quiet">· ${sayDate(claim.year, view)}</span>`}
      </li>`,
  );
  return section(plan, view, { title: words[view.ui].claims, content: items(rows), statements: all });
}
