import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type ErrorCode, type Node } from 'yaml';

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

const sentences: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'Innrykket er feil. Punkter på samme nivå skal begynne like langt inne.',
  BAD_SCALAR_START: 'Verdien begynner med et tegn som betyr noe annet her. Sett anførselstegn rundt den.',
  BLOCK_AS_IMPLICIT_KEY: 'Her er det to kolon på samme linje. Sett anførselstegn rundt teksten.',
  DUPLICATE_KEY: 'Feltet står to ganger på samme sted. Behold det ene.',
  MISSING_CHAR: 'Her mangler et tegn: et anførselstegn, en parentes eller et kolon som ikke er avsluttet.',
  MULTILINE_IMPLICIT_KEY: 'Feltnavnet mangler kolon, eller anførselstegnet er ikke avsluttet.',
  TAB_AS_INDENT: 'Bruk mellomrom, ikke tabulator, foran teksten.',
};
const otherwise = 'Filen kan ikke leses her. Sjekk innrykk, kolon og anførselstegn på linjen og linjen over.';
const alias = 'Tekst som begynner med * må stå i anførselstegn.';

const encoding = 'Filen er ikke lagret som UTF-8. Lagre den på nytt som UTF-8 i teksteditoren.';

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // other encodings would lose æ, ø and å without a word
  }
}

/** Reads one YAML file; JSON is YAML too. Where it cannot be read, `value` is undefined and `findings` tell why. */
export function readSource(root: string, file: string): SourceFile & { findings: Finding[] } {
  const lines = new LineCounter();
  const text = decoded(readFileSync(join(root, file)));
  if (text === undefined) {
    return { file, value: undefined, lineOf: () => 1, findings: [{ file, line: 1, path: [], sentence: encoding }] };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);

  const faults = [...document.errors, ...document.warnings].map(({ code, pos }) => ({
    offset: pos[0],
    sentence: sentences[code] ?? otherwise,
  }));
  visit(document, { Alias: (_, node) => void faults.push({ offset: node.range?.[0] ?? 0, sentence: alias }) });

  return {
    file,
    value: faults.length > 0 ? undefined : document.toJS(),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
    findings: faults.map(({ offset, sentence }) => ({ file, line: lineAt(offset), path: [], sentence })),
  };
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
