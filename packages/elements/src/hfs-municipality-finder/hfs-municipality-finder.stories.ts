import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import type { MunicipalityIndex } from '@helsefellesskap/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, waitFor } from 'storybook/test';
import type { HfsErrorEvent } from '../base/error.js';
import { notes } from '../base/widgets.story-helper.js';
import type { HfsMunicipalitySelectEvent } from './hfs-municipality-finder.js';
import './hfs-municipality-finder.js';

interface Args {
  index?: MunicipalityIndex | undefined;
  src?: string;
  href?: string;
  onSelect: (event: HfsMunicipalitySelectEvent) => void;
  onError: (event: HfsErrorEvent) => void;
}
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;
type PlayContext = Parameters<Play>[0];

export default {
  title: 'Widgeter/hfs-municipality-finder',
  component: 'hfs-municipality-finder',
  args: { index: municipalityIndex, onSelect: fn(), onError: fn() },
  argTypes: {
    index: { control: false },
    src: { control: { type: 'text' } },
    href: { control: { type: 'text' } },
    onSelect: { table: { disable: true } },
    onError: { table: { disable: true } },
  },
  render: ({ index, src, href, onSelect, onError }) =>
    html`<hfs-municipality-finder
      .index=${index}
      src=${ifDefined(src)}
      href=${ifDefined(href)}
      @hfs-municipality-select=${onSelect}
      @hfs-error=${onError}
    ></hfs-municipality-finder>`,
} satisfies Meta<Args>;

/** What a person meets: the field, the suggestions, and the answer below. */
function parts(canvasElement: HTMLElement) {
  const finder = canvasElement.querySelector('hfs-municipality-finder')!;
  const inside = finder.shadowRoot!;
  return {
    finder,
    field: inside.querySelector('input')!,
    status: inside.querySelector('[role=status]')!,
    options: () => [...inside.querySelectorAll('[role=option]')],
    chosen: () => inside.querySelector('[aria-selected=true]'),
    answer: () => finder.querySelector('.hfs-answer'),
  };
}

async function type({ canvasElement, userEvent }: PlayContext, words: string) {
  const found = parts(canvasElement);
  await userEvent.type(found.field, words);
  return found;
}

function tells(reason: HfsErrorEvent['reason']): Play {
  return async ({ canvasElement, args }) => {
    await waitFor(() => expect(canvasElement.querySelector('.hfs-status')).toBeVisible());
    await waitFor(() => expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ reason })));
  };
}

export const Overview: Story = {
  ...notes('Skriv en kommune, på hvilket som helst av navnene den har, eller et kommunenummer.'),
};

export const Options: Story = {
  args: { href: '#/helsefellesskap/{id}' },
  ...notes('`href` sender leseren til en side hos deg. Uten den går lenken til helsefellesskapets egen side.'),
  play: async (context) => {
    const { answer } = await type(context, 'Stavanger{Enter}');
    await waitFor(() => expect(answer()?.querySelector('a')).toHaveAttribute('href', '#/helsefellesskap/sor-rogaland'));
  },
};

export const FromAddress: Story = {
  name: 'Options: from an address',
  args: { index: undefined, src: 'data/municipality-index.json' },
  ...notes('`src` er adressen til registeret. Dette er den vanlige måten på en nettside.'),
  play: async (context) => {
    const { options } = await type(context, '5612');
    await waitFor(() => expect(options()).toHaveLength(1));
  },
};

export const SeveralMatches: Story = {
  name: 'State: several matches',
  ...notes('To kommuner heter Herøy. Enter gjetter ikke, men spør.'),
  play: async (context) => {
    const { options, answer } = await type(context, 'herøy{Enter}');
    await waitFor(() => expect(options()).toHaveLength(2));
    await expect(context.args.onSelect).not.toHaveBeenCalled();
    await expect(answer()).toBeNull();
  },
};

export const SamiName: Story = {
  name: 'State: found by its Sámi name',
  ...notes('Navn på samisk og kvensk finnes like godt som de norske.'),
  play: async (context) => {
    const { answer } = await type(context, 'Guovdageaidnu{Enter}');
    await waitFor(() => expect(answer()).toHaveTextContent('Finnmark'));
  },
};

