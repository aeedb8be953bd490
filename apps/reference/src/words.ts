import type { UiLanguage } from '@helsefellesskap/elements/base';
import type { SiteLanguage } from './addresses.js';

const nb = {
  site: 'Helsefellesskap',
  siteTitle: 'Helsefellesskap i Norge',
  skip: 'Hopp til innholdet',
  otherLanguage: 'Nynorsk',
  home: 'Alle helsefellesskap',
  here: 'Du er her',
  footer: {
    source: 'Kildekoden ligger åpent på',
    licence:
      'og kan brukes fritt (MIT). Kommuner og medlemskap er satt sammen av data fra Kartverket, Statistisk sentralbyrå og SKDE. Det som er vedtatt, er sitert med kilde.',
    privacy: 'Sidene bruker ingen informasjonskapsler, lagrer ingenting om deg og henter ikke noe fra andre.',
  },
  front: {
    heading: 'Hva har helsefellesskapet ditt bestemt?',
    what: 'I et helsefellesskap planlegger kommunene, sykehuset, fastlegene og brukerne i et område helsetjenestene sammen. Norge har 19 av dem, og hvert lager sin egen strategi.',
    allMunicipalities: 'Finn kommunen din i listen over alle kommuner',
    map: '19 helsefellesskap',
    registered: (n: number) =>
      `${n} av dem har en strategi du kan lese her. Strategiene til de andre er ikke lagt inn ennå.`,
    strategy: (years = '') => `Strategi ${years}`.trim(),
    expired: (year: string) => `Strategien gikk ut i ${year}`,
    draft: 'Utkast til strategi',
    withdrawn: 'Strategi, trukket tilbake',
    more: 'Bakgrunn og overordnede planer',
    embed: 'På kommunens egen nettside',
    embedText:
      'En kommune kan vise strategien på sin egen nettside ved å lime inn noen få linjer. Skrift og farger følger nettsiden.',
    builderLink: 'Velg hva du vil vise, og få koden',
    embedLink: 'Se det hos Eksempel kommune',
    keep: 'For deg som legger inn en strategi',
    keepText:
      'Hver strategi er en tekstfil som alle kan rette. Du trenger ikke kunne programmere, og du får vite på norsk hva som mangler.',
    guideLink: 'Legg inn en strategi, steg for steg',
    checkLink: 'Sjekk filen din',
  },
  partnership: {
    title: (name: string) => `${name}: kommuner og strategi`,
    description: (name: string) => `Kommunene i ${name}, helseforetaket og strategien, med kilde til hvert punkt.`,
    descriptionWithout: (name: string) =>
      `Kommunene i ${name} og helseforetaket de samarbeider med. Strategien er ikke lagt inn ennå.`,
    strategy: 'Strategi',
    none: 'Vi har ikke registrert noen strategi for dette helsefellesskapet. Det betyr ikke at den ikke finnes, bare at ingen har lagt den inn her ennå.',
    contribute: 'Vet du hvor den ligger?',
    how: 'Meld fra på GitHub med en lenke til dokumentet. Så leser vi det, legger inn det som er vedtatt, og viser hvor i dokumentet hvert punkt står.',
    report: 'Meld fra om en strategi',
  },
  plan: (title: string) => `Innholdet i «${title}», punkt for punkt, med kilde.`,
  data: 'Last ned som data (JSON)',
  embedPlan: 'Sett inn på din egen nettside',
  municipalities: {
    title: 'Kommuner og helsefellesskap',
    lead: (n: number) => `Alle ${n} kommuner, med helsefellesskapet de hører til.`,
  },
};

