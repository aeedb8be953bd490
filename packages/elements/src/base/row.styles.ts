import { accent, css, rule } from './styles.js';

/** Rows with a thin line between, numbered where the plan numbers them. Structure is `!important` inside the layer, looks are not: see decision 0001. */
export const rowStyles = css`
  @layer hfs.base {
    .hfs-heading::first-letter {
      text-transform: uppercase; /* a source can call its areas or groups something that begins small */
    }
    .hfs-rows {
      border-block-end: 1px solid ${rule} !important;
    }
    .hfs-rows > li {
      display: grid !important;
      gap: 0.5em 1.5em !important;
      padding-block: 1em !important;
      border-block-start: 1px solid ${rule} !important;
    }
    .hfs-rows > [data-number]::before {
      content: attr(data-number) !important;
      position: static !important;
      display: var(--hfs-number-display, block);
      font-size: 1.42em !important;
      font-weight: 300 !important;
      line-height: 1;
      color: ${accent};
    }
    .hfs-rows > li > :first-child {
      font-size: 1em !important;
      font-weight: 600 !important;
    }
    .hfs-rows :is(li > div, dl) {
      display: grid !important;
      grid-template: none !important;
      gap: 0.75em !important;
    }
    @container (inline-size > 44em) {
      .hfs-rows > li {
        grid: none / 1fr 66% !important;
      }
      .hfs-rows > [data-number] {
        grid: none / minmax(2em, max-content) 1fr 66% !important;
      }
    }
  }
`;
