import type { ActionPlan } from '../action-plan.js';
import type { Agreement, Reference } from '../agreement.js';
import type { Challenge } from '../challenge.js';
import type { CultureStatement, Element, Value } from '../element.js';
import type { ExplainerSection } from '../explainer.js';
import type { FocusArea } from '../focus-area.js';
import type { Goal } from '../goal.js';
import type { GovernanceBody } from '../governance.js';
import type { Measure } from '../measure.js';
import type { PatientGroupPriority } from '../patient-group.js';
import { planSections, type Plan, type PlanSection } from '../plan.js';
import type { Statement } from '../source.js';
import { daysOf, headingOf, itemsIn, saidBy, saidIn, sourceText } from './reading.js';
import { named } from './labels.js';
import { actionGoal, indicatorGoal } from './stratml-performance.js';
import {
  adoptionLines,
  aim,
  beneficiaries,
  detailLines,
  informationOf,
  line,
  list,
  otherInformation,
  performers,
  sourceLines,
  span,
  stakeholder,
  type Writing,
} from './stratml-parts.js';
import { element, textElement, type XmlChild, type XmlElement } from './xml.js';

/** A plan as the children of the root element of a StratML file. */
export function planChildren(plan: Plan, writing: Writing): XmlChild[] {
  return [
    element('Name', {}, sourceText(plan.title.text) ?? ''),
    textElement('Description', sourceText(plan.subtitle?.text)),
    otherInformation(planInformation(plan, writing)),
    element(
      'StrategicPlanCore',
      {},
      organisation(plan, writing),
      vision(plan, writing),
      plan.purpose && element('Mission', {}, textElement('Description', sourceText(plan.purpose.text))),
      ...itemsIn<Value>(plan.values).map(({ title, text }) =>
        element(
          'Value',
          {},
          textElement('Name', sourceText(title?.text ?? text)),
          textElement('Description', title && sourceText(text)),
        ),
      ),
      ...goals(plan, writing),
    ),
    administrative(plan, writing),
  ];
}

function planInformation(plan: Plan, { labels }: Writing): (string | undefined)[] {
  const absences = planSections.map((section) =>
    line(named(labels.sections, section), whyAbsent(plan, section, labels.absent)),
  );
  const document = plan.documents[0];
  return [
    line(labels.kind, named(labels.kinds, plan.kind)),
    line(labels.language, plan.language),
    line(labels.reportNumber, 'reportNumber' in plan ? plan.reportNumber : undefined),
    line(labels.status, plan.status && named(labels.statuses, plan.status)),
    line(labels.period, 'from' in plan.period || 'to' in plan.period ? span(plan.period) : undefined),
    line(labels.updated, document?.updated),
    ...adoptionLines(plan.adoptions, labels),
    ...absences,
    ...(['culture', 'challenges'] as const).flatMap((section) =>
      itemsIn<CultureStatement | Challenge>(plan[section])
        .flatMap(saidBy)
        .flatMap((said) => statementLines(said, labels.sections[section] ?? '', labels)),
    ),
    ...itemsIn<Agreement>(plan.agreements).flatMap(({ title }) =>
      statementLines(title, labels.sections['agreements'] ?? '', labels),
    ),
    ...itemsIn<Reference>(plan.references).map((reference) =>
      line(labels.sections['references'] ?? '', list([sourceText(reference.title), reference.url])),
    ),
    ...('sections' in plan
      ? itemsIn<ExplainerSection>(plan.sections).flatMap((section) => explained(section, labels))
      : []),
    ...sourceLines(saidIn(plan.vision), labels, sourceOf(labels, 'vision')),
    ...sourceLines(plan.purpose, labels, sourceOf(labels, 'purpose')),
    ...itemsIn<Value>(plan.values)
      .flatMap(saidBy)
      .flatMap((said) => sourceLines(said, labels, sourceOf(labels, 'values'))),
  ];
}

function organisation(plan: Plan, { part }: Writing): XmlElement | undefined {
  const publisher = plan.documents[0]?.publisher;
  const name = publisher && 'original' in publisher ? sourceText(publisher) : undefined;
  const id = 'partnership' in plan ? plan.partnership : 'organisation' in plan ? plan.organisation : undefined;
  const bodies = itemsIn<GovernanceBody>(plan.governance).map((body) =>
    stakeholder('Organization', sourceText(body.name.text) ?? '', {
      part,
      description: list([body.abbreviation, sourceText(body.remit?.text)], '; '),
      role: [part === 2 ? body.kind : '', 'Performer'],
    }),
  );
  if (name === undefined && id === undefined && bodies.length === 0) return undefined;
  return element(
    'Organization',
    {},
    textElement('Name', name),
    textElement('Identifier', id && `organisation_${id.replaceAll('/', '.')}`), // no id of ours has an underscore
    ...bodies,
  );
}

function vision(plan: Plan, { identifier }: Writing): XmlElement | undefined {
  const said = saidIn(plan.vision) as Element | undefined;
  return (
    said &&
    element(
      'Vision',
      {},
      textElement('Description', sourceText(said.text)),
      textElement('Identifier', identifier(said.id)),
    )
  );
}

