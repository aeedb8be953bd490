import type { Format } from './format.js';

/** The published record itself: nothing is lost. */
export const json: Format = {
  name: 'json',
  mediaType: 'application/json',
  extension: 'json',
  takes: ['plan', 'partnership', 'patient-group', 'organisation', 'municipality', 'municipality-index', 'glossary'],
  write: (record) => `${JSON.stringify(record, null, 2)}\n`,
};
