import { expect, type Page } from '@playwright/test';
import { ways, type Way } from '../src/builder/ways.js';
import { crosswise, expectAccessible, turned } from './accessible.js';
import { address, build, code, goals, query, ready } from './builder.js';
import { guide } from './guide.js';
import { test } from './host.js';

/** Goes on with Tab until a field has the focus. */
async function reach(page: Page, label: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  for (let stops = 0; stops < 40 && !(await field.evaluate((one) => one.matches(':focus'))); stops++)
    await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
}

test('an editor chooses by keyboard alone; the address holds the choice, and keeps it', async ({ page, troubles }) => {
  await build(page);
  await reach(page, 'Hva vil du vise?');
  await page.keyboard.type('Satsings');
  await reach(page, 'Språk');
  await page.keyboard.type('Nynorsk');
  await reach(page, 'Vis bare tiltak med forpliktelsen');
  await page.keyboard.type('legge');
  await reach(page, 'Nivå på første overskrift');
  await page.keyboard.type('Overskrift 4');
  await reach(page, 'Vis alltid det nyeste');
  await page.keyboard.press('ArrowDown');
  await reach(page, 'Skript');
  await page.keyboard.press('ArrowDown');
  await ready(page);
  const chosen = {
    widget: 'hfs-focus-areas',
    record: 'plans/sor-rogaland/strategy-2025',
    lang: 'nn',
    'heading-level': '4',
    version: expect.stringMatching(/^[\w-]{43}$/) as unknown,
    way: 'loader',
    'attribute-strength': 'facilitate',
  };
  expect(query(page)).toEqual(chosen as never);
  const before = await code(page);
  expect(before).toContain('<hfs-focus-areas src="http');
  expect(before).toMatch(/ version="[\w-]{43}" lang="nn" heading-level="4" strength="facilitate">/);
  await page.reload();
  await ready(page);
  expect(query(page)).toEqual(chosen as never);
  expect(await code(page)).toBe(before);
  await expect(page.getByLabel('Vis bare tiltak med forpliktelsen')).toHaveValue('facilitate');
  await expect(page.getByLabel('Lås til dagens utgave')).toBeChecked();
  expect(troubles).toEqual([]);
});

test('what is copied is what the code shows, and it is said', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL! });
  await build(page, `${goals}&way=frame`);
  await page.getByRole('button', { name: 'Kopier koden' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Koden er kopiert.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
});

test('where the browser refuses, the code is selected, and it is said', async ({ page, serve, baseURL }) => {
  const src = `${baseURL}${address}?${goals}&way=html`.replaceAll('&', '&amp;');
  const host = await serve(
    { '/': `<body><iframe src="${src}" width="1200" height="900"></iframe>` },
    `frame-src ${baseURL}`,
  );
  await page.goto(host.origin);
  const builder = page.frameLocator('iframe'); // which the page around has not let near the clipboard
  await builder.getByRole('button', { name: 'Kopier koden' }).click();
  await expect(builder.getByRole('status')).toContainText('Nettleseren lot oss ikke kopiere.');
  const selected = await builder.locator('html').evaluate(() => getSelection()?.toString());
  expect(selected).toContain('Helsefellesskapet i Sør-Rogaland prioriterer');
});

test('the address for unfolding is a page with an answer', async ({ page, request, baseURL }) => {
  await build(page, `${goals}&way=oembed`);
  const pasted = await code(page);
  expect(pasted).toBe(`${baseURL}/ramme/goals/sor-rogaland/strategy-2025/nb/`);
  expect(await (await request.get(pasted)).text()).toContain('application/json+oembed');
});

for (const [width, height] of [
  [1280, 900],
  [1280, 720],
  [320, 800],
] as const)
  test(`at ${width} × ${height}, whoever chooses a way sees the code change`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await build(page, goals);
    await page.locator('[data-choices=way]').scrollIntoViewIfNeeded(); // as for one who reads them
    for (const way of ways) {
      const before = await code(page);
      await page.locator(`[name=way][value=${way}]`).check();
      if (way !== 'script') await expect(page.locator('#code')).not.toHaveText(before);
      await expect(page.locator('#copy'), way).toBeInViewport();
      await expect(page.locator('#code'), way).toBeInViewport();
    }
  });

test('where strategies are chosen, it is said that most are missing, with the way to enter one', async ({ page }) => {
  await build(page, goals);
  const record = page.getByLabel('Hvilket helsefellesskap eller hvilken plan?');
  await expect(record).toHaveAccessibleDescription(/strategien til \d+ av 19 helsefellesskap/);
  const wayIn = page.getByRole('link', { name: 'Slik legger du inn en strategi' });
  await expect(wayIn).toHaveAttribute('href', /\/docs\/guides\/legg-inn-en-strategi\.md$/);
  await page.getByLabel('Hva vil du vise?').selectOption('hfs-partnership-card'); // all 19 have one
  await expect(wayIn).toBeHidden();
});

