import { ours } from '../check.words.js';
import { fileFaults } from '../file/fault.js';
import { checkRecord } from './check-record.js';
import { exampleContext, laidOver } from './example.js';
import type { Rule } from './rule.js';
import { rules } from './rules.js';

const levels = { error: 'Må rettes', warning: 'Bør rettes', tip: 'Tips' };

/** Every check as a page for those who write the files, in bokmål. */
export function checksPage(): string {
  return `${[intro, files(), structure(), ...Object.entries(levels).map(([level, name]) => section(level, name))].join('\n\n')}\n`;
}

const intro = `<!-- Generated from packages/model/src/checks: run \`npm run checks --workspace packages/model\` -->

# Kontrollene

Hver kontroll har en kode som aldri får en ny betydning. _Må rettes_ stopper utgivelsen, _bør rettes_ gjør det ikke, og _tips_ er noe å tenke på. Eksemplene viser bare det feltet det gjelder; resten av filen er riktig.`;

function files(): string {
  const rows = Object.values(fileFaults).map(({ code, text }) => `| ${code} | ${text.nb} |`);
  return `## Filer som ikke kan leses\n\n| Kode | Melding |\n| --- | --- |\n${rows.sort().join('\n')}`;
}

function structure(): string {
  const rows = Object.values(ours).map(({ code, nb }) => `| ${code} | ${nb} |`);
  return `## Felter som ikke har riktig form\n\nHFS030–HFS048 sier hvilke felter og verdier som mangler, er ukjente eller av feil slag. Disse sier hvordan en verdi skal skrives:\n\n| Kode | Melding |\n| --- | --- |\n${rows.join('\n')}`;
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
