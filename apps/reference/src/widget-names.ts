import type { UiLanguage } from '@helsefellesskap/elements/base';

/** What readers call each widget. One that is not here is called by its tag. */
const names: Record<string, Record<UiLanguage, string>> = {
  'hfs-plan': { nb: 'Hele planen', nn: 'Heile planen', en: 'The whole plan' },
  'hfs-vision-values': { nb: 'Visjon og verdier', nn: 'Visjon og verdiar', en: 'Vision and values' },
  'hfs-goals': { nb: 'Mål', nn: 'Mål', en: 'Goals' },
  'hfs-challenges': { nb: 'Utfordringer', nn: 'Utfordringar', en: 'Challenges' },
  'hfs-focus-areas': { nb: 'Satsingsområder', nn: 'Satsingsområde', en: 'Focus areas' },
  'hfs-patient-groups': { nb: 'Pasientgrupper', nn: 'Pasientgrupper', en: 'Patient groups' },
  'hfs-commitments': { nb: 'Tiltak i tabell', nn: 'Tiltak i tabell', en: 'Measures in a table' },
  'hfs-governance': { nb: 'Samarbeidsorganer', nn: 'Samarbeidsorgan', en: 'Governance' },
  'hfs-documents': { nb: 'Avtaler og henvisninger', nn: 'Avtalar og tilvisingar', en: 'Agreements and references' },
  'hfs-notice': { nb: 'Gjelder planen nå?', nn: 'Gjeld planen no?', en: 'Is the plan in force?' },
  'hfs-source': { nb: 'Kilden til ett punkt', nn: 'Kjelda til eitt punkt', en: 'The source of one point' },
  'hfs-national-frame': { nb: 'Planen i korte trekk', nn: 'Planen i korte trekk', en: 'The plan in short' },
  'hfs-explainer': { nb: 'Forklaring', nn: 'Forklaring', en: 'Explanation' },
  'hfs-partnership-card': { nb: 'Kort om helsefellesskapet', nn: 'Kort om helsefellesskapet', en: 'The partnership in short' }, // prettier-ignore
  'hfs-partnership-map': { nb: 'Kart over helsefellesskapene', nn: 'Kart over helsefellesskapa', en: 'Map of the partnerships' }, // prettier-ignore
  'hfs-municipality-finder': { nb: 'Finn kommunen', nn: 'Finn kommunen', en: 'Find the municipality' },
  'hfs-glossary-term': { nb: 'Ord med forklaring', nn: 'Ord med forklaring', en: 'A word, explained' },
};

/** What a widget is called. */
export function widgetName(tag: string, language: UiLanguage): string {
  return names[tag]?.[language] ?? tag;
}
