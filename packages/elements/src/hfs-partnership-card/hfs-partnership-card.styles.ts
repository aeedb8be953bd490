import { css, muted, rule } from '../base/styles.js';

/** Structure is `!important` inside the layer, looks are not: see decision 0001. */
export const cardStyles = css`
  @layer hfs.base {
    .hfs.hfs-partnership-card > * + * {
      margin-block-start: 1em !important;
    }
    .hfs-partnership-card .hfs-title {
      font-size: 1.42em !important;
    }
    .hfs-partnership-card :is(dl, dl > div, dd) {
      display: flow-root !important;
    }
    .hfs-partnership-card dl {
      border-block-end: 1px solid ${rule} !important;
    }
    .hfs-partnership-card dl > div {
      border-block-start: 1px solid ${rule} !important;
      padding-block: 0.5em !important;
    }
    .hfs-partnership-card dt {
      float: left !important; /* the value beside it where there is room: half as dear as a row of flex */
      inline-size: min(13em, 100%) !important;
      margin-inline-end: 1.5em !important;
      color: ${muted};
      font-weight: 400 !important;
    }
    .hfs-partnership-card dd {
      min-inline-size: min(15em, 100%) !important;
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
