import { accent, css, muted, type Sheet } from './styles.js';

const room = '7.5em'; // one row of fields and the line below

/** Keeps the room of the fields until the script is there, so that the text below does not move. */
export function roomFor(tag: string): Sheet {
  return css`
    @layer hfs.base {
      ${tag}:not(:defined) {
        padding-block-start: ${room};
      }
    }
  `;
}

/** Fields and buttons lie in a shadow root: they take only font and ink from outside. */
export const filterStyles = [
  css`
    :host {
      direction: ltr;
    }
    .room {
      block-size: ${room};
    }
    .fields {
      display: flex;
      min-block-size: 4.125em; /* with the line below: all of the room */
      flex-wrap: wrap;
      gap: 0.75em 1em;
      align-items: end;
    }
    label {
      flex: 1 1 7em;
      max-inline-size: 20em;
    }
    div:has(> p) {
      display: flow-root;
      min-block-size: 3.375em;
    }
    label,
    p {
      font-size: 0.9em;
      line-height: 1.5;
    }
    select {
      display: block;
      inline-size: 100%;
      min-block-size: 2.75em;
      margin-block-start: 0.25em;
      border: 1.5px solid currentColor;
      padding: 0.25em 0.5em;
      border-radius: var(--ds-border-radius-md, 3px);
      background: none;
      color: inherit;
      font: inherit;
    }
    option {
      background: Canvas; /* it lies above the page: a ground and an ink that go together */
      color: CanvasText;
    }
    p {
      margin: 0.5em 0 1.5em;
      color: ${muted};
    }
    p > * {
      margin-inline-end: 1em;
    }
    button {
      min-block-size: 24px;
      border: 0;
      padding: 0;
      background: none;
      font: inherit;
      cursor: pointer;
      color: ${accent};
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }
    :focus-visible {
      outline: 3px solid ${accent};
      outline-offset: 2px;
    }
    @media print {
      .fields,
      button {
        display: none; /* how much is shown stays: what was chosen away is not on the paper */
      }
    }
  `,
];
