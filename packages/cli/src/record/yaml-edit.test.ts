import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, plan as schema } from '@helsefellesskap/model/schema';
import { planArbitrary, written } from '../kit.test-helper.js';
import { shortened } from './shorten.js';
import { readSource } from '@helsefellesskap/model/file';
import { yamlOf, yamlWith } from './yaml-edit.js';

const file = 'strategy.yml';
const complete = (text: string) => {
  const { record, problems } = check(schema, (readSource(file, Buffer.from(text)) as { value: unknown }).value);
  if (!record) throw new Error(JSON.stringify(problems));
  return record as unknown as Record<string, unknown>;
};
const text = `# Slik ble den lest
schemaVersion: 1
type: plan
kind: regional-plan
id: helse-vest/plan
organisation: helse-vest
language: nn
title: { text: Plan,   sources: [{ line: 1 }] } # tittelen
documents:
  - { id: plan, title: Plan, kind: plan, sha256: ${'a'.repeat(64)}, completeness: whole }
goals:
  # det første
  - id: goal-1
    kind: goal
    text: >-
      Betre overgangar
      for alle.
    sources: [{ line: 3 }]
  # det andre
  - id: goal-2
    kind: goal
    text: Øve saman
    sources: [{ line: 4, quote: Øve   saman }]
`;
type Goal = { id: string; text: Record<string, string>; sources: Record<string, unknown>[] };
const changed = (change: (plan: { title: Goal; goals: Goal[] }) => void) => {
  const before = complete(text);
  const after = structuredClone(before);
  change(after as never);
  const made = yamlWith(text, before, after);
  expect(complete(made)).toEqual(after);
  return made;
};

