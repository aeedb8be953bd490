import { dayInNorway } from '@helsefellesskap/model';
import type { CheckedType } from '@helsefellesskap/model/checks';
import { pathText } from '@helsefellesskap/model/file';
import { Refusal, type Complaint } from '../refusal.js';
import type { Placed } from './find.js';
import type { RecordType } from './type.js';

type Wrong = Pick<Complaint, 'code'> & { path: PropertyKey[]; text: Record<'nb' | 'nn' | 'en', string> };

/** Reads a record: the complete one, or what must be mended in it, as `helsefellesskap check` says it. */
export async function checked(type: RecordType, { file, source }: Placed): Promise<Record<string, unknown> | Refusal> {
  const { record, wrong } = await read(type, source.value);
  if (record && wrong.length === 0) return record;
  const complaints = wrong.map(({ code, path, text }): Complaint => {
    const { line, column, cell } = source.placeOf?.(path) ?? {};
    const field = cell ?? (path.length > 0 ? pathText(path) : undefined);
    const place = { file, ...(line && { line, column }), ...(field && { path: field }) };
    return { code, say: (ui) => text[ui], place: place as Complaint['place'] };
  });
  return new Refusal(complaints, 1);
}

async function read(type: RecordType, value: unknown): Promise<{ record?: Record<string, unknown>; wrong: Wrong[] }> {
  if (type === 'organisation' || type === 'municipality') {
    const { check, ...schemas } = await import('@helsefellesskap/model/schema'); // zod is slow to load
    const { record, problems = [] } = check<unknown>(schemas[type], value);
    const wrong = problems.map(({ code, path, ...text }) => ({ code, path, text }));
    return { ...(record !== undefined && { record: record as Record<string, unknown> }), wrong };
  }
  const { examine } = await import('@helsefellesskap/model/checks');
  const { record, findings } = examine(value, { day: dayInNorway(new Date()) }, type satisfies CheckedType);
  const wrong = findings.filter(({ level }) => level === 'error');
  return { ...(record && { record: record as unknown as Record<string, unknown> }), wrong };
}
