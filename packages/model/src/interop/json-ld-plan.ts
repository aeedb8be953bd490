import type { Action } from '../action-plan.js';
import type { Agreement, Reference } from '../agreement.js';
import type { Challenge } from '../challenge.js';
import type { CultureStatement, Detail, Element, TitledElement, Value } from '../element.js';
import type { FocusArea } from '../focus-area.js';
import type { Goal } from '../goal.js';
import type { GovernanceBody } from '../governance.js';
import type { LocalText } from '../language.js';
import type { Measure } from '../measure.js';
import type { PatientGroupPriority } from '../patient-group.js';
import type { Period } from '../period.js';
import type { Plan, PlanSection } from '../plan.js';
import type { PlanRelation, Relation } from '../relation.js';
import { addressOf } from './address.js';
import { documentNode, languageMap, sourceNodes, type Node } from './json-ld-source.js';
import { some } from './parts.js';
import { itemsIn } from './reading.js';

/** The fields of every kind of plan; what a kind does not have is not there. */
type AnyPlan = Omit<Plan, 'kind'> & {
  kind: string;
  partnership?: string;
  organisation?: string;
  reportNumber?: string;
  actionPlan?: { actions?: unknown };
  sections?: unknown;
};

/** A plan as a `schema:CreativeWork`: its sections are sets of terms, its measures actions, its bodies units of who made it. */
export function planNode(plan: Plan, base: string): Node {
  const record = plan as AnyPlan;
  const here = addressOf(base, 'plan', record.id);
  const write = writer(here, base);
  const owner =
    record.partnership === undefined
      ? record.organisation && {
          '@id': addressOf(base, 'organisation', record.organisation),
          '@type': 'schema:Organization',
        }
      : { '@id': addressOf(base, 'partnership', record.partnership), '@type': collaboration };
  const bodies = some(itemsIn<GovernanceBody>(record.governance).map(write.body));
  const section = (name: PlanSection, terms: Node[]): Node | undefined =>
    terms.length === 0
      ? undefined
      : {
          '@id': `${here}#sections/${name}`,
          '@type': 'schema:DefinedTermSet',
          name: languageMap(record.localTerms?.[name]),
          hasDefinedTerm: terms,
        };
  const vision = record.vision as Element;
  const actions = [...itemsIn<Measure>(record.measures), ...itemsIn<Action>(record.actionPlan?.actions as Action[])];

  return {
    '@id': here,
    '@type': 'schema:CreativeWork',
    additionalType: record.kind,
    name: languageMap(record.title.text),
    alternateName: languageMap(record.subtitle?.text),
    description: languageMap(record.purpose?.text),
    identifier: record.reportNumber,
    inLanguage: record.language,
    temporalCoverage: coverage(record.period as Period),
    status: record.status,
    source: sourceNodes(record.title.sources, here),
    creator: owner && { ...owner, subOrganization: bodies },
    about: owner ? undefined : bodies,
    isBasedOn: some(
      itemsIn<Plan['documents'][number]>(record.documents).map((document) => documentNode(document, here)),
    ),
    relation: some(itemsIn<PlanRelation>(record.relations).map(write.relation)),
    hasPart: some([
      section('vision', vision.id === undefined ? [] : [write.term(vision)]),
      section('values', itemsIn<Value>(record.values).map(write.titled)),
      section('culture', itemsIn<CultureStatement>(record.culture).map(write.titled)),
      section('challenges', itemsIn<Challenge>(record.challenges).map(write.challenge)),
      section('goals', itemsIn<Goal>(record.goals).map(write.goal)),
      section('areas', itemsIn<FocusArea>(record.areas).map(write.area)),
      section('patientGroups', itemsIn<PatientGroupPriority>(record.patientGroups).map(write.priority)),
      ...itemsIn<ExplainerPart>(record.sections as ExplainerPart[]).map(write.explainer),
    ]),
    potentialAction: some(actions.map(write.action)),
    citation: some([
      ...itemsIn<Agreement>(record.agreements).map(write.agreement),
      ...itemsIn<Reference>(record.references).map(write.reference),
    ]),
    mentions: some([
      ...itemsIn<NonNullable<Plan['initiatives']>[number]>(record.initiatives).map(write.initiative),
      ...itemsIn<NonNullable<Plan['claims']>[number]>(record.claims).map(write.claim),
    ]),
  };
}

/** What a partnership is: a network without a legal body of its own. */
export const collaboration = ['org:OrganizationalCollaboration', 'schema:Organization'];

/** A period as ISO 8601, as exact as it is known; two dots for an open end. */
export function coverage({ from, to }: Period): string | undefined {
  return from === undefined && to === undefined ? undefined : `${from ?? '..'}/${to ?? '..'}`;
}

interface ExplainerPart extends Pick<Element, 'id'> {
  kind: string;
  title: Element;
  description?: Element;
  questions?: Element[];
}

