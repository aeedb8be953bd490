import { isDeepStrictEqual } from 'node:util';
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  YAMLMap,
  YAMLSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
} from 'yaml';
import { inline } from '../starting-file/yaml.js';
import { shortened } from './shorten.js';
import { asLines, asYaml, inFlow, linesOf, startOfItem, startOfPair, withRemarks, type Lines } from './yaml-lines.js';

type Part = Record<string, unknown>;

/** A complete plan as YAML, in the short form that people write. */
export function yamlOf(plan: Record<string, unknown>): string {
  return asYaml(new Document(shortened(plan)), 100);
}

/**
 * The YAML of a plan with what has changed in it, and its comments.
 * Words are changed where they stand. What comes or goes has lines of its own; what is in another order is written anew, and nothing around it.
 * @param text the file as it is, which gave the complete plan `before`
 */
export function yamlWith(text: string, before: Record<string, unknown>, after: Record<string, unknown>): string {
  const isReadAlike = ['language', 'documents'].every((name) => isDeepStrictEqual(before[name], after[name]));
  if (!isReadAlike) return yamlOf(after); // they fill in what is not written, anywhere in the file
  const isWindows = text.includes('\r\n') && !/(^|[^\r])\n/.test(text);
  const edits = new Edits(isWindows ? text.replaceAll('\r\n', '\n') : text);
  edits.node(edits.document.contents, before, after, shortened(after));
  return isWindows ? edits.written().replaceAll('\n', '\r\n') : edits.written();
}

class Edits {
  readonly document: Document.Parsed;
  readonly #text: string;
  #patches: { from: number; to: number; with: string }[] = [];

  constructor(text: string) {
    this.#text = text;
    this.document = parseDocument(text, { keepSourceTokens: true });
  }

  /** The node with what is, where it had what was; `short` is how people write it. */
  node(node: Node | null | undefined, was: unknown, is: unknown, short: unknown, isInFlow = false): Node {
    if (node && isDeepStrictEqual(was, is)) return node;
    if (isMap(node) && isPart(is) && isPart(short)) return this.#map(node, was, is, short, isInFlow);
    if (isSeq(node) && Array.isArray(is)) return this.#seq(node, was, is, short as unknown[], isInFlow);
    if (isScalar(node) && typeof short !== 'object') return this.#scalar(node, short, isInFlow);
    return this.document.createNode(short); // another node: what is around it is written anew
  }

  written(): string {
    const inOrder = this.#patches.toSorted((a, b) => a.from - b.from || a.to - b.to);
    const pieces = inOrder.map((edit, at) => this.#text.slice(inOrder[at - 1]?.to ?? 0, edit.from) + edit.with);
    return pieces.join('') + this.#text.slice(inOrder.at(-1)?.to ?? 0);
  }

  #map(map: YAMLMap, was: unknown, is: Part, short: Part, isInFlow: boolean): Node {
    const old = isPart(was) ? was : {};
    const places = new Map(
      map.items.map((pair) => [
        pair,
        map.flow ? undefined : linesOf(this.#text, startOfPair(pair), pair.value ?? pair.key),
      ]),
    );
    let isAnew = false;
    for (const [index, pair] of [...map.items].entries()) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      const isImplied = short[name] === undefined && !isDeepStrictEqual(old[name], is[name]);
      if (is[name] !== undefined && !isImplied) continue;
      map.delete(name);
      isAnew = !this.#cut(places.get(pair), index === 0) || isAnew;
    }
    let above: Pair | undefined;
    for (const name of Object.keys(short)) {
      const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
      const node = (pair?.value ?? undefined) as Node | undefined;
      const made = this.node(node, old[name], is[name], short[name], isInFlow || !!map.flow);
      const lines = places.get((pair ?? above)!);
      if (!pair || made !== node) {
        const alone = new YAMLMap();
        const added = this.document.createPair(pair?.key ?? name, made);
        alone.items.push(added);
        const written = lines && asLines(alone, lines.indent);
        if (pair) pair.value = made;
        else map.items.splice(above ? map.items.indexOf(above) + 1 : 0, 0, added);
        isAnew = !this.#put(written, lines, !!pair) || isAnew;
        if (!pair) places.set(added, lines);
        above = pair ?? added;
      } else above = pair;
    }
    if (isAnew || map.items.length === 0) this.#anew(map, isInFlow);
    return map;
  }

