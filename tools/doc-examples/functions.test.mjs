import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../release/packages.mjs';
import { functionsOf } from './functions.mjs';
import { complaintsIn, programOf } from './program.mjs';

const fence = '```';
const file = join(root, 'entry.ts');
const program = programOf(
  [],
  new Map([
    [
      file,
      "export { shown, bare as renamed, arrow, list } from './others.js';\nexport type { Shape } from './others.js';\n",
    ],
    [
      join(root, 'others.ts'),
      `export const list = [1];
export interface Shape { area(): number }
/**
 * @example
 * ${fence}ts
 * shown(); // → 1
 * ${fence}
 */
export function shown() { return 1; }
export function bare() {}
export const arrow = () => 1;
function hidden() {}
hidden();
`,
    ],
    [join(root, 'wrong.ts'), "import { list } from './others.js';\n\nlist.lenght;\n"],
  ]),
);

test('functions are found under the name users know, with their examples; other things are not', () => {
  const found = functionsOf(program, { name: '@x/y', file });
  expect(found.map(({ name, line, examples }) => [name, line, examples])).toEqual([
    ['shown', 9, ['shown(); // → 1']],
    ['renamed', 10, []],
    ['arrow', 11, []],
  ]);
  expect(found[0]).toMatchObject({ entry: '@x/y', file: 'others.ts' });
});

test('what does not compile is told of, by line', () => {
  expect(complaintsIn(program, join(root, 'wrong.ts'))).toEqual([expect.stringMatching(/^line 3: .*'lenght'/)]);
  expect(complaintsIn(program, file)).toEqual([]);
});
