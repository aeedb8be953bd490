import type { Level } from '@helsefellesskap/model/checks';
import type { SiteLanguage } from '../addresses.js';

type Counts = Record<Level, number>;

const nb = {
  title: 'Sjekk filen din',
  lead: 'Velg filen til en strategi eller et helsefellesskap, så ser du hva som må rettes, hvor det står, og hvordan du retter det.',
  privacy:
    'Filen blir lest her i nettleseren din. Den blir ikke sendt noe sted, og den blir ikke lagret. Siden virker også når nettet er slått av.',
  withoutScript:
    'Sjekken skjer i nettleseren og trenger skript. Slå på skript, eller bruk kommandoen helsefellesskap check.',
  choose: 'Velg filer',
  chooseHint: 'YAML eller JSON. Du kan også slippe filene hvor som helst på siden.',
  paste: 'Eller lim inn teksten',
  check: 'Sjekk teksten',
  found: 'Det vi fant',
  pasted: 'Teksten du limte inn',
  levels: { error: 'Må rettes', warning: 'Bør rettes', tip: 'Tips' } satisfies Record<Level, string>,
  place: (line: number, column: number) => `Linje ${line}, tegn ${column}`,
  others: (lines: number[], rest: number) =>
    `Også på linje ${rest > 0 ? `${lines.join(', ')} og ${rest} ${rest === 1 ? 'sted' : 'steder'} til` : listed(lines)}.`,
  sum: (files: number, { error, warning, tip }: Counts) => {
    const more = [...(warning ? [`${warning} bør rettes`] : []), ...(tip ? [`${tip} tips`] : [])];
    const checked = `${files} ${files === 1 ? 'fil' : 'filer'} sjekket`;
    if (error > 0) return `${checked}: ${[`${error} må rettes`, ...more].join(', ')}.`;
    return more.length > 0 ? `${checked}: ingenting må rettes, ${more.join(', ')}.` : `${checked}: ingenting å rette.`;
  },
  unreadable: 'Filen kunne ikke leses. Er den endret etter at du valgte den? Velg den på nytt.',
  nothing: 'Her er ingen tekst. Lim inn filen først, eller velg den over.',
  guide: 'Slik legger du inn en strategi, steg for steg',
};

const nn: typeof nb = {
  title: 'Sjekk fila di',
  lead: 'Vel fila til ein strategi eller eit helsefellesskap, så ser du kva som må rettast, kvar det står, og korleis du rettar det.',
  privacy:
    'Fila blir lesen her i nettlesaren din. Ho blir ikkje send nokon stad, og ho blir ikkje lagra. Sida verkar òg når nettet er slått av.',
  withoutScript:
    'Sjekken skjer i nettlesaren og treng skript. Slå på skript, eller bruk kommandoen helsefellesskap check.',
  choose: 'Vel filer',
  chooseHint: 'YAML eller JSON. Du kan òg sleppe filene kvar som helst på sida.',
  paste: 'Eller lim inn teksten',
  check: 'Sjekk teksten',
  found: 'Det vi fann',
  pasted: 'Teksten du limte inn',
  levels: { error: 'Må rettast', warning: 'Bør rettast', tip: 'Tips' },
  place: (line, column) => `Linje ${line}, teikn ${column}`,
  others: (lines, rest) =>
    `Òg på linje ${rest > 0 ? `${lines.join(', ')} og ${rest} ${rest === 1 ? 'stad' : 'stader'} til` : listed(lines)}.`,
  sum: (files, { error, warning, tip }) => {
    const more = [...(warning ? [`${warning} bør rettast`] : []), ...(tip ? [`${tip} tips`] : [])];
    const checked = `${files} ${files === 1 ? 'fil' : 'filer'} sjekka`;
    if (error > 0) return `${checked}: ${[`${error} må rettast`, ...more].join(', ')}.`;
    return more.length > 0 ? `${checked}: ingenting må rettast, ${more.join(', ')}.` : `${checked}: ingenting å rette.`;
  },
  unreadable: 'Fila kunne ikkje lesast. Er ho endra etter at du valde ho? Vel ho på nytt.',
  nothing: 'Her er ingen tekst. Lim inn fila først, eller vel ho over.',
  guide: 'Slik legg du inn ein strategi, steg for steg (på bokmål)',
};

function listed(places: number[]): string {
  return places.length > 1 ? `${places.slice(0, -1).join(', ')} og ${places.at(-1)}` : places.join('');
}

/** What the page says. */
export const checkWords: Record<SiteLanguage, typeof nb> = { nb, nn };
