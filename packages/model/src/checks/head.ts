import { unseen } from '../check.words.js';
import type { Code, Finding, Sentence } from './rule.js';

/** Why it cannot be told what a file holds. */
export type HeadFault =
  'not-a-record' | 'type-missing' | 'type-unknown' | 'type-unseen' | 'too-new' | 'no-such-version';

const words: Record<HeadFault, { code: Code; path: string[]; text: (types: string) => Sentence }> = {
  'not-a-record': {
    code: 'HFS030',
    path: [],
    text: (types) => ({
      nb: `Filen holder ingen felter med navn og verdi. Begynn med type, som er én av disse: ${types}.`,
      nn: `Fila har ingen felt med namn og verdi. Byrj med type, som er éin av desse: ${types}.`,
      en: `The file holds no fields with a name and a value. Begin with type, which is one of these: ${types}.`,
    }),
  },
  'type-missing': {
    code: 'HFS031',
    path: [],
    text: (types) => ({
      nb: `Feltet «type» mangler. Skriv hva filen inneholder: ${types}.`,
      nn: `Feltet «type» manglar. Skriv kva fila inneheld: ${types}.`,
      en: `The field “type” is missing. Say what the file holds: ${types}.`,
    }),
  },
  'type-unknown': {
    code: 'HFS032',
    path: ['type'],
    text: (types) => ({
      nb: `Velg én av disse: ${types}.`,
      nn: `Vel éin av desse: ${types}.`,
      en: `Choose one of these: ${types}.`,
    }),
  },
  'type-unseen': { code: unseen.code, path: ['type'], text: () => ({ nb: unseen.nb, nn: unseen.nn, en: unseen.en }) },
  'too-new': {
    code: 'HFS033',
    path: ['schemaVersion'],
    text: () => ({
      nb: 'Filen er laget for en nyere utgave av programmet. Oppdater programmet.',
      nn: 'Fila er laga for ei nyare utgåve av programmet. Oppdater programmet.',
      en: 'The file is made for a newer version of this program. Update the program.',
    }),
  },
  'no-such-version': {
    code: 'HFS034',
    path: ['schemaVersion'],
    text: () => ({
      nb: 'Versjonsnummeret (schemaVersion) kan ikke leses. Skriv 1, eller hent filen på nytt fra den som ga den ut.',
      nn: 'Versjonsnummeret (schemaVersion) kan ikkje lesast. Skriv 1, eller hent fila på nytt frå den som gav ho ut.',
      en: 'The version number (schemaVersion) cannot be read. Write 1, or fetch the file again from its publisher.',
    }),
  },
};

/** A fault in what every record begins with. */
export function headFault(fault: HeadFault, types: readonly string[]): Finding {
  const { code, path, text } = words[fault];
  return { code, level: 'error', path, text: text(types.join(', ')) };
}
