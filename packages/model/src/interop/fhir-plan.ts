import type { Adoption } from '../adoption.js';
import type { Agreement, Reference } from '../agreement.js';
import type { GovernanceBody } from '../governance.js';
import type { Goal } from '../goal.js';
import type { PatientGroupPriority } from '../patient-group.js';
import { planState, type Plan } from '../plan.js';
import type { PlanRelation } from '../relation.js';
import type { SourceDocument } from '../source.js';
import { addressOf } from './address.js';
import { actionsOf } from './fhir-action.js';
import { composition } from './fhir-composition.js';
import { measureResources } from './fhir-measure.js';
import {
  aboutOf,
  concept,
  detailsOf,
  extension,
  fhirPeriod,
  identifierOf,
  reference,
  resourceId,
  sourceExtensions,
  worded,
  written,
  type Part,
  type Resource,
  type Writing,
} from './fhir-parts.js';
import { some } from './parts.js';
import { named } from './labels.js';
import { daysOf, itemsIn, sourceText } from './reading.js';

/** A plan as the resources of a document, its composition first. */
export function planResources(plan: Plan, writing: Writing): Resource[] {
  const owner = ownerOf(plan, writing);
  const of = (resourceType: string, id: string) => reference(resourceType, resourceId(plan.id, id));
  const subject = reference('Organization', owner.id);
  const goals = itemsIn<Goal>(plan.goals).map((goal) => goalResource(goal, plan, subject, writing));
  const groups = itemsIn<PatientGroupPriority>(plan.patientGroups).map((priority): Resource => ({
    resourceType: 'Group',
    id: resourceId(plan.id, priority.id),
    identifier: [identifierOf('patient-group', priority.group, writing)],
    type: 'person',
    actual: false, // a definition, never a list of people
    ...worded('name', priority.text, writing, sourceExtensions(priority, writing)),
    managingEntity: subject,
  }));
  const bodies = itemsIn<GovernanceBody>(plan.governance).map((body): Resource => ({
    resourceType: 'Organization',
    id: resourceId(plan.id, body.id),
    extension: some([
      extension('level', 'Integer', typeof body.level === 'number' ? body.level : undefined, writing),
      extension('remit', 'String', sourceText(body.remit?.text), writing),
    ]),
    identifier: [{ system: addressOf(writing.base, 'plan', plan.id), value: body.id }],
    type: [concept(body.kind)],
    ...worded('name', body.name.text, writing, sourceExtensions(body.name, writing)),
    alias: some([body.abbreviation].map((name) => name && written(name))),
    partOf: body.parent === undefined ? subject : of('Organization', body.parent),
  }));
  return [
    composition(plan, { goals, groups, bodies, subject }, writing),
    planDefinition(plan, writing),
    owner,
    ...goals,
    ...groups,
    ...bodies,
    ...itemsIn<SourceDocument>(plan.documents).map((document) => documentReference(document, plan, writing)),
    ...measureResources(plan, writing),
  ];
}

function planDefinition(plan: Plan, writing: Writing): Resource {
  const { base, labels, day } = writing;
  const document = plan.documents[0];
  const updated = document?.updated;
  const status = {
    draft: 'draft',
    coming: 'active',
    'in-force': 'active',
    'open-ended': 'active',
    expired: 'retired',
    withdrawn: 'retired',
    unknown: 'unknown',
  };
  return {
    resourceType: 'PlanDefinition',
    id: resourceId(plan.id),
    language: plan.language,
    extension: some([
      extension('decision-status', 'String', plan.status, writing),
      extension('report-number', 'String', 'reportNumber' in plan ? plan.reportNumber : undefined, writing),
    ]),
    url: addressOf(base, 'plan', plan.id),
    identifier: [identifierOf('plan', plan.id, writing)],
    ...worded('title', plan.title.text, writing, sourceExtensions(plan.title, writing)),
    ...worded('subtitle', plan.subtitle?.text, writing, sourceExtensions(plan.subtitle, writing)),
    type: concept(named(labels.kinds, plan.kind)),
    status: status[planState(plan, day)],
    date: daysOf(updated) && updated,
    publisher: publisherOf(plan),
    effectivePeriod: fhirPeriod(plan.period),
    endorser: some(itemsIn<Adoption>(plan.adoptions).map((adoption) => endorser(adoption, writing))),
    relatedArtifact: some([
      ...itemsIn<PlanRelation>(plan.relations).map((relation) => related(relation, writing)),
      ...itemsIn<Agreement>(plan.agreements).map((agreement) => ({
        type: 'documentation',
        label: written(agreement.level),
        ...worded('display', agreement.title.text, writing, sourceExtensions(agreement.title, writing)),
      })),
      ...itemsIn<Reference>(plan.references).map((cited) => ({
        type: 'citation',
        label: written(cited.kind),
        ...worded('display', cited.title, writing),
        url: cited.url,
      })),
    ]),
    action: actionsOf(plan, writing),
  };
}

