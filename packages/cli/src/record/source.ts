import type { Place } from '../refusal.js';

/** A file as someone wrote it: its value, and where each part of it stands. */
export interface Source {
  value: unknown;
  placeOf(path: PropertyKey[]): Place;
}

/** No record comes near it; a file that does would exhaust those who read it. */
export const maxDepth = 64;

/** A path as people write it: `areas[2].title`. */
export function pathText(path: PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/** Where an offset stands in a text, counted from 1. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
