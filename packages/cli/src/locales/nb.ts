import type { Sentence } from './sentence.js';
import type { YamlFault } from '../record/yaml-fault.js';
import { listing } from './list.js';

const list = (names: readonly string[]) => listing(names, 'eller', (count) => `og ${count} til`);
const meant = (near: readonly string[]) => (near.length > 0 ? ` Mente du ${list(near)}?` : '');
const types = { plan: 'en plan', partnership: 'et helsefellesskap', 'municipality-index': 'listen over kommuner', glossary: 'ordlisten', 'patient-group': 'en pasientgruppe', 'organisation': 'en organisasjon', 'municipality': 'en kommune' }; // prettier-ignore
const kinds = { 'partnership-strategy': 'strategien til et helsefellesskap', 'regional-plan': 'en regional plan', 'national-plan': 'en nasjonal plan', explainer: 'et forklarende dokument' }; // prettier-ignore
const named = (names: Record<string, string>, name: string) => names[name] ?? `«${name}»`;
const quotes = (sign: string) => `Sett anførselstegn rundt teksten, for uten dem leses ${sign} ikke som en del av den.`;

const yaml: Record<YamlFault, string> = {
  indent: 'Innrykket er feil. Punkter på samme nivå skal begynne like langt inne.',
  start: 'Verdien begynner med et tegn som betyr noe annet her. Sett anførselstegn rundt den.',
  'two-colons': 'Her er det to kolon på samme linje. Sett anførselstegn rundt teksten.',
  unfinished: 'Her mangler det et tegn: et anførselstegn, en parentes eller et kolon.',
  'no-colon': 'Feltnavnet mangler kolon, eller anførselstegnet er ikke avsluttet.',
  'two-documents': 'Her begynner et nytt dokument (---). Fjern linjen, eller flytt det som følger, til en egen fil.',
  tab: 'Bruk mellomrom, ikke tabulator, foran teksten.',
  exclamation: quotes('!'),
  asterisk: quotes('*'),
  ampersand: quotes('&'),
  hash: `${quotes('#')} Er det en merknad, så gi den en egen linje.`,
  other: 'Filen kan ikke leses her. Sjekk innrykk, kolon og anførselstegn på linjen og linjen over.',
};

