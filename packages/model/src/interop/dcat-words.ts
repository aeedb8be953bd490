/** Our own words about datasets. What a plan says stands in the plan. */
const nb = {
  language: 'nb' as 'nb' | 'nn' | 'en',
  plan: 'Planen som data: mål, områder, tiltak og hvem som bestemmer, med kilden til hver setning.',
  partnership: 'Helsefellesskapet som data: hvem som er med, fra når, og hvilke planer som finnes.',
  glossary: ['Ordliste for helsefellesskap', 'Ord i planene, forklart på bokmål, nynorsk og engelsk.'] as [
    string,
    string,
  ],
  municipalityIndex: ['Kommuner og helsefellesskap', 'Hvilket helsefellesskap hver kommune hører til.'] as [
    string,
    string,
  ],
  catalogue: 'Helsefellesskapene i Norge',
  catalogueDescription: 'Helsefellesskapene og planene deres som åpne data, med kilde til hver setning.',
};

export const datasetWords: Record<'nb' | 'nn' | 'en', typeof nb> = {
  nb,
  nn: {
    language: 'nn',
    plan: 'Planen som data: mål, område, tiltak og kven som bestemmer, med kjelda til kvar setning.',
    partnership: 'Helsefellesskapet som data: kven som er med, frå når, og kva planar som finst.',
    glossary: ['Ordliste for helsefellesskap', 'Ord i planane, forklarte på bokmål, nynorsk og engelsk.'],
    municipalityIndex: ['Kommunar og helsefellesskap', 'Kva helsefellesskap kvar kommune høyrer til.'],
    catalogue: 'Helsefellesskapa i Noreg',
    catalogueDescription: 'Helsefellesskapa og planane deira som opne data, med kjelde til kvar setning.',
  },
  en: {
    language: 'en',
    plan: 'The plan as data: goals, areas, measures and who decides, with the source of every sentence.',
    partnership: 'The health partnership as data: who takes part, from when, and which plans there are.',
    glossary: ['Glossary of health partnerships', 'Words in the plans, explained in Norwegian and English.'],
    municipalityIndex: [
      'Municipalities and health partnerships',
      'The health partnership each municipality belongs to.',
    ],
    catalogue: 'Health partnerships in Norway',
    catalogueDescription: 'The health partnerships and their plans as open data, with the source of every sentence.',
  },
};
