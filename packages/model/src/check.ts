import * as z from 'zod/mini';

/** One thing that is wrong in a record, in words an editor can act on. */
export interface Problem {
  /** Where, as property names and indexes. */
  path: PropertyKey[];
  nb: string;
  nn: string;
  en: string;
}

type Sentence = Omit<Problem, 'path'>;

/** Sentences for the rules that are ours, by the name the schema gives them. */
const ours: Record<string, Sentence> = {
  id: {
    nb: 'Skriv id-en med små bokstaver a–z, sifre og bindestrek. Bruk a for å, o for ø og ae for æ.',
    nn: 'Skriv id-en med små bokstavar a–z, siffer og bindestrek. Bruk a for å, o for ø og ae for æ.',
    en: 'Write the id with small letters a–z, digits and hyphens. Use a for å, o for ø and ae for æ.',
  },
  date: {
    nb: 'Skriv datoen som 2025, 2025-06 eller 2025-06-14, så nøyaktig som kilden er.',
    nn: 'Skriv datoen som 2025, 2025-06 eller 2025-06-14, så nøyaktig som kjelda er.',
    en: 'Write the date as 2025, 2025-06 or 2025-06-14, as exact as the source is.',
  },
  duration: {
    nb: 'Skriv varigheten som P2Y (to år), P6M (seks måneder) eller P2W (to uker).',
    nn: 'Skriv lengda som P2Y (to år), P6M (seks månader) eller P2W (to veker).',
    en: 'Write the duration as P2Y (two years), P6M (six months) or P2W (two weeks).',
  },
  'web-address': {
    nb: 'Lim inn hele nettadressen, med https:// foran.',
    nn: 'Lim inn heile nettadressa, med https:// framfor.',
    en: 'Paste the whole web address, with https:// before it.',
  },
  sha256: {
    nb: 'Dokumentets fingeravtrykk (sha256) skal ha 64 tegn: sifre og bokstavene a–f.',
    nn: 'Fingeravtrykket til dokumentet (sha256) skal ha 64 teikn: siffer og bokstavane a–f.',
    en: 'The fingerprint of the document (sha256) has 64 characters: digits and the letters a–f.',
  },
  'municipality-number': {
    nb: 'Skriv kommunenummeret med fire sifre i anførselstegn, for eksempel "0301".',
    nn: 'Skriv kommunenummeret med fire siffer i hermeteikn, til dømes "0301".',
    en: 'Write the municipality number with four digits in quotation marks, for example "0301".',
  },
  'organisation-number': {
    nb: 'Organisasjonsnummeret stemmer ikke. Sjekk de ni sifrene mot Enhetsregisteret.',
    nn: 'Organisasjonsnummeret stemmer ikkje. Sjekk dei ni sifra mot Einingsregisteret.',
    en: 'The organisation number is not right. Check the nine digits against the Brønnøysund register.',
  },
  'original-language': {
    nb: 'Si hvilket språk som er originalen, med original: nb eller original: nn, og skriv teksten på det språket.',
    nn: 'Sei kva språk som er originalen, med original: nb eller original: nn, og skriv teksten på det språket.',
    en: 'Say which language is the original, with original: nb or original: nn, and write the text in that language.',
  },
  run: {
    nb: 'Ordene finnes ikke i originalteksten. Kopier dem nøyaktig slik de står der.',
    nn: 'Orda finst ikkje i originalteksten. Kopier dei nøyaktig slik dei står der.',
    en: 'The words are not in the original text. Copy them exactly as they stand there.',
  },
  place: {
    nb: 'Si hvor i dokumentet sitatet står, med line (linje) eller page (side).',
    nn: 'Sei kvar i dokumentet sitatet står, med line (linje) eller page (side).',
    en: 'Say where in the document the quote stands, with line or page.',
  },
  'line-order': {
    nb: 'Siste linje (lineEnd) kan ikke stå foran første linje (line).',
    nn: 'Siste linje (lineEnd) kan ikkje stå framfor første linje (line).',
    en: 'The last line (lineEnd) cannot come before the first (line).',
  },
  'period-order': {
    nb: 'Perioden slutter før den begynner. Bytt om from og to, eller rett dem.',
    nn: 'Perioden sluttar før han byrjar. Byt om from og to, eller rett dei.',
    en: 'The period ends before it begins. Swap from and to, or correct them.',
  },
  'unknown-document': {
    nb: 'Dokumentet finnes ikke under documents. Legg det til der, eller rett navnet.',
    nn: 'Dokumentet finst ikkje under documents. Legg det til der, eller rett namnet.',
    en: 'The document is not under documents. Add it there, or correct the name.',
  },
  'document-not-read': {
    nb: 'Dokumentet har ikke fingeravtrykk (sha256), så sitatet kan ikke etterprøves. Legg det inn, eller skriv method: external.',
    nn: 'Dokumentet har ikkje fingeravtrykk (sha256), så sitatet kan ikkje etterprøvast. Legg det inn, eller skriv method: external.',
    en: 'The document has no fingerprint (sha256), so the quote cannot be verified. Add it, or write method: external.',
  },
  'other-hash': {
    nb: 'Fingeravtrykket er et annet enn dokumentets eget. Fjern det her, så hentes det fra dokumentet.',
    nn: 'Fingeravtrykket er eit anna enn det dokumentet har. Ta det bort her, så blir det henta frå dokumentet.',
    en: 'The fingerprint is not that of the document. Remove it here, and it is taken from the document.',
  },
  'quote-missing': {
    nb: 'Lim inn setningen fra dokumentet under quote.',
    nn: 'Lim inn setninga frå dokumentet under quote.',
    en: 'Paste the sentence from the document under quote.',
  },
  'not-verbatim': {
    nb: 'Teksten er ikke lik sitatet. Behold kildens ord slik de står, eller skriv method: shortened eller editorial.',
    nn: 'Teksten er ikkje lik sitatet. La orda i kjelda stå slik dei er, eller skriv method: shortened eller editorial.',
    en: 'The text is not the same as the quote. Keep the source’s words as they stand, or write method: shortened or editorial.',
  },
};

