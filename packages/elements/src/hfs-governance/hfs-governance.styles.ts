import { css } from '../base/styles.js';

/** A thin line with a node for each level. */
export const governanceStyles = css`
  @layer hfs.base {
    .hfs-levels > li {
      position: relative !important;
      display: grid !important;
      gap: 0.25em 1.5em !important;
      align-items: baseline !important;
      margin-inline-start: 0.25em !important;
      border-inline-start: 1.5px solid var(--_accent) !important;
      padding: 0 0 1.5em 1.5em !important;
    }
    .hfs-levels > li::before {
      content: '' / '';
      position: absolute;
      inset: 0.5em auto auto calc(-0.25em - 0.75px);
      border: 0.25em solid var(--_accent);
      border-radius: 50%;
    }
    .hfs-levels ul {
      display: grid !important;
      gap: 1em !important;
      margin: 0 !important;
    }
    .hfs-levels .hfs-levels {
      margin-block-start: 1em !important;
    }
    @container (inline-size > 44em) {
      .hfs-section > .hfs-levels > li {
        grid-template-columns: minmax(12em, 1fr) minmax(0, 2.5fr) !important;
      }
    }
  }
`;