function goalResource(goal: Goal, plan: Plan, subject: Part, writing: Writing): Resource {
  const status = {
    draft: 'proposed',
    coming: 'accepted',
    'in-force': 'active',
    'open-ended': 'active',
    expired: 'completed',
    withdrawn: 'cancelled',
    unknown: 'accepted',
  };
  const { from } = plan.period as { from?: string };
  const due = daysOf(goal.deadline?.to) && goal.deadline?.to;
  return {
    resourceType: 'Goal',
    id: resourceId(plan.id, goal.id),
    language: plan.language,
    extension: some([
      extension('title', 'String', sourceText(goal.title?.text), writing),
      extension('number', 'String', goal.number, writing),
      extension('parent', 'Reference', goal.parent && reference('Goal', resourceId(plan.id, goal.parent)), writing),
      ...aboutOf(goal, writing),
      ...detailsOf(goal, writing),
      ...sourceExtensions(goal, writing),
    ]),
    identifier: [{ system: addressOf(writing.base, 'plan', plan.id), value: goal.id }],
    lifecycleStatus: status[planState(plan, writing.day)],
    category: [concept(goal.kind)], // goals of FHIR are a patient’s where nothing else is said
    description: worded('text', goal.text, writing),
    subject,
    startDate: daysOf(from) && from,
    target: due && [{ dueDate: due }],
  };
}

function ownerOf(plan: Plan, writing: Writing): Resource {
  const [type, id] =
    'partnership' in plan
      ? (['partnership', plan.partnership] as const)
      : 'organisation' in plan
        ? (['organisation', plan.organisation] as const)
        : (['plan', plan.id] as const); // whoever stands behind a national plan or an explainer
  return {
    resourceType: 'Organization',
    id: resourceId(`${type}s`, id),
    identifier: [identifierOf(type, id, writing)],
    name: publisherOf(plan),
  };
}

function publisherOf(plan: Plan): string | undefined {
  const publisher = plan.documents[0]?.publisher;
  const name = publisher && 'original' in publisher ? sourceText(publisher) : undefined;
  return name && written(name);
}

function endorser(adoption: Adoption, writing: Writing): Part {
  const { date } = adoption;
  return {
    extension: some([
      extension('outcome', 'String', adoption.outcome, writing),
      extension('adopted', 'DateTime', daysOf(date) && date, writing),
      ...[...itemsIn<string>(adoption.covers)].map((section) => extension('covers', 'String', section, writing)),
    ]),
    ...worded('name', adoption.body, writing),
  };
}

function related(relation: PlanRelation, writing: Writing): Part {
  const types: Record<string, string> = {
    'builds-on': 'derived-from',
    replaces: 'predecessor',
    revises: 'predecessor',
  };
  return {
    type: Object.hasOwn(types, relation.type) ? types[relation.type] : 'depends-on',
    label: written(relation.type),
    ...worded('display', relation.name, writing),
    resource: relation.target && addressOf(writing.base, 'plan', relation.target),
  };
}

function documentReference(document: SourceDocument, plan: Plan, writing: Writing): Resource {
  const { updated } = document;
  return {
    resourceType: 'DocumentReference',
    id: resourceId(plan.id, document.id),
    extension: some([
      extension('sha256', 'String', document.sha256, writing),
      extension('completeness', 'String', document.completeness, writing),
      extension('note', 'String', sourceText(document.note), writing),
    ]),
    identifier: [{ system: addressOf(writing.base, 'plan', plan.id), value: document.id }],
    status: 'current',
    type: concept(document.kind),
    content: [
      {
        attachment: {
          language: document.language,
          url: document.url,
          ...worded('title', document.title, writing),
          creation: daysOf(updated) && updated,
        },
      },
    ],
  };
}
