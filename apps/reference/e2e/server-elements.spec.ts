import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { renderElement, type WidgetTag } from '@helsefellesskap/elements/server';
import { expect } from '@playwright/test';
import { test } from './host.js';

// The framework's page: an element written on a server, with its shadow root declared where it has one.
const src = '/data/plans/sor-rogaland/strategy-2025.json';
const elements: [tag: WidgetTag, record: unknown, src: string][] = [
  ['hfs-goals', plan, src],
  ['hfs-focus-areas', plan, src],
  ['hfs-commitments', plan, src],
  ['hfs-municipality-finder', municipalityIndex, '/data/municipality-index.json'],
];
const body = (tag: WidgetTag, record: unknown, src: string) =>
  `<link rel="stylesheet" href="/cdn/hfs.css"><h1>Prøve</h1>${renderElement(tag, record, { attributes: { src } })}<p id="after">Etter</p>`;

for (const [tag, record, src] of elements) {
  test(`${tag} from a server has every word without script`, async ({ browser, serve }) => {
    const { origin } = await serve({ '/': body(tag, record, src) });
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(origin);
    await expect(page.locator(tag)).toContainText(tag === 'hfs-municipality-finder' ? 'Alle kommuner' : 'Kilde:');
    await page.close();
  });

  test(`${tag} from a server is taken over by the script: said once, and nothing refused`, async ({
    page,
    serve,
    troubles,
  }) => {
    const { origin } = await serve({ '/': `${body(tag, record, src)}<script src="/cdn/${tag}.js"></script>` });
    await page.goto(origin);
    const widget = page.locator(tag);
    await expect(widget.locator('article')).toHaveCount(1);
    await expect
      .poll(() => widget.evaluate((element) => 'record' in element && element.record !== undefined))
      .toBe(true);
    const stands = await widget.evaluate((element) => ({
      articles: element.querySelectorAll('article').length,
      slots: element.shadowRoot?.querySelectorAll('slot').length ?? 0,
      fields: element.shadowRoot?.querySelectorAll('select, input').length ?? 0,
    }));
    expect(stands).toEqual(
      tag === 'hfs-goals' ? { articles: 1, slots: 0, fields: 0 } : { articles: 1, slots: 1, fields: 1 },
    );
    expect(troubles).toEqual([]);
  });
}
