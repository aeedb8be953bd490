import { planSections, type Plan } from '@helsefellesskap/model';
import { beforeAll, expect, test, vi } from 'vitest';
import { plans } from './widgets.story-helper.js';
import { put, stories } from './stories.test-helper.js';

/** The elements of each plan that some story shows, by the widget that shows them. */
const shown = new Map<string, Set<string>>();

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const story of stories) {
    const place = await put(story);
    for (const { id } of place.querySelectorAll('[id]')) shown.set(id, (shown.get(id) ?? new Set()).add(story.tag));
  }
}, 60_000);

/** Every element with an id in a part of a plan. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(idsIn);
  const isElement =
    'id' in value && ('text' in value || 'title' in value || 'name' in value) && !('completeness' in value);
  return isElement ? [String(value.id), ...inside] : inside;
}

test.each(Object.entries(plans))('every element of %s is shown by some story', (_, { id: plan, ...parts }) => {
  const wanted = idsIn(parts).map((id) => `${plan}/${id}`);
  expect(wanted.length).toBeGreaterThan(5);
  expect(wanted.filter((id) => !shown.has(id))).toEqual([]);
});

test.each(Object.entries(plans))('every section of %s has a widget besides hfs-plan that shows it', (_, plan) => {
  const wanted = sectionsOf(plan)
    .flatMap(idsIn)
    .map((id) => `${plan.id}/${id}`);
  const only = wanted.filter((id) => ![...(shown.get(id) ?? [])].some((tag) => tag !== 'hfs-plan'));
  expect(only).toEqual([]);
});

function sectionsOf(plan: Plan): unknown[] {
  return [...planSections.map((name) => plan[name]), plan.measures, 'sections' in plan && plan.sections];
}
