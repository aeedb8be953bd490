import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { nearest } from '../nearest.js';
import { Refusal, wrongInput } from '../refusal.js';

/** A record larger than this is a mistake; the widgets refuse it too. */
export const maxBytes = 2_000_000;

/** The text of a file, without a byte order mark. Other encodings than UTF-8 would lose æ, ø and å without a word. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFileBytes(file);
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) throw wrongInput('not-utf8', [], { place: { file } });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw wrongInput(bytes.includes(0) ? 'not-text' : 'not-utf8', [], { place: { file } });
  }
  if (text.includes('\0')) throw wrongInput('not-text', [], { place: { file } });
  if (text.trim() === '') throw wrongInput('empty', [], { place: { file } });
  return text;
}

/** The bytes of an ordinary file that is not larger than a record may be. */
export async function readFileBytes(
  file: string,
  ifTooLarge: 'too-large' | 'workbook-too-large' = 'too-large',
): Promise<Buffer> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw wrongInput('is-folder', [file]);
    if (!found.isFile()) throw wrongInput('unreadable', [file]); // a pipe or a device may never end
    if (found.size > maxBytes) throw wrongInput(ifTooLarge, [], { place: { file } });
    return await readFile(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw wrongInput('unreadable', [file]);
    const near = await filesLike(file);
    throw wrongInput('file-missing', [file, near], { didYouMean: near });
  }
}

async function filesLike(file: string): Promise<string[]> {
  const names = await readdir(dirname(file)).catch(() => []);
  return nearest(
    basename(file),
    names.filter((name) => /\.(json|ya?ml|csv|xlsx)$/.test(name)),
  );
}
