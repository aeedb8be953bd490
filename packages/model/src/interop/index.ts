import { atom } from './atom.js';
import { fhir } from './fhir.js';
import type { Format } from './format.js';
import { ics } from './ics.js';
import { json } from './json.js';
import { stratmlPart1 } from './stratml-part1.js';
import { stratml } from './stratml.js';

export { exportRecord } from './format.js';
export type { Exported, ExportOptions, Format } from './format.js';
export type { Loss } from './loss.js';

/** Every format, by the name people write. A new one is a file here and a line in this list. */
export const formats: readonly Format[] = [atom, fhir, ics, json, stratml, stratmlPart1];
