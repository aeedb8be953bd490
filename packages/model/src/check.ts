import * as z from 'zod/mini';
import {
  bareNumber,
  crooked,
  doubled,
  hyphenless,
  isForm,
  kinds,
  hasUnseen,
  nothing,
  onePlace,
  ours,
  unfit,
  unseen,
  unusable,
  wholeNumber,
  type Coded,
} from './check.words.js';
import { inShort } from './checks/in-short.js';
import type { Code } from './checks/rule.js';
import { emptyField, fieldless } from './empty-field.js';
import { heldBy, meantField } from './meant-field.js';
import type { QuotedAnchor } from './source.js';
import { undetermined } from './text.schema.js';

/** One thing that is wrong in a record, in words an editor can act on. */
export interface Problem {
  /** Where, as property names and indexes. */
  path: PropertyKey[];
  /** The kind of fault. It never means anything else. */
  code: Code;
  /** What to do about it, in bokmål. */
  nb: string;
  /** The same in nynorsk. */
  nn: string;
  /** The same in English. */
  en: string;
}

/** A record that was read, or everything that is wrong with it. */
export type Checked<T> =
  | {
      /** Complete: texts and anchors filled in. */
      record: T;
      problems?: never;
    }
  | {
      record?: never;
      /** At least one. */
      problems: Problem[];
    };

/**
 * Reads a value with one of the schemas.
 *
 * What a record may leave out, such as the language of its texts, is known from the rest of it: a part on its own, such
 * as a `localText` or a `sourceAnchor`, must be written out.
 * @returns the complete record, or a sentence in bokmål, nynorsk and English for each thing that is wrong; where the
 * kind of a plan is not known, for that alone
 * @example
 * ```ts
 * import { check, redirect } from '@helsefellesskap/model/schema';
 *
 * check(redirect, { from: 'a', change: 'moved', to: ['b'] }).record; // → { from: 'a', change: 'moved', to: ['b'] }
 * check(redirect, { from: 'a', change: 'moved' }).problems?.map(({ path, en }) => [path, en]);
 * // → [[['to'], '“to” is missing. Fill in a list with a hyphen before each item.']]
 * ```
 */
export function check<T>(schema: z.ZodMiniType<T>, value: unknown): Checked<T> {
  const { record, problems } = read(schema, value);
  return problems ? { problems } : { record };
}

/** The same, with the fields that were meant by others that do not exist: what is said of those is said of these. */
export function read<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
): { record: T; problems?: never; isMeant?: never } | { record?: never; problems: Problem[]; isMeant: IsMeant } {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (!result.success) return withoutMeant(result.error.issues.flatMap((issue) => problems(issue, [], schema)));
  const open = 'documents' in Object(result.data) ? [] : leftOpen(result.data); // a whole record has filled itself in
  return open.length > 0 ? withoutMeant(open) : { record: result.data };
}

type IsMeant = (path: readonly PropertyKey[]) => boolean;

/** A problem, with the path of the field that was meant by one that does not exist. */
interface Told extends Problem {
  meant?: PropertyKey[];
}

/** Fields that a sentence about what lies around them asks for. */
const askedFor: Partial<Record<Code, string[]>> = {
  HFS067: ['original'],
  HFS069: ['line', 'page'],
  HFS075: ['quote'],
  HFS076: ['method', 'quote'],
};

/** The problems without those of a field that only has another name: that is told. */
function withoutMeant(all: Told[]): { problems: Problem[]; isMeant: IsMeant } {
  const paths = new Set(all.flatMap(({ meant }) => (meant ? [meant.join('\n')] : [])));
  const isMeant: IsMeant = (path) => paths.has(path.join('\n'));
  const left = all.filter(
    ({ path, code }) => !isMeant(path) && !askedFor[code]?.some((field) => isMeant([...path, field])),
  );
  return { problems: left.map(({ meant: _, ...problem }) => problem), isMeant };
}

/** What a part leaves to the record around it. */
function leftOpen(value: unknown, path: PropertyKey[] = []): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const problem = (name: string, ...more: PropertyKey[]): Problem => ({ path: [...path, ...more], ...ours[name]! });
  if ('original' in value && value.original === undetermined) return [problem('original-language')];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    leftOpen(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!('method' in value && 'document' in value)) return inside;
  const { document, sha256, quote } = value as Partial<QuotedAnchor>;
  return [
    ...inside,
    ...(document === '' ? [problem('unknown-document', 'document')] : []),
    ...(sha256 === '' ? [problem('document-not-read', 'sha256')] : []),
    ...(quote === '' ? [problem('quote-missing', 'quote')] : []),
  ];
}

