import { expect, it } from 'vitest';
import { exportRecord } from './format.js';
import { strategyWithSteps as strategy } from './strategy-with-steps.test-helper.js';
import { stratmlPart1 } from './stratml-part1.js';
import { stratml } from './stratml.js';
import { options } from './true-loss.test-helper.js';

it('Part 2 has the status and the deadline of a step, what it costs, and who does it', () => {
  const { text } = exportRecord(stratml, strategy, options);
  expect(text).toContain('<RoleType>Performer</RoleType>');
  expect(text).toContain('<EndDate>2026-06-30</EndDate>');
  expect(text).toContain('<DescriptorValue>i gang</DescriptorValue>');
  expect(text).toContain('<UnitOfMeasurement>ikke startet · i gang · ferdig</UnitOfMeasurement>');
  expect(text).toContain('Budsjett 2026: 1 200');
  expect(text).toContain('<NumberOfUnits>0.0000001</NumberOfUnits>');
});

it.each([stratml, stratmlPart1])('$name has who does a measure, and what else the strategy says of it', (format) => {
  const { text } = exportRecord(format, strategy, options);
  expect(text).toContain('<Name>kommunene</Name>');
  expect(text).toContain('Deltakere: brukerrådet');
});

it('Part 1 has no place for indicators, and its loss report says so', () => {
  const { text, loss } = exportRecord(stratmlPart1, strategy, options);
  expect(text).not.toContain('Liggedøgn');
  expect(loss).toContainEqual({ path: 'indicators[].name.nb', count: 1 });
});

it('says that a title is lost and never makes one up', () => {
  const { text } = exportRecord(stratml, strategy, options);
  expect(text).toContain('<Name></Name>');
  expect(text).toContain('Tittelen er gått tapt i kopien som ble lest');
});

it('gives no day where the source gives a month', () => {
  const { text } = exportRecord(stratml, strategy, options);
  expect(text).not.toContain('PublicationDate');
  expect(text).toContain('Sist endret: 2025-02');
});
