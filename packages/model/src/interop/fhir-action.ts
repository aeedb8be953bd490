import type { Action, ActionPlan } from '../action-plan.js';
import type { Element } from '../element.js';
import type { FocusArea } from '../focus-area.js';
import type { LocalText } from '../language.js';
import type { Measure } from '../measure.js';
import type { PatientGroupPriority } from '../patient-group.js';
import type { Plan } from '../plan.js';
import type { Relation } from '../relation.js';
import type { Statement } from '../source.js';
import { addressOf } from './address.js';
import {
  aboutOf,
  concept,
  detailsOf,
  extension,
  fhirPeriod,
  reference,
  resourceId,
  sourceExtensions,
  worded,
  written,
  type Part,
  type Writing,
} from './fhir-parts.js';
import { some } from './parts.js';
import { headingOf, itemsIn, sourceText, sourceWords } from './reading.js';

/** What a plan says will be done, as actions: areas and groups hold their measures, the action plan its steps. */
export function actionsOf(plan: Plan, writing: Writing): Part[] | undefined {
  return some([
    ...itemsIn<FocusArea>(plan.areas).map((area) => areaAction(area, writing)),
    ...itemsIn<PatientGroupPriority>(plan.patientGroups).map((priority) => groupAction(priority, plan, writing)),
    ...itemsIn<Measure>(plan.measures).map((measure) => measureAction(measure, writing)),
    'actionPlan' in plan ? actionPlanAction(plan.actionPlan, writing) : undefined,
  ]);
}

function areaAction(area: FocusArea, writing: Writing): Part {
  const title = headingOf(area.title);
  return {
    ...aimedAt(area, writing),
    ...common(area, writing, [
      extension('title-lost', 'Boolean', 'lost' in area.title ? area.title.lost : undefined, writing),
      extension('layer', 'String', area.layer, writing),
      extension('parent', 'String', area.parent, writing),
      extension('lead', 'String', sourceText(area.lead?.text), writing),
      ...sourceExtensions(area.lead, writing),
    ]),
    ...worded('title', title?.text, writing, sourceExtensions(title, writing)),
    ...worded('description', area.description?.text, writing, sourceExtensions(area.description, writing)),
    groupingBehavior: 'logical-group',
    action: some(itemsIn<Measure>(area.measures).map((measure) => measureAction(measure, writing))),
  };
}

function groupAction(priority: PatientGroupPriority, plan: Plan, writing: Writing): Part {
  const { rationale, nationalAim, description } = priority;
  const reason = (statement: Statement | undefined, name: string) =>
    statement && {
      extension: some([extension('reason', 'String', name, writing), ...sourceExtensions(statement, writing)]),
      ...worded('text', statement.text, writing),
    };
  return {
    ...common(priority, writing),
    ...worded('title', priority.text, writing),
    ...worded('description', description?.text, writing, sourceExtensions(description, writing)),
    reason: some([reason(nationalAim, 'national-aim'), reason(rationale, 'rationale')]),
    subjectReference: reference('Group', resourceId(plan.id, priority.id)),
    groupingBehavior: 'logical-group',
    action: some(itemsIn<Measure>(priority.measures).map((measure) => measureAction(measure, writing))),
  };
}

function measureAction(measure: Measure, writing: Writing): Part {
  return {
    ...aimedAt(measure, writing),
    ...common(measure, writing, [
      extension('place', 'String', sourceText(measure.place), writing),
      ...itemsIn<LocalText>(measure.owners).map((owner) => words('owner', owner, writing)),
      ...detailsOf(measure, writing),
    ]),
    ...worded('description', measure.text, writing, sourceExtensions(measure, writing)),
    code: [concept(measure.kind)],
  };
}

function actionPlanAction(plan: ActionPlan | object, writing: Writing): Part | undefined {
  if (!('actions' in plan)) return undefined;
  const steps = some(itemsIn<Action>(plan.actions).map((step) => stepAction(step, writing)));
  const timing = fhirPeriod(plan.period);
  const revised = extension('revision-interval', 'String', plan.revisionInterval, writing);
  if (!steps && !timing && !revised && !plan.statement) return undefined;
  return {
    title: writing.labels.actionPlan,
    extension: some([revised]),
    ...worded('description', plan.statement?.text, writing, sourceExtensions(plan.statement, writing)),
    timingPeriod: timing,
    groupingBehavior: 'logical-group',
    action: steps,
  };
}

function stepAction(step: Action, writing: Writing): Part {
  return {
    ...aimedAt(step, writing),
    ...common(step, writing, [
      ...itemsIn<LocalText>(step.owners).map((owner) => words('owner', owner, writing)),
      ...itemsIn<LocalText>(step.approvers).map((approver) => words('approver', approver, writing)),
      words('status', step.status?.value, writing),
      words('risk', step.risk?.value, writing),
      ...detailsOf(step, writing),
    ]),
    ...worded('description', step.text, writing, sourceExtensions(step, writing)),
  };
}

function words(name: string, text: LocalText | undefined, writing: Writing): Part | undefined {
  return extension(name, 'String', sourceText(text), writing);
}

/** What areas, groups, measures and steps can have alike. */
function common(part: Omit<Element, keyof Statement>, writing: Writing, more: (Part | undefined)[] = []): Part {
  return {
    id: part.id,
    extension: some([
      ...more,
      extension('local-term', 'String', sourceText(part.localTerm), writing),
      extension('deadline', 'String', part.deadline?.text, writing),
      ...itemsIn<Relation>(part.themes).map((theme) =>
        extension('theme', 'String', theme.target ?? sourceText(theme.name), writing),
      ),
      ...aboutOf(part, writing),
    ]),
    prefix: part.number === undefined ? undefined : written(part.number),
    timingPeriod: fhirPeriod(part.deadline),
  };
}

/** Whom it is for. An action has one subject, so an action for a group of its own cannot tell of others. */
function aimedAt(part: Pick<Element, 'groups'>, writing: Writing): Part {
  const coding = some(itemsIn<Relation>(part.groups).map((group) => groupCoding(group, writing)));
  return { subjectCodeableConcept: coding && { coding } };
}

function groupCoding(group: Relation, { base }: Writing): Part | undefined {
  const display = sourceWords(group.name)?.value;
  if (group.target === undefined && display === undefined) return undefined;
  return {
    system: group.target === undefined ? undefined : addressOf(base, 'patient-group', '').replace(/\/$/, ''),
    code: group.target,
    display: display === undefined ? undefined : written(display),
  };
}
