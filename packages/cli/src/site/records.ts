import { readdir, stat } from 'node:fs/promises';
import { municipalityIndex, mustBeMended, partnershipsWithPlans, type Data } from '@helsefellesskap/data/read';
import type { Glossary, IsoDate, MunicipalityIndex, Partnership, PatientGroup, Plan } from '@helsefellesskap/model';
import { readDataFolder } from '../check/data-folder.js';
import type { Result } from '../check/result.js';
import { isWebAddress } from '../files-like.js';
import { wrongCall, wrongInput } from '../refusal.js';

export type SiteRecord = Plan | Partnership | PatientGroup | Glossary | MunicipalityIndex;

/** Everything a site is made of. */
export interface Source {
  data: Data;
  /** Complete records, with what is worked out from the others. */
  records: SiteRecord[];
  wrong?: never;
}

/** Reads and checks a folder kept as `packages/data` is: what a site is made of, or what must be mended first. */
export async function readFolder(folder: string, day: IsoDate): Promise<Source | { wrong: Result }> {
  const found = await stat(folder).catch(() => undefined);
  if (!found && isWebAddress(folder)) throw wrongCall('is-web-address', [folder]);
  if (!found?.isDirectory()) throw wrongInput('folder-not-found', [folder]);
  const parts = new Set(await readdir(folder).catch(() => ['partnerships']));
  if (!parts.has('partnerships') && !parts.has('registers')) throw wrongInput('not-a-data-folder', [folder]);
  const { data, files, findings } = readDataFolder(folder, { day });
  const wrong = mustBeMended(findings);
  return wrong.length > 0
    ? { wrong: { files, passedOver: [], findings: wrong } }
    : { data, records: recordsOf(data, day) };
}

function recordsOf(data: Data, day: IsoDate): SiteRecord[] {
  return [
    ...data.plans.map(({ record }) => record),
    ...partnershipsWithPlans(data),
    ...data.groups.map(({ record }) => record),
    ...(data.glossary ? [data.glossary.record] : []),
    municipalityIndex(data, day),
  ];
}
