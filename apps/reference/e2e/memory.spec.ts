import { expect, type CDPSession } from '@playwright/test';
import { test } from './host.js';
import { upgraded } from './site.js';
import { allTagged, dataOf, empty, recordOf, widgetTags } from './widgets.js';

interface Memory {
  nodes: number;
  listeners: number;
  /** In bytes. */
  heap: number;
}

/** What is left when all that can go has gone. */
async function left(session: CDPSession): Promise<Memory> {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

/** A record with two of everything, so that a thousand times are soon over. */
function short(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(short);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, short(item)]));
}

for (const [what, isNew] of [
  ['taken out and put back', false],
  ['thrown away for new ones', true],
] as const)
  test(`all widgets, ${what} 1,000 times, leave nothing behind`, async ({ page, serve, troubles }) => {
    test.setTimeout(120_000);
    const script = '<script type="module" src="/cdn/all.js"></script>';
    const host = await serve({ '/': `${script}<body><main>${allTagged()}</main>` });
    for (const tag of widgetTags.filter((tag) => tag !== 'hfs-glossary-term'))
      host.answers[dataOf(tag)] = { body: JSON.stringify(short(recordOf(tag))) };
    await page.goto(host.origin);
    await upgraded(page);
    const session = await page.context().newCDPSession(page);
    const go = (times: number): Promise<void> =>
      page.evaluate(
        async ([times, isNew, word]) => {
          const main = document.querySelector('main')!;
          for (let time = 0; time < times; time++) {
            const content = isNew ? [...main.childNodes].map(fresh) : [...main.childNodes];
            main.replaceChildren();
            await null; // long enough to hear that it is gone
            main.append(...content);
            const widgets = [...main.querySelectorAll<HTMLElement & { updateComplete?: Promise<void> }>('*')];
            await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
          }

          function fresh(node: Node): Node {
            const copy = node.cloneNode(true);
            const all = copy instanceof Element ? [copy, ...copy.querySelectorAll('*')] : [];
            for (const one of all) if (one.localName.startsWith('hfs-')) one.replaceChildren();
            for (const one of all) if (one.localName === 'hfs-glossary-term') one.append(word);
            return copy;
          }
        },
        [times, isNew, empty('hfs-glossary-term')] as const,
      );
    await go(200);
    const before = await left(session);
    await go(1000);
    const after = await left(session);
    expect(after.nodes - before.nodes).toBeLessThan(100);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    expect(after.heap - before.heap).toBeLessThan(500_000); // 30 bytes for each widget put back
    expect(troubles).toEqual([]);
  });
