import type { Code, Sentence } from '../checks/rule.js';

/** What keeps a folder of records from being read, each with a code for good. */
export const folderFaults = {
  missing: {
    code: 'HFS055',
    text: {
      nb: 'Filen mangler. Sjekk at den ligger her og har riktig navn.',
      nn: 'Fila manglar. Sjekk at ho ligg her og har rett namn.',
      en: 'The file is missing. Check that it lies here and has the right name.',
    },
  },
  'folder-missing': {
    code: 'HFS056',
    text: {
      nb: 'Mappen mangler, eller kan ikke åpnes. Lag den, eller sjekk at den har riktig navn og at du har tilgang.',
      nn: 'Mappa manglar, eller kan ikkje opnast. Lag ho, eller sjekk at ho har rett namn og at du har tilgang.',
      en: 'The folder is missing, or cannot be opened. Make it, or check that its name is right and that you may read it.',
    },
  },
  'not-read-here': {
    code: 'HFS057',
    text: {
      nb: 'Filen blir ikke lest her. Flytt den til partnerships/<id>/partnership.yml, partnerships/<id>/<navn>.yml, plans/<id>.yml eller patient-groups/<id>.yml.',
      nn: 'Fila blir ikkje lesen her. Flytt ho til partnerships/<id>/partnership.yml, partnerships/<id>/<namn>.yml, plans/<id>.yml eller patient-groups/<id>.yml.',
      en: 'The file is not read here. Move it to partnerships/<id>/partnership.yml, partnerships/<id>/<name>.yml, plans/<id>.yml or patient-groups/<id>.yml.',
    },
  },
  'frozen-changed': {
    code: 'HFS058',
    text: {
      nb: 'Filen er endret etter at den ble gitt ut: Navnet er ikke lenger hashen av innholdet. Hent den tilbake slik den var.',
      nn: 'Fila er endra etter at ho vart gitt ut: Namnet er ikkje lenger hashen av innhaldet. Hent ho tilbake slik ho var.',
      en: 'The file has changed since it was published: its name is no longer the hash of its content. Bring it back as it was.',
    },
  },
} as const satisfies Record<string, { code: Code; text: Sentence }>;

/**
 * What must hold between the records of a folder, by the name of its rule: a code for good, and what it asks for, in
 * bokmål. The rules are in `packages/data`, which reads folders.
 */
export const betweenRecords = {
  registersRepeatNothing: { code: 'HFS150', title: 'Registrene gjentar ingen kommune og ingen organisasjon' },
  membersStandInTheRegister: { code: 'HFS151', title: 'Kommuner står i registeret, med navnet de har der' },
  everyMunicipalityHasOnePartnership: { code: 'HFS152', title: 'Hver kommune står i ett helsefellesskap' },
  organisationsStandInTheRegister: {
    code: 'HFS153',
    title: 'Foretak og sykehus står i registeret, med navnet de har der',
  },
  authoritiesStandInTheRegister: { code: 'HFS154', title: 'Organisasjoner hører til et regionalt helseforetak' },
  plansAreNotListedByHand: { code: 'HFS155', title: 'Et helsefellesskap lister ikke planene sine selv' },
  sourcesAreExplained: { code: 'HFS156', title: 'Kilder er forklart i registers/SOURCES.md' },
  ownersExist: { code: 'HFS157', title: 'Planer hører til et helsefellesskap eller foretak som finnes' },
  patientGroupsExist: { code: 'HFS158', title: 'Pasientgrupper har en fil i patient-groups' },
  framesAreNationalPlans: { code: 'HFS159', title: 'Rammene til en pasientgruppe er nasjonale planer' },
  nationalPlansUseTheirLabels: { code: 'HFS160', title: 'Nasjonale planer og pasientgrupper bruker samme navn' },
  relationsLeadSomewhere: { code: 'HFS161', title: 'Relasjoner leder til noe som finnes' },
  replacementsHaveAnEnd: { code: 'HFS162', title: 'Ingen plan avløser seg selv gjennom andre' },
  redirectsLeadSomewhere: { code: 'HFS163', title: 'Id-ene i redirects.yml leder til noe som finnes' },
} as const satisfies Record<string, { code: Code; title: string }>;
