import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Placed } from '@helsefellesskap/model/file';
import { frozenPath, hashIn, readFrozen } from '../src/frozen.js';
import { foreignIn, outputFiles } from '../src/output.js';
import { readData } from '../src/records.js';

const home = fileURLToPath(new URL('..', import.meta.url));
const files = outputFiles(readData(home, { day: '2026-06-01' }).data, '2026-06-01');
const index = JSON.parse(files.get('json/index.json')!) as { files: { path: string; hash: string; bytes: number }[] };

describe('a published record', () => {
  it('lies also under a name with the SHA-256 of its bytes, which the index tells', () => {
    expect(index.files.length).toBeGreaterThan(30);
    for (const { path, hash, bytes } of index.files) {
      const live = files.get(`json/${path}`)!;
      expect(hash, path).toBe(createHash('sha256').update(live).digest('base64url'));
      expect(Buffer.byteLength(live), path).toBe(bytes);
      expect(files.get(`json/${path.replace('.json', `.${hash}.json`)}`), path).toBe(live);
    }
  });

  it('is named in the index whenever it has a live name', () => {
    const live = [...files.keys()].filter((path) => path.startsWith('json/') && !hashIn(path));
    expect(
      index.files
        .map(({ path }) => `json/${path}`)
        .concat('json/index.json')
        .sort(),
    ).toEqual(live.sort());
  });

  it('gets another frozen name by any change at all', () => {
    expect(frozenPath('plans/x.json', '{}')).not.toBe(frozenPath('plans/x.json', '{} '));
    expect(hashIn(frozenPath('plans/x.json', '{}'))).toHaveLength(43);
    expect(hashIn('plans/x.json')).toBe(undefined);
  });
});

describe('what earlier releases published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helsefellesskap-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const part of ['partnerships', 'patient-groups', 'plans', 'registers', 'redirects.yml', 'glossary.yml'])
    cpSync(join(home, part), join(folder, part), { recursive: true });
  const tsx = ['--import', import.meta.resolve('tsx')];
  const run = (script: string, ...more: string[]) =>
    spawnSync(process.execPath, [...tsx, join(home, 'scripts', script), folder, ...more], { encoding: 'utf8' });
  const out = join(folder, 'out');
  const plan = join(folder, 'plans/nhsp-2020-2023.yml');
  const versions = (where: string) => readdirSync(where).filter((name) => /^nhsp-2020-2023\.[\w-]{43}\./.test(name));

  it('is kept when a record changes, and published beside the new', () => {
    expect(run('freeze.ts').status).toBe(0);
    const [first] = versions(join(folder, 'frozen/plans'));
    const bytes = readFileSync(join(folder, 'frozen/plans', first!));
    writeFileSync(join(folder, 'frozen/plans/.DS_Store'), 'of the system');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('Lest gjennom omtalen', 'Lest i omtalen'));
    expect(run('freeze.ts').stdout).toBe('1 nye filer i frozen.\n');
    expect(run('build.ts', out).status).toBe(0);
    expect(versions(join(out, 'json/plans'))).toHaveLength(2);
    expect(readFileSync(join(out, 'json/plans', first!))).toEqual(bytes);
    expect(foreignIn(out)).toBe(undefined);
  });

  it('stops the build when a byte of it has changed', () => {
    const [first] = versions(join(folder, 'frozen/plans'));
    const path = join(folder, 'frozen/plans', first!);
    writeFileSync(path, `${readFileSync(path, 'utf8')} `);
    rmSync(out, { recursive: true });
    const { status, stderr } = run('build.ts', out);
    expect(stderr).toContain(`frozen/plans/${first}:1:1  må rettes  HFS058\n  Filen er endret etter`);
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect(run('freeze.ts').status).toBe(1);
  });

  it('still has the hashes of its names in this repository', () => {
    const changed: Placed[] = [];
    const files = readFrozen(home, changed);
    expect(changed).toEqual([]);
    expect(files.size).toBeGreaterThan(0);
  });
});
