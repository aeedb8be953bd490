import type { SiteLanguage } from '../addresses.js';
import type { Way } from './catalogue.js';
import type { looks, schemes } from './choice.js';

const nb = {
  title: 'Sett inn på nettsiden din',
  lead: 'Velg hva du vil vise, og lim koden inn på nettsiden din. Adressen til denne siden husker valgene dine, så du kan dele den med andre.',
  withoutScript:
    'Uten skript kan ikke koden følge valgene dine. Her ser du den for en hel strategi. Slå på skript i nettleseren for å velge noe annet.',
  what: 'Innhold',
  widget: 'Hva vil du vise?',
  record: 'Hvilket helsefellesskap eller hvilken plan?',
  lang: 'Språk',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
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
  hint: { href: 'Skriv {id} der id-en til helsefellesskapet skal stå. Uten adresse går lenkene til helsefellesskapenes egne sider.' } as Record<string, string>, // prettier-ignore
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
  schemes: { '': 'Det leseren foretrekker', light: 'Lys', dark: 'Mørk' } satisfies Record<(typeof schemes)[number], string>, // prettier-ignore
  version: 'Når innholdet blir rettet',
  live: 'Vis alltid det nyeste',
  frozen: 'Lås til dagens utgave',
  way: 'Måte å sette det inn på',
  ways: {
    script: ['Skript', 'Når du kan sette inn skript på siden.'],
    loader: ['Felles skript', 'Når du viser flere ting på samme side. Hver del hentes først når leseren nærmer seg.'],
    frame: ['Ramme (iframe)', 'Når publiseringsløsningen tillater rammer, men ikke skript.'],
    oembed: ['Bare adressen', 'I WordPress og andre løsninger som gjør en adresse om til innhold (oEmbed).'],
    html: ['Ren HTML', 'Bare tekst og lenker. Følger ikke med når planen blir rettet.'],
    wordpress: ['Ren HTML for WordPress', 'Ferdig blokk til redigeringsfeltet i WordPress.'],
  } satisfies Record<Way, [string, string]>,
  update: 'Oppdater koden',
  code: 'Koden',
  copy: 'Kopier koden',
  copied: 'Koden er kopiert.',
  selected: 'Nettleseren lot oss ikke kopiere. Koden er merket, så du kan kopiere den selv.',
  failed: 'Vi får ikke hentet innholdet nå. Prøv igjen om litt.',
  origin: 'Koden henter filer fra denne nettsiden. Vil dere heller ha dem hos dere selv, kan dere kopiere filene og bytte ut adressene.', // prettier-ignore
  addressAlone: 'Adressen husker innhold, språk og utgave, men ikke nivået på overskriften, utseendet eller innstillingene. Trenger du dem, velger du en annen måte.', // prettier-ignore
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
  hint: { href: 'Skriv {id} der id-en til helsefellesskapet skal stå. Utan adresse går lenkjene til helsefellesskapa sine eigne sider.' }, // prettier-ignore
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
    script: ['Skript', 'Når du kan setje inn skript på sida.'],
    loader: [
      'Felles skript',
      'Når du viser fleire ting på same side. Kvar del blir henta først når lesaren nærmar seg.',
    ],
    frame: ['Ramme (iframe)', 'Når publiseringsløysinga tillèt rammer, men ikkje skript.'],
    oembed: ['Berre adressa', 'I WordPress og andre løysingar som gjer ei adresse om til innhald (oEmbed).'],
    html: ['Rein HTML', 'Berre tekst og lenkjer. Følgjer ikkje med når planen blir retta.'],
    wordpress: ['Rein HTML for WordPress', 'Ferdig blokk til redigeringsfeltet i WordPress.'],
  },
  update: 'Oppdater koden',
  code: 'Koden',
  copy: 'Kopier koden',
  copied: 'Koden er kopiert.',
  selected: 'Nettlesaren lét oss ikkje kopiere. Koden er merkt, så du kan kopiere han sjølv.',
  failed: 'Vi får ikkje henta innhaldet no. Prøv igjen om litt.',
  origin: 'Koden hentar filer frå denne nettsida. Vil de heller ha dei hos dykk sjølve, kan de kopiere filene og byte ut adressene.', // prettier-ignore
  addressAlone: 'Adressa hugsar innhald, språk og utgåve, men ikkje nivået på overskrifta, utsjånaden eller innstillingane. Treng du dei, vel du ein annan måte.', // prettier-ignore
  preview: 'Slik blir det',
  phone: 'På mobil',
  desktop: 'På stor skjerm',
  previewOf: (where) => `Førehandsvising: ${where.toLowerCase()}`,
  noPreview: 'Eit ord i ei setning har inga førehandsvising. Lim koden inn der ordet skal stå.',
};

/** What the builder says. */
export const builderWords: Record<SiteLanguage, typeof nb> = { nb, nn };
