import { listing } from './list.js';

const list = (names: readonly string[]) => listing(names, 'eller', (count) => `og ${count} til`);

export const nb = {
  brief: 'Strategiene til helsefellesskapene, fra kommandolinjen',
  description:
    'Strategiene til helsefellesskapene, fra kommandolinjen.\nSkriv --help bak en kommando for å se hva den kan.',
  /** A page with all partnerships is called this. */
  partnerships: 'Helsefellesskapene i Norge',
  /** Said where --base is left out and addresses were written. */
  nowhere: (host: string) =>
    `Adressene peker på ${host}, som ikke finnes. Skal andre bruke dem, så kjør på nytt med --base og adressen dataene skal ligge på.`,
  andMore: (count: number) => `Og ${count} feil til. Rett disse først, og prøv igjen.`,
  help: {
    headers: { usage: 'BRUK', aliases: 'ANDRE NAVN', commands: 'KOMMANDOER', flags: 'FLAGG', arguments: 'ARGUMENTER' },
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
  check: {
    brief: 'Sjekk filer: hva som må rettes, hva som bør rettes, og tips',
    description: `Leser filene og sier hva som er galt, hvor det står, og hvordan du retter det.
Mapper blir lett gjennom etter .yml, .yaml og .json. Ingenting blir endret eller sendt noe sted.
Returkoden er 0 når ingenting må rettes, 1 når noe må rettes, 2 når kommandoen er feil skrevet.`,
    usage: [
      { input: 'strategy-2027.yml', brief: 'én fil' },
      { input: 'partnerships --level error', brief: 'alle filer i en mappe, bare det som må rettes' },
      { input: 'strategy-2027.yml --documents dokumenter', brief: 'let også etter hvert sitat i dokumentene' },
    ],
    files: 'Filer og mapper som skal sjekkes',
    placeholders: { files: 'filer', date: 'dag', folder: 'mappe' },
    flags: {
      level: 'Vis bare det som betyr så mye: error (må rettes), warning (bør rettes) eller tip; ellers alt',
      ci: 'Skriv merknader som GitHub viser ved linjene i en endring',
      date: 'Dagen det skal sjekkes for, som 2026-05-01; ellers i dag',
      documents: 'Mappen med kildedokumentene som ren tekst, så sitatene kan slås opp',
    },
    levels: { error: 'må rettes', warning: 'bør rettes', tip: 'tips' },
    alsoAt: (count: number, places: readonly string[], rest: number) =>
      places.length === 0
        ? `Det samme gjelder ${count} ${count === 1 ? 'sted' : 'steder'} til.`
        : `Også ${rest > 0 ? `${places.join(', ')} og ${rest} ${rest === 1 ? 'sted' : 'steder'} til` : listing(places, 'og', String)}.`,
    passedOver: (count: number) =>
      `${count} JSON-${count === 1 ? 'fil' : 'filer'} uten schemaVersion, eller av en type som ikke sjekkes, er hoppet over.`,
    redirects: (file: string) => `${file} er hoppet over: Den sjekkes når du sjekker hele mappen den ligger i.`,
    withoutText: (files: readonly string[]) =>
      `Ikke ren tekst, så sitater fra ${files.length === 1 ? 'denne' : 'disse'} blir ikke slått opp: ${listing(files, 'og', (count) => `og ${count} til`, 5)}.`,
    otherText: (files: readonly string[]) =>
      `Ikke lagret som UTF-8, så sitater fra ${files.length === 1 ? 'denne' : 'disse'} blir ikke slått opp: ${listing(files, 'og', (count) => `og ${count} til`, 5)}. Lagre som UTF-8, og skriv inn det nye fingeravtrykket.`,
    unopened: (files: readonly string[]) =>
      `Kan ikke åpnes, så sitater fra ${files.length === 1 ? 'denne' : 'disse'} blir ikke slått opp: ${listing(files, 'og', (count) => `og ${count} til`, 5)}. Sjekk at du har tilgang.`,
    progress: (done: number, all: number) => `Har sjekket ${done} av ${all} filer …`,
    /** Where only what must be corrected was asked for, nothing is said of the rest. */
    sum: (files: number, { error, warning, tip }: Record<'error' | 'warning' | 'tip', number>, isOnlyMust: boolean) => {
      const more = [...(warning ? [`${warning} bør rettes`] : []), ...(tip ? [`${tip} tips`] : [])];
      const checked = `${files} ${files === 1 ? 'fil' : 'filer'}`;
      if (error > 0) return `${checked}: ${[`${error} må rettes`, ...more].join(', ')}.`;
      return more.length > 0
        ? `${checked}: ingenting må rettes, ${more.join(', ')}.`
        : `${checked}: ${isOnlyMust ? 'ingenting må rettes' : 'ingenting å rette'}.`;
    },
  },
  new: {
    brief: 'Lag en startfil for et helsefellesskap eller en strategi',
    description: 'Lager en startfil i YAML, riktig og forklart fra første linje. Velg hva den skal handle om.',
    made: (file: string) =>
      `${file} er laget. Åpne den i en teksteditor, og prøv den med: helsefellesskap check ${file}`,
    partnership: {
      brief: 'Lag filen til et nytt helsefellesskap',
      description: `Skriver filen til et helsefellesskap, med kommunene du nevner og foretakene de hører til i dag.
Det som ikke er kjent, er merket. Uten --out kommer den på skjermen.`,
      usage: [
        {
          input:
            '--name "Helsefellesskapet i Dalane" --municipality Eigersund --municipality Lund --out partnership.yml',
          brief: 'et nytt helsefellesskap med to kommuner',
        },
      ],
    },
    strategy: {
      brief: 'Lag filen til en strategi',
      description: `Skriver filen til en strategi, med et eksempel på hver del en strategi kan ha.
Uten --out kommer den på skjermen.`,
      usage: [
        {
          input: '--partnership vestfold --from 2027 --to 2030 --out strategy-2027.yml',
          brief: 'en strategi for fire år',
        },
        {
          input: '--partnership vestfold --document strategi.txt --out strategy-2027.yml',
          brief: 'med fingeravtrykket til dokumentet du leser i',
        },
      ],
    },
    placeholders: {
      name: 'navn',
      title: 'tittel',
      municipality: 'kommune',
      address: 'adresse',
      year: 'år',
      lang: 'språk',
      file: 'fil',
    },
    flags: {
      name: 'Navnet på helsefellesskapet',
      id: 'Id-en, med små bokstaver og bindestrek; ellers laget av navnet',
      municipality: 'En kommune, med navn eller nummer; gjenta flagget for hver',
      website: 'Nettsiden, med https:// foran',
      partnership: 'Id-en til helsefellesskapet, som vestfold',
      title: 'Tittelen, ord for ord slik den står i dokumentet; uten den står det hvor den skal inn',
      from: 'Året strategien gjelder fra; uten --from og --to står det hvor perioden skal inn',
      to: 'Året strategien gjelder til',
      document: 'Filen du leser strategien i; fingeravtrykket kommer med',
      url: 'Adressen der alle kan finne dokumentet',
      lang: 'Språket innholdet er på: nb, nn, se, sma, smj, fkv eller en; ellers nb eller nn som meldingene. Med nb og nn følger forklaringene',
      out: 'Skriv til en fil i stedet for til skjermen',
      force: 'Erstatt filen som finnes fra før',
    },
  },
  build: {
    brief: 'Lag et statisk nettsted med data av en mappe',
    description: `Leser en mappe som packages/data, sjekker alt i den, og skriver et ferdig nettsted: JSON for alt innhold, alle andre formater med det de mister, sider, JSON-skjemaer, OpenAPI, en datakatalog (DCAT), en nyhetsstrøm (Atom) og en liste over alle filer med hash.
Enhver webtjener eller objektlagring kan vise det. Går noe galt, er den gamle mappen som før. Returkoden er 0 når alt gikk bra, 1 når innholdet er feil, 2 når kommandoen er feil skrevet.`,
    usage: [
      {
        input: 'packages/data --out nettsted --base https://data.kommunen.no/',
        brief: 'et nettsted klart til å legges ut',
      },
    ],
    folder: 'Mappen med innholdet, som packages/data',
    placeholders: { folder: 'mappe', address: 'adresse', lang: 'språk', date: 'dag', number: 'nummer', name: 'navn' },
    flags: {
      out: 'Mappen som skal skrives',
      base: (otherwise: string) =>
        `Adressen nettstedet skal ha; den står først i alle faste adresser. Ellers ${otherwise}`,
      lang: 'Språket på våre egne ord: nb, nn, en, se, sma, smj eller fkv; ellers nb',
      date: 'Dagen som avgjør hva som gjelder, som 2026-05-01; ellers i dag',
      publisher: 'Organisasjonsnummeret til den som gir ut dataene; datakatalogen må ha det',
      publisherName: 'Navnet på den som gir ut dataene',
      contact: 'Hvor spørsmål blir besvart: en side eller mailto:',
      force: 'Erstatt alt i mappen fra før',
    },
    progress: {
      made: (done: number, all: number) => `Alle formater er laget for ${done} av ${all} …`,
      written: (done: number, all: number) => `Har skrevet ${done} av ${all} filer …`,
    },
    done: (files: number, bytes: number, out: string, base: string) =>
      `${new Intl.NumberFormat('nb').format(files)} filer (${new Intl.NumberFormat('nb', { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB) er skrevet til ${out}, for adressen ${base}.`,
  },
  render: {
    brief: 'Skriv en plan, et helsefellesskap eller ordlisten som ren HTML',
    description: `Skriver det en widget viser, som ren HTML: overskrifter, lenker, språkmerker og kilder, uten skript og stil.
HTML-en kan limes rett inn i en nettside. Returkoden er 0 når alt gikk bra, 1 når innholdet er feil, 2 når kommandoen er feil skrevet.`,
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
    record:
      'En JSON-fil, en YAML-fil som i packages/data, eller en id: sor-rogaland/strategy-2025, vestfold, nhsp-2024-2027, municipality-index, glossary',
    placeholders: {
      record: 'innhold',
      widget: 'widget',
      lang: 'språk',
      date: 'dag',
      term: 'ord',
      address: 'adresse',
      strength: 'styrke',
      file: 'fil',
    },
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
      strength:
        'hfs-focus-areas og hfs-commitments: bare det som forplikter slik: shall, will, contribute, facilitate eller consider',
      src: 'Legg HTML-en i widgetens tagg, med adressen til JSON-filen, så skriptet vekker den',
      document: 'Skriv en hel nettside, uten skript og stil',
      out: 'Skriv til en fil i stedet for til skjermen',
      force: 'Erstatt filen som finnes fra før',
    },
  },
  export: {
    brief: 'Skriv en plan eller et annet innhold i et åpent format, for eksempel som regneark',
    description: `Skriver innholdet i et annet format, og sier hva formatet ikke kunne romme.
En tabell (csv, xlsx) kan redigeres og legges tilbake med helsefellesskap import. Returkoden er 0 når alt gikk bra, 1 når innholdet er feil, 2 når kommandoen er feil skrevet.`,
    usage: [
      { input: 'strategi.yml --out strategi.xlsx', brief: 'en strategi som regneark' },
      {
        input: 'sor-rogaland/strategy-2025 --to csv --lang nn --out plan.csv',
        brief: 'en tabell med overskrifter på nynorsk',
      },
      {
        input: 'nhsp-2024-2027 --to json --loss tapt.json',
        brief: 'det som er publisert, og en liste over det som ikke fikk plass',
      },
    ],
    record:
      'En JSON-fil, en YAML-fil som i packages/data, eller en id: sor-rogaland/strategy-2025, vestfold, nhsp-2024-2027, frail-older-people, helse-stavanger, 1103, municipality-index, glossary',
    placeholders: { record: 'innhold', format: 'format', lang: 'språk', date: 'dag', address: 'adresse', file: 'fil' },
    flags: {
      to: (all: readonly string[]) => `Formatet: ${list(all)}; ellers det navnet etter --out slutter på`,
      lang: 'Språket i våre egne ord, som overskriftene i en tabell: nb, nn eller en; ellers nb',
      date: 'Dagen som avgjør hva som gjelder, som 2026-05-01; ellers i dag',
      base: (otherwise: string) =>
        `Adressen dataene er publisert under; den står først i alle faste adresser. Ellers ${otherwise}`,
      loss: 'Skriv det som ikke fikk plass, til en fil som JSON, i stedet for på skjermen',
      out: 'Skriv til en fil i stedet for til skjermen',
      force: 'Erstatt filen som finnes fra før',
    },
  },
  import: {
    brief: 'Hent endringene i en redigert tabell inn i planen',
    description: `Leser et regneark eller en CSV-fil fra helsefellesskap export, og legger det som står der, over planen. Det tabellen ikke har med, blir stående.
Rader du har lagt til, kommer med. Det du har slettet radene til, tas ut. Planen sjekkes før den skrives. Returkoden er 0 når alt gikk bra, 1 når innholdet er feil, 2 når kommandoen er feil skrevet.`,
    usage: [
      { input: 'strategi.xlsx --into strategi.yml --out ny.yml', brief: 'en ny fil, med merknadene fra den gamle' },
      { input: 'plan.csv --into strategi.yml --out strategi.yml --force', brief: 'erstatter strategien' },
    ],
    table: 'Et regneark (.xlsx) eller en CSV-fil',
    placeholders: { table: 'tabell', plan: 'plan', file: 'fil' },
    flags: {
      into: 'Planen tabellen ble laget av: en YAML-fil, en JSON-fil eller en id',
      out: 'Skriv planen til en fil, som YAML eller JSON; ellers til skjermen som YAML',
      remove: 'Ta ut det som ikke har rader, også når det er mer enn halve planen',
      force: 'Erstatt filen som finnes fra før',
    },
    changed: (ids: readonly string[]) => `${ids.length} endret: ${listing(ids, 'og', (count) => `og ${count} til`)}.`,
    added: (ids: readonly string[]) => `${ids.length} lagt til: ${listing(ids, 'og', (count) => `og ${count} til`)}.`,
    removed: (ids: readonly string[]) => `${ids.length} tatt ut: ${listing(ids, 'og', (count) => `og ${count} til`)}.`,
    unchanged: 'Ingenting er endret.',
    newGroup: (group: string, near: readonly string[]) =>
      `Pasientgruppen «${group}» er ikke kjent.${near.length > 0 ? ` Mente du ${list(near)}?` : ''} Er den deres egen, trenger den en fil i patient-groups.`,
    turned: 'Radene står i en annen rekkefølge, men planen beholder sin.',
    /** What check says of fields, in the words of the table. */
    inTable: {
      HFS040: (column: string) => `«${column}» er tom i denne raden. Skriv det som skal stå der.`,
      HFS046: () => 'Raden mangler kilde. Skriv «Linje» eller «Side» for stedet i dokumentet der ordene står.',
      HFS069: () => 'Raden mangler sted i dokumentet. Fyll inn «Linje» eller «Side».',
      HFS070: () => '«Til linje» kan ikke komme før «Linje». Bytt om tallene, eller rett dem.',
      HFS071: () => 'Tiden slutter før den begynner. Bytt om «Fra» og «Til», eller rett dem.',
      HFS072: () =>
        'Dokumentet finnes ikke i planen. Sjekk id-en, eller la cellen være tom: Da er det planens eget dokument.',
      HFS073: () =>
        'Dokumentet er ikke lest inn, så ordene kan ikke etterprøves. Skriv «annet sted» under «Kildetype».',
      HFS075: () => 'Skriv setningen fra dokumentet under «Sitat».',
      HFS076: () =>
        'Teksten er ikke lik sitatet. La ordene stå som i kilden, eller skriv «forkortet» eller «vårt sammendrag» under «Kildetype».',
      HFS101: () => 'Raden mangler kilde. Skriv «Linje» eller «Side» for stedet i dokumentet der ordene står.',
      HFS105: (column: string) => `Raden står under seg selv. Rett «${column}», så rekken får en ende.`,
    },
  },
  loss: {
    heading: (format: string, count: number) =>
      `${format} kunne ikke romme alt. ${count} ${count === 1 ? 'verdi' : 'verdier'} er ikke med:`,
  },
};

export type Words = typeof nb;
