import { css } from '../base/styles.js';

/** Structure is `!important` inside the layer, looks are not: see decision 0001. */
export const visionStyles = css`
  @layer hfs.base {
    .hfs-vision {
      max-inline-size: 28em;
      font-size: 1.42em !important;
      line-height: 1.4 !important;
      text-wrap: balance;
    }
    .hfs-values > li:not(:last-child)::after {
      content: '·' / ''; /* after, so that no line opens with it */
      margin-inline-start: 0.5em;
    }
    .hfs-values {
      font-weight: 600 !important;
      flex-wrap: wrap !important;
      display: flex !important;
      gap: 0 0.5em !important;
    }
  }
`;
