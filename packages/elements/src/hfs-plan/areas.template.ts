import {
  areaTitle,
  isAbsent,
  listOf,
  type FocusArea,
  type LocalText,
  type Measure,
  type PatientGroupPriority,
  type Plan,
  type Stated,
  type Statement,
} from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/heading.js';
import { sayStatement } from '../base/source.js';
import { say, type View } from '../base/view.js';
import { plan as words } from '../locales/index.js';
import { anchorOf, list, listSection, section } from './section.template.js';

/** The areas, one layer after the other, each with what will be done; then what will be done outside any area. */
export function areas(plan: Plan, view: View): unknown {
  return [
    areaLayer(plan, 'strategy', view),
    areaLayer(plan, 'focus', view),
    listSection(plan, view, plan.measures ?? [], { title: words[view.ui].otherMeasures }),
  ];
}

/** The patient groups in the plan's own words, with its commitments to each. */
export function patientGroups(plan: Plan, view: View): unknown {
  const all = listOf(plan.patientGroups);
  const onlyNamed = all.every((priority) => groupStatements(priority).length === 1);
  if (onlyNamed) return listSection(plan, view, all, { name: 'patientGroups' });
  const rows = html`<ul class="hfs-rows">
    ${all.map((priority) => groupRow(plan, priority, view))}
  </ul>`;
  return section(plan, view, { name: 'patientGroups', content: rows, statements: all.flatMap(groupStatements) });
}

function areaLayer(plan: Plan, layer: FocusArea['layer'], view: View): unknown {
  const all = listOf(plan.areas).filter((area) => (area.layer === 'strategy') === (layer === 'strategy'));
  if (all.length === 0) return nothing;
  const term = all[0]?.localTerm;
  const title = term ? say(term, view) : layer === 'strategy' ? words[view.ui].strategyAreas : undefined;
  const content = html`<ol class="hfs-rows">
    ${all.map((area, index) => areaRow(plan, area, layer === 'focus' ? index + 1 : undefined, view))}
  </ol>`;
  return section(plan, view, { name: 'areas', title, content, statements: all.flatMap(areaStatements) });
}

function areaRow(plan: Plan, area: FocusArea, order: number | undefined, view: View): TemplateResult {
  const title = areaTitle(area);
  return html`<li
    id=${anchorOf(plan, area.id)}
    data-number=${area.number ?? order ?? nothing}
    ?data-numbered=${area.number !== undefined}
  >
    ${heading(view.level + 1, title ? sayStatement(title, view) : html`<span class="hfs-quiet">${words[view.ui].lostTitle}</span>`, 'hfs-subheading')}
    <div class="hfs-body">
      ${area.description ? html`<p>${sayStatement(area.description, view)}</p>` : nothing} ${lead(plan, area, view)}
      ${measures(plan, area.measures, view)}
    </div>
  </li>`;
}

/** The sentence that introduces the measures, where the heading of the areas has not said it already. */
function lead(plan: Plan, { lead: sentence }: FocusArea, view: View): unknown {
  const term = plan.localTerms?.areas;
  if (!sentence || (term && plain(sentence.text) === plain(term))) return nothing;
  return html`<p class="hfs-quiet">${sayStatement(sentence, view)}</p>`;
}

function plain(text: LocalText): string | undefined {
  return text[text.original]?.replace(/:$/, '').trim();
}

function groupRow(plan: Plan, priority: PatientGroupPriority, view: View): TemplateResult {
  const { nationalAim, description, rationale, claims = [] } = priority;
  const label = html`<span class="hfs-quiet">${words[view.ui].nationalAim}:</span>`;
  return html`<li id=${anchorOf(plan, priority.id)}>
    ${heading(view.level + 1, sayStatement(priority, view), 'hfs-subheading')}
    <div class="hfs-body">
      ${nationalAim ? html`<p>${label} ${sayStatement(nationalAim, view)}</p>` : nothing}
      ${[description, rationale, ...claims].map((statement) =>
        statement ? html`<p id=${addressOf(plan, statement)}>${sayStatement(statement, view)}</p>` : nothing,
      )}
      ${measures(plan, priority.measures, view)}
    </div>
  </li>`;
}

/** Claims can be linked to; descriptions have no id. */
function addressOf(plan: Plan, statement: Statement & { id?: string }): unknown {
  return statement.id === undefined ? nothing : anchorOf(plan, statement.id);
}

function measures(plan: Plan, all: Stated<Measure[]>, view: View): unknown {
  if (!isAbsent(all)) return list(plan, all, view);
  return all.note ? html`<p class="hfs-quiet">${say(all.note, view)}</p>` : nothing;
}

function areaStatements(area: FocusArea): Statement[] {
  return [areaTitle(area), area.description, area.lead, ...listOf(area.measures)].filter(
    (statement) => statement !== undefined,
  );
}

function groupStatements(priority: PatientGroupPriority): Statement[] {
  const { nationalAim, description, rationale, claims = [], measures: all } = priority;
  return [priority, nationalAim, description, rationale, ...claims, ...listOf(all)].filter(
    (statement) => statement !== undefined,
  );
}
