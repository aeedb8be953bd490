import type { Sentence } from '../../checks/rule.js';
import type { Deadline } from '../../period.js';
import type { AnchorMethod } from '../../source.js';
import type { PartName, SectionName } from './layout.js';

/** The columns of the table, in order. Translations come after `language`, a column for each language in use. */
export const columns = {
  section: {
    header: { nb: 'Del', nn: 'Del', en: 'Section' },
    about: {
      nb: 'Hva raden er: mål, tiltak, satsingsområde og så videre.',
      nn: 'Kva rada er: mål, tiltak, satsingsområde og så vidare.',
      en: 'What the row is: a goal, a measure, a focus area and so on.',
    },
  },
  id: {
    header: { nb: 'Id', nn: 'Id', en: 'Id' },
    about: {
      nb: 'Navnet i nettadresser, med små bokstaver, sifre og bindestrek. Endre det ikke når det først er publisert.',
      nn: 'Namnet i nettadresser, med små bokstavar, siffer og bindestrek. Endre det ikkje når det først er publisert.',
      en: 'The name in web addresses, in small letters, digits and hyphens. Do not change it once it is published.',
    },
  },
  part: {
    header: { nb: 'Felt', nn: 'Felt', en: 'Field' },
    about: {
      nb: 'Hva teksten er for det raden gjelder. En id kan ha flere rader: først navnet eller teksten, så beskrivelse, innledning og merknad. Fyll inn de andre kolonnene bare i den første av dem.',
      nn: 'Kva teksten er for det rada gjeld. Ein id kan ha fleire rader: først namnet eller teksten, så omtale, innleiing og merknad. Fyll inn dei andre kolonnane berre i den første av dei.',
      en: 'What the text is to its element. An id may have several rows: first its name or text, then a description, an introduction, a note. Fill in the other columns in the first of them only.',
    },
  },
  parent: {
    header: { nb: 'Hører under', nn: 'Høyrer under', en: 'Under' },
    about: {
      nb: 'Id-en til satsingsområdet eller pasientgruppen som tiltaket står under, eller til målet over.',
      nn: 'Id-en til satsingsområdet eller pasientgruppa som tiltaket står under, eller til målet over.',
      en: 'The id of the focus area or patient group that a measure stands under, or of the goal above.',
    },
  },
  kind: {
    header: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
    about: {
      nb: 'Nærmere hva det er, som goal eller measure. For satsingsområder focus eller strategy, for pasientgrupper id-en til gruppen.',
      nn: 'Nærare kva det er, som goal eller measure. For satsingsområde focus eller strategy, for pasientgrupper id-en til gruppa.',
      en: 'More exactly what it is, such as goal or measure. For focus areas focus or strategy, for patient groups the id of the group.',
    },
  },
  number: {
    header: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
    about: {
      nb: 'Nummeret eller bokstaven i dokumentet.',
      nn: 'Nummeret eller bokstaven i dokumentet.',
      en: 'The number or letter in the document.',
    },
  },
  text: {
    header: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
    about: {
      nb: 'Ordene slik de står i dokumentet.',
      nn: 'Orda slik dei står i dokumentet.',
      en: 'The words as they stand in the document.',
    },
  },
  language: {
    header: { nb: 'Språk', nn: 'Språk', en: 'Language' },
    about: {
      nb: 'Språket i teksten: nb, nn, se, sma, smj, fkv eller en. Har teksten en oversettelse, står den i en kolonne som heter det samme som språket.',
      nn: 'Språket i teksten: nb, nn, se, sma, smj, fkv eller en. Har teksten ei omsetjing, står ho i ein kolonne som heiter det same som språket.',
      en: 'The language of the text: nb, nn, se, sma, smj, fkv or en. A translation has a column named after its language.',
    },
  },
  method: {
    header: { nb: 'Kildetype', nn: 'Kjeldetype', en: 'Kind of source' },
    about: {
      nb: 'Ordrett, forkortet, vårt sammendrag, eller hentet et annet sted fra enn dokumentet.',
      nn: 'Ordrett, forkorta, vårt samandrag, eller henta ein annan stad frå enn dokumentet.',
      en: 'Verbatim, shortened, our summary, or taken from elsewhere than the document.',
    },
  },
  document: {
    header: { nb: 'Dokument', nn: 'Dokument', en: 'Document' },
    about: {
      nb: 'Id-en til dokumentet ordene står i. Tomt betyr planen selv.',
      nn: 'Id-en til dokumentet orda står i. Tomt tyder planen sjølv.',
      en: 'The id of the document where the words stand. Empty means the plan itself.',
    },
  },
  line: {
    header: { nb: 'Linje', nn: 'Linje', en: 'Line' },
    about: {
      nb: 'Linjen i dokumentet der ordene begynner.',
      nn: 'Linja i dokumentet der orda byrjar.',
      en: 'The line in the document where the words begin.',
    },
  },
  lineEnd: {
    header: { nb: 'Til linje', nn: 'Til linje', en: 'To line' },
    about: {
      nb: 'Siste linje, når ordene går over flere.',
      nn: 'Siste linje, når orda går over fleire.',
      en: 'The last line, where the words go over several.',
    },
  },
  page: {
    header: { nb: 'Side', nn: 'Side', en: 'Page' },
    about: { nb: 'Siden i dokumentet.', nn: 'Sida i dokumentet.', en: 'The page in the document.' },
  },
  quote: {
    header: { nb: 'Sitat', nn: 'Sitat', en: 'Quote' },
    about: {
      nb: 'Ordene i kilden. Tomt når de er de samme som teksten.',
      nn: 'Orda i kjelda. Tomt når dei er dei same som teksten.',
      en: 'The words in the source. Empty where they are the same as the text.',
    },
  },
  from: {
    header: { nb: 'Fra', nn: 'Frå', en: 'From' },
    about: {
      nb: 'Når det begynner: 2026, 2026-06 eller 2026-06-14.',
      nn: 'Når det byrjar: 2026, 2026-06 eller 2026-06-14.',
      en: 'When it begins: 2026, 2026-06 or 2026-06-14.',
    },
  },
  to: {
    header: { nb: 'Til', nn: 'Til', en: 'To' },
    about: {
      nb: 'Fristen, eller siste år, måned eller dag.',
      nn: 'Fristen, eller siste år, månad eller dag.',
      en: 'The deadline, or the last year, month or day.',
    },
  },
  when: {
    header: { nb: 'Tid i dokumentet', nn: 'Tid i dokumentet', en: 'Time in the document' },
    about: {
      nb: 'Fristen eller perioden med dokumentets egne ord.',
      nn: 'Fristen eller perioden med orda i dokumentet.',
      en: 'The deadline or period in the document’s own words.',
    },
  },
  precision: {
    header: { nb: 'Presisjon', nn: 'Presisjon', en: 'Precision' },
    about: {
      nb: 'Hvor nøyaktig fristen er. Tomt betyr så nøyaktig som datoen.',
      nn: 'Kor nøyaktig fristen er. Tomt tyder så nøyaktig som datoen.',
      en: 'How exact a deadline is. Empty means as exact as the date.',
    },
  },
  groups: {
    header: { nb: 'Pasientgrupper', nn: 'Pasientgrupper', en: 'Patient groups' },
    about: {
      nb: 'Id-ene til pasientgruppene det gjelder, med komma mellom.',
      nn: 'Id-ane til pasientgruppene det gjeld, med komma mellom.',
      en: 'The ids of the patient groups it concerns, with commas between.',
    },
  },
  themes: {
    header: { nb: 'Temaer', nn: 'Tema', en: 'Themes' },
    about: {
      nb: 'Id-ene til temaene det hører til, med komma mellom.',
      nn: 'Id-ane til temaa det høyrer til, med komma mellom.',
      en: 'The ids of the themes it belongs to, with commas between.',
    },
  },
  about: {
    header: { nb: 'Gjelder', nn: 'Gjeld', en: 'About' },
    about: {
      nb: 'Id-ene til det i planen det hører sammen med, som målene et tiltak skal nå eller området et mål står under, med komma mellom.',
      nn: 'Id-ane til det i planen det høyrer saman med, som måla eit tiltak skal nå eller området eit mål står under, med komma mellom.',
      en: 'The ids of what it goes with in the plan, such as the goals of a measure or the area of a goal, with commas between.',
    },
  },
  areas: {
    header: { nb: 'Satsingsområder', nn: 'Satsingsområde', en: 'Focus areas' },
    about: {
      nb: 'Id-ene til områdene som svarer på utfordringen, med komma mellom.',
      nn: 'Id-ane til områda som svarar på utfordringa, med komma mellom.',
      en: 'The ids of the areas that answer the challenge, with commas between.',
    },
  },
  address: {
    header: { nb: 'Nettadresse', nn: 'Nettadresse', en: 'Web address' },
    about: {
      nb: 'Adressen til det som vises til, slik den står i dokumentet.',
      nn: 'Adressa til det som er vist til, slik ho står i dokumentet.',
      en: 'The address of what is referred to, as it stands in the document.',
    },
  },
  measures: {
    header: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
    about: {
      nb: 'For handlinger: id-ene til tiltakene i strategien som handlingen gjennomfører, med komma mellom.',
      nn: 'For handlingar: id-ane til tiltaka i strategien som handlinga gjennomfører, med komma mellom.',
      en: 'For actions: the ids of the measures of the strategy that it carries out, with commas between.',
    },
  },
  owners: {
    header: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
    about: {
      nb: 'For tiltak og handlinger: organer eller roller som har ansvaret, én på hver linje eller med semikolon mellom. Aldri navn på personer.',
      nn: 'For tiltak og handlingar: organ eller roller som har ansvaret, éin på kvar linje eller med semikolon mellom. Aldri namn på personar.',
      en: 'For measures and actions: bodies or roles that are responsible, one a line or with semicolons between. Never names of persons.',
    },
  },
  approvers: {
    header: { nb: 'Godkjenner', nn: 'Godkjenner', en: 'Approver' },
    about: {
      nb: 'For handlinger: organer som godkjenner den, skrevet på samme måte som de ansvarlige.',
      nn: 'For handlingar: organ som godkjenner ho, skrivne på same måten som dei ansvarlege.',
      en: 'For actions: bodies that approve it, written as those responsible are.',
    },
  },
  status: {
    header: { nb: 'Status', nn: 'Status', en: 'Status' },
    about: {
      nb: 'For handlinger: hvor langt den er kommet, med handlingsplanens egne ord. Har den en skala, må ordet være et trinn på den.',
      nn: 'For handlingar: kor langt ho er komen, med orda i handlingsplanen. Har han ein skala, må ordet vere eit trinn på han.',
      en: 'For actions: how far it has come, in the words of the action plan. Where it has a scale, the word must be a step of it.',
    },
  },
  risk: {
    header: { nb: 'Risiko', nn: 'Risiko', en: 'Risk' },
    about: {
      nb: 'For handlinger: hvor usikker den er, på handlingsplanens egen skala.',
      nn: 'For handlingar: kor usikker ho er, på skalaen i handlingsplanen.',
      en: 'For actions: how uncertain it is, on the action plan’s own scale.',
    },
  },
} as const satisfies Record<string, { header: Sentence; about: Sentence }>;

