import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import {
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
import './hfs-governance.js';

export default { title: 'Widgeter/hfs-governance', ...planMeta('hfs-governance', stOlavs) } satisfies Meta<PlanArgs>;

const states = loadingStates('plan');

export const Overview: PlanStory = {
  args: { plan: stOlavs },
  ...notes('Organene i St. Olavs: nivå for nivå, med strategiens egne navn. Linjen med punkter er pynt.'),
};

export const Options: PlanStory = options;

export const LevelUnknown: PlanStory = {
  name: 'State: level unknown',
  args: { plan: sognOgFjordane },
  ...notes(
    'Strategien sier ikke hvilket nivå organene hører til. Det står over dem. Nettverkene står for seg, med mandat og pasientgruppe.',
  ),
  play: ({ canvasElement }) => expect(canvasElement.querySelectorAll('.hfs-levels > li')).toHaveLength(2),
};

export const NotStated: PlanStory = {
  name: 'State: not stated',
  args: { plan: sorRogaland },
  ...notes('Strategien nevner ingen organer.'),
};

export const RegionalPlan: PlanStory = {
  name: 'State: regional plan',
  args: { plan: helseSorOst },
  ...notes('Heller ikke den regionale planen nevner organer.'),
};

export const Withheld: PlanStory = {
  name: 'State: withheld (made up)',
  args: { plan: { ...sorRogaland, governance: { absent: 'withheld' } } },
  ...notes('Oppdiktet: ingen plan holder noe tilbake. Slik vil det stå der noe ikke vises av hensyn til personvern.'),
  play: ({ canvasElement }) => expect(canvasElement).toHaveTextContent('Vises ikke av hensyn til personvern'),
};

export const Loading: PlanStory = { ...states.loading, name: 'State: loading' };
export const NetworkGone: PlanStory = { ...states.networkGone, name: 'State: network gone' };
export const Missing: PlanStory = { ...states.missing, name: 'State: not found' };
export const NoData: PlanStory = { ...states.noData, name: 'State: no data' };

export const Accessibility: PlanStory = {
  args: { headingLevel: 2 },
  ...notes(`
- **Lister**: nivåene er en liste, organene på hvert nivå en liste inni. Ingen trerolle: lister leses bedre.
- **Tastatur**: bare «Vis kilden» og lenker tar fokus.
`),
};

export const Narrow: PlanStory = narrow;

export const LongNynorsk: PlanStory = {
  args: { plan: sognOgFjordane },
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk på 320 px, med lange navn på nettverk.'),
};

export const WrongData: PlanStory = states.wrongData;
