import {
  listOf,
  treeOf,
  valueOf,
  type GovernanceBody,
  type LocalText,
  type Period,
  type Plan,
  type Relation,
  type Remit,
  type Seat,
  type TreeNode,
} from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { referenceOf } from '../base/reference.js';
import { planPart, section, sourced } from '../base/section.js';
import { anchorOf, markInferred, sayStatement } from '../base/source.js';
import { joined, linked, own, say, sayPeriod, sayTime, type View } from '../base/view.js';
import { governance as words, governanceName } from '../locales/index.js';

/** Who decides: bodies as a tree, the partnership’s own names first. As a widget of its own. */
export function governanceTemplate(plan: Plan, view: View): TemplateResult {
  return planPart(plan, view, 'governance', { governance: [governanceName, governance] });
}

/** Who decides: bodies as a tree, the partnership's own names first. */
export function governance(plan: Plan, view: View): unknown {
  const bodies = listOf(plan.governance);
  if (!bodies[0]) return nothing;
  const statements = bodies.flatMap(({ id, name, remit, mandate }) => [
    { ...name, id },
    ...sourced(
      [...relationsIn(remit), ...(mandate ? [mandate] : [])].map((relation) => ({ ...relation, name: name.text })),
    ),
  ]);
  return section(plan, view, {
    name: 'governance',
    label: governanceName,
    content: levels(plan, treeOf(bodies), view),
    statements,
  });
}

/** Bodies that stand side by side, those of one level together under its name. */
function levels(plan: Plan, nodes: TreeNode<GovernanceBody>[], view: View): unknown {
  if (!nodes[0]) return nothing;
  const text = words[view.ui];
  const nameOf = ({ item: { level, kind } }: TreeNode<GovernanceBody>) =>
    own(text.level, String(valueOf(level))) ?? (kind === 'network' ? text.network : text.noLevel);
  const names = new Set(nodes.map(nameOf));
  return html`<ul class="hfs-levels">
    ${[...names].map(
      (name) =>
        html`<li ?data-level=${Object.values(text.level).includes(name)}>
          <p class="hfs-quiet">${name}</p>
          <ul>
            ${nodes.filter((node) => nameOf(node) === name).map((node) => bodyItem(plan, node, view))}
          </ul>
        </li>`,
    )}
  </ul>`;
}

function bodyItem(plan: Plan, { item, children }: TreeNode<GovernanceBody>, view: View): TemplateResult {
  const text = words[view.ui];
  const { id, name, abbreviation, count, permanence = '', remit, mandate, seats = [], chairRotation } = item;
  const { meetings = [], term, replacedBy = [] } = item;
  const lasting = own(text.permanence, permanence);
  const named = (relation: Relation) => relationName(plan, relation, view);
  const when = (period: Period) => sayPeriod(period, plan, view);
  const facts: Record<keyof typeof text.facts, unknown[]> = {
    remit: [remit?.text && say(remit.text, view), ...relationsIn(remit).map(named)],
    seats: seats.map((seat) => sitting(seat, view)),
    chair: [chairRotation && say(chairRotation, view)],
    meetings: meetings.map((meeting) => sayTime(meeting, plan, view)),
    term: [term && when(term)],
    mandate: [mandate && named(mandate)],
    replacedBy: replacedBy.map((target) => named({ target, basis: 'stated' })),
  };
  return html`<li id=${anchorOf(plan, id)}>
    <p class="hfs-sentence">
      ${count} <strong>${sayStatement(name, view)}</strong>
      ${!abbreviation || name.text[name.text.original]?.includes(abbreviation) ? '' : html`(${abbreviation})`}
      ${lasting && html`<span class="hfs-quiet">· ${lasting}</span>`}
    </p>
    ${Object.entries(facts).map(([fact, values]) =>
      values.some(Boolean) ? html`<p class="hfs-quiet">${own(text.facts, fact)}: ${joined(values, ', ')}</p>` : nothing,
    )}
    ${levels(plan, children, view)}
  </li>`;
}

function relationsIn({ groups = [], themes = [] }: Remit = {}): Relation[] {
  return [...groups, ...themes];
}

/** “kommunene (2, observatør)”. */
function sitting({ party, role, count, observer }: Seat, view: View): unknown {
  const text = words[view.ui];
  const remarks = [
    typeof count === 'object' ? say(count, view) : count,
    role && say(role, view),
    observer && text.observer,
  ];
  const some = joined(remarks, ', ');
  return [own(text.seat, party) ?? party, some.length > 0 ? [' (', some, ')'] : ''];
}

/** What a relation points to: a body, a patient group or a document of the plan, or what the source calls it. */
function relationName(plan: Plan, { target, name, basis }: Relation, view: View): unknown {
  const reference = referenceOf(plan, target);
  const found: LocalText | undefined =
    name ??
    listOf(plan.governance).find(({ id }) => id === target)?.name.text ??
    listOf(plan.patientGroups).find(({ group }) => group === target)?.text;
  return [reference ? linked(reference, view) : found ? say(found, view) : target, markInferred(basis, view)];
}
