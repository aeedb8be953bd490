import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../documents.js';
import { wrongInput } from '../refusal.js';

/** Documents that quotes are looked up in. */
export interface Documents {
  /** Their text by the SHA-256 of the file. */
  texts: Map<string, string>;
  /** Files that nothing can be looked up in, by the reason. */
  left: Record<'withoutText' | 'otherText' | 'unopened', string[]>;
}

/** Reads every document in a folder. One that cannot be read is told of, and the others are read. */
export async function documentsIn(folder: string): Promise<Documents> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) throw wrongInput('no-such-folder', [folder]);
  if (!found.isDirectory()) throw wrongInput('is-no-folder', [folder]);
  const documents: Documents = { texts: new Map(), left: { withoutText: [], otherText: [], unopened: [] } };
  await readFolder(folder, documents).catch(() => {
    throw wrongInput('folder-unreadable', [folder]);
  });
  return documents;
}

/** A link is followed to a file, never to a folder. */
async function readFolder(folder: string, documents: Documents): Promise<void> {
  const { texts, left } = documents;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await readFolder(path, documents).catch(() => left.unopened.push(path));
    else if (entry.isFile() || (entry.isSymbolicLink() && !(await leadsToFolder(path)))) {
      const document = await readDocument(path).catch(() => undefined);
      if (!document) left.unopened.push(path);
      else if (document.text !== undefined)
        texts.set(createHash('sha256').update(document.bytes).digest('hex'), document.text);
      else left[document.isOtherText ? 'otherText' : 'withoutText'].push(path);
    }
  }
}

async function leadsToFolder(link: string): Promise<boolean> {
  return (await stat(link).catch(() => undefined))?.isDirectory() ?? false;
}
