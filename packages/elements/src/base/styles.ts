import { css, unsafeCSS, type CSSResult } from 'lit';

const adopted = new WeakMap<Document | ShadowRoot, Set<CSSResult>>();

/**
 * Gives a document or shadow root the widgets' style, each sheet once.
 * The sheets lie in the cascade layer `hfs`. Looks are plain declarations, so the host's own rules win; structure is
 * `!important`, which inside a layer stands above any rule outside it, so that resets cannot break it (decision 0001).
 */
export function adopt(root: Document | ShadowRoot, sheets: CSSResult[]): void {
  const known = adopted.get(root) ?? new Set();
  adopted.set(root, known);
  const fresh = sheets.filter((sheet) => !known.has(sheet) && sheet.styleSheet);
  fresh.forEach((sheet) => known.add(sheet));
  if (fresh.length > 0)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...fresh.map((sheet) => sheet.styleSheet!)];
}

/** How the tag itself lies among the host's boxes: a block that shares a row, and is never squeezed to nothing by its own containment. */
export function box(tag: string): CSSResult {
  return css`
    @layer hfs.base {
      ${unsafeCSS(tag)} {
        display: block;
        flex: 1 1 20em;
        min-inline-size: 0 !important;
        max-inline-size: 100% !important;
      }
      ${unsafeCSS(tag)}[hidden] {
        display: none;
      }
    }
  `;
}

/** Colours from the host's ink: right on light and dark pages without knowing which it is. Shared with shadow roots. */
export const tokens = css`
  :host,
  .hfs {
    --_accent: var(--hfs-accent, var(--ds-color-accent-text-subtle, light-dark(#0a5a5f, #6cc5c1)));
    --_attention: var(--hfs-attention, var(--ds-color-warning-text-subtle, light-dark(#8a4b00, #f0b95a)));
    --_muted: var(--hfs-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_rule: var(--hfs-rule, color-mix(in srgb, currentColor 20%, transparent));
    --_soft: var(--hfs-soft, color-mix(in srgb, currentColor 6%, transparent));
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host,
    .hfs {
      --_accent: var(
        --hfs-accent,
        var(--ds-color-accent-text-subtle, oklch(from currentColor calc(0.32 + 0.5 * l) 0.08 195 / 1))
      );
      --_attention: var(
        --hfs-attention,
        var(--ds-color-warning-text-subtle, oklch(from currentColor calc(0.34 + 0.5 * l) 0.1 65 / 1))
      );
    }
  }
`;

/** What all widgets share: rhythm, headings, lists, links, sources and notices. */
export const baseStyles = css`
  @layer hfs.site, hfs.base; /* \`hfs.site\` is the host's: an !important there stands above ours, in any load order */
  @layer hfs.base {
    ${tokens}
    .hfs {
      display: block !important;
      float: none !important;
      inline-size: auto !important;
      margin: 0 !important;
      border: 0 !important;
      padding: 0 !important;
      container-type: inline-size !important;
      contain-intrinsic-inline-size: min(40em, 80vw) !important; /* its width where the host's box asks its content */
      text-align: start;
      overflow-wrap: anywhere; /* counts when columns are measured, so that an address or a compound never widens one */
      hyphens: auto;
    }
    :where(.hfs :is(h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, section, details, summary)) {
      display: block !important;
      float: none !important;
      inline-size: auto !important;
      margin: 0 !important;
      border: 0 !important;
      padding: 0 !important;
    }
    .hfs li::marker {
      content: none;
    }
    .hfs-title {
      max-inline-size: 24em;
      font-size: clamp(1.25em, 0.8em + 3.2cqi, 1.75em) !important;
      line-height: 1.2 !important;
      text-wrap: balance;
    }
    .hfs-heading {
      font-size: 1.12em !important;
      line-height: 1.35 !important;
    }
    .hfs-subheading {
      font-size: 1em !important;
    }
    .hfs-title,
    .hfs-heading,
    .hfs-subheading {
      font-weight: 600 !important;
    }
    .hfs-eyebrow {
      color: var(--_muted);
      font-size: 0.9em !important;
      font-weight: 400 !important;
    }
    .hfs-heading::first-letter,
    .hfs-sentence::first-letter {
      text-transform: uppercase;
    }
    :where(.hfs :is(p, dd, .hfs-list > li)) {
      max-inline-size: 68ch;
    }
    .hfs-section > * + * {
      margin-block-start: 1em !important;
    }
    .hfs-head > * + * {
      margin-block-start: 0.5em !important;
    }
    .hfs-list {
      display: grid !important;
      gap: 0.5em !important;
    }
    .hfs-list > li {
      position: relative !important;
      padding-inline-start: 1.25em !important;
    }
    .hfs-list > li::before {
      content: '–' / '';
      position: absolute;
      inset-inline-start: 0;
      color: var(--_accent);
    }
    .hfs-list .hfs-list {
      margin-block-start: 0.5em !important;
    }
    .hfs-quiet,
    .hfs-mark {
      color: var(--_muted);
      font-size: 0.9em !important;
      font-weight: 400 !important;
    }
    .hfs-facts,
    .hfs-values {
      display: flex !important;
      flex-wrap: wrap !important;
      gap: 0 0.5em !important;
    }
    .hfs-facts > li + li::before,
    .hfs-values > li + li::before {
      content: '·' / '';
      margin-inline-end: 0.5em;
      color: var(--_muted);
    }
    .hfs-facts::first-letter {
      text-transform: uppercase;
    }
    .hfs-eyebrow + * {
      margin-block-start: 0.25em !important;
    }
    .hfs-notice {
      inline-size: fit-content !important;
      margin-block: 1em !important;
      border-inline-start: 0.2em solid var(--_attention) !important;
      padding: 0.5em 1em !important;
      background: var(--_soft);
    }
    :where(.hfs a),
    .hfs-link {
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }
    :where(.hfs summary) {
      inline-size: fit-content !important;
      min-block-size: 24px !important;
      cursor: pointer;
    }
    .hfs summary::marker,
    .hfs summary::-webkit-details-marker {
      content: none;
      display: none;
    }
    .hfs summary::before {
      content: '' / '';
      display: inline-block;
      inline-size: 0.4em;
      block-size: 0.4em;
      margin-inline: 0.1em 0.5em;
      border: solid var(--_accent);
      border-width: 0 1.5px 1.5px 0;
      vertical-align: 0.15em;
      rotate: -45deg;
    }
    .hfs details[open] > summary::before {
      vertical-align: 0.25em;
      rotate: 45deg;
    }
    @media (prefers-reduced-motion: no-preference) {
      .hfs summary::before {
        transition: rotate 150ms;
      }
    }
    .hfs-proof > summary {
      font-size: 0.8em !important;
    }
    .hfs-proof > summary > .hfs-quiet {
      font-size: 1em !important;
    }
    .hfs-proof > :not(summary) {
      font-size: 0.9em !important;
      margin-block-start: 0.5em !important;
    }
    .hfs-proof > ul {
      display: grid !important;
      gap: 0.5em !important;
      border-inline-start: 1px solid var(--_rule) !important;
      padding-inline-start: 1em !important;
    }
    .hfs code {
      overflow-wrap: anywhere;
      font-size: 0.9em;
    }
    .hfs :is(a, summary, button):focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    .hfs button {
      min-block-size: 2.5em !important;
      margin-block-start: 0.5em !important;
      border: 1.5px solid currentColor !important;
      padding: 0.25em 1em !important;
      background: transparent;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    .hfs-status {
      min-block-size: 3em !important;
    }
    @media print {
      .hfs details::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
  }
`;
