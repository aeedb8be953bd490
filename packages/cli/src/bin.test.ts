import { execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { renderWidget } from '@helsefellesskap/elements/server';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

const bin = fileURLToPath(new URL('../bin/helsefellesskap.js', import.meta.url));
const data = fileURLToPath(new URL('../../data', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cli-bin-'));
const out = join(folder, 'out.html');
const id = 'sor-rogaland/strategy-2025';
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(out, { force: true }));

function started(program: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  return new Promise<{ code: number | string | null; stdout: string; stderr: string }>((answer) => {
    const settings = { cwd: folder, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' } as const;
    execFile(program, args, settings, (error, stdout, stderr) =>
      answer({ code: error ? (error.code ?? null) : 0, stdout, stderr }),
    );
  });
}
const cli = (...args: string[]) => started(process.execPath, [bin, ...args]);

test('the built command writes the HTML and nothing else, with every letter whole', async () => {
  const html = renderWidget('hfs-goals', plan, { today: '2026-05-01', lang: 'nn', headingLevel: 3 });
  const asked = ['--widget', 'goals', '--lang', 'nn', '--heading-level', '3', '--date', '2026-05-01'];
  expect(await cli('render', id, ...asked)).toEqual({ code: 0, stdout: `${html}\n`, stderr: '' });
  expect(html).toMatch(/[æøå]/);
});

test('a wrong call ends with 2, wrong input with 1, and neither shows a trace or a colour', async () => {
  const missing = await started(process.execPath, [bin, 'render', 'gone.yml'], { FORCE_COLOR: '' });
  expect(missing).toEqual({ code: 1, stdout: '', stderr: 'Filen gone.yml finnes ikke. Sjekk navn og mappe.\n' });
  expect(await cli('render', 'vestfold', '--lagn', 'nn')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Flagget --lagn finnes ikke. Mente du --lang?\n',
  });
});

test('new and check work together as processes: 0 for what new wrote, 1 for what must be corrected', async () => {
  const file = join(folder, 'strategy.yml');
  expect(await cli('new', 'strategy', '--out', file)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await cli('check', file, '--level', 'error')).toEqual({
    code: 0,
    stdout: '1 fil: ingenting må rettes.\n',
    stderr: '',
  });
  writeFileSync(file, readFileSync(file, 'utf8').replace('type: plan', 'type: plann'));
  const { code, stdout, stderr } = await cli('check', file);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(/:\d+:\d+ {2}må rettes {2}HFS\d{3}\n {2}type: /);
  rmSync(file);
});

test('the file can be started by its name', () => {
  expect(statSync(bin).mode & 0o111).not.toBe(0);
  expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('a reader that has had enough, such as head, is no fault', async () => {
  const child = spawn(process.execPath, [bin, 'render', 'helse-sor-ost-2040', '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += text));
  child.stdout.destroy();
  expect(await new Promise((answer) => child.on('close', answer))).toBe(0);
  expect(stderr).toBe('');
});

test.skipIf(process.platform === 'win32')('a build that is stopped leaves nothing behind', async () => {
  const home = join(folder, 'stopped');
  mkdirSync(home);
  const child = spawn(process.execPath, [bin, 'build', data, '--out', join(home, 'site')], { stdio: 'ignore' });
  const closed = new Promise((answer) => child.on('close', (code, signal) => answer(signal ?? code)));
  await vi.waitFor(() => expect(readdirSync(home)).not.toEqual([]), { timeout: 20_000, interval: 2 });
  child.kill('SIGINT');
  expect(await closed).toBe('SIGINT');
  expect(readdirSync(home)).toEqual([]);
  rmSync(home, { recursive: true });
});

test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is told in one sentence', async () => {
  const to = (...more: string[]) =>
    started('sh', ['-c', '"$0" "$@" > /dev/full', process.execPath, bin, 'export', id, '--to', 'json', ...more]);
  const sentence = 'Resultatet kunne ikke skrives (ENOSPC). Sjekk at det er plass der det skal lagres.';
  expect(await to()).toEqual({ code: 1, stdout: '', stderr: `${sentence}\n` });
  const { code, stderr } = await to('--json');
  expect([code, JSON.parse(stderr)]).toMatchObject([1, { ok: false, errors: [{ message: sentence }] }]);
});

describe('--out', () => {
  test('replaces a file only with --force, and keeps who may read it', async () => {
    writeFileSync(out, 'old');
    chmodSync(out, 0o640);
    const refused = await cli('render', 'vestfold', '--out', out);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toBe(
      `Filen ${out} finnes fra før. Velg et annet navn, eller skriv --force for å erstatte den.\n`,
    );
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(await cli('render', 'vestfold', '--out', out, '--force')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toMatch(/^<article.*<\/article>\n$/s);
    if (process.platform !== 'win32') expect(statSync(out).mode & 0o777).toBe(0o640);
  });

  test.skipIf(process.platform === 'win32')(
    'leaves the old file whole when the new one cannot be finished',
    async () => {
      writeFileSync(out, 'old');
      const shell = `ulimit -f 1; exec "$0" "$@"`; // no file may grow beyond a block, as on a disk that is full
      const { code, stderr } = await started('sh', [
        '-c',
        shell,
        process.execPath,
        bin,
        'render',
        'helse-sor-ost-2040',
        '--out',
        out,
        '--force',
      ]);
      expect(stderr).toBe(
        `Filen ${out} kunne ikke skrives (EFBIG), og er som før. Sjekk plass og tilgang til mappen.\n`,
      );
      expect(code).toBe(1);
      expect(readFileSync(out, 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['out.html']);
    },
  );

  test('says when the folder is missing, or the name is that of a folder', async () => {
    expect((await cli('render', 'vestfold', '--out', join(folder, 'a/b.html'))).stderr).toBe(
      `Mappen ${join(folder, 'a')} finnes ikke. Lag den først, eller velg en annen.\n`,
    );
    expect((await cli('render', 'vestfold', '--out', folder, '--force')).stderr).toContain(' er ikke en fil.');
  });
});
