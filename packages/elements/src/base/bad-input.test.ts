import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { base as words } from '../locales/index.js';
import type { ErrorReason, HfsErrorEvent } from './error.js';
import { maxBytes } from './load.js';
import {
  deadAddress,
  file,
  inline,
  mount,
  nextError,
  tagged,
  textOf,
  widgets,
  type AnyWidget,
} from './widgets.test-helper.js';

type Sentence = keyof typeof words.nb.errors;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Shows bad input in each language, and asks that readers and page are both told. */
async function isTold(html: (lang: string) => string, reason: ErrorReason, sentence: Sentence): Promise<void> {
  const languages = ['nb', 'nn', 'en'] as const;
  mount(languages.map((lang) => `<div>${html(lang)}</div>`).join(''));
  const told = languages.map(async (lang, index) => {
    const widget = document.body.children[index]!.firstElementChild as AnyWidget;
    const event = await new Promise<HfsErrorEvent>((hear) => widget.addEventListener('hfs-error', hear));
    await widget.updateComplete;
    expect(event.reason).toBe(reason);
    expect(event.bubbles && event.composed).toBe(true);
    expect(event.src).toBe(widget.getAttribute('src') ?? undefined);
    if (!isWord(widget)) expect(textOf(widget)).toContain(words[lang].errors[sentence]);
    expect(widget.innerText).toContain('What stood here before');
  });
  await Promise.all(told);
}

const before = '<p>What stood here before</p>';

/** A word in a sentence stays a word; the page alone is told. */
const isWord = ({ localName }: HTMLElement): boolean => localName === 'hfs-glossary-term';

describe.each(widgets)('$tag says in plain words, and in hfs-error, that', (one) => {
  const { tag, property, record } = one;
  const from = (src: string) => (lang: string) => tagged(one, lang, `src="${src}"`, before);
  const holding = (content: unknown) => (lang: string) => tagged(one, lang, '', before + inline(content));

  test('the file is missing', async () => {
    await isTold(from(new URL('./no-such-file.json', import.meta.url).href), 'missing', 'broken');
  });

  test('the address is not an address', async () => {
    await isTold(from('http://['), 'missing', 'broken');
  });

  test('the network is gone', async () => {
    await isTold(from(deadAddress), 'network', 'network');
    const buttons = [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
    if (tag !== 'hfs-glossary-term') expect(buttons).toEqual([words.nb.retry, words.nn.retry, words.en.retry]);
  });

  test('the file is not JSON', async () => {
    await isTold(from(file('<!doctype html><title>Not found</title>')), 'not-json', 'broken');
    await isTold(from(file('')), 'not-json', 'broken');
    await isTold(holding('{"schemaVersion": 1,'), 'not-json', 'broken');
  });

  test('the JSON is no record', async () => {
    for (const content of [null, 7, 'a text', [], [record], { schemaVersion: 'one' }, { schemaVersion: -1 }])
      await isTold(holding(JSON.stringify(content)), 'not-a-record', 'broken');
  });

  test('the record is of another type', async () => {
    const other = widgets.find((widget) => widget.record.type !== record.type)!;
    await isTold(from(file(other.record)), 'wrong-type', 'broken');
    await isTold(holding({ ...record, type: undefined }), 'wrong-type', 'broken');
  });

  test('the record is newer than the widget', async () => {
    await isTold(from(file({ ...record, schemaVersion: 2 })), 'too-new', 'broken');
  });

  const isFirst = widgets.find((other) => other.property === property) === one; // five megabytes take their time
  if (isFirst)
    test('the document is of five megabytes', async () => {
      const large = JSON.stringify({ ...record, filling: 'x'.repeat(5_000_000) });
      expect(large.length).toBeGreaterThan(maxBytes);
      await isTold(from(file(large)), 'too-large', 'broken');
      await isTold(holding(large), 'too-large', 'broken');
    });

  test('the record has only its head', async () => {
    const reason = tag === 'hfs-source' ? 'missing' : 'not-readable'; // first of all, what was asked for is not there
    await isTold(from(file({ schemaVersion: 1, type: record.type })), reason, 'broken');
  });

  test('there is no data at all', async () => {
    await isTold((lang) => tagged(one, lang, '', before), 'no-data', 'broken');
  });

  test('the property holds something else', async () => {
    for (const value of [7, [], true, { type: record.type }]) {
      const widget = mount(tagged(one, 'nn', '', before));
      const told = nextError();
      Object.assign(widget, { [property]: value });
      expect(['not-a-record', 'not-readable', tag === 'hfs-source' && 'missing']).toContain((await told).reason);
      await widget.updateComplete;
      if (!isWord(widget)) expect(textOf(widget)).toContain(words.nn.errors.broken);
    }
  });

  test('a new address fails, while what it showed before stays', async () => {
    const widget = mount(tagged(one, 'nb', `src="${file(record)}"`));
    await expect.poll(() => shows(widget)).toBe(true);
    const shown = textOf(widget);
    const told = nextError();
    widget.src = deadAddress;
    expect((await told).reason).toBe('network');
    await widget.updateComplete;
    if (!isWord(widget)) expect(textOf(widget)).toContain(words.nb.stale);
    expect(shown.split(' ').every((word) => textOf(widget).includes(word))).toBe(true);
  });
});

test.each(widgets)('$tag reads a record from before there were versions', async (one) => {
  for (const schemaVersion of [undefined, 0]) {
    const widget = mount(tagged(one, 'nb', `src="${file({ ...one.record, schemaVersion })}"`));
    await expect.poll(() => shows(widget)).toBe(true);
    expect(textOf(widget)).not.toContain(words.nb.errors.broken);
  }
});

function shows(widget: AnyWidget): boolean {
  return widget['record'] !== undefined;
}
