import { crooked, nothing, ours, unfit, unseen, unusable } from '../check.words.js';
import { fieldTwice, fileFaults } from '../file/fault.js';
import { betweenRecords, folderFaults } from '../file/folder.js';
import { checkRecord } from './check-record.js';
import { exampleContext, laidOver } from './example.js';
import { misplaced, oddName, otherId } from './misplaced.js';
import type { Rule } from './rule.js';
import { rules } from './rules.js';

const levels = { error: 'Må rettes', warning: 'Bør rettes', tip: 'Tips' };

/** Every check as a page for those who write the files, in bokmål. */
export function checksPage(): string {
  return `${[intro, files(), structure(), ...Object.entries(levels).map(([level, name]) => section(level, name)), between()].join('\n\n')}\n`;
}

const intro = `<!-- Generated from packages/model/src/checks: run \`npm run checks --workspace packages/model\` -->

# Kontrollene

Hver kontroll har en kode som aldri får en ny betydning. _Må rettes_ stopper utgivelsen, _bør rettes_ gjør det ikke, og _tips_ er noe å tenke på. Eksemplene viser bare det feltet det gjelder; resten av filen er riktig.`;

function files(): string {
  const twice = fieldTwice('title', { line: 1, column: 1 });
  const astray = [otherId('eksempel/strategy-2027'), oddName('eksempel/Strategi 2027')];
  const other = misplaced({ type: 'partnership' }, { type: 'plan' });
  const rows = [
    ...Object.values(fileFaults),
    ...Object.values(folderFaults),
    twice,
    ...astray,
    ...(other ? [other] : []),
  ];
  return `## Filer som ikke kan leses\n\n${table(rows.map(({ code, text }) => row(code, text.nb)).sort())}`;
}

/** The rules themselves are in packages/data, which reads folders. */
function between(): string {
  const rows = Object.values(betweenRecords).map(({ code, title }) => row(code, title));
  return `## Mellom filene i en mappe\n\nDette må også rettes. Det sjekkes når du sjekker en hel mappe som \`packages/data\`, eller bygger av den.\n\n${table(rows, 'Det som skal holde')}`;
}

/** One of everything that a file can get wrong in its structure and that is told in words about that very file. */
const misshapen: unknown[] = [
  'hei',
  {},
  { type: 'plann' },
  { type: 'plan', schemaVersion: 99 },
  { type: 'plan', schemaVersion: 'en' },
  laidOver('plan', 'goals: [{ id: mal-1, kind: goal, sources: [{ line: 5 }] }]'),
  laidOver('plan', 'goals: ingen'),
  laidOver('plan', 'period: { from: 2025, to: "2028" }'),
  laidOver('plan', 'status: ferdig'),
  laidOver('plan', 'title: { tekst: Strategi, text: Strategi, sources: [{ line: 1 }] }'),
  laidOver('plan', 'title: { text: Strategi, sources: [{ line: 0 }] }'),
  laidOver('plan', 'period:'),
];

function structure(): string {
  const examples = misshapen.flatMap((value) => checkRecord(value, exampleContext).slice(0, 1));
  const told = examples.map(({ code, text }) => row(code, text.nb));
  const sentences = [nothing, unfit, unusable, ...Object.values(ours), crooked('2027'), unseen];
  const fixed = sentences
    .filter(({ code }, index) => sentences.findIndex((other) => other.code === code) === index) // one of each kind
    .map(({ code, nb }) => row(code, nb));
  return `## Felter som ikke har riktig form\n\nI HFS030–HFS045 og HFS049 er navn, verdier og det du kan velge mellom, eksempler; du får dem for din egen fil.\n\n${table([...told, ...fixed].sort())}`;
}

function row(code: string, text: string): string {
  return `| ${code} | ${text.replaceAll('<', '\\<')} |`; // or <id> would be read as HTML
}

function table(rows: string[], heading = 'Melding'): string {
  return `| Kode | ${heading} |\n| --- | --- |\n${rows.join('\n')}`;
}

function section(level: string, name: string): string {
  const chosen = rules.filter((rule) => rule.level === level);
  return [`## ${name}`, ...chosen.map(entry)].join('\n\n');
}

function entry({ code, title, type = 'plan', example }: Rule): string {
  const told = checkRecord(laidOver(type, example.bad), exampleContext).find((finding) => finding.code === code);
  const yaml = (text: string) => `\`\`\`yaml\n${shortened(text.trim())}\n\`\`\``;
  return `### ${code}: ${title.nb}\n\n> ${told?.text.nb ?? ''}\n\nSlik er det feil:\n\n${yaml(example.bad)}\n\nSlik er det riktig:\n\n${yaml(example.good)}`;
}

/** A line that is an example of being too long need not be read to its end. */
function shortened(text: string): string {
  return text.replace(/^(.{180}).+$/gm, '$1 …');
}
