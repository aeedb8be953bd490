import { Refusal, type Complaint } from '../refusal.js';
import type { ShownType } from '../widgets.js';
import type { Source } from './source.js';

/** Reads a record with its schema: the complete record, or what is wrong in it. */
export async function checked(type: ShownType, source: Source): Promise<Record<string, unknown> | Refusal> {
  const { check, glossary, municipalityIndex, partnership, plan } = await import('@helsefellesskap/model/schema'); // zod is slow to load
  const schemas = { plan, partnership, glossary, 'municipality-index': municipalityIndex };
  const { record, problems } = check<unknown>(schemas[type], source.value);
  if (!problems) return record as Record<string, unknown>;
  const complaints = problems.map((problem): Complaint => {
    const field = /^Felte\w* «([^»]+)»/.exec(problem.nb)?.[1]; // a field that should not be there has a line of its own
    const place = source.placeOf(field ? [...problem.path, field] : problem.path);
    return { code: 'invalid-record', say: (ui) => problem[ui], place };
  });
  return new Refusal(complaints, 1);
}
