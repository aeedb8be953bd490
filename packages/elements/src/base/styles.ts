/** A style sheet as text. */
export type Sheet = string;

/** Marks style for editors and formatters; the text is taken as it stands. */
export const css = (text: TemplateStringsArray, ...values: Sheet[]): Sheet => String.raw(text, ...values);

const adopted = new WeakMap<Node, Map<Sheet, CSSStyleSheet>>();

/**
 * Gives a document or shadow root the widgets' style, each sheet once; again where something took sheets away.
 * The sheets lie in the cascade layer `hfs`. Looks are plain declarations, so the host's own rules win; structure is
 * `!important`, which inside a layer stands above any rule outside it, so that resets cannot break it (decision 0001).
 */
export function adopt(root: Node, sheets: Sheet[]): void {
  const { adoptedStyleSheets: own } = root as Partial<Document>;
  const { defaultView } = root.ownerDocument ?? (root as Document);
  if (!own || !defaultView) return; // in no window
  const known = adopted.get(root) ?? new Map<Sheet, CSSStyleSheet>();
  adopted.set(root, known);
  const [first] = known.values();
  if (first && !own.includes(first)) known.clear();
  for (const text of sheets) {
    if (known.has(text)) continue;
    const sheet = new defaultView.CSSStyleSheet(); // a document in a frame takes none but its own
    known.set(text, sheet);
    sheet.replaceSync(text);
    own.push(sheet);
  }
}

/** How the tag itself lies among the host's boxes: a block set off as a paragraph is, that shares a row, and is never squeezed to nothing by its own containment. */
export function box(tag: string): Sheet {
  return css`
    @layer hfs.base {
      ${tag} {
        display: block;
        margin-block: 2em;
        flex: 1 1 20em;
        min-inline-size: 0 !important;
        max-block-size: max-content; /* in a column, the basis is a height */
        max-inline-size: 100%;
      }
      ${tag}[hidden] {
        display: none;
      }
    }
  `;
}

/*
 * Colours from the host's ink: right on light and dark pages without knowing which it is. They stand where they are used:
 * as custom properties of our own, each widget would have them worked out again for every element in it.
 */

/** Links, dashes and what has focus. */
export const accent: Sheet =
  'var(--hfs-accent, var(--ds-color-accent-text-subtle, oklch(from currentColor calc(0.32 + 0.2 * l + 0.4 * l * l) 0.08 195 / 1)))';

/** What a reader must know first. */
export const attention: Sheet =
  'var(--hfs-attention, var(--ds-color-warning-text-subtle, oklch(from currentColor calc(0.34 + 0.2 * l + 0.4 * l * l) 0.1 65 / 1)))';

/** Words of less weight: 86 % of the ink where it is very dark or very light, all of it where a grey page has none to spare. */
export const muted: Sheet = 'var(--hfs-muted, oklch(from currentColor l c h / max(0.86, 1 - (l - 0.6) * (l - 0.6))))';

/** Lines between rows. */
export const rule: Sheet = 'var(--hfs-rule, color-mix(in srgb, currentColor 20%, transparent))';

/** Ground behind a few words. */
export const soft: Sheet = 'var(--hfs-soft, color-mix(in srgb, currentColor 6%, transparent))';

const nothingTwice = '\u200b \u200b'; // two words without a sign, which no screen reader speaks

/** A widget whose layout or title follows its own width. The others are spared the cost of measuring. */
export function measured(widget: string): Sheet {
  return css`
    @layer hfs.base {
      .hfs-${widget} {
        container-type: inline-size !important;
        contain-intrinsic-inline-size: 12em !important; /* the least width where the host's box asks its content … */
        min-inline-size: min(
          20em,
          100%
        ) !important; /* or it would stand beside a float as wide as the page, with no width at all */
      }
      hfs-${widget}::before {
        content: '${nothingTwice}';
        display: block;
        block-size: 0;
        visibility: hidden;
        white-space: normal; /* a page that breaks no lines would have it stick out */
        word-spacing: 40em; /* … and the width it would like: two words, that far apart while there is room */
      }
    }
  `;
}

/** The title of a whole record; for a widget that is {@link measured}. */
export const titleStyles = css`
  @layer hfs.base {
    .hfs-title {
      max-inline-size: 24em;
      font-size: clamp(1.25em, 0.8em + 3.2cqi, 1.75em) !important;
      line-height: 1.2 !important;
      text-wrap: balance;
    }
    .hfs-title + * {
      margin-block-start: 0.5em !important;
    }
  }
`;

const bare = css`
  display: block !important;
  columns: auto !important;
  inline-size: auto !important;
  position: static !important;
  white-space: normal !important;
  border: 0 !important;
  float: none !important;
  padding: 0 !important;
  text-indent: 0 !important;
  background-image: none !important; /* a host's dot or sign, and its shadow: with no room around it they lie on the text */
  box-shadow: none !important;
`;

/** A box as if no style had been laid on it. */
export const plain = css`
  ${bare}
  margin: 0 !important;
`;

