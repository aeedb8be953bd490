import { isIsoDate, languageOf, languages, safeLink, type IsoDate, type Language } from '@helsefellesskap/model';
import { nearest } from './nearest.js';
import { wrongCall } from './refusal.js';

/** The language of content, from a tag such as `nn` or `nb-NO`. */
export function language(input: string): Language {
  const known = languageOf(input);
  if (known) return known;
  const near = nearest(input, languages, 1);
  throw wrongCall('unknown-language', [input, near, languages], near);
}

/** The level of a heading. */
export function headingLevel(input: string): number {
  if (!/^[1-6]$/.test(input)) throw wrongCall('heading-level', [input]);
  return Number(input);
}

/** A whole day. */
export function day(input: string): IsoDate {
  if (!isIsoDate(input) || input.length !== 'YYYY-MM-DD'.length) throw wrongCall('day', [input]);
  return input;
}

/** An address that a page can fetch a record from. */
export function address(input: string): string {
  if (input.trim() === '' || safeLink(input) === undefined || /^mailto:/i.test(input)) throw wrongCall('unsafe-address', ['src', input]); // prettier-ignore
  return input;
}

/** The address that data is published under, with a slash at its end. */
export function base(input: string): string {
  if (!/^https?:\/\/[^\s/]/i.test(input) || !URL.canParse(input)) throw wrongCall('unsafe-base', [input]);
  return input.endsWith('/') ? input : `${input}/`;
}
