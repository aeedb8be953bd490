export { readSource } from './source.js';
export type { Source, Unread } from './source.js';
export { maxBytes, maxDepth, maxValues } from './limits.js';
export { faultAt, fileFaults, otherId } from './fault.js';
export type { FileFault, Located } from './fault.js';
export { pathText } from './place.js';
export type { Place } from './place.js';
export { decode } from './text.js';
