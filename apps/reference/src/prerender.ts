/** Writes every page into `dist`, after Vite has put the style sheets there: `tsx src/prerender.ts`. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { inLanguage, paths, siteLanguages } from './addresses.js';
import { layout, type Page } from './layout.js';
import { examplePage } from './pages/example.js';
import { frontPage } from './pages/front.js';
import { municipalitiesPage } from './pages/municipalities.js';
import { notFoundPage } from './pages/not-found.js';
import { partnershipPage } from './pages/partnership.js';
import { planPage } from './pages/plan.js';
import { otherPlans, partnerships } from './records.js';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')) as Record<
  string,
  { file: string }
>;
const site = styleSheet('site');

const pages: Page[] = await Promise.all(
  siteLanguages.flatMap((language) => [
    frontPage(language),
    municipalitiesPage(language),
    ...partnerships.map((partnership) => partnershipPage(partnership, language)),
    ...otherPlans.map((plan) => planPage(plan, language)),
  ]),
);
for (const page of pages) await write(`${inLanguage(page.path, page.language)}index.html`, layout(page, site));
await write(`${paths.example}index.html`, examplePage(styleSheet('eksempel')));
await write('/404.html', notFoundPage(site));

copy('@helsefellesskap/elements/cdn/all.js', 'widgets/all.js');
copy('@helsefellesskap/data/json/index.json', 'data/', dirname);
console.log(`${pages.length + 2} pages`);

async function write(path: string, template: unknown): Promise<void> {
  const file = new URL(`.${path}`, dist);
  mkdirSync(new URL('.', file), { recursive: true });
  const text = await collectResult(render(template));
  writeFileSync(file, `${text.replace(/<!--.*?-->|<\?>/gs, '').trim()}\n`); // without Lit's marks: nothing here is taken over
}

/** Copies what a package exports, or the folder it lies in. */
function copy(exported: string, to: string, which = (path: string) => path): void {
  cpSync(which(fileURLToPath(import.meta.resolve(exported))), fileURLToPath(new URL(to, dist)), { recursive: true });
}

function styleSheet(name: string): string {
  return `/${manifest[`src/styles/${name}.css`]!.file}`;
}
