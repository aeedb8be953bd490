import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Node,
} from 'yaml';

/** One thing that is wrong, where an editor finds it, in bokmål. */
export interface Finding {
  file: string;
  line: number;
  path: PropertyKey[];
  sentence: string;
}

/** A file as people wrote it: its value, and the line of everything in it. */
export interface SourceFile {
  /** Path from the data folder, with forward slashes. */
  file: string;
  value: unknown;
  lineOf(path: PropertyKey[]): number;
}

const needsQuotes = (mark: string) =>
  `Sett anførselstegn rundt teksten, for uten dem leses ${mark} ikke som en del av den.`;
const sentences: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'Innrykket er feil. Punkter på samme nivå skal begynne like langt inne.',
  BAD_SCALAR_START: 'Verdien begynner med et tegn som betyr noe annet her. Sett anførselstegn rundt den.',
  BLOCK_AS_IMPLICIT_KEY: 'Her er det to kolon på samme linje. Sett anførselstegn rundt teksten.',
  DUPLICATE_KEY: 'Feltet står to ganger på samme sted. Behold det ene.',
  MISSING_CHAR: 'Her mangler et tegn: et anførselstegn, en parentes eller et kolon som ikke er avsluttet.',
  MULTILINE_IMPLICIT_KEY: 'Feltnavnet mangler kolon, eller anførselstegnet er ikke avsluttet.',
  MULTIPLE_DOCS: 'Her begynner et nytt dokument (---). Fjern linjen, eller flytt det som følger til en egen fil.',
  TAB_AS_INDENT: 'Bruk mellomrom, ikke tabulator, foran teksten.',
  TAG_RESOLVE_FAILED: needsQuotes('!'),
};
const otherwise = 'Filen kan ikke leses her. Sjekk innrykk, kolon og anførselstegn på linjen og linjen over.';
const lostWords = `${needsQuotes('#')} Er det en merknad, så gi den en egen linje.`;

const encoding = 'Filen er ikke lagret som UTF-8. Lagre den på nytt som UTF-8 i teksteditoren.';
const unreadable = 'Filen mangler, eller kan ikke åpnes. Sjekk at den ligger her og har riktig navn.';
const tooLarge = 'Filen er større enn 1 MB. Sjekk at riktig tekst er limt inn, eller del den i flere filer.';
const largest = 1_000_000; // bytes; the longest file so far, the register of municipalities, has 67 000

/** The text of a file, or the sentence that says why there is none. */
export function readText(root: string, file: string): { text: string; findings: [] } | { findings: [Finding] } {
  const without = (sentence: string): { findings: [Finding] } => ({
    findings: [{ file, line: 1, path: [], sentence }],
  });
  try {
    if (statSync(join(root, file)).size > largest) return without(tooLarge);
    const bytes = readFileSync(join(root, file));
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] };
  } catch (error) {
    return without(error instanceof TypeError ? encoding : unreadable); // other encodings would lose æ, ø and å without a word
  }
}

/** Reads one YAML file; JSON is YAML too. Where it cannot be read, `value` is undefined and `findings` tell why. */
export function readSource(root: string, file: string): SourceFile & { findings: Finding[] } {
  const read = readText(root, file);
  if (!('text' in read)) return { file, value: undefined, lineOf: () => 1, findings: read.findings };
  const lines = new LineCounter();
  const document = parseDocument(read.text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);

  const lost = unquoted(document, read.text);
  const faults = [...document.errors, ...document.warnings]
    .map(({ code, pos }): Fault => ({ offset: pos[0], path: [], sentence: sentences[code] ?? otherwise }))
    .filter(({ sentence }) => !lost.some((fault) => fault.sentence === sentence)) // a tag may be told of in both ways
    .concat(lost);

  return {
    file,
    value: faults.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
    findings: faults.map(({ offset, path, sentence }) => ({ file, line: lineAt(offset), path, sentence })),
  };
}

interface Fault {
  offset: number;
  path: PropertyKey[];
  sentence: string;
}

/** Texts that YAML reads as something else, in part or as a whole, without a word about it. */
function unquoted(document: Document, text: string): Fault[] {
  const faults: Fault[] = [];
  visit(document, (_, node, above) => {
    if (!isNode(node)) return;
    const [offset = 0, end = 0] = node.range ?? [];
    const tell = (sentence: string) => void faults.push({ offset, path: pathOf(node, above), sentence });
    if (isAlias(node)) tell(needsQuotes('*'));
    else if (node.anchor !== undefined) tell(needsQuotes('&'));
    else if (node.tag !== undefined) tell(needsQuotes('!'));
    else if (isScalar(node) && node.type === 'PLAIN' && /^[ \t]*#/.test(text.slice(end))) tell(lostWords);
  });
  return faults;
}

/** The path of a node, from the nodes that lie around it. */
function pathOf(node: Node, above: readonly unknown[]): PropertyKey[] {
  return above.flatMap((around, index): PropertyKey[] => {
    if (isPair(around)) return isScalar(around.key) ? [String(around.key.value)] : [];
    return isSeq(around) ? [around.items.indexOf(above[index + 1] ?? node)] : [];
  });
}

/** Where the thing at a path begins; where it is missing, the nearest thing around it. */
function offsetOf(contents: Node | null, path: PropertyKey[]): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = (isNode(pair.key) && pair.key.range?.[0]) || offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (isNode(node) && node.range?.[0]) || offset;
    } else break;
  }
  return offset;
}

/** A finding as one line: `fil:linje: sti: setning`. */
export function asLine({ file, line, path, sentence }: Finding): string {
  return [`${file}:${line}`, ...(path.length > 0 ? [asText(path)] : []), sentence].join(': ');
}

/** A path as people write it: `areas[2].title`. */
export function asText(path: PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
