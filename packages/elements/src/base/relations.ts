import { listOf, type Plan } from '@helsefellesskap/model';
import { context as words } from '../locales/index.js';
import { items, section, sourced } from './section.js';
import { markInferred } from './source.js';
import { html, nothing } from './template.js';
import { own, say, type View } from './view.js';

/** Other plans it stands on, each with how. */
export function relations(plan: Plan, view: View): unknown {
  const all = listOf(plan.relations);
  if (!all[0]) return nothing;
  const text = words[view.ui];
  const rows = all.map(
    ({ type, name, target, basis, note, sources }) =>
      html`<li>
        <span class="hfs-quiet">${own(text.relation, type) ?? type}</span>
        ${name ? say(name, view) : target}${markInferred(basis, view)}${note && !sources ? html` <span class="hfs-quiet">· ${say(note, view)}</span>` : nothing}
      </li>`,
  );
  return section(plan, view, { title: text.relations, content: items(rows), statements: sourced(all) });
}
