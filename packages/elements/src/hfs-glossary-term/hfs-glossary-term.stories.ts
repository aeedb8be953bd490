import { glossary } from '@helsefellesskap/data/glossary';
import type { Glossary } from '@helsefellesskap/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { expect, fn, waitFor } from 'storybook/test';
import { notes, widgetArgTypes, type WidgetArgs } from '../base/widgets.story-helper.js';
import './hfs-glossary-term.js';

interface Args extends WidgetArgs {
  glossary?: Glossary | undefined;
  term?: string;
  word: string;
}
type Story = StoryObj<Args>;

export default {
  title: 'Widgeter/hfs-glossary-term',
  component: 'hfs-glossary-term',
  args: { glossary, word: 'utskrivningsklar', onError: fn() },
  argTypes: {
    glossary: { control: false },
    term: { control: { type: 'select' }, options: glossary.terms.map(({ id }) => id) },
    word: { control: { type: 'text' } },
    ...widgetArgTypes,
    headingLevel: { table: { disable: true } },
  },
  render: (args) =>
    html`<p style="max-inline-size: 40em">
      Når en pasient er ${one(args)}, skal kommunen få vite det samme dag. Da kan sykehuset og kommunen planlegge sammen
      hva som trengs hjemme.
    </p>`,
} satisfies Meta<Args>;

function one({ glossary: given, src, term, word, onError }: Partial<Args>): TemplateResult {
  return html`<hfs-glossary-term
    .glossary=${given}
    src=${src ?? nothing}
    term=${term ?? nothing}
    @hfs-error=${onError ?? nothing}
    >${word}</hfs-glossary-term
  >`;
}

const open: NonNullable<Story['play']> = async ({ canvasElement, userEvent }) => {
  const words = () => canvasElement.querySelectorAll('[role=button]');
  await waitFor(() => expect(words().length).toBeGreaterThan(0));
  for (const word of words()) await userEvent.click(word);
  await waitFor(() => expect(canvasElement.querySelector('.hfs-explanation')).toBeVisible());
};

/** The word stands as plain text, and the page hears why. */
function plain(reason: string): NonNullable<Story['play']> {
  return async ({ canvasElement, args }) => {
    await waitFor(() => expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ reason })));
    await expect(canvasElement.querySelector('[role=button]')).toBeNull();
    await expect(canvasElement.querySelector('p')?.innerText).toContain(args.word);
    await expect(canvasElement.querySelector('.hfs-status')?.checkVisibility() ?? false).toBe(false);
  };
}

export const Overview: Story = {
  ...notes('Ordet står i setningen. Prikkene under sier at det kan åpnes.'),
};

export const Open: Story = {
  name: 'Overview: open',
  ...notes('Forklaringen legger seg under linjen, og setningen går videre ved siden av ordet.'),
  play: open,
};

export const Options: Story = {
  args: { term: 'skropelighet', word: 'svak' },
  ...notes('`term` sier hvilket begrep det er, når ordet i setningen er et annet. Et ord kan også være en id.'),
  play: open,
};

export const FromAddress: Story = {
  name: 'Options: from an address',
  args: { glossary: undefined, src: 'data/glossary.json' },
  ...notes('`src` er adressen til ordlisten. Mange ord på en side gir én henting.'),
};

export const TwoMeanings: Story = {
  name: 'State: two meanings',
  args: { word: 'NHSP' },
  render: (args) => html`<p>De fem gruppene er prioritert i ${one(args)}, og gjelder i hele landet.</p>`,
  ...notes('Forkortelsen har stått for to planer. Begge vises, med årene.'),
  play: open,
};

export const Every: Story = {
  name: 'All terms',
  render: (args) =>
    html`<ul style="display: flow-root">
      ${glossary.terms.map(
        ({ id, label }) => html`<li>${one({ ...args, term: id, word: label[label.original] ?? id })}</li>`,
      )}
    </ul>`,
  ...notes('Hele ordlisten, åpnet.'),
  play: open,
};

export const Unknown: Story = {
  name: 'State: unknown word',
  args: { word: 'snirkelsnork' },
  ...notes('Ordet finnes ikke i ordlisten. Det står som vanlig tekst, og siden får `hfs-error`.'),
  play: plain('missing'),
};

export const Loading: Story = {
  name: 'State: loading',
  args: { glossary: undefined, src: 'stories/never-answers.json' },
  ...notes('Mens ordlisten hentes, er ordet vanlig tekst.'),
};

export const NetworkGone: Story = {
  name: 'State: network gone',
  args: { glossary: undefined, src: 'stories/network-gone.json' },
  ...notes('Nettet er borte. Ordet er vanlig tekst, og setningen er hel.'),
  play: plain('network'),
};

export const NoData: Story = {
  name: 'State: no data',
  args: { glossary: undefined },
  ...notes('Verken `glossary` eller `src`.'),
  play: plain('no-data'),
};

export const Accessibility: Story = {
  ...notes(`
- **Knapp**: ordet er en knapp (\`role="button"\`, fordi en \`<button>\` ikke kan deles over to linjer) med \`aria-expanded\`. Den åpnes med trykk, Enter eller mellomrom, aldri bare ved å peke.
- **Escape** lukker, og fokus blir på ordet.
- **Rekkefølge**: forklaringen står rett etter ordet, og leses der.
`),
  play: async (context) => {
    const { canvasElement, userEvent } = context;
    await open(context);
    const button = canvasElement.querySelector('[role=button]')!;
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'false'));
    await expect(button).toHaveFocus();
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  ...notes('320 px, åpnet.'),
  play: open,
};

export const LongNynorsk: Story = {
  globals: { language: 'nn', width: '320' },
  args: { term: 'nhsp-2024-2027', word: 'Nasjonal helse- og samhandlingsplan' },
  render: (args) =>
    html`<p>Helsefellesskapet byggjer på ${one(args)}, som regjeringa la fram i 2024, og følgjer han opp saman.</p>`,
  ...notes('Nynorsk på 320 px. Et langt ord brytes som teksten rundt.'),
  play: open,
};

export const WrongData: Story = {
  args: { glossary: { schemaVersion: 1, type: 'something-else' } as never },
  ...notes('Noe annet enn en ordliste. Ordet er vanlig tekst, og siden får `hfs-error` med grunnen.'),
  play: plain('wrong-type'),
};
