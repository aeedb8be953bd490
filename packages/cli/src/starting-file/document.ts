import { createHash } from 'node:crypto';
import { readDocument } from '../documents.js';
import type { Source } from './strategy.js';

/** A document that a strategy is read from: its fingerprint, and where its title stands. */
export async function sourceFrom(file: string, title: string): Promise<{ sha256: string; source: Source }> {
  const { bytes, text } = await readDocument(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const line = text?.split('\n').findIndex((one) => one.includes(title)) ?? -1;
  if (line >= 0) return { sha256, source: { line: line + 1 } };
  return { sha256, source: text === undefined ? { page: 1 } : { method: 'external', document: 'strategy' } };
}
