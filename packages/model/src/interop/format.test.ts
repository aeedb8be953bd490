import { expect, it } from 'vitest';
import { dcatCatalogue, exportRecord, formats, siteFeed } from './index.js';
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

it.each(formats.filter(({ takes }) => takes.includes('plan')))('$name takes a frozen record for the same', (format) => {
  const freeze = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.freeze(Object.values(value).map(freeze)) && Object.freeze(value)
      : value;
  const frozen = freeze(structuredClone(plan)) as typeof plan;
  expect(exportRecord(format, frozen, options)).toEqual(exportRecord(format, plan, options));
});

it.each([
  [{ base: undefined }, /^The address of the data is missing/],
  [{ base: 'data.example.org' }, /^The address of the data is missing/],
  [{ day: undefined }, /^The day of the export is missing/],
  [{ day: '31.12.2026' }, /^The day of the export is missing/],
  [{ day: '2026' }, /^The day of the export is missing/],
])('options with %j are refused in a sentence, from plain JavaScript too', (wrong, sentence) => {
  const given = { ...options, ...wrong } as typeof options;
  for (const format of formats.filter(({ takes }) => takes.includes('plan')))
    expect(() => exportRecord(format, plan, given)).toThrow(sentence);
  expect(() => siteFeed([plan], 'Alle', given)).toThrow(sentence);
  expect(() => dcatCatalogue([plan], given)).toThrow(sentence);
});
