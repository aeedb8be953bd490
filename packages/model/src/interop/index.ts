import { atom } from './atom.js';
import { csv } from './csv.js';
import { dcat } from './dcat.js';
import { fhir } from './fhir.js';
import type { Format } from './format.js';
import { ics } from './ics.js';
import { jsonLd } from './json-ld.js';
import { json } from './json.js';
import { skos } from './skos.js';
import { stratmlPart1 } from './stratml-part1.js';
import { stratml } from './stratml.js';

export { addressOf } from './address.js';
export { siteFeed, siteFeedName } from './atom.js';
export { dcatCatalogue } from './dcat.js';
export type { CatalogueOptions, Distribution } from './dcat.js';
export { fromCsv } from './csv.js';
export { exportRecord } from './format.js';
export type { Exported, ExportOptions, Format, Publisher } from './format.js';
export type { Loss } from './loss.js';
export { planFromTable } from './table/read.js';
export type { TableChanges, TableReading } from './table/read.js';
export type { TableFault } from './table/faults.js';
export { tableGuide, tableOf } from './table/write.js';

/** Every format, by the name people write. A new one is a file here and a line in this list. */
export const formats: readonly Format[] = [atom, csv, dcat, fhir, ics, json, jsonLd, skos, stratml, stratmlPart1];
