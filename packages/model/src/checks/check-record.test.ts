import { describe, expect, it } from 'vitest';
import { checkFile } from './check-file.js';
import { checkMeaning, checkRecord, examine } from './check-record.js';
import { exampleContext, laidOver } from './example.js';
import { groupFindings } from './group.js';

const found = (value: unknown) => checkRecord(value, exampleContext);
const codes = (value: unknown) => found(value).map(({ code }) => code);

describe('what every record begins with', () => {
  it.each<[value: unknown, code: string]>([
    [null, 'HFS030'],
    ['hei', 'HFS030'],
    [[], 'HFS030'],
    [{}, 'HFS031'],
    [{ type: 'plann' }, 'HFS032'],
    [{ type: 'plan\u200b' }, 'HFS078'],
    [{ type: 'constructor' }, 'HFS032'],
    [{ type: 'plan', schemaVersion: 99 }, 'HFS033'],
    [{ type: 'plan', schemaVersion: '1' }, 'HFS034'],
  ])('is told of alone: %j', (value, code) => {
    expect(codes(value)).toEqual([code]);
  });

  it('is what its place says it is, where that is known', () => {
    const { findings } = examine(laidOver('partnership', 'type: plan'), exampleContext, 'partnership');
    expect(findings.map(({ path, text }) => [path, text.nb])).toEqual([[['type'], 'Her skal det stå partnership.']]);
  });
});

it('a space around words that are their own quote is told of where they are written', () => {
  const value = laidOver(
    'plan',
    'subtitle: { text: "Om helse ", sources: [{ line: 2 }, { line: 3, method: shortened, quote: " Om all helse" }] }',
  );
  const spaced = found(value).filter(({ code }) => code === 'HFS112');
  expect(spaced.map(({ path, text }) => [path.join('.'), text.en])).toEqual([
    ['subtitle.text', 'The text begins or ends with a space or line break. Remove it.'],
    ['subtitle.sources.1.quote', 'The quote begins or ends with a space or line break. Remove it.'],
  ]);
});

