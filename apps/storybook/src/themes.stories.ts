import { partnership } from '@helsefellesskap/data/partnerships/sor-rogaland';
import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import '@helsefellesskap/elements';
import designsystemet from '@helsefellesskap/elements/themes/designsystemet.css?inline';
import plain from '@helsefellesskap/elements/themes/plain.css?inline';
import strong from '@helsefellesskap/elements/themes/strong.css?inline';
import designsystemetTheme from '@digdir/designsystemet-css/theme.css?inline';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

export default {
  title: 'Tema/Tre ferdige tema',
  parameters: { controls: { disable: true }, docs: { story: { inline: false, height: '40rem' } } },
} satisfies Meta;

/** The same widgets on a page with these style sheets, in order. No args: there is nothing to set, and Storybook would say so. */
function under(...sheets: string[]): StoryObj {
  return {
    render: () => html`
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
  };
}

export const Plain: StoryObj = { ...under(plain), name: 'Enkelt' };

export const Designsystemet: StoryObj = under(designsystemetTheme, designsystemet);

export const Strong: StoryObj = { ...under(strong), name: 'Sterk kommuneprofil' };
