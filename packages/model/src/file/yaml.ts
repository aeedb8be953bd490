import {
  Composer,
  CST,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { faultAt, fieldTwice, type FileFault, type Located } from './fault.js';
import { maxDepth, maxValues } from './limits.js';
import { placesIn, type Place } from './place.js';
import type { Source, Unread } from './source.js';
import { yamlFault } from './yaml-fault.js';
import { colonSlip } from './yaml-slip.js';
import { firstStumble } from './yaml-stumble.js';

const most = 100; // a broken file may have a million

/** Reads YAML as editors write it. Nothing that YAML would drop or read as something else passes without a word. */
export function readYaml(text: string): Source | Unread {
  const at = placesIn(text);
  const { parts, exhausting } = partsOf(text);
  if (exhausting) return { findings: [faultAt(exhausting.fault, at(exhausting.offset))] };
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
  const [document, second] = composer.compose(parts, true, text.length);
  if (!document) return { findings: [faultAt('empty')] };

  const lost = lostIn(document, text);
  const told = [...document.errors, ...document.warnings]
    .slice(0, most)
    .map(({ code, pos }): Fault => ({ offset: pos[0], fault: yamlFault(code) }))
    .filter(({ fault }) => !lost.some((other) => other.fault === fault || other.fault === 'odd-space')); // a tag may be told of in both ways; the rest follows from the space
  if (second) told.push({ offset: beginningOf(second.range[0], text), fault: 'two-documents' });
  const { faults, end } = withoutEchoes([...told, ...lost], text);
  const findings = [
    ...faults.map(({ offset, fault, path }) => faultAt(fault, at(offset), path)),
    ...fieldsTwice(document, at).filter(({ line }) => end === Infinity || line < at(end).line),
  ];
  if (findings.length > 0) return { findings };

  if (keepsBreaks.test(text)) withoutLastBreaks(document);
  return {
    format: 'yaml',
    value: document.toJS() as unknown,
    placeOf: (path) => {
      const { offset, end } = spanOf(document.contents, path);
      const place = at(offset);
      const endLine = at(Math.max(offset, end - 1)).line;
      return endLine > place.line ? { ...place, endLine } : place;
    },
  };
}

const keepsBreaks = /[|>]\d?\+?\d?[ \t\r]*(?:#.*)?$/m; // not |- and >-, which most are

/** A text below `|` or `>` ends with a line break that its writer does not think of, and that no source has. */
function withoutLastBreaks(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (node.type?.startsWith('BLOCK') && typeof node.value === 'string') node.value = node.value.replace(/\n+$/, '');
    },
  });
}

const structural: FileFault[] = ['yaml', 'indent', 'two-colons', 'unfinished', 'no-colon', 'tab', 'name-of-parts'];

/** What follows from those more often than not; on its own it leads nobody astray. */
const signs: FileFault[] = ['start', 'hard-space', 'no-space', 'comma', 'comma-in-number', 'comma-in-place'];

/**
 * The faults that someone has to mend: one for a line, and none that follows from one the parser stumbled over. Behind
 * the end, what it made of the text is not to be trusted.
 */
function withoutEchoes(all: Fault[], text: string): { faults: Fault[]; end: number } {
  const isStructural = ({ fault }: Fault) => structural.includes(fault);
  const isEcho = (fault: Fault) => isStructural(fault) || signs.includes(fault.fault);
  const lineOf = ({ offset }: Fault) => text.lastIndexOf('\n', offset - 1);
  const first = all.some(isStructural) ? firstStumble(text) : undefined;
  const before = first ? text.lastIndexOf('\n', lineOf(first) - 1) : text.length; // the parser often looks at the line above
  const named = new Set(all.filter(({ fault }) => fault !== 'yaml').map(lineOf));
  const own = all
    .filter((fault) => !isEcho(fault) || fault.offset <= before)
    .filter((fault) => fault.fault !== 'yaml' || !named.has(lineOf(fault)));
  const derailing = own.filter(
    ({ fault }) => fault === 'odd-space' || (structural.includes(fault) && fault !== 'two-colons'),
  );
  const end = Math.min(first?.offset ?? Infinity, ...derailing.map(({ offset }) => offset));
  const told = new Set<string>();
  const faults = [...own, ...(first && first.offset <= end ? [first] : [])].filter((fault) => {
    const key = isEcho(fault) ? `${lineOf(fault)}` : `${lineOf(fault)} ${fault.fault}`;
    if (told.has(key) || (isEcho(fault) && fault.offset > end)) return false;
    told.add(key);
    return true;
  });
  return { faults, end };
}

/** Where a second document is parted from the first: by its own --- or the ... of the first. */
function beginningOf(offset: number, text: string): number {
  const end = text.startsWith('---', offset) ? -1 : text.lastIndexOf('\n...', offset);
  return end < 0 ? offset : end + 1;
}

const marks: string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]; // the lexer's own, not in the text

