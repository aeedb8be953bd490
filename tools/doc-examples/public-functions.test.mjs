import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../release/packages.mjs';
import { entries } from './entries.mjs';
import { functionsOf } from './functions.mjs';
import { complaintsIn, programOf } from './program.mjs';
import { scriptOf } from './script.mjs';

const needsPage = ['@helsefellesskap/elements/base']; // the kit’s own tests show what each does on a page
const found = entries().filter(({ name }) => !needsPage.includes(name));
const sources = programOf(found.map(({ file }) => file));
const functions = found.flatMap((entry) => functionsOf(sources, entry));

const examples = functions.flatMap(({ entry, name, examples }) =>
  examples.map((code, index) => ({ title: `${entry}: ${name}${index > 0 ? `, example ${index + 1}` : ''}`, code })),
);
const pathOf = (code) => join(root, `example-${examples.findIndex((example) => example.code === code)}.ts`);
const written = programOf([], new Map(examples.map(({ code }) => [pathOf(code), code])), sources);

const scripts = join(root, 'node_modules/.doc-examples'); // from there, packages are found as users find them
mkdirSync(scripts, { recursive: true });
afterAll(() => rmSync(scripts, { recursive: true, force: true }));

test.each(functions)('$name from $entry has an example', ({ name, file, line, examples }) => {
  const wanted = `${file}:${line}: write an @example of ${name} in its doc comment, in a \`\`\`ts fence, with “// → value” after a call.`;
  expect(examples, wanted).not.toEqual([]);
});

describe.each(examples)('the example of $title', ({ code }) => {
  test('compiles', () => {
    expect(complaintsIn(written, pathOf(code))).toEqual([]);
  });

  test('comes to what it says', async () => {
    const path = join(scripts, pathOf(code).replace(/.*(example-\d+)\.ts$/, '$1.mjs'));
    writeFileSync(path, scriptOf(code));
    const { seen } = await import(/* @vite-ignore */ pathToFileURL(path).href);
    for (const { code: call, is, shouldBe } of seen) expect(is, call).toStrictEqual(shouldBe);
  });
});
