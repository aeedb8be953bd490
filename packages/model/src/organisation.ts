import type { Stated } from './absence.js';

/** A regional health authority (`rhf`), a health trust (`hf`) or a private hospital with a part in the public service. */
export interface Organisation {
  /** What other records call it: `stavanger-universitetssjukehus`. */
  id: string;
  /** In ordinary letters, with its form: `Helse Nord RHF`. */
  name: string;
  /** `rhf`: regional health authority; `hf`: health trust; `private`: private hospital. */
  kind: 'rhf' | 'hf' | 'private';
  /** Nine digits, see {@link isOrganisationNumber}. */
  orgNumber: string;
  /** Id of the regional health authority above. */
  regionalHealthAuthority?: string;
  /** Its own front page. */
  website: Stated<string>;
  /** Whether a private hospital serves an area of its own, as a health trust does. */
  areaResponsibility?: Stated<boolean>;
  /** Short names of the sources in `registers/SOURCES.md` of the data package. */
  sources: string[];
  /** What remains to be checked, in English. */
  toVerify?: string;
}

/** An organisation, named where it is used. */
export interface OrganisationRef {
  /** Id of the {@link Organisation}. */
  id: string;
  /** Its name, repeated here so that it can be shown without the register. */
  name: string;
}

/**
 * Whether nine digits can be a Norwegian organisation number (modulus 11, weights 3 2 7 6 5 4 3 2).
 * It does not tell whether the number is in use.
 * @example
 * ```ts
 * import { isOrganisationNumber } from '@helsefellesskap/model';
 *
 * isOrganisationNumber('974760673'); // → true
 * isOrganisationNumber('974760674'); // → false
 * ```
 */
export function isOrganisationNumber(value: string): boolean {
  if (!/^\d{9}$/.test(value)) return false;
  const digits = [...value].map(Number);
  const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return (11 - (sum % 11)) % 11 === digits[8]; // a control digit of 10 equals no digit
}
