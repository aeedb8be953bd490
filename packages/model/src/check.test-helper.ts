import { check } from './check.js';
import { plan } from './plan.schema.js';

const sha256 = 'a'.repeat(64);
/** A text with a source. */
export const words = (text: string) => ({ text, sources: [{ line: 1 }] });
/** A plan of some parts, as an editor writes it. */
export const written = (parts: object = {}) => ({
  schemaVersion: 1,
  type: 'plan',
  kind: 'partnership-strategy',
  partnership: 'sogn-og-fjordane',
  id: 'sogn-og-fjordane/strategy-2025',
  language: 'nn',
  title: words('Strategi'),
  documents: [{ id: 'strategy', title: 'Strategi', kind: 'plan', sha256, completeness: 'whole' }],
  ...parts,
});

/** The problems as `path: sentence`, in bokmål. */
export const wrong = (parts: object) =>
  (check(plan, written(parts)).problems ?? []).map(({ path, nb }) => `${path.join('.')}: ${nb}`);
