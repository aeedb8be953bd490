import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { otherId, recordPlace, type Located } from '@helsefellesskap/model/file';

/** Says so where a file in a folder kept as `packages/data` is has another id than its path: no site is built of that. */
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
    const id = recordPlace(relative(folder, file).split(sep).join('/'))?.id;
    const registers = id === undefined ? undefined : await stat(join(folder, 'registers')).catch(() => undefined);
    if (registers?.isDirectory()) return id;
  }
  return undefined;
}
