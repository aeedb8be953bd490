import type { UiLanguage } from '@helsefellesskap/elements/base';
import type { Status } from './notes.js';

/** The heading, in each language. */
export const heading: Record<UiLanguage, string> = {
  nb: 'Hva strategien betyr for oss',
  nn: 'Kva strategien har å seie for oss',
  en: 'What the strategy means for us',
};

const nb = {
  status: {
    planned: 'Planlagt hos oss',
    started: 'I gang hos oss',
    done: 'Gjennomført hos oss',
  } satisfies Record<Status, string>,
  none: 'Det er ingen tiltak å vise her ennå.',
  lost: 'Vi får ikke hentet kommunens egne notater nå.',
};

/** What the widget says itself. Bokmål comes first: a word that is missing in another language does not compile. */
export const words: Record<UiLanguage, typeof nb> = {
  nb,
  nn: {
    status: { planned: 'Planlagt hos oss', started: 'I gang hos oss', done: 'Gjennomført hos oss' },
    none: 'Det er ingen tiltak å vise her enno.',
    lost: 'Vi får ikkje henta kommunen sine eigne notat no.',
  },
  en: {
    status: { planned: 'Planned here', started: 'Under way here', done: 'Done here' },
    none: 'There are no measures to show here yet.',
    lost: 'We cannot fetch the municipality’s own notes now.',
  },
};
