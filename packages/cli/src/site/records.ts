import { stat } from 'node:fs/promises';
import {
  municipalityIndex,
  partnershipsWithPlans,
  readData,
  readFrozen,
  type Data,
  type Finding,
} from '@helsefellesskap/data/read';
import type { Glossary, IsoDate, MunicipalityIndex, Partnership, PatientGroup, Plan } from '@helsefellesskap/model';
import { Refusal, wrongInput, type Complaint } from '../refusal.js';
import { pathText } from '@helsefellesskap/model/file';

export type SiteRecord = Plan | Partnership | PatientGroup | Glossary | MunicipalityIndex;

/** Everything a site is made of. */
export interface Source {
  data: Data;
  /** Complete records, with what is worked out from the others. */
  records: SiteRecord[];
  /** Files of earlier releases, which keep their names for ever. */
  frozen: Map<string, Uint8Array>;
}

/** Reads and checks a folder kept as `packages/data` is. */
export async function readFolder(folder: string, day: IsoDate): Promise<Source> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw wrongInput('folder-not-found', [folder]);
  const { data, findings } = readData(folder, day);
  if (findings.length > 0) throw new Refusal(findings.map(asComplaint), 1);
  const { files: frozen, changed } = readFrozen(folder);
  if (changed[0] !== undefined) throw wrongInput('frozen-changed', [`frozen/${changed[0]}`]);
  return { data, records: recordsOf(data, day), frozen };
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

/** The sentences about data are written for its editors, in bokmål. */
function asComplaint({ file, line, path, sentence }: Finding): Complaint {
  return { code: 'invalid-record', say: () => sentence, place: { file, line, path: pathText(path) } };
}
