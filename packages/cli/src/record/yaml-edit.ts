import { isDeepStrictEqual } from 'node:util';
import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Node,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { shortened } from './shorten.js';

type Part = Record<string, unknown>;

/** A complete plan as YAML, in the short form that people write. */
export function yamlOf(plan: Record<string, unknown>): string {
  return new Document(shortened(plan)).toString({ lineWidth: 100 });
}

/**
 * The YAML of a plan with what has changed in it, and its comments.
 * Words are changed where they stand. Where something comes or goes, the list it stands in is written anew, and nothing around it.
 * @param text the file as it is, which gave the complete plan `before`
 */
export function yamlWith(text: string, before: Record<string, unknown>, after: Record<string, unknown>): string {
  const isReadAlike = ['language', 'documents'].every((name) => isDeepStrictEqual(before[name], after[name]));
  if (!isReadAlike) return yamlOf(after); // they fill in what is not written, anywhere in the file
  const edits = new Edits(text);
  edits.node(edits.document.contents, before, after, shortened(after));
  return edits.written();
}

class Edits {
  readonly document: Document.Parsed;
  readonly #text: string;
  #patches: { from: number; to: number; with: string }[] = [];

  constructor(text: string) {
    this.#text = text;
    this.document = parseDocument(text);
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
    const inOrder = this.#patches.toSorted((a, b) => a.from - b.from);
    const pieces = inOrder.map((edit, at) => this.#text.slice(inOrder[at - 1]?.to ?? 0, edit.from) + edit.with);
    return pieces.join('') + this.#text.slice(inOrder.at(-1)?.to ?? 0);
  }

  #map(map: YAMLMap, was: unknown, is: Part, short: Part, isInFlow: boolean): Node {
    const old = isPart(was) ? was : {};
    let isAnew = false;
    for (const { key } of [...map.items]) {
      const name = isScalar(key) ? String(key.value) : '';
      const isImplied = short[name] === undefined && !isDeepStrictEqual(old[name], is[name]);
      if (is[name] === undefined || isImplied) isAnew = map.delete(name) || isAnew;
    }
    for (const name of Object.keys(short)) {
      const node = map.get(name, true) as Node | undefined;
      const made = this.node(node, old[name], is[name], short[name], isInFlow || !!map.flow);
      if (made === node) continue;
      map.set(node ? name : this.document.createNode(name), made);
      isAnew = true;
    }
    if (isAnew) this.#anew(map, isInFlow);
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
    if (nodes.length !== seq.items.length || nodes.some((node, at) => node !== seq.items[at]))
      this.#anew(seq, isInFlow);
    return seq;
  }

  #scalar(node: Scalar, value: unknown, isInFlow: boolean): Node {
    const [from = 0, to = 0] = node.range ?? [];
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    const plain = stringify(value, { lineWidth: 0 }).trimEnd();
    const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const isSafe =
      typeof value !== 'string' || (!isQuoted && !value.includes('\n') && !(isInFlow && /[,[\]{}]/.test(value)));
    this.#patches.push({ from, to, with: (isSafe ? plain : JSON.stringify(value)) + (isBlock ? '\n' : '') });
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
    let text = alone.toString({ lineWidth: 0 }).trimEnd();
    if (node.flow && text.includes('\n')) text = JSON.stringify(node.toJSON());
    const from = grows ? start - /\s*$/.exec(line)![0].length : start;
    const to = grows ? /\n|$/.exec(this.#text.slice(end))!.index + end : end;
    if (grows)
      text = `${this.#text.slice(end, to)}\n${text}`; // a comment stays beside the name
    else if (this.#text.slice(from, to).endsWith('\n')) text += '\n';
    const indent = grows ? /^[\s-]*/.exec(line)![0].length + 2 : line.length;
    text = text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
    this.#patches = [...this.#patches.filter((patch) => patch.from < from || patch.to > to), { from, to, with: text }];
  }
}

function idOf(item: unknown): unknown {
  return isPart(item) ? item['id'] : undefined;
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
