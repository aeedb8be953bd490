import type { Action, ActionPlan } from '../action-plan.js';
import type { Indicator, Observation } from '../indicator.js';
import type { LocalText } from '../language.js';
import type { Period } from '../period.js';
import { daysOf, itemsIn, sourceText } from './reading.js';
import {
  aim,
  beneficiaries,
  detailLines,
  informationOf,
  line,
  list,
  performers,
  sourceLines,
  span,
  type Writing,
} from './stratml-parts.js';
import { element, textElement, type XmlElement } from './xml.js';

/** The action plan as a goal whose objectives are its steps. */
export function actionGoal(plan: ActionPlan | object, writing: Writing): XmlElement | undefined {
  if (!('actions' in plan)) return undefined;
  const { labels } = writing;
  const steps = itemsIn<Action>(plan.actions);
  const information = [
    line(labels.period, plan.period && span(plan.period)),
    line(labels.revision, plan.revisionInterval),
    ...sourceLines(plan.statement, labels),
  ];
  const description = sourceText(plan.statement?.text) ?? '';
  const isEmpty = steps.length === 0 && description === '' && information.every((part) => part === undefined);
  const inside = steps.map((step) => stepObjective(step, writing));
  return isEmpty ? undefined : aim('Goal', { name: labels.actionPlan, description, information, inside }, writing);
}

function stepObjective(step: Action, writing: Writing): XmlElement {
  const { labels, part } = writing;
  return aim(
    'Objective',
    {
      description: sourceText(step.text),
      id: step.id,
      number: step.number,
      stakeholders: [...performers(step.owners, writing), ...beneficiaries(step.groups, writing)],
      information: [
        ...itemsIn<LocalText>(step.approvers).map((approver) => line(labels.approver, sourceText(approver))),
        ...informationOf(step, writing),
        ...sourceLines(step, labels),
        line(labels.risk, sourceText(step.risk?.value)),
        part === 1 ? line(labels.status, sourceText(step.status?.value)) : undefined,
        ...detailLines(step.details),
      ],
      inside: part === 2 ? [progress(step, labels)] : [],
    },
    writing,
  );
}

/** How far a step has come: by when it should be done, and where it stands. */
function progress({ deadline, status }: Action, labels: Writing['labels']): XmlElement | undefined {
  if (!deadline && !status) return undefined;
  const scale = list(itemsIn<LocalText>(status?.scale).map(sourceText), ' · ');
  const target = deadline && withDays('TargetResult', deadline);
  const actual =
    status &&
    element(
      'ActualResult',
      {},
      element(
        'Descriptor',
        {},
        element('DescriptorName', {}, labels.status),
        textElement('DescriptorValue', sourceText(status.value)),
      ),
    );
  return element(
    'PerformanceIndicator',
    { PerformanceIndicatorType: 'Qualitative' },
    element('MeasurementDimension', {}, labels.status),
    element('UnitOfMeasurement', {}, scale ?? labels.status),
    element('MeasurementInstance', {}, target, actual),
  );
}

/** The indicators as a goal, each an objective with its values. Part 1 has no place for them. */
export function indicatorGoal(
  indicators: Indicator[] | undefined,
  observations: Observation[] | undefined,
  writing: Writing,
): XmlElement | undefined {
  if (writing.part === 1 || itemsIn(indicators).length === 0) return undefined;
  const objectives = itemsIn<Indicator>(indicators).map((indicator) => {
    const own = itemsIn<Observation>(observations).filter((observation) => observation.indicator === indicator.id);
    const name = sourceText(indicator.name) ?? '';
    return aim('Objective', { name, inside: [indicatorElement(indicator, own, writing)] }, writing);
  });
  return aim('Goal', { name: writing.labels.indicators, description: '', inside: objectives }, writing);
}

function indicatorElement(indicator: Indicator, observations: Observation[], writing: Writing): XmlElement {
  const { labels } = writing;
  return element(
    'PerformanceIndicator',
    { PerformanceIndicatorType: 'Quantitative' },
    element('MeasurementDimension', {}, sourceText(indicator.definition ?? indicator.name) ?? ''),
    element('UnitOfMeasurement', {}, indicator.unit),
    element('Identifier', {}, writing.identifier(indicator.id)),
    ...observations.map((observation) =>
      element(
        'MeasurementInstance',
        {},
        element('Place', {}, element('Name', {}, observation.area)),
        withDays('ActualResult', observation.period, observation.value),
      ),
    ),
    element('OtherInformation', {}, line(labels.source, list([sourceText(indicator.owner), indicator.series])) ?? ''),
  );
}

function withDays(name: string, period: Period, value?: unknown): XmlElement {
  return element(
    name,
    {},
    textElement('StartDate', daysOf(period.from)?.first),
    textElement('EndDate', daysOf(period.to)?.last),
    typeof value === 'number' ? element('NumberOfUnits', {}, decimal(value)) : undefined,
    textElement('Description', period.text),
  );
}

/** XML Schema's decimals have no exponent. */
function decimal(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
