import { beforeEach, expect, test, vi } from 'vitest';
import { put, stories } from './stories.test-helper.js';
import { widgets } from './widgets.test-helper.js';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const wanted = ['Overview', 'Options', 'Accessibility', 'Narrow', 'LongNynorsk', 'WrongData'];

test.each(widgets)('$tag has every story a designer looks for', ({ tag }) => {
  const own = stories.filter((story) => story.tag === tag);
  expect(wanted.filter((name) => !own.some((story) => story.name === name))).toEqual([]);
  expect(own.filter(({ title }) => title.startsWith('State')).length).toBeGreaterThan(0);
});

test('every widget with stories is among those that are tried', () => {
  expect([...new Set(stories.map(({ tag }) => tag))].sort()).toEqual(widgets.map(({ tag }) => tag).sort());
});

const ofPlans = stories.filter(({ name, args }) => name === 'LongNynorsk' && args['plan']);

test.each(ofPlans)('the LongNynorsk of $tag has words of the plan in nynorsk', async (story) => {
  const place = await put(story, 'nn');
  for (const part of place.querySelectorAll('.hfs-proof, .hfs-quiet, .hfs-eyebrow, [lang]:not([lang=nn])'))
    part.remove();
  const said = [...place.querySelectorAll('[id], .hfs-sentence, q')].map(({ textContent }) => textContent.trim());
  expect(said.join(' ').length).toBeGreaterThan(40);
});

test('a gap that protects someone has a story', async () => {
  const withheld = stories.find(({ title }) => title === 'State: withheld (made up)')!;
  expect((await put(withheld)).querySelector('.hfs-silence')?.textContent).toContain('av hensyn til personvern');
});
