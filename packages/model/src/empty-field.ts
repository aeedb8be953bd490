import type * as z from 'zod/mini';
import type { Coded } from './check.words.js';
import type { Sentence } from './checks/rule.js';
import { kindsOf, schemasAt } from './meant-field.js';

/** What to do about a field with nothing behind its colon, or a hyphen with nothing behind it. */
export function emptyField(schema: z.core.$ZodType, path: readonly PropertyKey[]): Coded {
  const name = path.at(-1);
  if (typeof name !== 'string') return emptyItem;
  const here = schemasAt([schema], path);
  const { what, mayBeAbsent } = filling(here);
  const isOptional = here.some(({ _zod }) => _zod.optin === 'optional');
  const [nb, nn, en] = mayBeAbsent
    ? [
        ', eller { absent: not-stated } hvis kilden ikke sier noe',
        ', eller { absent: not-stated } viss kjelda ikkje seier noko',
        ', or { absent: not-stated } if the source says nothing',
      ]
    : isOptional
      ? [', eller fjern feltet', ', eller ta bort feltet', ', or remove the field']
      : ['', '', ''];
  return {
    code: 'HFS049',
    nb: `Feltet «${name}» er tomt. ${what.nb}${nb}.`,
    nn: `Feltet «${name}» er tomt. ${what.nn}${nn}.`,
    en: `The field “${name}” is empty. ${what.en}${en}.`,
  };
}

const emptyItem: Coded = {
  code: 'HFS049',
  nb: 'Punktet er tomt. Fyll det ut, eller fjern det.',
  nn: 'Punktet er tomt. Fyll det ut, eller ta det bort.',
  en: 'The item is empty. Fill it in, or remove it.',
};

function filling(schemas: z.core.$ZodType[]): { what: Sentence; mayBeAbsent: boolean } {
  const kinds = schemas.flatMap(kindsOf);
  const own = kinds.filter(({ shape }) => !shape || !('absent' in shape));
  const fields = own.every(({ shape }) => shape) ? own.flatMap(({ shape = {} }) => asked(shape)) : []; // else words will do
  const mayBeAbsent = own.length < kinds.length;
  if (own.some(({ element }) => element)) return { what: items, mayBeAbsent };
  return { what: fields.length > 0 ? below(fields) : written, mayBeAbsent };
}

/** The fields that something cannot be without, or where it has none, the first two. */
function asked(shape: Record<string, z.core.$ZodType>): string[] {
  const needed = Object.keys(shape).filter((name) => shape[name]?._zod.def.type !== 'optional');
  return needed.length > 0 ? needed : Object.keys(shape).slice(0, 2);
}

const written: Sentence = {
  nb: 'Skriv det som skal stå der',
  nn: 'Skriv det som skal stå der',
  en: 'Write what should stand there',
};

const items: Sentence = {
  nb: 'Skriv punktene under det, med bindestrek foran hvert',
  nn: 'Skriv punkta under det, med bindestrek framfor kvart',
  en: 'Write the items below it, with a hyphen before each',
};

function below(fields: string[]): Sentence {
  const names = [...new Set(fields)];
  const last = names.at(-1) ?? '';
  const all = (and: string) => (names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${last}` : last);
  return { nb: `Skriv ${all('og')} under det`, nn: `Skriv ${all('og')} under det`, en: `Write ${all('and')} below it` };
}
