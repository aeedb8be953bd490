import { listOf, type Plan } from '@helsefellesskap/model';
import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import {
  explainer,
  helseSorOst,
  loadingStates,
  options,
  narrow,
  notes,
  planMeta,
  sognOgFjordane,
  sorRogaland,
  stOlavs,
  type PlanArgs,
  type PlanStory,
} from '../base/widgets.story-helper.js';
import './hfs-challenges.js';

export default { title: 'Widgeter/hfs-challenges', ...planMeta('hfs-challenges', stOlavs) } satisfies Meta<PlanArgs>;

const states = loadingStates('plan');

/** A real plan in nynorsk, with its own sentences in a part that it does not have. */
const inNynorsk: Plan = {
  ...sognOgFjordane,
  challenges: listOf(sognOgFjordane.areas).flatMap(({ id, description }) =>
    description ? { id, ...description } : [],
  ),
};

export const Overview: PlanStory = {
  args: { plan: sorRogaland },
  ...notes('Utfordringene i Sør-Rogaland, med strategiens egen overskrift.'),
};

export const Options: PlanStory = options;

export const Expired: PlanStory = {
  name: 'State: expired',
  args: { plan: stOlavs },
  ...notes('Perioden er ute, og utfordringsbildet er vedtatt for seg: hvem som vedtok det, og når, står over listen.'),
  play: ({ canvasElement }) => expect(canvasElement.querySelector('.hfs-warning')).toBeVisible(),
};

export const NotStated: PlanStory = {
  name: 'State: not stated',
  args: { plan: sognOgFjordane },
  ...notes('Strategien har ingen liste over utfordringer. Det står i en egen setning, med kilden under.'),
};

export const RegionalPlan: PlanStory = {
  name: 'State: not stated, a regional plan',
  args: { plan: helseSorOst },
  ...notes('Vi har bare sett en del av planen, og den delen sier ikke noe om utfordringer. Kildelinjen sier fra.'),
};

export const Explainer: PlanStory = {
  name: 'State: a document that explains',
  args: { plan: explainer },
  ...notes('Et dokument på nynorsk som ikke vedtar noe. Tittelen i kildelinjen beholder språket sitt.'),
};

export const Loading: PlanStory = { ...states.loading, name: 'State: loading' };
export const NetworkGone: PlanStory = { ...states.networkGone, name: 'State: network gone' };
export const Missing: PlanStory = { ...states.missing, name: 'State: not found' };
export const NoData: PlanStory = { ...states.noData, name: 'State: no data' };

export const Accessibility: PlanStory = {
  args: { headingLevel: 2 },
  ...notes(`
- **Liste**: utfordringene er en vanlig liste. Streken foran hvert punkt er pynt, og leses ikke.
- **Tastatur**: bare «Vis kilden» og lenker tar fokus.
`),
};

export const Narrow: PlanStory = narrow;

export const LongNynorsk: PlanStory = {
  args: { plan: inNynorsk },
  globals: { language: 'nn', width: '320' },
  ...notes(
    'Nynorsk på 320 px. Ordene deles etter `lang`. Ingen av de nynorske planene har en liste over utfordringer; setningene er de som innleder innsatsområdene i Sogn og Fjordane.',
  ),
};

export const WrongData: PlanStory = states.wrongData;