describe('a plan changed in its YAML', () => {
  it('has what takes the place of a reason for its absence as far in as that stood', () => {
    const silent = text.replace('goals:', 'period:\n  # sjekket to ganger\n  absent: not-stated\n\ngoals:');
    const before = complete(silent);
    const after = { ...structuredClone(before), period: { from: '2026', text: '2026' } };
    const made = yamlWith(silent, before, after);
    expect(complete(made)).toEqual(after);
    expect(made).toContain('\n  from: "2026"\n  text: "2026"\n');
  });

  it('stays letter by letter when nothing has changed', () => {
    expect(changed(() => undefined)).toBe(text);
  });

  it('has new words where the old ones stood, and nothing else is touched', () => {
    const made = changed(({ goals, title }) => {
      goals[0]!.text['nn'] = goals[0]!.sources[0]!['quote'] = 'Gode: overgangar\nfor alle';
      title.text['nn'] = title.sources[0]!['quote'] = 'Plan, ny';
    });
    expect(made).toBe(
      text
        .replace('>-\n      Betre overgangar\n      for alle.', '"Gode: overgangar\\nfor alle"')
        .replace('text: Plan, ', 'text: "Plan, ny", '),
    );
  });

  it.each(['... og så', '--- og så', '...', '---'])('has words that begin as YAML ends a document: %s', (words) => {
    const made = changed(({ goals, title }) => {
      goals[0]!.text['nn'] = goals[0]!.sources[0]!['quote'] = words;
      goals[1]!.text['nn'] = goals[1]!.sources[0]!['quote'] = words;
      title.text['nn'] = title.sources[0]!['quote'] = words;
      goals[1]!.sources.push({ ...goals[0]!.sources[0]!, line: 9 });
    });
    expect(made).toContain(`text: ${JSON.stringify(words)}`);
    expect(made).toContain('{ line: 9 ');
  });

  it('keeps comments when items are added, turned and taken out', () => {
    const made = changed(({ goals }) => {
      const [first, second] = goals as [Goal, Goal];
      const fresh = { ...second, id: 'goal-3' };
      goals.splice(0, 2, second, { ...first, number: '1' } as never, fresh);
    });
    expect(made).toContain('# Slik ble den lest');
    expect(made.indexOf('id: goal-2')).toBeLessThan(made.indexOf('id: goal-1'));
    expect(made).toMatch(/# det andre\n +- id: goal-2/);
    expect(changed(({ goals }) => void goals.splice(1, 1))).not.toContain('goal-2');
  });

  it('keeps everything else letter by letter when a part or an item comes or goes', () => {
    const head = `# yaml-language-server: $schema=./plan.schema.json\n${text}`;
    const before = complete(head);
    const vision = { id: 'v', text: { original: 'nn', nn: 'Saman' }, sources: (before['title'] as Goal).sources };
    const sources = [{ ...vision.sources[0]!, quote: 'Saman' }];
    const values = [{ ...vision, sources }];
    const more = yamlWith(head, before, { ...before, values });
    expect(more).toMatch(/completeness: whole \}\nvalues:\n {2}- id: v\n/);
    expect(more.replace(/values:\n[^]*?(?=goals:)/, '')).toBe(head);
    expect(yamlWith(more, complete(more), before)).toBe(head);

    const [first, second] = before['goals'] as [Goal, Goal];
    const fresh = { ...second, id: 'goal-3' };
    const longer = yamlWith(head, before, { ...before, goals: [first, fresh, second] });
    expect(longer.replace(/ {2}- id: goal-3\n( {4}.*\n)+/, '')).toBe(head);
    expect(yamlWith(longer, complete(longer), before)).toBe(head);
    expect(yamlWith(head, before, { ...before, goals: [first] })).toBe(head.slice(0, head.indexOf('  # det andre')));
    expect(changed(({ goals }) => void Object.assign(goals[1]!.sources[0]!, { lineEnd: 5 }))).toContain(
      '[{ line: 4, lineEnd: 5, quote: Øve   saman }]',
    );
  });

  it('keeps the line ends of Windows throughout', () => {
    const windows = text.replaceAll('\n', '\r\n');
    const before = complete(windows);
    const [first, second] = before['goals'] as [Goal, Goal];
    for (const goals of [[first], [first, { ...second, id: 'goal-3' }, second], [second, first]]) {
      const made = yamlWith(windows, before, { ...before, goals });
      expect(made).not.toMatch(/[^\r]\n/);
      expect(complete(made)).toEqual({ ...before, goals });
    }
  });

  it('fills a list that was empty, and empties one', () => {
    const empty = text.replace(/goals:[^]*/, 'goals: [] # ingen ennå\n');
    const before = complete(empty);
    const made = yamlWith(empty, before, { ...before, goals: complete(text)['goals'] });
    expect(made).toContain('goals: # ingen ennå\n  - id: goal-1\n');
    expect(complete(made)).toEqual(complete(text));
    expect(changed(({ goals }) => void goals.splice(0))).toMatch(/goals:\n( +#.*\n)* +\[\]\n/);
  });

  it('writes a quote where it is no longer the words of the text', () => {
    expect(changed(({ goals }) => void (goals[1]!.sources[0]!['quote'] = 'Øve  saman'))).toContain('quote: Øve  saman');
  });
});

describe('any plan', () => {
  it('keeps a line break at the end of words', () => {
    const [plan] = fc.sample(planArbitrary().map(written), { numRuns: 1, seed: 1 });
    const other = { ...plan!, title: { ...plan!.title, note: { original: 'nb', nb: 'a', nn: 'b\n' } } };
    expect(complete(yamlOf(other as never))).toEqual(other);
  });

  it('is the same when it has been written as YAML and read again', () => {
    fc.assert(
      fc.property(planArbitrary().map(written), (plan) => {
        expect(complete(yamlOf(plan as never))).toEqual(plan);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same when it has been shortened, written as JSON and completed again', () => {
    fc.assert(
      fc.property(planArbitrary().map(written), (plan) => {
        expect(check(schema, JSON.parse(JSON.stringify(plan)))).toEqual({ record: plan });
        expect(check(schema, JSON.parse(JSON.stringify(shortened(plan as never))))).toEqual({ record: plan });
      }),
      { numRuns: 25 },
    );
  });

  it('becomes any other when its YAML is changed into it', () => {
    fc.assert(
      fc.property(planArbitrary().map(written), planArbitrary().map(written), (one, { language: _, ...rest }) => {
        const other = { ...rest, language: one.language };
        for (const end of ['\n', '\r\n']) {
          const made = yamlWith(yamlOf(one as never).replaceAll('\n', end), one as never, other as never);
          expect(complete(made)).toEqual(other);
        }
      }),
      { numRuns: 20 },
    );
  });
});
