import { readFile, stat } from 'node:fs/promises';
import { filesLike } from './files-like.js';
import { wrongInput } from './refusal.js';

const largest = 100_000_000; // bytes; a larger file is no plan, and would fill the memory

/** A document that a record is taken from. */
export interface Document {
  bytes: Uint8Array;
  /** Missing where the file is not plain text in UTF-8: a PDF, a picture, a file in another character set. */
  text: string | undefined;
}

/** Reads a source document of any kind. */
export async function readDocument(file: string): Promise<Document> {
  const found = await stat(file).catch(() => undefined);
  if (!found) {
    const near = await filesLike(file, /./);
    throw wrongInput('file-missing', [file, near], { didYouMean: near });
  }
  if (found.isDirectory()) throw wrongInput('is-folder', [file]);
  if (!found.isFile() || found.size > largest) throw wrongInput('unreadable', [file]);
  const bytes = await readFile(file).catch(() => {
    throw wrongInput('unreadable', [file]);
  });
  return { bytes, text: textOf(bytes) };
}

function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0) || String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-') return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes); // as it stands, line by line
  } catch {
    return undefined;
  }
}
