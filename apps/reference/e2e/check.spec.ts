import { checkFile, type Level } from '@helsefellesskap/model/checks';
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { crosswise, expectAccessible } from './accessible.js';
import { test } from './host.js';

const good = readFileSync(
  new URL('../../../packages/data/partnerships/sor-rogaland/strategy-2025.yml', import.meta.url),
);
const broken = Buffer.from(
  good
    .toString()
    .replace('language: nb\n', 'langage: nb\n')
    .replaceAll(/sources: \[\{ line: \d+ \}\]/g, 'source: 1'),
);
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/yaml', buffer });
const found = (page: Page) => page.locator('#findings');
const counts = (bytes: Buffer, name = 'a.yml') => {
  const levels = checkFile(name, bytes, { day: '2026-05-01' }).map(({ level }) => level);
  return (level: Level) => levels.filter((one) => one === level).length;
};

test('a file is checked in the page: what the command finds, with its place, and nothing is asked of anybody', async ({
  page,
  context,
  troubles,
}) => {
  await page.goto('/sjekk/', { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  await page.getByLabel('Velg filer').setInputFiles(file('min-strategi.yml', broken));

  const errors = counts(broken)('error');
  expect(errors).toBeGreaterThan(10);
  await expect(page.getByRole('status')).toContainText(`1 fil sjekket: ${errors} må rettes`);
  await expect(found(page).getByRole('heading', { name: 'min-strategi.yml' })).toBeVisible();
  const groups = found(page).getByRole('listitem');
  expect(await groups.count()).toBeLessThan(errors);
  const [first] = checkFile('a.yml', broken, { day: '2026-05-01' }).filter(({ level }) => level === 'error');
  const line = broken.toString().split('\n')[first!.line - 1]!.trim();
  await expect(groups.first()).toContainText(`Linje ${first!.line}, tegn ${first!.column}`);
  await expect(groups.first()).toContainText(line);
  await expect(groups.first()).toContainText(first!.text.nb);
  await expect(groups.first()).toContainText('Må rettes');

  await page.getByLabel('Velg filer').setInputFiles(file('min-strategi.yml', good));
  await expect(page.getByRole('status')).toContainText('ingenting');
  await expect(groups.filter({ hasText: 'Må rettes' })).toHaveCount(0);
  expect(asked).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(troubles).toEqual([]);
});

test('the page may not send anything, whatever its script would do', async ({ page }) => {
  await page.goto('/sjekk/');
  const sent = await page.evaluate(async () => {
    const said = await fetch('/data/index.json').then(
      () => 'sent',
      () => 'stopped',
    );
    return [said, navigator.sendBeacon('/data/index.json', 'a')];
  });
  expect(sent[0]).toBe('stopped');
  const policy = await page.locator('meta[http-equiv]').getAttribute('content');
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("form-action 'none'");
  expect(policy).toContain("default-src 'none'");
});

test('text is pasted and checked by keyboard alone, and what was found is said once', async ({ page }) => {
  await page.goto('/sjekk/');
  await page.getByLabel('Velg filer').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Eller lim inn teksten')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Her er ingen tekst. Lim inn filen først, eller velg den over.');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.insertText('{"schemaVersion": 1,\n "type": "plan",}');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('1 fil sjekket: 1 må rettes.');
  await expect(found(page)).toContainText('Filen er ikke gyldig JSON.');
  await expect(found(page)).toContainText('Linje 2');
  expect(await page.locator('[role=status], [aria-live]').count()).toBe(1);
});

test('files are dropped anywhere on the page, and each is told of by its name', async ({ page }) => {
  await page.goto('/sjekk/');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of [
      ['a.yml', 'type: plan'],
      ['tom.json', ''],
    ] as const)
      dataTransfer.items.add(new File([text], name));
    const heading = document.querySelector('h1')!;
    for (const type of ['dragenter', 'dragover', 'drop'])
      heading.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  });
  await expect(page.getByRole('status')).toContainText('2 filer sjekket:');
  await expect(found(page).getByRole('heading')).toHaveText(['a.yml', 'tom.json']);
  await expect(found(page)).toContainText('Filen er tom.');
});

test('a hostile file is answered, and what stands in it is only text', async ({ page, troubles }) => {
  await page.goto('/sjekk/');
  const check = async (name: string, buffer: Buffer, sentence: string) => {
    await page.getByLabel('Velg filer').setInputFiles(file(name, buffer));
    await expect(found(page)).toContainText(sentence);
  };
  await check('stor.yml', Buffer.alloc(20_000_000, 'a\n'), 'Filen er større enn 2 MB.');
  await check('bilde.yml', Buffer.from([0x89, 0x50, 0, 0xff]), 'Dette er ikke en tekstfil.');
  await check('dyp.json', Buffer.from('['.repeat(100_000)), 'for mange nivåer');
  await check('skript.yml', Buffer.concat([good, Buffer.from('"<img src=x onerror=alert(1)>": a\n')]), '<img src=x');
  expect(await found(page).locator('img').count()).toBe(0);
  expect(troubles).toEqual([]);
});

for (const address of ['/sjekk/', '/nn/sjekk/'])
  test(`${address} with findings has no accessibility fault and never scrolls sideways, light and dark, narrow and wide`, async ({
    page,
  }) => {
    await page.goto(address);
    await page
      .locator('[type=file]')
      .setInputFiles([file('et-langt-filnavn-'.repeat(8) + '.yml', broken), file('b.yml', good)]);
    await expect(found(page).getByRole('listitem').first()).toBeVisible();
    for (const setting of crosswise) await expectAccessible(page, setting);
  });

test('the front page leads here', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Sjekk filen din' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sjekk filen din');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that it needs one, and what to do instead', async ({ page }) => {
    await page.goto('/sjekk/');
    await expect(page.locator('noscript p')).toContainText('helsefellesskap check');
  });
});