/** What all widgets share: rhythm, headings, lists, links, sources and warnings. */
export const baseStyles = css`
  @layer hfs.site, hfs.base; /* hfs.site is the host's: an !important there stands above ours, in any load order */
  @layer hfs.base {
    :where(.hfs :is(h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, section, details, summary)) {
      ${plain}
    }
    .hfs {
      ${bare}
      direction: ltr; /* as all languages it speaks are written; the page around may be Arabic */
      margin-block: 0 !important; /* to the sides it is the page's: that may set its articles in the middle */
      text-align: start;
      overflow-wrap: anywhere !important; /* counts when columns are measured, so that an address or a compound never widens one */
      hyphens: auto;
      hyphenate-limit-chars: 10 4; /* compounds, and not “rekrutte-re” */
    }
    .hfs > * + * {
      margin-block-start: 1.5em !important;
    }
    .hfs-section > * + * {
      margin-block-start: 1em !important;
    }
    .hfs :is(b, h1, h2, h3, h4, h5, h6) {
      position: relative !important; /* what a host hangs on it stays there; rows are too many to be asked */
      font-weight: 600 !important;
      break-after: avoid;
    }
    .hfs-heading {
      font-size: 1.12em !important;
      line-height: 1.35 !important;
    }
    .hfs-eyebrow + * {
      margin-block-start: 0.25em !important;
    }
    .hfs :is(.hfs-eyebrow, .hfs-quiet, small) {
      color: ${muted};
      font-size: 0.9em !important;
      font-weight: 400 !important;
    }
    .hfs-sentence::first-letter {
      text-transform: uppercase;
    }
    .hfs q::after {
      content: '»' !important;
    }
    .hfs q::before {
      content: '«' !important; /* resets take the marks away, and without them a quote runs into our words; Firefox takes English ones for Norwegian */
    }
    :where(.hfs :is(p, dd, .hfs-list > li, .hfs-proof li)) {
      max-inline-size: 68ch;
    }
    .hfs-proof :is(ul, p, li + li),
    .hfs-silence > * + *,
    .hfs-list .hfs-list,
    .hfs-list > li + li,
    .hfs-heading + * {
      margin-block-start: 0.5em !important;
    }
    .hfs-list > li {
      padding-inline-start: 1.25em !important;
      background: linear-gradient(${accent} 0 0) 0 0.5lh / 0.5em 1px no-repeat !important; /* a dash, drawn: a box for each is dear */
      print-color-adjust: exact;
    }
    .hfs :is(li, summary, tr)::before,
    .hfs summary::after {
      content: none !important; /* a host's dot, its sign on panels, or its room above what was linked to, which a row would take for a cell */
    }
    @media (forced-colors) {
      .hfs-list > li {
        border-inline-start: 2px solid !important; /* nothing drawn is shown there */
      }
    }
    .hfs-warning {
      border-inline-start: 0.2em solid ${attention} !important;
      inline-size: fit-content !important;
      padding: 0.5em 1em !important;
      background: ${soft};
    }
    .hfs-link,
    :where(.hfs a) {
      color: ${accent};
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }
    .hfs summary::marker {
      content: '+ ' / '' !important;
      color: ${accent};
    }
    :where(.hfs summary) {
      min-block-size: 24px !important;
      inline-size: fit-content !important;
      display: list-item !important;
      cursor: pointer;
      list-style: '+ ' inside !important; /* for Safari, whose markers take no words of ours */
    }
    .hfs [open] > summary {
      list-style-type: '– ' !important;
      &::marker {
        content: '– ' / '' !important;
      }
    }
    .hfs [id] {
      scroll-margin: 6em 0; /* who comes to a statement sees it below a header that stays */
    }
    .hfs-proof {
      color: ${muted};
      font-size: 0.85em !important;
    }
    .hfs-proof q {
      color: var(
        --_,
        oklch(from currentColor l c h / 1)
      ); /* without var, Chromium keeps the ink when a page turns dark */
    }
    .hfs-proof > ul {
      border-inline-start: 1px solid ${rule} !important;
      padding-inline-start: 1em !important;
    }
    .hfs :is(a, button, summary):focus-visible {
      outline: 3px solid ${accent} !important;
      outline-offset: 2px;
    }
    .hfs button {
      min-block-size: 2.5em !important;
      border: 1.5px solid currentColor !important;
      padding: 0.25em 1em !important;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    .hfs-status {
      min-block-size: 3em !important;
    }
    .hfs code {
      white-space: normal !important;
    }
    .hfs-told {
      position: fixed !important; /* absolute, it would lengthen a page whose content scrolls in a box */
      clip-path: inset(50%);
    }
    .hfs-paper,
    .hfs a + sup {
      display: none !important;
    }
    @media print {
      .hfs a + sup {
        display: inline !important;
      }
      ol.hfs-paper {
        display: block !important;
        padding-inline-start: 2em !important;
        list-style: decimal !important;
      }
      .hfs-paper > li {
        display: list-item !important;
        font-size: 0.8em;
      }
      .hfs :is(a[href^='#'], [data-text]) {
        display: none;
      }
      .hfs ::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
  }
`;
