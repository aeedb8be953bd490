import { plan as helseSorOst } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as nationalPlan } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { listOf, type Plan, type RegionalPlan } from '@helsefellesskap/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, waitFor } from 'storybook/test';
import type { HfsErrorEvent } from '../base/error.js';
import { example } from '../base/example-plan.story-helper.js';
import { notes, tells } from '../base/widgets.story-helper.js';
import './hfs-plan.js';

interface Args {
  plan?: Plan | undefined;
  src?: string;
  headingLevel?: number;
  onError: (event: HfsErrorEvent) => void;
}
type Story = StoryObj<Args>;

/** The real plans, by the names the controls show. */
const plans = {
  'Sør-Rogaland 2025–2035': sorRogaland,
  'Sogn og Fjordane 2025–2028': sognOgFjordane,
  'St. Olavs 2022–2024': stOlavs,
  'Helse Sør-Øst 2040': helseSorOst,
  'Nasjonal plan 2024–2027': nationalPlan,
  'Hva er et helsefellesskap?': explainer,
};

export default {
  title: 'Widgeter/hfs-plan',
  component: 'hfs-plan',
  args: { plan: sorRogaland, onError: fn() },
  argTypes: {
    plan: { options: Object.keys(plans), mapping: plans, control: { type: 'select' } },
    src: { control: { type: 'text' } },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    onError: { table: { disable: true } },
  },
  render: (args) => plan(args),
} satisfies Meta<Args>;

function plan({ plan, src, headingLevel, onError }: Args, content?: TemplateResult): TemplateResult {
  return html`<hfs-plan
    .plan=${plan}
    src=${ifDefined(src)}
    heading-level=${ifDefined(headingLevel)}
    @hfs-error=${onError}
    >${content}</hfs-plan
  >`;
}

/** The plan as it was read, before anyone had found its titles elsewhere. */
function withoutLabels(plan: RegionalPlan): RegionalPlan {
  return { ...plan, areas: listOf(plan.areas).map((area) => ({ ...area, title: { lost: true } })) };
}

export const Overview: Story = {
  ...notes(
    'Strategien for Sør-Rogaland 2025–2035, med strategiens egne ord. «Vis kilden» åpner de nøyaktige ordene der du står.',
  ),
};

export const Options: Story = {
  args: { headingLevel: 2 },
  ...notes('Velg en annen plan, eller et annet overskriftsnivå, i feltene under.'),
};

export const FromAddress: Story = {
  name: 'Options: from an address',
  args: { plan: undefined, src: 'data/plans/sor-rogaland/strategy-2025.json' },
  ...notes('`src` er adressen til planen. Dette er den vanlige måten på en nettside.'),
  play: ({ canvasElement }) => waitFor(() => expect(canvasElement.querySelector('.hfs-vision')).toBeVisible()),
};

export const Expired: Story = {
  name: 'State: expired',
  args: { plan: stOlavs },
  ...notes(
    'Perioden er ute. En merknad sier det, og innholdet blir stående. Tre deler er vedtatt for seg, hver med sin dato.',
  ),
  play: ({ canvasElement }) => expect(canvasElement.querySelector('.hfs-warning')).toBeVisible(),
};

export const BorrowedTitles: Story = {
  name: 'State: partial, titles from elsewhere',
  args: { plan: helseSorOst },
  ...notes('Kopien har mistet titlene på seks områder. De er hentet fra en annen kilde, og merket med det.'),
};

export const LostTitles: Story = {
  name: 'State: partial, titles lost',
  args: { plan: withoutLabels(helseSorOst) },
  ...notes('Samme plan uten de lånte titlene. Det står at tittelen mangler, og tiltakene er med.'),
};

export const AbsentSections: Story = {
  name: 'State: sections absent',
  args: { plan: sorRogaland },
  ...notes('Nederst står det hva dokumentet ikke sier noe om. Ingenting er gjemt, og ingenting er diktet opp.'),
  play: ({ canvasElement }) => expect(canvasElement.querySelector('.hfs-silence')).toBeVisible(),
};

export const Explainer: Story = {
  name: 'State: a document that explains',
  args: { plan: explainer },
  ...notes('Et dokument som ikke vedtar noe: temaer og spørsmål til samtale.'),
};

export const NationalPlan: Story = {
  name: 'State: a national plan',
  args: { plan: nationalPlan },
  ...notes('Den nasjonale planen som helsefellesskapene svarer på: pasientgrupper med nasjonalt mål.'),
};

