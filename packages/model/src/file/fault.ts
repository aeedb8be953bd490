import { inShort } from '../checks/in-short.js';
import type { Code, Finding, Sentence } from '../checks/rule.js';
import { pathText, type Place } from './place.js';

/** A finding with its place in the file. */
export interface Located extends Finding, Place {
  /** The path as people write it: `goals[0].text`. Empty for the whole file. */
  field: string;
}

/** A finding with its file: what `helsefellesskap check` and `build` tell. */
export interface Placed extends Located {
  /** As it was named, or as it lies in the folder that was read. */
  file: string;
}

/** Why a file cannot be read, before anybody asks what it says. Each has a code for good. */
export type FileFault =
  | 'unreadable'
  | 'too-large'
  | 'empty'
  | 'not-text'
  | 'not-utf8'
  | 'not-json'
  | 'conflict'
  | 'too-deep'
  | 'too-many'
  | 'yaml'
  | 'indent'
  | 'start'
  | 'two-colons'
  | 'unfinished'
  | 'no-colon'
  | 'two-documents'
  | 'tab'
  | 'hash'
  | 'exclamation'
  | 'ampersand'
  | 'asterisk'
  | 'name-of-parts'
  | 'odd-space'
  | 'hard-space'
  | 'no-space'
  | 'dash'
  | 'hyphen-unspaced'
  | 'no-field'
  | 'bracket-in-text'
  | 'bracket-astray'
  | 'comma'
  | 'comma-in-number'
  | 'comma-in-place'
  | 'backslash';

const withQuotes = (sign: string): Sentence => ({
  nb: `Sett anførselstegn rundt teksten, for uten dem leses ${sign} ikke som en del av den.`,
  nn: `Set hermeteikn rundt teksten, for utan dei blir ${sign} ikkje lese som ein del av han.`,
  en: `Put quotation marks around the text: without them ${sign} is not read as part of it.`,
});

