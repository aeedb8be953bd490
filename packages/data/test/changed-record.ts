import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const ids = [
  'sor-rogaland/strategy-2025',
  'sogn-og-fjordane/strategy-2025',
  'nhsp-2024-2027',
  'what-is-helsefellesskap',
];
/** Real records, as they are published. */
export const records = ids
  .map((id) => `plans/${id}`)
  .concat('partnerships/oslo', 'glossary')
  .map((name) => JSON.parse(readFileSync(path(`dist/json/${name}.json`), 'utf8')) as object);

type Part = Record<string, unknown>;

/** Every place in a value, as the object that holds it and the key it has there. */
function placesIn(part: object): [Part, string][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const here: [Part, string] = [part as Part, key];
    return typeof value === 'object' && value !== null ? [here, ...placesIn(value)] : [here];
  });
}

const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('', ' ', '__proto__', '2025-13', '9999-12-31', 'http://x', 'goal-1', [], {}, null, 0, -1, 1e308),
);
const change = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'rename', 'double', 'swap'),
  value: anything,
  other: fc.nat(),
});

/** What may happen to a record in the hands of an editor. */
export const changes = fc.array(change, { minLength: 1, maxLength: 4 });

/** A record with some of its values changed, removed, doubled or moved. */
export function changed(record: object, made: { at: number; how: string; value: unknown; other: number }[]): object {
  const copy = structuredClone(record);
  for (const { at, how, value, other } of made) {
    const places = placesIn(copy);
    const [part, key] = places[at % places.length] ?? [copy as Part, 'type'];
    const [donor, name] = places[other % places.length] ?? [copy as Part, 'type'];
    if (how === 'replace') part[key] = value;
    else if (how === 'remove' && Array.isArray(part)) part.splice(Number(key), 1);
    else if (how === 'remove') Reflect.deleteProperty(part, key);
    else if (how === 'rename') Object.assign(part, { [`${key}x`]: part[key] });
    else if (how === 'double' && Array.isArray(part)) part.push(structuredClone(part[Number(key)]));
    else part[key] = structuredClone(donor[name]);
  }
  return copy;
}
