import type { Language } from '../language.js';
import type { Partnership } from '../partnership.js';
import type { IsoDate } from '../period.js';
import type { Plan } from '../plan.js';
import type { PublishedRecord } from '../record.js';
import type { SourceDocument } from '../source.js';
import { addressOf } from './address.js';
import { adoptionEvents, daysUntil, partnershipEvents, planBeginEvents, unique, type DatedEvent } from './events.js';
import { wholeOptions, type ExportOptions, type Format } from './format.js';
import { labelLanguage, labelsIn, type Labels } from './labels.js';
import { itemsIn, sourceWords, type Words } from './reading.js';
import { element, xmlDocument, type XmlElement } from './xml.js';

/** The day of the agreement on the 19 partnerships, which nothing in a feed is older than. It stands where no date is known. */
const beginning = '2019-10-23';

/**
 * A feed (Atom, RFC 4287) of what was adopted and changed, newest first.
 * Its times come from the data alone, and what is still to come is told from its own day on: the calendar has it before.
 */
export const atom: Format<Plan | Partnership> = {
  name: 'atom',
  mediaType: 'application/atom+xml',
  extension: 'atom',
  takes: ['plan', 'partnership'],
  write(record, { base, language, day }) {
    const isPartnership = 'membershipEvidence' in record;
    const publisher = isPartnership ? record.name : record.documents[0]?.publisher;
    const author = publisher && 'original' in publisher ? sourceWords(publisher) : undefined;
    const address = addressIn(record, base);
    const files = { self: `${address}.atom`, alternate: `${address}.json` };
    const head = { address, ...files, title: titleOf(record), author: author?.value, language };
    return feed(head, toldOf(record, base, language, day));
  },
};

/** The name of the feed for a whole site, below its stem. */
export const siteFeedName = 'feed.atom';

/**
 * A feed for a whole site: what every plan and partnership tells in its own, newest first, under the same names.
 * @param records those that {@link formats} writes as `atom`; others have no part in it
 * @param title what the site is called, in the language of the options
 * @throws TypeError when the options have no address or no day
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
 * import { siteFeed } from '@helsefellesskap/model/interop';
 *
 * const options = { base: 'https://data.example.org/', language: 'nb', day: '2026-01-15' } as const;
 * siteFeed([plan], 'Helsefellesskapene i Norge', options).match(/<entry>/g)?.length; // → 3
 * ```
 */
export function siteFeed(records: readonly PublishedRecord[], title: string, options: ExportOptions): string {
  const { base, language, day, publisher } = wholeOptions(options);
  const files = { self: base + siteFeedName, alternate: `${base}index.json` };
  const head = { address: base, ...files, title: { value: title, language }, author: publisher?.name, language };
  return feed(
    head,
    records.filter(isTold).flatMap((record) => toldOf(record, base, language, day)),
  );
}

interface Head {
  /** What the feed is of, which is its name too. */
  address: string;
  self: string;
  alternate: string;
  title: Words;
  author: string | undefined;
  language: Language;
}

interface Told {
  event: DatedEvent;
  /** Of the record it happened to. */
  address: string;
}

function feed({ address, self, alternate, title, author, language }: Head, told: Told[]): string {
  const entries = [...told].sort((one, other) => other.event.first.localeCompare(one.event.first));
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, address),
      words('title', title),
      element('updated', {}, moment(entries[0]?.event.first ?? beginning)),
      element('author', {}, element('name', {}, author ?? 'helsefellesskap')),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'application/json', href: alternate }),
      ...entries.map(({ event, address: of }) => entry(event, of, language)),
    ),
  );
}

function isTold(record: PublishedRecord): record is Plan | Partnership {
  return (atom.takes as readonly string[]).includes(record.type);
}

function addressIn(record: Plan | Partnership, base: string): string {
  return addressOf(base, 'membershipEvidence' in record ? 'partnership' : 'plan', record.id);
}

function titleOf(record: Plan | Partnership): Words {
  const title = 'membershipEvidence' in record ? record.name : record.title.text;
  return sourceWords(title) ?? { value: '', language: 'nb' };
}

/** What a record tells of itself. That a plan begins is told by its partnership; what was decided on it, by the plan. */
function toldOf(record: Plan | Partnership, base: string, language: Language, day: IsoDate): Told[] {
  const labels = labelsIn(language);
  const happened =
    'membershipEvidence' in record
      ? [...partnershipEvents(record, labels, day), ...planBeginEvents(record, labels, day)]
      : changes(record, titleOf(record), labels, day);
  return unique(happened).map((event) => ({ event, address: addressIn(record, base) }));
}

/** What happened to a plan: decisions on it, and the day its document says it was last changed. */
function changes(plan: Plan, title: Words, labels: Labels, day: IsoDate): DatedEvent[] {
  const documents = itemsIn<SourceDocument>(plan.documents).flatMap((document) => {
    const days = daysUntil(document, 'updated', day);
    const what = days && sourceWords(document.title);
    return what
      ? [{ key: `updated-${document.id}-${days.first}`, ...days, label: labels.updatedDocument, words: what }]
      : [];
  });
  return [...adoptionEvents(plan, title, labels, day), ...documents];
}

function entry({ key, first, last, label, words: what }: DatedEvent, address: string, ours: Language): XmlElement {
  // No single language is true of a line in two. Markup could tell them apart, but feed readers show a title with markup in it as `[object Object]`.
  const lang = what.language === labelLanguage(ours) ? what.language : 'mul';
  return element(
    'entry',
    {},
    element('id', {}, `${address}#${key}`),
    element('title', { 'xml:lang': lang }, `${label}: ${what.value}`),
    element('updated', {}, moment(first)),
    element('link', { rel: 'alternate', type: 'application/json', href: `${address}.json` }),
    element('summary', {}, first === last ? first : `${first}–${last}`), // a month or a year, where no more is known
  );
}

function words(name: 'title', { value, language }: Words): XmlElement {
  return element(name, { 'xml:lang': language }, value);
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
