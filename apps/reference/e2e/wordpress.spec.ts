import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glossary } from '@helsefellesskap/data/glossary';
import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { partnership } from '@helsefellesskap/data/partnerships/sogn-og-fjordane';
import { plan as helseSorOst } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as nationalPlan } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import { renderWidget, widgetTags, type WidgetTag } from '@helsefellesskap/elements/server';
import { expect, test } from '@playwright/test';
import { logIn, type Desk } from './wordpress/desk.js';
import { startWordPress, whyNot, type WordPress } from './wordpress/installed.js';
import { outlineOf } from './wordpress/outline.js';
import { startProvider, type Provider } from './wordpress/provider.js';

test.describe.configure({ mode: 'default' }); // one WordPress for all

/** Every plan whole, and every other widget with a record it takes. */
const others: Partial<Record<WidgetTag, unknown>> = {
  'hfs-explainer': explainer,
  'hfs-national-frame': nationalPlan,
  'hfs-partnership-card': partnership,
  'hfs-partnership-map': municipalityIndex,
  'hfs-municipality-finder': municipalityIndex,
  'hfs-glossary-term': glossary,
};
const all = [
  ...[sorRogaland, sognOgFjordane, stOlavs, nationalPlan, helseSorOst, explainer].map((plan) =>
    copied('hfs-plan', plan),
  ),
  ...widgetTags.filter((tag) => tag !== 'hfs-plan').map((tag) => copied(tag, others[tag] ?? sognOgFjordane)),
];
const content = '.wp-block-post-content';
const first = 'Helsefellesskapet i Sør-Rogaland prioriterer, planlegger og utvikler helsetjenester';

let wordpress: WordPress;
let editor: Desk;
let administrator: Desk;
let provider: Provider;

test.beforeAll(async () => {
  const reason = whyNot();
  if (reason) console.log(`Left out: ${reason}.`);
  test.skip(Boolean(reason), reason);
  wordpress = await startWordPress();
  [editor, administrator, provider] = await Promise.all([
    logIn(wordpress, 'editor'),
    logIn(wordpress, 'administrator'),
    startProvider(),
  ]);
});

test.afterAll(async () => {
  await Promise.all([editor?.leave(), administrator?.leave(), provider?.stop()]);
  await wordpress?.stop();
});

/** What an editor copies: HTML from a server. */
function copied(tag: WidgetTag, record: unknown): { what: string; html: string } {
  const attributes = { element: 'goal-1', term: 'avtaleutvalg' };
  const html = renderWidget(tag, record, { lang: 'nb', today: '2026-05-01', attributes });
  const inText = tag === 'hfs-glossary-term' ? `<p>Ordet ${html} står i en setning.</p>` : html;
  return { what: `${tag} of ${(record as { id?: string }).id ?? 'the register'}`, html: inText };
}

function customHtml(html: string): string {
  return `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
}

test('what an editor writes goes through the sanitizer', async () => {
  const { stored } = await editor.publish('<p onclick="go()">Mål<script>go()</script><hfs-goals>!</hfs-goals></p>');
  expect(stored).toBe('<p>Målgo()!</p>');
});

test('the sanitizer keeps every word, element and attribute of every widget', async ({ page }) => {
  for (const { what, html } of all) {
    const { stored } = await editor.publish(html);
    expect(await outlineOf(page, stored), what).toEqual(await outlineOf(page, html));
  }
});

for (const [where, paste] of [
  ['a Custom HTML block', customHtml],
  ['the classic editor', (html: string) => html],
] as const)
  test(`every widget, pasted into ${where}, is shown as it was`, async ({ page }) => {
    test.slow();
    for (const { what, html } of all) {
      const { address } = await editor.publish(paste(html));
      const shown = await outlineOf(page, await editor.read(address), content);
      expect.soft(shown, what).toEqual(await outlineOf(page, html));
    }
  });

test('pasted anywhere in the block editor, with the marks of a Custom HTML block around it, every part is kept', async ({
  page,
  context,
}) => {
  const { html } = copied('hfs-plan', stOlavs);
  await context.addCookies((await editor.session()).cookies);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${wordpress.address}/wp-admin/post-new.php`);
  await page.keyboard.press('Escape'); // the welcome
  await page.locator('.editor-post-title__input').press('Enter');
  await page.evaluate((text) => navigator.clipboard.writeText(text), customHtml(html));
  await page.keyboard.press('ControlOrMeta+V');
  const kept = await page.locator('.wp-block-html textarea').inputValue();
  const reader = await context.newPage();
  expect(await outlineOf(reader, kept)).toEqual(await outlineOf(reader, html));
});

