import {
  isAbsent,
  membersOn,
  partnershipsOf,
  valueOf,
  type MembershipChange,
  type Partnership,
} from '@helsefellesskap/model';
import { objectsIn } from '@helsefellesskap/model/checks';
import type { Entry } from './records.js';
import { redirectsIn, unknownId } from './redirects.js';
import type { Rule } from './rules.js';

export const registersRepeatNothing: Rule = function* ({ municipalities, organisations }) {
  yield* repeated(municipalities, 'number', ({ number }) => number);
  yield* repeated(organisations, 'id', ({ id }) => id);
  yield* repeated(organisations, 'orgNumber', ({ orgNumber }) => orgNumber);
};

function* repeated<T>(entries: Entry<T>[], field: string, valueIn: (record: T) => string) {
  const seen = new Set<string>();
  for (const { record, finding } of entries) {
    const value = valueIn(record);
    if (seen.has(value)) yield finding([field], `${value} står to ganger i registeret.`);
    seen.add(value);
  }
}

export const membersStandInTheRegister: Rule = function* ({ partnerships, municipalities }) {
  const names = new Map(municipalities.map(({ id, record }) => [id, record.names.nb]));
  for (const { record, finding } of partnerships) {
    for (const [index, member] of record.members.entries()) {
      const name = names.get(member.municipality);
      if (name === undefined)
        yield finding(['members', index, 'municipality'], `Kommune ${member.municipality} finnes ikke i registeret.`);
      else if (name !== member.name)
        yield finding(['members', index, 'name'], `Kommune ${member.municipality} heter ${name} i registeret.`);
    }
    for (const [index, change] of record.changes.entries())
      for (const number of change.municipalities.filter((candidate) => !names.has(candidate)))
        yield finding(['changes', index, 'municipalities'], `Kommune ${number} finnes ikke i registeret.`);
  }
};

export const everyMunicipalityHasOnePartnership: Rule = function* ({ partnerships, municipalities, ids }, day) {
  const owner = new Map<string, Entry<Partnership>>();
  for (const entry of partnerships) {
    const { id, record, finding } = entry;
    for (const member of membersOn(record, day)) {
      const { municipality, name } = member;
      const other = owner.get(municipality);
      owner.set(municipality, entry);
      if (!other || [other.record, record].every(({ changes }) => isShared(municipality, changes))) continue;
      const sentence = `${name} står i to helsefellesskap: ${other.id} og ${id}. Er det riktig, si det i begge, under changes med status: shared.`;
      yield finding(['members', record.members.indexOf(member)], sentence);
    }
  }
  if (partnerships.length < ids.partnerships.size) return; // a file that could not be read may hold those that are missing
  const records = partnerships.map(({ record }) => record);
  for (const { id, record, finding } of municipalities)
    if (partnershipsOf(id, records, day).length === 0)
      yield finding([], `${record.names.nb} (${id}) står ikke i noe helsefellesskap.`);
};

function isShared(municipality: string, changes: MembershipChange[]): boolean {
  return changes.some(({ status, municipalities }) => status === 'shared' && municipalities.includes(municipality));
}

export const organisationsStandInTheRegister: Rule = function* ({ partnerships, organisations, redirects }) {
  const unknown = (id: string) =>
    unknownId(id, redirectsIn({ redirects }), `${id} finnes ikke i organisasjonsregisteret.`);
  const names = new Map(organisations.map(({ id, record }) => [id, record.name]));
  const fields = ['healthTrusts', 'privateHospitals', 'observers'] as const;
  for (const { record, finding } of partnerships) {
    const refs = [
      { ref: record.regionalHealthAuthority, path: ['regionalHealthAuthority'] },
      ...fields.flatMap((field) => (record[field] ?? []).map((ref, index) => ({ ref, path: [field, index] }))),
    ];
    for (const { ref, path } of refs) {
      const name = names.get(ref.id);
      if (name === undefined) yield finding([...path, 'id'], unknown(ref.id));
      else if (name !== ref.name) yield finding([...path, 'name'], `${ref.id} heter ${name} i registeret.`);
    }
    for (const [index, { localHospital }] of (record.subAreas ?? []).entries())
      if (!names.has(localHospital)) yield finding(['subAreas', index, 'localHospital'], unknown(localHospital));
  }
};

export const authoritiesStandInTheRegister: Rule = function* ({ organisations, redirects }) {
  const authorities = new Set(organisations.filter(({ record }) => record.kind === 'rhf').map(({ id }) => id));
  for (const { record, finding } of organisations) {
    const above = record.regionalHealthAuthority;
    if (above !== undefined && !authorities.has(above)) {
      const sentence = `${above} er ikke et regionalt helseforetak i registeret.`;
      yield finding(['regionalHealthAuthority'], unknownId(above, redirectsIn({ redirects }), sentence));
    }
    if (above === undefined && record.kind !== 'rhf')
      yield finding([], 'Fyll inn regionalHealthAuthority: hvilket regionalt helseforetak det hører til.');
  }
};

export const plansAreNotListedByHand: Rule = function* ({ partnerships }) {
  for (const { record, finding } of partnerships)
    if (!isAbsent(record.plans) || record.plans.absent !== 'not-registered')
      yield finding(['plans'], 'Fjern plans. Listen lages av planfilene i samme mappe.');
};

export const sourcesAreExplained: Rule = function* ({ partnerships, organisations, sourceNames }) {
  for (const { record, finding } of [...partnerships, ...organisations])
    for (const { node, path } of objectsIn(record))
      for (const [index, name] of (valueOf(node['sources'] as unknown[] | undefined) ?? []).entries())
        if (typeof name === 'string' && !sourceNames.has(name))
          yield finding([...path, 'sources', index], `Kilden ${name} er ikke forklart i registers/SOURCES.md.`);
};
