import * as z from 'zod/mini';
import { completed } from './complete.js';
import { adoption, body, elementFields, planRelation, relation } from './element.schema.js';
import { planSections, type Plan, type PlanSection } from './plan.js';
import { schemaVersion } from './record.js';
import {
  deadline,
  givenDate,
  id,
  isoDate,
  language,
  localText,
  period,
  sourceDocument,
  sources,
  stated,
  statement,
  statementFields,
  webAddress,
  words,
} from './text.schema.js';
import type { Action } from './action-plan.js';
import type { Agreement, Reference } from './agreement.js';
import type { ExplainerSection } from './explainer.js';
import type { FocusArea } from './focus-area.js';
import type { Goal } from './goal.js';
import type { Claim, Indicator, Observation } from './indicator.js';
import type { Challenge } from './challenge.js';
import type { Measure } from './measure.js';
import type { PatientGroupPriority } from './patient-group.js';
import type { Redirect } from './relation.js';

const element = z.strictObject(elementFields);
const {
  text: _text,
  sources: _sources,
  corrected: _corrected,
  wordings: _wordings,
  note: _note,
  ...headed
} = elementFields;

const claim: z.ZodMiniType<Claim> = z.strictObject({
  id,
  ...statementFields,
  value: z.number(),
  unit: words,
  population: z.exactOptional(localText),
  year: z.exactOptional(isoDate),
});

const details = z.exactOptional(z.array(z.strictObject({ kind: words, name: localText, text: localText })));
const owners = z.exactOptional(z.array(localText));

const titledFields = { ...elementFields, title: z.exactOptional(statement) };
const titledElement = z.strictObject(titledFields);

const goal: z.ZodMiniType<Goal> = z
  .strictObject({
    ...titledFields,
    kind: words,
    parent: z.exactOptional(id),
    details,
  })
  .register(z.globalRegistry, { id: 'Goal', title: 'Mål' });

const challenge: z.ZodMiniType<Challenge> = z
  .strictObject({ ...titledFields, areas: z.exactOptional(z.array(relation)) })
  .register(z.globalRegistry, { id: 'Challenge', title: 'Utfordring' });

const measure: z.ZodMiniType<Measure> = z
  .strictObject({
    ...elementFields,
    kind: words,
    place: z.exactOptional(localText),
    owners,
    details,
  })
  .register(z.globalRegistry, { id: 'Measure', title: 'Tiltak' });

const focusArea: z.ZodMiniType<FocusArea> = z
  .strictObject({
    ...headed,
    layer: z.enum(['strategy', 'focus']),
    parent: z.exactOptional(id),
    title: z.union([statement, z.strictObject({ lost: z.literal(true), label: z.exactOptional(statement) })]),
    description: z.exactOptional(statement),
    lead: z.exactOptional(statement),
    measures: stated(z.array(measure)),
  })
  .register(z.globalRegistry, { id: 'FocusArea', title: 'Satsingsområde' });

const patientGroupPriority: z.ZodMiniType<PatientGroupPriority> = z
  .strictObject({
    ...elementFields,
    group: id,
    nationalAim: z.exactOptional(statement),
    description: z.exactOptional(statement),
    rationale: z.exactOptional(statement),
    measures: stated(z.array(measure)),
    claims: z.exactOptional(z.array(claim)),
  })
  .register(z.globalRegistry, { id: 'PatientGroupPriority', title: 'Prioritert pasientgruppe' });

const agreement: z.ZodMiniType<Agreement> = z
  .strictObject({
    id,
    title: statement,
    level: words,
    parties: z.exactOptional(z.array(localText)),
    period: z.exactOptional(period),
    revisions: z.exactOptional(z.array(givenDate)),
    supersedes: z.exactOptional(z.array(relation)),
    legalBasis: z.exactOptional(z.array(words)),
    references: z.exactOptional(z.array(id)),
  })
  .register(z.globalRegistry, { id: 'Agreement', title: 'Avtale' });

const reference: z.ZodMiniType<Reference> = z
  .strictObject({
    id,
    url: z.exactOptional(webAddress),
    title: localText,
    kind: words,
    citations: z.array(statement).check(z.minLength(1)),
  })
  .register(z.globalRegistry, { id: 'Reference', title: 'Henvisning' });

