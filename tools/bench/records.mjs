import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const here = import.meta.dirname;
const ways = [
  { way: 'parse', name: '`JSON.parse` alone', isParse: true },
  { way: 'ajv', name: 'and ajv, by the published JSON Schema', isAjv: true },
  { way: 'structure', name: 'and `check` of the model: structure, and the short form filled in', isStructure: true },
  { way: 'rules', name: 'and every rule', isRules: true },
];
const counts = [1, 100, 10_000];

/** What is measured without a browser; each run starts a process of its own. */
export const recordSubjects = [
  ...ways.map(({ way, ...subject }) => ({
    ...subject,
    kind: 'read',
    run: () => {
      const found = counts.map((count) => node('in-node/read.mjs', way, String(count)));
      const [one, hundred, all] = found.map(({ time }) => time);
      return { one, hundred, all, growth: all / 100 / hundred, heap: found.at(-1).heap };
    },
  })),
  ...[
    { which: 'one', name: 'one partnership with its plan', isOne: true },
    { which: 'all', name: 'all partnerships and plans', isAll: true },
  ].map(({ which, ...subject }) => ({ ...subject, kind: 'load', run: () => node('in-node/load.mjs', which) })),
  { kind: 'start', name: 'Node, doing nothing', isNode: true, run: () => timed('-e', '0') },
  {
    kind: 'start',
    name: '`helsefellesskap check` of one strategy',
    isCheck: true,
    run: () =>
      timed(
        join(here, '../../packages/cli/bin/helsefellesskap.js'),
        'check',
        join(here, '../../packages/data/partnerships/sor-rogaland/strategy-2025.yml'),
      ),
  },
];

function node(script, ...args) {
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', join(here, script), ...args], { encoding: 'utf8' }));
}

/** How long a command takes from its start to its end; the best of many, since whatever else the machine does only adds. */
function timed(...args) {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - start;
  });
  return { time: Math.min(...times) };
}
