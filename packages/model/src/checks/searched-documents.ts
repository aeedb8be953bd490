import { searchedText, type SearchedText } from './searched-text.js';

const known = new WeakMap<ReadonlyMap<string, string>, Map<string, SearchedText>>(); // many records, the same documents

/** The document with a fingerprint, made ready once; `undefined` where it is not at hand. */
export function searchedIn(documents: ReadonlyMap<string, string>, sha256: string): SearchedText | undefined {
  const text = documents.get(sha256);
  const made = known.get(documents) ?? new Map<string, SearchedText>();
  known.set(documents, made);
  if (text !== undefined && !made.has(sha256)) made.set(sha256, searchedText(text));
  return made.get(sha256);
}
