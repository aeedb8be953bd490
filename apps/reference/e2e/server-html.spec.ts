import { brotliCompressSync } from 'node:zlib';
import { planIds } from '@helsefellesskap/data';
import { elementOf, RecordError, type Plan } from '@helsefellesskap/model';
import { renderWidget } from '@helsefellesskap/elements/server';
import { expect } from '@playwright/test';
import { strict, test } from './host.js';
import { published, wordsOf } from './site.js';
import { allTagged, recordOf, widgetTags, written, type WidgetTag } from './widgets.js';

const allowed = 2500;
const realPlans = planIds.map((id) => published(`plans/${id}`) as Plan);
const first = ['main-objective', 'period-aim-1', 'goal-1', 'claim-1', 'challenge-1'];

const bytes = (text: string): number => Buffer.byteLength(text);
const brotli = (text: string): number => brotliCompressSync(text).length;

/** A widget with every real plan that it shows. */
function* realHtml(tag: WidgetTag): Generator<string> {
  if ((recordOf(tag) as Plan).type !== 'plan') yield written(tag);
  else
    for (const plan of realPlans) {
      const element = first.find((id) => elementOf(plan, id));
      if (tag === 'hfs-source' && !element) continue;
      try {
        yield renderWidget(tag, plan, element ? { attributes: { element } } : {});
      } catch (error) {
        if (!(error instanceof RecordError)) throw error; // not its kind of plan
      }
    }
}

for (const tag of widgetTags)
  test(`as it is sent, compressed, ${tag} is at most 2.5 kB beyond its text, whichever plan it shows`, () => {
    const beyond = [...realHtml(tag)].map((html) => brotli(html) - brotli(wordsOf(html)));
    expect(beyond.length).toBeGreaterThan(0);
    expect(Math.max(...beyond)).toBeLessThanOrEqual(allowed);
  });

/** Widgets that show one thing; the others are lists as long as the plan. */
const ofText: WidgetTag[] = [
  'hfs-goals',
  'hfs-challenges',
  'hfs-vision-values',
  'hfs-notice',
  'hfs-source',
  'hfs-glossary-term',
  'hfs-partnership-card',
  'hfs-documents',
  'hfs-explainer',
];

for (const tag of ofText)
  test(`uncompressed, ${tag} is at most 2.5 kB beyond its text, whichever plan it shows`, () => {
    const beyond = [...realHtml(tag)].map((html) => bytes(html) - bytes(wordsOf(html)));
    expect(Math.max(...beyond)).toBeLessThanOrEqual(allowed);
  });

test('HTML from a server breaks no policy, with every widget on the page', async ({ page, serve, troubles }) => {
  const host = await serve({ '/': `<link rel="stylesheet" href="/cdn/hfs.css"><body>${allTagged(written)}` }, strict);
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.violations.push(violatedDirective));
  });
  await page.goto(host.origin);
  await expect(page.locator('hfs-goals .hfs-list > li').first()).toHaveCSS('background-repeat', 'no-repeat'); // the style is there
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(troubles).toEqual([]);
});

test('without our style sheet, and with every panel open, nothing is wider than a phone where the site breaks long words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const tooWide: string[] = [];
  for (const tag of widgetTags)
    for (const html of realHtml(tag)) {
      await page.setContent(
        `<!doctype html><html lang="nb"><meta name="viewport" content="width=device-width"><style>body { overflow-wrap: anywhere }</style>${html.replaceAll('<details', '<details open')}`,
      );
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) tooWide.push(`${tag}: ${width} px`);
    }
  expect(tooWide).toEqual([]);
});
