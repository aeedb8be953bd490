// What `npm run bench` runs, after a build: the widgets side by side with plain HTML, bare elements and peers.
//   --write       writes docs/performance.md; every run writes reports/bench.json
//   --quick       two runs, not five; or say how many: --runs=9
//   --kind=card   one kind of text, card or list
//   --part=thousand   one part of the measures: loading, thousand or records
//   --slowdown=1  how many times slower the processor is made; 4 when left out
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { format, resolveConfig } from 'prettier';
import { launchOptions } from '../chromium.mjs';
import { measureLoading } from './loading.mjs';
import { describeRun } from './machine.mjs';
import { medians } from './median.mjs';
import { fetchPeers } from './peers.mjs';
import { recordSubjects } from './records.mjs';
import { reportOf, tablesOf } from './report.mjs';
import { serve } from './server.mjs';
import { addSubjects, gatherFiles } from './site.mjs';
import { measureThousand } from './thousand.mjs';

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    kind: { type: 'string' },
    part: { type: 'string' },
    runs: { type: 'string' },
    slowdown: { type: 'string', default: '4' },
  },
});
const runs = Number(options.runs ?? (options.quick ? 2 : 5));
const slowdown = Number(options.slowdown);
const root = join(import.meta.dirname, '../..');

const peers = await fetchPeers(join(root, 'node_modules/.cache/bench'));
const server = await serve(await gatherFiles(root, peers));
const browser = await chromium.launch(launchOptions());
const machine = { ...describeRun(root, browser), runs, slowdown, peers: peers.map(({ name }) => name) };
try {
  const subjects = (await addSubjects(browser, server, peers)).filter(({ kind }) => (options.kind ?? kind) === kind);
  server.compressAll();
  const measured = new Map(measures('loading') || measures('thousand') ? subjects.map((subject) => [subject, []]) : []);
  for (let run = 0; run <= runs; run += 1)
    // the first one warms up the browser and does not count
    for (const [subject, figures] of measured) {
      console.error(run === 0 ? 'warming up' : `run ${run} of ${runs}`, `${subject.kind}: ${subject.name}`);
      const found = {
        ...(measures('loading') && (await measureLoading(browser, server.address + subject.path, subject, slowdown))),
        ...(measures('thousand') &&
          run > 0 &&
          subject.make &&
          (await measureThousand(browser, server.address + subject.emptyPath, subject, slowdown))),
      };
      if (run > 0) figures.push(found);
    }
  const records = measures('records') && !options.kind ? recordSubjects : [];
  for (const subject of records) measured.set(subject, []);
  const recordRuns = Math.min(runs, 3); // each takes minutes, and none waits for a browser
  for (let run = 1; run <= recordRuns; run += 1)
    for (const subject of records) {
      console.error(`run ${run} of ${recordRuns}`, `${subject.kind}: ${subject.name}`);
      measured.get(subject).push(subject.run());
    }
  const results = [...measured].map(([subject, all]) => ({ ...roleOf(subject), figures: medians(all), all }));
  const report = { machine, results };
  console.log(tablesOf(report));
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(join(root, 'reports/bench.json'), JSON.stringify(report, null, 2));
  if (options.write) await write(join(root, 'docs/performance.md'), reportOf(report));
} finally {
  await browser.close();
  server.close();
}

async function write(path, text) {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

function measures(part) {
  return (options.part ?? part) === part;
}

/** What a subject is to the tables and the bars: its kind, its name, and what begins with `is`. */
function roleOf(subject) {
  return Object.fromEntries(Object.entries(subject).filter(([name]) => /^(kind|name|is[A-Z]\w+)$/.test(name)));
}
