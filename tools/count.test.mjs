import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { count, failures, sayCount } from './count.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder;

beforeAll(() => {
  mkdirSync(join(root, 'reports'), { recursive: true });
  folder = mkdtempSync(join(root, 'reports', 'count-')); // inside the project, so that the runners are found
  writeFileSync(join(folder, 'vitest.config.mjs'), 'export default {}'); // or it would take the project’s own
  writeFileSync(
    join(folder, 'playwright.config.mjs'),
    "export default { testMatch: '*.spec.mjs', respectGitIgnore: false }",
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a runner run these tests, and gives its report. */
function reportOf(runner, file, tests, ...args) {
  writeFileSync(join(folder, file), `import { expect, test } from '${runner}';\n${tests}`);
  const program = join(root, 'node_modules', runner, runner === 'vitest' ? 'vitest.mjs' : 'cli.js');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(folder, 'report.json') };
  spawnSync(process.execPath, [program, ...args], { cwd: folder, env });
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
}

const inVitest = `
test('holds', () => expect(1).toBe(1));
test('holds too', () => expect(1).toBe(1));
test('fails', () => expect(1).toBe(2));
test.skipIf(true)('where the documents are', () => expect(1).toBe(2));
test('says while it runs that it cannot', ({ skip }) => skip());
test.todo('later');`;

const inPlaywright = `
test('holds', () => expect(1).toBe(1));
test('fails', () => expect(1).toBe(2));
test('where WordPress is', () => test.skip(true, 'there is none'));
test.skip('never', () => expect(1).toBe(2));
test.fixme('broken', () => expect(1).toBe(2));`;

test('what failed is named, and what was skipped is counted as left out and as nothing else', () => {
  const vitest = reportOf('vitest', 'a.test.mjs', inVitest, 'run', '--reporter=json', '--outputFile=report.json');
  const playwright = reportOf('@playwright/test', 'a.spec.mjs', inPlaywright, 'test', '--reporter=json');
  expect(failures(vitest, [playwright])).toEqual([
    'a.test.mjs › fails: AssertionError: expected 1 to be 2 // Object.is equality',
    'a.spec.mjs › fails: Error: expect(received).toBe(expected) // Object.is equality',
  ]);
  expect(count(vitest, [])).toEqual({ passed: 2, failed: 1, leftOut: 3 });
  expect(count(undefined, [playwright])).toEqual({ passed: 1, failed: 1, leftOut: 3 });
  expect(count(vitest, [playwright, playwright])).toEqual({ passed: 4, failed: 3, leftOut: 9 });
});

test('a file that cannot be loaded is named, with the reason', () => {
  const vitest = reportOf(
    'vitest',
    'b.test.mjs',
    'throw new Error("no such thing")',
    'run',
    'b',
    '--reporter=json',
    '--outputFile=report.json',
  );
  expect(failures(vitest, [])).toEqual(['b.test.mjs: no such thing']);
});

test('where no runner left a report, nothing is counted', () => {
  expect(failures(undefined, [])).toEqual([]);
  expect(sayCount(count(undefined, []))).toBe('0 passed, 0 failed, 0 left out');
});
