import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, waitFor } from 'storybook/test';
import {
  explainer,
  helseSorOst,
  loadingStates,
  nationalPlan,
  notes,
  planMeta,
  planWidget,
  sognOgFjordane,
  sorRogaland,
  stOlavs,
  type PlanArgs,
} from '../base/widgets.story-helper.js';
import type { HfsFilterEvent } from '../base/filtered-element.js';
import type { HfsFocusAreas } from './hfs-focus-areas.js';
import './hfs-focus-areas.js';

interface Args extends PlanArgs {
  group?: string;
  theme?: string;
  strength?: string;
  onFilter: (event: HfsFilterEvent) => void;
}
type Story = StoryObj<Args>;

const meta = planMeta('hfs-focus-areas', sorRogaland);

export default {
  title: 'Widgeter/hfs-focus-areas',
  ...meta,
  args: { ...meta.args, onFilter: fn() },
  argTypes: {
    ...meta.argTypes,
    group: { control: { type: 'text' } },
    theme: { control: { type: 'text' } },
    strength: {
      options: ['shall', 'will', 'contribute', 'facilitate', 'consider'],
      control: { type: 'select' },
    },
    onFilter: { table: { disable: true } },
  },
  render: (args) => planWidget('hfs-focus-areas', args),
  decorators: [
    (story, { args, canvasElement }) => {
      const content = story();
      queueMicrotask(() => {
        const widget = canvasElement.querySelector('hfs-focus-areas');
        if (widget) Object.assign(widget, { group: args.group, theme: args.theme, strength: args.strength });
        widget?.addEventListener('hfs-filter', args.onFilter);
      });
      return content;
    },
  ],
} satisfies Meta<Args>;

const states = loadingStates('plan') as Record<keyof ReturnType<typeof loadingStates>, Story>;

/** What a reader meets: the fields, how much is shown, and the rows. */
function parts(canvasElement: HTMLElement) {
  const widget: HfsFocusAreas = canvasElement.querySelector('hfs-focus-areas')!;
  const shadow = widget.shadowRoot!;
  return {
    select: (name: string) => shadow.querySelector<HTMLSelectElement>(`select[name=${name}]`)!,
    status: () => shadow.querySelector('[part=status] span')?.textContent,
    button: () => shadow.querySelector('button'),
    rows: () => [...widget.querySelectorAll('.hfs-rows > li')],
    heard: () => widget.querySelector('[role=status]')?.textContent,
  };
}

export const Overview: Story = {
  ...notes('Fire områder med strategiens egen overskrift, «Dette vil vi gjøre». «Vis kilden» står ved hvert område.'),
};

export const Options: Story = {
  args: { headingLevel: 2, strength: 'facilitate' },
  ...notes('`group`, `theme` og `strength` velger for leseren på forhånd. Leseren kan alltid vise alt igjen.'),
  play: ({ canvasElement }) => waitFor(() => expect(parts(canvasElement).status()).toBe('1 av 12 tiltak')),
};

export const Nynorsk: Story = {
  name: 'Options: areas without measures',
  args: { plan: sognOgFjordane },
  ...notes('«Innsatsområde» på nynorsk. Det tredje området har ingen tiltak; hvorfor, står i en egen setning.'),
};

export const TwoLayers: Story = {
  name: 'Options: two layers',
  args: { plan: stOlavs },
  ...notes('Strategiområder og satsingsområder er to lag, med kildens egne ord og tall. Perioden er ute.'),
};

export const LostTitles: Story = {
  name: 'State: lost titles',
  args: { plan: helseSorOst },
  ...notes('Titlene mangler i kopien som er lest. Navnene er hentet fra et annet sted, og det står ved hvert av dem.'),
  play: ({ canvasElement }) => expect(canvasElement.querySelectorAll('.hfs-rows .hfs-list > li')).toHaveLength(35),
};

export const Filtered: Story = {
  name: 'State: filtered',
  args: { plan: stOlavs, group: 'frail-older-people' },
  ...notes('Bare det området som er rettet mot gruppen. Nummeret er fortsatt kildens.'),
  play: ({ canvasElement }) => waitFor(() => expect(parts(canvasElement).rows()).toHaveLength(1)),
};

export const NothingFits: Story = {
  name: 'State: nothing fits',
  args: { group: 'frail-older-people' },
  ...notes(
    'En side har valgt en gruppe som planen ikke nevner. Det står i en egen setning, med en knapp for å vise alt.',
  ),
  play: async ({ canvasElement, userEvent }) => {
    const { status, button, rows } = parts(canvasElement);
    await waitFor(() => expect(status()).toBe('Ingen treff: 0 av 12 tiltak'));
    await expect(rows()).toHaveLength(0);
    await expect(button()).toBeVisible();
    await userEvent.click(button()!);
    await waitFor(() => expect(rows()).toHaveLength(4));
  },
};

export const NotStated: Story = {
  name: 'State: not stated',
  args: { plan: explainer },
  ...notes('En forklaring har ingen satsingsområder. Ingen felt vises, for det er ingenting å velge mellom.'),
  play: ({ canvasElement }) =>
    waitFor(() =>
      expect(canvasElement.querySelector('hfs-focus-areas')!.shadowRoot!.querySelector('select')).toBeNull(),
    ),
};

export const NotRegistered: Story = {
  name: 'State: not registered',
  args: { plan: nationalPlan },
  ...notes('Områdene er ikke registrert ennå.'),
};

export const Loading: Story = { ...states.loading, name: 'State: loading' };
export const NetworkGone: Story = { ...states.networkGone, name: 'State: network gone' };
export const Missing: Story = { ...states.missing, name: 'State: not found' };
export const NoData: Story = { ...states.noData, name: 'State: no data' };

export const Accessibility: Story = {
  args: { headingLevel: 2 },
  ...notes(`
- **Struktur**: hvert område er et punkt i en nummerert liste, med sin egen overskrift. Tallene leses høyt.
- **Feltene** er vanlige \`<select>\` med synlig navn, og virker med alt et slikt felt virker med.
- **Skjermleser**: når leseren velger, sies antallet én gang i ett statusområde (\`role="status"\`). Ved lasting sies ingenting.
- **Fokus**: «Vis alle» forsvinner når den er brukt. Fokus går da til det første feltet.

Denne storyen velger «Legge til rette» og viser alt igjen.
`),
  play: async ({ canvasElement, userEvent, args }) => {
    const { select, status, button, heard } = parts(canvasElement);
    await waitFor(() => expect(select('strength')).toBeVisible());
    await expect(heard()).toBe('');
    await userEvent.selectOptions(select('strength'), 'facilitate');
    await waitFor(() => expect(heard()).toBe('1 av 12 tiltak'));
    await expect(args.onFilter).toHaveBeenCalledWith(expect.objectContaining({ strength: 'facilitate' }));
    await userEvent.click(button()!);
    await waitFor(() => expect(status()).toBe('12 tiltak'));
    await expect(canvasElement.querySelector('hfs-focus-areas')!.shadowRoot!.activeElement).toBe(select('strength'));
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  ...notes('320 px: nummer, tittel og tiltak under hverandre.'),
};

export const LongNynorsk: Story = {
  args: { plan: sognOgFjordane },
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk på 320 px, med lange gruppenavn i feltet.'),
};

export const WrongData: Story = states.wrongData;