const nn: typeof nb = {
  site: 'Helsefellesskap',
  siteTitle: 'Helsefellesskap i Noreg',
  skip: 'Hopp til innhaldet',
  otherLanguage: 'Bokmål',
  home: 'Alle helsefellesskap',
  here: 'Du er her',
  footer: {
    source: 'Kjeldekoden ligg ope på',
    licence:
      'og kan brukast fritt (MIT). Kommunar og medlemskap er sette saman av data frå Kartverket, Statistisk sentralbyrå og SKDE. Det som er vedteke, er sitert med kjelde.',
    privacy: 'Sidene bruker ingen informasjonskapslar, lagrar ingenting om deg og hentar ikkje noko frå andre.',
  },
  front: {
    heading: 'Kva har helsefellesskapet ditt bestemt?',
    what: 'I eit helsefellesskap planlegg kommunane, sjukehuset, fastlegane og brukarane i eit område helsetenestene saman. Noreg har 19 av dei, og kvart lagar sin eigen strategi.',
    allMunicipalities: 'Finn kommunen din i lista over alle kommunar',
    map: '19 helsefellesskap',
    registered: (n) =>
      `${n} av dei har ein strategi du kan lese her. Strategiane til dei andre er ikkje lagde inn enno.`,
    strategy: (years = '') => `Strategi ${years}`.trim(),
    expired: (year) => `Strategien gjekk ut i ${year}`,
    draft: 'Utkast til strategi',
    withdrawn: 'Strategi, trekt tilbake',
    more: 'Bakgrunn og overordna planar',
    embed: 'På nettsida til kommunen',
    embedText:
      'Ein kommune kan vise strategien på si eiga nettside ved å lime inn nokre få linjer. Skrift og fargar følgjer nettsida.',
    builderLink: 'Vel kva du vil vise, og få koden',
    embedLink: 'Sjå det hos Eksempel kommune (på bokmål)',
    keep: 'For deg som legg inn ein strategi',
    keepText:
      'Kvar strategi er ei tekstfil som alle kan rette. Du treng ikkje kunne programmere, og du får vite på norsk kva som manglar.',
    guideLink: 'Legg inn ein strategi, steg for steg (på bokmål)',
    checkLink: 'Sjekk fila di',
  },
  partnership: {
    title: (name) => `${name}: kommunar og strategi`,
    description: (name) => `Kommunane i ${name}, helseføretaket og strategien, med kjelde til kvart punkt.`,
    descriptionWithout: (name) =>
      `Kommunane i ${name} og helseføretaket dei samarbeider med. Strategien er ikkje lagd inn enno.`,
    strategy: 'Strategi',
    none: 'Vi har ikkje registrert nokon strategi for dette helsefellesskapet. Det tyder ikkje at han ikkje finst, berre at ingen har lagt han inn her enno.',
    contribute: 'Veit du kvar han ligg?',
    how: 'Meld frå på GitHub med ei lenkje til dokumentet. Så les vi det, legg inn det som er vedteke, og viser kvar i dokumentet kvart punkt står.',
    report: 'Meld frå om ein strategi',
  },
  plan: (title) => `Innhaldet i «${title}», punkt for punkt, med kjelde.`,
  data: 'Last ned som data (JSON)',
  embedPlan: 'Set inn på di eiga nettside',
  municipalities: {
    title: 'Kommunar og helsefellesskap',
    lead: (n) => `Alle ${n} kommunar, med helsefellesskapet dei høyrer til.`,
  },
};

export const words: Record<SiteLanguage, typeof nb> = { nb, nn };

/** Words of frame pages, which are in English too. */
export const frameWords: Record<UiLanguage, { whole: string; glossary: string }> = {
  nb: { whole: 'Åpne hele siden', glossary: 'Ordliste' }, // not what the page is called: pasted code has a link by that name below the frame
  nn: { whole: 'Opne heile sida', glossary: 'Ordliste' },
  en: { whole: 'Open the whole page (in Norwegian)', glossary: 'Glossary' },
};

/** Words of the page that any municipality could have. */
export const exampleWords = {
  municipality: 'Eksempel kommune',
  skip: 'Hopp til innholdet',
  invented:
    'Eksempel kommune finnes ikke. Siden viser hvordan en kommune kan sette inn strategien på sin egen nettside.',
  front: 'Til Helsefellesskap',
  crumbs: 'Forside / Helse og omsorg / Samarbeid med sykehuset',
  heading: 'Samarbeid med sykehuset',
  lead: 'Vi samarbeider med sykehuset og nabokommunene om helsetjenestene dine. Her er det vi er blitt enige om.',
  strategy: 'Strategi for Helsefellesskapet i Sør-Rogaland',
  how: 'Slik er strategien satt inn',
  howText: 'Dette er alt redaktøren har limt inn. Skrift og farger kommer fra kommunens egen stil.',
  footer: 'Eksempel kommune · oppdiktet',
};

/** Words where there is no page. */
export const notFoundWords: Record<SiteLanguage, { heading: string; moved: string; front: string }> = {
  nb: { heading: 'Siden finnes ikke', moved: 'Kanskje er den flyttet.', front: 'Gå til forsiden' },
  nn: { heading: 'Sida finst ikkje', moved: 'Kanskje er ho flytta.', front: 'Gå til framsida' },
};
