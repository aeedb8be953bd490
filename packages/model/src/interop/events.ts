import type { Action } from '../action-plan.js';
import type { Adoption } from '../adoption.js';
import type { Element } from '../element.js';
import type { FocusArea } from '../focus-area.js';
import type { GovernanceBody } from '../governance.js';
import type { Measure } from '../measure.js';
import type { Membership, MembershipChange, Partnership, PlanSummary } from '../partnership.js';
import type { PatientGroupPriority } from '../patient-group.js';
import type { IsoDate, Period } from '../period.js';
import type { Plan } from '../plan.js';
import { named, outcomeIn, type Labels } from './labels.js';
import { glance } from './loss.js';
import { daysOf, headingOf, itemsIn, saidIn, sourceText, sourceWords, type Words } from './reading.js';

/** Something that happens on a day, or within a month or a year where no more is known. */
export interface DatedEvent {
  /** Tells it from the other events of the record, today and after changes elsewhere in it. */
  key: string;
  first: IsoDate;
  last: IsoDate;
  /** What happens, in our words. */
  label: string;
  /** To what, in the words of the source. */
  words: Words;
  /** The words of the source on the time. */
  time?: string | undefined;
  /** What became of the plan that says so, where it does not hold as it stands: it is a draft, proposed or withdrawn. */
  status?: PlanSummary['status'];
  /** A date that comes back: every so many days, weeks, months or years, until a day or without end. */
  repeats?: { unit: 'D' | 'W' | 'M' | 'Y'; count: number; until?: IsoDate | undefined };
}

/** What a plan says of days to come, with a word on each where it is a draft, proposed or withdrawn. */
export function marked(events: DatedEvent[], status: PlanSummary['status'], labels: Labels): DatedEvent[] {
  if (!status || status === 'adopted') return events;
  return events.map((event) => ({ ...event, status, label: `${event.label} (${named(labels.statuses, status)})` }));
}

type Dated = Pick<Element, 'deadline' | 'adoptions'> & { id?: string };

/**
 * The days of a date; nothing where they come after the last day that is told of.
 * Such a date is only glanced at, so that it is reported as lost with all that belongs to it.
 */
export function daysUntil<T extends object>(part: T, key: keyof T, until?: IsoDate): ReturnType<typeof daysOf> {
  const days = daysOf(glance(part, key));
  const isTold = days && (until === undefined || days[key === 'to' ? 'last' : 'first'] <= until);
  return isTold ? daysOf(part[key]) : undefined;
}

/** When the period of a plan begins. */
export function beginEvents(
  period: Period | object,
  words: Words | undefined,
  labels: Labels,
  key = '',
  until?: IsoDate,
): DatedEvent[] {
  const day = daysUntil(period as Period, 'from', until)?.first;
  return day && words ? [{ key: `${key}begins`, first: day, last: day, label: labels.periodBegins, words }] : [];
}

/** When it ends. */
export function endEvents(period: Period | object, words: Words | undefined, labels: Labels, key = ''): DatedEvent[] {
  const day = daysOf((period as Period).to)?.last;
  return day && words ? [{ key: `${key}ends`, first: day, last: day, label: labels.periodEnds, words }] : [];
}

/** The days by which goals, measures and steps are to be done. */
export function deadlineEvents(plan: Plan, labels: Labels): DatedEvent[] {
  return datedParts(plan).flatMap(([part, heading]) => {
    const days = daysOf(part.deadline?.to) ?? daysOf(part.deadline?.from);
    const words = days && heading();
    if (!words) return [];
    const { id = '', deadline } = part;
    return [
      { key: `deadline-${id}`, first: days.last, last: days.last, label: labels.deadline, words, time: deadline?.text },
    ];
  });
}

/** When the action plan is to be revised, counted from the day its period, or the strategy's, begins. */
export function revisionEvents(plan: Plan, title: Words, labels: Labels): DatedEvent[] {
  const actionPlan = 'actionPlan' in plan && 'actions' in plan.actionPlan ? plan.actionPlan : undefined;
  if (!actionPlan || !('revisionInterval' in actionPlan)) return [];
  const period = (actionPlan.period ?? plan.period) as Period;
  const { from } = period;
  const interval = daysOf(from) && /^P([1-9]\d{0,2})([YMWD])$/.exec(actionPlan.revisionInterval ?? '');
  if (!from || !interval) return [];
  const count = Number(interval[1]);
  const unit = interval[2] as 'D' | 'W' | 'M' | 'Y';
  const days = daysOf(later(from, count, unit));
  if (!days) return [];
  const until = daysOf(period.to)?.last;
  const repeats = { unit, count, ...(until !== undefined && { until }) };
  return [{ key: 'revision', ...days, label: labels.revision, words: title, repeats }];
}

/** Meetings whose days are known. */
export function meetingEvents(plan: Plan, labels: Labels): DatedEvent[] {
  return itemsIn<GovernanceBody>(plan.governance).flatMap((body) =>
    itemsIn<Period>(body.meetings).flatMap((meeting) => {
      const days = daysOf(meeting.from);
      const words = days && sourceWords(body.name.text);
      if (!words) return [];
      const last = daysOf(meeting.to)?.last ?? days.last;
      return [
        {
          key: `meeting-${body.id}-${days.first}`,
          first: days.first,
          last,
          label: labels.meeting,
          words,
          time: meeting.text,
        },
      ];
    }),
  );
}

