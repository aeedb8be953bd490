/** Reads and checks every record, then writes `dist`: `tsx scripts/build.ts [data folder] [output folder]`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayInNorway } from '@helsefellesskap/model';
import { foreignIn, outputFiles } from '../src/output.js';
import { readData } from '../src/records.js';
import { asText, mustBeMended } from '../src/placed.js';

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const out = resolve(process.argv[3] ?? join(root, 'dist'));
const day = dayInNorway(new Date());

const { data, findings } = readData(root, { day });
const wrong = mustBeMended(findings);
if (wrong.length > 0) {
  for (const finding of wrong) console.error(asText(finding));
  console.error(wrong.length === 1 ? 'Én feil må rettes.' : `${wrong.length} feil må rettes.`);
  process.exit(1);
}
const foreign = foreignIn(out);
if (foreign !== undefined) {
  console.error(`${foreign} er ikke laget av bygget, og ville blitt slettet. Velg en annen mappe, eller flytt filen.`);
  process.exit(1);
}

const released = [...data.frozen].map(([path, bytes]) => [`json/${path}`, bytes] as const);
const files = new Map<string, string | Uint8Array>([...released, ...outputFiles(data, day)]);
rmSync(out, { recursive: true, force: true });
for (const [path, text] of files) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}
const { partnerships, plans, groups, municipalities, organisations } = data;
console.log(
  `${partnerships.length} helsefellesskap, ${plans.length} planer, ${groups.length} pasientgrupper, ` +
    `${municipalities.length} kommuner, ${organisations.length} organisasjoner: ${files.size} filer.`,
);
