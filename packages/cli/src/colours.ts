import { createColors } from 'picocolors';
import type { Stream } from './context.js';

/** Colours for a terminal that has them. None in files and pipes, and where `NO_COLOR` is set. */
export function coloursFor(stream: Stream, env: NodeJS.ProcessEnv) {
  return createColors(!env['NO_COLOR'] && (stream.getColorDepth?.(env) ?? 1) >= 4);
}