export const ManyMatches: Story = {
  name: 'State: many matches',
  ...notes('Flere treff enn noen leser. Listen kan rulles, og tallet står under.'),
  play: async (context) => {
    const { options } = await type(context, 's');
    await waitFor(() => expect(options().length).toBeGreaterThan(8));
  },
};

export const NoMatch: Story = {
  name: 'State: no match',
  ...notes('Ingenting passer. Setningen sier hva leseren kan prøve.'),
  play: async (context) => {
    const { options, status } = await type(context, 'xyz');
    await waitFor(() => expect(status).toBeVisible());
    await expect(options()).toHaveLength(0);
  },
};

export const Loading: Story = {
  name: 'State: loading',
  args: { index: undefined, src: 'stories/never-answers.json' },
  ...notes('Feltet kan brukes mens registeret hentes.'),
  play: ({ canvasElement }) => waitFor(() => expect(canvasElement.querySelector('.hfs-status')).toBeVisible()),
};

export const NetworkGone: Story = {
  name: 'State: network gone',
  args: { index: undefined, src: 'stories/network-gone.json' },
  ...notes('Nettet er borte. Leseren kan prøve igjen.'),
  play: tells('network'),
};

export const Missing: Story = {
  name: 'State: not found',
  args: { index: undefined, src: 'stories/missing.json' },
  ...notes('Adressen finnes ikke.'),
  play: tells('missing'),
};

export const NoData: Story = {
  name: 'State: no data',
  args: { index: undefined },
  ...notes('Verken `index` eller `src`.'),
  play: tells('no-data'),
};

export const Accessibility: Story = {
  ...notes(`
Feltet er en *combobox* med liste, slik ARIA Authoring Practices beskriver den.

| Tast | Hva den gjør |
| --- | --- |
| Pil ned, pil opp | Går til neste eller forrige forslag. Fokus blir i feltet. |
| Enter | Velger forslaget, eller det eneste som passer. Passer flere, spør den. |
| Escape | Lukker listen. En gang til tømmer feltet. |
| Alt + pil ned, Alt + pil opp | Åpner eller lukker listen uten å flytte seg. |

- **Skjermleser**: antall treff og svaret leses opp i ett statusområde (\`role="status"\`).
- **Svaret** er vanlig tekst på siden, under feltet.
- **Mål**: hvert forslag er minst 24 px høyt.

Denne storyen går gjennom tastene: skriver «herøy», lukker listen med Escape, velger med piltast og Enter, og tømmer feltet med
Escape.
`),
  play: async (context) => {
    const { userEvent, args } = context;
    const { field, options, chosen, answer } = await type(context, 'herøy');
    await waitFor(() => expect(options()).toHaveLength(2));
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await expect(chosen()).toBeNull();

    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(chosen()).toBe(options()[0]));
    await expect(field).toHaveAttribute('aria-activedescendant', options()[0]!.id);

    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(field).toHaveAttribute('aria-expanded', 'false'));
    await expect(field).toHaveValue('herøy'); // the first Escape only closes the list

    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(answer()).toBeVisible());
    await expect(args.onSelect).toHaveBeenCalledOnce();
    await expect(args.onSelect).toHaveBeenCalledWith(
      expect.objectContaining({ municipality: '1515', partnerships: ['more-og-romsdal'] }),
    );
    await expect(field).toHaveAttribute('aria-expanded', 'false');

    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(field).toHaveValue(''));
    await expect(answer()).toBeNull();
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  ...notes('320 px, med listen åpen.'),
  play: async (context) => {
    const { options } = await type(context, 'herøy');
    await waitFor(() => expect(options()).toHaveLength(2));
  },
};

export const LongNynorsk: Story = {
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk på 320 px, med en kommune som har tre navn.'),
  play: async (context) => {
    const { options } = await type(context, 'Storfjord');
    await waitFor(() => expect(options()).not.toHaveLength(0));
  },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  ...notes('Fargene regnes ut fra tekstfargen på siden.'),
  play: async (context) => {
    const { options } = await type(context, 'herøy{ArrowDown}');
    await waitFor(() => expect(options()).toHaveLength(2));
  },
};

export const WrongData: Story = {
  args: { index: { schemaVersion: 99, type: 'municipality-index' } as unknown as MunicipalityIndex },
  ...notes(
    'Et register fra en nyere utgave enn widgeten kan lese. Leseren får en setning, og siden får `hfs-error` med grunnen.',
  ),
  play: tells('too-new'),
};