function writer(here: string, base: string) {
  const at = (id: string): string => `${here}#${id}`;
  const targets = (relations: Relation[] | undefined, address: (id: string) => string): string[] | undefined =>
    some(itemsIn<Relation>(relations).map(({ target }) => (target === undefined ? undefined : address(target))));

  const thing = ({ target, name }: Relation): Node => ({
    '@id': target === undefined ? undefined : at(target),
    name: languageMap(name),
  });
  const marks = (element: Omit<Element, 'text' | 'sources'>): Node => ({
    identifier: element.number,
    subject: targets(element.groups, (group) => addressOf(base, 'patient-group', group)),
    keywords: targets(element.themes, String),
    about: some(itemsIn<Relation>(element.about).map(thing)),
  });
  const term = (element: Element): Node => ({
    '@id': at(element.id),
    '@type': 'schema:DefinedTerm',
    description: languageMap(element.text),
    ...marks(element),
    source: sourceNodes(element.sources, here),
  });
  const titled = (element: TitledElement): Node => ({ ...term(element), name: languageMap(element.title?.text) });
  const property = (kind: string, text: LocalText, name?: LocalText): Node => ({
    '@type': 'schema:PropertyValue',
    propertyID: kind,
    name: languageMap(name),
    textValue: languageMap(text),
  });
  const details = (all: Detail[] | undefined): Node[] =>
    itemsIn<Detail>(all).map(({ kind, name, text }) => property(kind, text, name));
  const action = (element: Element & Partial<Measure> & Omit<Action, keyof Element | 'measures'>): Node => ({
    ...term(element),
    '@type': 'schema:Action',
    additionalType: element.kind,
    startTime: element.deadline?.from,
    endTime: element.deadline?.to,
    location: element.place && { '@type': 'schema:Place', name: languageMap(element.place) },
    agent: some(
      itemsIn<LocalText>(element.owners).map((owner) => ({
        '@type': 'schema:Organization',
        name: languageMap(owner),
      })),
    ),
    additionalProperty: some([
      element.status && property('status', element.status.value),
      element.risk && property('risk', element.risk.value),
      ...details(element.details),
    ]),
  });
  const actions = (measures: FocusArea['measures']) => some(itemsIn<Measure>(measures).map(action));

  return {
    term,
    action,
    titled,
    challenge: (challenge: Challenge): Node => ({ ...titled(challenge), related: targets(challenge.areas, at) }),
    goal: (goal: Goal): Node => ({
      ...titled(goal),
      additionalType: goal.kind,
      broader: goal.parent === undefined ? undefined : at(goal.parent),
      additionalProperty: some(details(goal.details)),
    }),
    area: (area: FocusArea): Node => {
      const title = area.title as { text?: Element['text']; sources?: Element['sources']; label?: Element };
      const shown = title.text === undefined ? title.label : title;
      return {
        '@id': at(area.id),
        '@type': ['schema:DefinedTerm', 'skos:Concept'],
        additionalType: area.layer,
        name: languageMap(shown?.text),
        description: languageMap(area.description?.text),
        ...marks(area),
        broader: area.parent === undefined ? undefined : at(area.parent),
        source: sourceNodes(shown?.sources, here),
        potentialAction: actions(area.measures),
      };
    },
    priority: (priority: PatientGroupPriority): Node => ({
      ...term(priority),
      '@type': ['schema:DefinedTerm', 'skos:Concept'],
      name: languageMap(priority.text),
      description: languageMap(priority.description?.text),
      subject: addressOf(base, 'patient-group', priority.group),
      potentialAction: actions(priority.measures),
    }),
    body: (body: GovernanceBody): Node => ({
      '@id': at(body.id),
      '@type': ['org:OrganizationalUnit', 'schema:Organization'],
      additionalType: body.kind,
      name: languageMap(body.name.text),
      plainAlternateName: body.abbreviation,
      parentOrganization: body.parent === undefined ? undefined : at(body.parent),
      source: sourceNodes(body.name.sources, here),
    }),
    agreement: (agreement: Agreement): Node => ({
      '@id': at(agreement.id),
      '@type': 'schema:DigitalDocument',
      additionalType: agreement.level,
      name: languageMap(agreement.title.text),
      temporalCoverage: coverage(agreement.period ?? {}),
      source: sourceNodes(agreement.title.sources, here),
    }),
    reference: (reference: Reference): Node => ({
      '@id': at(reference.id),
      '@type': 'schema:CreativeWork',
      additionalType: reference.kind,
      name: languageMap(reference.title),
      url: reference.url, // as it stands in the source, where it may be no address at all
    }),
    relation: (relation: PlanRelation): Node => ({
      '@id': relation.target === undefined ? undefined : addressOf(base, 'plan', relation.target),
      '@type': 'schema:CreativeWork',
      name: languageMap(relation.name),
    }),
    initiative: (initiative: NonNullable<Plan['initiatives']>[number]): Node => ({
      '@id': at(initiative.id),
      '@type': 'schema:Project',
      name: languageMap(initiative.name.text),
      location: initiative.place && { '@type': 'schema:Place', name: languageMap(initiative.place) },
      source: sourceNodes(initiative.name.sources, here),
    }),
    claim: (claim: NonNullable<Plan['claims']>[number]): Node => ({
      '@id': at(claim.id),
      '@type': 'schema:Observation',
      description: languageMap(claim.text),
      value: claim.value,
      unitText: claim.unit,
      observationDate: claim.year,
      source: sourceNodes(claim.sources, here),
    }),
    explainer: (part: ExplainerPart): Node => ({
      '@id': at(part.id),
      '@type': 'schema:CreativeWork',
      additionalType: part.kind,
      name: languageMap(part.title.text),
      description: languageMap(part.description?.text),
      source: sourceNodes(part.title.sources, here),
      hasPart: some(
        itemsIn<Element>(part.questions).map((question) => ({
          '@id': at(question.id),
          '@type': 'schema:Question',
          text: languageMap(question.text),
          source: sourceNodes(question.sources, here),
        })),
      ),
    }),
  };
}