const scaleValue = z.strictObject({ value: localText, scale: z.exactOptional(z.array(localText)) });
const action: z.ZodMiniType<Action> = z.strictObject({
  ...elementFields,
  measures: z.exactOptional(z.array(relation)),
  owners,
  approvers: z.exactOptional(z.array(localText)),
  deadline: z.exactOptional(deadline),
  status: z.exactOptional(scaleValue),
  risk: z.exactOptional(scaleValue),
  details,
});
const actionPlan = z.strictObject({
  period: z.exactOptional(period),
  revisionInterval: z.exactOptional(z.string().check(z.regex(/^P[1-9]\d{0,2}[YMWD]$/, { error: 'duration' }))),
  statement: z.exactOptional(statement),
  actions: stated(z.array(action)),
});

const indicator: z.ZodMiniType<Indicator> = z.strictObject({
  id,
  name: localText,
  definition: z.exactOptional(localText),
  unit: words,
  owner: localText,
  series: z.exactOptional(words),
  direction: z.exactOptional(z.enum(['up', 'down', 'neither'])),
  standardised: z.exactOptional(localText),
  sources,
});
const observation: z.ZodMiniType<Observation> = z.strictObject({
  indicator: id,
  area: words,
  period,
  value: stated(z.number()),
  quality: z.exactOptional(words),
  retrieved: isoDate,
  sources,
});

const explainerSection: z.ZodMiniType<ExplainerSection> = z.strictObject({
  ...headed,
  kind: words,
  title: statement,
  description: z.exactOptional(statement),
  questions: z.exactOptional(z.array(element)),
});

/** An id that has moved, merged or split; see {@link Redirect}. */
export const redirect: z.ZodMiniType<Redirect> = z.strictObject({
  from: id,
  change: z.enum(['moved', 'merged', 'split']),
  to: z.array(id).check(z.minLength(1)),
});

const base = {
  schemaVersion: z.literal(schemaVersion),
  type: z.literal('plan'),
  id,
  title: statement,
  subtitle: z.exactOptional(statement),
  language,
  period: stated(period),
  status: z.exactOptional(z.enum(['draft', 'proposed', 'adopted', 'withdrawn'])),
  adoptions: stated(z.array(adoption)),
  documents: z.array(sourceDocument).check(z.minLength(1)),
  relations: stated(z.array(planRelation)),
  localTerms: z.exactOptional(
    z.strictObject(
      Object.fromEntries(planSections.map((section) => [section, z.exactOptional(localText)])) as Record<
        PlanSection,
        z.ZodMiniExactOptional<typeof localText>
      >,
    ),
  ),
  purpose: z.exactOptional(statement),
  vision: stated(element),
  values: stated(z.array(titledElement)),
  culture: stated(z.array(titledElement)),
  challenges: stated(z.array(challenge)),
  goals: stated(z.array(goal)),
  areas: stated(z.array(focusArea)),
  measures: z.exactOptional(z.array(measure)),
  patientGroups: stated(z.array(patientGroupPriority)),
  governance: stated(z.array(body)),
  agreements: stated(z.array(agreement)),
  references: stated(z.array(reference)),
  initiatives: z.exactOptional(z.array(z.strictObject({ id, name: statement, place: z.exactOptional(localText) }))),
  claims: z.exactOptional(z.array(claim)),
  indicators: z.exactOptional(z.array(indicator)),
  observations: z.exactOptional(z.array(observation)),
  redirects: z.exactOptional(z.array(redirect)),
};

const anyPlan = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    kind: z.literal('partnership-strategy'),
    partnership: id,
    actionPlan: stated(actionPlan),
  }),
  z.strictObject({ ...base, kind: z.literal('regional-plan'), organisation: id }),
  z.strictObject({
    ...base,
    kind: z.literal('national-plan'),
    reportNumber: words,
    changes: stated(
      z.array(z.extend(relation, { group: id, change: z.enum(['added', 'renamed', 'kept', 'removed']) })),
    ),
  }),
  z.strictObject({ ...base, kind: z.literal('explainer'), sections: z.array(explainerSection) }),
]);

/**
 * A plan as people write it in YAML, read into a complete {@link Plan}:
 * texts get the plan's language, anchors the document's hash and, where the text is the quote, the quote.
 * A complete plan is read into itself.
 */
export const plan: z.ZodMiniType<Plan> = z
  .pipe(anyPlan, completed<z.output<typeof anyPlan>, Plan>())
  .register(z.globalRegistry, {
    id: 'Plan',
    title: 'Plan',
    description: 'En strategi, en regional eller nasjonal plan, eller et forklarende dokument.',
  });
