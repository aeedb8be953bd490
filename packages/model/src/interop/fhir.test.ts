import { expect, it } from 'vitest';
import { fhir } from './fhir.js';
import { resourceId } from './fhir-parts.js';
import { exportRecord } from './format.js';
import { strategyWithSteps as strategy } from './strategy-with-steps.test-helper.js';
import { options } from './true-loss.test-helper.js';

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
  expect(actionPlan?.['action']).toMatchObject([
    { id: 'steg', description: 'Lage felles planer', timingPeriod: { end: '2026-06' } },
  ]);
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

it('makes ids that FHIR takes, and different ones of different long ids', () => {
  const long = 'a'.repeat(70);
  expect(resourceId('sor-rogaland/strategy-2025', 'vision')).toBe('sor-rogaland.strategy-2025.vision');
  expect(resourceId(`${long}-1`)).toMatch(/^[A-Za-z0-9.-]{64}$/);
  expect(resourceId(`${long}-1`)).not.toBe(resourceId(`${long}-2`));
});
