import { faultAt, type Located } from './fault.js';
import { readJson } from './json.js';
import { placesIn, type Place } from './place.js';
import { decode } from './text.js';
import { readYaml } from './yaml.js';

/** A file as someone wrote it: its value, and where each part of it stands. */
export interface Source {
  /** Editors write YAML in short form; programs publish complete records as JSON. */
  format: 'json' | 'yaml';
  /** What the file says, as parsed; not checked. */
  value: unknown;
  /** Where the thing at a path begins; where it is missing, the nearest thing around it. */
  placeOf(path: readonly PropertyKey[]): Place;
  findings?: never;
}

/** A file that cannot be read, and everything that tells why. */
export interface Unread {
  /** At least one, each with its place. */
  findings: Located[];
}

/**
 * Reads a file that a person wrote, JSON or YAML, in time that grows with its size. Never throws.
 * @param name only its ending is looked at: `.yml`, `.yaml` or `.json`; without one, the first sign in the file decides
 * @returns what the file says, or `findings` that tell why it cannot be read
 * @example
 * ```ts
 * import { readSource } from '@helsefellesskap/model/file';
 *
 * const source = readSource('strategy-2025.yml', new TextEncoder().encode('goals:\n  - id: goal-1\n'));
 * if (source.findings) throw new Error(source.findings[0]?.text.nb);
 * source.value; // → { goals: [{ id: 'goal-1' }] }
 * source.placeOf(['goals', 0, 'id']); // → { line: 2, column: 5 }
 * ```
 */
export function readSource(name: string, bytes: Uint8Array): Source | Unread {
  const { text: written, fault } = decode(bytes);
  if (fault !== undefined) return { findings: [faultAt(fault)] };
  const text = written.includes('\n') ? written : written.replaceAll('\r', '\n'); // as old programs ended lines
  const conflict = /^(?:<{7}|>{7}) /m.exec(text); // at the beginning of a line neither YAML nor JSON has such a text
  if (conflict) return { findings: [faultAt('conflict', placesIn(text)(conflict.index))] };
  const isYaml = /\.ya?ml$/i.test(name) || !(/\.json$/i.test(name) || /^\s*[[{]/.test(text));
  return isYaml ? readYaml(text) : readJson(text);
}
