import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { otherId, type Located } from '@helsefellesskap/model/file';

/** Where a folder kept as `packages/data` is has its records: the path without its ending is the id. */
const ids = [
  /^partnerships\/([^/]+)\/partnership\.yml$/,
  /^partnerships\/([^/]+\/[^/]+)\.yml$/,
  /^plans\/([^/]+)\.yml$/,
  /^patient-groups\/([^/]+)\.yml$/,
];

/** Says so where a file in such a folder has another id than its path: no site is built of that. */
export async function misplaced(file: string, bytes: Uint8Array): Promise<Located[]> {
  const expected = await idByPath(resolve(file));
  if (expected === undefined) return [];
  const text = Buffer.from(bytes).toString();
  const written = /^id:[ \t]*["']?([^\s"'#]+)/m.exec(text); // read whole, the file would be read twice
  if (!written || written[1] === expected) return [];
  return [otherId(expected, { line: text.slice(0, written.index).split('\n').length, column: 1 })];
}

async function idByPath(file: string): Promise<string | undefined> {
  for (const folder of [dirname(dirname(file)), dirname(dirname(dirname(file)))]) {
    const path = relative(folder, file).split(sep).join('/');
    const id = ids.map((pattern) => pattern.exec(path)?.[1]).find((found) => found !== undefined);
    const registers = id === undefined ? undefined : await stat(join(folder, 'registers')).catch(() => undefined);
    if (registers?.isDirectory()) return id;
  }
  return undefined;
}