/** What the source says of a goal, measure or action under a heading of its own has a column for each heading. */
export const detailColumn: { header: Sentence; about: Sentence } = {
  header: { nb: 'Budsjett (budget)', nn: 'Budsjett (budget)', en: 'Budget (budget)' },
  about: {
    nb: 'For mål, tiltak og handlinger: det som står under en annen overskrift i dokumentet. Kolonnen heter det samme som overskriften, med slaget i parentes: budget, funding, indicator, baseline, target, milestone eller participants.',
    nn: 'For mål, tiltak og handlingar: det som står under ei anna overskrift i dokumentet. Kolonnen heiter det same som overskrifta, med slaget i parentes: budget, funding, indicator, baseline, target, milestone eller participants.',
    en: 'For goals, measures and actions: what stands under another heading of the document. The column is called what the heading is, with the kind in parentheses: budget, funding, indicator, baseline, target, milestone or participants.',
  },
};

/** A column by its own name; those of translations are called by their language. */
export type ColumnName = keyof typeof columns;

export const sectionWords: Record<SectionName, Sentence> = {
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  vision: { nb: 'Visjon', nn: 'Visjon', en: 'Vision' },
  values: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
  culture: { nb: 'Samhandlingskultur', nn: 'Samhandlingskultur', en: 'Culture' },
  challenges: { nb: 'Utfordring', nn: 'Utfordring', en: 'Challenge' },
  goals: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  areas: { nb: 'Satsingsområde', nn: 'Satsingsområde', en: 'Focus area' },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  patientGroups: { nb: 'Pasientgruppe', nn: 'Pasientgruppe', en: 'Patient group' },
  governance: { nb: 'Samarbeidsorgan', nn: 'Samarbeidsorgan', en: 'Governance body' },
  agreements: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
  references: { nb: 'Henvisning', nn: 'Tilvising', en: 'Reference' },
  initiatives: { nb: 'Prosjekt', nn: 'Prosjekt', en: 'Initiative' },
  sections: { nb: 'Kapittel', nn: 'Kapittel', en: 'Chapter' },
  questions: { nb: 'Spørsmål å snakke om', nn: 'Spørsmål å snakke om', en: 'Discussion prompt' },
  actions: { nb: 'Handling', nn: 'Handling', en: 'Action' },
};

