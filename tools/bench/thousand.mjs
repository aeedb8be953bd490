import { makeAll, moveAll } from './in-page/thousand.js';

/** Makes a thousand of a subject on one page: time, JavaScript heap and DOM nodes they take, and time to move them all. */
export async function measureThousand(browser, address, { make }, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nb-NO' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const before = await holds(session);
  const make1000 = await page.evaluate(makeAll, { make, count: 1000 });
  const after = await holds(session);
  const move1000 = await page.evaluate(moveAll);
  await context.close();
  return { make1000, heap: after.heap - before.heap, nodes: after.nodes - before.nodes, move1000 };
}

async function holds(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const [heap, nodes] = ['JSHeapUsedSize', 'Nodes'].map((wanted) => metrics.find(({ name }) => name === wanted).value);
  return { heap, nodes };
}
