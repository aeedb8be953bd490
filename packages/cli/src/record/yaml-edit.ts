import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, parseDocument, type Node, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'; // prettier-ignore
import { shortened } from './shorten.js';

type Part = Record<string, unknown>;

/** A complete plan as YAML, in the short form that people write. */
export function yamlOf(plan: Record<string, unknown>): string {
  return new Document(shortened(plan)).toString({ lineWidth: 100 });
}

/**
 * The YAML of a plan with what has changed in it, and all else left: comments, order, and the way it is written.
 * @param text the file as it is, which gave the complete plan `before`
 */
export function yamlWith(text: string, before: Record<string, unknown>, after: Record<string, unknown>): string {
  const document = parseDocument(text);
  const edit = (node: Node | null, was: unknown, is: unknown, short: unknown): Node | null => {
    if (isDeepStrictEqual(was, is)) return node;
    if (isMap(node) && isPart(is) && isPart(short)) return mapWith(node, was, is, short);
    if (isSeq(node) && Array.isArray(is)) return seqWith(node, was, is, short as unknown[]);
    if (isScalar(node) && !isPart(short)) return Object.assign(node, { value: short, source: undefined });
    return document.createNode(short);
  };
  const mapWith = (map: YAMLMap, was: unknown, is: Part, short: Part): Node => {
    const old = isPart(was) ? was : {};
    for (const { key } of [...map.items]) {
      const name = isScalar(key) ? String(key.value) : '';
      if (is[name] === undefined || (short[name] === undefined && !isDeepStrictEqual(old[name], is[name]))) map.delete(name); // prettier-ignore
    }
    for (const name of Object.keys(short)) {
      const node = map.get(name, true) as Node | undefined;
      if (node === undefined) map.set(document.createNode(name), document.createNode(short[name]));
      else map.set(name, edit(node, old[name], is[name], short[name]));
    }
    return map;
  };
  const seqWith = (seq: YAMLSeq, was: unknown, is: unknown[], short: unknown[]): Node => {
    const old = Array.isArray(was) ? (was as unknown[]) : [];
    const nodes = seq.items as Node[];
    const placeOf = (item: unknown, index: number) => (isPart(item) && 'id' in item ? old.findIndex((other) => isPart(other) && other['id'] === item['id']) : index); // prettier-ignore
    seq.items = is.map((item, index) => {
      const place = placeOf(item, index);
      return edit(nodes[place] ?? null, old[place], item, short[index]) ?? document.createNode(short[index]);
    });
    return seq;
  };
  document.contents = edit(document.contents, before, after, shortened(after)) as ParsedNode;
  return document.toString({ lineWidth: 0 });
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
