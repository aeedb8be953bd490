import * as z from 'zod/mini';
import { id } from '../text.schema.js';
import { inShort } from './in-short.js';
import type { CheckedType } from './check-record.js';
import type { Finding } from './rule.js';

/** What lies where a file does; without an id, the file's name is no id. */
export interface ExpectedRecord {
  /** The type that is read there. */
  type: CheckedType;
  /** The id that the folder and the name stand for. */
  id?: string;
}

/** Where files of each type lie. What is worked out from others has no file. */
const homes: Partial<Record<CheckedType, string>> = {
  partnership: 'partnerships/<id>/partnership.yml',
  plan: 'plans/<id>.yml | partnerships/<id>.yml',
  'patient-group': 'patient-groups/<id>.yml',
  glossary: 'glossary.yml',
};

/**
 * What keeps a record from being read where it lies, one thing at a time: its type, then a name that can be an id, and
 * last the id. Each step leads to the next, and none back.
 */
export function misplaced(value: unknown, { type, id: expected }: ExpectedRecord): Finding | undefined {
  const written = Object(value) as { type?: unknown; id?: unknown };
  const other = written.type !== type && Object.keys(homes).find((name) => name === written.type);
  if (other) return otherType(type, other as CheckedType);
  if (expected === undefined) return undefined;
  if (!z.safeParse(id, expected).success) return oddName(expected);
  const isMeant = written.id !== undefined || written.type === type; // what is no record has more to mend than its id
  return isMeant && written.id !== expected ? otherId(expected) : undefined;
}

function otherType(here: CheckedType, own: CheckedType): Finding {
  const home = (or: string) => homes[own]?.replace('|', or);
  const text = {
    nb: `Her skal filen ha «type: ${here}», men den har «type: ${own}». Flytt den til ${home('eller')}, eller rett type.`,
    nn: `Her skal fila ha «type: ${here}», men ho har «type: ${own}». Flytt ho til ${home('eller')}, eller rett type.`,
    en: `The file must have “type: ${here}” here, but has “type: ${own}”. Move it to ${home('or')}, or correct type.`,
  };
  return { code: 'HFS080', level: 'error', path: ['type'], text };
}

/** A name that no id is like: told before the id, which could not be like it either. */
export function oddName(name: string): Finding {
  const text = {
    nb: `Id-en er navnet på filen eller mappen, men «${inShort(name)}» kan ikke være en id. Bytt navnet til små bokstaver a–z, sifre og bindestrek, med en bokstav først, og bruk det som id.`,
    nn: `Id-en er namnet på fila eller mappa, men «${inShort(name)}» kan ikkje vere ein id. Byt namnet til små bokstavar a–z, siffer og bindestrek, med ein bokstav først, og bruk det som id.`,
    en: `The id is the name of the file or the folder, but “${inShort(name)}” cannot be an id. Change the name to small letters a–z, digits and hyphens, a letter first, and use that as the id.`,
  };
  return { code: 'HFS079', level: 'error', path: ['id'], text };
}

/** @param expected the id that the file's folder and name stand for */
export function otherId(expected: string): Finding {
  const text = {
    nb: `Id-en skal være den samme som mappen og filen: ${inShort(expected)}. Rett id-en, eller flytt filen.`,
    nn: `Id-en skal vere den same som mappa og fila: ${inShort(expected)}. Rett id-en, eller flytt fila.`,
    en: `The id must be that of the folder and the file: ${inShort(expected)}. Correct the id, or move the file.`,
  };
  return { code: 'HFS024', level: 'error', path: ['id'], text };
}