export const Loading: Story = {
  name: 'State: loading',
  args: { plan: undefined, src: 'stories/never-answers.json' },
  ...notes('Etter 300 ms uten svar står det at innholdet hentes. Kommer svaret før, vises ingenting imens.'),
  play: ({ canvasElement }) => waitFor(() => expect(canvasElement.querySelector('.hfs-status')).toBeVisible()),
};

export const NetworkGone: Story = {
  name: 'State: network gone',
  args: { plan: undefined, src: 'stories/network-gone.json' },
  ...notes('Nettet er borte. Leseren kan prøve igjen.'),
  play: tells('network'),
};

export const KeepsContent: Story = {
  name: 'State: network gone, content kept',
  args: { plan: undefined, src: 'stories/network-gone.json' },
  render: (args) =>
    plan(
      args,
      html`<article class="hfs hfs-plan">
        <h2 class="hfs-title">Strategi 2025–2035</h2>
        <p class="hfs-vision">Dette er HTML som redaktøren limte inn mellom taggene.</p>
      </article>`,
    ),
  ...notes('Det som sto mellom taggene, blir stående når nye data ikke kan hentes.'),
  play: async (context) => {
    await tells('network')(context);
    await expect(context.canvasElement.querySelector('.hfs-vision')).toBeVisible();
  },
};

export const Everything: Story = {
  name: 'State: everything a strategy may hold (made up)',
  args: { plan: example },
  ...notes(
    'Oppdiktet: ingen strategi vi har, er så full. Her er også skritt i handlingsplanen, indikatorer med verdier, frister og numre.',
  ),
  play: ({ canvasElement }) => expect(canvasElement).toHaveTextContent('kommune 1103, 2024: 4,5 døgn'),
};

export const Missing: Story = {
  name: 'State: not found',
  args: { plan: undefined, src: 'stories/missing.json' },
  ...notes('Adressen finnes ikke. Leseren kan ikke gjøre noe med det, så det er ingen knapp.'),
  play: tells('missing'),
};

export const NoData: Story = {
  name: 'State: no data',
  args: { plan: undefined },
  ...notes('Verken `plan`, `src` eller innhold mellom taggene.'),
  play: tells('no-data'),
};

export const Accessibility: Story = {
  args: { plan: sorRogaland, headingLevel: 2 },
  ...notes(`
- **Overskrifter** følger siden: ett nivå under den nærmeste før widgeten, eller \`heading-level\`. Ingen nivåer hoppes over.
- **Tastatur**: bare lenker og «Vis kilden» tar fokus. Mellomrom eller Enter åpner og lukker, som \`<details>\` ellers på nettet.
- **Skjermleser**: listene er lister. Streker og tall foran punktene er pynt, og leses ikke. Tekst på et annet språk har \`lang\`.
- **Utløpt** sies i ord. Merknaden er vanlig tekst i leserekkefølgen, ikke et varsel som avbryter.
- **Lenker til ett tiltak** virker: hvert tiltak har sin \`id\`. Ingen tiltak ligger i et lukket panel, så lenken viser alltid det den peker på.
`),
  play: async ({ canvasElement, userEvent }) => {
    const summary = canvasElement.querySelector('summary')!;
    summary.focus();
    await userEvent.click(summary);
    await expect(summary.parentElement).toHaveAttribute('open');
    await expect(canvasElement.querySelector('details[open] q')).toBeVisible();
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  ...notes('320 px: én kolonne, ingenting å rulle sidelengs.'),
};

export const LongNynorsk: Story = {
  args: { plan: sognOgFjordane },
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk med lange sammensette ord, på 320 px. Ordene deles etter `lang`.'),
};

export const Dark: Story = {
  args: { plan: stOlavs },
  globals: { theme: 'dark' },
  ...notes('Fargene regnes ut fra tekstfargen på siden.'),
};

export const WrongData: Story = {
  args: { plan: { schemaVersion: 1, type: 'partnership' } as unknown as Plan },
  ...notes('Noe annet enn en plan. Leseren får en setning, og siden får `hfs-error` med grunnen.'),
  play: tells('wrong-type'),
};

export const WebPageInsteadOfData: Story = {
  name: 'Wrong data: a web page',
  args: { plan: undefined, src: 'stories/web-page.json' },
  ...notes('Adressen svarer med en nettside, for eksempel en innlogging.'),
  play: tells('not-json'),
};
