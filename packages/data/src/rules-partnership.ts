import {
  isAbsent,
  membersOn,
  partnershipsOf,
  valueOf,
  type MembershipChange,
  type Partnership,
} from '@helsefellesskap/model';
import { inShort, objectsIn, type Sentence } from '@helsefellesskap/model/checks';
import type { Placed } from '@helsefellesskap/model/file';
import type { Entry } from './records.js';
import { noOrganisation, redirectsIn, unknownId } from './unknown-id.js';
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
    if (seen.has(value))
      yield finding([field], {
        nb: `«${inShort(value)}» står to ganger i registeret. Behold det ene stedet.`,
        nn: `«${inShort(value)}» står to gonger i registeret. Behald den eine staden.`,
        en: `“${inShort(value)}” stands twice in the register. Keep one of them.`,
      });
    seen.add(value);
  }
}

export const membersStandInTheRegister: Rule = function* ({ partnerships, municipalities }) {
  const names = new Map(municipalities.map(({ id, record }) => [id, record.names.nb]));
  for (const { record, finding } of partnerships) {
    for (const [index, member] of record.members.entries()) {
      const name = names.get(member.municipality);
      if (name === undefined) yield finding(['members', index, 'municipality'], noMunicipality(member.municipality));
      else if (name !== member.name)
        yield finding(['members', index, 'name'], calledOtherwise(member.municipality, name));
    }
    for (const [index, change] of record.changes.entries())
      for (const number of change.municipalities.filter((candidate) => !names.has(candidate)))
        yield finding(['changes', index, 'municipalities'], noMunicipality(number));
  }
};

function noMunicipality(number: string): Sentence {
  return {
    nb: `Kommune «${number}» finnes ikke i registeret. Sjekk nummeret.`,
    nn: `Kommune «${number}» finst ikkje i registeret. Sjekk nummeret.`,
    en: `Municipality “${number}” is not in the register. Check the number.`,
  };
}

/** A name beside an id, where the register has another. */
function calledOtherwise(id: string, name: string): Sentence {
  return {
    nb: `«${inShort(id)}» heter «${name}» i registeret. Skriv det her, eller rett id-en.`,
    nn: `«${inShort(id)}» heiter «${name}» i registeret. Skriv det her, eller rett id-en.`,
    en: `“${inShort(id)}” is called “${name}” in the register. Write that here, or correct the id.`,
  };
}

export const everyMunicipalityHasOnePartnership: Rule = function* ({ partnerships, municipalities, ids }, day) {
  const owner = new Map<string, Entry<Partnership>>();
  for (const entry of partnerships) {
    const { id, record, finding } = entry;
    for (const member of membersOn(record, day)) {
      const { municipality, name } = member;
      const other = owner.get(municipality);
      owner.set(municipality, entry);
      if (!other || [other.record, record].every(({ changes }) => isShared(municipality, changes))) continue;
      yield finding(['members', record.members.indexOf(member)], {
        nb: `«${inShort(name)}» står i to helsefellesskap: ${other.id} og ${id}. Er det riktig, så si det i begge, under changes med status: shared.`,
        nn: `«${inShort(name)}» står i to helsefellesskap: ${other.id} og ${id}. Er det rett, så sei det i begge, under changes med status: shared.`,
        en: `“${inShort(name)}” stands in two partnerships: ${other.id} and ${id}. If that is right, say so in both, under changes with status: shared.`,
      });
    }
  }
  if (partnerships.length < ids.partnerships.size) return; // a file that could not be read may hold those that are missing
  const records = partnerships.map(({ record }) => record);
  for (const { id, record, finding } of municipalities)
    if (partnershipsOf(id, records, day).length === 0)
      yield finding([], {
        nb: `«${record.names.nb}» (${id}) står ikke i noe helsefellesskap. Legg kommunen til under members der den hører hjemme.`,
        nn: `«${record.names.nb}» (${id}) står ikkje i noko helsefellesskap. Legg kommunen til under members der han høyrer heime.`,
        en: `“${record.names.nb}” (${id}) stands in no partnership. Add the municipality under members where it belongs.`,
      });
};

function isShared(municipality: string, changes: MembershipChange[]): boolean {
  return changes.some(({ status, municipalities }) => status === 'shared' && municipalities.includes(municipality));
}

export const organisationsStandInTheRegister: Rule = function* ({ partnerships, organisations, redirects }) {
  const unknown = (id: string) => unknownId(id, redirectsIn({ redirects }), noOrganisation(id));
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
      else if (name !== ref.name) yield finding([...path, 'name'], calledOtherwise(ref.id, name));
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
      const sentence = {
        nb: `«${inShort(above)}» er ikke et regionalt helseforetak i registeret. Sjekk skrivemåten.`,
        nn: `«${inShort(above)}» er ikkje eit regionalt helseføretak i registeret. Sjekk skrivemåten.`,
        en: `“${inShort(above)}” is not a regional health authority in the register. Check its spelling.`,
      };
      yield finding(['regionalHealthAuthority'], unknownId(above, redirectsIn({ redirects }), sentence));
    }
    if (above === undefined && record.kind !== 'rhf')
      yield finding([], {
        nb: 'Fyll inn regionalHealthAuthority: hvilket regionalt helseforetak det hører til.',
        nn: 'Fyll inn regionalHealthAuthority: kva regionalt helseføretak det høyrer til.',
        en: 'Fill in regionalHealthAuthority: which regional health authority it belongs to.',
      });
  }
};

export const plansAreNotListedByHand: Rule = function* ({ partnerships }) {
  for (const { record, finding } of partnerships)
    if (!isAbsent(record.plans) || record.plans.absent !== 'not-registered')
      yield finding(['plans'], {
        nb: 'Fjern plans. Listen lages av planfilene i samme mappe.',
        nn: 'Ta bort plans. Lista blir laga av planfilene i same mappe.',
        en: 'Remove plans. The list is made from the files of plans in the same folder.',
      });
};

export const sourcesAreExplained: Rule = function* ({ partnerships, organisations, sourceNames }) {
  for (const { record, finding } of [...partnerships, ...organisations])
    for (const { node, path } of objectsIn(record))
      for (const [index, name] of (valueOf(node['sources'] as unknown[] | undefined) ?? []).entries())
        if (typeof name === 'string' && !sourceNames.has(name)) {
          if (sourceNames.size === 0) return yield nothingExplained; // the fault is there, not in everything that names a source
          yield finding([...path, 'sources', index], {
            nb: `Kilden «${inShort(name)}» er ikke forklart i registers/SOURCES.md. Sjekk skrivemåten, eller legg til en linje der.`,
            nn: `Kjelda «${inShort(name)}» er ikkje forklart i registers/SOURCES.md. Sjekk skrivemåten, eller legg til ei linje der.`,
            en: `The source “${inShort(name)}” is not explained in registers/SOURCES.md. Check its spelling, or add a line there.`,
          });
        }
};

const nothingExplained: Omit<Placed, 'code'> = {
  level: 'error',
  file: 'registers/SOURCES.md',
  line: 1,
  column: 1,
  path: [],
  field: '',
  text: {
    nb: 'Ingen kilder er forklart her. Hver av dem skal ha en linje som begynner med | KORTNAVN |. Sjekk at filen er lagret som UTF-8.',
    nn: 'Ingen kjelder er forklarte her. Kvar av dei skal ha ei linje som byrjar med | KORTNAMN |. Sjekk at fila er lagra som UTF-8.',
    en: 'No sources are explained here. Each of them has a line that begins with | SHORT-NAME |. Check that the file is saved as UTF-8.',
  },
};