for (const [where, paste] of [
  ['a Custom HTML block', customHtml],
  ['the classic editor', (html: string) => html],
] as const)
  test(`an administrator embeds a widget with one script in ${where}`, async ({ page }) => {
    const faults: string[] = [];
    page.on(
      'console',
      (message) => message.type() === 'error' && faults.push(`${message.text()} ${message.location().url}`),
    );
    page.on('pageerror', (error) => faults.push(error.message));
    const script = '@helsefellesskap/elements/cdn/hfs-goals.js';
    const record = '@helsefellesskap/data/json/plans/sor-rogaland/strategy-2025.json';
    const integrity = upload(script, 'hfs-goals.js');
    upload(record, 'strategy-2025.json');
    const { address } = await administrator.publish(
      paste(`<script type="module" src="/wp-content/uploads/hfs-goals.js" integrity="${integrity}"></script>
<hfs-goals src="/wp-content/uploads/strategy-2025.json"></hfs-goals>`),
    );
    await page.goto(address);
    const goals = page.locator(`${content} hfs-goals`);
    await expect(goals).toContainText(first);
    await expect(goals.getByRole('heading', { name: 'Våre mål' })).toBeVisible();
    expect(faults).toEqual([]);
  });

const goals = '/ramme/goals/sor-rogaland/strategy-2025/nb/';
const strategy = '/helsefellesskap/sor-rogaland/';
const title = 'Mål – Strategi for Helsefellesskapet i Sør-Rogaland 2025–2035';

test('an address alone on its line unfolds to a frame that fits its content', async ({ page }) => {
  const { address } = await editor.publish(`Før\n\n${provider.origin}${goals}\n\nEtter`);
  await page.goto(address);
  const frame = page.frameLocator(`${content} iframe`);
  await expect(frame.locator('hfs-goals')).toContainText(first);
  const iframe = page.locator(`${content} iframe`);
  await expect(iframe).toHaveAttribute('sandbox', 'allow-scripts');
  await expect(iframe).toHaveAttribute('title', title);
  await expect(iframe).not.toHaveAttribute('style'); // which hid it
  await expect(page.locator(`${content} blockquote`)).toBeHidden();
  const needed = await frame.locator('html').evaluate((root: HTMLElement) => String(root.offsetHeight));
  await expect(iframe).toHaveAttribute('height', needed);
});

test('a link in the frame leads the reader on', async ({ page }) => {
  const { address } = await editor.publish(provider.origin + goals);
  await page.goto(address);
  await page.frameLocator('iframe').getByRole('link', { name: 'Åpne hele siden' }).click();
  await expect(page).toHaveURL(provider.origin + strategy);
});

test('an Embed block unfolds, and the editor sees it while writing', async () => {
  const pasted = provider.origin + strategy;
  const block = `<!-- wp:embed {"url":"${pasted}"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${pasted}\n</div></figure>
<!-- /wp:embed -->`;
  const { address } = await editor.publish(block);
  const unfolded =
    /<iframe class="wp-embedded-content"[^>]* src="[^"]*\/ramme\/plan\/sor-rogaland\/strategy-2025\/nb\/#\?secret=/;
  expect(await editor.read(address)).toMatch(unfolded);
  expect(await editor.preview(pasted)).toMatch(unfolded);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an address that was pasted is a link', async ({ page }) => {
    const { address } = await editor.publish(provider.origin + goals);
    await page.goto(address);
    const link = page.locator(`${content} blockquote`).getByRole('link', { name: title });
    await expect(link).toHaveAttribute('href', provider.origin + goals);
  });
});

/** Lays a built file into the site's uploads, and tells its hash. */
function upload(built: string, name: string): string {
  const path = fileURLToPath(import.meta.resolve(built));
  copyFileSync(path, `${wordpress.uploads}/${name}`);
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}
