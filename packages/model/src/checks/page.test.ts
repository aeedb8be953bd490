import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checksPage } from './page.js';

it('docs/checks.md says of every rule what it finds today', () => {
  const page = readFileSync(new URL('../../../../docs/checks.md', import.meta.url), 'utf8');
  const howTo = 'docs/checks.md is out of date: run `npm run checks --workspace packages/model`';
  expect(page === checksPage(), howTo).toBe(true);
});

it('docs/checks.md has a line of its own for every code there is', () => {
  const src = fileURLToPath(new URL('..', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!test)\.ts$/.test(file));
  const codes = files.flatMap((file) => readFileSync(join(src, file), 'utf8').match(/(?<=code: ')HFS\d{3}/g) ?? []);
  const told = checksPage().match(/(?<=^\| |^### )HFS\d{3}/gm);
  expect(told?.sort()).toEqual([...new Set(codes)].sort());
});
