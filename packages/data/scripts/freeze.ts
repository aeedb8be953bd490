/** Keeps what is published today for ever: adds to `frozen` what is not there yet. `tsx scripts/freeze.ts [data folder]`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayInNorway } from '@helsefellesskap/model';
import { hashIn, isForWidgets } from '../src/frozen.js';
import { outputFiles } from '../src/output.js';
import { readData } from '../src/records.js';
import { asText, mustBeMended } from '../src/placed.js';

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const day = dayInNorway(new Date());
const { data, findings } = readData(root, { day });
const wrong = mustBeMended(findings);
for (const finding of wrong) console.error(asText(finding));
if (wrong.length > 0) process.exit(1);

const fresh = [...outputFiles(data, day)]
  .map(([path, text]) => ({ path: path.replace(/^json\//, ''), text }))
  .filter(({ path }) => hashIn(path) !== undefined && isForWidgets(path))
  .filter(({ path }) => !existsSync(join(root, 'frozen', path)));
for (const { path, text } of fresh) {
  mkdirSync(dirname(join(root, 'frozen', path)), { recursive: true });
  writeFileSync(join(root, 'frozen', path), text);
}
console.log(`${fresh.length} nye filer i frozen.`);
