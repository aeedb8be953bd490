import type { UiLanguage } from '@helsefellesskap/elements/base';
import type { SiteLanguage } from '../addresses.js';
import type { looks, schemes } from './choice.js';
import type { Way } from './ways.js';

const nb = {
  title: 'Sett inn på nettsiden din',
  lead: 'Velg hva du vil vise, og lim koden inn på nettsiden din. Adressen til denne siden husker valgene dine, så du kan dele den med andre.',
  withoutScript:
    'Uten skript kan ikke koden følge valgene dine. Her ser du den for en hel strategi. Slå på skript i nettleseren for å velge noe annet.',
  what: 'Innhold',
  widget: 'Hva vil du vise?',
  record: 'Hvilket helsefellesskap eller hvilken plan?',
  from: 'fra',
  registered: (n: number, of: number) =>
    `Her finner du strategien til ${n} av ${of} helsefellesskap. De andre er ikke lagt inn ennå.`,
  addStrategy: 'Slik legger du inn en strategi',
  lang: 'Språk',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' } satisfies Record<UiLanguage, string>,
  settings: 'Innstillinger',
  /** Labels of attributes by name; the manifest speaks for those that are not here. */
  setting: {
    group: 'Vis bare tiltak for pasientgruppen',
    theme: 'Vis bare tiltak med temaet',
    strength: 'Vis bare tiltak med forpliktelsen',
    element: 'Punktet i planen',
    term: 'Ordet som skal forklares',
    href: 'Adresse til sidene om hvert helsefellesskap',
    current: 'Marker dette helsefellesskapet',
  } as Record<string, string>,
  hint: {
    href: 'Skriv {id} der id-en til helsefellesskapet skal stå. Uten adresse går lenkene til helsefellesskapenes egne sider.',
  } as Record<string, string>,
  any: 'Alle',
  none: 'Ingen',
  page: 'Tilpasning',
  level: 'Nivå på første overskrift',
  levels: (level: number) => `Overskrift ${level}`,
  look: 'Utseende',
  looks: {
    '': 'Som nettsiden rundt',
    plain: 'Enkelt',
    strong: 'Kraftig',
    designsystemet: 'Designsystemet',
  } satisfies Record<(typeof looks)[number], string>,
  scheme: 'Lys eller mørk ramme',
  schemes: { '': 'Det leseren foretrekker', light: 'Lys', dark: 'Mørk' } satisfies Record<
    (typeof schemes)[number],
    string
  >,
  version: 'Når innholdet blir rettet',
  live: 'Vis alltid det nyeste',
  frozen: 'Lås til dagens utgave',
  way: 'Måte å sette det inn på',
  ways: {
    script: ['Skript', 'Når siden tar imot skript.'],
    loader: ['Felles skript', 'Flere ting på samme side.'],
    frame: ['Ramme (iframe)', 'Når bare rammer er tillatt.'],
    oembed: ['Bare adressen', 'WordPress og andre (oEmbed).'],
    html: ['Ren HTML', 'En kopi. Den følger ikke med når planen blir rettet.'],
    wordpress: ['Ren HTML for WordPress', 'Den samme kopien, som ferdig blokk.'],
  } satisfies Record<Way, [string, string]>,
  update: 'Oppdater koden',
  code: 'Koden',
  copy: 'Kopier koden',
  copied: 'Koden er kopiert.',
  selected: 'Nettleseren lot oss ikke kopiere. Koden er merket, så du kan kopiere den selv.',
  failed: 'Vi får ikke hentet innholdet nå. Prøv igjen om litt.',
  origin:
    'Koden henter filer fra denne nettsiden. Vil du heller ha dem på ditt eget nettsted, kopierer du filene og bytter ut begynnelsen på adressene i koden:',
  with: 'med',
  and: 'og',
  originFramed:
    'Rammen hentes fra denne nettsiden. Vil du heller ha den på ditt eget nettsted, må du legge ut hele nettsiden.',
  ownFiles: 'Slik legger du filene på ditt eget nettsted',
  copyAlone:
    'Koden er en kopi av innholdet i dag, uten stil. På nettsiden din får den skriften, fargene og avstandene derfra, ikke dem i forhåndsvisningen.',
  wordpressBlock: 'Lim koden rett inn i innholdet på siden, så blir den til blokken «Egendefinert HTML».',
  strayed: (chosen: string, shown: string) => `«${chosen}» kan ikke vises slik. Nå vises «${shown}».`,
  otherWays: {
    unwritten: 'De andre måtene finnes bare for widgetene våre. Denne er laget av andre.',
    unframed: 'Et ord i en setning kan ikke stå i en ramme.',
  },
  addressAlone:
    'Adressen husker innhold, språk og utgave, men ikke nivået på overskriften, utseendet eller innstillingene. Trenger du dem, velger du en annen måte.',
  preview: 'Slik blir det',
  phone: 'På mobil',
  desktop: 'På stor skjerm',
  previewOf: (where: string) => `Forhåndsvisning: ${where.toLowerCase()}`,
  noPreview: 'Et ord i en setning har ingen forhåndsvisning. Lim koden inn der ordet skal stå.',
};

