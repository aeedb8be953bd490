import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the types of the reader need no types of Node, which who installs the package may not have', () => {
  const types = readFileSync(new URL('../lib/read.d.ts', import.meta.url), 'utf8');
  expect(types).toContain('declare function readData(');
  expect(types).not.toMatch(/\bBuffer\b|\bNodeJS\b|from 'node:/);
});
