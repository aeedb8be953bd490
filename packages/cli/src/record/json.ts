import { findNodeAtLocation, parseTree, visit } from 'jsonc-parser';
import { wrongInput, type Place } from '../refusal.js';
import { maxDepth, pathText, placeAt, type Source } from './source.js';

/** Reads JSON, strictly: no comments, no comma after the last item, no field twice. */
export function readJson(file: string, text: string): Source {
  examine(file, text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrongInput('not-json', [], { place: { file } });
  }
  let tree: ReturnType<typeof parseTree>;
  return {
    value,
    placeOf: (path) => {
      tree ??= parseTree(text);
      const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
      const lengths = steps.map((_, index) => steps.length - index);
      const node = [...lengths, 0]
        .map((length) => tree && findNodeAtLocation(tree, steps.slice(0, length)))
        .find(Boolean);
      const place = placeAt(text, node?.parent?.type === 'property' ? node.parent.offset : (node?.offset ?? 0));
      return { file, ...place, ...(path.length > 0 && { path: pathText(path) }) };
    },
  };
}

/** Throws at the first thing that is wrong. `JSON.parse` would not say where, and keeps the last of two equal fields. */
function examine(file: string, text: string): void {
  const open: Set<string>[] = [];
  const at = (offset: number): { place: Place } => ({ place: { file, ...placeAt(text, offset) } });
  const enter = (offset: number): void => {
    if (open.push(new Set()) > maxDepth) throw wrongInput('too-deep', [], at(offset));
  };
  const leave = (): void => void open.pop();
  visit(
    text,
    {
      onObjectBegin: enter,
      onArrayBegin: enter,
      onObjectEnd: leave,
      onArrayEnd: leave,
      onObjectProperty: (name, offset) => {
        if (open.at(-1)?.has(name)) throw wrongInput('field-twice', [name], at(offset));
        open.at(-1)?.add(name);
      },
      onError: (_, offset) => {
        throw wrongInput('not-json', [], at(offset));
      },
    },
    { disallowComments: true },
  );
}
