import { CST, isAlias, isMap, isNode, isPair, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml'; // prettier-ignore
import { complaint, Refusal, wrongInput, type Complaint, type Place } from '../refusal.js';
import { maxDepth, pathText, placeAt, type Source } from './source.js';
import { yamlFault, type YamlFault } from './yaml-fault.js';

const most = 100; // a broken file may have a million

/** Reads YAML as editors write it. Nothing that YAML would drop or read as something else passes without a word. */
export function readYaml(file: string, text: string): Source {
  examine(file, text);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };

  const told = [...document.errors, ...document.warnings]
    .slice(0, most)
    .map(({ code, pos }): Fault => ({ offset: pos[0], fault: yamlFault(code) }));
  const isNew = ({ fault }: Fault) => !told.some((other) => other.fault === fault); // a tag may be told of in both ways
  const complaints = [...told, ...lostIn(document, text).filter(isNew)]
    .map(({ offset, fault }) => ({ fault, place: at(offset) }))
    .filter(
      ({ fault, place }, index, all) => place.line !== all[index - 1]?.place.line || fault !== all[index - 1]?.fault,
    )
    .map(({ fault, place }) => complaint('not-yaml', [fault], { place }))
    .concat(fieldsTwice(document, at));
  if (complaints.length > 0) throw new Refusal(complaints, 1);

  return {
    value: document.toJS(),
    placeOf: (path) => ({ ...at(offsetOf(document.contents, path)), ...(path.length > 0 && { path: pathText(path) }) }),
  };
}

const marks: string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]; // the lexer's own, not in the text

/** Refuses what would exhaust the parser, from its tokens alone. */
function examine(file: string, text: string): void {
  let offset = 0;
  let depth = 0;
  let signs = 0; // since the last word
  let isLineStart = true;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    const isSpace = token.trim() === '';
    if (token === CST.SCALAR || /^["']/.test(token)) signs = 0;
    else if (!isSpace) signs += 1;
    const isIndented = isLineStart && isSpace && token.length > 4 * maxDepth && !token.includes('\n');
    const place = () => ({ place: { file, ...placeAt(text, offset) } });
    if (depth > maxDepth || isIndented) throw wrongInput('too-deep', [], place());
    if (signs > 2 * maxDepth) throw wrongInput('not-yaml', ['other'], place());
    isLineStart = token.endsWith('\n');
    if (!marks.includes(token)) offset += token.length;
  }
}

interface Fault {
  offset: number;
  fault: YamlFault;
}

/** Texts that YAML reads as something else, in part or as a whole. Aliases among them: a record has no use for them. */
function lostIn(document: Document, text: string): Fault[] {
  const faults: Fault[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return undefined;
    const [offset = 0, end = 0] = node.range ?? [];
    const tell = (fault: YamlFault) => void faults.push({ offset, fault });
    if (isAlias(node)) tell('asterisk');
    else if (node.anchor !== undefined) tell('ampersand');
    else if (node.tag !== undefined) tell('exclamation');
    else if (isScalar(node) && node.type === 'PLAIN' && /^[ \t]*#/.test(text.slice(end, end + 200))) tell('hash');
    return faults.length < most ? undefined : visit.BREAK;
  });
  return faults;
}

/** The parser's own search for them takes the square of their number. */
function fieldsTwice(document: Document, at: (offset: number) => Place): Complaint[] {
  const complaints: Complaint[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : '';
        const place = at(isNode(key) ? (key.range?.[0] ?? 0) : 0);
        if (seen.has(name)) complaints.push(complaint('field-twice', [name], { place }));
        seen.add(name);
      }
      return complaints.length < most ? undefined : visit.BREAK;
    },
  });
  return complaints;
}

/** Where the thing at a path begins; where it is missing, the nearest thing around it. */
function offsetOf(contents: Node | null, path: PropertyKey[]): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!isPair(pair)) break;
      offset = (isNode(pair.key) && pair.key.range?.[0]) || offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (isNode(node) && node.range?.[0]) || offset;
    } else break;
  }
  return offset;
}
