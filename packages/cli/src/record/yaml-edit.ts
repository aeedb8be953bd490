import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, parseDocument, stringify, type Node, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'; // prettier-ignore
import { shortened } from './shorten.js';

type Part = Record<string, unknown>;

/** A complete plan as YAML, in the short form that people write. */
export function yamlOf(plan: Record<string, unknown>): string {
  return new Document(shortened(plan)).toString({ lineWidth: 100 });
}

/**
 * The YAML of a plan with what has changed in it, and its comments.
 * Where only words have changed, nothing else in the file does; where something came or went, lines may be broken anew.
 * @param text the file as it is, which gave the complete plan `before`
 */
export function yamlWith(text: string, before: Record<string, unknown>, after: Record<string, unknown>): string {
  const isReadAlike = ['language', 'documents'].every((name) => isDeepStrictEqual(before[name], after[name]));
  if (!isReadAlike) return yamlOf(after); // they fill in what is not written, anywhere in the file
  const edits = new Edits(text);
  edits.document.contents = edits.node(edits.document.contents, before, after, shortened(after)) as ParsedNode;
  return edits.written();
}

class Edits {
  readonly document: Document.Parsed;
  readonly #text: string;
  readonly #words: { from: number; to: number; with: string }[] = [];
  #isRebuilt = false;

  constructor(text: string) {
    this.#text = text;
    this.document = parseDocument(text);
  }

  /** The node with what is, where it had what was; `short` is how people write it. */
  node(node: Node | null | undefined, was: unknown, is: unknown, short: unknown, isInFlow = false): Node {
    if (node && isDeepStrictEqual(was, is)) return node;
    if (isMap(node) && isPart(is) && isPart(short)) return this.#map(node, was, is, short, isInFlow || !!node.flow);
    if (isSeq(node) && Array.isArray(is)) return this.#seq(node, was, is, short as unknown[], isInFlow || !!node.flow);
    if (isScalar(node) && typeof short !== 'object') return this.#scalar(node, short, isInFlow);
    this.#isRebuilt = true;
    return this.document.createNode(short);
  }

  written(): string {
    if (this.#isRebuilt) return this.document.toString({ lineWidth: 0 });
    const inOrder = this.#words.toSorted((a, b) => a.from - b.from);
    const pieces = inOrder.map((edit, at) => this.#text.slice(inOrder[at - 1]?.to ?? 0, edit.from) + edit.with);
    return pieces.join('') + this.#text.slice(inOrder.at(-1)?.to ?? 0);
  }

  #map(map: YAMLMap, was: unknown, is: Part, short: Part, isInFlow: boolean): Node {
    const old = isPart(was) ? was : {};
    for (const { key } of [...map.items]) {
      const name = isScalar(key) ? String(key.value) : '';
      const isImplied = short[name] === undefined && !isDeepStrictEqual(old[name], is[name]);
      if (is[name] === undefined || isImplied) this.#isRebuilt = map.delete(name);
    }
    for (const name of Object.keys(short)) {
      const node = map.get(name, true) as Node | undefined;
      const made = this.node(node, old[name], is[name], short[name], isInFlow);
      if (made !== node) map.set(node ? name : this.document.createNode(name), made);
    }
    return map;
  }

  /** Items with an id are known by it, others by their place. */
  #seq(seq: YAMLSeq, was: unknown, is: unknown[], short: unknown[], isInFlow: boolean): Node {
    const old = Array.isArray(was) ? (was as unknown[]) : [];
    const places = new Map(old.map((item, index) => [idOf(item) ?? index, index]));
    const nodes = [...seq.items] as Node[];
    seq.items = is.map((item, index) => {
      const place = places.get(idOf(item) ?? index) ?? -1;
      return this.node(nodes[place], old[place], item, short[index], isInFlow);
    });
    if (nodes.length !== seq.items.length || nodes.some((node, at) => node !== seq.items[at])) this.#isRebuilt = true;
    return seq;
  }

  #scalar(node: Scalar, value: unknown, isInFlow: boolean): Node {
    const [from = 0, to = 0] = node.range ?? [];
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    const plain = stringify(value, { lineWidth: 0 }).trimEnd();
    const isSafe = typeof value !== 'string' || (!value.includes('\n') && !(isInFlow && /[,[\]{}]/.test(value)));
    this.#words.push({ from, to, with: (isSafe ? plain : JSON.stringify(value)) + (isBlock ? '\n' : '') });
    node.value = value;
    return node;
  }
}

function idOf(item: unknown): unknown {
  return isPart(item) ? item['id'] : undefined;
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
