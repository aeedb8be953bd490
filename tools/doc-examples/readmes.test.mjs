import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../release/packages.mjs';
import { printed, printing, promised } from './printed.mjs';

const readmes = ['README.md', 'packages/model/README.md'];
const examples = readmes.flatMap((readme) =>
  printing(readFileSync(join(root, readme), 'utf8')).map((code, index) => ({ readme, number: index + 1, code })),
);

const scripts = join(root, 'node_modules/.readme-examples'); // from there, packages are found as users find them
mkdirSync(scripts, { recursive: true });
afterAll(() => rmSync(scripts, { recursive: true, force: true }));

test.each(readmes)('%s shows what its code prints', (readme) => {
  expect(examples.filter((example) => example.readme === readme)).not.toEqual([]);
});

test.each(examples)('example $number of $readme prints what it says', ({ readme, number, code }) => {
  const file = join(scripts, `${readmes.indexOf(readme)}-${number}.mjs`);
  writeFileSync(file, code);
  const promise = promised(code);
  expect(printed(file, promise)).toEqual(promise);
});

test('another word, a line too many and no promise are seen', () => {
  const file = join(scripts, 'wrong.mjs');
  writeFileSync(file, "console.log('one');\nconsole.log('two');\n");
  expect(printed(file, ['o…', 'two'])).toEqual(['o…', 'two']);
  expect(printed(file, ['t…'])).toEqual(['one', 'two']);
  expect(() => promised('console.log(1); // 1')).toThrow('shows what it prints');
});
