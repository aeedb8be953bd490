import { expect, it } from 'vitest';
import { exportRecord } from './format.js';
import { jsonLd } from './json-ld.js';
import { partnership as record } from './partnership.test-helper.js';
import { lostOfSteps, strategyWithSteps } from './strategy-with-steps.test-helper.js';
import { expectTrueLoss, keptWithoutTrace, options } from './true-loss.test-helper.js';

it('a membership keeps its beginning and end, in a role', () => {
  const written = JSON.parse(exportRecord(jsonLd, record, options).text) as { member: object[]; url?: string };
  expect(written.member).toEqual([
    {
      '@type': 'schema:OrganizationRole',
      roleName: 'health-trust',
      member: {
        '@id': 'https://data.example.org/organisations/helse-a',
        '@type': 'schema:Organization',
        plainName: 'Helse A HF',
      },
    },
    {
      '@type': 'schema:OrganizationRole',
      roleName: 'municipality',
      startDate: '2021',
      endDate: '2025',
      member: {
        '@id': 'https://data.example.org/municipalities/0001',
        '@type': 'schema:GovernmentOrganization',
        plainName: 'Aby',
      },
    },
  ]);
});

it('says nothing of what is absent, and reports the reason as lost', () => {
  const { text, loss } = exportRecord(jsonLd, record, options);
  expect(JSON.parse(text)).not.toHaveProperty('url');
  expect(loss.map(({ path }) => path)).toEqual(expect.arrayContaining(['website.absent', 'nameStatus']));
  expectTrueLoss(jsonLd, record);
  expect(keptWithoutTrace(jsonLd, record)).toEqual([]);
});

it('a step has who does it, where it stands, and what else the plan says of it', () => {
  const { potentialAction } = JSON.parse(exportRecord(jsonLd, strategyWithSteps, options).text) as {
    potentialAction: object[];
  };
  const property = (propertyID: string, value: string, name?: string) => ({
    '@type': 'schema:PropertyValue',
    propertyID,
    ...(name !== undefined && { name: { nb: name } }),
    textValue: { nb: value },
  });
  expect(potentialAction).toMatchObject([
    {
      endTime: '2026-06',
      agent: [{ name: { nb: 'SSU' } }, { name: { nb: 'kommuneoverlegene' } }],
      additionalProperty: [
        property('status', 'i gang'),
        property('risk', 'lav'),
        property('budget', '1 200', 'Budsjett 2026'),
      ],
    },
  ]);
  expect(lostOfSteps(jsonLd)).toEqual([
    'sources[].sha256',
    'deadline.text',
    'deadline.precision',
    'approvers[].nb',
    'status.scale[].nb',
  ]);
  expectTrueLoss(jsonLd, strategyWithSteps);
  expect(keptWithoutTrace(jsonLd, strategyWithSteps)).toEqual([]);
});

it('a goal has what else the plan says of it', () => {
  const nb = (text: string) => ({ original: 'nb' as const, nb: text });
  const details = [{ kind: 'target', name: nb('Måltall'), text: nb('under 600') }];
  const plan = {
    ...strategyWithSteps,
    goals: [{ id: 'mal', kind: 'goal' as const, text: nb('Færre liggedøgn'), sources: [], details }],
  };
  expect(JSON.parse(exportRecord(jsonLd, plan, options).text)).toMatchObject({
    hasPart: expect.arrayContaining([
      expect.objectContaining({
        hasDefinedTerm: [
          expect.objectContaining({
            additionalProperty: [
              {
                '@type': 'schema:PropertyValue',
                propertyID: 'target',
                name: { nb: 'Måltall' },
                textValue: { nb: 'under 600' },
              },
            ],
          }),
        ],
      }),
    ]) as object[],
  });
});
