import { expect, test } from 'vitest';
import * as en from '../locales/en.js';
import * as nb from '../locales/nb.js';
import * as nn from '../locales/nn.js';
import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { languageAround, uiLanguageFor, uiLanguages, type UiLanguage } from './language.js';
import { inOrder, sayDate, sayList, type View } from './view.js';
import { mount, tagged, textOf, widgets } from './widgets.test-helper.js';

test('takes its own lang before that of what is around it', () => {
  document.body.innerHTML = '<div lang="en"><p lang="nn"></p><b></b></div>';
  expect(languageAround(document.querySelector('p')!)).toBe('nn');
  expect(languageAround(document.querySelector('b')!)).toBe('en');
});

test('finds the nearest lang through shadow roots', () => {
  document.body.innerHTML = '<div lang="nn"><section></section></div>';
  const outer = document.querySelector('section')!.attachShadow({ mode: 'open' });
  outer.innerHTML = '<article></article>';
  const inner = outer.querySelector('article')!.attachShadow({ mode: 'open' });
  inner.innerHTML = '<p></p>';
  expect(languageAround(inner.querySelector('p')!)).toBe('nn');
});

test.each([
  ['no', 'nb', 'nb'],
  ['nb-NO', 'nb', 'nb'],
  ['NN-no', 'nn', 'nn'],
  ['en-GB', 'en', 'en'],
  ['se', 'se', 'nb'],
  ['sma', 'sma', 'nb'],
  ['de', 'nb', 'nb'],
  ['javascript:', 'nb', 'nb'],
])('lang="%s" asks for words in %s and labels in %s', (lang, language, ui) => {
  document.body.innerHTML = `<p lang="${lang}"></p>`;
  const found = languageAround(document.querySelector('p')!);
  expect([found, uiLanguageFor(found)]).toEqual([language, ui]);
});

test('an empty lang says nothing, and the one around it holds', () => {
  document.body.innerHTML = '<div lang="nn"><p lang=""></p></div>';
  expect(languageAround(document.querySelector('p')!)).toBe('nn');
});

const labelled = widgets.filter(({ word }) => !word); // a word that is closed says nothing of ours

test.each(labelled)('$tag speaks another language when its lang changes', async (one) => {
  const { tag, property, record } = one;
  const own = {
    'hfs-partnership-card': 'Helseføretak',
    'hfs-municipality-finder': 'Namn eller nummer',
    'hfs-commitments': 'Område eller gruppe',
    'hfs-source': 'Kopier tilvisinga',
    'hfs-notice': 'Gjeld no',
    'hfs-partnership-map': 'Vi har berre sett andre',
  };
  const widget = mount(tagged(one, 'en'));
  Object.assign(widget, { [property]: record });
  await widget.updateComplete;
  expect(textOf(widget)).not.toContain(own[tag as keyof typeof own] ?? 'Vis kjelda');
  widget.lang = 'nn';
  await widget.updateComplete;
  expect(textOf(widget)).toContain(own[tag as keyof typeof own] ?? 'Vis kjelda');
});

test('says in which language its labels are, where the page is in one it does not have', async () => {
  const widget = mount('<hfs-plan lang="se"></hfs-plan>');
  Object.assign(widget, { plan: sognOgFjordane });
  await widget.updateComplete;
  expect(widget.querySelector('.hfs')?.getAttribute('lang')).toBe('nb');
});

test.each(['nb', 'en'])('marks every nynorsk word of a nynorsk plan as nynorsk on a page in %s', async (lang) => {
  const widget = mount(`<hfs-plan lang="${lang}"></hfs-plan>`);
  Object.assign(widget, { plan: sognOgFjordane });
  await widget.updateComplete;
  const texts = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
  const unmarked: string[] = [];
  while (texts.nextNode()) {
    const around = texts.currentNode.parentElement!.closest('[lang]')!;
    const nynorsk = /\b(ikkje|ein|eit|dei|korleis|kommunane|frå|tenester?|eigenmeistring)\b/i;
    if (around.getAttribute('lang') === lang && nynorsk.test(texts.currentNode.textContent!))
      unmarked.push(texts.currentNode.textContent!.trim());
  }
  expect(unmarked).toEqual([]);
});

type Words = [path: string, text: string][];

/** Every string of a language, with functions called, as pairs of place and text. */
function stringsOf(value: unknown, path = ''): Words {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [1, 2].map((n) => [`${path}(${n})`, String((value as (...of: unknown[]) => string)(n, n))]);
  return Object.entries(value as object).flatMap(([key, inner]) => stringsOf(inner, `${path}.${key}`));
}

