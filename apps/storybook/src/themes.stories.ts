import { partnership } from '@helsefellesskap/data/partnerships/sor-rogaland';
import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import '@helsefellesskap/elements';
import designsystemet from '@helsefellesskap/elements/themes/designsystemet.css?inline';
import plain from '@helsefellesskap/elements/themes/plain.css?inline';
import strong from '@helsefellesskap/elements/themes/strong.css?inline';
import designsystemetTheme from '@digdir/designsystemet-css/theme.css?inline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  /** Style sheets of the page, in order. */
  sheets: string[];
}

export default {
  title: 'Tema/Tre ferdige tema',
  parameters: { controls: { disable: true }, docs: { story: { inline: false, height: '40rem' } } },
  argTypes: { sheets: { table: { disable: true } } },
  render: ({ sheets }) => html`
    ${sheets.map(
      (sheet) =>
        html`<style>
          ${sheet}
        </style>`,
    )}
    <hfs-vision-values .plan=${plan}></hfs-vision-values>
    <hfs-focus-areas .plan=${plan}></hfs-focus-areas>
    <hfs-partnership-card .partnership=${partnership}></hfs-partnership-card>
  `,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Plain: Story = { name: 'Enkelt', args: { sheets: [plain] } };

export const Designsystemet: Story = { args: { sheets: [designsystemetTheme, designsystemet] } };

export const Strong: Story = { name: 'Sterk kommuneprofil', args: { sheets: [strong] } };
