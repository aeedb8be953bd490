import { createRequire } from 'node:module';
import { municipalityNumbers, organisationIds, partnershipIds, patientGroupIds, planIds } from '@helsefellesskap/data';
import type { RecordType } from './type.js';

type Row = Record<string, unknown>;
interface Place {
  type: RecordType;
  read: () => unknown;
}

const require = createRequire(import.meta.url);
const json = (path: string): unknown => require(`@helsefellesskap/data/json/${path}.json`);

/** A record that is a file of its own. */
const alone = (type: RecordType, folder: string, ids: readonly string[]) =>
  ids.map((id): [string, Place] => [id, { type, read: () => json(`${folder}${id}`) }]);

/** A record that is published in a list of its kind. */
const listed = (type: RecordType, path: string, list: string, key: string, ids: readonly string[]) =>
  ids.map((id): [string, Place] => {
    const read = () => (json(path) as Record<string, Row[]>)[list]?.find((row) => row[key] === id);
    return [id, { type, read }];
  });

const places = new Map([
  ...alone('plan', 'plans/', planIds),
  ...alone('partnership', 'partnerships/', partnershipIds),
  ...alone('municipality-index', '', ['municipality-index']),
  ...alone('glossary', '', ['glossary']),
  ...listed('patient-group', 'patient-groups', 'patientGroups', 'id', patientGroupIds),
  ...listed('organisation', 'organisations', 'organisations', 'id', organisationIds),
  ...listed('municipality', 'municipalities', 'municipalities', 'number', municipalityNumbers),
]);

/** The ids of the data package, of some types. A municipality is known by its number. */
export function publishedIds(types: readonly RecordType[]): string[] {
  return [...places].flatMap(([id, { type }]) => (types.includes(type) ? [id] : []));
}

/** The record of the data package with an id, as it is published. */
export function publishedRecord(id: string): unknown {
  return places.get(id)?.read();
}
