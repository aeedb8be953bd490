import type { Language } from './language.js';
import type { Partnership } from './partnership.js';
import type { PublishedRecord } from './record.js';
import type { Stated } from './absence.js';

/** A Norwegian municipality. */
export interface Municipality {
  /** Four digits, from Statistics Norway. */
  number: string;
  /** Its name in each official language. */
  names: {
    /** Serves for both written forms of Norwegian. */
    nb: string;
  } & Partial<Record<Exclude<Language, 'nb'>, string>>;
  /** The registered form, with all parallel names. */
  officialName: string;
  /** A name that tells it from another municipality of the same name. */
  disambiguatedName?: string;
  /** Two digits: the first two of `number`. */
  countyNumber: string;
  /** Its Norwegian name. */
  countyName: string;
  /** In the administrative area for Sámi languages. */
  samiLanguageAdministrativeArea?: boolean;
  /** What remains to be checked, in English. */
  toVerify?: string;
}

/** A municipality with the partnership it belongs to. */
export interface IndexedMunicipality extends Pick<
  Municipality,
  'number' | 'names' | 'disambiguatedName' | 'countyName'
> {
  /** Ids of its partnerships. */
  partnerships: string[];
}

/** Everything a finder needs, in one file. */
export interface MunicipalityIndex extends PublishedRecord<'municipality-index'> {
  /** Every municipality that belongs to a partnership. */
  municipalities: IndexedMunicipality[];
  /** What a finder shows of each partnership that they belong to. */
  partnerships: {
    /** Id of the {@link Partnership}. */
    id: string;
    /** Its name in `language`. */
    name: string;
    /** `self-described`: the partnership itself uses the name; `third-party`: others do; `unverified`: it was found in no source. */
    nameStatus: Partnership['nameStatus'];
    /** The language of `name`: set it as `lang`. */
    language: Language;
    /** Its own page. */
    website: Stated<string>;
  }[];
}

/**
 * Letters that people type for one another, made equal: case, accents, å/aa, ø/ö/oe, æ/ä/ae and the Sámi letters.
 * Two texts that fold to the same are taken for the same name.
 * @example
 * ```ts
 * import { fold } from '@helsefellesskap/model';
 *
 * fold('Sør-Trøndelag'); // → 'sor trondelag'
 * fold('Snåase') === fold('SNAASE'); // → true
 * ```
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ä/g, 'æ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøđŧŋ]/g, (letter) => ({ æ: 'ae', ø: 'o', đ: 'd', ŧ: 't', ŋ: 'n' })[letter] ?? letter)
    .replace(/a{2,}/g, 'a') // after å has become a, so that “Snåase” and “Snaase” are one
    .replace(/oe+/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Municipalities that a person may mean, best first: whole name or number, then beginning of a name, then beginning of a word in it.
 * Equal matches come in the order of the list.
 * @param query a name in any official language, a number, or both; a name may have its county after it. At least one letter or digit
 * @example
 * ```ts
 * import { findMunicipalities } from '@helsefellesskap/model';
 *
 * const municipalities = [
 *   { number: '1508', names: { nb: 'Ålesund' } },
 *   { number: '5612', names: { nb: 'Kautokeino', se: 'Guovdageaidnu' } },
 * ];
 * findMunicipalities('aalesund', municipalities).map(({ number }) => number); // → ['1508']
 * findMunicipalities('guovda', municipalities).map(({ number }) => number); // → ['5612']
 * ```
 */
export function findMunicipalities<M extends Sought>(query: string, municipalities: readonly M[]): M[] {
  const wanted = fold(query).replace(/(?<=.) (kommune|herad|suohkan|tjielte|komuuni)$/, ''); // “Bodø kommune” is Bodø
  if (wanted === '') return [];
  return municipalities
    .map((municipality) => ({ municipality, rank: rankOf(municipality, wanted) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ municipality }) => municipality);
}

/** What a municipality is found by. */
type Sought = Pick<Municipality, 'number' | 'names' | 'disambiguatedName'> & Partial<Pick<Municipality, 'countyName'>>;

function rankOf({ names, disambiguatedName = '', number, countyName = '' }: Sought, wanted: string): number {
  const known = [...Object.values(names), disambiguatedName].map(fold).filter(Boolean);
  if (number === wanted || number === wanted.padStart(4, '0')) return 0;
  const joined = wanted.replaceAll(' ', ''); // “Nord Fron” and “Nordfron” are Nord-Fron
  if (known.some((name) => name === wanted || name.replaceAll(' ', '') === joined)) return 0;
  if (known.some((name) => `${number} ${name}`.startsWith(wanted) || name.startsWith(wanted))) return 1;
  if (known.some((name) => wanted.startsWith(name) && `${name} ${fold(countyName)}`.startsWith(wanted))) return 1;
  return known.some((name) => name.includes(` ${wanted}`)) ? 2 : 3;
}
