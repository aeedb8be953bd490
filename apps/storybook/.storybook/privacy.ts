// @boundaries-ignore what counts as storage is said once, for all tests
import { watchStorage } from '../../../tools/watch-storage.mjs';

const isTest = import.meta.env.MODE === 'test';
let before = 0;

/** Begins to watch; Storybook's own pages keep what they like. */
export function watch(): void {
  if (isTest) watchStorage();
}

/** What the test runner has loaded before a story is not the story's. */
export function forget(): void {
  if (!isTest) return;
  before = performance.getEntriesByType('resource').length;
  globalThis.touchedStorage.length = 0;
}

/** No story may keep anything on the reader's device, or ask another host for anything. */
export function keepsNothing(): void {
  if (!isTest) return;
  const asked = performance.getEntriesByType('resource').slice(before);
  const others = asked.map(({ name }) => new URL(name)).filter(({ origin }) => origin !== location.origin);
  const faults = [...globalThis.touchedStorage, ...others.map(({ href }) => href)];
  if (document.cookie) faults.push(document.cookie);
  if (faults.length > 0) throw new Error(`The story keeps something, or asks elsewhere:\n${faults.join('\n')}`);
}
