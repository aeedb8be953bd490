const found = new Map<unknown, unknown>();

/** What is found once for all widgets that come together: of a page that stays as it is until they have come. */
export function once<T>(key: unknown, find: () => T): T {
  if (!found.has(key)) {
    found.set(key, find());
    queueMicrotask(() => found.clear());
  }
  return found.get(key) as T;
}
