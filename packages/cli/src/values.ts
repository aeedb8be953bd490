import {
  isIsoDate,
  isOrganisationNumber,
  languageOf,
  languages,
  safeLink,
  type IsoDate,
  type Language,
} from '@helsefellesskap/model';
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

/** The stem of a site's addresses, with a slash at its end. */
export function siteAddress(input: string): string {
  if (!URL.canParse(input) || !/^https?:\/\/[^?#]+$/.test(input)) throw wrongCall('not-an-address', ['base', input]);
  return new URL(input.endsWith('/') ? input : `${input}/`).href;
}

/** Where questions are answered: a page or a mailbox. */
export function contactAddress(input: string): string {
  if (!URL.canParse(input) || !/^(?:https:\/\/|mailto:)\S+$/.test(input)) throw wrongCall('not-an-address', ['contact', input]); // prettier-ignore
  return input;
}

/** The number of a Norwegian organisation. */
export function organisationNumber(input: string): string {
  const digits = input.replaceAll(' ', '');
  if (!isOrganisationNumber(digits)) throw wrongCall('organisation-number', [input]);
  return digits;
}
