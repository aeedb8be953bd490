import type { Detail, Element } from '../element.js';
import type { Language, LocalText } from '../language.js';
import type { Period } from '../period.js';
import type { PublishedRecord } from '../record.js';
import type { Relation } from '../relation.js';
import type { SourceAnchor, Statement } from '../source.js';
import { addressOf } from './address.js';
import type { ExportOptions } from './format.js';
import { labelsIn, type Labels } from './labels.js';
import { some } from './parts.js';
import { daysOf, itemsIn, sourceText, sourceWords } from './reading.js';
import { printable } from './xml.js';

/** A part of a resource. What is `undefined` in it is not written. */
export type Part = Record<string, unknown>;

/** A resource of FHIR R4, with an id that is unique among those of its type. */
export interface Resource extends Part {
  resourceType: string;
  id: string;
}

/** What writers of FHIR need to know. */
export interface Writing extends ExportOptions {
  labels: Labels;
  /** The language that words are in where nothing else is said. */
  main: Language;
}

/** What the writers of a record need to know. */
export function writingOf(options: ExportOptions, main: Language): Writing {
  return { ...options, main, labels: labelsIn(options.language) };
}

/** An id of at most 64 letters, which is what FHIR allows; a longer one ends in a number made of all of it. */
export function resourceId(...steps: string[]): string {
  const id = steps.join('.').replaceAll('/', '.');
  if (id.length <= 64) return id;
  let hash = 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return `${id.slice(0, 55)}.${hash.toString(16).padStart(8, '0')}`;
}

/** Where a resource would be fetched, which is its name in the bundle. */
export function fullUrl({ resourceType, id }: Pick<Resource, 'resourceType' | 'id'>, base: string): string {
  return `${base}fhir/${resourceType}/${id}`;
}

/** A reference to a resource of the same bundle. */
export function reference(resourceType: string, id: string): Part {
  return { reference: `${resourceType}/${id}` };
}

/** Our own identifier of a record or of a part of it: a helsefellesskap has no organisation number. */
export function identifierOf(type: PublishedRecord['type'], value: string, { base }: ExportOptions): Part {
  return { system: addressOf(base, type, '').replace(/\/$/, ''), value };
}

/** A primitive with the words of the source, and their language where it is not the main one. */
export function worded(name: string, text: LocalText | undefined, { main }: Writing, more: Part[] = []): Part {
  const words = sourceWords(text);
  if (!words) return {};
  const language = { url: 'http://hl7.org/fhir/StructureDefinition/language', valueCode: words.language };
  const extension = some([...(words.language === main ? [] : [language]), ...more]);
  return { [name]: written(words.value), ...(extension && { [`_${name}`]: { extension } }) };
}

/** A string of FHIR, which may not be blank and has no control characters; a replacement character stands for what cannot be written. */
export function written(text: string): string {
  const value = printable(text);
  return value.trim() === '' ? '\uFFFD' : value;
}

/** A concept that is told in words. */
export function concept(text: string | undefined): Part | undefined {
  return text === undefined ? undefined : { text: written(text) };
}

/** An extension of ours. What has no value is left out. */
export function extension(name: string, type: string, value: unknown, { base }: ExportOptions): Part | undefined {
  if (value === undefined) return undefined;
  const plain = typeof value === 'string' ? written(value) : value;
  return { url: `${base}fhir/StructureDefinition/${name}`, [`value${type}`]: plain };
}

/** Where words come from, how they were made, and what stands there: one extension for each place. */
export function sourceExtensions(statement: Statement | undefined, writing: Writing, of?: string): Part[] {
  if (!statement) return [];
  return [
    ...itemsIn<SourceAnchor>(statement.sources).map((anchor) => sourceExtension(anchor, writing, of)),
    extension('corrected', 'String', sourceWords(statement.corrected)?.value, writing),
    extension('note', 'String', sourceWords(statement.note)?.value, writing),
  ].filter((part) => part !== undefined);
}

function sourceExtension(anchor: SourceAnchor, { base }: Writing, of?: string): Part {
  const number = (url: string, value: number | undefined) =>
    value === undefined ? undefined : { url, valueInteger: value };
  const { line, lineEnd, page } = anchor as { line?: number; lineEnd?: number; page?: number };
  return {
    url: `${base}fhir/StructureDefinition/source`,
    extension: some([
      string('element', of),
      string('method', anchor.method),
      string('document', anchor.document),
      number('line', line),
      number('lineEnd', lineEnd),
      number('page', page),
      string('quote', anchor.quote),
    ]),
  };
}

/** A period as FHIR has it: dates as exact as they are known. Nothing where neither end is. */
export function fhirPeriod(period: Period | object | undefined): Part | undefined {
  const { from, to } = (period ?? {}) as Period;
  const start = daysOf(from) && from;
  const end = daysOf(to) && to;
  return start === undefined && end === undefined ? undefined : { start, end };
}

/** What the source says under headings of its own. */
export function detailsOf({ details }: { details?: Detail[] }, { base }: Writing): Part[] {
  return itemsIn<Detail>(details).map(({ kind, name, text }) => ({
    url: `${base}fhir/StructureDefinition/detail`,
    extension: some([string('kind', kind), string('name', sourceText(name)), string('text', sourceText(text))]),
  }));
}

/** What it goes with in the plan, such as the goals of a measure: an id, or the source's own name. */
export function aboutOf({ about }: Pick<Element, 'about'>, writing: Writing): (Part | undefined)[] {
  return itemsIn<Relation>(about).map(({ target, name }) =>
    extension('about', 'String', target ?? sourceText(name), writing),
  );
}

function string(url: string, value: string | undefined): Part | undefined {
  return value === undefined ? undefined : { url, valueString: written(value) };
}
