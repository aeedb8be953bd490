import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import type { Plan } from '@helsefellesskap/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import notes from '../../notes.json?url&no-inline';
import './eksempel-our-measures.js';

interface Args {
  plan: Plan;
  notes?: string;
  measures?: string;
  status?: 'all' | 'planned' | 'started' | 'done';
  headingLevel?: number;
}

type Story = StoryObj<Args>;

/** What an editor pastes into a page. */
const code = `<script type="module" src="https://…/eksempel-our-measures.js"></script>

<eksempel-our-measures src="https://…/strategy-2025.json" notes="https://…/notes.json"></eksempel-our-measures>`;

export default {
  title: 'Widgeter fra andre/eksempel-our-measures',
  component: 'eksempel-our-measures',
  args: { plan: sorRogaland, notes },
  argTypes: {
    plan: { table: { disable: true } },
    status: { options: ['all', 'planned', 'started', 'done'], control: { type: 'select' } },
    measures: { control: { type: 'text' } },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  parameters: { docs: { source: { code } } },
  render: (args) => Object.assign(document.createElement('eksempel-our-measures'), args),
} satisfies Meta<Args>;

const shows =
  (count: number): NonNullable<Story['play']> =>
  ({ canvasElement }) =>
    waitFor(() => {
      expect(canvasElement.querySelector('.hfs')).toBeVisible();
      expect(canvasElement.querySelectorAll('.hfs-list > li')).toHaveLength(count);
    });

const about = (story: string) => ({ parameters: { docs: { description: { story } } } });

export const Overview: Story = {
  ...about('Tiltakene som angår kommunen, med strategiens ord først og kommunens egne under. Kommunen finnes ikke.'),
  play: shows(3),
};

export const Options: Story = {
  args: { status: 'planned', measures: 'sikkerhet-og-helseberedskap-3 digital-samhandling-1', headingLevel: 2 },
  ...about('Velg tiltak med id, eller vis bare dem som er kommet så langt.'),
  play: shows(1),
};

export const WithoutNotes: Story = {
  name: 'State: notes gone',
  args: { notes: 'stories/missing.json', measures: 'digital-samhandling-1 digital-samhandling-2' },
  ...about('Notatene lar seg ikke hente. Tiltakene vises likevel, og en setning sier hva som mangler.'),
  play: shows(2),
};

export const Nothing: Story = {
  name: 'State: nothing chosen',
  args: { notes: '' },
  ...about('Verken notater eller tiltak er valgt.'),
  play: shows(0),
};

export const Accessibility: Story = {
  ...about('Vanlig tekst, én liste. Streken ved kommunens ord er pynt; hvem som sier hva, står i teksten.'),
  play: shows(3),
};

export const Narrow: Story = {
  globals: { width: '320' },
  ...about('320 px: ingenting å rulle sidelengs.'),
  play: shows(3),
};

export const LongNynorsk: Story = {
  args: { plan: sognOgFjordane, notes: '', measures: 'felles-planlegging-4 rekruttering-og-kompetanse-2' },
  globals: { language: 'nn', width: '320' },
  ...about('En strategi på nynorsk, med lange ord, på 320 px.'),
  play: shows(2),
};

export const WrongData: Story = {
  args: { plan: { schemaVersion: 1, type: 'something-else' } as never },
  ...about('Noe annet enn en plan. Setningen kommer fra byggesettet.'),
  play: ({ canvasElement }) => waitFor(() => expect(canvasElement.querySelector('.hfs-status')).toBeVisible()),
};
