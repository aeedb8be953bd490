import { basename, dirname } from 'node:path';
import { checkedTypes } from '@helsefellesskap/model/checks';
import { publishedLists, recordTypes } from '../record/type.js';
import type { FileToCheck } from './files.js';
import { hasRegisters } from './place.js';

/**
 * Whether a file is none that is checked. JSON is what every program keeps its settings in, and what `build` writes lists as;
 * YAML in our folders is ours. What somebody named is always checked, but for the list of old ids, which is checked with the folder.
 */
export async function isPassedOver({ file, folder }: FileToCheck, bytes: Uint8Array): Promise<boolean> {
  if (isRedirects(file)) return folder !== undefined || hasRegisters(dirname(file));
  return folder !== undefined && /\.json$/i.test(file) && isNoneOfOurs(Buffer.from(bytes).toString());
}

/** The list of ids that have been exchanged for others. */
export function isRedirects(file: string): boolean {
  return basename(file) === 'redirects.yml';
}

/** The word deep inside makes no record of a report or a schema. A type nobody knows may be one of ours, misspelt. */
function isNoneOfOurs(text: string): boolean {
  if (!text.includes('"schemaVersion"')) return true;
  const value = parsed(text);
  if (value === undefined) return false; // broken, and perhaps ours
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return true;
  return 'type' in value && unchecked.has(value.type);
}

/** What is published and is not checked: rows and lists. */
const unchecked = new Set<unknown>([...recordTypes, ...publishedLists]);
for (const type of checkedTypes) unchecked.delete(type);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
