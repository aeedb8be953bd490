import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { userEvent } from 'vitest/browser';
import { base as words } from '../locales/index.js';
import type { HfsGoals } from '../hfs-goals/hfs-goals.js';
import '../hfs-goals/hfs-goals.js';

let widget: HfsGoals;
let copy: MockInstance<Clipboard['writeText']>;

const way = () => widget.querySelector<HTMLAnchorElement>('.hfs-proof a[href^="#"]')!;
const told = () => widget.querySelector('.hfs-told')!.textContent;
const address = () => `${location.href.replace(/#.*/, '')}#sor-rogaland_strategy-2025_goal-1`;

beforeEach(async () => {
  document.body.innerHTML = '<base href="https://example.org/elsewhere/"><hfs-goals lang="nn"></hfs-goals>';
  widget = document.querySelector('hfs-goals')!;
  widget.plan = sorRogaland;
  await widget.updateComplete;
  widget.querySelector('details')!.open = true;
  copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = ''; // and the <base> with it
  history.replaceState(null, '', location.pathname + location.search);
});

test('a press on the way to a statement leads there and copies the whole address, the next press too', async () => {
  for (const times of [1, 2]) {
    await userEvent.click(way());
    await expect.poll(told).toBe(words.nn.copied);
    expect(copy.mock.calls).toEqual(Array.from({ length: times }, () => [address()]));
    expect(location.href).toBe(address());
    await expect.poll(() => way().getAttribute('href')).toBe('#sor-rogaland_strategy-2025_goal-1');
  }
});

test('the place that says so is there when the focus comes, empty, so that screen readers have heard of it', async () => {
  expect(widget.querySelector('[role="status"]')).toBeNull();
  way().focus();
  expect(told()).toBe('');
  await userEvent.click(way());
  await expect.poll(told).toBe(words.nn.copied);
  expect(widget.querySelectorAll('[role="status"]')).toHaveLength(1);
});

test('in a frame, the address of the page about the same is copied, and the reader stays in the frame', async () => {
  document.head.insertAdjacentHTML('beforeend', '<link rel="canonical" href="https://example.org/whole/">');
  await userEvent.click(way());
  await expect.poll(told).toBe(words.nn.copied);
  expect(copy.mock.calls).toEqual([['https://example.org/whole/#sor-rogaland_strategy-2025_goal-1']]);
  expect(location.href).toBe(address());
  document.querySelector('link[rel=canonical]')!.remove();
});

test('where nothing can be copied, the text is said', async () => {
  copy.mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await userEvent.click(way());
  await expect.poll(told).toBe(words.nn.notCopied + address());
});

test('on a page without a clipboard it is said too', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
  await userEvent.click(way());
  await expect.poll(told).toBe(words.nn.notCopied + address());
});
