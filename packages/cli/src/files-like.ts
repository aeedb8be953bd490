import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { nearest } from './nearest.js';
import { wrongCall, wrongInput, type Refusal } from './refusal.js';

/** Tables that spreadsheet programs write, and people take for the plan itself. */
export const tables = /\.(csv|tsv|xlsx?|xlsm|ods|numbers)$/i;

/** What to say of a file that is not there: what it is instead, or which files beside it have names that come near. */
export async function fileMissing(file: string, kind: RegExp): Promise<Refusal> {
  if (isWebAddress(file)) return wrongCall('is-web-address', [file]);
  const names = await readdir(dirname(file)).catch(() => []);
  const near = nearest(
    basename(file),
    names.filter((name) => kind.test(name) && name !== basename(file)), // a link that leads nowhere is there itself
  );
  return wrongInput('file-missing', [file, near], { didYouMean: near });
}

/** Whether someone gave a page where a file was asked for. */
export function isWebAddress(name: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(name);
}

/** Whether nothing has the name, or it leads through what is no folder; any other trouble is that of what is there. */
export function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
