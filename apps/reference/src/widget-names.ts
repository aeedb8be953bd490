import type { UiLanguage } from '@helsefellesskap/elements/base';
import type { Widget } from './widgets.js';

/** What readers call each widget. One that is not here says so in its manifest, or is called by its tag. */
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
  'hfs-partnership-card': {
    nb: 'Kort om helsefellesskapet',
    nn: 'Kort om helsefellesskapet',
    en: 'The partnership in short',
  },
  'hfs-partnership-map': {
    nb: 'Kart over helsefellesskapene',
    nn: 'Kart over helsefellesskapa',
    en: 'Map of the partnerships',
  },
  'hfs-municipality-finder': { nb: 'Finn kommunen', nn: 'Finn kommunen', en: 'Find the municipality' },
  'hfs-glossary-term': { nb: 'Ord med forklaring', nn: 'Ord med forklaring', en: 'A word, explained' },
};

/** What a widget is called: “Our measures (eksempel-our-measures)” where nobody has said. */
export function widgetName({ tag, summary }: Widget, language: UiLanguage): string {
  return names[tag]?.[language] ?? summary ?? `${readable(tag)} (${tag})`;
}

/** A tag without its prefix, in words. */
function readable(tag: string): string {
  const words = tag.slice(tag.indexOf('-') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What most look for comes first, then the rest by their names in bokmål, and those from elsewhere last. */
const first = ['hfs-plan', 'hfs-goals', 'hfs-focus-areas', 'hfs-patient-groups'];

/** Sets widgets in the order that a reader is offered them. */
export function inOrder<T extends Widget>(widgets: readonly T[]): T[] {
  const place = ({ tag, from }: Widget) => (first.includes(tag) ? first.indexOf(tag) : first.length + (from ? 1 : 0));
  const name = (widget: Widget) => widgetName(widget, 'nb');
  return widgets.toSorted((a, b) => place(a) - place(b) || name(a).localeCompare(name(b), 'nb'));
}
