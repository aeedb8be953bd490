import type * as z from 'zod/mini';
import { kinds as words, ours, type Coded } from './check.words.js';
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

const said = new WeakMap<z.core.$ZodType, Map<string, Coded>>(); // a broken file may have a hundred thousand

/** What to do about words, a number or a list where fields should be. The same for all items of a list. */
export function fieldless(schema: z.core.$ZodType, path: readonly PropertyKey[]): Coded {
  const known = said.get(schema) ?? new Map<string, Coded>();
  const key = path.map((step) => (typeof step === 'number' ? 0 : String(step))).join();
  const told = known.get(key) ?? fieldsWanted(schemasAt([schema], path));
  said.set(schema, known.set(key, told));
  return told;
}

function fieldsWanted(schemas: z.core.$ZodType[]): Coded {
  const { own } = ownKinds(schemas);
  if (own.some(({ shape }) => shape && 'line' in shape)) return ours['place']!; // the rest of a source is filled in
  const { nb, nn, en } = words['object']!;
  const [og, and] = ['og', 'and'].map((word) => listed(asked(own, 3), word)) as [string, string];
  return {
    code: 'HFS041',
    nb: `Her skal det stå ${nb}: ${og}.`,
    nn: `Her skal det stå ${nn}: ${og}.`,
    en: `This is where ${en} should stand: ${and}.`,
  };
}

function filling(schemas: z.core.$ZodType[]): { what: Sentence; mayBeAbsent: boolean } {
  const { own, mayBeAbsent } = ownKinds(schemas);
  if (own.some(({ element }) => element)) return { what: items, mayBeAbsent };
  return { what: own.every(({ shape }) => shape) ? below(asked(own)) : written, mayBeAbsent }; // words will do
}

type Kinds = ReturnType<typeof kindsOf>;

function ownKinds(schemas: z.core.$ZodType[]): { own: Kinds; mayBeAbsent: boolean } {
  const all = schemas.flatMap(kindsOf);
  const own = all.filter(({ shape }) => !shape || !('absent' in shape));
  return { own, mayBeAbsent: own.length < all.length };
}

/** The first field and those that something cannot be without, or where it can, the first ones. */
function asked(kinds: Kinds, most = 2): string[] {
  const names = kinds.flatMap(({ shape = {} }) => {
    const [first = ''] = Object.keys(shape);
    const needed = Object.keys(shape).filter((name) => shape[name]?._zod.def.type !== 'optional');
    return needed.length > 0 ? [first, ...needed] : Object.keys(shape).slice(0, most);
  });
  return [...new Set(names)];
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
  const og = listed(fields, 'og');
  return { nb: `Skriv ${og} under det`, nn: `Skriv ${og} under det`, en: `Write ${listed(fields, 'and')} below it` };
}

function listed(names: string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${last}` : last;
}
