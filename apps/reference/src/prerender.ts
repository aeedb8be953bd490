/** Writes every page into `dist`, after Vite has put style sheets and scripts there: `tsx src/prerender.ts`. */
import { dayInNorway } from '@helsefellesskap/model';
import { frameAddress, inLanguage, paths, siteLanguages } from './addresses.js';
import { catalogue } from './builder/catalogue.js';
import { heightOf } from './frame/height.js';
import { frames } from './frames.js';
import { layout, type Page } from './layout.js';
import { packages } from './manifests.js';
import { oembed, oembedAddress, type Unfolded } from './oembed.js';
import { asset, copyFolder, integrityOf, write, writePage } from './output.js';
import { builderPage } from './pages/builder.js';
import { checkPage } from './pages/check.js';
import { exampleFrame, examplePage, exampleTitle } from './pages/example.js';
import { framePage } from './pages/frame.js';
import { frontPage } from './pages/front.js';
import { municipalitiesPage } from './pages/municipalities.js';
import { notFoundPage } from './pages/not-found.js';
import { partnershipPage } from './pages/partnership.js';
import { planPage } from './pages/plan.js';
import { otherPlans, partnerships } from './records.js';

const site = asset('styles/site.css');

for (const { name } of packages) copyFolder(`${name}/custom-elements.json`, 'cdn/', '/widgets/');
copyFolder('@helsefellesskap/elements/themes/plain.css', '.', '/widgets/themes/');
copyFolder('@helsefellesskap/data/json/index.json', '.', '/data/');

const frameAssets = {
  styles: asset('styles/frame.css'),
  settings: asset('frame/settings.ts'),
  looks: Object.fromEntries(
    ['plain', 'strong', 'designsystemet'].map((name) => [name, asset(`styles/look-${name}.css`)]),
  ),
};
const framed = new Map<string, Unfolded['frame']>();
for (const frame of frames(dayInNorway(new Date()))) {
  const { address, title, content } = frame;
  framed.set(address, { address, title, height: heightOf(content) });
  await writePage(address, framePage(frame, frameAssets));
  unfold(address, title, address);
}

const offered = catalogue(integrityOf('/widgets/'));
const pages = siteLanguages.flatMap((language): Page[] => [
  frontPage(language),
  municipalitiesPage(language),
  builderPage(language, offered, asset('builder/main.ts')),
  checkPage(language, asset('check/main.ts')),
  ...partnerships.map((partnership) => partnershipPage(partnership, language)),
  ...otherPlans.map((plan) => planPage(plan, language)),
]);
for (const page of pages) {
  const address = inLanguage(page.path, page.language);
  await writePage(address, layout(page, site));
  unfold(address, page.title, frameAddress(page.frame));
}
await writePage(paths.example, examplePage(asset('styles/example.css')));
unfold(paths.example, exampleTitle, frameAddress(exampleFrame));
await writePage('/404.html', notFoundPage(site));

console.log(`${pages.length + 2} pages, ${framed.size} frame pages`);

/** Writes how a page unfolds where its address is pasted. */
function unfold(address: string, title: string, frame: string): void {
  write(oembedAddress(address), `${oembed({ address, title, frame: framed.get(frame)! })}\n`);
}