/** Decisions on a plan and on parts of it, where their date is known; with a last day, not those that come after it. */
export function adoptionEvents(plan: Plan, title: Words, labels: Labels, until?: IsoDate): DatedEvent[] {
  const whole = itemsIn<Adoption>(plan.adoptions).flatMap((adoption) =>
    decided(
      adoption,
      () => title,
      () => '',
      labels,
      until,
    ),
  );
  const parts = datedParts(plan).flatMap(([part, heading]) =>
    itemsIn<Adoption>(part.adoptions).flatMap((adoption) =>
      decided(adoption, heading, () => `${part.id ?? ''}-`, labels, until),
    ),
  );
  return [...whole, ...parts];
}

/** What happened to a partnership: its founding, and who came and went; with a last day, not what comes after it. */
export function partnershipEvents(partnership: Partnership, labels: Labels, until?: IsoDate): DatedEvent[] {
  const name = sourceWords(partnership.name);
  const founded = daysUntil(partnership.established as { date?: unknown }, 'date', until);
  return [
    ...(founded && name ? [{ key: 'established', ...founded, label: labels.established, words: name }] : []),
    ...itemsIn<Membership>(partnership.members).flatMap((member) => memberEvents(member, labels, until)),
    ...itemsIn<MembershipChange>(partnership.changes).flatMap((change) => {
      const days = daysUntil(change, 'date', until);
      if (!days) return [];
      const key = `change-${[...itemsIn<string>(change.municipalities)].join('-')}-${days.first}`;
      return [{ key, ...days, label: labels.change, words: { value: change.reason, language: 'en' as const } }];
    }),
  ];
}

/** When the plans of a partnership begin; with a last day, not those that begin after it. */
export function planBeginEvents({ plans }: Partnership, labels: Labels, until?: IsoDate): DatedEvent[] {
  return itemsIn<PlanSummary>(plans).flatMap((plan) =>
    daysUntil(plan.period as Period, 'from', until)
      ? marked(beginEvents(plan.period, sourceWords(plan.title), labels, `${plan.id}-`, until), plan.status, labels)
      : [],
  );
}

/** When they end. */
export function planEndEvents({ plans }: Partnership, labels: Labels): DatedEvent[] {
  return itemsIn<PlanSummary>(plans).flatMap((plan) =>
    daysOf((plan.period as Period).to)
      ? marked(endEvents(plan.period, sourceWords(plan.title), labels, `${plan.id}-`), plan.status, labels)
      : [],
  );
}

/** Events with a key of their own each: a second of the same day gets a number. */
export function unique(events: DatedEvent[]): DatedEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const count = (seen.get(event.key) ?? 0) + 1;
    seen.set(event.key, count);
    return count === 1 ? event : { ...event, key: `${event.key}--${String(count)}` };
  });
}

function memberEvents(member: Membership, labels: Labels, until?: IsoDate): DatedEvent[] {
  return (['from', 'to'] as const).flatMap((end) => {
    const days = daysUntil(member, end, until);
    if (!days) return [];
    const day = end === 'from' ? days.first : days.last;
    const label = end === 'from' ? labels.joined : labels.left;
    const words: Words = { value: member.name, language: 'nb' };
    return [
      { key: `${end === 'from' ? 'joined' : 'left'}-${member.municipality}`, first: day, last: day, label, words },
    ];
  });
}

function decided(
  adoption: Adoption,
  of: () => Words,
  key: () => string,
  labels: Labels,
  until?: IsoDate,
): DatedEvent[] {
  const days = daysUntil(adoption, 'date', until);
  const words = days && of();
  if (!words) return [];
  const covers = [...itemsIn<string>(adoption.covers)];
  const outcome = outcomeIn(labels, adoption.outcome);
  const sections = covers.map((section) => named(labels.sections, section));
  const what = [outcome, sourceText(adoption.body), ...(sections.length > 0 ? [sections.join(', ')] : [])];
  return [
    {
      key: ['adopted', `${key()}${adoption.date as string}`, ...covers].join('-'),
      ...days,
      label: what.join(' – '),
      words,
    },
  ];
}

/** Every part of a plan that can have a deadline or a decision, with the words it is known by, or its id; read only when asked for. */
function datedParts(plan: Plan): [Dated, () => Words][] {
  const areas = itemsIn<FocusArea>(plan.areas);
  const groups = itemsIn<PatientGroupPriority>(plan.patientGroups);
  const vision = saidIn(plan.vision) as Element | undefined;
  const steps = 'actionPlan' in plan && 'actions' in plan.actionPlan ? itemsIn<Action>(plan.actionPlan.actions) : [];
  const elements: Element[] = [
    ...(vision ? [vision] : []),
    ...[plan.values, plan.culture, plan.challenges, plan.goals].flatMap((list) => [...itemsIn<Element>(list)]),
    ...[...areas, ...groups].flatMap(({ measures }) => [...itemsIn<Measure>(measures)]),
    ...groups,
    ...itemsIn<Measure>(plan.measures),
    ...steps,
  ];
  return [
    ...areas.map((area): [Dated, () => Words] => [
      area,
      () => sourceWords(headingOf(area.title)?.text) ?? { value: area.id, language: 'nb' },
    ]),
    ...elements.map((part): [Dated, () => Words] => [
      part,
      () => sourceWords(part.text) ?? { value: part.id, language: 'nb' },
    ]),
  ];
}

/** A date so much later, as exact as before where it can be. */
function later(date: IsoDate, count: number, unit: 'D' | 'W' | 'M' | 'Y'): IsoDate {
  const exact = unit === 'Y' ? date.length : Math.max(date.length, unit === 'M' ? 7 : 10);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const months = unit === 'Y' ? count * 12 : unit === 'M' ? count : 0;
  const days = unit === 'W' ? count * 7 : unit === 'D' ? count : 0;
  const end = new Date(Date.UTC(year, month + months, 0)).getUTCDate(); // 31 January and a month is the last of February
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, end) + days)).toISOString().slice(0, exact);
}
