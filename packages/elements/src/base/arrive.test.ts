import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { afterEach, expect, test } from 'vitest';
import '../hfs-goals/hfs-goals.js';

const page =
  '<div style="block-size: 3000px"></div><hfs-goals lang="nb"></hfs-goals><div style="block-size: 3000px"></div>';

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  document.body.innerHTML = '';
});

/** Opens a page at some fragment; the plan comes later. */
async function open(fragment: string, read = 0) {
  document.body.innerHTML = page;
  scrollTo(0, read);
  history.replaceState(null, '', fragment);
  const widget = document.querySelector('hfs-goals')!;
  widget.plan = sorRogaland;
  await widget.updateComplete;
  return widget;
}

test('leads a reader to the statement the address names, once the widget has it', async () => {
  const widget = await open('#sor-rogaland_strategy-2025_goal-2');
  const goal = document.getElementById('sor-rogaland_strategy-2025_goal-2')!;
  expect(scrollY).toBeGreaterThan(2000);
  expect(Math.abs(goal.getBoundingClientRect().top - 96)).toBeLessThan(2); // 6em of 16 px, for a header that stays
  scrollTo(0, 0);
  widget.lang = 'nn'; // to show it anew is not to come to it anew
  await widget.updateComplete;
  expect(scrollY).toBe(0);
});

test.each(['', '#', '#goal-2', '#%E0%A4%A', '#sor-rogaland_strategy-2025_goal-99'])(
  'stays at the top for “%s”, which names nothing of its own',
  async (fragment) => {
    const widget = await open(fragment || location.pathname);
    expect(scrollY).toBe(0);
    expect(widget.querySelectorAll('li[id]').length).toBe(2);
  },
);

test('opens the panels of the page that hide the statement, as a browser does for what is there in time, and no others', async () => {
  const id = 'sor-rogaland_strategy-2025_goal-2';
  history.replaceState(null, '', `#${id}`);
  document.body.innerHTML = `<details>Annet</details><details><details>${page}</details></details>`;
  const widget = document.querySelector('hfs-goals')!;
  widget.plan = sorRogaland;
  await widget.updateComplete;
  expect([...document.querySelectorAll<HTMLDetailsElement>('details:not(.hfs-proof)')].map(({ open }) => open)).toEqual(
    [false, true, true],
  );
  expect(widget.querySelector<HTMLDetailsElement>('.hfs-proof')!.open).toBe(false);
  expect(Math.abs(document.getElementById(id)!.getBoundingClientRect().top - 96)).toBeLessThan(2);
});

test('leaves a reader who has begun to read', async () => {
  await open('#sor-rogaland_strategy-2025_goal-2', 40);
  expect(scrollY).toBe(40);
});
