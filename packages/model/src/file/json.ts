import { findNodeAtLocation, parseTree, visit, type Node } from 'jsonc-parser';
import { faultAt, fieldTwice, type Located } from './fault.js';
import { maxDepth, maxValues } from './limits.js';
import { placesIn } from './place.js';
import type { Source, Unread } from './source.js';

/** Reads JSON, strictly: no comments, no comma after the last item, no field twice. */
export function readJson(text: string): Source | Unread {
  const at = placesIn(text);
  let value: unknown;
  try {
    examine(text, at);
    value = JSON.parse(text);
  } catch (fault) {
    return { findings: [fault instanceof Stop ? fault.finding : faultAt('not-json')] };
  }
  let tree: Node | undefined;
  return {
    format: 'json',
    value,
    placeOf: (path) => {
      tree ??= parseTree(text);
      const node = tree && nearestTo(tree, path);
      const place = at(node?.parent?.type === 'property' ? node.parent.offset : (node?.offset ?? 0));
      const endLine = node ? at(node.offset + node.length).line : place.line;
      return endLine > place.line ? { ...place, endLine } : place;
    },
  };
}

function nearestTo(tree: Node, path: readonly PropertyKey[]): Node | undefined {
  const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
  const lengths = steps.map((_, index) => steps.length - index);
  return [...lengths, 0].map((length) => findNodeAtLocation(tree, steps.slice(0, length))).find(Boolean);
}

/** Ends the reading at the first fault: what follows may be too deep to go into. */
class Stop {
  readonly finding: Located;

  constructor(finding: Located) {
    this.finding = finding;
  }
}

/** `JSON.parse` would not say where it is wrong, and keeps the last of two equal fields. */
function examine(text: string, at: ReturnType<typeof placesIn>): void {
  const open: Set<string>[] = [];
  let values = 0;
  const stop = (finding: Located): never => {
    throw new Stop(finding); // no fault of the program, and never leaves this file
  };
  const count = (offset: number): void => {
    if (++values > maxValues) stop(faultAt('too-many', at(offset)));
  };
  const enter = (offset: number): void => {
    count(offset);
    if (open.push(new Set()) > maxDepth) stop(faultAt('too-deep', at(offset)));
  };
  const leave = (): void => void open.pop();
  visit(
    text,
    {
      onObjectBegin: enter,
      onArrayBegin: enter,
      onObjectEnd: leave,
      onArrayEnd: leave,
      onLiteralValue: (_, offset) => count(offset),
      onObjectProperty: (name, offset) => {
        if (open.at(-1)?.has(name)) stop(fieldTwice(name, at(offset)));
        open.at(-1)?.add(name);
      },
      onError: (_, offset) => stop(faultAt('not-json', at(offset))),
    },
    { disallowComments: true },
  );
}