const problems = {
  'unknown-command': (name: string, near: readonly string[]) =>
    `Kommandoen «${name}» finnes ikke.${meant(near) || ' Skriv helsefellesskap --help for å se hvilke som finnes.'}`,
  'unknown-flag': (flag: string, near: readonly string[]) =>
    `Flagget ${flag} finnes ikke.${meant(near) || ' Skriv --help bak kommandoen for å se hvilke som finnes.'}`,
  'value-missing': (flag: string) => `Skriv en verdi etter ${flag}.`,
  'flag-twice': (flag: string) => `Flagget ${flag} står to ganger. Behold det ene.`,
  'record-missing': () => 'Si hva som skal vises: en fil, eller en id som sor-rogaland/strategy-2025.',
  'one-too-many': (name: string) => `«${name}» er for mye. Gi én fil eller id, og sett anførselstegn rundt navn med mellomrom.`, // prettier-ignore
  'unknown-ui': (tag: string, near: readonly string[]) => `Meldinger finnes ikke på «${tag}».${meant(near) || ' Velg nb, nn eller en.'}`, // prettier-ignore
  'unknown-language': (tag: string, near: readonly string[], all: readonly string[]) =>
    `Språket «${tag}» er ikke kjent.${meant(near)} Velg ${list(all)}.`,
  'heading-level': (level: string) => `Overskriften kan ikke ha nivå «${level}». Velg et helt tall fra 1 til 6.`,
  day: (day: string) => `«${day}» er ikke en dag. Skriv den som 2026-05-01.`,
  'unsafe-address': (flag: string, address: string) => `Adressen «${address}» kan ikke brukes. Gi --${flag} en adresse som begynner med https:// eller /.`, // prettier-ignore
  'unknown-widget': (name: string, near: readonly string[], all: readonly string[]) =>
    `Widgeten «${name}» finnes ikke.${meant(near) || ` Velg ${list(all)}.`}`,
  'not-taken': (tag: string, flag: string, takers: readonly string[]) =>
    `${tag} kan ikke brukes med --${flag}. Fjern flagget, eller velg ${list(takers)} med --widget.`,
  needed: (tag: string, flag: string, some: readonly string[]) =>
    `${tag} trenger --${flag}${some[0] ? `, for eksempel --${flag} ${some[0]}` : ''}.`,
  'no-such-choice': (flag: string, value: string, near: readonly string[], all: readonly string[]) =>
    `--${flag} ${value} finnes ikke her.${meant(near) || (all.length > 0 ? ` Velg ${list(all)}.` : ' Fjern flagget, for her er ingenting å velge mellom.')}`, // prettier-ignore
  'out-exists': (file: string) => `Filen ${file} finnes fra før. Velg et annet navn, eller skriv --force for å erstatte den.`, // prettier-ignore
  'out-not-a-file': (file: string) => `${file} er ikke en fil. Skriv navnet på filen som skal lages, etter --out.`,
  'out-no-folder': (folder: string) => `Mappen ${folder} finnes ikke. Lag den først, eller velg en annen.`,
  'not-written': (file: string, why: string) => `Filen ${file} kunne ikke skrives (${why}), og er som før. Sjekk plass og tilgang til mappen.`, // prettier-ignore
  'unknown-id': (id: string, near: readonly string[]) =>
    `Ingenting har id-en «${id}».${meant(near)} Er det en fil, så skriv ./ foran navnet.`,
  'id-split': (id: string, to: readonly string[]) => `«${id}» er delt. Velg ${list(to)}.`,
  'file-missing': (file: string, near: readonly string[]) => `Filen ${file} finnes ikke.${meant(near) || ' Sjekk navn og mappe.'}`, // prettier-ignore
  'is-folder': (file: string) => `${file} er en mappe. Skriv navnet på en fil i den.`,
  unreadable: (file: string) => `Filen ${file} kan ikke åpnes. Sjekk at det er en vanlig fil, og at du har tilgang.`,
  'too-large': () => 'Filen er større enn 2 MB. Sjekk at det er riktig fil.',
  empty: () => 'Filen er tom. Sjekk at den er lagret.',
  'not-text': () => 'Dette er ikke en tekstfil. Gi en JSON- eller YAML-fil.',
  'not-utf8': () => 'Filen er ikke lagret som UTF-8. Lagre den på nytt som UTF-8 i teksteditoren.',
  'not-json': () => 'Filen er ikke gyldig JSON. Se etter et komma, et anførselstegn eller en parentes som er feil her.',
  'not-yaml': (fault: YamlFault) => yaml[fault],
  'field-twice': (name: string) => `Feltet «${name}» står to ganger på samme sted. Behold det ene.`,
  'too-deep': () => 'Her ligger for mange nivåer inni hverandre. Sjekk parenteser og innrykk.',
  'not-a-record': (all: readonly string[]) => `Filen inneholder ikke noe en widget kan vise. Gi ${list(all.map((type) => named(types, type)))}.`, // prettier-ignore
  'type-missing': (all: readonly string[]) => `Feltet «type» mangler. Skriv hva filen inneholder: ${list(all)}.`,
  'not-shown': (type: string, near: readonly string[], all: readonly string[]) =>
    `Ingen widget viser «${type}».${meant(near) || ` Gi en fil der «type» er ${list(all)}.`}`,
  'too-new': () => 'Filen er laget for en nyere utgave av programmet. Oppdater @helsefellesskap/cli.',
  'no-such-version': () => 'Versjonsnummeret (schemaVersion) kan ikke leses. Skriv 1, eller hent filen på nytt fra den som ga den ut.', // prettier-ignore
  'other-type': (tag: string, shown: string, type: string, fitting: string) =>
    `${tag} viser ${named(types, shown)}, men dette er ${named(types, type)}. Prøv --widget ${fitting}.`,
  'other-kind': (tag: string, shown: readonly string[], kind: string, fitting: string) =>
    `${tag} viser ${list(shown.map((one) => named(kinds, one)))}, men dette er ${named(kinds, kind)}. Prøv --widget ${fitting}.`, // prettier-ignore
  'cannot-show': (tag: string) => `${tag} kan ikke vise innholdet i filen. Prøv en annen widget, eller hent filen på nytt.`, // prettier-ignore
  'to-missing': (all: readonly string[]) => `Si hvilket format du vil ha, med --to: ${list(all)}.`,
  'unknown-format': (name: string, near: readonly string[], all: readonly string[]) =>
    `Formatet «${name}» finnes ikke.${meant(near) || ` Velg ${list(all)}.`}`,
  'not-taken-by-format': (format: string, takes: readonly string[], type: string) =>
    `${format} kan romme ${list(takes.map((one) => named(types, one)))}, men dette er ${named(types, type)}. Velg et annet format.`, // prettier-ignore
  'cannot-export': (format: string) => `Innholdet i filen lar seg ikke skrive som ${format}. Hent filen på nytt fra den som ga den ut.`, // prettier-ignore
  'out-for-binary': () => 'Et regneark kan ikke vises på skjermen. Skriv hvor det skal lagres, med --out plan.xlsx.',
  'unsafe-base': (address: string) => `Adressen «${address}» kan ikke brukes. Gi --base en adresse som begynner med https://.`, // prettier-ignore
  'same-file': (file: string) => `--out og --loss peker begge på ${file}. Gi dem hvert sitt navn.`,
  'cell-too-long': (cell: string, id: string) => `Teksten i ${cell} («${id}») er lengre enn en celle kan romme, 32 767 tegn. Bruk --to csv.`, // prettier-ignore
  'into-missing': () => 'Si hvilken plan tabellen skal legges over, med --into strategi.yml.',
  'not-a-plan': (type: string) => `Tabellen kan bare legges over en plan, men dette er ${named(types, type)}.`,
  'not-a-table': () => 'Gi en tabell som slutter på .csv eller .xlsx.',
  'out-not-a-record': (file: string) => `Planen kan ikke skrives til ${file}. La navnet slutte på .yml eller .json.`,
  'bad-cell': (sentence: Sentence) => sentence.nb,
  'csv-not-utf8': () => 'Filen er ikke lagret som UTF-8. Velg «CSV UTF-8» når du lagrer i Excel, eller bruk .xlsx.',
  'not-a-workbook': () => 'Filen er ikke et regneark, eller den er skadet. Lagre den på nytt som .xlsx.',
  'workbook-old': () => 'Arbeidsboken er av den gamle typen, eller har passord. Lagre den uten passord som .xlsx.',
  'workbook-macros': () => 'Arbeidsboken har makroer. Lagre den som .xlsx, uten makroer.',
  'workbook-swells': () => 'Arbeidsboken rommer mye mer enn en plan. Sjekk at det er den rette.',
  'workbook-too-large': () => 'Arbeidsboken er større enn 2 MB. Sjekk at det er den rette.',
  'cell-formula': () => 'Cellen har en formel. Skriv inn det som skal stå der.',
  unforeseen: (what: string) => `Noe gikk galt i programmet (${what}). Meld fra på https://github.com/helsefellesskap/helsefellesskap/issues.`, // prettier-ignore
};

