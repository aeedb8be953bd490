/** `@helsefellesskap/data/read`: reads a folder of records as this package keeps them, checks it, and completes what is published. */
export { municipalityIndex, partnershipsWithPlans } from './derive.js';
export { frozenPath, hashOf } from './frozen.js';
export { outputFiles } from './output.js';
export { readData } from './records.js';
export type { Data, Entry, ReadFolder } from './records.js';
export { mustBeMended } from './placed.js';
