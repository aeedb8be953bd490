import { isAbsent, listOf, type Stated } from './absence.js';
import type { ActionPlan } from './action-plan.js';
import type { Adoption } from './adoption.js';
import type { Agreement, Reference } from './agreement.js';
import type { Challenge } from './challenge.js';
import type { CultureStatement, Value, Vision } from './element.js';
import type { ExplainerSection } from './explainer.js';
import type { FocusArea } from './focus-area.js';
import type { Goal } from './goal.js';
import type { GovernanceBody } from './governance.js';
import type { Claim, Indicator, Observation } from './indicator.js';
import type { Language, LocalText } from './language.js';
import type { Measure } from './measure.js';
import type { PatientGroupPriority } from './patient-group.js';
import { isOver, type IsoDate, type Period } from './period.js';
import type { PublishedRecord } from './record.js';
import type { PlanRelation, Redirect, Relation } from './relation.js';
import type { SourceDocument, Statement } from './source.js';

/** The kinds of plan. */
export const planKinds = ['partnership-strategy', 'regional-plan', 'national-plan', 'explainer'] as const;

/** One of {@link planKinds}. */
export type PlanKind = (typeof planKinds)[number];

/** The sections every plan answers for: each holds something, or says why not. */
export const planSections = [
  'vision',
  'values',
  'culture',
  'challenges',
  'goals',
  'areas',
  'patientGroups',
  'governance',
  'agreements',
  'references',
] as const;

/** One of {@link planSections}. */
export type PlanSection = (typeof planSections)[number];

/** A named project or way of working that a plan mentions. */
export interface Initiative {
  /** Unique in its plan; `about` of other elements points to it. */
  id: string;
  /** What the plan calls it. */
  name: Statement;
  /** Where it is, when it is not the whole area. */
  place?: LocalText;
}

/** What all kinds of plan have. */
export interface PlanBase extends PublishedRecord<'plan'> {
  /** The path of its file: `sor-rogaland/strategy-2025`. */
  id: string;
  /** As the document itself has it, spelling included. */
  title: Statement;
  /** The line below the title, where the document has one. */
  subtitle?: Statement;
  /** The language the document is written in. */
  language: Language;
  /** The time the plan says it holds for; it may lack an end. */
  period: Stated<Period>;
  /** Where it stands before it is adopted; dates tell the rest. */
  status?: 'draft' | 'proposed' | 'adopted' | 'withdrawn';
  /** Who has decided on it, and what they decided. */
  adoptions: Stated<Adoption[]>;
  /** The documents the statements are taken from; the first is the plan itself. */
  documents: SourceDocument[];
  /** Other plans it carries on, answers or replaces. */
  relations: Stated<PlanRelation[]>;
  /** The source's own words for kinds of element, by section: `areas: “Innsatsområde”`. */
  localTerms?: Partial<Record<PlanSection, LocalText>>;
  /** What the plan says it is, or is for. */
  purpose?: Statement;

  /** Where the partnership wants to be. */
  vision: Stated<Vision>;
  /** What the partners hold dear. */
  values: Stated<Value[]>;
  /** How the partners want to behave towards each other. */
  culture: Stated<CultureStatement[]>;
  /** What the partners must meet together. */
  challenges: Stated<Challenge[]>;
  /** What the partners want to reach; those with a `parent` stand below another. */
  goals: Stated<Goal[]>;
  /** The areas it gives priority to, with their measures; those with a `parent` stand below another. */
  areas: Stated<FocusArea[]>;
  /** Measures that stand outside any area or group. */
  measures?: Measure[];
  /** The patient groups it gives priority to, with their measures. */
  patientGroups: Stated<PatientGroupPriority[]>;
  /** The bodies where the partners decide or work together. */
  governance: Stated<GovernanceBody[]>;
  /** Written agreements between the partners that it builds on. */
  agreements: Stated<Agreement[]>;
  /** Documents it points to, each once. */
  references: Stated<Reference[]>;

  /** Projects and ways of working that it mentions by name. */
  initiatives?: Initiative[];
  /** Numbers it mentions in passing, outside the patient groups. */
  claims?: Claim[];
  /** Public series that can tell whether its goals come nearer. */
  indicators?: Indicator[];
  /** Values of those indicators. */
  observations?: Observation[];
  /** Ids of elements that have moved, merged or split. */
  redirects?: Redirect[];
}

/** What a partnership has decided. */
export interface PartnershipStrategy extends PlanBase {
  /** Tells a strategy from other plans. */
  kind: 'partnership-strategy';
  /** Id of the partnership. */
  partnership: string;
  /** How and when it is carried out; a document of its own, or why there is none here. */
  actionPlan: Stated<ActionPlan>;
}

/** What a regional health authority has decided. */
export interface RegionalPlan extends PlanBase {
  /** Tells a regional plan from other plans. */
  kind: 'regional-plan';
  /** Id of the organisation. */
  organisation: string;
}

/** What the Government and the Storting have decided. */
export interface NationalPlan extends PlanBase {
  /** Tells a national plan from other plans. */
  kind: 'national-plan';
  /** The Storting's own number: `Meld. St. 9 (2023–2024)`. */
  reportNumber: string;
  /** What changed in the priorities since the plan before. */
  changes: Stated<FrameChange[]>;
}

