import { expect, test } from 'vitest';
import { scriptOf } from './script.mjs';

const run = async (example) => (await import(`data:text/javascript,${encodeURIComponent(scriptOf(example))}`)).seen;

test('a call is compared with the value after it, whatever stands between', async () => {
  const seen = await run('const two: number = 2;\n1 + two; // → 3\nconst list = [two];\nlist; // → [2]');
  expect(seen).toEqual([
    { code: '1 + two', is: 3, shouldBe: 3 },
    { code: 'list', is: [2], shouldBe: [2] },
  ]);
});

test('a wrong value is seen as wrong', async () => {
  const [{ is, shouldBe }] = await run('1 + 1; // → 3');
  expect(is).not.toEqual(shouldBe);
});

test('a long value stands on the line below, and goes on with three spaces', async () => {
  expect(await run('[1, 2];\n// → [\n//   1,\n//   2,\n// ]'.replace('// ]', '//   ]'))).toEqual([
    { code: '[1, 2]', is: [1, 2], shouldBe: [1, 2] },
  ]);
});

test('an error is caught, by its name and by its message; that none came is seen', async () => {
  const seen = await run(
    'null.x; // throws TypeError\nBigInt(0.5); // throws RangeError: not this\n1; // throws Error',
  );
  expect(seen.map(({ is }) => is)).toEqual(['TypeError', expect.stringMatching(/^RangeError: The/), 'no error']);
});

test('what is promised where nobody looks is refused, and so is an example that promises nothing', () => {
  expect(() => scriptOf('const a = 1; // → 1\na; // → 1')).toThrow('right after a whole expression');
  expect(() => scriptOf('a({\n  b: 1, // → 2\n}); // → 1')).toThrow('right after a whole expression');
  expect(() => scriptOf('1 + 1;')).toThrow('shows what comes of it');
  expect(() => scriptOf('1 +; // → 1')).toThrow(SyntaxError);
});
