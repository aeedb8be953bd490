import type { Partnership } from '../partnership.js';
import type { Plan } from '../plan.js';
import type { SourceDocument } from '../source.js';
import { addressOf } from './address.js';
import { adoptionEvents, partnershipEvents, planBeginEvents, unique, type DatedEvent } from './events.js';
import type { Format } from './format.js';
import { labelsIn, type Labels } from './labels.js';
import { daysOf, itemsIn, sourceWords, type Words } from './reading.js';
import { element, xmlDocument, type XmlElement } from './xml.js';

/** The day of the agreement on the 19 partnerships, which nothing in a feed is older than. It stands where no date is known. */
const beginning = '2019-10-23';

/**
 * A feed (Atom, RFC 4287) of what was adopted and changed, newest first.
 * Its times come from the data alone, so that a feed changes when the data does and not when it is built.
 */
export const atom: Format<Plan | Partnership> = {
  name: 'atom',
  mediaType: 'application/atom+xml',
  extension: 'atom',
  takes: ['plan', 'partnership'],
  write(record, { base, language }) {
    const labels = labelsIn(language);
    const isPartnership = 'membershipEvidence' in record;
    const title = sourceWords(isPartnership ? record.name : record.title.text) ?? { value: '', language: 'nb' };
    const publisher = isPartnership ? record.name : record.documents[0]?.publisher;
    const author = publisher && 'original' in publisher ? sourceWords(publisher) : undefined;
    const address = addressOf(base, isPartnership ? 'partnership' : 'plan', record.id);
    const happened = isPartnership
      ? [...partnershipEvents(record, labels), ...planBeginEvents(record, labels)]
      : changes(record, title, labels);
    const events = [...unique(happened)].sort((one, other) => other.first.localeCompare(one.first));
    return xmlDocument(
      element(
        'feed',
        { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
        element('id', {}, address),
        words('title', title),
        element('updated', {}, moment(events[0]?.first ?? beginning)),
        element('author', {}, element('name', {}, author?.value ?? 'helsefellesskap')),
        element('link', { rel: 'self', type: 'application/atom+xml', href: `${address}.atom` }),
        element('link', { rel: 'alternate', type: 'application/json', href: `${address}.json` }),
        ...events.map((event) => entry(event, address)),
      ),
    );
  },
};

/** What happened to a plan: decisions on it, and the day its document says it was last changed. */
function changes(plan: Plan, title: Words, labels: Labels): DatedEvent[] {
  const documents = itemsIn<SourceDocument>(plan.documents).flatMap((document) => {
    const days = daysOf(document.updated);
    const what = days && sourceWords(document.title);
    return what ? [{ key: `updated-${document.id}-${days.first}`, ...days, label: labels.updatedDocument, words: what }] : []; // prettier-ignore
  });
  return [...adoptionEvents(plan, title, labels), ...documents];
}

function entry({ key, first, last, label, words: what }: DatedEvent, address: string): XmlElement {
  return element(
    'entry',
    {},
    element('id', {}, `${address}#${key}`),
    words('title', { ...what, value: `${label}: ${what.value}` }),
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
