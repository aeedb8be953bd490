import { isAbsent, listOf, measuresOf, methodOf, type Plan } from '@helsefellesskap/model';
import { describe, expect, it } from 'vitest';
import { objectsIn } from '@helsefellesskap/model/checks';
import { read } from './read.js';

const sorRogaland = read('partnership-strategy', 'sor-rogaland/strategy-2025');
const whatIs = read('explainer', 'what-is-helsefellesskap');
const sognOgFjordane = read('partnership-strategy', 'sogn-og-fjordane/strategy-2025');
const stOlavs = read('partnership-strategy', 'st-olavs-hospital-og-kommunene/strategy-2022');
const helseSorOst = read('regional-plan', 'helse-sor-ost-2040');
const all: Plan[] = [sorRogaland, whatIs, sognOgFjordane, stOlavs, helseSorOst];

describe('the five documents together', () => {
  const count = (items: (plan: Plan) => unknown[]) => all.reduce((sum, plan) => sum + items(plan).length, 0);

  it('hold 53 measures in areas, 19 focus areas, 3 strategy areas, 6 values, 12 challenges and 6 references with an address', () => {
    expect(count((plan) => measuresOf(plan).filter(({ area }) => area))).toBe(53);
    expect(count((plan) => listOf(plan.areas).filter(({ layer }) => layer === 'focus'))).toBe(19);
    expect(count((plan) => listOf(plan.areas).filter(({ layer }) => layer === 'strategy'))).toBe(3);
    expect(count((plan) => listOf(plan.values))).toBe(6);
    expect(count((plan) => listOf(plan.challenges))).toBe(12);
    expect(count((plan) => listOf(plan.culture))).toBe(7);
    expect(count((plan) => listOf(plan.goals).filter(({ kind }) => kind === 'goal'))).toBe(6);
    expect(count((plan) => listOf(plan.references).filter(({ url }) => url))).toBe(6);
  });

  it.each(all.map((plan) => [plan.id, plan] as const))('%s gives every element an id of its own', (_, plan) => {
    const ids = elements(plan).map(({ node }) => node['id']);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(all.map((plan) => [plan.id, plan] as const))('%s gives every element an anchor', (_, plan) => {
    for (const { node, path } of elements(plan)) {
      const places = [...objectsIn(node)].filter((inner) => 'method' in inner.node);
      expect(places.length, path.join('.')).toBeGreaterThan(0);
      expect(
        ['sources', 'title', 'name', 'citations'].some((field) => hasAnchor(node[field])),
        path.join('.'),
      ).toBe(true);
    }
  });

  it.each(all.map((plan) => [plan.id, plan] as const))(
    '%s gives every quote a line and the hash of its document',
    (_, plan) => {
      for (const { node, path } of objectsIn(plan)) {
        if (!('method' in node) || node['method'] === 'external') continue;
        expect(node, path.join('.')).toMatchObject({ sha256: plan.documents[0]?.sha256, line: expect.any(Number) });
        expect(node['quote'], path.join('.')).not.toBe('');
      }
    },
  );

  it.each(all.map((plan) => [plan.id, plan] as const))('%s marks its summaries as ours and nothing else', (_, plan) => {
    for (const { node, path } of objectsIn(plan)) {
      if (!('text' in node) || !Array.isArray(node['sources'])) continue;
      const method = methodOf(node as never);
      if (method === 'editorial') expect(['description', 'purpose'], path.join('.')).toContain(path.at(-1));
      if (method === 'external') expect(path.at(-1), path.join('.')).toBe('label');
    }
  });

  it('never say why a plan is silent beyond what was read', () => {
    const reasons = all.flatMap((plan) =>
      [...objectsIn(plan)].flatMap(({ node }) => (isAbsent(node) ? [node.absent] : [])),
    );
    expect([...new Set(reasons)].sort()).toEqual(['not-applicable', 'not-registered', 'not-stated']);
  });
});

function elements(plan: Plan) {
  return [...objectsIn(plan)].filter(
    ({ node, path }) => path.length > 0 && path[0] !== 'documents' && typeof node['id'] === 'string',
  );
}

function hasAnchor(value: unknown): boolean {
  return [...objectsIn(value)].some(({ node }) => 'method' in node);
}