function problems(issue: z.core.$ZodIssue, above: PropertyKey[], schema: z.core.$ZodType): Told[] {
  const path = [...above, ...issue.path];
  if (issue.input === null && path.length > 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_union'))
    return [{ path, ...emptyField(schema, path) }];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return nearest(issue.errors, issue.input).flatMap((inner) => problems(inner, path, schema));
  }
  if (issue.code === 'unrecognized_keys') return strangers(issue, path, schema);
  if (issue.code === 'invalid_type' && issue.expected === 'object' && issue.input !== undefined && path.length > 0)
    return [{ path, ...(Array.isArray(issue.input) && isItem(path) ? doubled : fieldless(schema, path)) }];
  return [{ path, ...sentence(issue, path) }];
}

/** The branch of a union the writer most likely meant: the one whose first fault lies deepest, then the one with the fewest. */
function nearest(branches: z.core.$ZodIssue[][], input: unknown): z.core.$ZodIssue[] {
  const list = branches.find(
    ([first]) => first?.code === 'invalid_type' && first.path.length === 0 && first.expected === 'array',
  );
  if (list && isFields(input) && !('absent' in input)) return list; // its hyphens were forgotten
  const depth = (branch: z.core.$ZodIssue[]) => branch.reduce((most, { path }) => Math.max(most, path.length), 0);
  const wrongKind = (branch: z.core.$ZodIssue[]) =>
    branch.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type') ? 1 : 0;
  return (
    [...branches].sort((a, b) => wrongKind(a) - wrongKind(b) || depth(b) - depth(a) || a.length - b.length)[0] ?? []
  );
}

function isItem(path: readonly PropertyKey[]): boolean {
  return typeof path.at(-1) === 'number';
}

function isFields(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function sentence(issue: z.core.$ZodIssue, path: PropertyKey[]): Coded {
  const named = ours[issue.message];
  const isForeseen = named ? isForm(named) : true;
  if (isForeseen && hasUnseen(writtenFor(issue))) return unseen;
  const [, quoted] = /^[«„“”‘’](.*)[»“”‘’]$/.exec(typeof issue.input === 'string' ? issue.input : '') ?? [];
  if (quoted && (named ? isForm(named) : issue.code === 'invalid_value')) return crooked(inShort(quoted));
  if (named) return named;
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, inShort(String(path.at(-1) ?? '')));
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_union':
      return 'options' in issue && issue.options ? oneOf(issue.options) : unfit;
    default:
      return unusable;
  }
}

function wrongType({ expected, input }: z.core.$ZodIssueInvalidType, name: string): Coded {
  const kind = kinds[expected] ?? { nb: expected, nn: expected, en: expected };
  if (expected === 'array' && isFields(input)) return hyphenless;
  if (expected === 'string' && typeof input === 'boolean')
    return {
      code: 'HFS041',
      nb: `Her skal det stå tekst. Sett anførselstegn rundt ordet: "${String(input)}".`,
      nn: `Her skal det stå tekst. Set hermeteikn rundt ordet: "${String(input)}".`,
      en: `This is where text should stand. Put quotation marks around the word: "${String(input)}".`,
    };
  if (expected === 'string' && name === 'id' && typeof input === 'number') return ours['id']!; // quotation marks would not help
  if (expected === 'string' && Number.isFinite(input)) {
    const asWritten = /^[1-9]\d{3}$/.test(String(input)); // 0301 has become 301 by now, and 1.10 is 1.1
    return {
      code: 'HFS042',
      nb: `Sett anførselstegn rundt tallet${asWritten ? `: "${String(input)}"` : ', og skriv det som i kilden'}.`,
      nn: `Set hermeteikn rundt talet${asWritten ? `: "${String(input)}"` : ', og skriv det som i kjelda'}.`,
      en: `Put quotation marks around the number${asWritten ? `: "${String(input)}"` : ', and write it as the source does'}.`,
    };
  }
  if (expected === 'number' && typeof input === 'string') return numberMeant(name, input);
  return input === undefined && name !== ''
    ? {
        code: 'HFS040',
        nb: `«${name}» mangler. Fyll inn ${kind.nb}.`,
        nn: `«${name}» manglar. Fyll inn ${kind.nn}.`,
        en: `“${name}” is missing. Fill in ${kind.en}.`,
      }
    : {
        code: 'HFS041',
        nb: `Her skal det stå ${kind.nb}.`,
        nn: `Her skal det stå ${kind.nn}.`,
        en: `This is where ${kind.en} should stand.`,
      };
}

function numberMeant(name: string, written: string): Coded {
  if (!/^(?:line|lineEnd|page)$/.test(name)) return bareNumber;
  return /\d\D+\d/.test(written) ? onePlace : wholeNumber;
}

/** What someone wrote where the value is wrong. */
function writtenFor(issue: z.core.$ZodIssue): unknown {
  const kind = issue.code === 'invalid_union' && 'discriminator' in issue ? String(issue.discriminator) : undefined;
  return kind === undefined ? issue.input : (issue.input as Record<string, unknown> | undefined)?.[kind];
}

const mostGuessed = 20; // a broken file may have a hundred thousand

