import { listing } from './list.js';
import type { Words } from './nb.js';

const list = (names: readonly string[]) => listing(names, 'eller', (count) => `og ${count} til`);

export const nn: Words = {
  brief: 'Strategiane til helsefellesskapa, frå kommandolinja',
  description:
    'Strategiane til helsefellesskapa, frå kommandolinja.\nSkriv --help bak ein kommando for å sjå kva han kan.',
  partnerships: 'Helsefellesskapa i Noreg',
  nowhere: (host) =>
    `Adressene peikar på ${host}, som ikkje finst. Skal andre bruke dei, så køyr på nytt med --base og adressa dataa skal liggje på.`,
  andMore: (count) => `Og ${count} feil til. Rett desse først, og prøv igjen.`,
  help: {
    headers: { usage: 'BRUK', aliases: 'ANDRE NAMN', commands: 'KOMMANDOAR', flags: 'FLAGG', arguments: 'ARGUMENT' },
    keywords: { default: 'elles', separator: 'skiljeteikn' },
    briefs: {
      help: 'Vis denne hjelpa',
      helpAll: 'Vis denne hjelpa, med det som elles er gøymt',
      version: 'Vis kva utgåve dette er',
      argumentEscapeSequence: 'Alt som følgjer, er filer eller id-ar, også om det byrjar med -',
    },
  },
  common: {
    json: 'Skriv svaret og det som er gale, som JSON',
    ui: 'Språket i hjelp og meldingar; elles avgjer LC_ALL og LANG, og til sist nb',
  },
  check: {
    brief: 'Sjekk filer: kva som må rettast, kva som bør rettast, og tips',
    description: `Les filene og seier kva som er gale, kvar det står, og korleis du rettar det.
Mapper blir leitte gjennom etter .yml, .yaml og .json. Ingenting blir endra eller sendt nokon stad.
Returkoden er 0 når ingenting må rettast, 1 når noko må rettast, 2 når kommandoen er feil skriven.`,
    usage: [
      { input: 'strategy-2027.yml', brief: 'éi fil' },
      { input: 'partnerships --level error', brief: 'alle filer i ei mappe, berre det som må rettast' },
      { input: 'strategy-2027.yml --documents dokument', brief: 'leit òg etter kvart sitat i dokumenta' },
    ],
    files: 'Filer og mapper som skal sjekkast',
    placeholders: { files: 'filer', date: 'dag', folder: 'mappe' },
    flags: {
      level: 'Vis berre det som tyder så mykje: error (må rettast), warning (bør rettast) eller tip; elles alt',
      ci: 'Skriv merknader som GitHub viser ved linjene i ei endring',
      date: 'Dagen det skal sjekkast for, som 2026-05-01; elles i dag',
      documents: 'Mappa med kjeldedokumenta som rein tekst, så sitata kan slåast opp',
    },
    levels: { error: 'må rettast', warning: 'bør rettast', tip: 'tips' },
    alsoAt: (count, places, rest) =>
      places.length === 0
        ? `Det same gjeld ${count} ${count === 1 ? 'stad' : 'stader'} til.`
        : `Òg ${rest > 0 ? `${places.join(', ')} og ${rest} ${rest === 1 ? 'stad' : 'stader'} til` : listing(places, 'og', String)}.`,
    passedOver: (count) =>
      `${count} JSON-${count === 1 ? 'fil' : 'filer'} utan schemaVersion, eller av ein type som ikkje blir sjekka, er hoppa over.`,
    redirects: (file) => `${file} er hoppa over: Ho blir sjekka når du sjekkar heile mappa ho ligg i.`,
    withoutText: (files) =>
      `Ikkje rein tekst, så sitat frå ${files.length === 1 ? 'denne' : 'desse'} blir ikkje slåtte opp: ${listing(files, 'og', (count) => `og ${count} til`, 5)}.`,
    otherText: (files) =>
      `Ikkje lagra som UTF-8, så sitat frå ${files.length === 1 ? 'denne' : 'desse'} blir ikkje slåtte opp: ${listing(files, 'og', (count) => `og ${count} til`, 5)}. Lagre som UTF-8, og skriv inn det nye fingeravtrykket.`,
    unopened: (files) =>
      `Kan ikkje opnast, så sitat frå ${files.length === 1 ? 'denne' : 'desse'} blir ikkje slåtte opp: ${listing(files, 'og', (count) => `og ${count} til`, 5)}. Sjekk at du har tilgang.`,
    progress: (done, all) => `Har sjekka ${done} av ${all} filer …`,
    sum: (files, { error, warning, tip }, isOnlyMust) => {
      const more = [...(warning ? [`${warning} bør rettast`] : []), ...(tip ? [`${tip} tips`] : [])];
      const checked = `${files} ${files === 1 ? 'fil' : 'filer'}`;
      if (error > 0) return `${checked}: ${[`${error} må rettast`, ...more].join(', ')}.`;
      return more.length > 0
        ? `${checked}: ingenting må rettast, ${more.join(', ')}.`
        : `${checked}: ${isOnlyMust ? 'ingenting må rettast' : 'ingenting å rette'}.`;
    },
  },
  new: {
    brief: 'Lag ei startfil for eit helsefellesskap eller ein strategi',
    description: 'Lagar ei startfil i YAML, rett og forklart frå første linje. Vel kva ho skal handle om.',
    made: (file) => `${file} er laga. Opne fila i ein teksteditor, og prøv ho med: helsefellesskap check ${file}`,
    partnership: {
      brief: 'Lag fila til eit nytt helsefellesskap',
      description: `Skriv fila til eit helsefellesskap, med kommunane du nemner og føretaka dei høyrer til i dag.
Det som ikkje er kjent, er merkt. Utan --out kjem ho på skjermen.`,
      usage: [
        {
          input:
            '--name "Helsefellesskapet i Dalane" --municipality Eigersund --municipality Lund --out partnership.yml',
          brief: 'eit nytt helsefellesskap med to kommunar',
        },
      ],
    },
    strategy: {
      brief: 'Lag fila til ein strategi',
      description: `Skriv fila til ein strategi, med eit døme på kvar del ein strategi kan ha.
Utan --out kjem ho på skjermen.`,
      usage: [
        {
          input: '--partnership vestfold --from 2027 --to 2030 --out strategy-2027.yml',
          brief: 'ein strategi for fire år',
        },
        {
          input: '--partnership vestfold --document strategi.txt --out strategy-2027.yml',
          brief: 'med fingeravtrykket til dokumentet du les i',
        },
      ],
    },
    placeholders: {
      name: 'namn',
      title: 'tittel',
      municipality: 'kommune',
      address: 'adresse',
      year: 'år',
      lang: 'språk',
      file: 'fil',
    },
    flags: {
      name: 'Namnet på helsefellesskapet',
      id: 'Id-en, med små bokstavar og bindestrek; elles laga av namnet',
      municipality: 'Ein kommune, med namn eller nummer; gjenta flagget for kvar',
      website: 'Nettsida, med https:// framfor',
      partnership: 'Id-en til helsefellesskapet, som vestfold',
      title: 'Tittelen, ord for ord slik han står i dokumentet; utan han står det kvar han skal inn',
      from: 'Året strategien gjeld frå; utan --from og --to står det kvar perioden skal inn',
      to: 'Året strategien gjeld til',
      document: 'Fila du les strategien i; fingeravtrykket kjem med',
      url: 'Adressa der alle kan finne dokumentet',
      lang: 'Språket innhaldet er på: nb, nn, se, sma, smj, fkv eller en; elles nb eller nn som meldingane. Med nb og nn følgjer forklaringane',
      out: 'Skriv til ei fil i staden for til skjermen',
      force: 'Byt ut fila som finst frå før',
    },
  },
  build: {
    brief: 'Lag ein statisk nettstad med data av ei mappe',
    description: `Les ei mappe som packages/data, sjekkar alt i ho, og skriv ein ferdig nettstad: JSON for alt innhald, alle andre format med det dei mistar, sider, JSON-skjema, OpenAPI, ein datakatalog (DCAT), ein nyhendestraum (Atom) og ei liste over alle filer med hash.
Kva nettenar eller objektlagring som helst kan vise han. Går noko gale, er den gamle mappa som før. Returkoden er 0 når alt gjekk bra, 1 når innhaldet er feil, 2 når kommandoen er feil skriven.`,
    usage: [
      {
        input: 'packages/data --out nettstad --base https://data.kommunen.no/',
        brief: 'ein nettstad klar til å leggjast ut',
      },
    ],
    folder: 'Mappa med innhaldet, som packages/data',
    placeholders: { folder: 'mappe', address: 'adresse', lang: 'språk', date: 'dag', number: 'nummer', name: 'namn' },
    flags: {
      out: 'Mappa som skal skrivast',
      base: (otherwise) => `Adressa nettstaden skal ha; ho står først i alle faste adresser. Elles ${otherwise}`,
      lang: 'Språket på våre eigne ord: nb, nn, en, se, sma, smj eller fkv; elles nb',
      date: 'Dagen som avgjer kva som gjeld, som 2026-05-01; elles i dag',
      publisher: 'Organisasjonsnummeret til den som gir ut dataa; datakatalogen må ha det',
      publisherName: 'Namnet på den som gir ut dataa',
      contact: 'Kvar spørsmål blir svara på: ei side eller mailto:',
      force: 'Byt ut alt i mappa frå før',
    },
    progress: {
      made: (done, all) => `Alle format er laga for ${done} av ${all} …`,
      written: (done, all) => `Har skrive ${done} av ${all} filer …`,
    },
    done: (files, bytes, out, base) =>
      `${new Intl.NumberFormat('nn').format(files)} filer (${new Intl.NumberFormat('nn', { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB) er skrivne til ${out}, for adressa ${base}.`,
  },
  render: {
    brief: 'Skriv ein plan, eit helsefellesskap eller ordlista som rein HTML',
    description: `Skriv det ein widget viser, som rein HTML: overskrifter, lenkjer, språkmerke og kjelder, utan skript og stil.
HTML-en kan limast rett inn i ei nettside. Returkoden er 0 når alt gjekk bra, 1 når innhaldet er feil, 2 når kommandoen er feil skriven.`,
    usage: [
      { input: 'sor-rogaland/strategy-2025 --widget goals --lang nn', brief: 'måla i ein strategi, med nynorsk rundt' },
      { input: 'strategy-2027.yml --document --out utkast.html', brief: 'eit utkast som ei heil side, til å sjå på' },
      {
        input: 'vestfold --src /data/vestfold.json',
        brief: 'eit helsefellesskap inni taggen, så skriptet kan vekkje det',
      },
    ],
    record:
      'Ei JSON-fil, ei YAML-fil som i packages/data, eller ein id: sor-rogaland/strategy-2025, vestfold, nhsp-2024-2027, municipality-index, glossary',
    placeholders: {
      record: 'innhald',
      widget: 'widget',
      lang: 'språk',
      date: 'dag',
      term: 'ord',
      address: 'adresse',
      strength: 'styrke',
      file: 'fil',
    },
    flags: {
      widget: 'Widgeten, med eller utan hfs- framfor; elles den som viser alt i innhaldet',
      lang: 'Språket rundt innhaldet: nb, nn, en, se, sma, smj eller fkv; elles nb',
      headingLevel: 'Nivået på den første overskrifta; elles 2, og 1 med --document',
      date: 'Dagen som avgjer kva som gjeld, som 2026-05-01; elles i dag',
      element: 'hfs-source: det som kjelda skal visast for, som goal-1',
      term: 'hfs-glossary-term: ordet som skal forklarast',
      href: 'hfs-partnership-map og hfs-municipality-finder: sida til eit helsefellesskap, med {id} der id-en skal stå',
      current: 'hfs-partnership-map: helsefellesskapet som skal merkast',
      group: 'hfs-focus-areas og hfs-commitments: berre tiltak for denne pasientgruppa',
      theme: 'hfs-focus-areas og hfs-commitments: berre tiltak i dette temaet',
      strength:
        'hfs-focus-areas og hfs-commitments: berre det som forpliktar slik: shall, will, contribute, facilitate eller consider',
      src: 'Legg HTML-en i taggen til widgeten, med adressa til JSON-fila, så skriptet vekkjer han',
      document: 'Skriv ei heil nettside, utan skript og stil',
      out: 'Skriv til ei fil i staden for til skjermen',
      force: 'Byt ut fila som finst frå før',
    },
  },
  export: {
    brief: 'Skriv ein plan eller anna innhald i eit ope format, til dømes som rekneark',
    description: `Skriv innhaldet i eit anna format, og seier kva formatet ikkje kunne romme.
Ein tabell (csv, xlsx) kan redigerast og leggjast tilbake med helsefellesskap import. Returkoden er 0 når alt gjekk bra, 1 når innhaldet er feil, 2 når kommandoen er feil skriven.`,
    usage: [
      { input: 'strategi.yml --out strategi.xlsx', brief: 'ein strategi som rekneark' },
      {
        input: 'sor-rogaland/strategy-2025 --to csv --lang nn --out plan.csv',
        brief: 'ein tabell med overskrifter på nynorsk',
      },
      {
        input: 'nhsp-2024-2027 --to json --loss tapt.json',
        brief: 'det som er publisert, og ei liste over det som ikkje fekk plass',
      },
    ],
    record:
      'Ei JSON-fil, ei YAML-fil som i packages/data, eller ein id: sor-rogaland/strategy-2025, vestfold, nhsp-2024-2027, frail-older-people, helse-stavanger, 1103, municipality-index, glossary',
    placeholders: { record: 'innhald', format: 'format', lang: 'språk', date: 'dag', address: 'adresse', file: 'fil' },
    flags: {
      to: (all) => `Formatet: ${list(all)}; elles det namnet etter --out sluttar på`,
      lang: 'Språket i våre eigne ord, som overskriftene i ein tabell: nb, nn eller en; elles nb',
      date: 'Dagen som avgjer kva som gjeld, som 2026-05-01; elles i dag',
      base: (otherwise) => `Adressa dataa er publiserte under; ho står først i alle faste adresser. Elles ${otherwise}`,
      loss: 'Skriv det som ikkje fekk plass, til ei fil som JSON, i staden for på skjermen',
      out: 'Skriv til ei fil i staden for til skjermen',
      force: 'Byt ut fila som finst frå før',
    },
  },
  import: {
    brief: 'Hent endringane i ein redigert tabell inn i planen',
    description: `Les eit rekneark eller ei CSV-fil frå helsefellesskap export, og legg det som står der, over planen. Det tabellen ikkje har med, blir ståande.
Rader du har lagt til, kjem med. Det du har sletta radene til, blir teke ut. Planen blir sjekka før han blir skriven. Returkoden er 0 når alt gjekk bra, 1 når innhaldet er feil, 2 når kommandoen er feil skriven.`,
    usage: [
      { input: 'strategi.xlsx --into strategi.yml --out ny.yml', brief: 'ei ny fil, med merknadene frå den gamle' },
      { input: 'plan.csv --into strategi.yml --out strategi.yml --force', brief: 'byter ut strategien' },
    ],
    table: 'Eit rekneark (.xlsx) eller ei CSV-fil',
    placeholders: { table: 'tabell', plan: 'plan', file: 'fil' },
    flags: {
      into: 'Planen tabellen vart laga av: ei YAML-fil, ei JSON-fil eller ein id',
      out: 'Skriv planen til ei fil, som YAML eller JSON; elles til skjermen som YAML',
      remove: 'Ta ut det som ikkje har rader, også når det er meir enn halve planen',
      force: 'Byt ut fila som finst frå før',
    },
    changed: (ids) => `${ids.length} endra: ${listing(ids, 'og', (count) => `og ${count} til`)}.`,
    added: (ids) =>
      `${ids.length} ${ids.length === 1 ? 'lagt' : 'lagde'} til: ${listing(ids, 'og', (count) => `og ${count} til`)}.`,
    removed: (ids) =>
      `${ids.length} ${ids.length === 1 ? 'teke' : 'tekne'} ut: ${listing(ids, 'og', (count) => `og ${count} til`)}.`,
    unchanged: 'Ingenting er endra.',
    newGroup: (group, near) =>
      `Pasientgruppa «${group}» er ikkje kjend.${near.length > 0 ? ` Meinte du ${list(near)}?` : ''} Er ho dykkar eiga, treng ho ei fil i patient-groups.`,
    turned: 'Radene står i ei anna rekkjefølgje, men planen held på si.',
    inTable: {
      HFS040: (column) => `«${column}» er tom i denne rada. Skriv det som skal stå der.`,
      HFS046: () => 'Rada manglar kjelde. Skriv «Linje» eller «Side» for staden i dokumentet der orda står.',
      HFS069: () => 'Rada manglar stad i dokumentet. Fyll inn «Linje» eller «Side».',
      HFS070: () => '«Til linje» kan ikkje kome før «Linje». Byt om tala, eller rett dei.',
      HFS071: () => 'Tida sluttar før ho byrjar. Byt om «Frå» og «Til», eller rett dei.',
      HFS072: () =>
        'Dokumentet finst ikkje i planen. Sjekk id-en, eller la cella vere tom: Då er det planen sitt eige dokument.',
      HFS073: () =>
        'Dokumentet er ikkje lese inn, så orda kan ikkje etterprøvast. Skriv «annan stad» under «Kjeldetype».',
      HFS075: () => 'Skriv setninga frå dokumentet under «Sitat».',
      HFS076: () =>
        'Teksten er ikkje lik sitatet. La orda stå som i kjelda, eller skriv «forkorta» eller «vårt samandrag» under «Kjeldetype».',
      HFS101: () => 'Rada manglar kjelde. Skriv «Linje» eller «Side» for staden i dokumentet der orda står.',
      HFS105: (column) => `Rada står under seg sjølv. Rett «${column}», så rekkja får ein ende.`,
    },
  },
  loss: {
    heading: (format, count) =>
      `${format} kunne ikkje romme alt. ${count} ${count === 1 ? 'verdi' : 'verdiar'} er ikkje med:`,
  },
};
