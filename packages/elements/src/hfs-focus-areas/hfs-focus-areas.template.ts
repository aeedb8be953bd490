import {
  areaTitle,
  isAbsent,
  listOf,
  type FocusArea,
  type Measure,
  type Plan,
  type Statement,
} from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { original, type Entry } from '../base/entries.js';
import { heading } from '../base/heading.js';
import { measures, noMeasures, sayArea, sayWhen } from '../base/measures.js';
import { planPart, section, type Section } from '../base/section.js';
import { anchorOf, decisions, proof, sayAdoptions, sayStatement, type Addressed } from '../base/source.js';
import { say, type View } from '../base/view.js';
import { areas as words, areasName } from '../locales/index.js';

/** Whether something is among what a reader has chosen to see. */
export type Keeps = (element: FocusArea | Measure) => boolean;

const fewStatements = 8; // more than this is not found again in one list of proof; then each area has its own

/**
 * The areas the plan gives priority to, with what will be done in each. As a widget of its own.
 * @param kept what a reader has chosen to see
 */
export function focusAreasTemplate(plan: Plan, view: View, kept: Entry[]): TemplateResult {
  const shown = new Set(kept.map(({ measure, area }) => measure ?? area));
  const keeps: Keeps = (element) => shown.has(element);
  return planPart(plan, view, 'focus-areas', {
    areas: [
      areasName,
      (plan, view) => {
        const content = areas(plan, view, keeps);
        return content === nothing ? nothing : [content, noMeasures(plan, view)];
      },
    ],
  });
}

/** The areas, one layer after the other, each with what will be done; then what will be done outside any area. */
export function areas(plan: Plan, view: View, keeps: Keeps = () => true): unknown {
  const { measures: others = [] } = plan;
  if (listOf(plan.areas).length + others.length === 0) return nothing;
  const kept = others.filter(keeps);
  const title = words[view.ui].otherMeasures;
  return [
    areaLayer(plan, true, view, keeps),
    areaLayer(plan, false, view, keeps),
    kept.length > 0 ? section(plan, view, { title, content: measures(plan, kept, view), statements: kept }) : nothing,
  ];
}

function areaLayer(plan: Plan, isUpper: boolean, view: View, keeps: Keeps): unknown {
  const all = listOf(plan.areas).filter((area) => (area.layer === 'strategy') === isUpper);
  const isLong = all.flatMap((area) => areaStatements(plan, area)).length > fewStatements;
  const said = all.flatMap((area) => (area.lead && !leadOf(plan, area) ? area.lead : [])).slice(0, 1);
  const shown = all.flatMap((area, index) => {
    const { measures: stated } = area;
    const kept = isAbsent(stated) ? stated : stated.filter(keeps);
    if (!keeps(area) && listOf(kept).length === 0) return [];
    return { order: isUpper ? undefined : index + 1, area: { ...area, measures: kept } };
  });
  if (shown.length === 0) return nothing;
  const term = all[0]?.localTerm;
  const title = term ? say(term, view) : isUpper ? words[view.ui].strategyAreas : undefined;
  const rows = html`<ol class="hfs-rows">
    ${shown.map(({ area, order }) => areaRow(plan, area, order, view, isLong))}
  </ol>`;
  const statements = isLong ? [] : shown.flatMap(({ area }) => areaStatements(plan, area));
  const parts: Section = { name: 'areas', label: areasName, title, statements: [...statements, ...said] };
  return section(plan, view, { ...parts, [isLong ? 'rows' : 'content']: rows });
}

function areaRow(plan: Plan, area: FocusArea, order: number | undefined, view: View, isLong: boolean): TemplateResult {
  const lead = leadOf(plan, area);
  const due = sayWhen(area.deadline, plan.language, view);
  return html`<li id=${anchorOf(plan, area.id)} data-number=${area.number ?? order ?? nothing}>
    ${heading(view.level + 1, sayArea(area, view))}
    <div>
      ${above(plan, area, view)}${due && html`<p class="hfs-quiet">${due}</p>`}${sayAdoptions(area.adoptions, view)}
      ${area.description && html`<p>${sayStatement(area.description, view)}</p>`}
      ${lead && html`<p class="hfs-quiet">${sayStatement(lead, view)}</p>`}
      ${measures(plan, area.measures, view)}${isLong ? proof(areaStatements(plan, area), plan, view) : nothing}
    </div>
  </li>`;
}

/** The area that this one is a part of. */
function above(plan: Plan, { parent }: FocusArea, view: View): unknown {
  const upper = parent && listOf(plan.areas).find(({ id }) => id === parent);
  return upper ? html`<p class="hfs-quiet">${words[view.ui].under}: ${sayArea(upper, view)}</p>` : nothing;
}

/** The sentence that introduces the measures, where the heading of the areas has not said it already. */
function leadOf({ localTerms }: Plan, { lead }: FocusArea): Statement | undefined {
  return lead && original(lead.text).replace(/:$/, '') !== original(localTerms?.areas) ? lead : undefined;
}

function areaStatements(plan: Plan, area: FocusArea): Addressed[] {
  const own = [areaTitle(area), area.description, leadOf(plan, area), ...listOf(area.measures)];
  return [...own.filter((statement) => statement !== undefined), ...decisions(area.adoptions)];
}
