import type { Stream } from './context.js';

const patience = 500; // milliseconds; what is over sooner needs no word

/** Tells a terminal how far the work has come. Files and pipes hear nothing. */
export function progress(stream: Stream, say: (done: number, all: number) => string, all: number) {
  const began = Date.now();
  let told = began;
  let isShown = false;
  return {
    /** So many are done. */
    at(done: number): void {
      const now = Date.now();
      if (!stream.isTTY || now - began < patience || now - told < 100) return;
      told = now;
      isShown = true;
      stream.write(`\r\u001b[K${say(done, all)}`);
    },
    /** Leaves the terminal as it was. */
    end(): void {
      if (isShown) stream.write('\r\u001b[K');
    },
  };
}
