import { expect, it } from 'vitest';
import { exportRecord, formats } from './index.js';
import { options } from './true-loss.test-helper.js';
import { strategyWithSteps as plan } from './strategy-with-steps.test-helper.js';

const types = [
  'plan',
  'partnership',
  'patient-group',
  'organisation',
  'municipality',
  'municipality-index',
  'glossary',
];
const refused = formats.flatMap((format) =>
  types.filter((type) => !format.takes.includes(type)).map((type) => ({ format, type, name: format.name })),
);

it.each(refused)('$name refuses a record of the type $type in a sentence', ({ format, type, name }) => {
  const call = () => exportRecord(format, { schemaVersion: 1, type }, options);
  expect(call).toThrow(new TypeError(`The format “${name}” takes ${format.takes.join(', ')}, not ${type}.`));
});

it.each(formats)('$name takes an address without a slash at its end for the same', (format) => {
  const base = options.base.slice(0, -1);
  expect(exportRecord(format, plan, { ...options, base })).toEqual(exportRecord(format, plan, options));
});
