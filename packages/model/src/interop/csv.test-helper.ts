import { check } from '../check.js';
import type { Plan } from '../plan.js';
import { plan as planSchema } from '../plan.schema.js';
import { csv, fromCsv } from './csv.js';
import { exportRecord } from './format.js';
import { options } from './true-loss.test-helper.js';

/** The fingerprint of every document. */
export const sha256 = 'a'.repeat(64);
/** Where something is read. */
export const at = (line: number) => [{ line }];
/** A plan of some parts. */
export const read = (parts: object = {}): Plan => {
  const { record, problems } = check(planSchema, {
    schemaVersion: 1,
    type: 'plan',
    kind: 'partnership-strategy',
    id: 'vestfold/strategy-2026',
    partnership: 'vestfold',
    title: { text: 'Strategi', sources: at(1) },
    language: 'nb',
    documents: [{ id: 'strategy', title: 'Strategi', kind: 'plan', sha256, completeness: 'whole' }],
    ...parts,
  });
  if (!record) throw new Error(JSON.stringify(problems));
  return record;
};

/** The CSV of a plan. */
export const csvOf = (plan: Plan, language: 'nb' | 'nn' | 'en' = 'nb') =>
  exportRecord(csv, plan, { ...options, language }).text;

/** The record that CSV gives. */
export const back = (text: string, base?: Plan) => {
  const { record, faults } = fromCsv(text, base);
  if (!record) throw new Error(faults.map(({ text: { nb }, row }) => `${row}: ${nb}`).join('\n'));
  return record;
};
