/** Finds every quote again in the documents it is taken from: `npm run verify-quotes -- <folder with the documents> [data folder]`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayInNorway, type Plan, type SourceAnchor } from '@helsefellesskap/model';
import { readData } from '../src/records.js';
import { pathText } from '@helsefellesskap/model/file';
import { asText, mustBeMended } from '../src/placed.js';
import { objectsIn, ownWords, searchedText, type SearchedText } from '@helsefellesskap/model/checks';

const largest = 100_000_000; // bytes; a larger file is no plan, and would fill the memory

const here = process.env['INIT_CWD'] ?? '.'; // npm runs scripts from the package's own folder
const [folder, root = fileURLToPath(new URL('..', import.meta.url))] = process.argv
  .slice(2)
  .map((given) => (given === '' ? undefined : resolve(here, given)));
const paths = folder && statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? filesIn(folder) : [];
if (paths.length === 0) {
  console.error('Name a folder that holds the documents: npm run verify-quotes -- <folder>');
  process.exit(2);
}

const { data, findings } = readData(root, { day: dayInNorway(new Date()) });
const wrong = mustBeMended(findings);
for (const finding of wrong) console.error(asText(finding));
let failed = wrong.length > 0; // a record that cannot be read hides its quotes

const records = [...data.plans, ...data.groups].map(({ id, record }) => ({ id, record }));
const wanted = new Set(records.flatMap(({ record }) => record.documents.map(({ sha256 }) => sha256)));
const texts = new Map<string | undefined, SearchedText>();
for (const bytes of paths.flatMap(bytesOf)) {
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (wanted.has(hash)) texts.set(hash, searchedText(bytes.toString('utf8')));
}

const tally = { quotes: { found: 0, total: 0 }, 'other words': { found: 0, total: 0 } };
for (const { id, record } of records) {
  for (const [index, document] of record.documents.entries()) {
    if (document.sha256 === undefined) continue;
    const text = texts.get(document.sha256);
    if (text === undefined)
      console.error(`${id}: document ${document.id} is not in the folder (sha256 ${document.sha256})`);
    failed ||= text === undefined;
    const found = [search('quotes', quotesFrom(document.id, record), id, text)];
    if (index === 0 && record.type === 'plan') found.push(search('other words', wordsOf(record), id, text)); // the first document is the plan itself
    console.log(`${id}, ${document.id}: ${found.join(' and ')} found`);
  }
}
const { quotes, 'other words': words } = tally;
const percent = quotes.total === 0 ? 0 : Math.floor((quotes.found / quotes.total) * 1000) / 10; // never rounded up to 100
console.log(`In all ${quotes.found} of ${quotes.total} quotes found (${percent} %)`);
console.log(`In all ${words.found} of ${words.total} other words of the sources found`);
failed ||= quotes.total === 0 || quotes.found < quotes.total || words.found < words.total;
process.exit(failed ? 1 : 0);

/** Something that must stand in a document. */
interface Sought {
  path: PropertyKey[];
  where: string;
  words: string;
  stands(text: SearchedText): boolean;
}

function quotesFrom(document: string, record: object): Sought[] {
  return [...objectsIn(record)].flatMap(({ node, path }) => {
    if (!('method' in node && 'quote' in node && node['document'] === document)) return [];
    const anchor = node as unknown as SourceAnchor & { quote: string };
    if (anchor.method === 'external')
      return [{ path, where: document, words: anchor.quote, stands: (text) => text.has(anchor.quote) }];
    const { line, lineEnd, page, quote } = anchor;
    const place = line === undefined ? `page ${page}` : `line ${line}${lineEnd === undefined ? '' : `–${lineEnd}`}`;
    return [{ path, where: `${document}, ${place}`, words: quote, stands: (text) => text.has(quote, anchor) }];
  });
}

function wordsOf(plan: Plan): Sought[] {
  const read = plan.documents.filter(({ sha256 }) => sha256 !== undefined);
  const where = read.map(({ id }) => id).join(' or ');
  const stands = (words: string) => read.some(({ sha256 }) => texts.get(sha256)?.has(words));
  return ownWords(plan).map(({ words, path }) => ({ path, where, words, stands: () => stands(words) }));
}

/** Counts what stands in the text, and says which does not. */
function search(kind: keyof typeof tally, sought: Sought[], id: string, text: SearchedText | undefined): string {
  const missing = sought.filter(({ stands }) => text === undefined || !stands(text));
  for (const { path, where, words } of text === undefined ? [] : missing)
    console.error(`${id}: ${pathText(path)}: not found in ${where}: «${words}»`);
  tally[kind].found += sought.length - missing.length;
  tally[kind].total += sought.length;
  return `${sought.length - missing.length} of ${sought.length} ${kind}`;
}

function filesIn(directory: string): string[] {
  return entriesIn(directory).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

function entriesIn(directory: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    console.error(`${directory} cannot be opened and is left out`);
    return [];
  }
}

/** The bytes of a file. One that cannot be read is told of and left out: it may be none of the documents. */
function bytesOf(path: string): Buffer[] {
  try {
    const file = statSync(path);
    if (file.isFile() && file.size <= largest) return [readFileSync(path)];
    console.error(`${path} is no file, or larger than ${largest / 1_000_000} MB, and is left out`);
  } catch {
    console.error(`${path} cannot be read and is left out`);
  }
  return [];
}
