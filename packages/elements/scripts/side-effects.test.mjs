import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { exports, sideEffects } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const matches = (file) => (glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(file);

test('a bundler keeps every style sheet and every script of the widgets that a page imports for what it does', () => {
  const inFolder = (folder) =>
    readdirSync(new URL(`../${folder}`, import.meta.url)).map((name) => `./${folder}/${name}`);
  const files = ['./dist/hfs.css', ...inFolder('cdn'), ...inFolder('themes')].filter((file) =>
    /\.(css|js)$/.test(file),
  );
  expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(17);
  expect(
    files.filter((file) => !Object.values(exports).some((entry) => typeof entry === 'string' && matches(file)(entry))),
  ).toEqual([]);
  expect(files.filter((file) => !sideEffects.some(matches(file)))).toEqual([]);
});
