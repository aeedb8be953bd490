import { expect, it } from 'vitest';
import { exportRecord } from './format.js';
import { jsonLd } from './json-ld.js';
import { partnership as record } from './partnership.test-helper.js';
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