export const nb = {
  brief: 'Strategiene til helsefellesskapene, fra kommandolinjen',
  description: 'Strategiene til helsefellesskapene, fra kommandolinjen.\nSkriv --help bak en kommando for å se hva den kan.', // prettier-ignore
  /** A page with all partnerships is called this. */
  partnerships: 'Helsefellesskapene i Norge',
  andMore: (count: number) => `Og ${count} feil til. Rett disse først, og prøv igjen.`,
  help: {
    headers: { usage: 'BRUK', aliases: 'ANDRE NAVN', commands: 'KOMMANDOER', flags: 'FLAGG', arguments: 'ARGUMENT' },
    keywords: { default: 'ellers', separator: 'skilletegn' },
    briefs: {
      help: 'Vis denne hjelpen',
      helpAll: 'Vis denne hjelpen, med det som ellers er skjult',
      version: 'Vis hvilken utgave dette er',
      argumentEscapeSequence: 'Alt som følger, er filer eller id-er, også om det begynner med -',
    },
  },
  common: {
    json: 'Skriv svaret og det som er galt, som JSON',
    ui: 'Språket i hjelp og meldinger; ellers bestemmer LC_ALL og LANG, og til sist nb',
  },
  render: {
    brief: 'Skriv en plan, et helsefellesskap eller ordlisten som ren HTML',
    description: `Skriver det en widget viser, som ren HTML: overskrifter, lenker, språkmerker og kilder, uten skript og stil.
HTML-en kan limes rett inn i en nettside. Svaret er 0 når alt gikk bra, 1 når innholdet er feil, 2 når kommandoen er feil skrevet.`, // prettier-ignore
    usage: [
      {
        input: 'sor-rogaland/strategy-2025 --widget goals --lang nn',
        brief: 'målene i en strategi, med nynorsk rundt',
      },
      { input: 'strategy-2027.yml --document --out utkast.html', brief: 'et utkast som en hel side, til å se på' },
      {
        input: 'vestfold --src /data/vestfold.json',
        brief: 'et helsefellesskap inni taggen, så skriptet kan vekke det',
      },
    ],
    record: 'En JSON-fil, en YAML-fil som i packages/data, eller en id: sor-rogaland/strategy-2025, vestfold, nhsp-2024-2027, municipality-index, glossary', // prettier-ignore
    placeholders: { record: 'innhold', widget: 'widget', lang: 'språk', date: 'dag', term: 'ord', address: 'adresse', strength: 'styrke', file: 'fil' }, // prettier-ignore
    flags: {
      widget: 'Widgeten, med eller uten hfs- foran; ellers den som viser alt i innholdet',
      lang: 'Språket rundt innholdet: nb, nn, en, se, sma, smj eller fkv; ellers nb',
      headingLevel: 'Nivået på den første overskriften; ellers 2, og 1 med --document',
      date: 'Dagen som avgjør hva som gjelder, som 2026-05-01; ellers i dag',
      element: 'hfs-source: det som kilden skal vises for, som goal-1',
      term: 'hfs-glossary-term: ordet som skal forklares',
      href: 'hfs-partnership-map og hfs-municipality-finder: siden til et helsefellesskap, med {id} der id-en skal stå',
      current: 'hfs-partnership-map: helsefellesskapet som skal merkes',
      group: 'hfs-focus-areas og hfs-commitments: bare tiltak for denne pasientgruppen',
      theme: 'hfs-focus-areas og hfs-commitments: bare tiltak i dette temaet',
      strength: 'hfs-focus-areas og hfs-commitments: bare det som forplikter slik: shall, will, contribute, facilitate eller consider', // prettier-ignore
      src: 'Legg HTML-en i widgetens tagg, med adressen til JSON-filen, så skriptet vekker den',
      document: 'Skriv en hel nettside, uten skript og stil',
      out: 'Skriv til en fil i stedet for til skjermen',
      force: 'Erstatt filen som finnes fra før',
    },
  },
  export: {
    brief: 'Skriv en plan eller et annet innhold i et åpent format, for eksempel som regneark',
    description: `Skriver innholdet i et annet format, og sier hva formatet ikke kunne romme.
En tabell (csv, xlsx) kan redigeres og legges tilbake med helsefellesskap import. Svaret er 0 når alt gikk bra, 1 når innholdet er feil, 2 når kommandoen er feil skrevet.`, // prettier-ignore
    usage: [
      { input: 'strategi.yml --out strategi.xlsx', brief: 'en strategi som regneark' },
      { input: 'sor-rogaland/strategy-2025 --to csv --lang nn --out plan.csv', brief: 'en tabell med overskrifter på nynorsk' }, // prettier-ignore
      { input: 'nhsp-2024-2027 --to json --loss tapt.json', brief: 'det som er publisert, og en liste over det som ikke fikk plass' }, // prettier-ignore
    ],
    record: 'En JSON-fil, en YAML-fil som i packages/data, eller en id: sor-rogaland/strategy-2025, vestfold, nhsp-2024-2027, municipality-index, glossary', // prettier-ignore
    placeholders: { record: 'innhold', format: 'format', lang: 'språk', date: 'dag', address: 'adresse', file: 'fil' },
    flags: {
      to: (all: readonly string[]) => `Formatet: ${list(all)}; ellers det navnet etter --out slutter på`,
      lang: 'Språket i våre egne ord, som overskriftene i en tabell: nb, nn eller en; ellers nb',
      date: 'Dagen som avgjør hva som gjelder, som 2026-05-01; ellers i dag',
      base: 'Adressen dataene er publisert under; den står foran i alle faste adresser',
      loss: 'Skriv det som ikke fikk plass, til en fil som JSON, i stedet for på skjermen',
      out: 'Skriv til en fil i stedet for skjermen',
      force: 'Erstatt filen som finnes fra før',
    },
  },
  import: {
    brief: 'Legg en redigert tabell tilbake over planen den ble laget av',
    description: `Leser et regneark eller en CSV-fil fra helsefellesskap export, og legger det som står der, over planen. Det tabellen ikke har med, blir stående.
Rader du har lagt til, kommer med. Det du har slettet radene til, tas ut. Planen sjekkes før den skrives. Svaret er 0 når alt gikk bra, 1 når innholdet er feil, 2 når kommandoen er feil skrevet.`, // prettier-ignore
    usage: [
      { input: 'strategi.xlsx --into strategi.yml --out ny.yml', brief: 'en ny fil, med merknadene fra den gamle' },
      { input: 'plan.csv --into strategi.yml --out strategi.yml --force', brief: 'erstatter strategien' },
    ],
    table: 'Et regneark (.xlsx) eller en CSV-fil',
    placeholders: { table: 'tabell', plan: 'plan', file: 'fil' },
    flags: {
      into: 'Planen tabellen ble laget av: en YAML-fil, en JSON-fil eller en id',
      out: 'Skriv planen til en fil, som YAML eller JSON; ellers til skjermen som YAML',
      force: 'Erstatt filen som finnes fra før',
    },
    changed: (ids: readonly string[]) => `${ids.length} endret: ${listing(ids, 'og', (count) => `og ${count} til`)}.`,
    added: (ids: readonly string[]) => `${ids.length} lagt til: ${listing(ids, 'og', (count) => `og ${count} til`)}.`,
    removed: (ids: readonly string[]) => `${ids.length} tatt ut: ${listing(ids, 'og', (count) => `og ${count} til`)}.`,
    unchanged: 'Ingenting er endret.',
  },
  loss: {
    heading: (format: string, count: number) => `${format} kunne ikke romme alt. ${count} ${count === 1 ? 'verdi' : 'verdier'} er ikke med:`, // prettier-ignore
  },
  problems,
};

export type Words = typeof nb;
