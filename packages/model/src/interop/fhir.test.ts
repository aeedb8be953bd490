import { expect, it } from 'vitest';
import type { Membership } from '../partnership.js';
import { fhir } from './fhir.js';
import { resourceId } from './fhir-parts.js';
import { exportRecord } from './format.js';
import { partnership } from './partnership.test-helper.js';
import { lostOfSteps, strategyWithSteps as strategy } from './strategy-with-steps.test-helper.js';
import { expectTrueLoss, keptWithoutTrace, options } from './true-loss.test-helper.js';

interface Resource extends Record<string, unknown> {
  resourceType: string;
}
const resourcesOf = (record = strategy) =>
  (JSON.parse(exportRecord(fhir, record, options).text) as { entry: { resource: Resource }[] }).entry.map(
    ({ resource }) => resource,
  );
const find = (type: string) => resourcesOf().find(({ resourceType }) => resourceType === type);

it('has a step with its owner, its deadline and where it stands', () => {
  const [area, actionPlan] = find('PlanDefinition')?.['action'] as Resource[];
  expect(area?.['extension']).toContainEqual({
    url: 'https://data.example.org/fhir/StructureDefinition/title-lost',
    valueBoolean: true,
  });
  const ours = (name: string, valueString: string) => ({
    url: `https://data.example.org/fhir/StructureDefinition/${name}`,
    valueString,
  });
  expect(actionPlan?.['action']).toEqual([
    {
      id: 'steg',
      description: 'Lage felles planer',
      _description: expect.anything() as unknown,
      timingPeriod: { end: '2026-06' },
      extension: [
        ours('owner', 'SSU'),
        ours('owner', 'kommuneoverlegene'),
        ours('approver', 'PMU'),
        ours('status', 'i gang'),
        ours('risk', 'lav'),
        {
          url: 'https://data.example.org/fhir/StructureDefinition/detail',
          extension: [
            { url: 'kind', valueString: 'budget' },
            { url: 'name', valueString: 'Budsjett 2026' },
            { url: 'text', valueString: '1 200' },
          ],
        },
        ours('deadline', 'innen sommeren'),
      ],
    },
  ]);
  expect(lostOfSteps(fhir)).toEqual(['sources[].sha256', 'deadline.precision', 'status.scale[].nb']);
});

it('has a measure with who does it and what else the strategy says of it', () => {
  const [area] = find('PlanDefinition')?.['action'] as Resource[];
  expect(JSON.stringify(area)).toContain('owner","valueString":"kommunene"');
  expect(JSON.stringify(area)).toContain(
    '{"url":"name","valueString":"Deltakere"},{"url":"text","valueString":"brukerrådet"}',
  );
});

it('says why a section is empty', () => {
  const sections = find('Composition')?.['section'] as Resource[];
  expect(sections).toContainEqual(
    expect.objectContaining({ code: { text: 'vision' }, emptyReason: { text: 'ikke registrert' } }),
  );
});

it('follows the day: an expired plan is retired', () => {
  const { text } = exportRecord(fhir, strategy, { ...options, day: '2030-01-01' });
  expect(find('PlanDefinition')?.['status']).toBe('active');
  expect(text).toContain('"status": "retired"');
});

it('has a municipality that left and came back once, with an affiliation for each time', () => {
  const [member] = partnership.members as Membership[];
  const members = [member!, { municipality: '0001', name: 'Aby', from: '2027' }];
  const { text } = exportRecord(fhir, { ...partnership, members }, options);
  const { entry } = JSON.parse(text) as { entry: { fullUrl: string; resource: Resource }[] };
  const addresses = entry.map(({ fullUrl }) => fullUrl);
  expect(addresses).toEqual([...new Set(addresses)]);
  const times = entry.flatMap(({ resource }) => (resource['period'] ? [[resource['id'], resource['period']]] : []));
  expect(times).toEqual([
    ['a.municipalities.0001.municipality', { start: '2021', end: '2025' }],
    ['a.municipalities.0001.municipality.2', { start: '2027' }],
  ]);
  expectTrueLoss(fhir, { ...partnership, members });
  expect(keptWithoutTrace(fhir, { ...partnership, members })).toEqual([]);
});

it('makes ids that FHIR takes, and different ones of different long ids', () => {
  const long = 'a'.repeat(70);
  expect(resourceId('sor-rogaland/strategy-2025', 'vision')).toBe('sor-rogaland.strategy-2025.vision');
  expect(resourceId(`${long}-1`)).toMatch(/^[A-Za-z0-9.-]{64}$/);
  expect(resourceId(`${long}-1`)).not.toBe(resourceId(`${long}-2`));
});
