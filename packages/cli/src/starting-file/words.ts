import type { UiLanguage } from '../locales/index.js';

/** The languages a starting file is explained in. */
export const explained = ['nb', 'nn'] as const satisfies UiLanguage[];

/** One of {@link explained}. */
export type Explained = (typeof explained)[number];

const nb = {
  head: (
    what: 'partnership' | 'strategy',
    file: string,
  ) => `Startfil for ${what === 'strategy' ? 'en strategi' : 'et helsefellesskap'}. Linjer som begynner med #, er forklaringer.
Bytt ut det som ikke stemmer. Prøv filen så ofte du vil: npx helsefellesskap check ${file}
Skriv tall og årstall i anførselstegn, og det samme rundt tekst med kolon i.`,
  fixed: 'Hva filen er. Navnet på filen og mappen er også id-en.',
  sections: `Her begynner innholdet. { absent: not-registered } betyr at ingen har lagt det inn ennå.
Over hver slik linje står et eksempel. Fjern # foran eksempelet, bytt ordene med dokumentets egne, og slett linjen.
Står det ingenting om det i dokumentet? Skriv { absent: not-stated }.`,
  strategy: {
    title: 'Tittelen, ord for ord slik den står i dokumentet.',
    defaultTitle: 'Dette er et forslag. Skriv tittelen ord for ord slik den står i dokumentet.',
    language: 'Språket dokumentet er skrevet på: nb, nn, se, sma, smj, fkv eller en.',
    period: 'Når strategien gjelder. Har den ingen slutt, sletter du linjen som begynner med to:.',
    status: 'Er strategien ikke vedtatt ennå? Fjern # foran linjen under.',
    adoptions: 'Hvem som har vedtatt strategien, og når.',
    documents: 'Dokumentet alt er hentet fra.',
    read: 'sha256 er fingeravtrykket til filen du leste. Får dere en ny utgave av dokumentet, lager du det på nytt.',
    unread: `Vil du vise nøyaktig hvor hver setning står? Lag startfilen på nytt med --document og filen du leser i.
Da kan du skrive sources: [{ page: 3 }] (side 3) i stedet for det som står i eksemplene.`,
    localTerms: 'Ordene dokumentet selv bruker på delene sine. Fjern # foran linjene, og skriv dem slik de står.',
    relations: 'Andre planer den bygger på (builds-on), utfyller (supplements) eller erstatter (replaces).',
    vision: 'Visjonen, ord for ord.',
    values: 'Verdiene, én og én.',
    culture: 'Hvordan partene vil være mot hverandre.',
    challenges: 'Utfordringene partene er enige om.',
    goals: 'Målene. Et mål under et annet får parent: og id-en til det andre.',
    areas: 'Satsingsområdene, med tiltakene under hvert av dem.',
    patientGroups: (ids: string) => `Pasientgruppene strategien prioriterer. group er én av disse:\n${ids}`,
    governance: 'Hvem som bestemmer og samarbeider: bare organer og roller, aldri navn på personer.',
    agreements: 'Avtalene strategien bygger på.',
    references: 'Det strategien viser til.',
    actionPlan: 'Hvordan strategien skal gjennomføres.',
    sample: {
      vision: 'Gode helsetjenester til rett tid',
      value: 'Respekt',
      culture: 'Vi lytter til hverandre',
      challenge: 'Flere eldre og færre hender',
      goal: 'Pasienten opplever sammenheng',
      area: 'Beholde og rekruttere',
      measure: 'Vi vil lage en felles plan for rekruttering.',
      group: 'Skrøpelige eldre',
      body: 'Partnerskapsmøtet',
      agreement: 'Delavtale om innleggelse',
      reference: 'Nasjonal helse- og samhandlingsplan',
      action: 'Lage en felles kurskalender',
      deadline: 'våren 2027',
      adopter: 'Partnerskapsmøtet',
      decision: 'Vedtatt i partnerskapsmøtet 15. januar 2027',
    },
    terms: { goals: 'Våre mål', areas: 'Dette vil vi gjøre' },
    name: 'helsefellesskapet',
    titleOf: (name: string) => `Strategi for ${name}`,
  },
  partnership: {
    name: 'Navnet. self-described betyr at helsefellesskapet selv bruker det, third-party at bare andre gjør det.',
    website: 'Nettsiden til helsefellesskapet. Bytt ut linjen med adressen, med https:// foran.',
    established:
      'Når det ble stiftet, og hvilken kilde som sier det. Fjern # foran eksempelet, og slett linjen under det.',
    trusts: 'Helseforetakene, med id og navn slik de står i organisasjonsregisteret.',
    given: 'Dette er foretakene som kommunene hører til i dag. Sjekk dem.',
    members: 'Kommunene. Nummeret har fire sifre og skal ha anførselstegn.',
    evidence: 'Hvordan vi vet hvem som er med. Skriv dette på engelsk, det er til dem som kontrollerer.',
    toVerify: 'Det som må sjekkes, på engelsk. Fjern en linje når den er i orden.',
    sources: 'Kortnavn på kildene. Hvert av dem skal forklares i registers/SOURCES.md.',
    placeholder: {
      name: 'Helsefellesskapet (skriv navnet her)',
      trust: 'Skriv navnet på helseforetaket her',
      authority: 'Skriv navnet på det regionale helseforetaket her',
      member: 'Skriv navnet på kommunen her',
    },
  },
};

