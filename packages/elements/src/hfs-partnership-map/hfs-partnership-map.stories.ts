import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import type { MunicipalityIndex } from '@helsefellesskap/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit/html.js';
import { expect, fn, waitFor } from 'storybook/test';
import { loadingStates, notes, widgetArgTypes, type WidgetArgs } from '../base/widgets.story-helper.js';
import './hfs-partnership-map.js';

interface Args extends WidgetArgs {
  index?: MunicipalityIndex | undefined;
  href?: string;
  current?: string;
}
type Story = StoryObj<Args>;

export default {
  title: 'Widgeter/hfs-partnership-map',
  component: 'hfs-partnership-map',
  args: { index: municipalityIndex, onError: fn() },
  argTypes: {
    index: { control: false },
    href: { control: { type: 'text' } },
    current: { control: { type: 'select' }, options: municipalityIndex.partnerships.map(({ id }) => id) },
    ...widgetArgTypes,
  },
  render: ({ index, src, href, current, headingLevel, onError }) =>
    html`<hfs-partnership-map
      .index=${index}
      src=${src ?? nothing}
      href=${href ?? nothing}
      current=${current ?? nothing}
      heading-level=${headingLevel ?? nothing}
      @hfs-error=${onError}
    ></hfs-partnership-map>`,
} satisfies Meta<Args>;

const states = loadingStates('index');

export const Overview: Story = {
  args: { href: '#/helsefellesskap/{id}', current: 'sor-rogaland' },
  ...notes('De 19 helsefellesskapene, fra nord til sør. Ett er merket, med farge, plass og ord.'),
};

export const Options: Story = {
  ...notes(
    'Uten `href` går hver rute til helsefellesskapets egen side. Der vi ikke kjenner noen side, er ruten uten grunn og lenke.',
  ),
};

export const FromAddress: Story = {
  name: 'Options: from an address',
  args: { index: undefined, src: 'data/municipality-index.json', href: '#/helsefellesskap/{id}' },
  ...notes('`src` er adressen til kommuneregisteret, det samme som `hfs-municipality-finder` bruker.'),
  play: ({ canvasElement }) => waitFor(() => expect(canvasElement.querySelectorAll('[data-tile]')).toHaveLength(19)),
};

export const NewPartnership: Story = {
  name: 'State: not on the map',
  args: {
    index: {
      ...municipalityIndex,
      partnerships: municipalityIndex.partnerships.map((one) =>
        one.id === 'agder' ? { ...one, id: 'sorlandet' } : one,
      ),
    },
  },
  ...notes('Et helsefellesskap kartet ikke kjenner plassen til, står i en liste under.'),
};

export const Sidebar: Story = {
  name: 'State: in a sidebar',
  render: (args, context) =>
    html`<div style="max-inline-size: 22em">
      <hfs-partnership-map
        .index=${args.index}
        current="fonna"
        lang=${context.globals['language'] as string}
      ></hfs-partnership-map>
    </div>`,
  ...notes('Plassen widgeten får, avgjør. I en sidekolonne er kartet en liste, også på en bred skjerm.'),
};

export const Loading: Story = { ...states.loading, name: 'State: loading' };
export const NetworkGone: Story = { ...states.networkGone, name: 'State: network gone' };
export const Missing: Story = { ...states.missing, name: 'State: not found' };
export const NoData: Story = { ...states.noData, name: 'State: no data' };

export const Accessibility: Story = {
  args: { href: '#/helsefellesskap/{id}', current: 'ahus' },
  ...notes(`
- **Én liste**: kartet er den samme listen, lagt ut som ruter. Skjermlesere får hele navnet og helseregionen i begge.
- **Rekkefølge**: nord til sør i hver region, også med tabulator.
- **Mål**: hele ruten kan trykkes.
- **Merket rute**: \`aria-current\` og ordene «Du er her».
`),
};

export const Narrow: Story = {
  globals: { width: '320' },
  args: { href: '#/helsefellesskap/{id}', current: 'sor-rogaland' },
  ...notes('320 px, eller 400 % forstørret: listen.'),
};

export const LongNynorsk: Story = {
  globals: { language: 'nn', width: '320' },
  args: { current: 'lofoten-vesteralen-og-salten' },
  ...notes('Nynorsk på 320 px, med det lengste navnet merket.'),
};

export const WrongData: Story = states.wrongData;