/** Every fault with its code and its words. */
export const fileFaults: Record<FileFault, { code: Code; text: Sentence }> = {
  'too-large': {
    code: 'HFS001',
    text: {
      nb: 'Filen er større enn 2 MB. Sjekk at det er riktig fil.',
      nn: 'Fila er større enn 2 MB. Sjekk at det er rett fil.',
      en: 'The file is larger than 2 MB. Check that it is the right one.',
    },
  },
  empty: {
    code: 'HFS002',
    text: {
      nb: 'Filen er tom. Sjekk at den er lagret.',
      nn: 'Fila er tom. Sjekk at ho er lagra.',
      en: 'The file is empty. Check that it has been saved.',
    },
  },
  'not-text': {
    code: 'HFS003',
    text: {
      nb: 'Dette er ikke en tekstfil. Gi en JSON- eller YAML-fil.',
      nn: 'Dette er ikkje ei tekstfil. Gi ei JSON- eller YAML-fil.',
      en: 'This is not a text file. Give a JSON or YAML file.',
    },
  },
  'not-utf8': {
    code: 'HFS004',
    text: {
      nb: 'Filen er ikke lagret som UTF-8. Lagre den på nytt som UTF-8 i teksteditoren.',
      nn: 'Fila er ikkje lagra som UTF-8. Lagre ho på nytt som UTF-8 i teksteditoren.',
      en: 'The file is not saved as UTF-8. Save it again as UTF-8 in the text editor.',
    },
  },
  'not-json': {
    code: 'HFS005',
    text: {
      nb: 'Filen er ikke gyldig JSON. Se etter et komma, et anførselstegn, en parentes eller en merknad som er feil her.',
      nn: 'Fila er ikkje gyldig JSON. Sjå etter eit komma, eit hermeteikn, ein parentes eller ein merknad som er feil her.',
      en: 'The file is not valid JSON. Look for a comma, quotation mark, bracket or comment that is wrong here.',
    },
  },
  'too-deep': {
    code: 'HFS006',
    text: {
      nb: 'Her ligger for mange nivåer inni hverandre. Sjekk parenteser og innrykk.',
      nn: 'Her ligg for mange nivå inni kvarandre. Sjekk parentesar og innrykk.',
      en: 'Too many levels lie inside each other here. Check brackets and indentation.',
    },
  },
  'too-many': {
    code: 'HFS008',
    text: {
      nb: 'Filen har flere verdier enn noen plan trenger. Sjekk at det er riktig fil.',
      nn: 'Fila har fleire verdiar enn nokon plan treng. Sjekk at det er rett fil.',
      en: 'The file has more values than any plan needs. Check that it is the right one.',
    },
  },
  unreadable: {
    code: 'HFS009',
    text: {
      nb: 'Filen kan ikke åpnes. Sjekk at det er en vanlig fil, og at du har tilgang.',
      nn: 'Fila kan ikkje opnast. Sjekk at det er ei vanleg fil, og at du har tilgang.',
      en: 'The file cannot be opened. Check that it is an ordinary file, and that you may read it.',
    },
  },
  yaml: {
    code: 'HFS010',
    text: {
      nb: 'Filen kan ikke leses her. Sjekk innrykk, kolon og anførselstegn på linjen og linjen over.',
      nn: 'Fila kan ikkje lesast her. Sjekk innrykk, kolon og hermeteikn på linja og linja over.',
      en: 'The file cannot be read here. Check indentation, colons and quotation marks on this line and the one above.',
    },
  },
  indent: {
    code: 'HFS011',
    text: {
      nb: 'Innrykket er feil her eller på linjen over. Det som er på samme nivå, skal begynne like langt inne.',
      nn: 'Innrykket er feil her eller på linja over. Det som er på same nivå, skal byrje like langt inne.',
      en: 'The indentation is wrong here or on the line above. What is on one level begins equally far in.',
    },
  },
  start: {
    code: 'HFS012',
    text: {
      nb: 'Verdien begynner med et tegn som betyr noe annet her. Sett anførselstegn rundt den.',
      nn: 'Verdien byrjar med eit teikn som tyder noko anna her. Set hermeteikn rundt han.',
      en: 'The value begins with a sign that means something else here. Put quotation marks around it.',
    },
  },
  'two-colons': {
    code: 'HFS013',
    text: {
      nb: 'Her er det to kolon på samme linje. Sett anførselstegn rundt teksten.',
      nn: 'Her er det to kolon på same linje. Set hermeteikn rundt teksten.',
      en: 'There are two colons on this line. Put quotation marks around the text.',
    },
  },
  unfinished: {
    code: 'HFS014',
    text: {
      nb: 'Her mangler det et tegn: et anførselstegn, en parentes eller et kolon.',
      nn: 'Her manglar det eit teikn: eit hermeteikn, ein parentes eller eit kolon.',
      en: 'A sign is missing here: a quotation mark, a bracket or a colon.',
    },
  },
  'no-colon': {
    code: 'HFS015',
    text: {
      nb: 'Feltnavnet mangler kolon, eller anførselstegnet er ikke avsluttet.',
      nn: 'Feltnamnet manglar kolon, eller hermeteiknet er ikkje avslutta.',
      en: 'The field has no colon after it, or a quotation mark is not closed.',
    },
  },
  'two-documents': {
    code: 'HFS016',
    text: {
      nb: 'Her begynner et nytt dokument (--- eller ...). Fjern linjen, eller flytt det som følger, til en egen fil.',
      nn: 'Her byrjar eit nytt dokument (--- eller ...). Ta bort linja, eller flytt det som følgjer, til ei eiga fil.',
      en: 'A new document begins here (--- or ...). Remove the line, or move what follows to a file of its own.',
    },
  },
  tab: {
    code: 'HFS017',
    text: {
      nb: 'Bruk mellomrom, ikke tabulator, foran teksten.',
      nn: 'Bruk mellomrom, ikkje tabulator, framfor teksten.',
      en: 'Use spaces, not a tab, before the text.',
    },
  },
  hash: {
    code: 'HFS018',
    text: {
      nb: `${withQuotes('#').nb} Er det en merknad, så gi den en egen linje.`,
      nn: `${withQuotes('#').nn} Er det ein merknad, så gi han ei eiga linje.`,
      en: `${withQuotes('#').en} If it is a comment, give it a line of its own.`,
    },
  },
  conflict: {
    code: 'HFS035',
    text: {
      nb: 'Her står to utgaver av de samme linjene, som Git setter inn når to har rettet dem. Behold den ene, og fjern linjene med <<<<<<<, ======= og >>>>>>>.',
      nn: 'Her står to utgåver av dei same linjene, som Git set inn når to har retta dei. Behald den eine, og ta bort linjene med <<<<<<<, ======= og >>>>>>>.',
      en: 'Two versions of the same lines stand here, put there by Git when two people have changed them. Keep one, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    },
  },
  backslash: {
    code: 'HFS036',
    text: {
      nb: 'Mellom anførselstegn skal \\ skrives to ganger, som i "C:\\\\Plan". Eller sett \'…\' rundt teksten i stedet.',
      nn: 'Mellom hermeteikn skal \\ skrivast to gonger, som i "C:\\\\Plan". Eller set \'…\' rundt teksten i staden.',
      en: 'Between quotation marks \\ is written twice, as in "C:\\\\Plan". Or put \'…\' around the text instead.',
    },
  },
  exclamation: { code: 'HFS019', text: withQuotes('!') },
  ampersand: { code: 'HFS020', text: withQuotes('&') },
  asterisk: { code: 'HFS021', text: withQuotes('*') },
  'name-of-parts': {
    code: 'HFS022',
    text: {
      nb: 'Navnet på et felt kan ikke være en liste eller ha felter i seg. Sjekk parentesene, eller sett anførselstegn rundt navnet.',
      nn: 'Namnet på eit felt kan ikkje vere ei liste eller ha felt i seg. Sjekk parentesane, eller set hermeteikn rundt namnet.',
      en: 'The name of a field cannot be a list or have fields in it. Check the brackets, or put quotation marks around the name.',
    },
  },
  'odd-space': {
    code: 'HFS023',
    text: {
      nb: 'Linjen begynner med et hardt mellomrom, som kan følge med når tekst limes inn. Slett innrykket, og skriv det på nytt med vanlige mellomrom.',
      nn: 'Linja byrjar med eit hardt mellomrom, som kan følgje med når tekst blir limt inn. Slett innrykket, og skriv det på nytt med vanlege mellomrom.',
      en: 'The line begins with a space that does not break, which may come along when text is pasted. Delete the indentation, and write it again with ordinary spaces.',
    },
  },
  'hard-space': {
    code: 'HFS025',
    text: {
      nb: 'Her står et hardt mellomrom eller et usynlig tegn, som kan følge med når tekst limes inn. Slett det, og skriv et vanlig mellomrom.',
      nn: 'Her står eit hardt mellomrom eller eit usynleg teikn, som kan følgje med når tekst blir limt inn. Slett det, og skriv eit vanleg mellomrom.',
      en: 'A space that does not break or a sign that nobody sees stands here, which may come along when text is pasted. Delete it, and write an ordinary space.',
    },
  },
  'no-space': {
    code: 'HFS026',
    text: {
      nb: 'Mellom feltet og verdien skal det stå kolon og et vanlig mellomrom, som i «line: 16».',
      nn: 'Mellom feltet og verdien skal det stå kolon og eit vanleg mellomrom, som i «line: 16».',
      en: 'A colon and an ordinary space should stand between the field and its value, as in “line: 16”.',
    },
  },
  dash: {
    code: 'HFS027',
    text: {
      nb: 'Et punkt i en liste begynner med en bindestrek, ikke med dette tegnet. Skriv bindestrek og mellomrom i stedet.',
      nn: 'Eit punkt i ei liste byrjar med ein bindestrek, ikkje med dette teiknet. Skriv bindestrek og mellomrom i staden.',
      en: 'An item of a list begins with a hyphen, not with this sign. Write a hyphen and a space instead.',
    },
  },
  'hyphen-unspaced': {
    code: 'HFS028',
    text: {
      nb: 'Skriv et mellomrom etter bindestreken.',
      nn: 'Skriv eit mellomrom etter bindestreken.',
      en: 'Write a space after the hyphen.',
    },
  },
  'no-field': {
    code: 'HFS029',
    text: {
      nb: 'Linjen er ikke noe felt, for den mangler kolon. Fortsetter den teksten over, så rykk den lenger inn enn feltet.',
      nn: 'Linja er ikkje noko felt, for ho manglar kolon. Held ho fram med teksten over, så rykk ho lenger inn enn feltet.',
      en: 'The line is not a field, for it has no colon. If it goes on with the text above, indent it further than the field.',
    },
  },
  'bracket-in-text': {
    code: 'HFS050',
    text: {
      nb: 'Denne parentesen leses ikke som en del av teksten. Sett anførselstegn rundt teksten.',
      nn: 'Denne parentesen blir ikkje lesen som ein del av teksten. Set hermeteikn rundt teksten.',
      en: 'This bracket is not read as part of the text. Put quotation marks around the text.',
    },
  },
  'bracket-astray': {
    code: 'HFS051',
    text: {
      nb: 'Parentesene går ikke opp her. Hver [ lukkes med ], og hver { med }.',
      nn: 'Parentesane går ikkje opp her. Kvar [ blir lukka med ], og kvar { med }.',
      en: 'The brackets do not match here. Each [ is closed by ], and each { by }.',
    },
  },
  comma: {
    code: 'HFS052',
    text: {
      nb: 'Et komma skiller felter her. Sett anførselstegn rundt teksten hvis kommaet hører til den.',
      nn: 'Eit komma skil felt her. Set hermeteikn rundt teksten dersom kommaet høyrer til han.',
      en: 'A comma separates fields here. Put quotation marks around the text if the comma is part of it.',
    },
  },
  'comma-in-number': {
    code: 'HFS053',
    text: {
      nb: 'Et komma skiller felter her. Skriv desimaler bak punktum: 4.5.',
      nn: 'Eit komma skil felt her. Skriv desimalar bak punktum: 4.5.',
      en: 'A comma separates fields here. Write decimals after a full stop: 4.5.',
    },
  },
  'comma-in-place': {
    code: 'HFS054',
    text: {
      nb: 'Et komma skiller felter her. Skriv siste linje i lineEnd, og gi hver side sin egen kilde.',
      nn: 'Eit komma skil felt her. Skriv siste linje i lineEnd, og gi kvar side si eiga kjelde.',
      en: 'A comma separates fields here. Write the last line in lineEnd, and give each page a source of its own.',
    },
  },
};

/**
 * A fault at a place.
 * @example
 * ```ts
 * import { faultAt } from '@helsefellesskap/model/file';
 *
 * const { code, line, text } = faultAt('tab', { line: 3, column: 1 });
 * [code, line, text.en]; // → ['HFS017', 3, 'Use spaces, not a tab, before the text.']
 * ```
 */
export function faultAt(fault: FileFault, place: Place = { line: 1, column: 1 }, path: PropertyKey[] = []): Located {
  return { level: 'error', ...fileFaults[fault], ...place, path, field: pathText(path) };
}

/** Two fields of one name in one place, of which a reader would see the last alone. */
export function fieldTwice(name: string, place: Place): Located {
  const text = {
    nb: `Feltet «${inShort(name)}» står to ganger på samme sted. Behold det ene.`,
    nn: `Feltet «${inShort(name)}» står to gonger på same stad. Behald det eine.`,
    en: `The field “${inShort(name)}” stands twice in one place. Keep one.`,
  };
  return { code: 'HFS007', level: 'error', text, ...place, path: [], field: '' };
}
