import type { Partnership } from '../partnership.js';

/** A small partnership with a member that has left. */
export const partnership: Partnership = {
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
