import { css } from '../base/styles.js';

/** Structure is `!important` inside the layer, looks are not: see decision 0001. */
export const cardStyles = css`
  @layer hfs.base {
    .hfs.hfs-card > * + * {
      margin-block-start: 1em !important;
    }
    .hfs-card .hfs-title {
      font-size: 1.42em !important;
    }
    .hfs-card dl {
      display: grid !important;
      border-block-end: 1px solid var(--_rule) !important;
    }
    .hfs-card dl > div {
      display: grid !important;
      gap: 0 1.5em !important;
      border-block-start: 1px solid var(--_rule) !important;
      padding-block: 0.5em !important;
    }
    .hfs-card dt {
      color: var(--_muted);
      font-weight: 400 !important;
    }
    .hfs-members {
      columns: 11em !important;
      padding-block-start: 0.5em !important;
    }
    .hfs-members > li {
      break-inside: avoid;
    }
    @container (inline-size > 30em) {
      .hfs-card dl > div {
        grid-template-columns: 13em 1fr !important;
      }
    }
  }
`;
