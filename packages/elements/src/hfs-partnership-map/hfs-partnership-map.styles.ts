import { accent, css, rule, soft } from '../base/styles.js';
import { regions } from './tiles.js';

const places = regions.map(({ id, at, tiles }) => [
  `.hfs-tiles > [data-region=${id}] > .hfs-eyebrow{grid-area:${at}!important}`,
  ...Object.entries(tiles).map(([tile, [place]]) => `.hfs-tiles [data-tile=${tile}]{grid-area:${place}!important}`),
]);

/** Structure is `!important` inside the layer, looks are not: see decision 0001. */
export const mapStyles = css`
  @layer hfs.base {
    .hfs.hfs-partnership-map > * + * {
      margin-block-start: 1em !important;
    }
    .hfs-tiles {
      display: grid !important;
      gap: 1em !important;
    }
    .hfs-partnership-map li {
      position: relative !important;
      box-sizing: border-box !important;
      min-block-size: 24px !important;
      padding-block: 0.25em !important;
      hyphens: manual;
    }
    .hfs-partnership-map [aria-current] {
      border-inline-start: 0.25em solid ${accent} !important;
      padding-inline-start: 0.75em !important;
      font-weight: 600 !important;
    }
    .hfs-partnership-map sup {
      line-height: 0 !important; /* a mark moves no line */
    }
    .hfs-partnership-map b {
      font-size: 0.85em;
      font-weight: inherit;
    }
    .hfs-partnership-map b::before {
      content: '· ' / '';
    }
    @container (inline-size > 40em) {
      .hfs-tiles {
        grid: auto-flow minmax(4.5em, 1fr) / repeat(8, 1fr) !important;
        gap: 4px !important;
        max-inline-size: 42em;
      }
      .hfs-tiles > section,
      .hfs-tiles ul {
        display: contents !important;
      }
      .hfs-tiles .hfs-eyebrow {
        display: flex !important;
        gap: 0.5em !important;
        align-items: center !important;
      }
      .hfs-tiles .hfs-eyebrow::before {
        content: '';
        inline-size: 1.5em;
        border-block-start: 1px solid; /* leads to its tiles, or it would look like one */
      }
      :is([data-region='helse-nord'], [data-region='helse-midt-norge']) > .hfs-eyebrow {
        flex-direction: row-reverse;
      }
      .hfs-tiles li {
        border: 1px solid transparent !important; /* seen in forced colours */
        padding: 0.4em !important;
        background: ${soft};
        font-size: 0.8em !important;
        line-height: 1.25 !important;
        overflow-wrap: normal;
      }
      .hfs-tiles li:not(:has(a)) {
        background: none;
        border: 1px solid ${rule} !important;
      }
      .hfs-tiles a,
      .hfs-tiles a * {
        background: none !important;
        color: inherit !important; /* on our ground a host's links may have too little contrast */
        text-decoration: none;
      }
      .hfs-tiles a::after {
        content: '' !important;
        position: absolute !important;
        inset: 0;
        inline-size: auto !important;
        block-size: auto !important;
        background: none !important; /* a host's mark on links */
      }
      .hfs-tiles .hfs-aside {
        position: absolute !important;
        inline-size: 1px !important;
        block-size: 1px !important;
        overflow: hidden !important;
        clip-path: inset(50%) !important;
      }
      .hfs-tiles [lang] {
        display: inline-block;
      }
      .hfs-tiles [lang]::first-letter {
        text-transform: uppercase;
      }
      .hfs-tiles b {
        display: block !important;
        font-size: 1em !important;
      }
      .hfs-tiles b::before {
        content: none;
      }
      .hfs-tiles [aria-current] {
        border-width: 1px !important;
        padding: 0.4em !important;
        background: ${accent} !important; /* its ink is made for it: on a host's ground for lists the words would be lost */
        font-weight: inherit !important;
      }
      .hfs-tiles [aria-current] > * {
        color: oklch(
          from ${accent} calc((0.6 - l) * 1000) 0 0
        ) !important; /* black or white, whichever the accent bears */
      }
      ${places.flat().join('')}
    }
  }
`;
