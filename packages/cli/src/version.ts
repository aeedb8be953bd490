import { readFile } from 'node:fs/promises';

/** The version of the program. It is read when it is asked for, from beside `src` or `dist`. */
export async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
