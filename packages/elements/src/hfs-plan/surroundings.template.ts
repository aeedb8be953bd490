import { listOf, type Plan } from '@helsefellesskap/model';
import { html, nothing } from '../base/template.js';
import { items, listSection, section, sourced } from '../base/section.js';
import { markInferred } from '../base/source.js';
import { own, say, type View } from '../base/view.js';
import { followUp } from '../hfs-notice/hfs-notice.template.js';
import { context as words } from '../locales/index.js';

/** Other plans it stands on, how it is followed up, and the projects and figures it names. */
export function surroundings(plan: Plan, view: View): unknown {
  const text = words[view.ui];
  const initiatives = (plan.initiatives ?? []).map(({ id, name }) => ({ ...name, id }));
  return [
    relations(plan, view),
    followUp(plan, view),
    listSection(plan, view, initiatives, { title: text.initiatives }),
    listSection(plan, view, plan.claims ?? [], { title: text.claims }),
  ];
}

/** Other plans it stands on, each with how. */
export function relations(plan: Plan, view: View): unknown {
  const all = listOf(plan.relations);
  if (all.length === 0) return nothing;
  const text = words[view.ui];
  const rows = all.map(
    ({ type, name, target, basis }) =>
      html`<li>
        <span class="hfs-quiet">${own(text.relation, type) ?? type}</span>
        ${name ? say(name, view) : target}${markInferred(basis, view)}
      </li>`,
  );
  return section(plan, view, { title: text.relations, content: items(rows), statements: sourced(all) });
}
