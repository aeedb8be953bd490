export { nothing, part } from './part.js';

/** In files for script tags the build has opened every template (`scripts/templates.ts`). */
export const opened = (value: unknown): unknown => value;
