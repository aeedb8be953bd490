import type { Glossary } from '../glossary.js';
import type { Language, LocalText } from '../language.js';
import type { MunicipalityIndex } from '../municipality.js';
import type { Membership, Partnership } from '../partnership.js';
import { firstDay, lastDay, type Period } from '../period.js';
import type { Plan } from '../plan.js';
import { addressOf, organisationAddress } from './address.js';
import { datasetWords } from './dcat-words.js';
import { wholeOptions, type ExportOptions, type Format } from './format.js';
import { wordsIn } from './parts.js';
import { itemsIn } from './reading.js';
import { contactPoint, dayOf } from './skos.js';
import { iri, nameless, turtle, value, words, type Description } from './turtle.js';

type Catalogued = Plan | Partnership | Glossary | MunicipalityIndex;

/** One file that a dataset can be fetched as. */
export interface Distribution {
  /** Its address. */
  address: string;
  /** What a web server calls it: `application/json`. */
  mediaType: string;
  /** What the format is called in the European register of file types, such as `JSON`. */
  fileType?: string | undefined;
  /** The size of the file. Missing: not known. */
  bytes?: number;
}

/** What a catalogue of many records needs to know beside them. */
export interface CatalogueOptions extends ExportOptions {
  /** The files of a record. Without it, its JSON alone. */
  distributionsOf?: (record: Catalogued) => Distribution[];
}

const authority = (list: string, code: string) =>
  iri(`http://publications.europa.eu/resource/authority/${list}/${code}`);
const euLanguages: Record<Language, string> = {
  nb: 'NOB',
  nn: 'NNO',
  se: 'SME',
  sma: 'SMA',
  smj: 'SMJ',
  fkv: 'FKV',
  en: 'ENG',
};

/**
 * A plan or a partnership as a dataset of DCAT-AP-NO, as Turtle. Its publisher is the body in the options; without one,
 * the body that the record names. Terms of use differ from part to part of a record, so no licence is claimed.
 */
export const dcat: Format<Plan | Partnership> = {
  name: 'dcat',
  mediaType: 'text/turtle',
  extension: 'dcat.ttl',
  takes: ['plan', 'partnership'],
  write: (record, options) => turtle(dataset(record, options)),
};

/**
 * A catalogue of DCAT-AP-NO with a dataset for each record.
 * A catalogue must have a publisher: without one in the options, the text says nothing of it and does not fulfil the profile.
 * @throws TypeError when the options have no address or no day
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { dcatCatalogue } from '@helsefellesskap/model/interop';
 *
 * const turtle = dcatCatalogue([plan], {
 *   base: 'https://data.example.org/',
 *   language: 'nb',
 *   day: '2026-01-15',
 *   publisher: { orgNumber: '123456785', name: 'Eksempel kommune' },
 * });
 * turtle.includes('<https://data.example.org/catalogue> a dcat:Catalog'); // → true
 * turtle.includes('<https://data.example.org/plans/sor-rogaland/strategy-2025#about/dataset> a dcat:Dataset'); // → true
 * ```
 */
export function dcatCatalogue(records: readonly Catalogued[], given: CatalogueOptions): string {
  const options = wholeOptions(given);
  const { base, publisher, language, day } = options;
  const here = `${base}catalogue`;
  const own = datasetWords[language === 'nn' || language === 'en' ? language : 'nb'];
  const said = (text: string) => [words([own.language, text])];
  const catalogue: Description = [
    iri(here),
    ['a', ['dcat:Catalog']],
    ['dct:identifier', [value(here)]],
    ['dct:title', said(own.catalogue)],
    ['dct:description', said(own.catalogueDescription)],
    ['dct:publisher', [publisher && iri(organisationAddress(publisher.orgNumber))]],
    ['dcat:contactPoint', [publisher && contactPoint(publisher)]],
    ['foaf:homepage', [iri(base)]],
    ['dct:modified', [value(day, 'date')]],
    ['dct:language', [authority('language', euLanguages[own.language])]],
    ['dcat:dataset', records.map((record) => iri(datasetAddress(subjectOf(record, options).address)))],
  ];
  const described = [catalogue, ...records.flatMap((record) => dataset(record, options))];
  const once = new Map(described.map((description) => [description[0], description])); // bodies have several datasets
  return turtle([...once.values()]);
}

/** What is particular to a type of record. */
interface Subject {
  address: string;
  title: [Language, string][];
  description: [Language, string];
  language?: Language | undefined;
  period?: Period;
  identifier?: string | undefined;
  /** Who made it, by address and name. */
  maker?: { address: string; name: [Language, string][] } | undefined;
  contact?: string | undefined;
  places?: { number: string; name: string }[];
  keywords?: string[];
}