function goals(plan: Plan, writing: Writing): XmlElement[] {
  const { labels } = writing;
  const measures = itemsIn<Measure>(plan.measures);
  const found = [
    ...itemsIn<Goal>(plan.goals).map((goal) => goalElement(goal, writing)),
    ...itemsIn<FocusArea>(plan.areas).map((area) => areaGoal(area, writing)),
    ...itemsIn<PatientGroupPriority>(plan.patientGroups).map((group) => groupGoal(group, writing)),
    measures.length === 0
      ? undefined
      : aim(
          'Goal',
          {
            name: labels.otherMeasures,
            description: '',
            inside: measures.map((measure) => objective(measure, writing)),
          },
          writing,
        ),
    'actionPlan' in plan ? actionGoal(plan.actionPlan as ActionPlan, writing) : undefined,
    indicatorGoal(plan.indicators, plan.observations, writing),
  ].filter((goal) => goal !== undefined);
  if (found.length > 0) return found;
  return [aim('Goal', { name: labels.noGoals, description: '' }, writing)]; // the schema asks for one
}

function goalElement(goal: Goal, writing: Writing): XmlElement {
  const text = sourceText(goal.text);
  return aim(
    'Goal',
    {
      name: goal.title ? sourceText(goal.title.text) : text,
      description: goal.title ? text : '', // there is no title to give, and nothing is said twice
      id: goal.id,
      number: goal.number,
      stakeholders: beneficiaries(goal.groups, writing),
      information: [
        line(writing.labels.parent, goal.parent && writing.identifier(goal.parent)),
        ...informationOf(goal, writing),
        ...sourceLines(goal, writing.labels),
        ...detailLines(goal.details),
      ],
    },
    writing,
  );
}

function areaGoal(area: FocusArea, writing: Writing): XmlElement {
  const { labels } = writing;
  const title = headingOf(area.title);
  return aim(
    'Goal',
    {
      name: sourceText(title?.text) ?? '',
      description: list([sourceText(area.description?.text), sourceText(area.lead?.text)], '\n\n') ?? '',
      id: area.id,
      number: area.number,
      stakeholders: beneficiaries(area.groups, writing),
      information: [
        'lost' in area.title && area.title.lost ? labels.lostTitle : undefined,
        line(labels.parent, area.parent && writing.identifier(area.parent)),
        ...informationOf(area, writing),
        ...[title, area.description, area.lead].flatMap((statement) => sourceLines(statement, labels)),
      ],
      inside: itemsIn<Measure>(area.measures).map((measure) => objective(measure, writing)),
    },
    writing,
  );
}

function groupGoal(priority: PatientGroupPriority, writing: Writing): XmlElement {
  const { labels, part, address } = writing;
  const name = sourceText(priority.text) ?? '';
  return aim(
    'Goal',
    {
      name,
      description: sourceText(priority.description?.text) ?? '',
      id: priority.id,
      number: priority.number,
      stakeholders: [
        stakeholder('Generic_Group', name, {
          part,
          description: address('patient-group', priority.group),
          role: [labels.sections['patientGroups'] ?? '', 'Beneficiary'],
        }),
        ...beneficiaries(priority.groups, writing),
      ],
      information: [
        ...informationOf(priority, writing),
        ...[priority, priority.description].flatMap((statement) => sourceLines(statement, labels)),
        ...(priority.nationalAim ? statementLines(priority.nationalAim, labels.nationalAim, labels) : []),
        ...(priority.rationale ? statementLines(priority.rationale, labels.rationale, labels) : []),
      ],
      inside: itemsIn<Measure>(priority.measures).map((measure) => objective(measure, writing)),
    },
    writing,
  );
}

function objective(measure: Measure, writing: Writing): XmlElement {
  const { labels } = writing;
  return aim(
    'Objective',
    {
      description: sourceText(measure.text),
      id: measure.id,
      number: measure.number,
      stakeholders: [...performers(measure.owners, writing), ...beneficiaries(measure.groups, writing)],
      information: [
        line(labels.place, sourceText(measure.place)),
        ...informationOf(measure, writing),
        ...sourceLines(measure, labels),
        ...detailLines(measure.details),
      ],
    },
    writing,
  );
}

function administrative(plan: Plan, { part, identifier }: Writing): XmlElement | undefined {
  const { from, to } = plan.period as { from?: string; to?: string };
  const document = plan.documents[0];
  const updated = document?.updated;
  const days = { from: daysOf(from), to: daysOf(to), updated: daysOf(updated) };
  const children = [
    part === 2 ? element('Identifier', {}, identifier()) : undefined,
    textElement('StartDate', days.from?.first),
    textElement('EndDate', days.to?.last),
    textElement('PublicationDate', days.updated?.first === updated ? updated : undefined), // a month is no day
    textElement('Source', document?.url),
  ].filter((child) => child !== undefined);
  return children.length === 0 ? undefined : element('AdministrativeInformation', {}, ...children);
}

function whyAbsent(plan: Plan, section: PlanSection, reasons: Record<string, string>): string | undefined {
  const part = plan[section];
  if (Array.isArray(part) || !('absent' in part)) return undefined;
  return list([reasons[part.absent] ?? part.absent, sourceText(part.note)], '. ');
}

function statementLines(statement: Statement, label: string, labels: Writing['labels']): (string | undefined)[] {
  return [line(label, sourceText(statement.text)), ...sourceLines(statement, labels)];
}

function explained(section: ExplainerSection, labels: Writing['labels']): (string | undefined)[] {
  const statements = [section.title, section.description, ...itemsIn<Element>(section.questions)];
  return statements.flatMap((statement) =>
    statement ? [sourceText(statement.text), ...sourceLines(statement, labels)] : [],
  );
}

function sourceOf(labels: Writing['labels'], section: string): string {
  return `${labels.source}, ${named(labels.sections, section)}`;
}
