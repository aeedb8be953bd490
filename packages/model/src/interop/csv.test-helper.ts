import type { Plan } from '../plan.js';
import { csv, fromCsv } from './csv.js';
import { exportRecord } from './format.js';
import { options } from './true-loss.test-helper.js';

/** The CSV of a plan. */
export const csvOf = (plan: Plan, language: 'nb' | 'nn' | 'en' = 'nb') =>
  exportRecord(csv, plan, { ...options, language }).text;

/** The record that CSV gives. */
export const back = (text: string, base?: Plan) => {
  const { record, faults } = fromCsv(text, base);
  if (!record) throw new Error(faults.map(({ text: { nb }, row }) => `${row}: ${nb}`).join('\n'));
  return record;
};