test('for files at home, the builder names every address to exchange, and where the guide puts them', async ({
  page,
  baseURL,
}) => {
  const { text } = guide('docs/guides/for-deg-som-driver-nettstedet.md');
  for (const way of ['script', 'loader'] satisfies Way[]) {
    await build(page, `${goals}&look=strong&way=${way}`);
    const [widgets, ownWidgets, data, ownData] = await page.locator('#origin code').allTextContents();
    const atHome = (await code(page)).replaceAll(widgets!, ownWidgets!).replaceAll(data!, ownData!);
    expect(atHome).not.toContain(baseURL);
    expect(text).toContain(`"${ownWidgets}hfs-plan.js"`);
    expect(text).toContain(`"${ownData}plans/sor-rogaland/strategy-2025.json"`);
  }
  await page.getByLabel('Ramme (iframe)').check();
  await expect(page.locator('#origin')).toBeHidden();
  await expect(page.getByText('Rammen hentes fra denne nettsiden.')).toBeVisible();
});

test('the preview has the link to the whole page where what is pasted has it', async ({ page }) => {
  await build(page, `${goals}&way=script`);
  const frame = page.frameLocator('.builder-preview iframe').first();
  await expect(frame.locator('hfs-goals:defined')).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Åpne hele siden' })).toBeHidden();
  await page.getByLabel('Ramme (iframe)').check();
  await expect(frame.getByRole('link', { name: 'Åpne hele siden' })).toBeVisible();
});

test('what an address alone leaves out is said beside the code, and left out of the preview', async ({ page }) => {
  const areas = 'widget=hfs-focus-areas&record=plans/sor-rogaland/strategy-2025&lang=nb';
  await build(page, `${areas}&heading-level=4&look=strong&attribute-strength=will&way=frame`);
  const note = page.getByText('Adressen husker innhold, språk og utgave');
  const shown = () => page.frames().map((frame) => URL.parse(frame.url())?.search); // one that has just been put back has no address yet
  await expect(note).toBeHidden();
  await expect.poll(shown).toContain('?heading-level=4&look=strong&strength=will');
  await page.getByLabel('Bare adressen').check();
  await expect(note).toBeVisible();
  expect(await code(page)).toMatch(/\/ramme\/[^?]+\/$/);
  await expect.poll(() => shown().slice(1)).toEqual(['', '']);
});

test('on a page in nynorsk, how binding a measure is stands in nynorsk', async ({ page }) => {
  await page.goto('/nn/bygg-inn/?widget=hfs-focus-areas');
  const field = page.getByLabel('Vis berre tiltak med forpliktinga');
  await expect(field.getByRole('option')).toHaveText([
    'Alle',
    'skal',
    'vil',
    'medverke til',
    'leggje til rette',
    'vurdere',
  ]);
});

test('every widget can be chosen, with the settings of its manifest, and gives code and a preview', async ({
  page,
  troubles,
}) => {
  await build(page);
  const widgets = page.getByLabel('Hva vil du vise?');
  const tags = await widgets.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  expect(tags.length).toBeGreaterThanOrEqual(17);
  for (const tag of tags) {
    await widgets.selectOption(tag);
    await expect(page.locator('#code')).toContainText(`<${tag} src=`);
    await ready(page);
    const frame = page.frameLocator('.builder-preview iframe').first();
    if (tag === 'hfs-glossary-term') await expect(page.locator('#no-preview')).toBeVisible();
    else await expect(frame.locator(`${tag}:defined`)).toBeAttached();
  }
  await build(page, 'widget=hfs-source&record=plans/sor-rogaland/strategy-2025');
  await page.getByLabel('Punktet i planen').selectOption('vision');
  await expect(page.locator('#code')).toContainText('element="vision"');
  await expect(page.frameLocator('.builder-preview iframe').first().locator('hfs-source')).toContainText(
    'Gode helsetjenester til rett tid',
  );
  expect(troubles).toEqual([]);
});

test('an address from elsewhere, or out of date, gives the nearest choice', async ({ page }) => {
  await build(page, 'widget=x-y&record=plans/none&lang=fr&heading-level=9&look=loud&version=old&way=teleport');
  expect(query(page)).toMatchObject({ lang: 'nb', 'heading-level': '2', version: 'live', way: 'script' });
  await build(page, 'widget=hfs-partnership-card&record=plans/sogn-og-fjordane/strategy-2025');
  expect(query(page)['record']).toBe('partnerships/sogn-og-fjordane');
});

