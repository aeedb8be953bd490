import {
  firstDay,
  listOf,
  measuresOf,
  valueOf,
  type NationalPlan,
  type PatientGroupPriority,
  type Plan,
} from '@helsefellesskap/model';
import { html, nothing, type TemplateResult } from '../base/template.js';
import { heading } from '../base/heading.js';
import { measures } from '../base/measures.js';
import { listSection, numbered, planPart, section } from '../base/section.js';
import { anchorOf, proof, sayAdoptions, sayStatement, type Addressed } from '../base/source.js';
import { sayDate, sayWithin, type View } from '../base/view.js';
import { groups as words, section as plain, patientGroupsName } from '../locales/index.js';

/** What a plan says of a group in words, in the order shown. */
const said = ['nationalAim', 'description', 'rationale'] as const;

/** The prioritised patient groups as a widget of their own, with those of a national plan that this plan has no words for. */
export function patientGroupsTemplate(plan: Plan, view: View, frame?: NationalPlan): TemplateResult {
  const show = (...reader: [Plan, View]) => {
    const groups = patientGroups(...reader);
    return groups === nothing || !frame ? groups : [groups, missing(plan, frame, view)];
  };
  return planPart(plan, view, 'patient-groups', { patientGroups: [patientGroupsName, show] });
}

/** The patient groups in the plan's own words, with its commitments to each. */
export function patientGroups(plan: Plan, view: View): unknown {
  const all = listOf(plan.patientGroups);
  const onlyNamed = all.every((priority) => groupStatements(priority).length === 1);
  if (onlyNamed) return listSection(plan, view, all, { name: 'patientGroups', label: patientGroupsName });
  const rows = html`<ul class="hfs-rows">
    ${all.map((priority) => groupRow(plan, priority, view))}
  </ul>`;
  return section(plan, view, { name: 'patientGroups', label: patientGroupsName, rows, statements: [] });
}

function groupRow(plan: Plan, priority: PatientGroupPriority, view: View): TemplateResult {
  const text = words[view.ui];
  const { claims = [] } = priority;
  const part = (label: string, statement?: Addressed) =>
    statement && labelled(label, sayStatement(statement, view), statement.id && anchorOf(plan, statement.id));
  const promised = measures(plan, priority.measures, view);
  return html`<li id=${anchorOf(plan, priority.id)}>
    ${heading(view.level + 1, [numbered(priority), sayStatement(priority, view)])}
    <div>
      ${sayAdoptions(priority.adoptions, view)}
      <dl>
        ${said.map((name) => part(text[name], priority[name]))}
        ${claims.map((claim) => part(text.claim(claim.year && sayDate(claim.year, view)), claim))}
        ${promised === nothing ? promised : labelled(text.measures, promised)}
      </dl>
      ${proof(groupStatements(priority), plan, view)}
    </div>
  </li>`;
}

function labelled(label: string, content: unknown, id?: string): TemplateResult {
  return html`<div id=${id || nothing}>
    <dt class="hfs-eyebrow">${label}</dt>
    <dd>${content}</dd>
  </div>`;
}

function groupStatements(priority: PatientGroupPriority): Addressed[] {
  const { claims = [], measures: all } = priority;
  return [priority, ...said.map((name) => priority[name]), ...claims, ...listOf(all)].filter(
    (statement) => statement !== undefined,
  );
}

/** Groups of a national plan that this plan has no words for, and why: it can be older than the plan that brought them in. */
function missing(plan: Plan, frame: NationalPlan, view: View): TemplateResult[] {
  const aimed = measuresOf(plan).flatMap(({ measure }) => measure.groups ?? []);
  const known = [...listOf(plan.patientGroups).map(({ group }) => group), ...aimed.map(({ target }) => target)];
  const start = ({ period }: Plan, unknown: string) => firstDay(valueOf(period)?.from ?? unknown);
  return listOf(frame.patientGroups)
    .filter(({ group }) => !known.includes(group))
    .map(({ group, text }) => {
      const isNew = listOf(frame.changes).some((change) => change.group === group && change.change === 'added');
      const reason = isNew && start(plan, '9') < start(frame, '') ? 'older-than-frame' : 'not-stated';
      return html`<p class="hfs-quiet">${sayWithin(plain[view.ui].absent[reason], text, view)}</p>`;
    });
}
