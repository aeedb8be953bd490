import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { listOf, type Plan } from '@helsefellesskap/model';
import { expect, test } from 'vitest';
import { anchorOf } from '../base/source.js';
import { challengesName, section } from '../locales/index.js';
import './hfs-challenges.js';

async function show(plan: Plan, lang = 'nb') {
  document.body.innerHTML = `<hfs-challenges lang="${lang}"></hfs-challenges>`;
  const widget = document.querySelector('hfs-challenges')!;
  widget.plan = plan;
  await widget.updateComplete;
  return widget;
}

const says = (element: Element | null) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

test.each([sorRogaland, stOlavs])('shows every challenge of $id, in order, at its address', async (plan) => {
  const widget = await show(plan);
  const challenges = listOf(plan.challenges);
  const shown = [...widget.querySelectorAll('.hfs-list > li')];
  expect(shown.map(says)).toEqual(challenges.map(({ text }) => text.nb));
  expect(shown.map(({ id }) => id)).toEqual(challenges.map(({ id }) => anchorOf(plan, id)));
});

test('puts the title of a challenge on a line of its own, with proof of both', async () => {
  const [challenge] = listOf(sorRogaland.challenges);
  const text = (nb: string) => ({ original: 'nb' as const, nb });
  const title = {
    text: text('Demografi'),
    sources: [{ method: 'verbatim' as const, document: 'a', sha256: '0', line: 3, quote: 'Demografi' }],
  };
  const widget = await show({ ...sorRogaland, challenges: [{ ...challenge!, number: '1', title }] });
  expect(says(widget.querySelector('.hfs-list > li > b'))).toBe('Demografi');
  expect(says(widget.querySelector('.hfs-list > li'))).toBe(`1 Demografi ${challenge!.text.nb}`);
  expect([...widget.querySelectorAll('q')][0]!.textContent).toBe('Demografi');
});

test('says who adopted the challenges and when, before the list, in the reader’s language', async () => {
  const widget = await show(stOlavs, 'nn');
  const decision = widget.querySelector('h2 + p');
  expect(says(decision)).toBe('Vedteke i Administrativt Samarbeidsutvalg (ASU) 14. juni 2023');
  expect(decision!.compareDocumentPosition(widget.querySelector('.hfs-list')!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('says nothing of who adopted them where the plan does not', async () => {
  expect(says(await show(sorRogaland))).not.toMatch(/vedtatt/i);
});

test('tells who adopted one challenge alone, at that challenge', async () => {
  const [first, ...rest] = listOf(sorRogaland.challenges);
  const adoptions = [{ body: { original: 'nb' as const, nb: 'Utvalget' }, outcome: 'noted', sources: [] }];
  const widget = await show({ ...sorRogaland, challenges: [{ ...first!, adoptions }, ...rest] });
  const [one, two] = widget.querySelectorAll('.hfs-list > li');
  expect(says(one!)).toContain('Tatt til orientering i Utvalget');
  expect(says(two!)).not.toContain('Utvalget');
});

test('uses the plan’s own heading, or ours where it has none', async () => {
  expect(says((await show(stOlavs)).querySelector('h2'))).toBe('Felles omforent utfordringsbilde');
  const { localTerms: _, ...unnamed } = sorRogaland;
  expect(says((await show(unnamed)).querySelector('h2'))).toBe(challengesName.nb);
});

test('warns that the period is over, and keeps the content', async () => {
  const widget = await show(stOlavs);
  expect(says(widget.querySelector('.hfs-warning'))).toBe(section.nb.expired('2024'));
  expect(widget.querySelectorAll('.hfs-list > li')).toHaveLength(9);
});

test.each([
  ['nb', 'Utfordringer er nevnt i løpende tekst'],
  ['nn', 'Utfordringar er nemnde i løpande tekst'],
])(
  'says in %s once that a plan has no list of challenges, where the editor’s remark names them',
  async (lang, remark) => {
    const widget = await show(sognOgFjordane, lang);
    expect(says(widget.querySelector('.hfs-silence .hfs-sentence'))).toMatch(new RegExp(`^${remark}`));
  },
);

test('keeps the name of the part before a remark in another language than the reader’s', async () => {
  const widget = await show(sognOgFjordane, 'en');
  expect(says(widget)).toContain('Challenges: Utfordringar er nemnde');
  expect(widget.querySelector('p [lang=nn]')?.textContent).toMatch(/^Utfordringar er nemnde/);
});

test('has no banner for a document that has no period', async () => {
  expect((await show(explainer)).querySelector('.hfs-warning')).toBe(null);
});
