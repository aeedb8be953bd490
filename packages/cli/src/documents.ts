import { readFile, stat } from 'node:fs/promises';
import { fileMissing } from './files-like.js';
import { wrongInput } from './refusal.js';

const largest = 100_000_000; // bytes; a larger file is no plan, and would fill the memory

/** A document that a record is taken from. */
export interface Document {
  bytes: Uint8Array;
  /** Missing where the file is no plain text, such as a PDF or a picture, or text in signs that cannot be told. */
  text: string | undefined;
  /** It is text, but neither UTF-8 nor UTF-16: æ, ø and å would be guessed. */
  isOtherText: boolean;
}

/** Reads a source document of any kind. */
export async function readDocument(file: string): Promise<Document> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw await fileMissing(file, /./);
  if (found.isDirectory()) throw wrongInput('is-folder', [file]);
  if (!found.isFile() || found.size > largest) throw wrongInput('unreadable', [file]);
  const bytes = await readFile(file).catch(() => {
    throw wrongInput('unreadable', [file]);
  });
  const text = textOf(bytes);
  return { bytes, text, isOtherText: text === undefined && isText(bytes) };
}

function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  if (utf16 === undefined && !isText(bytes)) return undefined;
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes); // as it stands, line by line
  } catch {
    return undefined;
  }
}

function isText(bytes: Uint8Array): boolean {
  return !bytes.includes(0) && String.fromCharCode(...bytes.subarray(0, 5)) !== '%PDF-';
}
