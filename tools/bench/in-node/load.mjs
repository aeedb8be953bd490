// Loads one partnership with its plan, or all there are, in a process of its own: node --expose-gc load.mjs one|all
const data = await import('@helsefellesskap/data');
globalThis.gc();
const before = process.memoryUsage().heapUsed;
const start = performance.now();
const ids =
  process.argv[2] === 'one'
    ? ['partnerships/sor-rogaland', 'plans/sor-rogaland/strategy-2025']
    : [...data.partnershipIds.map((id) => `partnerships/${id}`), ...data.planIds.map((id) => `plans/${id}`)];
const records = await Promise.all(ids.map((id) => import(`@helsefellesskap/data/${id}`)));
const time = performance.now() - start;
globalThis.gc();
console.log(JSON.stringify({ time, heap: process.memoryUsage().heapUsed - before, kept: records.length }));