test('all languages have the same words, and none is empty', () => {
  const places = (language: object) => stringsOf(language).map(([path]) => path);
  expect(places(nn)).toEqual(places(nb));
  expect(places(en)).toEqual(places(nb));
  for (const language of [nb, nn, en]) expect(stringsOf(language).filter(([, text]) => !text.trim())).toEqual([]);
});

const bokmål =
  /(?<!\p{L})(ikke|fra|noen|noe|hva|hvor|nå|velg|ennå|bare|en|et|ganger|vedtatt|mangler|sier|gjelder|uten|navn\w*|nettsiden|henter|hentet|lenke|egen|egne|selv|funnet|omtaler|avtaler|verdier|endret|skrevet|kommuner|heter|hører|sykehus|helseforetak|kilden|lest|avsender|forkortet|sammendrag|oppgitt ikke|trukket|tittelen som|revideres|tallet|hensyn|oversatt|gjerne fra|dem|eier|jeg|henvisninger|samarbeidsorganer|satsingsområder|strategiområder|viser|vises)(?!\p{L})/iu;

test('no nynorsk string holds a word that is bokmål only', () => {
  expect(stringsOf(nn).filter(([, text]) => bokmål.test(text))).toEqual([]);
  expect(stringsOf(nb).filter(([, text]) => bokmål.test(text)).length).toBeGreaterThan(30); // the list does find them
});

test('no English string is a Norwegian one', () => {
  const norwegian = new Set(stringsOf(nb).map(([, text]) => text));
  const same = stringsOf(en).filter(([, text]) => norwegian.has(text) && /\p{L}/u.test(text));
  expect([...new Set(same.map(([, text]) => text))]).toEqual(['Plan', 'Regional plan']);
});

test.each([
  ['nb', '2025-06-14', '14. juni 2025'],
  ['nn', '2025-06-14', '14. juni 2025'],
  ['nn', '2025-05', 'mai 2025'],
  ['nn', '2025', '2025'],
  ['en', '2025-10', 'October 2025'],
] as const)('in %s the date %s reads %s', (ui, date, words) => {
  expect(sayDate(date, { ui } as View)).toBe(words);
});

/** Whose words for lists those of each language are in `Intl`; not every browser knows nynorsk. */
const inIntl: Record<UiLanguage, string> = { nb: 'nb', nn: 'nb', en: 'en-GB' };

test.each(uiLanguages)('lists in %s are those of Intl', (ui) => {
  const items = ['3', '16', '20', 'æ'];
  for (const isEither of [false, true])
    for (const length of items.keys()) {
      const type = isEither ? 'disjunction' : 'conjunction';
      const list = new Intl.ListFormat(inIntl[ui], { type });
      const some = items.slice(0, length);
      expect(sayList(some, { ui } as View, isEither)).toBe(list.format(some));
    }
});

test('the order of names is that of Intl: every municipality, and letters of others', () => {
  const names = municipalityIndex.municipalities.map(({ names }) => names.nb);
  expect(names.length).toBeGreaterThan(300);
  const others = ['Aabenraa', 'Åros', 'Øy', 'Zürich', 'Deatnu', 'Kárášjohka', 'Ås', 'Ærø', 'Ö'];
  const odd = ['Nord-Fron', 'Nordre Land', 'Nord Fron', 'nord-aa', 'Aas', 'Ar', 'Az', 'Aa'];
  const { compare } = new Intl.Collator('nb');
  for (const some of [names, odd, [...names, ...others]])
    expect(inOrder([...some].reverse())).toEqual([...some].reverse().sort(compare));
});

test.each([
  ['se', 'nordsamisk'],
  ['sma', 'sørsamisk'],
  ['smj', 'lulesamisk'],
  ['fkv', 'kvensk'],
])('a reader of %s is told, once, that it is not translated to %s', async (lang, name) => {
  const widget = mount(`<hfs-goals lang="${lang}"></hfs-goals>`);
  Object.assign(widget, { plan: sognOgFjordane });
  await widget.updateComplete;
  expect(textOf(widget).split(`Noe her er ikke oversatt til ${name}.`)).toHaveLength(2);
  widget.lang = 'en';
  await widget.updateComplete;
  expect(textOf(widget)).not.toContain('oversatt');
});
