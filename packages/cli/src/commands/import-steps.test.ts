import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { cli } from '../run.test-helper.js';
import { xlsxTable } from '../spreadsheet/read.js';

const strategy = fileURLToPath(new URL('../../../data/partnerships/sor-rogaland/strategy-2025.yml', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cli-import-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

describe('an action plan that a secretary keeps in a spreadsheet', () => {
  const plan = at('steps.yml');
  const steps = `actionPlan:
  actions:
    # Det første
    - id: steg-1
      text: Lage en øvingsplan
      sources: [{ line: 5 }]
      owners: [Faglig samarbeidsutvalg, Kommuneoverlegen] # se referatet
      deadline: { to: 2026-06, precision: month }
      status: { value: I gang, scale: [Ikke begynt, I gang, Ferdig] }
      details:
        - { kind: budget, name: Budsjett 2026, text: "1 200" }
    - id: steg-2
      text: Øve
      sources: [{ line: 6 }]
`;
  const file = readFileSync(strategy, 'utf8').replace(/actionPlan:\n(?: .*\n)+/, () => steps);
  const tableOf = async (kind: string) => {
    writeFileSync(plan, file);
    await cli(['export', plan, '--out', at(`steps.${kind}`), '--force']);
    return at(`steps.${kind}`);
  };

  test.each(['csv', 'xlsx'])('goes out as %s and comes back to the letter', async (kind) => {
    expect(file).toContain(steps);
    const back = await cli(['import', await tableOf(kind), '--into', plan]);
    expect(back).toEqual({ code: 0, stdout: file, stderr: 'Ingenting er endret.\n' });
  });

  test('changes where it was changed, and nowhere else', async () => {
    const rows = await xlsxTable(readFileSync(await tableOf('xlsx')), 'steps.xlsx');
    const said = (id: string, column: string, value: string | Date) => {
      const row = rows.find((cells) => cells[1] === id)! as (string | Date)[];
      row[rows[0]!.indexOf(column)] = value;
    };
    said('steg-1', 'Status', 'ferdig');
    said('steg-1', 'Budsjett 2026 (budget)', '1 500');
    said('steg-1', 'Til', new Date(Date.UTC(2026, 7, 31)));
    said('steg-1', 'Presisjon', '');
    said('steg-2', 'Ansvarlig', 'Kommuneoverlegen; Sykehuset');
    const title = { name: 'Plan', rows: [['Handlingsplan 2026'], [], ...rows] };
    writeFileSync(at('edited-steps.xlsx'), await writeXlsx({ sheets: [{ name: 'Notat', rows: [['Husk']] }, title] }));
    const { stdout, stderr } = await cli(['import', at('edited-steps.xlsx'), '--into', plan]);
    expect(stderr).toBe('2 endret: steg-1 og steg-2.\n');
    const wanted = file
      .replace('{ to: 2026-06, precision: month }', '{ to: 2026-08-31, precision: day }')
      .replace('value: I gang', 'value: Ferdig')
      .replace('"1 200"', '"1 500"')
      .replace('sources: [{ line: 6 }]\n', '$&      owners:\n        - Kommuneoverlegen\n        - Sykehuset\n');
    expect(stdout).toBe(wanted);
  });
});
