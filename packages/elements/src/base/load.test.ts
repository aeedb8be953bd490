import published from '@helsefellesskap/data/json/index.json';
import { partnership } from '@helsefellesskap/data/partnerships/sogn-og-fjordane';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { base as words } from '../locales/index.js';
import { deadAddress, file, inline, mount, nextError, textOf, type AnyWidget } from './widgets.test-helper.js';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** An address of a real file that no test has asked for. */
function freshAddress(): string {
  const real = new URL('../../../data/dist/json/partnerships/sor-rogaland.json', import.meta.url);
  return `${real.href}?${crypto.randomUUID()}`;
}

const { hash } = published.files.find(({ path }) => path === 'partnerships/sor-rogaland.json')!;
const realFetch = globalThis.fetch;

function requestsTo(address: string): number {
  return performance.getEntriesByName(address, 'resource').length;
}

/** Cuts the network to these addresses, and to no others. */
async function block(...urls: string[]): Promise<void> {
  const browser = cdp() as unknown as { send(method: string, parameters?: object): Promise<void> };
  await browser.send('Network.enable');
  await browser.send('Network.setBlockedURLs', { urls });
}

/** Lets the next answer wait until it is let go. */
function holdBack() {
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  const state = { asked: false, answer: () => Promise.resolve() };
  vi.spyOn(globalThis, 'fetch').mockImplementationOnce(async (...request) => {
    state.asked = true;
    const response = await realFetch(...request);
    await held;
    return response;
  });
  state.answer = async () => {
    release();
    await new Promise((read) => setTimeout(read, 100)); // time to read it, and to show it
  };
  return state;
}

async function says(widget: AnyWidget, sentence: string): Promise<void> {
  await expect.poll(() => textOf(widget)).toContain(sentence);
}

const card = (id: string, name: string) => ({ ...partnership, id, name: { original: 'nb', nb: name } });

test('takes its record from a property', async () => {
  const widget = mount('<hfs-partnership-card lang="nb"></hfs-partnership-card>');
  Object.assign(widget, { partnership: card('a', 'Fra egenskapen') });
  await says(widget, 'Fra egenskapen');
});

test('takes its record from a file', async () => {
  const widget = mount(`<hfs-partnership-card lang="nb" src="${freshAddress()}"></hfs-partnership-card>`);
  await says(widget, 'Helse Stavanger HF');
});

test('takes its record from a JSON script inside the tag', async () => {
  const widget = mount(`<hfs-partnership-card lang="nb">${inline(card('a', 'Fra taggen'))}</hfs-partnership-card>`);
  await says(widget, 'Fra taggen');
});

test('takes the property before the file, and the file before the JSON inside the tag', async () => {
  const src = file(card('b', 'Fra filen'));
  const widget = mount(
    `<hfs-partnership-card lang="nb" src="${src}">${inline(card('a', 'Fra taggen'))}</hfs-partnership-card>`,
  );
  await says(widget, 'Fra filen');
  Object.assign(widget, { partnership: card('c', 'Fra egenskapen') });
  await says(widget, 'Fra egenskapen');
  Object.assign(widget, { partnership: undefined });
  await says(widget, 'Fra filen');
  widget.removeAttribute('src');
  await says(widget, 'Fra taggen');
});

test('shows the new record when src changes, even when the old one answers last', async () => {
  const held = holdBack();
  const widget = mount(`<hfs-partnership-card lang="nb" src="${freshAddress()}"></hfs-partnership-card>`);
  await expect.poll(() => held.asked).toBe(true);
  widget.src = file(card('b', 'Den nye'));
  await says(widget, 'Den nye');
  await held.answer();
  await widget.updateComplete;
  expect(textOf(widget)).toContain('Den nye');
});

test.each([
  ['live', 'live'],
  ['nothing', ''],
])('shows the newest record where the version is %s', async (_, version) => {
  const widget = mount(
    `<hfs-partnership-card lang="nb" version="${version}" src="${freshAddress()}"></hfs-partnership-card>`,
  );
  await says(widget, 'Helse Stavanger HF');
});

test('shows a record as it was when the version is its hash', async () => {
  const address = freshAddress();
  const widget = mount(`<hfs-partnership-card lang="nb" version="${hash}" src="${address}"></hfs-partnership-card>`);
  await says(widget, 'Helse Stavanger HF');
  expect(requestsTo(address.replace('.json', `.${hash}.json`))).toBe(1);
  expect(requestsTo(address)).toBe(0);
});

