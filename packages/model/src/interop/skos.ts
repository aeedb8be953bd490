import type { ExplainerSection } from '../explainer.js';
import type { FocusArea } from '../focus-area.js';
import type { Glossary } from '../glossary.js';
import type { GovernanceBody } from '../governance.js';
import { languages, type Language, type LocalText } from '../language.js';
import type { PatientGroup, PatientGroupLabel, PatientGroupPriority } from '../patient-group.js';
import { firstDay, isIsoDate, lastDay, type Period } from '../period.js';
import type { Plan } from '../plan.js';
import { addressOf, organisationAddress } from './address.js';
import type { ExportOptions, Format, Publisher } from './format.js';
import { glance } from './loss.js';
import { wordsIn } from './parts.js';
import { itemsIn } from './reading.js';
import { iri, nameless, turtle, value, words, type Description } from './turtle.js';

type Statements = Description extends [string, ...infer Rest] ? Rest : never;

/**
 * Concepts in SKOS, with the properties of SKOS-AP-NO-Begrep, as Turtle: patient groups, the glossary, and the areas,
 * patient groups and kinds of bodies of a plan, or the themes of an explainer. The profile wants labels in both nb and nn, a definition, a publisher and a contact
 * for every concept; what the record and the options do not have is not there.
 */
export const skos: Format<PatientGroup | Glossary | Plan> = {
  name: 'skos',
  mediaType: 'text/turtle',
  extension: 'skos.ttl',
  takes: ['patient-group', 'glossary', 'plan'],
  write(record, options) {
    if (record.type === 'patient-group') return turtle([patientGroup(record, options)]);
    if (record.type === 'glossary') return turtle(glossary(record, options));
    if (record.type === 'plan') return turtle(plan(record, options));
    throw new TypeError(`skos does not take ${String((record as { type: unknown }).type)}`);
  },
};

function patientGroup({ id, labels }: PatientGroup, { base, publisher }: ExportOptions): Description {
  const [label, ...others] = newestFirst(labels);
  const frames = labels.flatMap(({ frames }) => frames.map((frame) => iri(addressOf(base, 'plan', frame))));
  return [
    ...concept(addressOf(base, 'patient-group', id), publisher),
    ...named(
      wordsIn(label?.text),
      others.flatMap(({ text }) => wordsIn(text)),
    ),
    ['dct:isReferencedBy', frames],
  ];
}

/** The label of the newest national plan first: ids of plans end with their years. */
export function newestFirst(labels: PatientGroupLabel[]): PatientGroupLabel[] {
  const newest = ({ frames }: PatientGroupLabel) => [...frames].sort().at(-1) ?? '';
  return [...labels].sort((a, b) => newest(b).localeCompare(newest(a), 'en'));
}

function glossary({ terms }: Glossary, { base, publisher }: ExportOptions): Description[] {
  const here = addressOf(base, 'glossary');
  return terms.map(({ id, label, others, short, long }) => [
    ...concept(`${here}#${id}`, publisher, here),
    ...named(
      wordsIn(label),
      languages.flatMap((language) =>
        itemsIn<string>(others?.[language]).map((word): [Language, string] => [language, word]),
      ),
    ),
    ['skos:definition', wordsIn(short).map(words)],
    ['skos:scopeNote', wordsIn(long).map(words)],
  ]);
}

function plan(record: Plan, { base, publisher }: ExportOptions): Description[] {
  const at = (fragment: string) => `${addressOf(base, 'plan', record.id)}#${fragment}`;
  const scheme = (section: 'areas' | 'patientGroups' | 'sections', concepts: Description[]): Description[] => {
    if (concepts.length === 0) return [];
    const title = section === 'sections' ? [] : wordsIn(record.localTerms?.[section]).map(words);
    return [[iri(at(`sections/${section}`)), ['a', ['skos:ConceptScheme']], ['dct:title', title]], ...concepts];
  };
  const inPlan = (
    id: string,
    section: string,
    label: Partial<LocalText> | undefined,
    about?: Partial<LocalText>,
  ): Description => [
    ...concept(at(id), publisher, at(`sections/${section}`)),
    ...named(wordsIn(label), []),
    ['skos:scopeNote', wordsIn(about).map(words)], // what an area is about is no definition of it
    ['euvoc:startDate', [dayOf((record.period as Period).from, firstDay)]],
    ['euvoc:endDate', [dayOf((record.period as Period).to, lastDay)]],
  ];

  const areas = itemsIn<FocusArea>(record.areas).map((area): Description => {
    const title = area.title as { text?: LocalText; label?: { text: LocalText } };
    const parent = area.parent === undefined ? undefined : iri(at(area.parent));
    return [
      ...inPlan(area.id, 'areas', title.text ?? title.label?.text, area.description?.text),
      ['skos:broader', [parent]],
    ];
  });
  const groups = itemsIn<PatientGroupPriority>(record.patientGroups).map((priority): Description => [
    ...inPlan(priority.id, 'patientGroups', priority.text, priority.description?.text),
    ['skos:exactMatch', [iri(addressOf(base, 'patient-group', priority.group))]],
  ]);
  const themes = itemsIn<ExplainerSection>('sections' in record ? record.sections : [])
    .filter((section) => glance(section, 'kind') === 'theme' && section.kind) // a definition or a plan is no concept
    .map(({ id, title, description }) => inPlan(id, 'sections', title.text, description?.text));
  return [
    ...scheme('areas', areas),
    ...scheme('patientGroups', groups),
    ...scheme('sections', themes),
    ...bodyKinds(record, base),
  ];
}

/** What kinds of bodies there are, by their code. The names of a plan's own bodies are examples, not labels. */
function bodyKinds({ governance }: Plan, base: string): Description[] {
  const names = new Map<string, string[]>();
  for (const { kind, name } of itemsIn<GovernanceBody>(governance))
    names.set(kind, [...(names.get(kind) ?? []), ...wordsIn(name.text).map(words)]);
  return [...names].map(([kind, examples]) => [
    iri(`${base}body-kinds/${kind}`),
    ['a', ['skos:Concept']],
    ['skos:notation', [value(kind)]],
    ['skos:example', examples],
  ]);
}

function concept(address: string, publisher?: Publisher, scheme?: string): Description {
  return [
    iri(address),
    ['a', ['skos:Concept']],
    ['dct:identifier', [value(address)]],
    ['skos:inScheme', [scheme && iri(scheme)]],
    ['dct:publisher', [publisher && iri(organisationAddress(publisher.orgNumber))]],
    ['dcat:contactPoint', [publisher && contactPoint(publisher)]],
  ];
}

/** Where questions are answered, as vCard has it. */
export function contactPoint({ name, contact }: Publisher): string | undefined {
  if (contact === undefined) return undefined;
  const way = contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL';
  return nameless(['a', 'vcard:Organization'], ['vcard:fn', value(name)], [way, iri(contact)]);
}

/** A word that is preferred in a language cannot be an alternative there too. */
function named(preferred: [Language, string][], others: [Language, string][]): Statements {
  const labels = preferred.map(words);
  return [
    ['skos:prefLabel', labels],
    ['skos:altLabel', others.map(words).filter((label) => !labels.includes(label))],
  ];
}

/** XML Schema knows whole days only. */
export function dayOf(date: string | undefined, day: (date: string) => string): string | undefined {
  return date !== undefined && isIsoDate(date) ? value(day(date), 'date') : undefined;
}
