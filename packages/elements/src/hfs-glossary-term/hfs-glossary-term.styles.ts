import { accent, css } from '../base/styles.js';

/**
 * The word stays in its line. What it means floats below that line at full width, so that the sentence goes on beside it.
 * Structure is `!important` inside the layer, looks are not: see decision 0001.
 */
export const termStyles = css`
  @layer hfs.base {
    hfs-glossary-term:not([hidden]) {
      display: inline; /* the rule for every tag may come after this one */
    }
    hfs-glossary-term > [role='button'] {
      padding-block: 0.1em !important;
      cursor: pointer;
      text-decoration: underline dotted 0.1em;
      text-underline-offset: 0.2em;
    }
    hfs-glossary-term > [aria-expanded='true'] {
      text-decoration-style: solid;
    }
    hfs-glossary-term > :focus-visible {
      outline: 3px solid ${accent} !important;
      outline-offset: 2px;
    }
    hfs-glossary-term > .hfs-status {
      display: none !important;
    }
    hfs-glossary-term > .hfs-explanation {
      float: inline-start !important;
      box-sizing: border-box !important;
      inline-size: 100% !important;
      margin-block: 0.5em 0.75em !important;
      border-inline-start: 2px solid ${accent} !important;
      padding-inline-start: 1em !important;
      font-size: 0.9em !important;
    }
    :is(p, li, dd):has(hfs-glossary-term > .hfs-explanation),
    :has(> hfs-glossary-term > .hfs-explanation) {
      contain: layout; /* holds what floats in it, and leaves a word's own box as it is */
    }
    .hfs-explanation > span + span {
      margin-block-start: 1em !important;
    }
    .hfs-explanation > span,
    .hfs-explanation > span > * {
      display: block !important;
      max-inline-size: 68ch;
    }
    .hfs-explanation .hfs-quiet {
      margin-block-start: 0.25em !important;
    }
    .hfs-explanation .hfs-paper,
    .hfs-explanation a + sup {
      display: none !important;
    }
  }
`;
