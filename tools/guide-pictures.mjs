// Takes the pictures of docs/guides and of the README, of what `npm start` serves and of a WordPress to throw away:
// npm start, and then: node tools/guide-pictures.mjs [address]
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';
import { startWordPress } from './wordpress/instance.mjs';

const served = new URL(process.argv[2] ?? 'http://localhost:4173').origin;
const site = 'http://helsefellesskap.example'; // what the code in the pictures shall say
const choice = 'widget=hfs-goals&record=plans/sor-rogaland/strategy-2025&lang=nb&heading-level=2';

const browser = await chromium.launch(launchOptions());
const context = await browser.newContext({
  deviceScaleFactor: 2,
  locale: 'nb-NO',
  colorScheme: 'light',
  reducedMotion: 'reduce',
  viewport: { width: 1000, height: 700 },
});
await context.route(`${site}/**`, async (route) =>
  route.fulfill({ response: await route.fetch({ url: route.request().url().replace(site, served) }) }),
);
const page = await context.newPage();
const wordpress = await startWordPress();
try {
  await builder();
  await withoutNetwork(await codeFor('script'));
  await inWordPress(await codeFor('wordpress'));
  await example();
} finally {
  await browser.close();
  await wordpress.stop();
}

async function builder() {
  await codeFor('script');
  await take('guides/images/bygger', { x: 30, y: 290, width: 940, height: 580 });
}

async function codeFor(way) {
  await page.goto(`${site}/bygg-inn/?${choice}&way=${way}`);
  await page.getByRole('button', { name: 'Kopier koden' }).waitFor();
  return page.locator('#code').textContent();
}

/** A municipal page where the data cannot be fetched. */
async function withoutNetwork(code) {
  const address = 'http://kommune.example/';
  const body = `<!doctype html><html lang="nb"><meta charset="utf-8"><style>body { font: 18px/1.5 sans-serif; margin: 24px; max-width: 40em }</style><h1>Samarbeid med sykehuset</h1>${code}`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.route('**/data/**', (route) => route.abort());
  await page.goto(address);
  await page.getByRole('button', { name: 'Prøv igjen' }).waitFor();
  const { height } = await page.locator('body').boundingBox();
  await take('guides/images/uten-nett', { x: 0, y: 0, width: 800, height: height + 48 });
  await page.unrouteAll();
}

async function inWordPress(code) {
  const { address, passwords } = wordpress;
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  await page.goto(`${address}/wp-login.php`);
  await page.locator('#user_login').fill('editor');
  await page.locator('#user_pass').fill(passwords.editor);
  await page.locator('#wp-submit').click();
  await page.goto(`${address}/wp-admin/post-new.php?post_type=page`);
  await page.keyboard.press('Escape'); // the welcome
  await page.locator('.editor-post-title__input').fill('Samarbeid med sykehuset');
  await page.locator('.editor-post-title__input').press('Enter');
  await page.evaluate((text) => navigator.clipboard.writeText(text), code);
  await page.keyboard.press('ControlOrMeta+V');
  await page.locator('.wp-block-html textarea').waitFor();
  await take('guides/images/wordpress-rediger', { x: 0, y: 0, width: 1000, height: 460 });
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await page.goto(await page.locator('.post-publish-panel__postpublish-buttons a').first().getAttribute('href'));
  await page.addStyleTag({ content: '#wpadminbar { display: none } html { margin: 0 !important }' });
  await take('guides/images/wordpress-side', { x: 120, y: 130, width: 760, height: 500 });
}

/** The municipality that does not exist, below the line that says so. */
async function example() {
  await page.setViewportSize({ width: 1180, height: 900 });
  await page.goto(`${site}/eksempel-kommune/`);
  const { y } = await page.locator('body > header').boundingBox();
  await take('images/widget', { x: 0, y: Math.ceil(y), width: 1180, height: 1060 });
}

/** A part of the page, in few colours: a picture of text needs no more. */
async function take(name, clip) {
  const path = fileURLToPath(new URL(`../docs/${name}.png`, import.meta.url));
  await page.screenshot({ path, clip, fullPage: true });
  execFileSync('pngquant', ['--force', '--ext', '.png', '--strip', '64', path]); // Debian's package of that name
  console.log(name, `${Math.round(statSync(path).size / 1000)} kB`);
}
