import { csv } from './csv.js';
import type { Format } from './format.js';
import { json } from './json.js';

export { fromCsv } from './csv.js';
export { exportRecord } from './format.js';
export type { Exported, ExportOptions, Format } from './format.js';
export type { Loss } from './loss.js';
export { planFromTable } from './table/read.js';
export type { TableChanges, TableReading } from './table/read.js';
export type { TableFault } from './table/faults.js';
export { tableGuide, tableOf } from './table/write.js';

/** Every format, by the name people write. A new one is a file here and a line in this list. */
export const formats: readonly Format[] = [csv, json];
