import leven from 'leven';
import type { WidgetTag } from '@helsefellesskap/elements/server';
import {
  isIsoDate,
  isOrganisationNumber,
  languageOf,
  languages,
  safeLink,
  type IndexedMunicipality,
  type IsoDate,
  type Language,
} from '@helsefellesskap/model';
import type { Level } from '@helsefellesskap/model/checks';
import { nearest } from './nearest.js';
import { wrongCall } from './refusal.js';

/** The registers and the widgets are loaded when a flag asks for them: they take longer than the rest of the program. */
export async function widget(input: string): Promise<WidgetTag> {
  return (await import('./widgets.js')).widgetTag(input);
}

/** A municipality, by its name or its number. */
export async function municipality(input: string): Promise<IndexedMunicipality> {
  return (await import('./starting-file/known.js')).municipality(input);
}

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
  if (safeLink(input) === undefined || /^(mailto|tel):/i.test(input)) throw wrongCall('unsafe-address', ['src', input]);
  return input;
}

/** A day, a month or a year, as exact as it is known. */
export function givenDate(input: string): IsoDate {
  if (!isIsoDate(input)) throw wrongCall('date', [input]);
  return input;
}

/** A web address that the public can open. */
export function webAddress(flag: string): (input: string) => string {
  return (input) => {
    if (!/^https?:\/\//i.test(input) || safeLink(input) === undefined) throw wrongCall('web-address', [flag, input]);
    return input;
  };
}

/** The name of a starting file, which is YAML. */
export function yamlFile(input: string): string {
  if (/\.json$/i.test(input)) throw wrongCall('starts-as-yaml', [input.replace(/json$/i, 'yml')]);
  return input;
}

/** An id of one step: the name of a folder. */
export function recordId(input: string): string {
  if (!isRecordId(input)) throw wrongCall('not-an-id', [input]);
  return input;
}

/** Whether a name can be a step of an id. */
export function isRecordId(name: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);
}

/** The id of a partnership. There may come new ones, but one that is only misspelt is told of. */
export async function partnershipId(input: string): Promise<string> {
  const { partnershipIds } = await import('@helsefellesskap/data');
  if (partnershipIds.some((id) => id === input)) return input;
  const near = nearest(input, partnershipIds).filter((id) => leven(id, input.toLowerCase()) <= 2);
  if (near.length > 0) throw wrongCall('unknown-partnership', [input, near], near);
  return recordId(input);
}

const levelNames: Record<string, Level> = {
  error: 'error',
  warning: 'warning',
  tip: 'tip',
  må: 'error',
  bør: 'warning',
  tips: 'tip',
};

/** How much a finding must matter to be shown. */
export function level(input: string): Level {
  const known = levelNames[input.toLowerCase()];
  if (known) return known;
  throw wrongCall('unknown-level', [input, nearest(input, Object.keys(levelNames), 1)]);
}

/** A service that shows findings beside the lines of a change. */
export function ciService(input: string): 'github' {
  if (input.toLowerCase() !== 'github') throw wrongCall('unknown-ci', [input]);
  return 'github';
}

/** The stem of a site's addresses, with a slash at its end. */
export function siteAddress(input: string): string {
  if (!URL.canParse(input) || !/^https?:\/\/[^?#]+$/.test(input)) throw wrongCall('not-an-address', ['base', input]);
  return new URL(input.endsWith('/') ? input : `${input}/`).href;
}

/** Where questions are answered: a page or a mailbox. */
export function contactAddress(input: string): string {
  if (!URL.canParse(input) || !/^(?:https:\/\/|mailto:)\S+$/.test(input))
    throw wrongCall('not-an-address', ['contact', input]);
  return input;
}

/** The number of a Norwegian organisation. */
export function organisationNumber(input: string): string {
  const digits = input.replaceAll(' ', '');
  if (!isOrganisationNumber(digits)) throw wrongCall('organisation-number', [input]);
  return digits;
}
