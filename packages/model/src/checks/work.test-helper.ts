import { Session } from 'node:inspector/promises';

const counted = /\/packages\/model\/|\/node_modules\/(?:zod|yaml|jsonc-parser)\//;

/**
 * Counts what a function does in steps, not in time: how often each block of the model and its parsers runs, as V8
 * counts it for coverage, and how far lists are searched, which no block shows. Ask for it before those are loaded.
 */
export async function stepCounter(): Promise<(run: () => unknown) => Promise<number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const blocks = async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage'); // the next count begins at zero
    return result
      .filter(({ url }) => counted.test(url) && !url.includes('work.test-helper'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  };
  return async (run) => {
    await blocks();
    const searched = searchedBy(run);
    return searched + (await blocks());
  };
}

/** How many items `includes` and `indexOf` may have looked at, at most. */
function searchedBy(run: () => unknown): number {
  const prototype = Array.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const originals = ['includes', 'indexOf', 'lastIndexOf'].map((name) => [name, prototype[name]!] as const);
  let searched = 0;
  for (const [name, original] of originals)
    prototype[name] = function (this: unknown[], ...args) {
      searched += this.length;
      return original.apply(this, args);
    };
  try {
    run();
  } finally {
    for (const [name, original] of originals) prototype[name] = original;
  }
  return searched;
}

/** Steps at a size, at twice that size and at twice that again; and by how much each is more than the one before. */
export async function growthOf(
  stepsAt: (times: number) => Promise<number>,
  times: number,
): Promise<{ steps: number[]; ratios: number[] }> {
  const steps: number[] = [];
  for (const size of [times, 2 * times, 4 * times]) steps.push(await stepsAt(size));
  return { steps, ratios: [1, 2].map((index) => steps[index]! / Math.max(1, steps[index - 1]!)) };
}

/** More than this for twice as much is more than linear. */
export const mostPerDoubling = 2.3;

/** How a record grows: its copies are alike, have ids of their own, or each stands under the one before. */
export const growths = ['alike', 'with ids of their own', 'each under the one before'] as const;

type Fields = Record<string, unknown>;

/** A record with every list in it so many times as long, at the top and below. */
export function grown(record: object, times: number, growth: (typeof growths)[number]): Fields {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]: [string, unknown]) => {
      if (isFields(value)) return [name, grown(value, times, growth)];
      if (!Array.isArray(value) || !value.some(isFields)) return [name, value];
      const copies = Array.from({ length: times }, (_, copy) =>
        value.map((item: unknown) => (growth === 'alike' ? item : renamed(item, `-${copy}`))),
      );
      return [name, growth === 'each under the one before' ? chained(copies.flat()) : copies.flat()];
    }),
  );
}

/** The same thing with other ids, in it and in what points to it. */
function renamed(value: unknown, end: string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, end));
  if (!isFields(value)) return value;
  const names = ['id', 'parent', 'target', 'from', 'municipality'];
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      names.includes(name) && typeof part === 'string' ? part + end : renamed(part, end),
    ]),
  );
}

function chained(items: unknown[]): unknown[] {
  return items.map((item, index) => {
    const above = items[index - 1];
    return isFields(item) && isFields(above) && 'parent' in item ? { ...item, parent: above['id'] } : item;
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
