import { expect, it } from 'vitest';
import { exportRecord } from './format.js';
import { lostOfSteps, strategyWithSteps as strategy } from './strategy-with-steps.test-helper.js';
import { stratmlPart1 } from './stratml-part1.js';
import { stratml } from './stratml.js';
import { options } from './true-loss.test-helper.js';

const stepIn = (text: string) =>
  /<Objective>(?:(?!<Objective>)[^])*Lage felles planer[^]*?<\/Objective>/.exec(text)?.[0] ?? '';

it('has what a step costs, who does it, by when, and where it stands, in that very objective', () => {
  const step = stepIn(exportRecord(stratml, strategy, options).text);
  const owner = (name: string) =>
    new RegExp(`<Name>${name}</Name>\\s*<Role>\\s*<Name>Ansvarlig</Name>\\s*<RoleType>Performer</RoleType>`);
  expect(step).toMatch(owner('SSU'));
  expect(step).toMatch(owner('kommuneoverlegene'));
  for (const line of ['Godkjenner: PMU', 'Frist: innen sommeren, 2026-06', 'Risiko: lav', 'Budsjett 2026: 1 200'])
    expect(step).toContain(line);
  expect(step).toMatch(/<TargetResult>\s*<EndDate>2026-06-30<\/EndDate>\s*<Description>innen sommeren</);
  expect(step).toMatch(
    /<ActualResult>\s*<Descriptor>\s*<DescriptorName>Status<\/DescriptorName>\s*<DescriptorValue>i gang</,
  );
  expect(step).toContain('<UnitOfMeasurement>ikke startet · i gang · ferdig</UnitOfMeasurement>');
  expect(lostOfSteps(stratml)).toEqual(['sources[].sha256', 'sources[].quote', 'deadline.precision', 'details[].kind']);
});

it('Part 1 says in words what Part 2 has elements for', () => {
  const step = stepIn(exportRecord(stratmlPart1, strategy, options).text);
  for (const name of ['SSU', 'kommuneoverlegene']) expect(step).toContain(`<Name>${name}</Name>`);
  for (const line of ['Frist: innen sommeren, 2026-06', 'Status: i gang', 'Risiko: lav', 'Budsjett 2026: 1 200'])
    expect(step).toContain(line);
  expect(lostOfSteps(stratmlPart1)).toContain('status.scale[].nb');
});

it('Part 2 has decimals without an exponent', () => {
  expect(exportRecord(stratml, strategy, options).text).toContain('<NumberOfUnits>0.0000001</NumberOfUnits>');
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