export const partWords: Record<PartName, Sentence> = {
  text: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  standIn: { nb: 'I stedet for tittel', nn: 'I staden for tittel', en: 'In place of a title' },
  subtitle: { nb: 'Undertittel', nn: 'Undertittel', en: 'Subtitle' },
  purpose: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' },
  actionPlan: { nb: 'Om handlingsplanen', nn: 'Om handlingsplanen', en: 'About the action plan' },
  nationalAim: { nb: 'Nasjonalt mål', nn: 'Nasjonalt mål', en: 'National aim' },
  description: { nb: 'Beskrivelse', nn: 'Omtale', en: 'Description' },
  rationale: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Rationale' },
  lead: { nb: 'Innledning', nn: 'Innleiing', en: 'Introduction' },
  localTerm: { nb: 'Dokumentets ord for dette', nn: 'Ordet dokumentet bruker', en: 'The document’s own term' },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  corrected: { nb: 'Rettet tekst', nn: 'Retta tekst', en: 'Corrected text' },
  note: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
};

export const methodWords: Record<AnchorMethod, Sentence> = {
  verbatim: { nb: 'ordrett', nn: 'ordrett', en: 'verbatim' },
  shortened: { nb: 'forkortet', nn: 'forkorta', en: 'shortened' },
  editorial: { nb: 'vårt sammendrag', nn: 'vårt samandrag', en: 'our summary' },
  external: { nb: 'annet sted', nn: 'annan stad', en: 'elsewhere' },
};

export const precisionWords: Record<Deadline['precision'], Sentence> = {
  day: { nb: 'dag', nn: 'dag', en: 'day' },
  month: { nb: 'måned', nn: 'månad', en: 'month' },
  quarter: { nb: 'kvartal', nn: 'kvartal', en: 'quarter' },
  season: { nb: 'årstid', nn: 'årstid', en: 'season' },
  'half-year': { nb: 'halvår', nn: 'halvår', en: 'half-year' },
  year: { nb: 'år', nn: 'år', en: 'year' },
  period: { nb: 'periode', nn: 'periode', en: 'period' },
  relative: { nb: 'etter noe annet', nn: 'etter noko anna', en: 'after something else' },
  unclear: { nb: 'uklart', nn: 'uklart', en: 'unclear' },
};

/** The name behind a word in any of the languages, or behind the name itself. */
export function nameOf<N extends string>(words: Record<N, Sentence>, typed: string): N | undefined {
  const wanted = bare(typed);
  return (Object.keys(words) as N[]).find((name) =>
    [name, words[name].nb, words[name].nn, words[name].en].some((word) => bare(word) === wanted),
  );
}

/** Words as they are compared. */
export function bare(word: string): string {
  return word.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