  /** Items with an id are known by it, others by their place. */
  #seq(seq: YAMLSeq, was: unknown, is: unknown[], short: unknown[], isInFlow: boolean): Node {
    const old = Array.isArray(was) ? (was as unknown[]) : [];
    const places = new Map(old.map((item, index) => [idOf(item) ?? index, index]));
    const nodes = [...seq.items] as Node[];
    seq.items = is.map((item, index) => {
      const place = places.get(idOf(item) ?? index) ?? -1;
      return this.node(nodes[place], old[place], item, short[index], isInFlow || !!seq.flow);
    });
    const isSame = nodes.length === seq.items.length && nodes.every((node, at) => node === seq.items[at]);
    if (!isSame && !this.#moved(seq, nodes)) this.#anew(seq, isInFlow);
    return seq;
  }

  /** Takes out items and puts new ones in, each with lines of its own. Not where they stand in another order. */
  #moved(seq: YAMLSeq, before: readonly Node[]): boolean {
    const now = seq.items as Node[];
    const [old, fresh] = [new Set(before), new Set(now)];
    const [left, right] = [before.filter((node) => fresh.has(node)), now.filter((node) => old.has(node))];
    if (seq.flow || left.length === 0 || left.some((node, at) => node !== right[at])) return false;
    const places = new Map(before.map((node, index) => [node, linesOf(this.#text, startOfItem(seq, index), node)]));
    if ([...places.values()].some((lines) => !lines)) return false;
    before.forEach((node, index) => {
      if (!fresh.has(node)) this.#cut(places.get(node), index === 0);
    });
    let lines: Lines | undefined;
    for (const node of now) {
      const own = places.get(node);
      if (!own) {
        const alone = new YAMLSeq();
        alone.items.push(node);
        const first = places.get(before[0]!)!;
        const top = { ...first, to: first.from };
        this.#put(asLines(alone, first.indent), lines ?? top, false);
      }
      lines = own ?? lines;
    }
    return true;
  }

  #cut(lines: Lines | undefined, isFirst: boolean): boolean {
    if (lines) this.#patches.push({ ...(isFirst ? lines : withRemarks(this.#text, lines)), with: '' });
    return lines !== undefined;
  }

  /** Puts lines in the place of others, or after them. */
  #put(written: string | undefined, lines: Lines | undefined, isInstead: boolean): boolean {
    if (written === undefined || !lines) return false;
    const isOpen = !this.#text.slice(lines.from, lines.to).endsWith('\n') && lines.to > lines.from;
    const from = isInstead ? lines.from : lines.to;
    this.#patches.push({ from, to: lines.to, with: isOpen && !isInstead ? `\n${written}` : written });
    return true;
  }

  #scalar(node: Scalar, value: unknown, isInFlow: boolean): Node {
    const [from = 0, to = 0] = node.range ?? [];
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const isSafe = typeof value !== 'string' || (!isQuoted && !(isInFlow && /[,[\]{}]/.test(value)));
    this.#patches.push({ from, to, with: (isSafe ? inline(value) : JSON.stringify(value)) + (isBlock ? '\n' : '') });
    node.value = value;
    return node;
  }

  /** Writes a list or a group of fields anew, at the same place and as far in. */
  #anew(node: YAMLMap | YAMLSeq, isInFlow: boolean): void {
    const [start = 0, end = 0] = node.range ?? [];
    const line = this.#text.slice(this.#text.lastIndexOf('\n', start - 1) + 1, start);
    const wasEmpty = /^\[\s*\]$/.test(this.#text.slice(start, end));
    const grows = wasEmpty && !isInFlow && node.items.length > 0;
    if (grows || node.items.length === 0) node.flow = !grows; // a block list cannot be empty
    const alone = new Document();
    alone.contents = node.clone() as ParsedNode;
    alone.contents.commentBefore = alone.contents.comment = null; // they stand around it in the file already
    let text = asYaml(alone, 0).trimEnd();
    if (node.flow) text = inFlow(node);
    const from = grows ? start - /\s*$/.exec(line)![0].length : start;
    const to = grows ? /\n|$/.exec(this.#text.slice(end))!.index + end : end;
    if (grows)
      text = `${this.#text.slice(end, to)}\n${text}`; // a comment stays beside the name
    else if (this.#text.slice(from, to).endsWith('\n')) text += '\n';
    const indent = grows ? /^[\s-]*/.exec(line)![0].length + 2 : line.length;
    text = text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
    const isWithin = (patch: { from: number; to: number }) =>
      (patch.from >= from && patch.to <= to) || (patch.from < to && patch.to > from); // lines that go take the space before them along
    this.#patches = [...this.#patches.filter((patch) => !isWithin(patch)), { from, to, with: text }];
  }
}

function idOf(item: unknown): unknown {
  return isPart(item) ? item['id'] : undefined;
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
