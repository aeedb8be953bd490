import { css } from '../base/styles.js';

/** Structure is `!important` inside the layer, looks are not: see decision 0001. */
export const sourceStyles = css`
  @layer hfs.base {
    .hfs-source q {
      display: block !important;
      max-inline-size: 28em !important;
      font-size: clamp(1.32em, 1.06em + 1.3cqi, 1.67em) !important;
      line-height: 1.4 !important;
    }
    hfs-source > .hfs-told {
      position: static !important;
      clip-path: none;
    }
  }
`;
