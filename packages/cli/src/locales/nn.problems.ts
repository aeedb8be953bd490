import { listing } from './list.js';
import type { Problems } from './problems.js';

const list = (names: readonly string[]) => listing(names, 'eller', (count) => `og ${count} til`);
const meant = (near: readonly string[]) => (near.length > 0 ? ` Meinte du ${list(near)}?` : '');
const types = {
  plan: 'ein plan',
  partnership: 'eit helsefellesskap',
  'municipality-index': 'lista over kommunar',
  glossary: 'ordlista',
  'patient-group': 'ei pasientgruppe',
  organisation: 'ein organisasjon',
  municipality: 'ein kommune',
};
const kinds = {
  'partnership-strategy': 'strategien til eit helsefellesskap',
  'regional-plan': 'ein regional plan',
  'national-plan': 'ein nasjonal plan',
  explainer: 'eit forklarande dokument',
};
const named = (names: Record<string, string>, name: string) => names[name] ?? `«${name}»`;
/** What is said when a command cannot be carried out as it was given. */
export const problems: Problems = {
  'unknown-command': (name, near) =>
    `Kommandoen «${name}» finst ikkje.${meant(near) || ' Skriv helsefellesskap --help for å sjå kva for nokre som finst.'}`,
  'unknown-flag': (flag, near) =>
    `Flagget ${flag} finst ikkje.${meant(near) || ' Skriv --help bak kommandoen for å sjå kva for nokre som finst.'}`,
  'long-dash': (typed, flag) => `«${typed}» har ein lang tankestrek framfor seg. Skriv to bindestrekar: ${flag}.`,
  'value-missing': (flag) => `Skriv ein verdi etter ${flag}.`,
  'starts-as-yaml': (file) => `Startfila blir skriven som YAML. Skriv --out ${file}.`,
  'flag-twice': (flag) => `Flagget ${flag} står to gonger. Behald det eine.`,
  'record-missing': () => 'Sei kva innhald det gjeld: ei fil, eller ein id som sor-rogaland/strategy-2025.',
  'one-too-many': (name) =>
    `«${name}» er for mykje. Set hermeteikn rundt namn med mellomrom, og skriv --help for å sjå kva kommandoen tek imot.`,
  'flag-before': (value) =>
    `Set eit flagg framfor «${value}», som --partnership eller --name. Skriv --help for å sjå alle.`,
  'unknown-ui': (tag, near) => `Meldingar finst ikkje på «${tag}».${meant(near) || ' Vel nb, nn eller en.'}`,
  'unknown-language': (tag, near, all) => `Språket «${tag}» er ikkje kjent.${meant(near)} Vel ${list(all)}.`,
  'heading-level': (level) => `Overskrifta kan ikkje ha nivå «${level}». Vel eit heilt tal frå 1 til 6.`,
  day: (day) => `«${day}» er ikkje ein dag. Skriv han som 2026-05-01.`,
  'unsafe-address': (flag, address) =>
    `Adressa «${address}» kan ikkje brukast. Gi --${flag} ei adresse som byrjar med https:// eller /.`,
  'unknown-partnership': (id, near) => `Helsefellesskapet «${id}» finst ikkje.${meant(near)}`,
  'not-an-id': (id) =>
    `«${id}» kan ikkje vere ein id. Bruk små bokstavar a–z, siffer og bindestrek, og byrj med ein bokstav.`,
  date: (date) => `«${date}» er ikkje ein dato. Skriv han som 2027, 2027-06 eller 2027-06-14.`,
  'years-swapped': (from, to) => `Strategien sluttar (${to}) før han byrjar (${from}). Byt om --from og --to.`,
  'web-address': (flag, address) =>
    `Adressa «${address}» kan ikkje brukast. Gi --${flag} ei adresse med https:// framfor.`,
  'unknown-municipality': (name, near) =>
    `Kommunen «${name}» finst ikkje i registeret.${meant(near) || ' Skriv namnet eller nummeret, som 0301.'}`,
  'several-municipalities': (name, numbers) => `Fleire kommunar heiter ${name}. Skriv nummeret: ${list(numbers)}.`,
  'files-missing': () => 'Sei kva som skal sjekkast: ei fil eller ei mappe, som strategy-2027.yml.',
  'table-to-read': (file) =>
    `${file} er ein tabell. Hent han inn i planen han vart laga av: helsefellesskap import ${file} --into strategi.yml.`,
  'is-pattern': (name) =>
    `Inga fil heiter ${name}, og teikna * og ? står ikkje for andre her. Skriv namnet på mappa, så blir alle filene der sjekka.`,
  'is-web-address': (address) => `${address} er ei nettadresse. Last ned fila først, og skriv filnamnet i staden.`,
  'nothing-in-folder': (folder) =>
    `Mappa ${folder} har ingen filer som sluttar på .yml, .yaml eller .json. Sjekk at det er rett mappe.`,
  'no-such-folder': (folder) => `Mappa ${folder} finst ikkje. Skriv namnet på mappa med dokumenta etter --documents.`,
  'is-no-folder': (file) => `${file} er ei fil. Skriv namnet på mappa ho ligg i, etter --documents.`,
  'folder-unreadable': (folder) => `Mappa ${folder} kan ikkje opnast. Sjekk at du har tilgang til ho.`,
  'not-utf8': (file) => `Dokumentet ${file} er ikkje lagra som UTF-8. Lagre det som UTF-8, og prøv igjen.`,
  'json-or-ci': () => 'Vel anten --json eller --ci. Dei skriv det same på kvar sin måte.',
  'unknown-level': (level, near) =>
    `Nivået «${level}» finst ikkje.${meant(near) || ' Vel error (må), warning (bør) eller tip (tips).'}`,
  'unknown-ci': (name) => `«${name}» er ikkje kjent. Skriv --ci github, eller bruk --json.`,
  'unknown-widget': (name, near, all) => `Widgeten «${name}» finst ikkje.${meant(near) || ` Vel ${list(all)}.`}`,
  'not-taken': (tag, flag, takers) =>
    `${tag} kan ikkje brukast med --${flag}. Ta bort flagget, eller vel ${list(takers)} med --widget.`,
  needed: (tag, flag, some) => `${tag} treng --${flag}${some[0] ? `, til dømes --${flag} ${some[0]}` : ''}.`,
  'no-such-choice': (flag, value, near, all) =>
    `--${flag} ${value} finst ikkje her.${meant(near) || (all.length > 0 ? ` Vel ${list(all)}.` : ' Ta bort flagget, for her er ingenting å velje mellom.')}`,
  'out-exists': (file) => `Fila ${file} finst frå før. Vel eit anna namn, eller skriv --force for å byte ho ut.`,
  'out-is-source': (file: string) =>
    `${file} er fila som blir lesen, og ville gått tapt. Vel eit anna namn på den nye.`,
  'out-not-a-file': (file) => `${file} er ikkje ei fil. Skriv namnet på fila som skal lagast.`,
  'out-no-folder': (folder) => `Mappa ${folder} finst ikkje. Lag ho først, eller vel ei anna.`,
  'result-not-written': (why) =>
    `Resultatet kunne ikkje skrivast (${why}). Sjekk at det er plass der det skal lagrast.`,
  'not-written': (file, why) =>
    `Fila ${file} kunne ikkje skrivast (${why}), og er som før. Sjekk plass og tilgang til mappa.`,
  'unknown-id': (id, near) => `Ingenting har id-en «${id}».${meant(near)} Er det ei fil, så skriv ./ framfor namnet.`,
  'id-split': (id, to) => `«${id}» er delt. Vel ${list(to)}.`,
  'file-missing': (file, near) => `Fila ${file} finst ikkje.${meant(near) || ' Sjekk namn og mappe.'}`,
  'is-folder': (file) => `${file} er ei mappe. Skriv namnet på ei fil i ho.`,
  unreadable: (file) => `Fila ${file} kan ikkje opnast. Sjekk at det er ei vanleg fil, og at du har tilgang.`,
  'not-a-record': (all) =>
    `Fila inneheld ikkje noko som kan brukast her. Gi ${list(all.map((type) => named(types, type)))}.`,
  'type-missing': (all) => `Feltet «type» manglar. Skriv kva fila inneheld: ${list(all)}.`,
  'not-shown': (type, near, all) =>
    `Ingen widget viser «${type}».${meant(near) || ` Gi ei fil der «type» er ${list(all)}.`}`,
  'type-unknown': (type, near, all) =>
    `Innhald av typen «${type}» er ikkje kjent.${meant(near) || ` La «type» vere ${list(all)}.`}`,
  'too-new': () => 'Fila er laga for ei nyare utgåve av programmet. Oppdater @helsefellesskap/cli.',
  'no-such-version': () =>
    'Versjonsnummeret (schemaVersion) kan ikkje lesast. Skriv 1, eller hent fila på nytt frå den som gav ho ut.',
  'other-type': (tag, shown, type, fitting) =>
    `${tag} viser ${named(types, shown)}, men dette er ${named(types, type)}. Prøv --widget ${fitting}.`,
  'other-kind': (tag, shown, kind, fitting) =>
    `${tag} viser ${list(shown.map((one) => named(kinds, one)))}, men dette er ${named(kinds, kind)}. Prøv --widget ${fitting}.`,
  'folder-missing': () => 'Sei kva mappe som skal lesast, som packages/data.',
  'folder-not-found': (folder) => `Mappa ${folder} finst ikkje, eller er ikkje ei mappe. Sjekk namnet.`,
  'not-a-data-folder': (folder) =>
    `Mappa ${folder} har verken partnerships eller registers i seg. Gi mappa som dei ligg i, som packages/data.`,
  'out-missing': () => 'Sei kvar nettstaden skal skrivast: --out og namnet på ei mappe.',
  'out-not-a-folder': (out) => `${out} er ikkje ei mappe. Skriv namnet på mappa som skal lagast, etter --out.`,
  'out-holds-source': (out, folder) => `${folder} ligg i ${out}, og ville blitt sletta. Vel ei anna mappe med --out.`,
  'out-among-sources': (out) =>
    `${out} er blant filene som blir lesne, og dei ville blitt sletta. Vel ei anna mappe med --out.`,
  'folder-not-empty': (out) =>
    `Mappa ${out} er ikkje tom. Vel ei anna, eller skriv --force for å byte ut alt som ligg i ho.`,
  'not-an-address': (flag, address) =>
    `Adressa «${address}» kan ikkje brukast etter --${flag}. Skriv ho heil, som ${flag === 'base' ? 'https://data.kommunen.no/' : 'https://kommunen.no/kontakt eller mailto:post@kommunen.no'}.`,
  'organisation-number': (number) =>
    `«${number}» er ikkje eit organisasjonsnummer. Det har ni siffer; sjekk at alle er rette.`,
  'publisher-in-part': () => 'Den som gir ut dataa, treng både nummer og namn: --publisher og --publisher-name.',
  'cannot-show': (tag) => `${tag} kan ikkje vise innhaldet i fila. Prøv ein annan widget, eller hent fila på nytt.`,
  'to-missing': (all) => `Sei kva format du vil ha, med --to: ${list(all)}.`,
  'unknown-format': (name, near, all) => `Formatet «${name}» finst ikkje.${meant(near) || ` Vel ${list(all)}.`}`,
  'not-taken-by-format': (format, takes, type) =>
    `${format} kan romme ${list(takes.map((one) => named(types, one)))}, men dette er ${named(types, type)}. Vel eit anna format.`,
  'nothing-to-write': (format) =>
    `Her er ingenting som ${format} kan romme, så ingenting er skrive. Vel eit anna format.`,
  'cannot-export': (format) =>
    `Innhaldet i fila lèt seg ikkje skrive som ${format}. Hent fila på nytt frå den som gav ho ut.`,
  'out-for-binary': () =>
    'Eit rekneark kan ikkje visast på skjermen. Skriv kvar det skal lagrast, med --out plan.xlsx.',
  'out-other-table': (file, format, ending) =>
    `Eit reknearkprogram kan ikkje opne ${format} i ${file}. La namnet slutte på .${ending}, eller rett --to.`,
  'same-file': (file) => `--out og --loss peikar begge på ${file}. Gi dei kvart sitt namn.`,
  'cell-too-long': (cell, id) =>
    `Teksten i ${cell} («${id}») er lengre enn ei celle kan romme, 32 767 teikn. Bruk --to csv.`,
  'into-missing': () => 'Sei kva plan tabellen skal leggjast over, med --into strategi.yml.',
  'not-a-plan': (type) => `Tabellen kan berre leggjast over ein plan, men dette er ${named(types, type)}.`,
  'most-removed': (gone, all) =>
    `Tabellen manglar rader for ${gone} av ${all} delar i planen. Bruk heile tabellen, eller skriv --remove viss dei skal ut.`,
  'not-a-table': () => 'Gi ein tabell som sluttar på .csv eller .xlsx.',
  'other-table': (file) =>
    `${file} kan ikkje lesast slik ho er. Opne ho i reknearkprogrammet, og lagre eller eksporter ho som .xlsx.`,
  'out-not-a-record': (file) => `Planen kan ikkje skrivast til ${file}. La namnet slutte på .yml eller .json.`,
  'bad-cell': (sentence) => sentence.nn,
  'csv-not-utf8': () => 'Fila er ikkje lagra som UTF-8. Vel «CSV UTF-8» når du lagrar i Excel, eller bruk .xlsx.',
  'csv-not-text': () => 'Fila er ikkje ei CSV-fil. Er ho eit rekneark, så la namnet slutte på .xlsx.',
  'not-a-workbook': () => 'Fila er ikkje eit rekneark, eller ho er skadd. Lagre ho på nytt som .xlsx.',
  'workbook-old': () => 'Arbeidsboka er av den gamle typen, eller har passord. Lagre ho utan passord som .xlsx.',
  'workbook-macros': () => 'Arbeidsboka har makroar. Lagre ho som .xlsx, utan makroar.',
  'workbook-swells': () => 'Arbeidsboka rommar mykje meir enn ein plan. Sjekk at det er den rette.',
  'workbook-too-large': () => 'Arbeidsboka er større enn 2 MB. Sjekk at det er den rette.',
  'several-sheets': (sheets) =>
    `Fleire ark har rader frå planen: ${sheets.map((name) => `«${name}»`).join(', ')}. Flytt alle radene til eitt av dei, og slett dei andre arka.`,
  'cell-formula': () => 'Cella har ein formel. Skriv inn det som skal stå der.',
  'cell-date': () =>
    'Reknearket har gjort nummeret om til ein dato. Gjer cella om til tekst, og skriv nummeret på nytt.',
  'cell-merged': () => 'Cella er slått saman med andre. Del dei opp att, og fyll inn det som manglar.',
  'cell-boolean': () => 'Cella er sann eller usann, ikkje tekst. Gjer ho om til tekst, og skriv orda på nytt.',
  unforeseen: (what) =>
    `Noko gjekk gale i programmet (${what}). Meld frå på https://github.com/helsefellesskap/helsefellesskap/issues.`,
};
