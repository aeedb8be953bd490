import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFile, groupFindings } from '@helsefellesskap/model/checks';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const day = '2026-11-22';
const written = ['partnerships', 'plans', 'patient-groups']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith('.yml'))
  .concat('glossary.yml')
  .sort();

const found = (file: string) => checkFile(file, readFileSync(join(root, file)), { day });

describe('the checks of the files here', () => {
  it.each(written)('find nothing that must be mended in %s', (file) => {
    expect(found(file).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('find that one strategy has run out, and nothing else that should be mended', () => {
    const warnings = written.flatMap((file) =>
      found(file)
        .filter(({ level }) => level === 'warning')
        .map(({ code, line, text }) => `${file}:${line} ${code} ${text.nb}`),
    );
    expect(warnings).toEqual([
      'partnerships/st-olavs-hospital-og-kommunene/strategy-2022.yml:13 HFS201 Strategien gikk ut 31.12.2024. Er det kommet en ny, legger du den inn. Hvis ikke, skriver du når den ventes.',
    ]);
  });

  it('tell of twelve measures without a deadline once, with their count and the first places', () => {
    const groups = groupFindings(found('partnerships/sor-rogaland/strategy-2025.yml'));
    const deadline = groups.find(({ code }) => code === 'HFS301');
    expect(deadline?.count).toBe(12);
    expect(deadline?.findings.map(({ field }) => field)).toEqual([
      'areas[0].measures[0]',
      'areas[0].measures[1]',
      'areas[0].measures[2]',
    ]);
  });

  it('say the same of what is published as of what is written', () => {
    const json = readFileSync(join(root, 'dist/json/plans/sor-rogaland/strategy-2025.json'));
    const said = (findings: ReturnType<typeof found>) => findings.map(({ code, field }) => `${code} ${field}`).sort();
    const published = checkFile('strategy-2025.json', json, { day });
    expect(said(published)).toEqual(said(found('partnerships/sor-rogaland/strategy-2025.yml')));
    expect(published.every(({ line, column }) => line === 1 && column > 0)).toBe(true);
  });
});