/** The parts of the text, unless it would exhaust the parser; each token is looked at before it gets there. */
function partsOf(text: string): { parts: CST.Token[]; exhausting?: never } | { parts?: never; exhausting: Fault } {
  const parser = new Parser();
  const parts: CST.Token[] = [];
  let offset = 0;
  let depth = 0;
  let values = 0;
  let signs = 0; // on one line, since the last value; from line to line it is the indent that grows
  let isLineStart = true;
  let isText = false; // of a scalar: its words are no signs
  for (const token of new Lexer().lex(text)) {
    const isSpace = token.trim() === '';
    const isScalar = token === CST.SCALAR;
    if (!isText && (token === '[' || token === '{')) depth += 1;
    if (!isText && (token === ']' || token === '}')) depth -= 1;
    const isEmptyValue = token === '\n' && signs > 0; // as behind a hyphen alone
    if (isScalar || isEmptyValue || (!isText && /^["'\]}]/.test(token))) {
      values += 1;
      signs = 0;
    } else if (!isText && !isSpace && !token.startsWith('#')) signs += 1;
    const isIndented = isLineStart && isSpace && token.length > 4 * maxDepth && !token.includes('\n');
    if (depth > maxDepth || isIndented) return { exhausting: { offset, fault: 'too-deep' } };
    if (signs > 2 * maxDepth) return { exhausting: { offset, fault: 'yaml' } };
    if (values > 2 * maxValues) return { exhausting: { offset, fault: 'too-many' } }; // names of fields are counted too
    isLineStart = token.endsWith('\n');
    isText = isScalar;
    if (!marks.includes(token)) offset += token.length;
    parts.push(...parser.next(token));
  }
  parts.push(...parser.end());
  return { parts };
}

interface Fault {
  offset: number;
  fault: FileFault;
  path?: PropertyKey[];
}

/** Texts that YAML reads as something else, in part or as a whole. Aliases among them: a record has no use for them. */
function lostIn(document: Document, text: string): Fault[] {
  const faults: Fault[] = [];
  visit(document, (_, node, above) => {
    if (isPair(node) && isCollection(node.key))
      faults.push({ offset: node.key.range?.[0] ?? 0, fault: 'name-of-parts', path: pathOf(node.key, above) });
    const astray = isMap(node) && node.flow ? commaIn(node, text) : undefined;
    if (astray) faults.push({ ...astray, path: pathOf(node as Node, above) });
    if (!isNode(node)) return undefined;
    const [offset = 0, end = 0] = node.range ?? [];
    const tell = (fault: FileFault, sign?: string) => {
      const before = sign === undefined ? -1 : text.lastIndexOf(sign, offset); // a node begins behind its own signs
      faults.push({ offset: before < 0 ? offset : before, fault, path: pathOf(node, above) });
    };
    if (isAlias(node)) tell('asterisk');
    else if (node.anchor !== undefined) tell('ampersand', '&');
    else if (node.tag !== undefined) tell('exclamation', '!');
    else if (
      isScalar(node) &&
      node.type === 'PLAIN' &&
      typeof node.value !== 'number' &&
      /^[ \t]*#/.test(text.slice(end, end + 200))
    )
      tell('hash');
    else if (isScalar(node) && node.type === 'PLAIN' && isOddlyIndented(text, offset))
      faults.push({ offset, fault: 'odd-space' }); // the field it would be read as is none
    return faults.length < most ? undefined : visit.BREAK;
  });
  return faults;
}

/** What a comma parts from the text or number it was meant to be in: it becomes a field of that name, without a value. */
function commaIn(map: YAMLMap, text: string): Fault | undefined {
  const index = map.items.findIndex(({ key, value }) => value === null && isScalar(key) && key.range);
  const { key } = map.items[index] ?? {};
  if (!isScalar(key)) return undefined;
  const [offset = 0, end = 0] = key.range ?? [];
  const before = map.items[index - 1];
  const value = isScalar(before?.value) ? before.value.value : undefined;
  const words = text.slice(offset, end);
  const slip = typeof value === 'string' && /\s/.test(value) ? undefined : colonSlip(words);
  if (slip) return { offset: offset + slip.at, fault: slip.fault };
  if (index === 0) return { offset: map.range?.[0] ?? offset, fault: 'start' };
  if (typeof value !== 'number' || !/^\d/.test(words)) return { offset, fault: 'comma' };
  const isPlace = isScalar(before?.key) && /^(?:line|page)$/.test(String(before.key.value));
  return { offset, fault: isPlace ? 'comma-in-place' : 'comma-in-number' };
}

/** Whether a line begins here, but for spaces, with one that YAML takes for a letter. */
function isOddlyIndented(text: string, offset: number): boolean {
  return (
    /[^\S \t\r\n]/.test(text.charAt(offset)) && /(^|[\r\n]) *$/.test(text.slice(Math.max(0, offset - 200), offset))
  );
}

/** The path of a node, from the nodes that lie around it. */
function pathOf(node: Node, above: readonly unknown[]): PropertyKey[] {
  return above.flatMap((around, index): PropertyKey[] => {
    if (isPair(around)) return isScalar(around.key) ? [String(around.key.value)] : [];
    return isSeq(around) ? [around.items.indexOf(above[index + 1] ?? node)] : [];
  });
}

/** The parser's own search for them takes the square of their number. */
function fieldsTwice(document: Document, at: (offset: number) => Place): Located[] {
  const findings: Located[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (seen.has(name)) findings.push(fieldTwice(name, at(isNode(key) ? (key.range?.[0] ?? 0) : 0)));
        if (findings.length >= most) return visit.BREAK;
        seen.add(name);
      }
      return undefined;
    },
  });
  return findings;
}

/** Where the thing at a path begins and ends; where it is missing, the nearest thing around it. */
function spanOf(contents: Node | null, path: readonly PropertyKey[]): { offset: number; end: number } {
  let node: unknown = contents;
  let [offset = 0, end = 0] = contents?.range ?? [];
  for (const step of path) {
    let inner: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!isPair(pair)) break;
      offset = (isNode(pair.key) && pair.key.range?.[0]) || offset;
      inner = pair.value;
    } else if (isSeq(node)) {
      inner = node.items[Number(step)];
      if (!isNode(inner)) break;
      offset = inner.range?.[0] ?? offset;
    } else break;
    if (isNode(inner)) end = inner.range?.[1] ?? end;
    node = inner;
  }
  return { offset, end };
}
