import type { Partnership } from '../partnership.js';
import type { IsoDate } from '../period.js';
import type { Plan } from '../plan.js';
import { addressOf } from './address.js';
import {
  adoptionEvents,
  deadlineEvents,
  marked,
  meetingEvents,
  beginEvents,
  endEvents,
  partnershipEvents,
  planBeginEvents,
  planEndEvents,
  revisionEvents,
  unique,
  type DatedEvent,
} from './events.js';
import type { ExportOptions, Format } from './format.js';
import { labelLanguage, labelsIn, type Labels } from './labels.js';
import { sourceWords, type Words } from './reading.js';
import { printable } from './xml.js';

/** A calendar (iCalendar, RFC 5545): periods, decisions, deadlines, revisions and meetings as days without hours. */
export const ics: Format<Plan | Partnership> = {
  name: 'ics',
  mediaType: 'text/calendar',
  extension: 'ics',
  takes: ['plan', 'partnership'],
  write(record, options) {
    const labels = labelsIn(options.language);
    const isPartnership = 'membershipEvidence' in record;
    const title = sourceWords(isPartnership ? record.name : record.title.text) ?? { value: '', language: 'nb' };
    const events = isPartnership
      ? [...partnershipEvents(record, labels), ...planBeginEvents(record, labels), ...planEndEvents(record, labels)]
      : planEvents(record, title, labels);
    const address = addressOf(options.base, isPartnership ? 'partnership' : 'plan', record.id);
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//helsefellesskap//helsefellesskap//NO',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      text('NAME', title.value, title.language),
      text('X-WR-CALNAME', title.value), // what most calendars read instead of NAME
      ...unique(events).flatMap((event) => component(event, address, options)),
      ...(events.length === 0 ? nothing(labels, address, options) : []),
      'END:VCALENDAR',
    ];
    return lines.map((line) => `${folded(line)}\r\n`).join('');
  },
};

function planEvents(plan: Plan, title: Words, labels: Labels): DatedEvent[] {
  const { period, status } = plan;
  return [
    ...marked([...beginEvents(period, title, labels), ...endEvents(period, title, labels)], status, labels),
    ...adoptionEvents(plan, title, labels), // what was decided, was decided
    ...marked([...deadlineEvents(plan, labels), ...revisionEvents(plan, title, labels)], status, labels),
    ...marked(meetingEvents(plan, labels), status, labels),
  ];
}

function component(event: DatedEvent, address: string, { day, language }: ExportOptions): string[] {
  const { key, first, last, label, words, time, repeats, status } = event;
  const isOne = words.language === labelLanguage(language);
  return [
    'BEGIN:VEVENT',
    `UID:${address}#${key}`,
    `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
    ...(repeats ? [rule(repeats, first)] : []),
    ...(status ? [`STATUS:${status === 'withdrawn' ? 'CANCELLED' : 'TENTATIVE'}`] : []),
    text('SUMMARY', `${label}: ${words.value}`, isOne ? words.language : undefined), // no mark is true of a line in two languages
    ...(time === undefined ? [] : [text('DESCRIPTION', time, words.language)]),
    `URL:${address}`,
    'TRANSP:TRANSPARENT', // nobody is busy the whole day because a plan begins
    'END:VEVENT',
  ];
}

/** A calendar needs something in it. A note that there are no dates is that, and says so. */
function nothing(labels: Labels, address: string, { day, language }: ExportOptions): string[] {
  return [
    'BEGIN:VJOURNAL',
    `UID:${address}#none`,
    `DTSTAMP:${compact(day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    text('SUMMARY', labels.noDates, labelLanguage(language)),
    'END:VJOURNAL',
  ];
}

function rule({ unit, count, until }: NonNullable<DatedEvent['repeats']>, first: IsoDate): string {
  const frequency = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' }[unit];
  const end = until === undefined ? '' : `;UNTIL=${compact(until < first ? first : until)}`;
  return `RRULE:FREQ=${frequency};INTERVAL=${String(count)}${end}`;
}

function text(name: string, value: string, language?: string): string {
  const escaped = printable(value)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u007f-\u009f\u2028\u2029]/g, '\uFFFD');
  return `${name}${language === undefined ? '' : `;LANGUAGE=${language}`}:${escaped}`;
}

/** Lines of at most 75 octets; those that go on begin with a space. No letter is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let out = '';
  for (const letter of line) {
    const size = sizeOf(letter.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}

function sizeOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: IsoDate): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
