import { partnerships } from '@helsefellesskap/data/partnerships';
import type { Partnership } from '@helsefellesskap/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fn, waitFor } from 'storybook/test';
import type { HfsErrorEvent } from '../base/error.js';
import { notes, tells } from '../base/widgets.story-helper.js';
import './hfs-partnership-card.js';

interface Args {
  partnership?: Partnership | undefined;
  src?: string;
  headingLevel?: number;
  onError: (event: HfsErrorEvent) => void;
}
type Story = StoryObj<Args>;

const byId = Object.fromEntries(partnerships.map((partnership) => [partnership.id, partnership]));

export default {
  title: 'Widgeter/hfs-partnership-card',
  component: 'hfs-partnership-card',
  args: { partnership: of('sor-rogaland'), onError: fn() },
  argTypes: {
    partnership: { options: Object.keys(byId), mapping: byId, control: { type: 'select' } },
    src: { control: { type: 'text' } },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    onError: { table: { disable: true } },
  },
  render: ({ partnership, src, headingLevel, onError }) =>
    html`<hfs-partnership-card
      .partnership=${partnership}
      src=${ifDefined(src)}
      heading-level=${ifDefined(headingLevel)}
      @hfs-error=${onError}
    ></hfs-partnership-card>`,
} satisfies Meta<Args>;

function of(id: string): Partnership {
  return byId[id]!;
}

/** Opens the list of municipalities and counts it. */
function lists(municipalities: number): NonNullable<Story['play']> {
  return async ({ canvasElement, userEvent }) => {
    await userEvent.click(canvasElement.querySelector('summary')!);
    const items = canvasElement.querySelectorAll('.hfs-members > li');
    await expect(items).toHaveLength(municipalities);
    await expect(items[0]).toBeVisible();
  };
}

export const Overview: Story = {
  ...notes('Helsefellesskapet i Sør-Rogaland: strategien som gjelder, sykehuset og kommunene.'),
};

export const Options: Story = {
  args: { headingLevel: 3 },
  ...notes('Velg ett av de 19 helsefellesskapene, eller et annet overskriftsnivå, i feltene under.'),
};

export const FromAddress: Story = {
  name: 'Options: from an address',
  args: { partnership: undefined, src: 'data/partnerships/sor-rogaland.json' },
  ...notes('`src` er adressen til helsefellesskapet. Dette er den vanlige måten på en nettside.'),
  play: ({ canvasElement }) => waitFor(() => expect(canvasElement.querySelector('.hfs-title')).toBeVisible()),
};

export const ManyMunicipalities: Story = {
  name: 'State: 42 municipalities',
  args: { partnership: of('innlandet') },
  ...notes('Innlandet, det største. Listen er åpnet, og fordeler seg på så mange spalter som det er plass til.'),
  play: lists(42),
};

export const PrivateHospitals: Story = {
  name: 'State: private hospitals',
  args: { partnership: of('oslo') },
  ...notes('Oslo: én kommune, flere helseforetak og to private sykehus.'),
};

export const Expired: Story = {
  name: 'State: expired strategy',
  args: { partnership: of('st-olavs-hospital-og-kommunene') },
  ...notes('Perioden er ute, og ingen ny strategi er registrert.'),
};

export const NoStrategy: Story = {
  name: 'State: no strategy registered',
  args: { partnership: of('finnmark') },
  ...notes('Det står at vi ikke har registrert noen strategi, ikke at helsefellesskapet ikke har noen.'),
};

export const UnverifiedName: Story = {
  name: 'State: partial, name not verified',
  args: { partnership: of('ahus') },
  ...notes('Navnet er ikke funnet hos helsefellesskapet selv. Det står rett under navnet.'),
};

export const Loading: Story = {
  name: 'State: loading',
  args: { partnership: undefined, src: 'stories/never-answers.json' },
  ...notes('Etter 300 ms uten svar står det at innholdet hentes.'),
  play: ({ canvasElement }) => waitFor(() => expect(canvasElement.querySelector('.hfs-status')).toBeVisible()),
};

export const NetworkGone: Story = {
  name: 'State: network gone',
  args: { partnership: undefined, src: 'stories/network-gone.json' },
  ...notes('Nettet er borte. Leseren kan prøve igjen.'),
  play: tells('network'),
};

export const Missing: Story = {
  name: 'State: not found',
  args: { partnership: undefined, src: 'stories/missing.json' },
  ...notes('Adressen finnes ikke.'),
  play: tells('missing'),
};

export const NoData: Story = {
  name: 'State: no data',
  args: { partnership: undefined },
  ...notes('Verken `partnership`, `src` eller innhold mellom taggene.'),
  play: tells('no-data'),
};

export const Accessibility: Story = {
  ...notes(`
- **Overskriften** følger siden: ett nivå under den nærmeste før widgeten, eller \`heading-level\`.
- **Opplysningene** er en \`<dl>\`: skjermlesere leser navn og verdi sammen.
- **Kommunene** ligger i \`<details>\`. Mellomrom eller Enter åpner. Rekkefølgen er norsk: æ, ø og å til slutt.
- **Navn på et annet språk** enn siden har \`lang\`.
`),
  play: lists(15),
};

export const Narrow: Story = {
  globals: { width: '320' },
  args: { partnership: of('oslo') },
  ...notes('320 px: verdien står under navnet sitt.'),
};

export const LongNynorsk: Story = {
  args: { partnership: of('sogn-og-fjordane') },
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk på 320 px. Lange ord deles etter `lang`.'),
};

export const Dark: Story = {
  args: { partnership: of('innlandet') },
  globals: { theme: 'dark' },
  ...notes('Fargene regnes ut fra tekstfargen på siden.'),
};

export const WrongData: Story = {
  args: { partnership: { schemaVersion: 1, type: 'partnership' } as unknown as Partnership },
  ...notes('En post uten innhold. Leseren får en setning, og siden får `hfs-error` med grunnen.'),
  play: tells('not-readable'),
};
