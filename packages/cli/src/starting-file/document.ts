import { createHash } from 'node:crypto';
import { readDocument } from '../documents.js';
import { wrongInput } from '../refusal.js';
import type { Source } from './strategy.js';

interface Read {
  sha256: string;
  /** Where the title stands. */
  source: Source;
  /** A text has lines; other documents have pages. */
  countedBy: 'line' | 'page';
}

/** A document that a strategy is read from: its fingerprint, and where its title stands. */
export async function sourceFrom(file: string, title?: string): Promise<Read> {
  const { bytes, text, isOtherText } = await readDocument(file);
  if (isOtherText) throw wrongInput('not-utf8', [file]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const line = title === undefined ? -1 : (text?.split('\n').findIndex((one) => one.includes(title)) ?? -1);
  const source: Source = line >= 0 ? { line: line + 1 } : { method: 'external', document: 'strategy' };
  return { sha256, source, countedBy: text === undefined ? 'page' : 'line' };
}
