/** Every object inside a value, with its path, the value itself first. */
export function* objectsIn(
  value: unknown,
  path: PropertyKey[] = [],
): Generator<{ node: Record<string, unknown>; path: PropertyKey[] }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { node: value as Record<string, unknown>, path };
  for (const [key, part] of Object.entries(value))
    yield* objectsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
}
