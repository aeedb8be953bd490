import type { Code, Sentence } from './checks/rule.js';
import { anyLanguage } from './language.words.js';

/** A sentence with the code of its kind. */
export type Coded = Sentence & {
  /** The code of its kind. */
  code: Code;
};

/** Sentences for the rules that are ours, by the name the schema gives them. */
export const ours: Record<string, Coded> = {
  id: {
    code: 'HFS060',
    nb: 'Skriv id-en med små bokstaver a–z, sifre og bindestrek. Begynn med en bokstav, og bruk a for å, o for ø og ae for æ.',
    nn: 'Skriv id-en med små bokstavar a–z, siffer og bindestrek. Byrj med ein bokstav, og bruk a for å, o for ø og ae for æ.',
    en: 'Write the id with small letters a–z, digits and hyphens. Begin with a letter, and use a for å, o for ø and ae for æ.',
  },
  date: {
    code: 'HFS061',
    nb: 'Skriv datoen som 2025, 2025-06 eller 2025-06-14, så nøyaktig som kilden er.',
    nn: 'Skriv datoen som 2025, 2025-06 eller 2025-06-14, så nøyaktig som kjelda er.',
    en: 'Write the date as 2025, 2025-06 or 2025-06-14, as exact as the source is.',
  },
  'period-date': {
    code: 'HFS061',
    nb: 'Skriv datoen som 2025, 2025-06 eller 2025-06-14. Er det ingen dato, som «fra vedtaket», skriver du ordene under text i stedet.',
    nn: 'Skriv datoen som 2025, 2025-06 eller 2025-06-14. Er det ingen dato, som «frå vedtaket», skriv du orda under text i staden.',
    en: 'Write the date as 2025, 2025-06 or 2025-06-14. Where it is no date, as “from its adoption”, write the words under text instead.',
  },
  'given-date': {
    code: 'HFS061',
    nb: 'Skriv datoen som 2025, 2025-06 eller 2025-06-14, så nøyaktig som kilden er. Går ikke det, skriver du { raw: [ordene i kilden], problem: imprecise }, eller problem: year-missing hvis bare året mangler.',
    nn: 'Skriv datoen som 2025, 2025-06 eller 2025-06-14, så nøyaktig som kjelda er. Går ikkje det, skriv du { raw: [orda i kjelda], problem: imprecise }, eller problem: year-missing viss berre året manglar.',
    en: 'Write the date as 2025, 2025-06 or 2025-06-14, as exact as the source is. Where that cannot be done, write { raw: [the words of the source], problem: imprecise }, or problem: year-missing where only the year is missing.',
  },
  duration: {
    code: 'HFS062',
    nb: 'Skriv varigheten som P2Y (to år), P6M (seks måneder) eller P2W (to uker).',
    nn: 'Skriv lengda som P2Y (to år), P6M (seks månader) eller P2W (to veker).',
    en: 'Write the duration as P2Y (two years), P6M (six months) or P2W (two weeks).',
  },
  'web-address': {
    code: 'HFS063',
    nb: 'Lim inn hele nettadressen, med https:// foran.',
    nn: 'Lim inn heile nettadressa, med https:// framfor.',
    en: 'Paste the whole web address, with https:// before it.',
  },
  sha256: {
    code: 'HFS064',
    nb: 'Dokumentets fingeravtrykk (sha256) skal ha 64 tegn: sifre og de små bokstavene a–f.',
    nn: 'Fingeravtrykket til dokumentet (sha256) skal ha 64 teikn: siffer og dei små bokstavane a–f.',
    en: 'The fingerprint of the document (sha256) has 64 characters: digits and the small letters a–f.',
  },
  'municipality-number': {
    code: 'HFS065',
    nb: 'Skriv kommunenummeret med fire sifre i anførselstegn, for eksempel "0301".',
    nn: 'Skriv kommunenummeret med fire siffer i hermeteikn, til dømes "0301".',
    en: 'Write the municipality number with four digits in quotation marks, for example "0301".',
  },
  'organisation-number': {
    code: 'HFS066',
    nb: 'Organisasjonsnummeret stemmer ikke. Sjekk de ni sifrene mot Enhetsregisteret.',
    nn: 'Organisasjonsnummeret stemmer ikkje. Sjekk dei ni sifra mot Einingsregisteret.',
    en: 'The organisation number is not right. Check the nine digits against the Brønnøysund register.',
  },
  'original-language': {
    code: 'HFS067',
    nb: `Si hvilket språk originalen er på, med original: ${anyLanguage.nb}, og skriv teksten på det språket.`,
    nn: `Sei kva språk originalen er på, med original: ${anyLanguage.nn}, og skriv teksten på det språket.`,
    en: `Say which language the original is in, with original: ${anyLanguage.en}, and write the text in that language.`,
  },
  run: {
    code: 'HFS068',
    nb: 'Ordene finnes ikke i originalteksten. Kopier dem nøyaktig slik de står der.',
    nn: 'Orda finst ikkje i originalteksten. Kopier dei nøyaktig slik dei står der.',
    en: 'The words are not in the original text. Copy them exactly as they stand there.',
  },
  place: {
    code: 'HFS069',
    nb: 'Si hvor i dokumentet sitatet står, med line (linje) eller page (side).',
    nn: 'Sei kvar i dokumentet sitatet står, med line (linje) eller page (side).',
    en: 'Say where in the document the quote stands, with line or page.',
  },
  'line-order': {
    code: 'HFS070',
    nb: 'Siste linje (lineEnd) kan ikke komme før første linje (line).',
    nn: 'Siste linje (lineEnd) kan ikkje kome før første linje (line).',
    en: 'The last line (lineEnd) cannot come before the first (line).',
  },
  'period-order': {
    code: 'HFS071',
    nb: 'Perioden slutter før den begynner. Bytt om from og to, eller rett dem.',
    nn: 'Perioden sluttar før han byrjar. Byt om from og to, eller rett dei.',
    en: 'The period ends before it begins. Swap from and to, or correct them.',
  },
  'unknown-document': {
    code: 'HFS072',
    nb: 'Dokumentet finnes ikke under documents. Legg det til der, eller rett navnet.',
    nn: 'Dokumentet finst ikkje under documents. Legg det til der, eller rett namnet.',
    en: 'The document is not under documents. Add it there, or correct the name.',
  },
  'document-not-read': {
    code: 'HFS073',
    nb: 'Dokumentet har ikke fingeravtrykk (sha256), så sitatet kan ikke etterprøves. Legg det inn, eller skriv method: external.',
    nn: 'Dokumentet har ikkje fingeravtrykk (sha256), så sitatet kan ikkje etterprøvast. Legg det inn, eller skriv method: external.',
    en: 'The document has no fingerprint (sha256), so the quote cannot be verified. Add it, or write method: external.',
  },
  'other-hash': {
    code: 'HFS074',
    nb: 'Fingeravtrykket er et annet enn dokumentets eget. Fjern det her, så hentes det fra dokumentet.',
    nn: 'Fingeravtrykket er eit anna enn det dokumentet har. Ta det bort her, så blir det henta frå dokumentet.',
    en: 'The fingerprint is not that of the document. Remove it here, and it is taken from the document.',
  },
  'quote-missing': {
    code: 'HFS075',
    nb: 'Lim inn setningen fra dokumentet under quote.',
    nn: 'Lim inn setninga frå dokumentet under quote.',
    en: 'Paste the sentence from the document under quote.',
  },
  'not-verbatim': {
    code: 'HFS076',
    nb: 'Teksten er ikke lik sitatet. Behold kildens ord slik de står, eller skriv method: shortened eller editorial.',
    nn: 'Teksten er ikkje lik sitatet. La orda i kjelda stå slik dei er, eller skriv method: shortened eller editorial.',
    en: 'The text is not the same as the quote. Keep the source’s words as they stand, or write method: shortened or editorial.',
  },
};