function dataset(record: Catalogued, options: CatalogueOptions): Description[] {
  const { base, publisher } = options;
  const {
    address,
    title,
    description,
    language,
    period,
    maker,
    contact,
    places = [],
    keywords = [],
  } = subjectOf(record, options);
  const files = options.distributionsOf?.(record) ?? [
    { address: `${address}.json`, mediaType: 'application/json', fileType: 'JSON' },
  ];
  const body = publisher
    ? { address: organisationAddress(publisher.orgNumber), name: value(publisher.name) }
    : maker && { address: maker.address, name: undefined };
  const ways = publisher
    ? contactPoint(publisher)
    : contact && nameless(['a', 'vcard:Organization'], ['vcard:hasURL', iri(contact)]);
  return [
    [
      iri(datasetAddress(address)),
      ['a', ['dcat:Dataset']],
      ['dct:identifier', [value(address)]],
      ['dct:title', title.map(words)],
      ['dct:description', [words(description)]],
      ['dct:publisher', [body && iri(body.address)]],
      ['dct:creator', [maker && iri(maker.address)]],
      ['dcat:contactPoint', [ways || undefined]],
      ['dcat:theme', [authority('data-theme', 'HEAL')]],
      ['dct:accessRights', [authority('access-right', 'PUBLIC')]],
      ['dct:language', [language && authority('language', euLanguages[language])]],
      ['dct:temporal', [period && between(period)]],
      ['dct:spatial', places.map(({ number }) => iri(addressOf(base, 'municipality', number)))],
      ['dcat:keyword', keywords.map((keyword) => value(keyword))],
      ['dcat:distribution', files.map((file) => iri(`${file.address}#distribution`))],
    ],
    ...files.map(({ address, mediaType, fileType, bytes }): Description => [
      iri(`${address}#distribution`),
      ['a', ['dcat:Distribution']],
      ['dcat:accessURL', [iri(address)]],
      ['dcat:downloadURL', [iri(address)]],
      ['dcat:mediaType', [iri(`https://www.iana.org/assignments/media-types/${mediaType.split(';')[0]}`)]],
      ['dct:format', [fileType && authority('file-type', fileType)]],
      ['dcat:byteSize', [bytes === undefined ? undefined : value(String(bytes), 'decimal')]],
    ]),
    ...(maker ? [agent(maker.address, maker.name.map(words))] : []),
    ...(publisher
      ? [agent(organisationAddress(publisher.orgNumber), [value(publisher.name)], publisher.orgNumber)]
      : []),
    ...places.map(({ number, name }): Description => [
      iri(addressOf(base, 'municipality', number)),
      ['a', ['dct:Location']],
      ['dct:identifier', [value(number)]],
      ['dct:title', [value(name)]],
    ]),
  ];
}

/** A partnership is no dataset: the data about it has a name of its own, which no element of a plan can have. */
function datasetAddress(address: string): string {
  return `${address}#about/dataset`;
}

function agent(address: string, names: string[], orgNumber?: string): Description {
  return [
    iri(address),
    ['a', ['foaf:Agent']],
    ['foaf:name', names],
    ['dct:identifier', [orgNumber === undefined ? undefined : value(orgNumber)]],
  ];
}

function between({ from, to }: Period): string | undefined {
  const start = dayOf(from, firstDay);
  const end = dayOf(to, lastDay);
  return start || end
    ? nameless(['a', 'dct:PeriodOfTime'], ['dcat:startDate', start], ['dcat:endDate', end])
    : undefined;
}

function subjectOf(record: Catalogued, { base, language }: ExportOptions): Subject {
  const own = datasetWords[language === 'nn' || language === 'en' ? language : 'nb'];
  const described = (text: string): [Language, string] => [own.language, text];
  if (record.type === 'plan') return planSubject(record, base, described(own.plan));
  if (record.type === 'partnership') {
    const address = addressOf(base, 'partnership', record.id);
    return {
      address,
      title: wordsIn(record.name),
      description: described(own.partnership),
      maker: { address, name: wordsIn(record.name) },
      contact: typeof record.website === 'string' ? record.website : undefined,
      places: itemsIn<Membership>(record.members).map(({ municipality, name }) => ({ number: municipality, name })),
      keywords: itemsIn<string>(record.alternativeNames).map(String),
    };
  }
  const name = record.type === 'glossary' ? 'glossary' : 'municipality-index';
  const [title, text] = name === 'glossary' ? own.glossary : own.municipalityIndex;
  return { address: addressOf(base, name), title: [described(title)], description: described(text) };
}

/** A plan is made by its partnership or organisation; one of neither, by who published the document. */
function planSubject(record: Plan, base: string, description: [Language, string]): Subject {
  const { id, partnership, organisation } = record as { id: string; partnership?: string; organisation?: string };
  const address = addressOf(base, 'plan', id);
  const publisher = itemsIn<Plan['documents'][number]>(record.documents)[0]?.publisher as
    Partial<LocalText> | undefined;
  const name = wordsIn(publisher);
  const known = organisation === undefined ? undefined : addressOf(base, 'organisation', organisation);
  const maker = partnership === undefined ? known : addressOf(base, 'partnership', partnership);
  return {
    address,
    title: wordsIn(record.title.text),
    description,
    language: record.language,
    period: record.period as Period,
    maker:
      maker === undefined && name.length === 0
        ? undefined
        : { address: maker ?? `${address}#documents/publisher`, name },
  };
}
