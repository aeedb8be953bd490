import { expect, it } from 'vitest';
import { exportRecord } from './format.js';
import { jsonLd } from './json-ld.js';
import { expectTrueLoss, keptWithoutTrace, options } from './true-loss.test-helper.js';
import type { Partnership } from '../partnership.js';

const record: Partnership = {
  schemaVersion: 1,
  type: 'partnership',
  id: 'a',
  name: { nb: 'Helsefellesskap A', original: 'nb' },
  nameStatus: 'self-described',
  healthTrusts: [{ id: 'helse-a', name: 'Helse A HF' }],
  privateHospitals: [],
  regionalHealthAuthority: { id: 'helse-b', name: 'Helse B RHF' },
  website: { absent: 'not-registered' },
  established: { date: '2021-03', sources: ['X'] },
  members: [{ municipality: '0001', name: 'Aby', from: '2021', to: '2025' }],
  membershipEvidence: { kind: 'count', text: '1', sources: [] },
  changes: [],
  toVerify: [],
  sources: ['X'],
  plans: { absent: 'not-registered' },
};

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
