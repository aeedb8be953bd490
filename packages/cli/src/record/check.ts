import { pathText } from '@helsefellesskap/model/file';
import { Refusal, type Complaint } from '../refusal.js';
import type { Placed } from './find.js';
import type { RecordType } from './type.js';

/** Reads a record with its schema: the complete record, or what is wrong in it. */
export async function checked(type: RecordType, { file, source }: Placed): Promise<Record<string, unknown> | Refusal> {
  const { check, municipalityIndex, patientGroup, ...alike } = await import('@helsefellesskap/model/schema'); // zod is slow to load
  const schemas = { ...alike, 'municipality-index': municipalityIndex, 'patient-group': patientGroup };
  const { record, problems } = check<unknown>(schemas[type], source.value);
  if (!problems) return record as Record<string, unknown>;
  const complaints = problems.map(({ code, path, ...text }): Complaint => {
    const { line, column, cell } = source.placeOf?.(path) ?? {};
    const field = cell ?? (path.length > 0 ? pathText(path) : undefined);
    const place = { file, ...(line && { line, column }), ...(field && { path: field }) };
    return { code, say: (ui) => text[ui], place: place as Complaint['place'] };
  });
  return new Refusal(complaints, 1);
}