/** Fields that do not exist: each with the one that was meant, and the others together. */
function strangers(
  { keys, input }: z.core.$ZodIssueUnrecognizedKeys,
  path: PropertyKey[],
  schema: z.core.$ZodType,
): Told[] {
  const told: Told[] = [];
  const unknown: string[] = [];
  const taken: Record<string, unknown> = { ...input };
  for (const key of keys.slice(0, mostGuessed)) {
    const holder = heldBy(schema, path, key);
    const meant = holder ? undefined : meantField(schema, path, key, taken);
    if (holder) told.push({ path: [...path, key], ...partOf(key, holder) });
    else if (meant === undefined) unknown.push(key);
    else {
      taken[meant] = taken[key];
      told.push({ path: [...path, key], meant: [...path, meant], ...(hasUnseen(key) ? unseen : misspelt(key, meant)) });
    }
  }
  const all = [...unknown, ...keys.slice(mostGuessed)];
  const [first] = all; // it has a line of its own
  return first === undefined ? told : [...told, { path: [...path, first], ...nonexistent(all) }];
}

function misspelt(key: string, meant: string): Coded {
  const name = inShort(key);
  return {
    code: 'HFS044',
    nb: `Feltet «${name}» finnes ikke. Mente du ${meant}?`,
    nn: `Feltet «${name}» finst ikkje. Meinte du ${meant}?`,
    en: `There is no field “${name}”. Did you mean ${meant}?`,
  };
}

/** What is written as a part of another field, so that nobody removes what the source says. */
function partOf(key: string, { name, kind }: NonNullable<ReturnType<typeof heldBy>>): Coded {
  const field = inShort(key);
  const how = {
    details: {
      nb: `Skriv det under details: { kind: ${kind}, name: overskriften, text: det som står der }.`,
      nn: `Skriv det under details: { kind: ${kind}, name: overskrifta, text: det som står der }.`,
      en: `Write it under details: { kind: ${kind}, name: the heading, text: what stands there }.`,
    },
    about: {
      nb: 'Skriv id-en under about: { target: id-en, basis: stated } hvis kilden sier det, ellers basis: inferred.',
      nn: 'Skriv id-en under about: { target: id-en, basis: stated } viss kjelda seier det, elles basis: inferred.',
      en: 'Write its id under about: { target: the id, basis: stated } if the source says so, else basis: inferred.',
    },
    conditions: {
      nb: 'Skriv det under conditions, med kildens ord.',
      nn: 'Skriv det under conditions, med orda i kjelda.',
      en: 'Write it under conditions, in the source’s words.',
    },
  }[name];
  return {
    code: 'HFS044',
    nb: `Feltet «${field}» finnes ikke. ${how.nb}`,
    nn: `Feltet «${field}» finst ikkje. ${how.nn}`,
    en: `There is no field “${field}”. ${how.en}`,
  };
}

function nonexistent(keys: string[]): Coded {
  const shown = keys.slice(0, 3).map(inShort);
  const more = keys.length - shown.length;
  const list = shown.map((key) => `«${key}»`).join(', ');
  const inEnglish = shown.map((key) => `“${key}”`).join(', ');
  return keys.length === 1
    ? {
        code: 'HFS044',
        nb: `Feltet ${list} finnes ikke. Sjekk skrivemåten, eller fjern det.`,
        nn: `Feltet ${list} finst ikkje. Sjekk skrivemåten, eller ta det bort.`,
        en: `There is no field ${inEnglish}. Check its spelling, or remove it.`,
      }
    : {
        code: 'HFS044',
        nb: `Feltene ${list}${more > 0 ? ` og ${more} til` : ''} finnes ikke. Sjekk skrivemåten, eller fjern dem.`,
        nn: `Felta ${list}${more > 0 ? ` og ${more} til` : ''} finst ikkje. Sjekk skrivemåten, eller ta dei bort.`,
        en: `There are no fields ${inEnglish}${more > 0 ? ` and ${more} more` : ''}. Check their spelling, or remove them.`,
      };
}

function tooSmall({ origin, inclusive, minimum }: z.core.$ZodIssueTooSmall): Coded {
  if (origin !== 'number' && origin !== 'int') return nothing;
  return inclusive
    ? {
        code: 'HFS045',
        nb: `Tallet må være ${minimum} eller høyere.`,
        nn: `Talet må vere ${minimum} eller høgare.`,
        en: `The number must be ${minimum} or higher.`,
      }
    : {
        code: 'HFS045',
        nb: `Tallet må være høyere enn ${minimum}.`,
        nn: `Talet må vere høgare enn ${minimum}.`,
        en: `The number must be higher than ${minimum}.`,
      };
}

function oneOf(values: readonly unknown[]): Coded {
  const listed = values.map(String).join(', ');
  return values.length === 1
    ? {
        code: 'HFS043',
        nb: `Her skal det stå ${listed}.`,
        nn: `Her skal det stå ${listed}.`,
        en: `This is where ${listed} should stand.`,
      }
    : {
        code: 'HFS043',
        nb: `Velg én av disse: ${listed}.`,
        nn: `Vel éin av desse: ${listed}.`,
        en: `Choose one of these: ${listed}.`,
      };
}
