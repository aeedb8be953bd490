import type { YamlFault } from '../record/yaml-fault.js';
import { listing } from './list.js';
import type { Words } from './nb.js';

const list = (names: readonly string[]) => listing(names, 'eller', (count) => `og ${count} til`);
const meant = (near: readonly string[]) => (near.length > 0 ? ` Meinte du ${list(near)}?` : '');
const types = { plan: 'ein plan', partnership: 'eit helsefellesskap', 'municipality-index': 'lista over kommunar', glossary: 'ordlista' }; // prettier-ignore
const kinds = { 'partnership-strategy': 'strategien til eit helsefellesskap', 'regional-plan': 'ein regional plan', 'national-plan': 'ein nasjonal plan', explainer: 'eit forklarande dokument' }; // prettier-ignore
const named = (names: Record<string, string>, name: string) => names[name] ?? `«${name}»`;
const quotes = (sign: string) =>
  `Set hermeteikn rundt teksten, for utan dei blir ${sign} ikkje lese som ein del av han.`;

const yaml: Record<YamlFault, string> = {
  indent: 'Innrykket er feil. Punkt på same nivå skal byrje like langt inne.',
  start: 'Verdien byrjar med eit teikn som tyder noko anna her. Set hermeteikn rundt han.',
  'two-colons': 'Her er det to kolon på same linje. Set hermeteikn rundt teksten.',
  unfinished: 'Her manglar det eit teikn: eit hermeteikn, ein parentes eller eit kolon.',
  'no-colon': 'Feltnamnet manglar kolon, eller hermeteiknet er ikkje avslutta.',
  'two-documents': 'Her byrjar eit nytt dokument (---). Ta bort linja, eller flytt det som følgjer, til ei eiga fil.',
  tab: 'Bruk mellomrom, ikkje tabulator, framfor teksten.',
  exclamation: quotes('!'),
  asterisk: quotes('*'),
  ampersand: quotes('&'),
  hash: `${quotes('#')} Er det ein merknad, så gi han ei eiga linje.`,
  other: 'Fila kan ikkje lesast her. Sjekk innrykk, kolon og hermeteikn på linja og linja over.',
};

