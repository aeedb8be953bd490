import type { Sentence } from '../../checks/rule.js';
import { anyLanguage } from '../../language.words.js';
import { methodWords } from './words.js';

/** One thing in a table that cannot be read, and how to mend it. */
export interface TableFault {
  /** What it is, for programs. */
  code: keyof typeof sentences;
  /** What is wrong and how to mend it. */
  text: Sentence;
  /** The row as a spreadsheet counts it: the header is 1. */
  row?: number;
  /** The column, where 1 is A. */
  column?: number;
}

const sentences = {
  'no-header': (missing: Sentence) => ({
    nb: `Den første raden mangler kolonnen «${missing.nb}». Behold overskriftene slik de var.`,
    nn: `Den første rada manglar kolonnen «${missing.nn}». La overskriftene stå slik dei var.`,
    en: `The first row lacks the column “${missing.en}”. Keep the headers as they were.`,
  }),
  'headers-missing': () => ({
    nb: 'Den første raden må ha overskriftene fra tabellen du begynte med: Del, Id, Felt, Tekst og så videre. Sett dem tilbake.',
    nn: 'Den første rada må ha overskriftene frå tabellen du byrja med: Del, Id, Felt, Tekst og så vidare. Set dei tilbake.',
    en: 'The first row must hold the headers of the table you began with: Section, Id, Field, Text and so on. Put them back.',
  }),
  'header-below': (row: number) => ({
    nb: `Overskriftene står i rad ${row}. Slett det som er over dem.`,
    nn: `Overskriftene står i rad ${row}. Slett det som er over dei.`,
    en: `The headers stand in row ${row}. Delete what is above them.`,
  }),
  'cell-error': () => ({
    nb: 'Cellen viser en feil fra regnearket. Skriv inn det som skal stå der.',
    nn: 'Cella viser ein feil frå reknearket. Skriv inn det som skal stå der.',
    en: 'The cell shows an error of the spreadsheet. Write what should stand there.',
  }),
  'unknown-column': (name: string) => ({
    nb: `Kolonnen «${name}» finnes ikke i planen. Fjern den, eller rett overskriften. Gjelder den handlingene, skriv slaget i parentes etter, som i «Budsjett (budget)».`,
    nn: `Kolonnen «${name}» finst ikkje i planen. Ta han bort, eller rett overskrifta. Gjeld han handlingane, skriv slaget i parentes etter, som i «Budsjett (budget)».`,
    en: `There is no column “${name}” in a plan. Remove it, or correct the header. If it is about the actions, write its kind in parentheses after it, as in “Budget (budget)”.`,
  }),
  'column-twice': (name: string) => ({
    nb: `Kolonnen «${name}» står to ganger. Behold den ene.`,
    nn: `Kolonnen «${name}» står to gonger. Ta bort den eine.`,
    en: `The column “${name}” stands twice. Keep one.`,
  }),
  'outside-columns': () => ({
    nb: 'Cellen står utenfor kolonnene. Flytt teksten, eller slett den.',
    nn: 'Cella står utanfor kolonnane. Flytt teksten, eller slett han.',
    en: 'The cell is outside the columns. Move the text, or delete it.',
  }),
  quotes: () => ({
    nb: 'Et anførselstegn er ikke avsluttet her. Lagre filen på nytt fra regnearket.',
    nn: 'Eit hermeteikn er ikkje avslutta her. Lagre fila på nytt frå reknearket.',
    en: 'A quotation mark is not closed here. Save the file again from the spreadsheet.',
  }),
  section: (typed: string, all: Sentence) => ({
    nb: `«${typed}» er ikke en del av en plan. Velg ${all.nb}, eller slett raden.`,
    nn: `«${typed}» er ikkje ein del av ein plan. Vel ${all.nn}, eller slett rada.`,
    en: `“${typed}” is not a part of a plan. Choose ${all.en}, or delete the row.`,
  }),
  part: (typed: string, all: Sentence) => ({
    nb: `Feltet «${typed}» finnes ikke her. Velg ${all.nb}.`,
    nn: `Feltet «${typed}» finst ikkje her. Vel ${all.nn}.`,
    en: `There is no field “${typed}” here. Choose ${all.en}.`,
  }),
  'id-missing': () => ({
    nb: 'Raden mangler id. Skriv en som ingen andre har, med små bokstaver, sifre og bindestrek.',
    nn: 'Rada manglar id. Skriv ein som ingen andre har, med små bokstavar, siffer og bindestrek.',
    en: 'The row has no id. Write one that no other has, in small letters, digits and hyphens.',
  }),
  'id-twice': (id: string) => ({
    nb: `«${id}» står to ganger med samme felt. Gi den ene en annen id, eller slett den.`,
    nn: `«${id}» står to gonger med same felt. Gi den eine ein annan id, eller slett han.`,
    en: `“${id}” stands twice with the same field. Give one another id, or delete it.`,
  }),
  'only-one': (id: string) => ({
    nb: `Planen kan bare ha én slik. Behold «${id}», eller slett den.`,
    nn: `Planen kan berre ha éin slik. Behald «${id}», eller slett han.`,
    en: `A plan has only one of these. Keep “${id}”, or delete it.`,
  }),
  'other-plan': (id: string, wanted: string) => ({
    nb: `Tabellen hører til «${id}», ikke «${wanted}». Velg filen til den planen.`,
    nn: `Tabellen høyrer til «${id}», ikkje «${wanted}». Vel fila til den planen.`,
    en: `The table belongs to “${id}”, not “${wanted}”. Choose the file of that plan.`,
  }),
  'text-missing': () => ({
    nb: 'Raden mangler tekst. Skriv ordene, eller slett raden.',
    nn: 'Rada manglar tekst. Skriv orda, eller slett rada.',
    en: 'The row has no text. Write the words, or delete the row.',
  }),
  'row-missing': (id: string, part: Sentence) => ({
    nb: `Raden med feltet «${part.nb}» for «${id}» mangler. Legg den tilbake, eller slett denne raden også.`,
    nn: `Rada med feltet «${part.nn}» for «${id}» manglar. Legg ho tilbake, eller slett denne rada òg.`,
    en: `The row with the field “${part.en}” of “${id}” is missing. Put it back, or delete this row too.`,
  }),
  parent: (typed: string, others: readonly number[]) => ({
    nb: `Ingen rad den kan stå under, har id-en «${typed}». Sjekk skrivemåten, eller legg raden tilbake.${others.length > 0 ? ` Det samme gjelder rad ${others.join(', ')}.` : ''}`,
    nn: `Inga rad han kan stå under, har id-en «${typed}». Sjekk skrivemåten, eller legg rada tilbake.${others.length > 0 ? ` Det same gjeld rad ${others.join(', ')}.` : ''}`,
    en: `No row that it may stand under has the id “${typed}”. Check its spelling, or put that row back.${others.length > 0 ? ` The same goes for row ${others.join(', ')}.` : ''}`,
  }),
  link: (id: string, section: Sentence) => ({
    nb: `Ingen rad med «${section.nb}» under «Del» har id-en «${id}». Sjekk skrivemåten, eller legg raden tilbake.`,
    nn: `Inga rad med «${section.nn}» under «Del» har id-en «${id}». Sjekk skrivemåten, eller legg rada tilbake.`,
    en: `No row with “${section.en}” under “Section” has the id “${id}”. Check its spelling, or put that row back.`,
  }),
  'off-scale': (typed: string, scale: string) => ({
    nb: `«${typed}» er ikke et trinn på skalaen. Velg ${scale}, eller legg trinnet til på skalaen i selve planen.`,
    nn: `«${typed}» er ikkje eit trinn på skalaen. Vel ${scale}, eller legg trinnet til på skalaen i sjølve planen.`,
    en: `“${typed}” is not a step of the scale. Choose ${scale}, or add the step to the scale in the plan itself.`,
  }),
  'row-gone': (id: string, by: Sentence) => ({
    nb: `Raden med id-en «${id}» er borte, men ${by.nb} viser til den. Legg den tilbake med den id-en, eller rett det som viser til den, i selve planen.`,
    nn: `Rada med id-en «${id}» er borte, men ${by.nn} viser til ho. Legg ho tilbake med den id-en, eller rett det som viser til ho, i sjølve planen.`,
    en: `The row with the id “${id}” is gone, but ${by.en} points to it. Put it back with that id, or correct what points to it in the plan itself.`,
  }),
  'section-gone': (section: Sentence, by: Sentence) => ({
    nb: `Ingen rad har «${section.nb}» under «Del» lenger, men ${by.nb} gjelder den delen av planen. Legg radene tilbake, eller rett vedtaket i selve planen.`,
    nn: `Inga rad har «${section.nn}» under «Del» lenger, men ${by.nn} gjeld den delen av planen. Legg radene tilbake, eller rett vedtaket i sjølve planen.`,
    en: `No row has “${section.en}” under “Section” any more, but ${by.en} covers that part of the plan. Put the rows back, or correct the adoption in the plan itself.`,
  }),
  precision: (typed: string, all: Sentence) => ({
    nb: `«${typed}» sier ikke hvor nøyaktig fristen er. Velg ${all.nb}, eller la cellen være tom.`,
    nn: `«${typed}» seier ikkje kor nøyaktig fristen er. Vel ${all.nn}, eller la cella vere tom.`,
    en: `“${typed}” does not say how exact the deadline is. Choose ${all.en}, or leave the cell empty.`,
  }),
  language: (typed: string) => ({
    nb: `«${typed}» er ikke et språk her. Skriv ${anyLanguage.nb}.`,
    nn: `«${typed}» er ikkje eit språk her. Skriv ${anyLanguage.nn}.`,
    en: `“${typed}” is not a language here. Write ${anyLanguage.en}.`,
  }),
  method: (typed: string, all: Sentence) => ({
    nb: `«${typed}» er ikke en kildetype. Velg ${all.nb}.`,
    nn: `«${typed}» er ikkje ein kjeldetype. Vel ${all.nn}.`,
    en: `“${typed}” is not a kind of source. Choose ${all.en}.`,
  }),
  'quote-left': (quote: string) => ({
    nb: `Teksten er endret, men dokumentet sier fortsatt «${quote}». Lim inn sitatet her hvis det er rettet, velg «${methodWords.shortened.nb}» som kildetype, eller skriv teksten slik den var.`,
    nn: `Teksten er endra, men dokumentet seier framleis «${quote}». Lim inn sitatet her om det er retta, vel «${methodWords.shortened.nn}» som kjeldetype, eller skriv teksten slik han var.`,
    en: `The text has changed, but the document still says “${quote}”. Paste the quote here if it was corrected, choose “${methodWords.shortened.en}” as the kind of source, or write the text as it was.`,
  }),
  date: (typed: string) => ({
    nb: `«${typed}» er ikke en dato her. Skriv år, måned og dag med bindestrek, så nøyaktig som kilden: 2026, 2026-06 eller 2026-06-14.`,
    nn: `«${typed}» er ikkje ein dato her. Skriv år, månad og dag med bindestrek, så nøyaktig som kjelda: 2026, 2026-06 eller 2026-06-14.`,
    en: `“${typed}” is not a date here. Write year, month and day with hyphens, as exactly as the source: 2026, 2026-06 or 2026-06-14.`,
  }),
  number: (typed: string) => ({
    nb: `«${typed}» er ikke et helt tall. Skriv for eksempel 31.`,
    nn: `«${typed}» er ikkje eit heilt tal. Skriv til dømes 31.`,
    en: `“${typed}” is not a whole number. Write, for example, 31.`,
  }),
  'not-used': () => ({
    nb: 'Denne cellen brukes ikke i en slik rad. Flytt teksten til riktig rad, eller slett den.',
    nn: 'Denne cella er ikkje i bruk i ei slik rad. Flytt teksten til rett rad, eller slett han.',
    en: 'This cell is not used in such a row. Move the text to the right row, or delete it.',
  }),
} satisfies Record<string, (...about: never[]) => Sentence>;

type Sentences = typeof sentences;

/** A fault with its sentence. */
export function fault<C extends keyof Sentences>(
  code: C,
  about: Parameters<Sentences[C]>,
  place: { row?: number; column?: number | undefined } = {},
): TableFault {
  const { row, column } = place;
  const text = (sentences[code] as (...about: unknown[]) => Sentence)(...about);
  return { code, text, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}
