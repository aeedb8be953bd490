import { css } from '../base/styles.js';

/** Structure is `!important` inside the layer, looks are not: see decision 0001. */
export const cardStyles = css`
  @layer hfs.base {
    .hfs.hfs-partnership-card > * + * {
      margin-block-start: 1em !important;
    }
    .hfs-partnership-card .hfs-title {
      font-size: 1.42em !important;
    }
    .hfs-partnership-card dl {
      display: grid !important;
      grid-template: none !important;
      border-block-end: 1px solid var(--_rule) !important;
    }
    .hfs-partnership-card dl > div {
      display: flex !important; /* beside each other where there is room, without measuring the widget */
      flex-wrap: wrap !important;
      gap: 0 1.5em !important;
      border-block-start: 1px solid var(--_rule) !important;
      padding-block: 0.5em !important;
    }
    .hfs-partnership-card dt {
      flex: 0 1 13em !important;
      color: var(--_muted);
      font-weight: 400 !important;
    }
    .hfs-partnership-card dd {
      flex: 1 1 15em !important;
    }
    .hfs-members {
      columns: 11em !important;
      padding-block-start: 0.5em !important;
    }
    .hfs-members > li {
      break-inside: avoid;
    }
  }
`;
