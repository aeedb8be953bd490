import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checksPage } from './page.js';

it('docs/checks.md says of every rule what it finds today', () => {
  const page = readFileSync(new URL('../../../../docs/checks.md', import.meta.url), 'utf8');
  const howTo = 'docs/checks.md is out of date: run `npm run checks --workspace packages/model`';
  expect(page === checksPage(), howTo).toBe(true);
});
