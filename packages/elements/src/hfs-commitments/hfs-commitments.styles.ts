import { css, plain, rule } from '../base/styles.js';

const space = '\u00a0'; // at which no line breaks; as an escape it would not reach the sheet

/** A grid where there is room, else blocks; never a table's own layout. Structure is `!important`: see decision 0001. */
export const tableStyles = css`
  @layer hfs.base {
    .hfs .hfs-table,
    .hfs-table :is(caption, thead, tbody, tr, th, td) {
      ${plain}
      min-inline-size: 0 !important;
      block-size: auto !important;
      text-align: start !important;
    }
    .hfs-table {
      color: inherit; /* in quirks mode a table takes neither from around it */
      font: inherit;
    }
    .hfs-table tr {
      border-block-end: 1px solid ${rule} !important;
      padding-block: 0.75em !important;
    }
    .hfs-table :is(th, td + td) {
      display: inline-block !important; /* narrow: the lesser cells on one line below the measure */
      margin-inline-end: 1.5em !important;
      font-size: 0.9em !important;
    }
    .hfs-table th {
      line-height: max(24px, 1.5em) !important; /* as high before the buttons come as after */
    }
    .hfs .hfs-table button {
      min-block-size: 24px !important;
      border: 0 !important;
      padding: 0 !important;
      text-align: inherit;
    }
    .hfs-table button::after {
      content: '${space}' attr(data-arrow) / '';
    }
    .hfs-table th:not(:has(*))::after {
      content: '${space}↕' / ''; /* its room, before the buttons come */
      visibility: hidden;
    }
    @container (inline-size > 44em) {
      .hfs-table tr {
        display: grid !important;
        grid: none / auto-flow 5fr 2fr 3fr 3fr !important;
        gap: 2em !important;
        align-items: baseline !important;
      }
    }
  }
`;
