import { plan } from '../plan.schema.js';
import type { Plan } from '../plan.js';
import type { PublishedRecord } from '../record.js';
import { exportRecord, type Format } from './format.js';
import { options } from './true-loss.test-helper.js';

const sources = [{ line: 1 }];
const number = [{ line: 2, quote: 'liggedøgn' }];
const step = (id: string, text: string) => ({ id, text, sources });

/** A small strategy with an action plan and an indicator, which no real document of ours has yet. */
export const strategyWithSteps: Plan = plan.parse({
  schemaVersion: 1,
  type: 'plan',
  kind: 'partnership-strategy',
  id: 'eksempel/strategy-2025',
  partnership: 'eksempel',
  title: { text: 'Strategi, samhandling; «sammen»', sources },
  language: 'nb',
  period: { from: '2025', to: '2028' },
  documents: [
    {
      id: 'strategy',
      title: 'Strategi',
      kind: 'plan',
      sha256: 'a'.repeat(64),
      publisher: 'Helsefellesskapet Eksempel',
      updated: '2025-02',
      completeness: 'whole',
    },
  ],
  areas: [
    {
      id: 'omrade',
      layer: 'focus',
      title: { lost: true },
      measures: [
        {
          ...step('tiltak', 'Øve sammen'),
          kind: 'measure',
          owners: ['kommunene'],
          details: [{ kind: 'participants', name: 'Deltakere', text: 'brukerrådet' }],
        },
      ],
    },
  ],
  governance: [
    {
      id: 'ssu',
      level: 2,
      kind: 'strategic-committee',
      name: { text: 'SSU', sources },
      meetings: [{ from: '2026-03-04' }],
    },
  ],
  actionPlan: {
    revisionInterval: 'P2Y',
    actions: [
      {
        ...step('steg', 'Lage felles planer'),
        owners: ['SSU', 'kommuneoverlegene'],
        approvers: ['PMU'],
        deadline: { to: '2026-06', text: 'innen sommeren', precision: 'month' },
        details: [{ kind: 'budget', name: 'Budsjett 2026', text: '1 200' }],
        status: { value: 'i gang', scale: ['ikke startet', 'i gang', 'ferdig'] },
        risk: { value: 'lav' },
      },
    ],
  },
  indicators: [{ id: 'liggedogn', name: 'Liggedøgn', unit: 'døgn', owner: 'Helsedirektoratet', sources: number }],
  observations: [
    {
      indicator: 'liggedogn',
      area: '1103',
      period: { from: '2024', to: '2024' },
      value: 1e-7,
      retrieved: '2025-01-02',
      sources: number,
    },
  ],
});

/** What a format leaves out of the steps; the languages of words apart. */
export function lostOfSteps<R extends PublishedRecord>(format: Format<R>): string[] {
  const step = 'actionPlan.actions[].';
  const { loss } = exportRecord(format, strategyWithSteps as unknown as R, options);
  const paths = loss.flatMap(({ path }) => (path.startsWith(step) ? path.slice(step.length) : []));
  return paths.filter((path) => !path.endsWith('.original'));
}