/** A patient group that a national plan added, renamed or kept. */
export interface FrameChange extends Relation {
  /** Id of the patient group. */
  group: string;
  /** What this plan did with the group, against the national plan before it. */
  change: 'added' | 'renamed' | 'kept' | 'removed';
}

/** Material that explains a plan or the partnerships. */
export interface Explainer extends PlanBase {
  /** Tells an explainer from what someone has decided. */
  kind: 'explainer';
  /** Its parts, in its own order. */
  sections: ExplainerSection[];
}

/** Any plan. */
export type Plan = PartnershipStrategy | RegionalPlan | NationalPlan | Explainer;

/** Where a plan stands on a day. */
export type PlanState = 'draft' | 'coming' | 'in-force' | 'open-ended' | 'expired' | 'withdrawn' | 'unknown';

/**
 * The state of a plan on a day.
 * @param day `YYYY-MM-DD`; see `dayInNorway` for today. It is compared as text: try what may be no day with `isIsoDate` first
 * @returns `open-ended` when it is in force and no end is known; `unknown` when the period itself is
 * @example
 * ```ts
 * import { planState } from '@helsefellesskap/model';
 *
 * planState({ period: { from: '2025', to: '2028' } }, '2028-12-31'); // → 'in-force'
 * planState({ period: { from: '2025', to: '2028' } }, '2029-01-01'); // → 'expired'
 * planState({ period: { absent: 'not-stated' } }, '2029-01-01'); // → 'unknown'
 * ```
 */
export function planState(plan: Pick<PlanBase, 'status' | 'period'>, day: IsoDate): PlanState {
  if (plan.status === 'draft' || plan.status === 'proposed') return 'draft';
  if (plan.status === 'withdrawn') return 'withdrawn';
  if (isAbsent(plan.period) || (!plan.period.from && !plan.period.to)) return 'unknown';
  const { from, to } = plan.period;
  if (from && day < from) return 'coming';
  if (!to) return 'open-ended';
  return isOver(to, day) ? 'expired' : 'in-force';
}

/**
 * Every measure of a plan with the area or group it stands under, in the order of the plan.
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { measuresOf } from '@helsefellesskap/model';
 *
 * const [first] = measuresOf(plan);
 * first?.area?.id; // → 'beholde-og-rekruttere'
 * first?.measure.text.nb; // → 'Utvikle felles tiltak for å rekruttere helsepersonell.'
 * ```
 */
export function measuresOf(plan: PlanBase): { measure: Measure; area?: FocusArea; priority?: PatientGroupPriority }[] {
  return [
    ...listOf(plan.areas).flatMap((area) => listOf(area.measures).map((measure) => ({ measure, area }))),
    ...listOf(plan.patientGroups).flatMap((priority) =>
      listOf(priority.measures).map((measure) => ({ measure, priority })),
    ),
    ...(plan.measures ?? []).map((measure) => ({ measure })),
  ];
}

/** An element of a plan: what it says, and where it stands. */
export interface FoundElement {
  /** Its id in the plan, without the id of the plan before it. */
  id: string;
  /** The section it stands in; missing for what stands outside them all, such as a named project. */
  section?: PlanSection;
  /** Its title, name or text first, then its parts; of a document the plan points to, each place that does so. */
  statements: Statement[];
  /** Decisions on this element alone. */
  adoptions: Adoption[];
}

/**
 * Finds one element of a plan, however deep it stands.
 * @param id its id, with or without the id of the plan before it; or as it stands in the address of a page, with `_` for `/`
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { elementOf } from '@helsefellesskap/model';
 *
 * elementOf(plan, 'goal-1')?.section; // → 'goals'
 * elementOf(plan, 'goal-99'); // → undefined
 * ```
 */
export function elementOf(plan: PlanBase, id: string): FoundElement | undefined {
  const path = id.replaceAll('_', '/'); // as in the address of a page
  const wanted = path.startsWith(`${plan.id}/`) ? path.slice(plan.id.length + 1) : path;
  const { documents: _, ...parts } = plan; // documents have ids too, but are what elements are taken from
  for (const [name, part] of Object.entries(parts)) {
    const element = partWithId(part, wanted);
    if (!element) continue;
    const section = planSections.find((candidate) => candidate === name);
    const adoptions = (element['adoptions'] as Adoption[] | undefined) ?? [];
    return { id: wanted, ...(section && { section }), statements: statementsIn(element), adoptions };
  }
  return undefined;
}

function partWithId(value: unknown, id: string): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('id' in value && value.id === id) return value as Record<string, unknown>;
  for (const part of Object.values(value)) {
    const found = partWithId(part, id);
    if (found) return found;
  }
  return undefined;
}

/** Everything an element says of itself, its title or name first. Not all of them have a text of their own. */
function statementsIn(element: Record<string, unknown>): Statement[] {
  const { title, name, description, lead, nationalAim, rationale, citations, sources } = element;
  const label = (title as { label?: unknown } | undefined)?.label; // stands in for a title that is lost
  const cited: unknown[] = Array.isArray(citations) ? citations : [];
  const measured = sources && name ? { text: name, sources } : undefined; // an indicator has its proof beside its name
  return [element, title, label, name, measured, nationalAim, description, rationale, lead, ...cited].filter(
    isStatement,
  );
}

function isStatement(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && 'text' in value && 'sources' in value;
}
