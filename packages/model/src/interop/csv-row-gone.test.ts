import { describe, expect, it } from 'vitest';
import { fromCsv } from './csv.js';
import { at, csvOf, read } from './csv.test-helper.js';
import { planFromTable } from './table/read.js';
import { tableOf } from './table/write.js';

describe('a table whose row is gone for what the plan points to from elsewhere', () => {
  const words = (text: string) => ({ text, sources: at(9) });
  const pointing = read({
    id: 'vestfold/strategy-2030',
    adoptions: [
      {
        body: 'Utvalget',
        bodyId: 'asu',
        outcome: 'adopted',
        covers: ['values'],
        sources: [{ line: 9, quote: 'Utvalget' }],
      },
    ],
    values: [{ id: 'tillit', ...words('Tillit') }],
    goals: [{ id: 'goal-1', kind: 'goal', ...words('Hus'), about: [{ target: 'hus', basis: 'inferred' }] }],
    challenges: [{ id: 'c-1', ...words('Få'), areas: [{ target: 'area-1', basis: 'inferred' }] }],
    areas: [{ id: 'area-1', layer: 'focus', title: words('Folk') }],
    governance: [{ id: 'asu', level: 2, kind: 'strategic-committee', name: words('Utvalget') }],
    references: [{ id: 'ref-1', title: 'R', kind: 'report', citations: [words('R')] }],
    agreements: [{ id: 'avt-1', title: words('Avtale'), level: 'service', references: ['ref-1'] }],
    initiatives: [{ id: 'hus', name: words('Huset') }],
    measures: [{ id: 'm-1', kind: 'measure', ...words('Gjøre') }],
    actionPlan: { actions: [{ id: 'a-1', ...words('Gå'), measures: [{ target: 'm-1', basis: 'inferred' }] }] },
    redirects: [{ from: 'm-0', change: 'moved', to: ['m-1'] }],
  });
  const without = (...gone: string[]) => {
    const table = tableOf(pointing, 'nb').map((row) => row.map((cell) => String(cell ?? '')));
    return planFromTable(
      table.filter(([, id]) => !gone.includes(id!)),
      pointing,
    );
  };

  it.each([
    ['asu', 'Raden med id-en «asu» er borte, men vedtaket til «Utvalget» viser til den.'],
    ['ref-1', 'Raden med id-en «ref-1» er borte, men «avt-1» viser til den.'],
    ['m-1', 'Raden med id-en «m-1» er borte, men den gamle id-en «m-0» viser til den.'],
    ['tillit', 'Ingen rad har «Verdi» under «Del» lenger, men vedtaket til «Utvalget» gjelder den delen av planen.'],
  ])('says so of %s, and names no row', (id, ...sentences) => {
    const { faults = [] } = without(id);
    const rowless = faults.filter(({ code }) => code !== 'link');
    expect(rowless.map(({ row }) => row)).toEqual(sentences.map(() => undefined));
    sentences.forEach((sentence, index) => expect(rowless[index]?.text.nb).toContain(sentence));
  });

  it.each([
    ['area-1', 'Satsingsområde', 4, 22],
    ['m-1', 'Tiltak', 11, 24],
    ['hus', 'Prosjekt', 5, 21],
  ])('names the cell where the table has it: %s', (id, section, row, column) => {
    const faults = without(id).faults?.filter(({ code }) => code === 'link');
    expect(faults).toMatchObject([{ row, column }]);
    expect(faults?.[0]?.text.nb).toContain(`Ingen rad med «${section}» under «Del» har id-en «${id}».`);
  });

  it('says no more than that where the table is of another plan', () => {
    const { faults = [] } = fromCsv(csvOf(read()), pointing);
    expect(faults.map(({ code }) => code)).toEqual(['other-plan']);
  });

  it('names every id that has no row, beside the faults that may follow from it', () => {
    expect(without('area-1', 'm-1').gone).toEqual(['area-1', 'm-1']);
    expect(without('area-1', 'vestfold/strategy-2030').gone).toEqual(['area-1']);
  });

  it('says nothing where what pointed is gone too', () => {
    expect(without('hus', 'goal-1').faults).toBeUndefined();
    expect(without('area-1', 'c-1').faults).toBeUndefined();
  });
});