const problems: Words['problems'] = {
  'unknown-command': (name, near) =>
    `Kommandoen «${name}» finst ikkje.${meant(near) || ' Skriv helsefellesskap --help for å sjå kva for nokre som finst.'}`,
  'unknown-flag': (flag, near) =>
    `Flagget ${flag} finst ikkje.${meant(near) || ' Skriv --help bak kommandoen for å sjå kva for nokre som finst.'}`,
  'value-missing': (flag) => `Skriv ein verdi etter ${flag}.`,
  'flag-twice': (flag) => `Flagget ${flag} står to gonger. Behald det eine.`,
  'record-missing': () => 'Sei kva som skal visast: ei fil, eller ein id som sor-rogaland/strategy-2025.',
  'one-too-many': (name) => `«${name}» er for mykje. Gi éi fil eller éin id, og set hermeteikn rundt namn med mellomrom.`, // prettier-ignore
  'unknown-ui': (tag, near) => `Meldingar finst ikkje på «${tag}».${meant(near) || ' Vel nb, nn eller en.'}`,
  'unknown-language': (tag, near, all) => `Språket «${tag}» er ikkje kjent.${meant(near)} Vel ${list(all)}.`,
  'heading-level': (level) => `Overskrifta kan ikkje ha nivå «${level}». Vel eit heilt tal frå 1 til 6.`,
  day: (day) => `«${day}» er ikkje ein dag. Skriv han som 2026-05-01.`,
  'unsafe-address': (flag, address) => `Adressa «${address}» kan ikkje brukast. Gi --${flag} ei adresse som byrjar med https:// eller /.`, // prettier-ignore
  'unknown-widget': (name, near, all) => `Widgeten «${name}» finst ikkje.${meant(near) || ` Vel ${list(all)}.`}`,
  'not-taken': (tag, flag, takers) =>
    `${tag} kan ikkje brukast med --${flag}. Ta bort flagget, eller vel ${list(takers)} med --widget.`,
  needed: (tag, flag, some) => `${tag} treng --${flag}${some[0] ? `, til dømes --${flag} ${some[0]}` : ''}.`,
  'no-such-choice': (flag, value, near, all) =>
    `--${flag} ${value} finst ikkje her.${meant(near) || (all.length > 0 ? ` Vel ${list(all)}.` : ' Ta bort flagget, for her er ingenting å velje mellom.')}`, // prettier-ignore
  'out-exists': (file) => `Fila ${file} finst frå før. Vel eit anna namn, eller skriv --force for å erstatte ho.`,
  'out-not-a-file': (file) => `${file} er ikkje ei fil. Skriv namnet på fila som skal lagast, etter --out.`,
  'out-no-folder': (folder) => `Mappa ${folder} finst ikkje. Lag ho først, eller vel ei anna.`,
  'not-written': (file, why) => `Fila ${file} kunne ikkje skrivast (${why}), og er som før. Sjekk plass og tilgang til mappa.`, // prettier-ignore
  'unknown-id': (id, near) => `Ingenting har id-en «${id}».${meant(near)} Er det ei fil, så skriv ./ framfor namnet.`,
  'id-split': (id, to) => `«${id}» er delt. Vel ${list(to)}.`,
  'file-missing': (file, near) => `Fila ${file} finst ikkje.${meant(near) || ' Sjekk namn og mappe.'}`,
  'is-folder': (file) => `${file} er ei mappe. Skriv namnet på ei fil i ho.`,
  unreadable: (file) => `Fila ${file} kan ikkje opnast. Sjekk at det er ei vanleg fil, og at du har tilgang.`,
  'too-large': () => 'Fila er større enn 2 MB. Sjekk at det er rett fil.',
  empty: () => 'Fila er tom. Sjekk at ho er lagra.',
  'not-text': () => 'Dette er ikkje ei tekstfil. Gi ei JSON- eller YAML-fil.',
  'not-utf8': () => 'Fila er ikkje lagra som UTF-8. Lagre ho på nytt som UTF-8 i teksteditoren.',
  'not-json': () =>
    'Fila er ikkje gyldig JSON. Sjå etter eit komma, eit hermeteikn eller ein parentes som er feil her.',
  'not-yaml': (fault) => yaml[fault],
  'field-twice': (name) => `Feltet «${name}» står to gonger på same stad. Behald det eine.`,
  'too-deep': () => 'Her ligg for mange nivå inni kvarandre. Sjekk parentesar og innrykk.',
  'not-a-record': (all) => `Fila inneheld ikkje noko ein widget kan vise. Gi ${list(all.map((type) => named(types, type)))}.`, // prettier-ignore
  'type-missing': (all) => `Feltet «type» manglar. Skriv kva fila inneheld: ${list(all)}.`,
  'not-shown': (type, near, all) =>
    `Ingen widget viser «${type}».${meant(near) || ` Gi ei fil der «type» er ${list(all)}.`}`,
  'too-new': () => 'Fila er laga for ei nyare utgåve av programmet. Oppdater @helsefellesskap/cli.',
  'no-such-version': () => 'Versjonsnummeret (schemaVersion) kan ikkje lesast. Skriv 1, eller hent fila på nytt frå den som gav ho ut.', // prettier-ignore
  'other-type': (tag, shown, type, fitting) =>
    `${tag} viser ${named(types, shown)}, men dette er ${named(types, type)}. Prøv --widget ${fitting}.`,
  'other-kind': (tag, shown, kind, fitting) =>
    `${tag} viser ${list(shown.map((one) => named(kinds, one)))}, men dette er ${named(kinds, kind)}. Prøv --widget ${fitting}.`, // prettier-ignore
  'folder-missing': () => 'Sei kva mappe som skal lesast, som packages/data.',
  'no-such-folder': (folder) => `Mappa ${folder} finst ikkje, eller er ikkje ei mappe. Sjekk namnet.`,
  'frozen-changed': (file) =>
    `${file} er endra: namnet er ikkje lenger hashen til innhaldet. Hent fila tilbake slik ho var.`,
  'out-missing': () => 'Sei kvar nettstaden skal skrivast: --out og namnet på ei mappe.',
  'out-not-a-folder': (out) => `${out} er ikkje ei mappe. Skriv namnet på mappa som skal lagast, etter --out.`,
  'out-holds-source': (out, folder) => `${folder} ligg i ${out}, og ville blitt sletta. Vel ei anna mappe med --out.`,
  'folder-not-empty': (out) => `Mappa ${out} er ikkje tom. Vel ei anna, eller skriv --force for å byte ut alt som ligg i ho.`, // prettier-ignore
  'not-an-address': (flag, address) => `Adressa «${address}» kan ikkje brukast etter --${flag}. Skriv ho heil, som ${flag === 'base' ? 'https://data.kommunen.no/' : 'https://kommunen.no/kontakt eller mailto:post@kommunen.no'}.`, // prettier-ignore
  'organisation-number': (number) =>
    `«${number}» er ikkje eit organisasjonsnummer. Det har ni siffer; sjekk at alle er rette.`,
  'publisher-in-part': () => 'Den som gjev ut dataa, treng både nummer og namn: --publisher og --publisher-name.',
  'cannot-show': (tag) => `${tag} kan ikkje vise innhaldet i fila. Prøv ein annan widget, eller hent fila på nytt.`,
  unforeseen: (what) => `Noko gjekk gale i programmet (${what}). Meld frå på https://github.com/helsefellesskap/helsefellesskap/issues.`, // prettier-ignore
};

