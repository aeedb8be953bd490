import type { Stated } from './absence.js';
import type { Language, LocalText } from './language.js';
import type { IsoDate } from './period.js';

/**
 * How a text was made from its source.
 * - `verbatim`: the source's own words, spelling included
 * - `shortened`: the source's own words, some left out
 * - `editorial`: our words, summing up the place named
 * - `external`: from another place than the document itself
 */
export const anchorMethods = ['verbatim', 'shortened', 'editorial', 'external'] as const;

/** One of {@link anchorMethods}. */
export type AnchorMethod = (typeof anchorMethods)[number];

/** A place in a document that was read, with the exact words that stand there. */
export interface QuotedAnchor {
  /** How the text was made of the source: {@link anchorMethods}. */
  method: Exclude<AnchorMethod, 'external'>;
  /** Id of a {@link SourceDocument} in the same record. */
  document: string;
  /** SHA-256 of that document's bytes, 64 lower-case hexadecimal digits. */
  sha256: string;
  /** First line, counted from 1. Either a line or a page is given. */
  line?: number;
  /** Last line, where the words go over several. */
  lineEnd?: number;
  /** Page, counted from 1. */
  page?: number;
  /** The words as they stand. For an editorial text: the words that open the passage it sums up. */
  quote: string;
}

/** A source that was not read as a document here: a web page, a register, a law. */
export interface ExternalAnchor {
  /** Tells it from a place that was read; there is no line or page to point to. */
  method: 'external';
  /** Id of a {@link SourceDocument} in the same record. */
  document: string;
  /** The words as they stand there, where they were copied. */
  quote?: string;
}

/** Where a published element comes from. */
export type SourceAnchor = QuotedAnchor | ExternalAnchor;

/** A document that statements are taken from. */
export interface SourceDocument {
  /** What anchors call it in `document`; unique in its record. */
  id: string;
  /** As the document itself has it, or what the page is called. */
  title: LocalText;
  /** What it is: `plan`, `presentation`, `web-page`, `minutes`, `mandate`, `register` …; the list is open. */
  kind: string;
  /** SHA-256 of the bytes that were read; missing where the document itself was not read. */
  sha256?: string;
  /** Where the public can find it; an `https` address. */
  url?: string;
  /** The body that stands behind it, never a person. */
  publisher: Stated<LocalText>;
  /** The language most of it is written in. Missing: not looked into. */
  language?: Language;
  /** The day the document says it was last changed. */
  updated?: IsoDate;
  /** Whether all of it was seen. */
  completeness: 'whole' | 'part';
  /** What is known to be missing or damaged in the copy that was read. */
  note?: LocalText;
}

/** Words with proof of where they stand. */
export interface Statement {
  /** The words; the original is the source's own, unless the `method` of a source says otherwise. */
  text: LocalText;
  /** Where the words stand, at least one place; several where the source says it more than once or over several passages. */
  sources: SourceAnchor[];
  /** The words in correct spelling, where the source has a slip. The source's own words are still the ones shown. */
  corrected?: LocalText;
  /** Former, proposed or adopted wordings of the same statement. */
  wordings?: Wording[];
  /** An editor's remark, never part of the statement. */
  note?: LocalText;
}

/** Another wording of a statement at some stage of its life. */
export interface Wording {
  /** `former`: replaced; `proposed`: put forward, not decided; `adopted`: decided. */
  status: 'former' | 'proposed' | 'adopted';
  /** The whole statement in this wording. */
  text: LocalText;
  /** The day it was put forward, adopted or replaced. Missing: not known. */
  date?: IsoDate;
  /** Where this wording stands. Missing: known from no document of this record. */
  sources?: SourceAnchor[];
}

/**
 * The weakest method among a statement's sources: one editorial source makes the statement editorial.
 * Without a source nothing says that the words are anybody's but ours: `editorial`.
 * @example
 * ```ts
 * import { methodOf } from '@helsefellesskap/model';
 *
 * const text = { original: 'nb' as const, nb: 'Færre innleggelser' };
 * methodOf({ text, sources: [{ method: 'external', document: 'law' }] }); // → 'external'
 * ```
 */
export function methodOf(statement: Statement): AnchorMethod {
  const strength = (method: AnchorMethod) => anchorMethods.indexOf(method);
  return statement.sources.reduce<AnchorMethod>(
    (weakest, anchor) => (strength(anchor.method) > strength(weakest) ? anchor.method : weakest),
    statement.sources.length > 0 ? 'verbatim' : 'editorial',
  );
}