test('shows no other bytes than those the version was made of', async () => {
  const other = [...hash].reverse().join('');
  vi.spyOn(globalThis, 'fetch').mockImplementationOnce((address, how) =>
    realFetch(String(address).replace(`.${other}`, ''), how),
  ); // a server that gives the newest under every name
  const told = nextError();
  const widget = mount(
    `<hfs-partnership-card lang="nb" version="${other}" src="${freshAddress()}"></hfs-partnership-card>`,
  );
  expect((await told).reason).toBe('network');
  await widget.updateComplete;
  expect(textOf(widget)).not.toContain('Helse Stavanger HF');
});

test('checks what another widget has fetched unchecked', async () => {
  const frozen = freshAddress().replace('.json', `.${[...hash].reverse().join('')}.json`);
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation((address, how) => realFetch(String(address).replace(/\.[\w-]{43}/, ''), how));
  await says(mount(`<hfs-partnership-card lang="nb" src="${frozen}"></hfs-partnership-card>`), 'Helse Stavanger HF');
  const told = nextError();
  const [live, version] = [frozen.replace(/\.[\w-]{43}/, ''), /\.([\w-]{43})/.exec(frozen)![1]!];
  const widget = mount(`<hfs-partnership-card lang="nb" version="${version}" src="${live}"></hfs-partnership-card>`);
  expect((await told).reason).toBe('network');
  expect(fetched.mock.calls.map(([, how]) => !!how?.integrity)).toEqual([false, true]);
  await widget.updateComplete;
  expect(textOf(widget)).not.toContain('Helse Stavanger HF');
});

test.each(['1.2', hash.slice(1), `${hash}=`, 'æ'.repeat(43)])(
  'shows nothing for version="%s", which is no hash',
  async (version) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const told = nextError();
    mount(`<hfs-partnership-card lang="nb" version="${version}" src="${freshAddress()}"></hfs-partnership-card>`);
    expect((await told).reason).toBe('missing');
    expect(fetched).not.toHaveBeenCalled();
  },
);

test('makes one request for twenty widgets with one address', async () => {
  const address = freshAddress();
  mount(`<hfs-partnership-card lang="nb" src="${address}"></hfs-partnership-card>`.repeat(20));
  const all = [...document.querySelectorAll<AnyWidget>('hfs-partnership-card')];
  await Promise.all(all.map((widget) => says(widget, 'Helse Stavanger HF')));
  expect(requestsTo(address)).toBe(1);
});

test('tries again when the reader asks for it, and shows the record once the network is back', async () => {
  const address = freshAddress();
  await block(address);
  const told = nextError();
  const widget = mount(`<hfs-partnership-card lang="nn" src="${address}"></hfs-partnership-card>`);
  expect((await told).reason).toBe('network');
  await widget.updateComplete;
  const again = nextError();
  const button = () => [...widget.querySelectorAll('button')].find(({ textContent }) => textContent === words.nn.retry);
  button()?.click();
  expect((await again).reason).toBe('network');
  await widget.updateComplete;
  await block();
  button()?.click();
  await says(widget, 'Helse Stavanger HF');
  expect(textOf(widget)).not.toContain(words.nn.errors.network);
  expect(button()).toBe(undefined);
});

test('asks anew for an address that failed for another widget', async () => {
  const address = freshAddress();
  await block(address);
  const told = nextError();
  mount(`<hfs-partnership-card lang="nb" src="${address}"></hfs-partnership-card>`);
  await told;
  await block();
  await says(mount(`<hfs-partnership-card lang="nb" src="${address}"></hfs-partnership-card>`), 'Helse Stavanger HF');
});

test('says that it is fetching only when that takes a while', async () => {
  const widget = mount(`<hfs-plan lang="nn" src="${deadAddress}"></hfs-plan>`);
  await widget.updateComplete;
  expect(textOf(widget)).not.toContain(words.nn.loading);
});

test('says how it went in the place where it said that it was fetching, so that it is read aloud', async () => {
  let fail: (reason: Error) => void = () => undefined;
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise((_, no) => (fail = no)));
  const widget = mount(`<hfs-plan lang="nn" src="${freshAddress()}"></hfs-plan>`);
  await says(widget, words.nn.loading);
  const place = widget.querySelector('[role=status]');
  fail(new TypeError('no network'));
  await says(widget, words.nn.errors.network);
  expect(widget.querySelectorAll('[role=status]')).toHaveLength(1);
  expect(widget.querySelector('[role=status]')).toBe(place);
});