export const nn: Words = {
  brief: 'Strategiane til helsefellesskapa, frå kommandolinja',
  description:
    'Strategiane til helsefellesskapa, frå kommandolinja.\nSkriv --help bak ein kommando for å sjå kva han kan.',
  partnerships: 'Helsefellesskapa i Noreg',
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
  build: {
    brief: 'Lag ein statisk nettstad med data av ei mappe',
    description: `Les ei mappe som packages/data, sjekkar alt i ho, og skriv ein ferdig nettstad: JSON for kvar post, alle andre format med det dei mistar, sider, JSON-skjema, OpenAPI, ein datakatalog (DCAT) og ei liste over alle filer med hash.
Kva nettenar eller objektlagring som helst kan vise han. Går noko gale, er den gamle mappa som før. Svaret er 0 når alt gjekk bra, 1 når innhaldet er feil, 2 når kommandoen er feil skriven.`, // prettier-ignore
    usage: [
      {
        input: 'packages/data --out nettstad --base https://data.kommunen.no/',
        brief: 'ein nettstad klar til å leggjast ut',
      },
    ],
    folder: 'Mappa med postar, som packages/data',
    placeholders: { folder: 'mappe', address: 'adresse', lang: 'språk', date: 'dag', number: 'nummer', name: 'namn' },
    flags: {
      out: 'Mappa som skal skrivast',
      base: 'Adressa nettstaden skal ha; ho står i alle faste adresser. Elles https://helsefellesskap.example/',
      lang: 'Språket på våre eigne ord: nb, nn, en, se, sma, smj eller fkv; elles nb',
      date: 'Dagen som avgjer kva som gjeld, som 2026-05-01; elles i dag',
      publisher: 'Organisasjonsnummeret til den som gjev ut dataa; datakatalogen må ha det',
      publisherName: 'Namnet på den som gjev ut dataa',
      contact: 'Kvar spørsmål blir svara på: ei side eller mailto:',
      force: 'Byt ut alt i mappa frå før',
    },
    done: (files, bytes, out, base) =>
      `${new Intl.NumberFormat('nn').format(files)} filer (${new Intl.NumberFormat('nn', { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB) er skrivne til ${out}, for adressa ${base}.`, // prettier-ignore
  },
  render: {
    brief: 'Skriv ein plan, eit helsefellesskap eller ordlista som rein HTML',
    description: `Skriv det ein widget viser, som rein HTML: overskrifter, lenkjer, språkmerke og kjelder, utan skript og stil.
HTML-en kan limast rett inn i ei nettside. Svaret er 0 når alt gjekk bra, 1 når innhaldet er feil, 2 når kommandoen er feil skriven.`, // prettier-ignore
    usage: [
      { input: 'sor-rogaland/strategy-2025 --widget goals --lang nn', brief: 'måla i ein strategi, med nynorsk rundt' },
      { input: 'strategy-2027.yml --document --out utkast.html', brief: 'eit utkast som ei heil side, til å sjå på' },
      { input: 'vestfold --src /data/vestfold.json', brief: 'eit helsefellesskap inni taggen, så skriptet kan vekkje det' }, // prettier-ignore
    ],
    record: 'Ei JSON-fil, ei YAML-fil som i packages/data, eller ein id: sor-rogaland/strategy-2025, vestfold, nhsp-2024-2027, municipality-index, glossary', // prettier-ignore
    placeholders: { record: 'innhald', widget: 'widget', lang: 'språk', date: 'dag', term: 'ord', address: 'adresse', strength: 'styrke', file: 'fil' }, // prettier-ignore
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
      strength: 'hfs-focus-areas og hfs-commitments: berre det som forpliktar slik: shall, will, contribute, facilitate eller consider', // prettier-ignore
      src: 'Legg HTML-en i taggen til widgeten, med adressa til JSON-fila, så skriptet vekkjer han',
      document: 'Skriv ei heil nettside, utan skript og stil',
      out: 'Skriv til ei fil i staden for til skjermen',
      force: 'Erstatt fila som finst frå før',
    },
  },
  problems,
};