const nn: typeof nb = {
  head: (
    what,
    file,
  ) => `Startfil for ${what === 'strategy' ? 'ein strategi' : 'eit helsefellesskap'}. Linjer som byrjar med #, er forklaringar.
Byt ut det som ikkje stemmer. Prøv fila så ofte du vil: npx helsefellesskap check ${file}
Skriv tal og årstal i hermeteikn, og det same rundt tekst med kolon i.`,
  fixed: 'Kva fila er. Namnet på fila og mappa er òg id-en.',
  sections: `Her byrjar innhaldet. { absent: not-registered } tyder at ingen har lagt det inn enno.
Over kvar slik linje står eit døme. Ta bort # framfor dømet, byt orda med dei som står i dokumentet, og slett linja.
Står det ingenting om det i dokumentet? Skriv { absent: not-stated }.`,
  strategy: {
    title: 'Tittelen, ord for ord slik han står i dokumentet.',
    defaultTitle: 'Dette er eit framlegg. Skriv tittelen ord for ord slik han står i dokumentet.',
    language: 'Språket dokumentet er skrive på: nb, nn, se, sma, smj, fkv eller en.',
    period: 'Når strategien gjeld. Har han ingen slutt, slettar du linja som byrjar med to:.',
    status: 'Er strategien ikkje vedteken enno? Ta bort # framfor linja under.',
    adoptions: 'Kven som har vedteke strategien, og når.',
    documents: 'Dokumentet alt er henta frå.',
    read: 'sha256 er fingeravtrykket til fila du las. Får de ei ny utgåve av dokumentet, lagar du det på nytt.',
    unread: `Vil du vise nøyaktig kvar kvar setning står? Lag startfila på nytt med --document og fila du les i.
Då kan du skrive sources: [{ page: 3 }] (side 3) i staden for det som står i døma.`,
    localTerms: 'Orda dokumentet sjølv bruker på delane sine. Ta bort # framfor linjene, og skriv dei slik dei står.',
    relations: 'Andre planar han byggjer på (builds-on), utfyller (supplements) eller erstattar (replaces).',
    vision: 'Visjonen, ord for ord.',
    values: 'Verdiane, éin og éin.',
    culture: 'Korleis partane vil vere mot kvarandre.',
    challenges: 'Utfordringane partane er samde om.',
    goals: 'Måla. Eit mål under eit anna får parent: og id-en til det andre.',
    areas: 'Satsingsområda, med tiltaka under kvart av dei.',
    patientGroups: (ids) => `Pasientgruppene strategien prioriterer. group er éi av desse:\n${ids}`,
    governance: 'Kven som bestemmer og samarbeider: berre organ og roller, aldri namn på personar.',
    agreements: 'Avtalane strategien byggjer på.',
    references: 'Det strategien viser til.',
    actionPlan: 'Korleis strategien skal gjennomførast.',
    sample: {
      vision: 'Gode helsetenester til rett tid',
      value: 'Respekt',
      culture: 'Vi lyttar til kvarandre',
      challenge: 'Fleire eldre og færre hender',
      goal: 'Pasienten opplever samanheng',
      area: 'Behalde og rekruttere',
      measure: 'Vi vil lage ein felles plan for rekruttering.',
      group: 'Skrøpelege eldre',
      body: 'Partnarskapsmøtet',
      agreement: 'Delavtale om innlegging',
      reference: 'Nasjonal helse- og samhandlingsplan',
      action: 'Lage ein felles kurskalender',
      deadline: 'våren 2027',
      adopter: 'Partnarskapsmøtet',
      decision: 'Vedteke i partnarskapsmøtet 15. januar 2027',
    },
    terms: { goals: 'Måla våre', areas: 'Dette vil vi gjere' },
    name: 'helsefellesskapet',
    titleOf: (name) => `Strategi for ${name}`,
  },
  partnership: {
    name: 'Namnet. self-described tyder at helsefellesskapet sjølv bruker det, third-party at berre andre gjer det.',
    website: 'Nettsida til helsefellesskapet. Byt ut linja med adressa, med https:// framfor.',
    established: 'Når det vart stifta, og kva kjelde som seier det. Ta bort # framfor dømet, og slett linja under det.',
    trusts: 'Helseføretaka, med id og namn slik dei står i organisasjonsregisteret.',
    given: 'Dette er føretaka som kommunane høyrer til i dag. Sjekk dei.',
    members: 'Kommunane. Nummeret har fire siffer og skal ha hermeteikn.',
    evidence: 'Korleis vi veit kven som er med. Skriv dette på engelsk, det er til dei som kontrollerer.',
    toVerify: 'Det som må sjekkast, på engelsk. Ta bort ei linje når ho er i orden.',
    sources: 'Kortnamn på kjeldene. Kvart av dei skal forklarast i registers/SOURCES.md.',
    placeholder: {
      name: 'Helsefellesskapet (skriv namnet her)',
      trust: 'Skriv namnet på helseføretaket her',
      authority: 'Skriv namnet på det regionale helseføretaket her',
      member: 'Skriv namnet på kommunen her',
    },
  },
};

/** What a starting file explains, by language. */
export const fileWords: Record<Explained, typeof nb> = { nb, nn };
