import { areaTitle, listOf, type Plan } from '@helsefellesskap/model';
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
import './hfs-vision-values.js';

export default {
  title: 'Widgeter/hfs-vision-values',
  ...planMeta('hfs-vision-values', sorRogaland),
} satisfies Meta<PlanArgs>;

const states = loadingStates('plan');

/** A real plan in nynorsk, with its own words in parts that it does not have. */
const inNynorsk: Plan = {
  ...sognOgFjordane,
  vision: listOf(sognOgFjordane.goals)[0]!,
  values: listOf(sognOgFjordane.areas).flatMap((area) => {
    const title = areaTitle(area);
    return title ? { id: area.id, ...title } : [];
  }),
};

export const Overview: PlanStory = {
  ...notes('Visjonen er den største teksten. Verdiene står på én linje, med små og store bokstaver som i strategien.'),
  play: ({ canvasElement }) => expect(canvasElement.querySelectorAll('.hfs-values > li')).toHaveLength(3),
};

export const Options: PlanStory = options;

export const Culture: PlanStory = {
  name: 'State: expired, with a culture of cooperation',
  args: { plan: stOlavs },
  ...notes(
    'Verdier og samhandlingskultur er vedtatt hver for seg, og visjon mangler. «Tillitt» er strategiens egen skrivemåte; rett form står bak «Vis kilden».',
  ),
  play: ({ canvasElement }) => expect(canvasElement.querySelectorAll('.hfs-list > li')).toHaveLength(7),
};

export const NotStated: PlanStory = {
  name: 'State: not stated',
  args: { plan: sognOgFjordane },
  ...notes(
    'Strategien har verken visjon, verdier eller samhandlingskultur. Det står i en egen setning, med kilden under.',
  ),
};

export const RegionalPlan: PlanStory = {
  name: 'State: not stated, a regional plan',
  args: { plan: helseSorOst },
  ...notes('Vi har bare sett en del av planen, og den delen sier ikke noe om dette. Kildelinjen sier fra.'),
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
  args: { plan: stOlavs, headingLevel: 2 },
  ...notes(`
- **Overskrifter**: «Visjon» og «Verdier» er overskrifter selv om de er små. Størrelsen er bare utseende.
- **Liste**: verdiene er en liste. Prikkene mellom dem er pynt, og leses ikke.
- **Tastatur**: bare «Vis kilden» og lenker tar fokus.
`),
  play: ({ canvasElement }) => expect(canvasElement.querySelector('h2.hfs-eyebrow + *')).toBeVisible(),
};

export const Narrow: PlanStory = narrow;

export const LongNynorsk: PlanStory = {
  args: { plan: inNynorsk },
  globals: { language: 'nn', width: '320' },
  ...notes(
    'Nynorsk på 320 px. Ordene deles etter `lang`. Ingen av de nynorske planene har visjon og verdier; ordene er hovedmålet og innsatsområdene i Sogn og Fjordane.',
  ),
};

export const WrongData: PlanStory = states.wrongData;
