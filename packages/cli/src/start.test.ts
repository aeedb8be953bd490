import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const bin = fileURLToPath(new URL('../bin/helsefellesskap.js', import.meta.url));
const strategy = fileURLToPath(new URL('../../data/partnerships/sor-rogaland/strategy-2025.yml', import.meta.url));

const script = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`;
const hook = script(`import { writeSync } from 'node:fs';
export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (url.startsWith('file:')) writeSync(2, loaded.format + ' ' + url + '\\n');
  return loaded;
}`);
const watch = script(`import { register } from 'node:module'; register(${JSON.stringify(hook)});`);

/** The files that a run of the built command loads. */
function loadedBy(args: string[]) {
  const { stderr } = spawnSync(process.execPath, ['--import', watch, bin, ...args], { encoding: 'utf8', env: {} });
  return stderr.match(/^\w+ file:.+$/gm)?.map((line) => {
    const [format = '', url = ''] = line.split(' ');
    const path = fileURLToPath(url);
    return { format, path: path.slice(root.length).replaceAll('\\', '/'), bytes: statSync(path).size };
  });
}

// What makes it slow to start is how many files there are, and how much has to be read. Raise a number for a feature, not for a convenience.
describe.each([
  ['--help', ['--help'], 5, 95],
  ['check of a file', ['check', strategy], 12, 415],
  ['new strategy', ['new', 'strategy'], 15, 310],
])('%s', (_, args, mostFiles, mostKilobytes) => {
  const loaded = loadedBy(args) ?? [];

  test(`loads at most ${mostFiles} files`, () => {
    expect(loaded.length).toBeGreaterThan(2);
    expect(loaded.map(({ path }) => path).slice(mostFiles)).toEqual([]);
  });

  test(`reads at most ${mostKilobytes} kB of program`, () => {
    expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toBeLessThan(mostKilobytes);
  });

  test('loads no CommonJS, which Node reads twice', () => {
    expect(loaded.filter(({ format }) => format !== 'module').map(({ path }) => path)).toEqual([]);
  });
});

test('check loads neither data nor widgets, and new no rules', () => {
  const paths = (...args: string[]) => (loadedBy(args) ?? []).map(({ path }) => path).join('\n');
  expect(paths('check', strategy)).not.toMatch(/packages\/(data|elements)|hucre|fflate/);
  expect(paths('new', 'strategy')).not.toMatch(/dist\/check|packages\/elements|hucre|fflate/);
});