describe('a record', () => {
  it('that holds itself is told of, and so is one without a bottom', () => {
    const plan: Record<string, unknown> = laidOver('plan', '');
    plan['goals'] = [{ id: 'a', kind: 'goal', text: 'Mål', sources: [{ line: 1 }], wordings: [plan] }];
    expect(codes(plan)).toEqual(['HFS006']);
    const deep = JSON.parse(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`) as object;
    expect(codes({ ...laidOver('plan', ''), deep })).toEqual(['HFS006']);
  });

  it('is not checked on a day that is none: nobody would hear that it has run out', () => {
    for (const day of [undefined, '', '2026', '2026-02-30', new Date()])
      expect(() => checkRecord(laidOver('plan', ''), { day: day as never })).toThrow(
        /^The day of the check is missing/,
      );
  });

  it('is completed where nothing stands in the way', () => {
    const { record, findings } = examine(laidOver('plan', ''), exampleContext);
    expect(record).toMatchObject({ title: { text: { original: 'nb', nb: 'Strategi 2025–2028' } } });
    expect(findings).toEqual([]);
  });

  it.each([
    ['half a sign', '\ud800'],
    ['a sign that turns the text around', '\u202e'],
  ])('may not hold %s, which nobody sees', (_, sign) => {
    expect(codes(laidOver('plan', `localTerms: { vision: ${JSON.stringify(`Vi${sign}sjon`)} }`))).toEqual(['HFS111']);
  });

  const damaged = (text: string) =>
    checkRecord(laidOver('plan', `localTerms: { vision: ${JSON.stringify(text)} }`), { day: '2026-06-01' }).filter(
      ({ code }) => code === 'HFS230',
    );

  it.each([
    ['<b>Trygg</b> helse', '<b>'],
    ['Trygg helse<BR/>', '<BR/>'],
    ['<a href="https://www.eksempel.no/">Trygg</a>', '<a href="https://www.eksempel.no/">'],
    ['Trygg&nbsp;helse', '&nbsp;'],
    ['Trygg helse p\ufffd nett', 'p\ufffd'],
    ['nÃ¦rhet', 'nÃ¦rhet'],
    ['SÃ˜R', 'SÃ˜R'],
    ['trygg â€“ helse', 'â€'],
  ])('is told that readers see what came along with its words: %s', (text, rest) => {
    expect(damaged(text)).toMatchObject([{ level: 'warning', text: { nb: expect.stringContaining(`«${rest}»`) } }]);
  });

  it.each(['Pasienter < 18 år & > 67 år', '<navn på kommunen>', 'FoU&samarbeid; drift', 'JOÃO', '«Bâ»', 'Ångström'])(
    'may hold %s',
    (text) => expect(damaged(text)).toEqual([]),
  );

  it('is read at once also where a word has no end', () => {
    const plan = laidOver('plan', `subtitle: { text: ${'a'.repeat(200_000)}, sources: [{ line: 2 }] }`);
    expect(checkRecord(plan, { day: exampleContext.day }).map(({ code }) => code)).not.toContain('HFS230'); // for minutes, if each letter were tried with all after it
  });

  it('is told in the words of a rule where the schema would say less', () => {
    const wrong = laidOver('plan', 'goals: [{ id: a, kind: goal, text: Trygge overganger }, { id: b, kind: goal }]');
    expect(found(wrong).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'HFS101 goals.0.sources',
      'HFS040 goals.1.text',
      'HFS040 goals.1.sources',
    ]);
    expect(found(wrong)[0]?.text.nb).toBe(
      'Målet «Trygge overganger» mangler kilde. Lim inn setningen fra dokumentet under Kilde (sources).',
    );
  });

  it.each([
    ['kilder: [{ line: 5 }]', 'HFS044 vision.kilder'],
    ['sources: { line: 5 }', 'HFS041 vision.sources'],
    ['sources: 5', 'HFS041 vision.sources'],
  ])('is not said to have no source where it has %s', (sources, finding) => {
    const all = found(laidOver('plan', `vision: { id: v, text: Helse, ${sources} }`));
    expect(all.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([finding]);
  });

  it('may not have an empty list for a part, which readers see as a claim that the source has none', () => {
    expect(codes(laidOver('plan', 'goals: []'))).toEqual(['HFS212']);
    expect(codes(laidOver('plan', 'goals: { absent: not-stated }'))).toEqual([]);
  });

  it('of a national plan gives a name to each group whose id readers would see', () => {
    const {
      partnership: _,
      actionPlan: __,
      ...rest
    } = laidOver('plan', 'kind: national-plan\nreportNumber: Meld. St. 9');
    const patientGroups = [{ id: 'barn', group: 'children', text: 'Barn', sources: [{ line: 5 }] }];
    const changes = [
      { group: 'frail', change: 'removed' },
      { group: 'elders', change: 'removed', name: 'Eldre' },
      { group: 'children', change: 'renamed' },
      { group: 'adults', change: 'kept' },
    ].map((change) => ({ ...change, basis: 'inferred' }));
    const told = found({ ...rest, patientGroups, changes }).filter(({ code }) => code === 'HFS221');
    expect(told.map(({ code, path }) => [code, ...path])).toEqual([['HFS221', 'changes', 0]]);
  });

  it('of a plan that is told neither by name nor by id asks for the name', () => {
    const [told] = found(laidOver('plan', 'relations: [{ type: replaces, basis: inferred }]')).filter(
      ({ code }) => code === 'HFS221',
    );
    expect(told?.text.nb).toMatch(/^Her står verken navn \(name\) eller id \(target\)\./);
  });

  it('without a type, as a row of a register is, is read by the rules for every type', () => {
    expect(checkMeaning({ name: ' ', website: 'http://a.no' }, exampleContext).map(({ code }) => code)).toEqual([
      'HFS110',
      'HFS209',
    ]);
  });

  it('with more faults than a call can take as arguments is told of all the same', () => {
    expect(found({ ...laidOver('plan', ''), goals: Array.from({ length: 150_000 }, () => 5) })).toHaveLength(150_000);
  });

  it('whose redirects would be followed in 2^60 ways is read once through', () => {
    const redirects = Array.from({ length: 60 }, (_, n) => ({
      from: `a${n}`,
      change: 'split',
      to: [`a${n + 1}`, `b${n}`],
    }));
    const more = redirects.map(({ to: [next] }, n) => ({ from: `b${n}`, change: 'moved', to: [next] }));
    expect(new Set(codes({ ...laidOver('plan', ''), redirects: [...redirects, ...more] }))).toEqual(
      new Set(['HFS109']),
    );
  });

  it('with goals in a chain of thousands is read without going down it', () => {
    const goals = Array.from({ length: 5000 }, (_, n) => ({
      id: `g${n}`,
      kind: 'goal',
      text: `Mål ${n}`,
      sources: [{ line: 1 }],
      parent: `g${n + 1}`,
    }));
    const circle = goals.map((goal, n) => (n === 4999 ? { ...goal, parent: 'g0' } : goal));
    expect(new Set(codes({ ...laidOver('plan', ''), goals: circle }))).toContain('HFS105');
  });
});

describe('a finding', () => {
  const sources = 'sources: [{ line: 5, quote: Samarbeidsutvalget }]';
  it.each([
    ['HFS223', `adoptions: [{ body: Samarbeidsutvalget, outcome: postponed, ${sources} }]`, 'under conditions'],
    [
      'HFS225',
      `actionPlan: { actions: [{ id: a, text: b, sources: [{ line: 5 }], status: { value: Utsatt, scale: [Ferdig] } }] }`,
      'under details',
    ],
    [
      'HFS303',
      `goals: [{ id: m, kind: goal, text: a, sources: [{ line: 5 }] }]\nmeasures: [{ id: t, kind: measure, text: b, sources: [{ line: 5 }] }]`,
      'basis: stated',
    ],
  ])('%s says where what does not fit is written', (code, parts, where) => {
    const told = found(laidOver('plan', parts)).find((finding) => finding.code === code);
    for (const text of Object.values(told!.text)) expect(text).toContain(where.split(' ').at(-1));
  });
});

describe('a file', () => {
  const text = [
    'schemaVersion: 1',
    'type: glossary',
    'documents: [{ id: d, title: { nb: T }, kind: law, completeness: part }]',
    'terms:',
    ...Array.from({ length: 50 }, () => '  - { id: a, label: b, short: c }'),
  ].join('\n');
  const located = checkFile('a.yml', new TextEncoder().encode(text), exampleContext);

  it('is told of from its first line to its last, with field, line and column', () => {
    const lines = located.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(located[0]).toMatchObject({ line: 5, column: 5, field: 'terms[0].sources', level: 'error', code: 'HFS040' });
  });

  it('with fifty equal errors shows them once, with their count', () => {
    const groups = groupFindings(located);
    expect(groups.map(({ count }) => count)).toEqual([50]);
    expect(groups[0]?.findings.map(({ line }) => line)).toEqual([5, 6, 7]);
  });

  it('with three empty parts shows them once, with their count', () => {
    const absent = '{ absent: not-registered }';
    const empty = `values: ${absent}\nculture: ${absent}\ngovernance: ${absent}\n`;
    const groups = groupFindings(found(laidOver('plan', empty)).filter(({ code }) => code === 'HFS212'));
    expect(groups.map(({ count }) => count)).toEqual([3]);
    expect(groups[0]?.text.nb).toMatch(/^Delen «verdier \(values\)» er tom, og det står ikke hvorfor\./);
  });
});
