import { accent, css, muted, rule, soft } from '../base/styles.js';

const room = '6.5em'; // the label, the hint and the field

/** The answer stands among the page's own text. The field comes with the script; its room is kept. */
export const answerStyles = css`
  @layer hfs.base {
    hfs-municipality-finder:not(:defined) {
      padding-block-start: ${room};
    }
    .hfs-municipality-finder .hfs-paper,
    .hfs-municipality-finder a + sup {
      display: none !important;
    }
    .hfs.hfs-municipality-finder {
      padding-block-start: 0.75em !important;
    }
  }
`;

/** The field lies in a shadow root: the host's form styles cannot reach it, and it takes only font and ink from outside. */
export const finderStyles = [
  css`
    :host {
      position: relative;
      direction: ltr;
    }
    div {
      min-block-size: ${room};
    }
    [hidden] {
      display: none !important;
    }
    label {
      display: block;
      font-weight: 600;
    }
    input,
    ul {
      box-sizing: border-box;
      max-inline-size: 28em;
      inline-size: 100%;
    }
    input {
      min-block-size: 2.75em;
      font: inherit;
      padding: 0.5em 0.75em;
      border: 1.5px solid currentColor;
      border-radius: var(--ds-border-radius-md, 3px);
      background: none;
      color: inherit;
      anchor-name: --_;
    }
    input:focus-visible {
      outline: 3px solid ${accent};
      outline-offset: 2px;
    }
    ul {
      position: absolute;
      position-anchor: --_;
      z-index: 9;
      overflow: auto;
      margin: 0.25em 0 0;
      padding: 0;
      position-area: bottom center; /* below the field, where it is a popover: in a box that cuts it off, or under a header that stays, it still lies above */
      max-block-size: 22em;
      list-style: none;
      border: 1px solid ${rule};
      background: var(
        --ds-color-neutral-background-default,
        Canvas
      ); /* it lies above the page: a ground and an ink that go together */
      color: var(--ds-color-neutral-text-default, CanvasText);
    }
    li {
      display: flex;
      justify-content: space-between;
      min-block-size: 24px;
      border-inline-start: 0.2em solid transparent;
      cursor: pointer;
      align-items: baseline;
      padding: 0.5em 0.75em;
      flex-wrap: wrap;
      gap: 0 1em;
    }
    li:hover {
      background: ${soft};
    }
    li[aria-selected='true'] {
      background: ${soft};
      border-color: ${accent};
    }
    li > :last-child,
    p {
      font-size: 0.9em;
    }
    p {
      color: ${muted};
      min-block-size: 1.5em;
      margin: 0 0 0.25em;
    }
    .spoken {
      clip-path: inset(
        50%
      ); /* said aloud; the answer below says it to the eye. Its line stays, so that nothing moves */
    }
    @media print {
      div {
        display: none;
      }
    }
    @media (forced-colors) {
      li[aria-selected='true'] {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
    }
  `,
];
