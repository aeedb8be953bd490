import { css } from '@helsefellesskap/elements/base';

/** The municipality's words stand beside a rule, so that nobody takes them for the strategy's. */
export const noteStyles = css`
  @layer hfs.base {
    .hfs .eksempel-note {
      margin-block-start: 0.25em !important;
      border-inline-start: 0.2em solid color-mix(in srgb, currentColor 30%, transparent) !important;
      padding-inline-start: 0.75em !important;
    }
  }
`;
