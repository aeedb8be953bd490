import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A page that widgets are pasted into. */
interface HostPage {
  css: string;
  /** Attributes of `<html>`. */
  html?: string;
  head?: string;
  isQuirky?: boolean;
  /** Share of a widget's boxes that may be elsewhere: a tenth, where nothing is said. */
  mayMove?: number;
  /** How many times larger the page is drawn. */
  zoom?: number;
}

const sheet = (path: string): string => readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8');

/** The page's own type, on all of them: what is compared are widgets, not the pages' tastes. */
export const own = `
  body { margin: 0 }
  main { display: block; font: 18px/1.5 'DejaVu Sans', sans-serif; color: #202020; padding: 20px; max-width: 960px; box-sizing: border-box }`;

/** Pages that hurt. Resets are those that sites use. */
export const hostPages: Record<string, HostPage> = {
  'with Tailwind’s reset': { css: sheet('tailwindcss/preflight.css') },
  'with Tailwind’s reset in a layer': { css: `@layer base { ${sheet('tailwindcss/preflight.css')} }` },
  'with Meyer’s reset': { css: sheet('reset-css/reset.css') },
  'with Designsystemet': { css: sheet('@digdir/designsystemet-css') },
  'with * { all: unset }': { css: 'main * { all: unset }', mayMove: 0.65 }, // how long a line may be is a look (decision 0001), so it is unset
  'with * { margin: 0 !important; padding: 0 !important }': {
    css: 'main * { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: border-box !important }',
  },
  'with !important on tables': {
    css: `
      table { display: table !important; width: 400px !important; min-width: 900px !important; table-layout: fixed !important; border-collapse: separate !important; border-spacing: 20px !important; float: left !important; margin: 40px !important }
      thead tr { position: absolute !important; top: -9999px !important; left: -9999px !important }
      caption { caption-side: bottom !important; height: 80px !important }
      tr { display: table-row !important; height: 90px !important }
      th, td { display: table-cell !important; width: 120px !important; height: 70px !important; padding: 25px !important; border: 4px solid red !important; white-space: nowrap !important; vertical-align: bottom !important; text-align: right !important }`,
  },
  'with !important on lists': {
    css: `
      ul, ol, dl { list-style: square inside !important; margin: 40px !important; padding: 40px !important; columns: 3 !important; width: 300px !important }
      li, dt, dd { display: list-item !important; float: left !important; width: 50% !important; margin: 30px !important; padding: 30px !important; text-indent: -20px !important }`,
  },
  'of an old CMS': {
    css: `
      main h1, main h2, main h3, main h4 { font-size: 34px !important; margin: 50px 0 !important; text-transform: uppercase !important; clear: both !important; font-weight: 900 !important }
      main p { margin: 0 0 40px !important; text-indent: 2em !important }
      main section, main article { float: left !important; width: 300px !important; overflow: hidden !important }
      main div { position: relative !important; zoom: 1 }
      main details, main summary { display: block !important; margin: 20px !important; padding: 20px !important; width: 200px !important }
      main button, main input { padding: 12px !important; background: #06c !important; color: #fff !important; text-transform: uppercase !important }`,
  },
  'that breaks no line in lists and sections': {
    css: 'main :is(article, section, ul, li, h3, h4, dd) { white-space: pre }',
  },
  'that lifts text out of its place': { css: 'main :is(article, section, ul, li, p, dl) { position: absolute }' },
  'with <base>': { css: '', head: '<base href="/annet/sted/">' },
  'in quirks mode': { css: '', isQuirky: true },
  'with a root font of 62.5 %': { css: 'html { font-size: 62.5% } main { font-size: 1.8rem }' },
  'with zoom: 200 %': { css: 'html { zoom: 2 }', zoom: 2 },
  'written from right to left': { css: '', html: 'dir="rtl"' },
};

/** Such a page, with this in it; its style comes from `/host.css`. */
export function pageOf({ html = '', head = '', isQuirky = false }: HostPage, content: string): string {
  const doctype = isQuirky ? '' : '<!doctype html>';
  return `${doctype}<html lang="nb" ${html}><head><meta charset="utf-8"><title>Prøve</title>${head}<link rel="stylesheet" href="/host.css"></head><body><main><h1>Vertssiden</h1>${content}</main></body></html>`;
}