/** Whether a sentence is about the signs that a value may have. */
export function isForm({ code }: Coded): boolean {
  return code >= 'HFS060' && code <= 'HFS066';
}

/** A value between quotation marks that YAML takes for a part of it. */
export const crooked = (value: string): Coded => ({
  code: 'HFS077',
  nb: `Bruk rette anførselstegn: "${value}".`,
  nn: `Bruk rette hermeteikn: "${value}".`,
  en: `Use straight quotation marks: "${value}".`,
});

export const nothing: Coded = {
  code: 'HFS046',
  nb: 'Her mangler det noe. Fyll inn minst én verdi.',
  nn: 'Her manglar det noko. Fyll inn minst éin verdi.',
  en: 'Something is missing here. Fill in at least one value.',
};

/** Fields where a list should be: most often its hyphens were forgotten. */
export const hyphenless: Coded = {
  code: 'HFS041',
  nb: 'Her skal det stå en liste. Sett en bindestrek foran hvert punkt, eller [ ] rundt punktene.',
  nn: 'Her skal det stå ei liste. Set ein bindestrek framfor kvart punkt, eller [ ] rundt punkta.',
  en: 'This is where a list should stand. Put a hyphen before each item, or [ ] around the items.',
};

/** A list where fields should be: `[[{ line: 3 }]]` for `[{ line: 3 }]`. */
export const doubled: Coded = {
  code: 'HFS041',
  nb: 'Her er det en liste inni listen. Fjern den ene, enten [ ] eller bindestreken.',
  nn: 'Her er det ei liste inni lista. Ta bort den eine, anten [ ] eller bindestreken.',
  en: 'There is a list inside the list here. Remove one of them, either [ ] or the hyphen.',
};

