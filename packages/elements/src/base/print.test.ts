import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { put, stories } from './stories.test-helper.js';

async function onPaper(media: 'print' | ''): Promise<void> {
  const browser = cdp() as unknown as { send(method: string, parameters?: object): Promise<void> };
  await browser.send('Emulation.setEmulatedMedia', { media });
}

beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  return onPaper('print');
});
afterAll(() => onPaper(''));

const overviews = stories.filter(({ name }) => name === 'Overview');
const withProof = overviews.filter(({ tag }) => !/card|map|finder|term|source|notice$/.test(tag)); // the others quote nothing, or have it open

const seen = (element: Element): boolean => element.checkVisibility() && element.getBoundingClientRect().height > 0;

/** Every element of a widget, its shadow root among it. */
function partsOf(place: ParentNode): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('*')].flatMap((part) => [
    part,
    ...(part.shadowRoot ? partsOf(part.shadowRoot) : []),
  ]);
}

test.each(withProof)('on paper, the Overview of $tag has the exact words behind each part open', async (story) => {
  const words = [...(await put(story)).querySelectorAll('.hfs-proof q')];
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((one) => !seen(one)).map(({ textContent }) => textContent)).toEqual([]);
});

const linked = overviews.filter(({ tag }) => tag !== 'hfs-municipality-finder'); // its list leaves the 19 addresses out

test.each(linked)(
  'on paper, the Overview of $tag has a number after each link, and its address in a list at the end',
  async (story) => {
    const parts = partsOf(await put(story));
    const notes = parts.filter((part) => part.matches('ol.hfs-paper > li'));
    const links = parts.filter((part): part is HTMLAnchorElement => part.matches('a[href]') && seen(part));
    for (const link of links) {
      const number = link.nextElementSibling;
      expect(number?.matches('sup') && seen(number), link.outerHTML).toBe(true);
      const note = notes[Number(number!.textContent) - 1]!;
      expect(note.textContent).toBe(link.getAttribute('href'));
      expect(seen(note)).toBe(true);
    }
  },
);

test.each(overviews)('on paper, the Overview of $tag has nothing to press, choose in or write in', async (story) => {
  const faults = partsOf(await put(story))
    .filter((part) => part.matches('select, input, textarea, button:not(th button)') && seen(part)) // a column keeps its name
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
  expect(faults).toEqual([]);
});