test('a partnership that was chosen is kept while widgets are tried, and it is said where one cannot show it', async ({
  page,
}) => {
  await build(page, 'widget=hfs-goals');
  const widget = page.getByLabel('Hva vil du vise?');
  const record = page.getByLabel('Hvilket helsefellesskap eller hvilken plan?');
  const note = page.locator('#record-strayed');
  await record.selectOption('plans/sogn-og-fjordane/strategy-2025');
  for (const [tag, path] of [
    ['hfs-partnership-map', 'municipality-index'],
    ['hfs-partnership-card', 'partnerships/sogn-og-fjordane'],
    ['hfs-plan', 'plans/sogn-og-fjordane/strategy-2025'],
  ] as const) {
    await widget.selectOption(tag);
    await expect(record).toHaveValue(path);
    await expect(note).toBeEmpty();
  }
  await widget.selectOption('hfs-partnership-card');
  await record.selectOption('partnerships/ahus'); // has no strategy here
  await widget.selectOption('hfs-goals');
  await expect(record).toHaveValue('plans/sogn-og-fjordane/strategy-2025');
  await expect(note).toHaveText(/^«.*Ahus.*» kan ikke vises slik\. Nå vises «.*Sogn og Fjordane.*»\.$/);
  await widget.selectOption('hfs-partnership-card');
  await expect(record).toHaveValue('partnerships/ahus');
  await expect(note).toBeEmpty();
});

test('what a way does not carry cannot be chosen with it, is kept for the next, and is not in the preview', async ({
  page,
}) => {
  await build(page, `${goals}&look=strong&scheme=dark&way=frame`);
  const shown = () => page.frames().map((frame) => URL.parse(frame.url())?.search);
  const isDisabled = (label: string) => page.getByLabel(label, { exact: true }).isDisabled();
  const choose = async (way: Way) => {
    await page.locator(`[name=way][value=${way}]`).check();
    await ready(page);
    return Promise.all(
      ['Utseende', 'Lys eller mørk ramme', 'Vis alltid det nyeste', 'Nivå på første overskrift'].map(isDisabled),
    );
  };
  await expect.poll(shown).toContain('?heading-level=3&look=strong&scheme=dark');
  expect(await choose('html')).toEqual([true, true, true, false]);
  await expect(page.getByLabel('Lås til dagens utgave')).toBeChecked();
  await expect(page.getByText('Koden er en kopi av innholdet i dag, uten stil.')).toBeVisible();
  await expect.poll(shown).toContain('?heading-level=3&alone=');
  expect(await choose('wordpress')).toEqual([true, true, true, false]);
  await expect(page.getByText('Lim koden rett inn i innholdet på siden')).toBeVisible();
  expect(await choose('script')).toEqual([false, true, false, false]);
  await expect.poll(shown).toContain('?heading-level=3&look=strong&alone=');
  await expect(page.getByLabel('Vis alltid det nyeste')).toBeChecked();
  expect(await choose('oembed')).toEqual([true, true, false, true]);
  expect(await choose('frame')).toEqual([false, false, false, false]);
  await expect.poll(shown).toContain('?heading-level=3&look=strong&scheme=dark');
});

test('the same page in nynorsk has the same choice, and gives the widget in nynorsk unless another language was chosen', async ({
  page,
}) => {
  await build(page, `${goals}&way=loader`);
  await page.getByRole('link', { name: 'Nynorsk' }).click();
  await expect(page).toHaveURL(/\/nn\/bygg-inn\//);
  await expect(page.locator('#code')).toContainText('lang="nn" heading-level="3"');
  expect(query(page)).toMatchObject({ widget: 'hfs-goals', way: 'loader', lang: 'nn' });
  await page.getByLabel('Språk').selectOption('en');
  await page.getByRole('link', { name: 'Bokmål', exact: true }).click();
  await expect(page).toHaveURL(/\d\/bygg-inn\//);
  await expect(page.locator('#code')).toContainText('lang="en" heading-level="3"');
});

test('the back button leaves the builder, however much was chosen', async ({ page }) => {
  await page.goto('/kommuner/');
  await build(page);
  await page.getByLabel('Språk').selectOption('nn');
  await page.getByLabel('Hva vil du vise?').selectOption('hfs-goals');
  await expect(page.frameLocator('.builder-preview iframe').first().locator('hfs-goals:defined')).toBeAttached();
  await page.goBack();
  await expect(page).toHaveURL('/kommuner/');
});

for (const [path, name] of [
  ['/bygg-inn/', 'bokmål'],
  ['/nn/bygg-inn/', 'nynorsk'],
])
  test(`the builder in ${name} has no accessibility fault and asks no other host`, async ({
    page,
    troubles,
    context,
    baseURL,
  }) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    for (const setting of [...crosswise, ...turned]) {
      await page.goto(`${path}?widget=hfs-partnership-map`);
      await expect(page.locator('#copy')).toBeVisible();
      await expectAccessible(page, setting, ['iframe']); // frame pages have a test of their own, on a ground that axe can see
    }
    expect(asked).toEqual(new Set([baseURL]));
    expect(await context.cookies()).toEqual([]);
    expect(troubles).toEqual([]);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the builder says so, and has the code and the look of one strategy', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('#code')).toContainText('<hfs-plan src="http');
    await expect(page.frameLocator('.builder-preview iframe').first().locator('hfs-plan')).toBeVisible();
  });
});