/** “4,5”, “12 345” or “12 %” where a number should be. */
export const bareNumber: Coded = {
  code: 'HFS041',
  nb: 'Her skal det stå et tall. Skriv det uten mellomrom, anførselstegn og enhet, og med punktum foran desimaler: 4.5.',
  nn: 'Her skal det stå eit tal. Skriv det utan mellomrom, hermeteikn og eining, og med punktum framfor desimalar: 4.5.',
  en: 'This is where a number should stand. Write it without spaces, quotation marks and unit, and with a full stop before decimals: 4.5.',
};

export const wholeNumber: Coded = {
  code: 'HFS041',
  nb: 'Her skal det stå et helt tall, og ikke noe mer.',
  nn: 'Her skal det stå eit heilt tal, og ikkje noko meir.',
  en: 'This is where a whole number should stand, and nothing more.',
};

/** “16-17” where a line or page should be. */
export const onePlace: Coded = {
  code: 'HFS041',
  nb: 'Her skal det stå ett tall. Skriv siste linje i lineEnd, og gi hver side sin egen kilde.',
  nn: 'Her skal det stå eitt tal. Skriv siste linje i lineEnd, og gi kvar side si eiga kjelde.',
  en: 'This is where one number should stand. Write the last line in lineEnd, and give each page a source of its own.',
};

/** Whether something has a sign in it that nobody sees, or a space around it that does not break. */
export function hasUnseen(written: unknown): boolean {
  return typeof written === 'string' && /[\u200b-\u200d\u2060\ufeff]|^[^\S \t\r\n]|[^\S \t\r\n]$/.test(written);
}

/** “plan” with a sign behind it that nobody sees. */
export const unseen: Coded = {
  code: 'HFS078',
  nb: 'Feltet har et usynlig tegn i seg, i navnet eller verdien. Skriv det på nytt i stedet for å lime det inn.',
  nn: 'Feltet har eit usynleg teikn i seg, i namnet eller verdien. Skriv det på nytt i staden for å lime det inn.',
  en: 'There is an invisible sign in the field, in its name or its value. Write it again instead of pasting it.',
};

export const unfit: Coded = {
  code: 'HFS047',
  nb: 'Verdien passer ikke her. Se hvordan andre filer er skrevet.',
  nn: 'Verdien passar ikkje her. Sjå korleis andre filer er skrivne.',
  en: 'The value does not fit here. See how other files are written.',
};

export const unusable: Coded = {
  code: 'HFS048',
  nb: 'Verdien kan ikke brukes her. Se hvordan andre filer er skrevet.',
  nn: 'Verdien kan ikkje brukast her. Sjå korleis andre filer er skrivne.',
  en: 'The value cannot be used here. See how other files are written.',
};

/** What each kind of value is called. */
export const kinds: Record<string, Sentence> = {
  string: { nb: 'tekst', nn: 'tekst', en: 'text' },
  number: { nb: 'et tall', nn: 'eit tal', en: 'a number' },
  int: { nb: 'et helt tall', nn: 'eit heilt tal', en: 'a whole number' },
  boolean: { nb: 'true (ja) eller false (nei)', nn: 'true (ja) eller false (nei)', en: 'true (yes) or false (no)' },
  array: {
    nb: 'en liste, med bindestrek foran hvert punkt',
    nn: 'ei liste, med bindestrek framfor kvart punkt',
    en: 'a list with a hyphen before each item',
  },
  object: { nb: 'felter med navn og verdi', nn: 'felt med namn og verdi', en: 'fields with a name and a value' },
};