const kinds: Record<string, Sentence> = {
  string: { nb: 'tekst', nn: 'tekst', en: 'text' },
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  int: { nb: 'et helt tall', nn: 'eit heilt tal', en: 'a whole number' },
  boolean: { nb: 'true (ja) eller false (nei)', nn: 'true (ja) eller false (nei)', en: 'true (yes) or false (no)' },
  array: {
    nb: 'en liste, med bindestrek foran hvert punkt',
    nn: 'ei liste, med bindestrek framfor kvart punkt',
    en: 'a list, with a hyphen before each item',
  },
  object: { nb: 'felter med navn og verdi', nn: 'felt med namn og verdi', en: 'fields with a name and a value' },
};

/** A record that was read, or everything that is wrong with it. */
export type Checked<T> = { record: T; problems?: never } | { record?: never; problems: Problem[] };

/**
 * Reads a value with one of the schemas.
 * @returns the complete record, or one sentence in bokmål and nynorsk for each thing that is wrong
 * @example
 * ```ts
 * import { check, redirect } from '@helsefellesskap/model/schema';
 *
 * check(redirect, { from: 'a', change: 'moved', to: ['b'] }).record; // → { from: 'a', change: 'moved', to: ['b'] }
 * check(redirect, { from: 'a', change: 'moved' }).problems?.map(({ path, en }) => [path, en]);
 * // → [[['to'], '“to” is missing. Fill in a list, with a hyphen before each item.']]
 * ```
 */
export function check<T>(schema: z.ZodMiniType<T>, value: unknown): Checked<T> {
  const result = z.safeParse(schema, value, { reportInput: true });
  return result.success
    ? { record: result.data }
    : { problems: result.error.issues.flatMap((issue) => problems(issue, [])) };
}

function problems(issue: z.core.$ZodIssue, above: PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return nearest(issue.errors).flatMap((inner) => problems(inner, path));
  }
  return [{ path, ...sentence(issue, path) }];
}

