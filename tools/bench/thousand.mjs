import { makeAll, moveAll } from './in-page/thousand.js';

/** Makes a thousand of a subject on one page: time, JavaScript heap and DOM nodes they take, and time to move them all. */
export async function measureThousand(browser, address, { make }, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nb-NO' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const before = await state(session);
  const make1000 = await page.evaluate(makeAll, { make, count: 1000 });
  const after = await state(session);
  const move1000 = await page.evaluate(moveAll);
  await context.close();
  const more = (name) => after[name] - before[name];
  const style1000 = (more('RecalcStyleDuration') + more('LayoutDuration')) * 1000;
  return { make1000, style1000, move1000, heap: more('JSHeapUsedSize'), nodes: more('Nodes') };
}

async function state(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
