import { accent, css } from '../base/styles.js';

/** A node for each level, and a thin line from one to the next. What has no level stands beside them. */
export const governanceStyles = css`
  @layer hfs.base {
    .hfs-levels > li {
      position: relative !important;
      display: grid !important;
      gap: 0.25em 1.5em !important;
      align-items: baseline !important;
    }
    .hfs-levels:has(> [data-level]) > li {
      padding-inline-start: 1.75em !important;
    }
    .hfs-levels > [data-level]::before {
      content: '' !important;
      position: absolute !important;
      inset: 0.5em auto auto 0 !important;
      border: 0.25em solid ${accent};
      border-radius: 50%;
    }
    .hfs-levels > [data-level]:has(+ [data-level])::after {
      content: '';
      position: absolute;
      inset: 0.75em auto -2em 0.2em;
      border-inline-start: 1.5px solid ${accent};
    }
    .hfs-levels .hfs-levels,
    .hfs-levels li + li {
      margin-block-start: 1.25em !important;
    }
    @container (inline-size > 44em) {
      .hfs-section > .hfs-levels > li {
        grid: none / minmax(12em, 1fr) minmax(0, 2.5fr) !important;
      }
    }
  }
`;
