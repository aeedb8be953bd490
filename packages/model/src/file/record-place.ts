/** What a file in a folder of records holds, by its place. */
export interface RecordPlace {
  /** The record that belongs there; what the file really holds is for its reader to find. */
  type: 'partnership' | 'plan' | 'patient-group';
  /** The path without its ending, and of a partnership without its file. */
  id: string;
}

const places: { type: RecordPlace['type']; path: RegExp }[] = [
  { type: 'partnership', path: /^partnerships\/([^/]+)\/partnership\.yml$/ },
  { type: 'plan', path: /^partnerships\/([^/]+\/[^/]+)\.yml$/ },
  { type: 'plan', path: /^plans\/([^/]+)\.yml$/ },
  { type: 'patient-group', path: /^patient-groups\/([^/]+)\.yml$/ },
];

/**
 * What a file holds, by its place in a folder that a site is built of.
 * @param path from that folder, with `/` between its parts
 * @example
 * ```ts
 * import { recordPlace } from '@helsefellesskap/model/file';
 *
 * recordPlace('partnerships/vestfold/strategy-2027.yml'); // → { type: 'plan', id: 'vestfold/strategy-2027' }
 * recordPlace('glossary.yml'); // → undefined
 * ```
 */
export function recordPlace(path: string): RecordPlace | undefined {
  for (const { type, path: pattern } of places) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { type, id };
  }
  return undefined;
}
