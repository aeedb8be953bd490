import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { context, documents, frame, governance, register, section, source } from '../src/locales/index.js';
import { uiLanguages } from '../src/base/language.js';

type Words = (ui: (typeof uiLanguages)[number]) => object;

const model = new URL('../../model/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, model), 'utf8');

/** Lists that others may add to: the codes that the model documents, by file and field. */
const openLists = readdirSync(new URL('src/', model))
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .flatMap((file) =>
    [...textOf(`src/${file}`).matchAll(/\/\*\*(.*) …; the list is open\. \*\/\n\s*(\w+)/g)].map(
      ([, codes = '', field]) => ({
        name: `${file.replace('.ts', '')}.${field}`,
        codes: [...codes.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
      }),
    ),
  );

/** Lists that are closed: every `enum` of the schemas, by field; the same field may have several. */
const closedLists = ['plan', 'partnership'].flatMap((name) =>
  enumsIn(JSON.parse(textOf(`schemas/${name}.schema.json`))),
);

function enumsIn(value: unknown, name = ''): { name: string; codes: string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { enum: codes } = value as { enum?: string[] };
  if (Array.isArray(codes)) return [{ name, codes }];
  return Object.entries(value).flatMap(([key, part]) =>
    enumsIn(part, /^(\d+|items|anyOf|oneOf|allOf|properties|\$defs)$/.test(key) ? name : key),
  );
}

/** A group that a plan keeps is no change to tell of, and redirects are followed without a word. */
const notShown = { kept: '', moved: '', merged: '', split: '' };

/** Where the word for each code of a list stands. */
const said: Record<string, Words> = {
  'relation.type': (ui) => context[ui].relation,
  'governance.party': (ui) => governance[ui].seat,
  'adoption.outcome': (ui) => source[ui].decided,
  'agreement.level': (ui) => documents[ui].level,
  'agreement.kind': (ui) => documents[ui].kind,
  absent: (ui) => section[ui].absent,
  method: (ui) => source[ui].method,
  permanence: (ui) => governance[ui].permanence,
  change: (ui) => ({ ...frame[ui].change, ...notShown }),
  nameStatus: (ui) => ({ ...register[ui].nameStatus, 'self-described': 'nothing to remark' }),
};

/** What no widget shows as a code: it is told by a heading, a sentence or the place it stands, or not at all. */
const unsaid =
  /^(element\.kind|explainer\.kind|source\.kind|governance\.kind|measure\.kind|goal\.kind|partnership\.kind|kind|status|layer|basis|precision|problem|direction|completeness|covers|original|editorial|language|level|Language)$/;

describe.each([...openLists, ...closedLists].filter(({ name }) => !unsaid.test(name)))('$name', ({ name, codes }) => {
  test.each(uiLanguages)('has a word for each of its codes in %s', (ui) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(Object.keys(said[name]?.(ui) ?? {})).toEqual(expect.arrayContaining(codes));
  });
});

test('the lists are found', () => {
  const names = [...openLists, ...closedLists].map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(said)));
});
