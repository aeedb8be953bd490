/** One kind of value that an export left out. */
export interface Loss {
  /** Where it stands, with `[]` for any item of a list: `areas[].measures[].commitment.strength`. */
  path: string;
  /** In how many places. */
  count: number;
}

/** Property names and indexes from the record to a value. */
export type Path = (string | number)[];

const unwatched = Symbol.for('helsefellesskap.unwatched'); // the same in every copy of this module

/** Reads a value that only decides whether a part is written, so that it is reported as lost where the part is not. */
export function glance<T extends object, K extends keyof T>(part: T, key: K): T[K] {
  return ((part as { [unwatched]?: T })[unwatched] ?? part)[key];
}

/**
 * A record that remembers what is read of it, so that a loss report cannot be wrong about what a writer used.
 * @returns the record to read from, and a function that gives the place of each value not yet read
 */
export function reading<T extends object>(record: T): { value: T; unread: () => Path[] } {
  const read = new WeakMap<object, Set<string>>();
  const watched = new WeakMap<object, object>();
  const watch = (part: object): object => {
    const known = watched.get(part);
    if (known) return known;
    const keys = new Set<string>();
    const copy = Array.isArray(part) ? [...(part as unknown[])] : { ...part }; // a frozen part lets no proxy show its parts as others
    const proxy = new Proxy(copy, {
      get(target, key, receiver) {
        if (key === unwatched) return part;
        const value: unknown = Reflect.get(target, key, receiver);
        if (typeof key === 'string') keys.add(key);
        return isPart(value) ? watch(value) : value;
      },
    });
    read.set(part, keys);
    watched.set(part, proxy);
    return proxy;
  };
  const isRead = (part: object, key: string) => read.get(part)?.has(key) ?? false;
  return { value: watch(record) as T, unread: () => [...leaves(record, [], isRead)] };
}

/** The places of values as people read them, those of one kind together. */
export function lossOf(unread: Path[]): Loss[] {
  const counts = new Map<string, number>();
  for (const path of unread) {
    const name = path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join('');
    counts.set(name.slice(1), (counts.get(name.slice(1)) ?? 0) + 1);
  }
  return [...counts].map(([path, count]) => ({ path, count }));
}

function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function* leaves(part: object, path: Path, isRead: (part: object, key: string) => boolean): Generator<Path> {
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    const here = [...path, Array.isArray(part) ? Number(key) : key];
    if (isPart(value)) yield* leaves(value, here, isRead);
    else if (!isRead(part, key)) yield here;
  }
}
