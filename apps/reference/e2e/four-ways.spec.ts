import { glossary } from '@helsefellesskap/data/glossary';
import { renderWidget, widgetTags } from '@helsefellesskap/elements/server';
import { expect, type Page } from '@playwright/test';
import { choices, clean, settingsOf, type Choice } from './choices.js';
import { test, type Serve } from './host.js';
import { upgraded, wordsOf } from './site.js';

/** The script ways; frame and clean HTML are compared in frame-pages.spec.ts. */
const scripts = {
  script: (tag: string) => `/cdn/${tag}.js`,
  loader: () => '/cdn/loader.js',
};

/** An empty tag on a page of another host: every word comes from the script. */
async function pasted(page: Page, serve: Serve, script: string, { tag, path, language, ...told }: Choice, inside = '') {
  const own = Object.entries(settingsOf({ tag, path, language, ...told })).map(
    ([name, value]) => ` ${name}="${value}"`,
  );
  const element = `<${tag} src="/data/${path}.json" lang="${language}" heading-level="2"${own.join('')}>${inside}</${tag}>`;
  const host = await serve({ '/': `<script type="module" src="${script}"></script><body>${element}` });
  await page.goto(host.origin);
  await upgraded(page);
  return page.locator(tag);
}

for (const choice of choices)
  test(`${choice.tag} says by script and by loader what the clean HTML says, word for word`, async ({
    page,
    serve,
    troubles,
  }) => {
    expect(clean(choice).length).toBeGreaterThan(20);
    for (const [way, script] of Object.entries(scripts)) {
      const widget = await pasted(page, serve, script(choice.tag), choice);
      expect(wordsOf(await widget.innerHTML()), way).toBe(clean(choice));
    }
    expect(troubles).toEqual([]);
  });

test('hfs-glossary-term says by script and by loader, once opened, what the clean HTML says', async ({
  page,
  serve,
}) => {
  const term = 'faglig samarbeidsutvalg';
  const said = wordsOf(renderWidget('hfs-glossary-term', glossary, { attributes: { term } }));
  for (const [way, script] of Object.entries(scripts)) {
    const choice: Choice = { tag: 'hfs-glossary-term', path: 'glossary', language: 'nb' };
    const widget = await pasted(page, serve, script(choice.tag), choice, term);
    await widget.getByRole('button').click();
    await expect(widget.locator('.hfs-explanation')).toBeVisible();
    expect(wordsOf(await widget.innerHTML()), way).toBe(said);
  }
});

test('no widget is left out', () => {
  expect([...choices.map(({ tag }) => tag), 'hfs-glossary-term'].sort()).toEqual([...widgetTags].sort());
});
