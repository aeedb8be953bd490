import { expect, type Page } from '@playwright/test';
import type { Catalogue } from '../src/builder/offered.js';
import { inOrder, widgetName } from '../src/widget-names.js';
import { widgets } from '../src/frames.js';
import { widgetsIn } from '../src/widgets.js';
import { test } from './host.js';

/** The manifest of a package that is not ours, as its analyzer would write it. */
const manifest = {
  modules: [
    {
      declarations: [
        {
          tagName: 'my-vision',
          description: 'The vision in large letters.',
          members: [{ kind: 'field', name: 'plan', type: { text: 'Plan | undefined' } }],
          attributes: [
            { name: 'src', type: { text: 'string' } },
            { name: 'tone', type: { text: "'calm' | 'loud'" }, description: 'How it speaks.' },
            { name: 'columns', type: { text: 'number' }, description: 'How many columns.' },
            { name: 'framed', type: { text: 'boolean' }, description: 'Draws a frame.' },
            { name: 'caption', type: { text: 'string | undefined' }, description: 'A line below.' },
          ],
        },
        { tagName: 'my-button', attributes: [{ name: 'kind' }] },
        {},
      ],
    },
  ],
};

/** The builder as it would be built with that package on its list. */
async function buildWith(page: Page): Promise<void> {
  await page.route('**/bygg-inn/*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(<script type="application\/json" id="catalogue">)(.*?)(<\/script>)/s,
      (_, start: string, data: string, end: string) => {
        const catalogue = JSON.parse(data) as Catalogue;
        const records = ['plans/sor-rogaland/strategy-2025'];
        for (const widget of widgetsIn(manifest)) {
          const said = widgetName(widget, 'nb');
          const name = { nb: said, nn: said, en: said };
          catalogue.widgets.push({ ...widget, name, isFramed: false, isWritten: false, records });
        }
        return start + JSON.stringify(catalogue) + end;
      },
    );
    const option = '<option value="my-vision">my-vision</option></select>';
    await route.fulfill({ response, body: body.replace('</select>', option) });
  });
  await page.goto('/bygg-inn/?widget=my-vision');
}

test('of a manifest, what takes one of our records is a widget, and its own attributes are settings', () => {
  expect(widgetsIn(manifest)).toEqual([
    {
      tag: 'my-vision',
      description: 'The vision in large letters.',
      record: 'plan',
      settings: [
        { name: 'tone', kind: 'choice', choices: ['calm', 'loud'], description: 'How it speaks.' },
        { name: 'columns', kind: 'number', choices: [], description: 'How many columns.' },
        { name: 'framed', kind: 'boolean', choices: [], description: 'Draws a frame.' },
        { name: 'caption', kind: 'text', choices: [], description: 'A line below.' },
      ],
    },
  ]);
});

test('a widget from another package is called what its manifest says, or else by its tag in words', () => {
  const [widget] = widgetsIn(manifest);
  expect(widgetName(widget!, 'nb')).toBe('Vision (my-vision)');
  expect(widgetName({ ...widget!, summary: 'Visjonen vår' }, 'nn')).toBe('Visjonen vår');
});

test('what most look for is offered first, the rest by their names, and those of other packages last', () => {
  const names = inOrder(widgets).map((widget) => widgetName(widget, 'nb'));
  expect(names.slice(0, 4)).toEqual(['Hele planen', 'Mål', 'Satsingsområder', 'Pasientgrupper']);
  expect(names.slice(4, -1)).toEqual(names.slice(4, -1).toSorted(new Intl.Collator('nb').compare));
  expect(names.at(-1)).toBe('Hva strategien betyr for oss');
  expect(names).toHaveLength(widgets.length);
});

test('a widget from another package has fields for its attributes, explained by its manifest', async ({
  page,
  troubles,
}) => {
  await buildWith(page);
  const code = page.locator('#code');
  await expect(code).toContainText('<my-vision src="http');
  await expect(code).toContainText('Strategi for Helsefellesskapet i Sør-Rogaland 2025–2035</a>');
  await page.getByLabel('tone').selectOption('loud');
  await page.getByLabel('columns').fill('3');
  await page.getByLabel('framed').check();
  await page.getByLabel('caption').fill('«Sammen» & ‹trygt›');
  await page.getByLabel('caption').press('Enter');
  await expect(code).toContainText(' tone="loud" columns="3" framed caption="«Sammen» &#38; ‹trygt›">');
  await expect(page.getByLabel('columns')).toHaveAccessibleDescription('How many columns.');
  await expect(page.getByText('How many columns.')).toHaveAttribute('lang', ''); // nothing says which it is
  await expect(page.getByLabel('Ren HTML', { exact: true })).toBeDisabled();
  await page.reload();
  await expect(code).toContainText(' tone="loud" columns="3" framed caption="');
  await expect(page.getByLabel('framed')).toBeChecked();
  expect(troubles).toEqual([]);
});

test('the municipality’s own widget in examples is chosen, set and pasted as ours are', async ({
  page,
  serve,
  baseURL,
  troubles,
}) => {
  await page.goto('/bygg-inn/?widget=eksempel-our-measures&record=plans/sor-rogaland/strategy-2025&lang=nb');
  const offer = page.getByRole('option', { name: 'Hva strategien betyr for oss (fra @eksempel-kommune/our-measures)' });
  await expect(offer).toBeAttached();
  await expect(page.getByText('De andre måtene finnes bare for widgetene våre.')).toBeVisible();
  await expect(page.getByLabel('status')).toHaveValue('all'); // as its manifest says, without the attribute
  expect(await page.getByLabel('status').locator('option').count()).toBe(4);
  await page.getByLabel('measures').fill('digital-samhandling-1 beholde-og-rekruttere-2');
  await page.getByLabel('measures').press('Enter');
  const code = page.locator('#code');
  await expect(code).toContainText('measures="digital-samhandling-1 beholde-og-rekruttere-2"');
  await expect(page.getByLabel('notes')).toHaveAccessibleDescription(/JSON/);
  await expect(page.frameLocator('.builder-preview iframe').first().locator('.hfs-list > li')).toHaveCount(2);
  const pasted = await code.textContent();
  const host = await serve(
    { '/': `<body>${pasted}` },
    `default-src 'none'; script-src ${baseURL}; style-src ${baseURL}; connect-src ${baseURL}; require-trusted-types-for 'script'; trusted-types 'none'`,
  );
  await page.goto(host.origin);
  await expect(page.locator('eksempel-our-measures')).toContainText('Være en pådriver');
  await expect(page.locator('eksempel-our-measures .hfs-list > li')).toHaveCount(2);
  expect(troubles).toEqual([]);
});
