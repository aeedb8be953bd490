import { Document, isMap, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { inline } from '../starting-file/yaml.js';

/** Where a field or an item stands in the text: from the start of its first line to the end of its last. */
export interface Lines {
  from: number;
  to: number;
  indent: string;
}

/** The lines of a field or an item; undefined where it shares its first line with something else. */
export function linesOf(text: string, start: number, value: unknown): Lines | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(from, start);
  if (/[^ ]/.test(indent)) return undefined;
  const end = (value as Node | null)?.range?.[1] ?? start;
  if (end > from && text[end - 1] === '\n') return { from, to: end, indent };
  const next = text.indexOf('\n', end);
  return { from, to: next < 0 ? text.length : next + 1, indent };
}

/** The same lines with the remarks right above them, which are about nothing else. */
export function withRemarks(text: string, { from, ...lines }: Lines): Lines {
  let start = from;
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !text.slice(above, start).startsWith(`${lines.indent}#`)) return { from: start, ...lines };
    start = above;
  }
}

/** Where the field begins. */
export function startOfPair({ key }: Pair): number {
  return (key as Node).range?.[0] ?? 0;
}

/** Where the hyphen of an item stands. */
export function startOfItem(seq: YAMLSeq, index: number): number {
  const token = seq.srcToken as { items: { start: { type: string; offset: number }[] }[] } | undefined;
  return token?.items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset ?? 0;
}

/** As YAML. Words that end in a line break get quotation marks, since the end of a text below `|` is not read. */
export function asYaml(document: Document, lineWidth: number): string {
  visit(document, {
    Scalar: (_, node) => void (/\s$/.test(String(node.value)) && (node.type = 'QUOTE_DOUBLE')),
  });
  return document.toString({ lineWidth });
}

/** A list or a group of fields as lines of their own. */
export function asLines(contents: YAMLMap | YAMLSeq, indent: string): string {
  const alone = new Document();
  alone.contents = contents as unknown as typeof alone.contents;
  return `${indent}${asYaml(alone, 0)
    .trimEnd()
    .replace(/\n(?=[^\n])/g, `\n${indent}`)}\n`;
}

/** On one line, as people write it: `[{ line: 3 }]`. */
export function inFlow(node: unknown): string {
  if (isSeq(node)) return `[${node.items.map(inFlow).join(', ')}]`;
  if (isMap(node)) {
    const fields = node.items.map(({ key, value }) => `${inFlow(key)}: ${inFlow(value)}`);
    return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
  }
  const value = isScalar(node) ? node.value : node;
  const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  const isSafe = typeof value !== 'string' || (!isQuoted && !/[,[\]{}]/.test(value));
  return isSafe ? inline(value) : JSON.stringify(value);
}
