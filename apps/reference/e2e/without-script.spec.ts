import { planIds } from '@helsefellesskap/data';
import { textIn, type LocalText, type Plan } from '@helsefellesskap/model';
import { expect, test } from '@playwright/test';
import { partnershipIds, published } from './site.js';

test.use({ javaScriptEnabled: false });

for (const language of ['nb', 'nn'] as const) {
  const prefix = language === 'nb' ? '' : '/nn';

  test(`all 19 partnerships have a page in ${language}, linked from the map`, async ({ page }) => {
    await page.goto(`${prefix}/`);
    const links = await page.locator('.tiles a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect([...links].sort()).toEqual(partnershipIds.map((id) => `${prefix}/helsefellesskap/${id}/`).sort());
    for (const link of links) {
      await page.goto(link!);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('hfs-partnership-card dl')).toBeVisible();
    }
  });

  test(`a partnership without a strategy says so, and how to send one in (${language})`, async ({ page }) => {
    await page.goto(`${prefix}/helsefellesskap/agder/`);
    await expect(page.locator('main')).toContainText(/Vi har (ikke|ikkje) registrert (noen|nokon) strategi for dette/);
    await expect(page.locator('main a[href$="/issues"]')).toBeVisible();
  });

  for (const id of planIds)
    test(`every statement of ${id} stands on its page in ${language}`, async ({ page }) => {
      const plan = published(`plans/${id}`) as Plan;
      const address = plan.kind === 'partnership-strategy' ? `/helsefellesskap/${plan.partnership}/` : `/planer/${id}/`;
      await page.goto(`${prefix}${address}`);
      const shown = spaced((await page.locator('hfs-plan').textContent()) ?? '');
      const statements = [...statementsIn(plan)];
      expect(statements.length).toBeGreaterThan(4);
      const missing = statements.filter(({ text }) => !shown.includes(spaced(textIn(text, language).value)));
      expect(missing.map(({ path }) => path)).toEqual([]);
    });

  test(`the list of municipalities answers what the finder would (${language})`, async ({ page }) => {
    await page.goto(`${prefix}/`);
    await page.locator('.opening a[href$="/kommuner/"]').click();
    await expect(page.locator('.rows > li')).toHaveCount(357);
    await page.locator('.rows > li', { hasText: 'Guovdageaidnu' }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Helsefellesskapet Finnmark');
  });
}

test('the example page keeps a link to the strategy', async ({ page }) => {
  await page.goto('/eksempel-kommune/');
  await page.getByRole('link', { name: 'Strategi for Helsefellesskapet i Sør-Rogaland' }).click();
  await expect(page).toHaveURL('/helsefellesskap/sor-rogaland/');
});

/** Every text with a source: what a plan says. Of one said twice in the same words, both. */
function* statementsIn(value: unknown, path = ''): Generator<{ path: string; text: LocalText }> {
  if (typeof value !== 'object' || value === null) return;
  if ('sources' in value && 'text' in value && typeof value.text === 'object')
    yield { path, text: value.text as LocalText };
  for (const [key, part] of Object.entries(value)) yield* statementsIn(part, `${path}/${key}`);
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
