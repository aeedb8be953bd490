import { startProbe } from './in-page/probe.js';

const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

/** Loads one page in a browser context of its own, on a slow network and a processor made slower. */
export async function measureLoading(browser, address, { title, pieces }, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nb-NO' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let requests = 0;
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // The page says itself when it is done: to ask it, Playwright would run its own script, and that while ours is at work.
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tell' });
  const told = new Promise((tell) => session.once('Runtime.bindingCalled', ({ payload }) => tell(JSON.parse(payload))));
  await page.addInitScript(startProbe, { title, pieces });
  await page.goto(address, { waitUntil: 'commit' });
  const seen = await told;
  const { metrics } = await session.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const result = { bytes, requests, busy, ...seen };
  await context.close();
  return result;
}
