import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../documents.js';
import { wrongInput } from '../refusal.js';

/** Documents that quotes are looked up in. */
export interface Documents {
  /** Their text by the SHA-256 of the file. */
  texts: Map<string, string>;
  /** Files that are no text, such as PDF: nothing can be looked up in them. */
  withoutText: string[];
}

/** Reads every document in a folder. */
export async function documentsIn(folder: string): Promise<Documents> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw wrongInput('no-such-folder', [folder]);
  const documents: Documents = { texts: new Map(), withoutText: [] };
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const { bytes, text } = await readDocument(file);
    if (text === undefined) documents.withoutText.push(file);
    else documents.texts.set(createHash('sha256').update(bytes).digest('hex'), text);
  }
  return documents;
}
