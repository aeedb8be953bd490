import type { IsoDate } from '../period.js';
import type { PublishedRecord } from '../record.js';

/** How much it matters: *må rettes*, *bør rettes*, *tips*. */
export const levels = ['error', 'warning', 'tip'] as const;

/** One of {@link levels}. */
export type Level = (typeof levels)[number];

/** The same words in the languages of the interface. */
export interface Sentence {
  /** Bokmål. */
  nb: string;
  /** Nynorsk. */
  nn: string;
  /** English. */
  en: string;
}

/** What a finding is called, for good: a code is never given to anything else. */
export type Code = `HFS${number}`;

/** One place where a rule does not hold: what is wrong there and how to mend it. */
export interface Finding {
  /** The rule's code. Structural faults and files that cannot be read have codes below HFS100. */
  code: Code;
  /** How much it matters. */
  level: Level;
  /** Property names and indexes from the record to the place. */
  path: PropertyKey[];
  /** What is wrong and how to mend it, for the one who wrote it. */
  text: Sentence;
}

/** What a rule may know beside the record. */
export interface CheckContext {
  /** The day the check is made. */
  day: IsoDate;
  /** The text of source documents by their SHA-256, where the writer has them at hand; quotes are then looked up. */
  documents?: ReadonlyMap<string, string>;
}

/** One thing that should hold in a record. */
export interface Rule<R extends PublishedRecord = PublishedRecord> {
  /** HFS1xx must be mended, HFS2xx should be, HFS3xx are tips. */
  code: Code;
  /** How much it matters where it does not hold. */
  level: Level;
  /** What the rule asks for, as a heading. */
  title: Sentence;
  /** The type of record it reads. Missing: every type. */
  type?: R['type'];
  /** It reads the value as it was written, whatever that is. Missing: it reads records that the schema has completed. */
  reads?: 'written';
  /** Yields the path and the words for each place where the rule does not hold. Linear in the size of the record. */
  find(record: R, context: CheckContext): Iterable<{ path: PropertyKey[]; text: Sentence }>;
  /** YAML laid over a small correct file: what passes and what does not. Test and documentation at once. */
  example: {
    /** The rule finds nothing in it. */
    good: string;
    /** The rule finds something in it. */
    bad: string;
  };
}
