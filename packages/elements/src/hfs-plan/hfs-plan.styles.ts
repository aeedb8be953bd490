import { css } from '../base/styles.js';

/** Structure is `!important` inside the layer, looks are not: see decision 0001. */
export const planStyles = css`
  @layer hfs.base {
    .hfs.hfs-plan > * + * {
      margin-block-start: 2.5em !important;
    }
    .hfs-pair {
      display: grid !important;
      grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr)) !important;
      gap: 2.5em 3em !important;
    }
    .hfs-plan > div:not(:has(*)) {
      display: none !important;
    }
  }
`;
