import type { Code as FindingCode } from '@helsefellesskap/model/checks';
import type { UiLanguage } from './locales/index.js';
import type { Problems } from './locales/problems.js';

/** What a problem is called in `--json`; also the name of its sentence. */
export type Code = keyof Problems;

/** Where in a file, counted from 1. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  /** The field, as people write it: `goals[0].text`. */
  path?: string;
}

/** One thing that is wrong, in the reader's own language. */
export interface Complaint {
  code: Code | FindingCode | 'invalid-record';
  say: (ui: UiLanguage, problems: Record<UiLanguage, Problems>) => string;
  place?: Place | undefined;
  didYouMean?: string[] | undefined;
}

/** Everything that is wrong, and whose fault it is: 1 for what was read or could not be written, 2 for how it was asked. */
export class Refusal extends Error {
  readonly complaints: Complaint[];
  readonly exitCode: 1 | 2;

  constructor(complaints: Complaint[], exitCode: 1 | 2) {
    super(complaints.map(({ code }) => code).join());
    this.name = 'Refusal';
    this.complaints = complaints;
    this.exitCode = exitCode;
  }
}

/** A complaint whose sentence stands in the locales. */
export function complaint<C extends Code>(
  code: C,
  about: Parameters<Problems[C]>,
  more: Pick<Complaint, 'place' | 'didYouMean'> = {},
): Complaint {
  const say: Complaint['say'] = (ui, problems) => (problems[ui][code] as (...about: unknown[]) => string)(...about);
  return { code, say, ...more };
}

/** The input is wrong. */
export function wrongInput<C extends Code>(
  code: C,
  about: Parameters<Problems[C]>,
  more?: Pick<Complaint, 'place' | 'didYouMean'>,
): Refusal {
  return new Refusal([complaint(code, about, more)], 1);
}

/** The command was called wrongly. */
export function wrongCall<C extends Code>(code: C, about: Parameters<Problems[C]>, didYouMean?: string[]): Refusal {
  return new Refusal([complaint(code, about, { didYouMean })], 2);
}
