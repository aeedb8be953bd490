import { css } from 'lit';

/** Structure is `!important` inside the layer, looks are not: see decision 0001. */
export const planStyles = css`
  @layer hfs.base {
    .hfs-plan > * + * {
      margin-block-start: 2.5em !important;
    }
    .hfs-vision {
      max-inline-size: 28em;
      font-size: 1.42em !important;
      line-height: 1.4 !important;
      text-wrap: balance;
    }
    .hfs-values {
      font-weight: 600 !important;
    }
    .hfs-opening > * + * {
      margin-block-start: 1.5em !important;
    }
    :is(.hfs-opening, .hfs-section):not(:has(*)) {
      display: none !important;
    }
    .hfs-pair {
      display: grid !important;
      grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr)) !important;
      gap: 2.5em 3em !important;
    }
    .hfs-pair:not(:has(*)) {
      display: none !important;
    }
    .hfs-rows {
      display: grid !important;
      border-block-end: 1px solid var(--_rule) !important;
    }
    .hfs-rows > li {
      display: grid !important;
      gap: 0.5em 1.5em !important;
      padding-block: 1em !important;
      border-block-start: 1px solid var(--_rule) !important;
    }
    .hfs-rows > [data-number]::before {
      content: attr(data-number) / '';
      display: var(--hfs-number-display, block);
      font-size: 1.42em !important;
      font-weight: 300 !important;
      line-height: 1;
      color: var(--_accent);
      font-variant-numeric: tabular-nums;
    }
    .hfs-rows > [data-numbered]::before {
      content: attr(data-number); /* the source's own number is read aloud, our counting is not */
    }
    .hfs-body {
      display: grid !important;
      gap: 0.75em !important;
    }
    @container (inline-size > 44rem) {
      .hfs-rows > li {
        grid-template-columns: minmax(12em, 1fr) minmax(0, 2.5fr) !important;
      }
      .hfs-rows > [data-number] {
        grid-template-columns: 2em minmax(12em, 1fr) minmax(0, 2.5fr) !important;
      }
    }
  }
`;
