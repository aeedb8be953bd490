import type { Sentence } from './sentence.js';
import { listing } from './list.js';

const list = (names: readonly string[]) => listing(names, 'eller', (count) => `og ${count} til`);
const meant = (near: readonly string[]) => (near.length > 0 ? ` Mente du ${list(near)}?` : '');
const types = {
  plan: 'en plan',
  partnership: 'et helsefellesskap',
  'municipality-index': 'listen over kommuner',
  glossary: 'ordlisten',
  'patient-group': 'en pasientgruppe',
  organisation: 'en organisasjon',
  municipality: 'en kommune',
};
const kinds = {
  'partnership-strategy': 'strategien til et helsefellesskap',
  'regional-plan': 'en regional plan',
  'national-plan': 'en nasjonal plan',
  explainer: 'et forklarende dokument',
};
const named = (names: Record<string, string>, name: string) => names[name] ?? `«${name}»`;
/** What is said when a command cannot be carried out as it was given. */
export const problems = {
  'unknown-command': (name: string, near: readonly string[]) =>
    `Kommandoen «${name}» finnes ikke.${meant(near) || ' Skriv helsefellesskap --help for å se hvilke som finnes.'}`,
  'unknown-flag': (flag: string, near: readonly string[]) =>
    `Flagget ${flag} finnes ikke.${meant(near) || ' Skriv --help bak kommandoen for å se hvilke som finnes.'}`,
  'long-dash': (typed: string, flag: string) =>
    `«${typed}» har en lang tankestrek foran seg. Skriv to bindestreker: ${flag}.`,
  'value-missing': (flag: string) => `Skriv en verdi etter ${flag}.`,
  'starts-as-yaml': (file: string) => `Startfilen blir skrevet som YAML. Skriv --out ${file}.`,
  'flag-twice': (flag: string) => `Flagget ${flag} står to ganger. Behold det ene.`,
  'record-missing': () => 'Si hvilket innhold det gjelder: en fil, eller en id som sor-rogaland/strategy-2025.',
  'one-too-many': (name: string) =>
    `«${name}» er for mye. Sett anførselstegn rundt navn med mellomrom, og skriv --help for å se hva kommandoen tar imot.`,
  'flag-before': (value: string) =>
    `Sett et flagg foran «${value}», som --partnership eller --name. Skriv --help for å se alle.`,
  'unknown-ui': (tag: string, near: readonly string[]) =>
    `Meldinger finnes ikke på «${tag}».${meant(near) || ' Velg nb, nn eller en.'}`,
  'unknown-language': (tag: string, near: readonly string[], all: readonly string[]) =>
    `Språket «${tag}» er ikke kjent.${meant(near)} Velg ${list(all)}.`,
  'heading-level': (level: string) => `Overskriften kan ikke ha nivå «${level}». Velg et helt tall fra 1 til 6.`,
  day: (day: string) => `«${day}» er ikke en dag. Skriv den som 2026-05-01.`,
  'unsafe-address': (flag: string, address: string) =>
    `Adressen «${address}» kan ikke brukes. Gi --${flag} en adresse som begynner med https:// eller /.`,
  'unknown-partnership': (id: string, near: readonly string[]) =>
    `Helsefellesskapet «${id}» finnes ikke.${meant(near)}`,
  'not-an-id': (id: string) =>
    `«${id}» kan ikke være en id. Bruk små bokstaver a–z, sifre og bindestrek, og begynn med en bokstav.`,
  date: (date: string) => `«${date}» er ikke en dato. Skriv den som 2027, 2027-06 eller 2027-06-14.`,
  'years-swapped': (from: string, to: string) =>
    `Strategien slutter (${to}) før den begynner (${from}). Bytt om --from og --to.`,
  'web-address': (flag: string, address: string) =>
    `Adressen «${address}» kan ikke brukes. Gi --${flag} en adresse med https:// foran.`,
  'unknown-municipality': (name: string, near: readonly string[]) =>
    `Kommunen «${name}» finnes ikke i registeret.${meant(near) || ' Skriv navnet eller nummeret, som 0301.'}`,
  'several-municipalities': (name: string, numbers: readonly string[]) =>
    `Flere kommuner heter ${name}. Skriv nummeret: ${list(numbers)}.`,
  'files-missing': () => 'Si hva som skal sjekkes: en fil eller en mappe, som strategy-2027.yml.',
  'table-to-read': (file: string) =>
    `${file} er en tabell. Hent den inn i planen den ble laget av: helsefellesskap import ${file} --into strategi.yml.`,
  'is-pattern': (name: string) =>
    `Ingen fil heter ${name}, og tegnene * og ? står ikke for andre her. Skriv navnet på mappen, så blir alle filene i den sjekket.`,
  'is-web-address': (address: string) =>
    `${address} er en nettadresse. Last ned filen først, og skriv filnavnet i stedet.`,
  'nothing-in-folder': (folder: string) =>
    `Mappen ${folder} har ingen filer som slutter på .yml, .yaml eller .json. Sjekk at det er riktig mappe.`,
  'no-such-folder': (folder: string) =>
    `Mappen ${folder} finnes ikke. Skriv navnet på mappen med dokumentene etter --documents.`,
  'is-no-folder': (file: string) => `${file} er en fil. Skriv navnet på mappen den ligger i, etter --documents.`,
  'folder-unreadable': (folder: string) => `Mappen ${folder} kan ikke åpnes. Sjekk at du har tilgang til den.`,
  'not-utf8': (file: string) => `Dokumentet ${file} er ikke lagret som UTF-8. Lagre det som UTF-8, og prøv igjen.`,
  'json-or-ci': () => 'Velg enten --json eller --ci. De skriver det samme på hver sin måte.',
  'unknown-level': (level: string, near: readonly string[]) =>
    `Nivået «${level}» finnes ikke.${meant(near) || ' Velg error (må), warning (bør) eller tip (tips).'}`,
  'unknown-ci': (name: string) => `«${name}» er ikke kjent. Skriv --ci github, eller bruk --json.`,
  'unknown-widget': (name: string, near: readonly string[], all: readonly string[]) =>
    `Widgeten «${name}» finnes ikke.${meant(near) || ` Velg ${list(all)}.`}`,
  'not-taken': (tag: string, flag: string, takers: readonly string[]) =>
    `${tag} kan ikke brukes med --${flag}. Fjern flagget, eller velg ${list(takers)} med --widget.`,
  needed: (tag: string, flag: string, some: readonly string[]) =>
    `${tag} trenger --${flag}${some[0] ? `, for eksempel --${flag} ${some[0]}` : ''}.`,
  'no-such-choice': (flag: string, value: string, near: readonly string[], all: readonly string[]) =>
    `--${flag} ${value} finnes ikke her.${meant(near) || (all.length > 0 ? ` Velg ${list(all)}.` : ' Fjern flagget, for her er ingenting å velge mellom.')}`,
  'out-exists': (file: string) =>
    `Filen ${file} finnes fra før. Velg et annet navn, eller skriv --force for å erstatte den.`,
  'out-is-source': (file: string) => `${file} er filen som leses, og ville gått tapt. Velg et annet navn på den nye.`,
  'out-not-a-file': (file: string) => `${file} er ikke en fil. Skriv navnet på filen som skal lages.`,
  'out-no-folder': (folder: string) => `Mappen ${folder} finnes ikke. Lag den først, eller velg en annen.`,
  'result-not-written': (why: string) =>
    `Resultatet kunne ikke skrives (${why}). Sjekk at det er plass der det skal lagres.`,
  'not-written': (file: string, why: string) =>
    `Filen ${file} kunne ikke skrives (${why}), og er som før. Sjekk plass og tilgang til mappen.`,
  'unknown-id': (id: string, near: readonly string[]) =>
    `Ingenting har id-en «${id}».${meant(near)} Er det en fil, så skriv ./ foran navnet.`,
  'id-split': (id: string, to: readonly string[]) => `«${id}» er delt. Velg ${list(to)}.`,
  'file-missing': (file: string, near: readonly string[]) =>
    `Filen ${file} finnes ikke.${meant(near) || ' Sjekk navn og mappe.'}`,
  'is-folder': (file: string) => `${file} er en mappe. Skriv navnet på en fil i den.`,
  unreadable: (file: string) => `Filen ${file} kan ikke åpnes. Sjekk at det er en vanlig fil, og at du har tilgang.`,
  'not-a-record': (all: readonly string[]) =>
    `Filen inneholder ikke noe som kan brukes her. Gi ${list(all.map((type) => named(types, type)))}.`,
  'type-missing': (all: readonly string[]) => `Feltet «type» mangler. Skriv hva filen inneholder: ${list(all)}.`,
  'not-shown': (type: string, near: readonly string[], all: readonly string[]) =>
    `Ingen widget viser «${type}».${meant(near) || ` Gi en fil der «type» er ${list(all)}.`}`,
  'type-unknown': (type: string, near: readonly string[], all: readonly string[]) =>
    `Innhold av typen «${type}» er ikke kjent.${meant(near) || ` La «type» være ${list(all)}.`}`,
  'too-new': () => 'Filen er laget for en nyere utgave av programmet. Oppdater @helsefellesskap/cli.',
  'no-such-version': () =>
    'Versjonsnummeret (schemaVersion) kan ikke leses. Skriv 1, eller hent filen på nytt fra den som ga den ut.',
  'other-type': (tag: string, shown: string, type: string, fitting: string) =>
    `${tag} viser ${named(types, shown)}, men dette er ${named(types, type)}. Prøv --widget ${fitting}.`,
  'other-kind': (tag: string, shown: readonly string[], kind: string, fitting: string) =>
    `${tag} viser ${list(shown.map((one) => named(kinds, one)))}, men dette er ${named(kinds, kind)}. Prøv --widget ${fitting}.`,
  'folder-missing': () => 'Si hvilken mappe som skal leses, som packages/data.',
  'folder-not-found': (folder: string) => `Mappen ${folder} finnes ikke, eller er ikke en mappe. Sjekk navnet.`,
  'not-a-data-folder': (folder: string) =>
    `Mappen ${folder} har verken partnerships eller registers i seg. Gi mappen som de ligger i, som packages/data.`,
  'out-missing': () => 'Si hvor nettstedet skal skrives: --out og navnet på en mappe.',
  'out-not-a-folder': (out: string) => `${out} er ikke en mappe. Skriv navnet på mappen som skal lages, etter --out.`,
  'out-holds-source': (out: string, folder: string) =>
    `${folder} ligger i ${out}, og ville blitt slettet. Velg en annen mappe med --out.`,
  'out-among-sources': (out: string) =>
    `${out} er blant filene som leses, og de ville blitt slettet. Velg en annen mappe med --out.`,
  'folder-not-empty': (out: string) =>
    `Mappen ${out} er ikke tom. Velg en annen, eller skriv --force for å erstatte alt som ligger i den.`,
  'not-an-address': (flag: string, address: string) =>
    `Adressen «${address}» kan ikke brukes etter --${flag}. Skriv den hel, som ${flag === 'base' ? 'https://data.kommunen.no/' : 'https://kommunen.no/kontakt eller mailto:post@kommunen.no'}.`,
  'organisation-number': (number: string) =>
    `«${number}» er ikke et organisasjonsnummer. Det har ni siffer; sjekk at alle er riktige.`,
  'publisher-in-part': () => 'Den som gir ut dataene, trenger både nummer og navn: --publisher og --publisher-name.',
  'cannot-show': (tag: string) =>
    `${tag} kan ikke vise innholdet i filen. Prøv en annen widget, eller hent filen på nytt.`,
  'to-missing': (all: readonly string[]) => `Si hvilket format du vil ha, med --to: ${list(all)}.`,
  'unknown-format': (name: string, near: readonly string[], all: readonly string[]) =>
    `Formatet «${name}» finnes ikke.${meant(near) || ` Velg ${list(all)}.`}`,
  'not-taken-by-format': (format: string, takes: readonly string[], type: string) =>
    `${format} kan romme ${list(takes.map((one) => named(types, one)))}, men dette er ${named(types, type)}. Velg et annet format.`,
  'nothing-to-write': (format: string) =>
    `Her er ingenting som ${format} kan romme, så ingenting er skrevet. Velg et annet format.`,
  'cannot-export': (format: string) =>
    `Innholdet i filen lar seg ikke skrive som ${format}. Hent filen på nytt fra den som ga den ut.`,
  'out-for-binary': () => 'Et regneark kan ikke vises på skjermen. Skriv hvor det skal lagres, med --out plan.xlsx.',
  'out-other-table': (file: string, format: string, ending: string) =>
    `Et regnearkprogram kan ikke åpne ${format} i ${file}. La navnet slutte på .${ending}, eller rett --to.`,
  'same-file': (file: string) => `--out og --loss peker begge på ${file}. Gi dem hvert sitt navn.`,
  'cell-too-long': (cell: string, id: string) =>
    `Teksten i ${cell} («${id}») er lengre enn en celle kan romme, 32 767 tegn. Bruk --to csv.`,
  'into-missing': () => 'Si hvilken plan tabellen skal legges over, med --into strategi.yml.',
  'not-a-plan': (type: string) => `Tabellen kan bare legges over en plan, men dette er ${named(types, type)}.`,
  'most-removed': (gone: number, all: number) =>
    `Tabellen mangler rader for ${gone} av ${all} deler i planen. Bruk hele tabellen, eller skriv --remove hvis de skal ut.`,
  'not-a-table': () => 'Gi en tabell som slutter på .csv eller .xlsx.',
  'other-table': (file: string) =>
    `${file} kan ikke leses slik den er. Åpne den i regnearkprogrammet, og lagre eller eksporter den som .xlsx.`,
  'out-not-a-record': (file: string) => `Planen kan ikke skrives til ${file}. La navnet slutte på .yml eller .json.`,
  'bad-cell': (sentence: Sentence) => sentence.nb,
  'csv-not-utf8': () => 'Filen er ikke lagret som UTF-8. Velg «CSV UTF-8» når du lagrer i Excel, eller bruk .xlsx.',
  'csv-not-text': () => 'Filen er ikke en CSV-fil. Er den et regneark, så la navnet slutte på .xlsx.',
  'not-a-workbook': () => 'Filen er ikke et regneark, eller den er skadet. Lagre den på nytt som .xlsx.',
  'workbook-old': () => 'Arbeidsboken er av den gamle typen, eller har passord. Lagre den uten passord som .xlsx.',
  'workbook-macros': () => 'Arbeidsboken har makroer. Lagre den som .xlsx, uten makroer.',
  'workbook-swells': () => 'Arbeidsboken rommer mye mer enn en plan. Sjekk at det er den rette.',
  'workbook-too-large': () => 'Arbeidsboken er større enn 2 MB. Sjekk at det er den rette.',
  'several-sheets': (sheets: readonly string[]) =>
    `Flere ark har rader fra planen: ${sheets.map((name) => `«${name}»`).join(', ')}. Flytt alle radene til ett av dem, og slett de andre arkene.`,
  'cell-formula': () => 'Cellen har en formel. Skriv inn det som skal stå der.',
  'cell-date': () =>
    'Regnearket har gjort nummeret om til en dato. Gjør cellen om til tekst, og skriv nummeret på nytt.',
  'cell-merged': () => 'Cellen er slått sammen med andre. Del dem opp igjen, og fyll inn det som mangler.',
  'cell-boolean': () => 'Cellen er sann eller usann, ikke tekst. Gjør den om til tekst, og skriv ordene på nytt.',
  unforeseen: (what: string) =>
    `Noe gikk galt i programmet (${what}). Meld fra på https://github.com/helsefellesskap/helsefellesskap/issues.`,
};
