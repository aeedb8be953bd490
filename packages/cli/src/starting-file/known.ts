import { createRequire } from 'node:module';
import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { fold, type IndexedMunicipality, type OrganisationRef, type Partnership } from '@helsefellesskap/model';
import { nearest } from '../nearest.js';
import { wrongCall } from '../refusal.js';

const require = createRequire(import.meta.url);

/** A partnership of the data package. */
export function knownPartnership(id: string): Partnership {
  return require(`@helsefellesskap/data/json/partnerships/${id}.json`) as Partnership;
}

/** A municipality by its number, or by its name in any of its languages. */
export function municipality(input: string): IndexedMunicipality {
  const wanted = fold(input.trim());
  const all = municipalityIndex.municipalities;
  const found = all.filter((one) => one.number === input.trim() || namesOf(one).some((name) => fold(name) === wanted));
  if (found.length === 1) return found[0]!;
  if (found.length > 1) throw wrongCall('several-municipalities', [input, found.map(({ number }) => number)]);
  const near = nearest(input, [...new Set(all.map(({ names }) => names.nb))]);
  throw wrongCall('unknown-municipality', [input, near], near);
}

/** The organisations that these municipalities belong to today. */
export function organisationsOf(municipalities: IndexedMunicipality[]): {
  healthTrusts: OrganisationRef[];
  regionalHealthAuthority?: OrganisationRef | undefined;
} {
  const ids = new Set(municipalities.flatMap(({ partnerships }) => partnerships));
  const partnerships = [...ids].map(knownPartnership);
  const trusts = partnerships.flatMap(({ healthTrusts }) => healthTrusts);
  return {
    healthTrusts: [...new Map(trusts.map((trust) => [trust.id, trust])).values()],
    regionalHealthAuthority: partnerships[0]?.regionalHealthAuthority,
  };
}

function namesOf({ names, disambiguatedName }: IndexedMunicipality): string[] {
  return [...Object.values(names), ...(disambiguatedName ? [disambiguatedName] : [])];
}
