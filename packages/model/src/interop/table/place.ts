/** A part of a record, seen without its type: tables go through plans by property names. */
export type Part = Record<string, unknown>;

export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}

/** What stands at a path, or undefined. */
export function valueAt(part: unknown, path: readonly string[]): unknown {
  return path.reduce((value, key) => (isPart(value) ? value[key] : undefined), part);
}

/** A copy with something else at a path; undefined takes away what is there. What lies beside it is kept. */
export function withValue(part: Part, path: readonly string[], value: unknown): Part {
  const [key, ...rest] = path;
  if (key === undefined) return value as Part;
  const { [key]: before, ...others } = part;
  if (rest.length === 0) return value === undefined ? others : { ...part, [key]: value };
  if (!isPart(before) && value === undefined) return part;
  return { ...part, [key]: withValue(isPart(before) && !('absent' in before) ? before : {}, rest, value) };
}
