import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import type { GovernanceBody, LocalText, Plan } from '@helsefellesskap/model';
import { expect, test } from 'vitest';
import { anchorOf } from '../base/source.js';
import './hfs-governance.js';

const nb = (text: string): LocalText => ({ original: 'nb', nb: text });

/** A body whose name is the only thing known of it. */
function body(id: string, name: string, parts: Partial<GovernanceBody> = {}): GovernanceBody {
  const source = { method: 'verbatim', document: 'strategy', sha256: '0'.repeat(64), line: 3, quote: name } as const;
  return {
    id,
    kind: 'committee',
    level: { absent: 'not-stated' },
    name: { text: nb(name), sources: [source] },
    ...parts,
  };
}

async function show(plan: Plan, lang = 'nb') {
  document.body.innerHTML = `<hfs-governance lang="${lang}"></hfs-governance>`;
  const widget = document.querySelector('hfs-governance')!;
  widget.plan = plan;
  await widget.updateComplete;
  return widget;
}

/** What is said of one body. */
const said = (id: string) => document.getElementById(anchorOf(stOlavs, id))!.innerText.replace(/\s+/g, ' ').trim();
const governed = (...governance: GovernanceBody[]): Plan => ({ ...stOlavs, governance });
const levelsOf = (widget: Element) =>
  [...widget.querySelectorAll('.hfs-levels > li > p')].map(({ textContent }) => textContent);

test('puts bodies under the name of their level, and says where no level is known', async () => {
  const widget = await show(stOlavs);
  expect(levelsOf(widget)).toEqual(['Nivå 1 · øverst', 'Nivå 2 · strategisk', 'Nivå 3 · faglig', 'Nivå ikke oppgitt']);
  expect(said('psu')).toBe('Politisk Samarbeidsutvalg (PSU)');
  expect(said('fagrad')).toBe('5 fagråd');
  expect(said('prosjektgrupper')).toMatch(/· tidsavgrenset$/);
  expect(widget.querySelector('span:empty')).toBe(null); // of the bodies that last
});

test('draws a line between levels only', async () => {
  const line = (widget: Element) =>
    [...widget.querySelectorAll('.hfs-levels > li')].map(
      (level) => getComputedStyle(level, '::after').content !== 'none',
    );
  expect(line(await show(stOlavs))).toEqual([true, true, false, false]);
  expect(line(await show(sognOgFjordane))).toEqual([false, false]);
});

test('shows every body once, and leads to it from its source', async () => {
  const widget = await show(sognOgFjordane);
  expect(widget.querySelectorAll('.hfs-levels ul > li').length).toBe(5);
  const ids = [...widget.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const ways = [...widget.querySelectorAll('.hfs-proof a[href^="#"]')].map((way) => way.getAttribute('href')?.slice(1));
  expect(ids.filter((id) => !ways.includes(id))).toEqual([]);
});

test('keeps networks for themselves, with the group they are for and a link to their mandate', async () => {
  const widget = await show(sognOgFjordane, 'nn');
  expect(levelsOf(widget)).toEqual(['Nivå ikkje oppgitt', 'Nettverk']);
  const network = document.getElementById(anchorOf(sognOgFjordane, 'fagnettverk-eldremedisin-eldreomsorg'))!;
  expect(network.innerText).toContain('Arbeider med: Eldre med skrøpelegheit');
  expect(network.querySelector('a')?.href).toMatch(/^https:.*Mandat-for-Fagnettverk.*\.pdf$/);
});

test('proves the mandate and the group too, not only the name', async () => {
  const widget = await show(sognOgFjordane);
  expect(widget.querySelector('.hfs-proof')!.textContent).toContain('Mandat-for-Fagnettverk-innan');
});

test('nests a body in the one above it', async () => {
  await show(governed(body('under', 'Arbeidsutvalget', { parent: 'over' }), body('over', 'Utvalget', { level: 2 })));
  expect(document.getElementById(anchorOf(stOlavs, 'over'))!.querySelector(':scope > ul > li > ul > li')?.id).toBe(
    anchorOf(stOlavs, 'under'),
  );
});

test('tells seats in words, and who only observes', async () => {
  await show(
    governed(
      body('a', 'Utvalget', {
        seats: [
          { party: 'municipality', count: 2 },
          { party: 'gp', count: nb('én per kommune') },
          { party: 'user', role: nb('nestleder'), observer: true },
          { party: 'studentene', count: 1 },
          { party: 'pårørende' },
        ],
      }),
    ),
  );
  expect(said('a')).toBe(
    'Utvalget Plasser: kommunene (2), fastlegene (én per kommune), brukerne (nestleder, observatør), studentene (1), pårørende',
  );
});

test('tells who leads, when it meets, and what took over', async () => {
  const { sources } = body('x', 'x').name;
  await show(
    governed(
      body('a', 'Det gamle', {
        chairRotation: nb('partene bytter hvert år'),
        meetings: [{ text: 'hver høst' }],
        term: { from: '2022', to: '2024' },
        mandate: { name: nb('Mandat av mai'), basis: 'inferred', sources },
        replacedBy: ['b', 'ukjent'],
      }),
      body('b', 'Det nye'),
    ),
  );
  expect(said('a')).toBe(
    'Det gamle Leder: partene bytter hvert år Møter: hver høst Periode: 2022–2024 Mandat: Mandat av mai (vår tolkning) Avløst av: Det nye, ukjent',
  );
});

test('says that the strategy names no bodies, and where it was read', async () => {
  const widget = await show({ ...stOlavs, governance: { absent: 'not-stated' } });
  expect(widget.innerText).toContain('Dokumentet sier ikke noe om samarbeidsorganer.');
  expect(widget.innerText).toContain('Kilde: ');
});
