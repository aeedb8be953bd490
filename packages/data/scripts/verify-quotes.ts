/** Finds every quote again in the documents it is taken from: `npm run verify-quotes -- <folder with the documents> [data folder]`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayInNorway, type QuotedAnchor } from '@helsefellesskap/model';
import { standsAt } from './quotes.js';
import { readData } from './records.js';
import { asLine, asText } from './source-file.js';
import { objectsIn } from './walk.js';

const here = process.env['INIT_CWD'] ?? '.'; // npm runs scripts from the package's own folder
const [folder, root = fileURLToPath(new URL('..', import.meta.url))] = process.argv
  .slice(2)
  .map((given) => resolve(here, given));
const paths = folder && statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? filesIn(folder) : [];
if (paths.length === 0) {
  console.error('Name a folder that holds the documents: npm run verify-quotes -- <folder>');
  process.exit(2);
}
const contents = new Map(paths.map((path) => [sha256(readFileSync(path)), path]));

const { data, findings } = readData(root, dayInNorway(new Date()));
for (const finding of findings) console.error(asLine(finding));
let failed = findings.length > 0; // a record that cannot be read hides its quotes
let found = 0;
let total = 0;

for (const { id, record } of [...data.plans, ...data.groups]) {
  const anchors = [...objectsIn(record)].filter(({ node }) => 'sha256' in node && 'method' in node);
  for (const document of record.documents) {
    if (document.sha256 === undefined) continue;
    const quotes = anchors.filter(({ node }) => node['document'] === document.id);
    const path = contents.get(document.sha256);
    const text = path && readFileSync(path, 'utf8');
    const missing = quotes.filter(({ node }) => !text || !standsAt(text, node as unknown as QuotedAnchor));
    found += quotes.length - missing.length;
    total += quotes.length;
    console.log(`${id}, ${document.id}: ${quotes.length - missing.length} of ${quotes.length} quotes found`);
    if (text === undefined) {
      console.error(`${id}: document ${document.id} is not in the folder (sha256 ${document.sha256})`);
    } else {
      for (const { node, path: at } of missing) console.error(notFound(id, at, node as unknown as QuotedAnchor));
    }
    failed ||= text === undefined || missing.length > 0;
  }
}
const percent = total === 0 ? 0 : Math.floor((found / total) * 1000) / 10; // never rounded up to 100
console.log(`In all ${found} of ${total} quotes found (${percent} %)`);
process.exit(failed || total === 0 ? 1 : 0);

function notFound(id: string, path: PropertyKey[], { document, line, lineEnd, page, quote }: QuotedAnchor): string {
  const place = line === undefined ? `page ${page}` : `line ${line}${lineEnd === undefined ? '' : `–${lineEnd}`}`;
  return `${id}: ${asText(path)}: not found in ${document}, ${place}: «${quote}»`;
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