const nn: typeof nb = {
  title: 'Set inn på nettsida di',
  lead: 'Vel kva du vil vise, og lim koden inn på nettsida di. Adressa til denne sida hugsar vala dine, så du kan dele ho med andre.',
  withoutScript:
    'Utan skript kan ikkje koden følgje vala dine. Her ser du han for ein heil strategi. Slå på skript i nettlesaren for å velje noko anna.',
  what: 'Innhald',
  widget: 'Kva vil du vise?',
  record: 'Kva helsefellesskap eller kva plan?',
  from: 'frå',
  registered: (n, of) => `Her finn du strategien til ${n} av ${of} helsefellesskap. Dei andre er ikkje lagde inn enno.`,
  addStrategy: 'Slik legg du inn ein strategi (på bokmål)',
  lang: 'Språk',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
  settings: 'Innstillingar',
  setting: {
    group: 'Vis berre tiltak for pasientgruppa',
    theme: 'Vis berre tiltak med temaet',
    strength: 'Vis berre tiltak med forpliktinga',
    element: 'Punktet i planen',
    term: 'Ordet som skal forklarast',
    href: 'Adresse til sidene om kvart helsefellesskap',
    current: 'Marker dette helsefellesskapet',
  },
  hint: {
    href: 'Skriv {id} der id-en til helsefellesskapet skal stå. Utan adresse går lenkjene til helsefellesskapa sine eigne sider.',
  },
  any: 'Alle',
  none: 'Ingen',
  page: 'Tilpassing',
  level: 'Nivå på første overskrift',
  levels: (level) => `Overskrift ${level}`,
  look: 'Utsjånad',
  looks: { '': 'Som nettsida rundt', plain: 'Enkel', strong: 'Kraftig', designsystemet: 'Designsystemet' },
  scheme: 'Lys eller mørk ramme',
  schemes: { '': 'Det lesaren føretrekkjer', light: 'Lys', dark: 'Mørk' },
  version: 'Når innhaldet blir retta',
  live: 'Vis alltid det nyaste',
  frozen: 'Lås til utgåva slik ho er i dag',
  way: 'Måte å setje det inn på',
  ways: {
    script: ['Skript', 'Når sida tek imot skript.'],
    loader: ['Felles skript', 'Fleire ting på same side.'],
    frame: ['Ramme (iframe)', 'Når berre rammer er tillatne.'],
    oembed: ['Berre adressa', 'WordPress og andre (oEmbed).'],
    html: ['Rein HTML', 'Ein kopi. Han følgjer ikkje med når planen blir retta.'],
    wordpress: ['Rein HTML for WordPress', 'Den same kopien, som ferdig blokk.'],
  },
  update: 'Oppdater koden',
  code: 'Koden',
  copy: 'Kopier koden',
  copied: 'Koden er kopiert.',
  selected: 'Nettlesaren lét oss ikkje kopiere. Koden er merkt, så du kan kopiere han sjølv.',
  failed: 'Vi får ikkje henta innhaldet no. Prøv igjen om litt.',
  origin:
    'Koden hentar filer frå denne nettsida. Vil du heller ha dei på din eigen nettstad, kopierer du filene og byter ut byrjinga på adressene i koden:',
  with: 'med',
  and: 'og',
  originFramed:
    'Ramma blir henta frå denne nettsida. Vil du heller ha ho på din eigen nettstad, må du leggje ut heile nettsida.',
  ownFiles: 'Slik legg du filene på din eigen nettstad (på bokmål)',
  copyAlone:
    'Koden er ein kopi av innhaldet i dag, utan stil. På nettsida di får han skrifta, fargane og avstandane derifrå, ikkje dei i førehandsvisinga.',
  wordpressBlock: 'Lim koden rett inn i innhaldet på sida, så blir han til ei HTML-blokk.',
  strayed: (chosen, shown) => `«${chosen}» kan ikkje visast slik. No ser du «${shown}».`,
  otherWays: {
    unwritten: 'Dei andre måtane finst berre for widgetane våre. Denne er laga av andre.',
    unframed: 'Eit ord i ei setning kan ikkje stå i ei ramme.',
  },
  addressAlone:
    'Adressa hugsar innhald, språk og utgåve, men ikkje nivået på overskrifta, utsjånaden eller innstillingane. Treng du dei, vel du ein annan måte.',
  preview: 'Slik blir det',
  phone: 'På mobil',
  desktop: 'På stor skjerm',
  previewOf: (where) => `Førehandsvising: ${where.toLowerCase()}`,
  noPreview: 'Eit ord i ei setning har inga førehandsvising. Lim koden inn der ordet skal stå.',
};

/** What the builder says. */
export const builderWords: Record<SiteLanguage, typeof nb> = { nb, nn };