/** The branch of a union the writer most likely meant: the one whose first fault lies deepest, then the one with the fewest. */
function nearest(branches: z.core.$ZodIssue[][]): z.core.$ZodIssue[] {
  const depth = (branch: z.core.$ZodIssue[]) => Math.max(0, ...branch.map((issue) => issue.path.length));
  const wrongKind = (branch: z.core.$ZodIssue[]) =>
    branch.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type') ? 1 : 0;
  return (
    [...branches].sort((a, b) => wrongKind(a) - wrongKind(b) || depth(b) - depth(a) || a.length - b.length)[0] ?? []
  );
}

function sentence(issue: z.core.$ZodIssue, path: PropertyKey[]): Sentence {
  const named = ours[issue.message];
  if (named) return named;
  switch (issue.code) {
    case 'invalid_type': {
      const kind = kinds[issue.expected] ?? { nb: issue.expected, nn: issue.expected, en: issue.expected };
      const name = String(path.at(-1) ?? '');
      if (issue.expected === 'string' && typeof issue.input === 'number')
        return {
          nb: `Sett anførselstegn rundt tallet: "${issue.input}".`,
          nn: `Set hermeteikn rundt talet: "${issue.input}".`,
          en: `Put quotation marks around the number: "${issue.input}".`,
        };
      return issue.input === undefined
        ? {
            nb: `«${name}» mangler. Fyll inn ${kind.nb}.`,
            nn: `«${name}» manglar. Fyll inn ${kind.nn}.`,
            en: `“${name}” is missing. Fill in ${kind.en}.`,
          }
        : {
            nb: `Her skal det stå ${kind.nb}.`,
            nn: `Her skal det stå ${kind.nn}.`,
            en: `This is where ${kind.en} should stand.`,
          };
    }
    case 'invalid_value':
      return oneOf(issue.values);
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => `«${key}»`).join(', ');
      const inEnglish = issue.keys.map((key) => `“${key}”`).join(', ');
      return issue.keys.length === 1
        ? {
            nb: `Feltet ${keys} finnes ikke. Sjekk skrivemåten, eller fjern det.`,
            nn: `Feltet ${keys} finst ikkje. Sjekk skrivemåten, eller ta det bort.`,
            en: `There is no field ${inEnglish}. Check its spelling, or remove it.`,
          }
        : {
            nb: `Feltene ${keys} finnes ikke. Sjekk skrivemåten, eller fjern dem.`,
            nn: `Felta ${keys} finst ikkje. Sjekk skrivemåten, eller ta dei bort.`,
            en: `There are no fields ${inEnglish}. Check their spelling, or remove them.`,
          };
    }
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') {
        return issue.inclusive
          ? {
              nb: `Tallet må være ${issue.minimum} eller høyere.`,
              nn: `Talet må vere ${issue.minimum} eller høgare.`,
              en: `The number must be ${issue.minimum} or higher.`,
            }
          : {
              nb: `Tallet må være høyere enn ${issue.minimum}.`,
              nn: `Talet må vere høgare enn ${issue.minimum}.`,
              en: `The number must be higher than ${issue.minimum}.`,
            };
      }
      return {
        nb: 'Her mangler det noe. Fyll inn minst én verdi.',
        nn: 'Her manglar det noko. Fyll inn minst éin verdi.',
        en: 'Something is missing here. Fill in at least one value.',
      };
    case 'invalid_union':
      if ('options' in issue && issue.options) return oneOf(issue.options);
      return {
        nb: 'Verdien passer ikke her. Se hvordan andre filer er skrevet.',
        nn: 'Verdien passar ikkje her. Sjå korleis andre filer er skrivne.',
        en: 'The value does not fit here. See how other files are written.',
      };
    default:
      return {
        nb: 'Verdien kan ikke brukes her. Se hvordan andre filer er skrevet.',
        nn: 'Verdien kan ikkje brukast her. Sjå korleis andre filer er skrivne.',
        en: 'The value cannot be used here. See how other files are written.',
      };
  }
}

function oneOf(values: readonly unknown[]): Sentence {
  const listed = values.map(String).join(', ');
  return values.length === 1
    ? {
        nb: `Her skal det stå ${listed}.`,
        nn: `Her skal det stå ${listed}.`,
        en: `This is where ${listed} should stand.`,
      }
    : { nb: `Velg én av disse: ${listed}.`, nn: `Vel éin av desse: ${listed}.`, en: `Choose one of these: ${listed}.` };
}
