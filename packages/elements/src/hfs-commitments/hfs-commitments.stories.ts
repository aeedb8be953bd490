import type { Plan } from '@helsefellesskap/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit/html.js';
import { expect, fn, waitFor } from 'storybook/test';
import {
  explainer,
  helseSorOst,
  loadingStates,
  notes,
  planMeta,
  sognOgFjordane,
  sorRogaland,
  stOlavs,
  type PlanArgs,
} from '../base/widgets.story-helper.js';
import type { HfsFilterEvent } from '../base/filtered-element.js';
import './hfs-commitments.js';

interface Args extends PlanArgs {
  plans?: Plan[];
  group?: string;
  strength?: string;
  onFilter: (event: HfsFilterEvent) => void;
}
type Story = StoryObj<Args>;

const meta = planMeta('hfs-commitments', sorRogaland);

export default {
  title: 'Widgeter/hfs-commitments',
  ...meta,
  args: { ...meta.args, onFilter: fn() },
  argTypes: {
    ...meta.argTypes,
    plans: { control: false },
    group: { control: { type: 'text' } },
    strength: {
      options: ['shall', 'will', 'contribute', 'facilitate', 'consider'],
      control: { type: 'select' },
    },
    onFilter: { table: { disable: true } },
  },
  render: ({ plan, plans, src, headingLevel, group, strength, onFilter, onError }) =>
    html`<hfs-commitments
      .plans=${plans ?? (plan && [plan])}
      src=${src ?? nothing}
      heading-level=${headingLevel ?? nothing}
      group=${group ?? nothing}
      strength=${strength ?? nothing}
      @hfs-filter=${onFilter}
      @hfs-error=${onError}
    ></hfs-commitments>`,
} satisfies Meta<Args>;

const states = loadingStates('plan') as Record<keyof ReturnType<typeof loadingStates>, Story>;

const rows = (canvasElement: HTMLElement) => [...canvasElement.querySelectorAll('tbody tr')];

export const Overview: Story = {
  ...notes('Alle tiltakene i én plan: hva som skal gjøres, ordet som forplikter, og hvilket område det hører til.'),
  play: ({ canvasElement }) => expect(rows(canvasElement)).toHaveLength(12),
};

export const Options: Story = {
  args: { headingLevel: 2, strength: 'will' },
  ...notes('`group`, `theme` og `strength` velger for leseren på forhånd.'),
};

export const ManyPlans: Story = {
  name: 'Options: many plans',
  args: { plans: [sorRogaland, sognOgFjordane, stOlavs, helseSorOst] },
  ...notes('`plans` tar flere planer. En plan som er utløpt, eller som ikke har tiltak, sier det øverst.'),
  play: ({ canvasElement }) => waitFor(() => expect(rows(canvasElement)).toHaveLength(64)),
};

export const PatientGroups: Story = {
  name: 'Options: measures of patient groups',
  args: { plan: sognOgFjordane },
  ...notes('Tiltak under pasientgruppene står sammen med dem under innsatsområdene.'),
  play: ({ canvasElement }) => expect(rows(canvasElement)).toHaveLength(17),
};

export const RegionalPlan: Story = {
  name: 'Options: regional plan',
  args: { plan: helseSorOst },
  ...notes('35 prioriteringer fra den regionale utviklingsplanen.'),
  play: ({ canvasElement }) => expect(rows(canvasElement)).toHaveLength(35),
};

export const NoMeasures: Story = {
  name: 'State: not stated',
  args: { plan: stOlavs },
  ...notes('Strategien har områder, men ingen tiltak. Det står i en egen setning, uten en tom tabell.'),
  play: ({ canvasElement }) => expect(canvasElement.querySelector('table')).toBeNull(),
};

export const ExplainerOnly: Story = {
  name: 'State: explainer',
  args: { plan: explainer },
  ...notes('En forklaring lover ingenting.'),
};

export const NothingFits: Story = {
  name: 'State: nothing fits',
  args: { strength: 'consider' },
  ...notes('Ingen tiltak passer med valget. Knappen viser alle igjen.'),
};

export const Loading: Story = { ...states.loading, name: 'State: loading' };
export const NetworkGone: Story = { ...states.networkGone, name: 'State: network gone' };
export const Missing: Story = { ...states.missing, name: 'State: not found' };
export const NoData: Story = { ...states.noData, name: 'State: no data' };

export const Accessibility: Story = {
  args: { headingLevel: 2 },
  ...notes(`
Tabellen er en vanlig \`<table>\` med \`<caption>\`, etter mønsteret *Sortable Table* i ARIA Authoring Practices.

- **Sortering**: knapper i kolonneoverskriftene. \`aria-sort\` står bare på kolonnen det er sortert etter.
- **Rekkefølge**: æ, ø og å kommer sist, og aa regnes som å.
- **Smalt**: radene blir blokker, men er fortsatt rader for en skjermleser.
- **Fil**: CSV med semikolon, slik norsk Excel venter. Den lages i nettleseren, og ingenting sendes.

Denne storyen sorterer etter tiltak, og snur.
`),
  play: async ({ canvasElement, userEvent }) => {
    const widget = canvasElement.querySelector('hfs-commitments')!;
    const first = () => rows(canvasElement)[0]?.textContent;
    const header = () => canvasElement.querySelector('th');
    await expect(header()).not.toHaveAttribute('aria-sort');
    await userEvent.click(header()!.querySelector('button')!);
    await waitFor(() => expect(header()).toHaveAttribute('aria-sort', 'ascending'));
    await expect(first()).toContain('Bidra til');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(header()).toHaveAttribute('aria-sort', 'descending'));
    await expect(first()).toContain('Øke kunnskap');
    await expect(widget.querySelectorAll('[aria-sort]')).toHaveLength(1);
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  ...notes('320 px: hver rad er en blokk, og overskriftene er sorteringsknapper over dem.'),
};

export const LongNynorsk: Story = {
  args: { plan: sognOgFjordane },
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk på 320 px.'),
};

export const WrongData: Story = { ...states.wrongData, render: meta.render as never };
