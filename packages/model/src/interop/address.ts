import type { PublishedRecord } from '../record.js';

/** Where each kind of record lies below the stem; records without an id of their own are alone of their kind. */
const folders: Record<string, string> = {
  plan: 'plans',
  partnership: 'partnerships',
  'patient-group': 'patient-groups',
  organisation: 'organisations',
  municipality: 'municipalities',
};

/**
 * The permanent address of a thing, which is its name in linked data; its files have the same address and an ending.
 * @param base the stem, with a slash at its end
 * @param type the type of record
 * @param id its id, or number; none for `glossary` and `municipality-index`
 * @example
 * ```ts
 * import { addressOf } from '@helsefellesskap/model/interop';
 *
 * addressOf('https://data.example.org/', 'plan', 'sor-rogaland/strategy-2025');
 * // → 'https://data.example.org/plans/sor-rogaland/strategy-2025'
 * addressOf('https://data.example.org/', 'glossary'); // → 'https://data.example.org/glossary'
 * ```
 */
export function addressOf(base: string, type: PublishedRecord['type'], id?: string): string {
  return id === undefined ? `${base}${type}` : `${base}${folders[type] ?? type}/${id}`;
}

/** The address of a public body in the national catalogue of organisations, which DCAT-AP-NO and SKOS-AP-NO ask for. */
export function organisationAddress(orgNumber: string): string {
  return `https://organization-catalog.fellesdatakatalog.digdir.no/organizations/${orgNumber}`;
}
