import { plan as planBefore } from '@helsefellesskap/data/plans/nhsp-2020-2023';
import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import {
  helseSorOst,
  loadingStates,
  nationalPlan,
  options,
  narrow,
  notes,
  planMeta,
  sorRogaland,
  tells,
  type PlanArgs,
  type PlanStory,
} from '../base/widgets.story-helper.js';
import './hfs-national-frame.js';

export default {
  title: 'Widgeter/hfs-national-frame',
  ...planMeta('hfs-national-frame', nationalPlan),
} satisfies Meta<PlanArgs>;

const states = loadingStates('plan');

export const Overview: PlanStory = {
  args: { plan: nationalPlan },
  ...notes('Den nasjonale planen i korte trekk: mål, prioriterte pasientgrupper, og hva som er nytt.'),
};

export const Options: PlanStory = options;

export const RegionalPlan: PlanStory = {
  name: 'State: regional plan',
  args: { plan: helseSorOst },
  ...notes(
    'Den regionale planen fram mot 2040: fire mål og seks områder. Titlene er tapt i kopien, og navnene er derfor merket.',
  ),
  play: ({ canvasElement }) => expect(canvasElement.querySelectorAll('.hfs-list > li')).toHaveLength(10),
};

export const Superseded: PlanStory = {
  name: 'State: superseded',
  args: { plan: planBefore },
  ...notes('Den forrige planen gjelder ikke lenger. Det står øverst.'),
  play: ({ canvasElement }) => expect(canvasElement.querySelector('.hfs-warning')).toBeVisible(),
};

export const AnotherKind: PlanStory = {
  name: 'State: another kind of plan',
  args: { plan: sorRogaland },
  ...notes('En strategi er ingen overordnet plan. Leseren får en setning, og siden får `hfs-error`.'),
  play: tells('not-readable'),
};

export const Loading: PlanStory = { ...states.loading, name: 'State: loading' };
export const NetworkGone: PlanStory = { ...states.networkGone, name: 'State: network gone' };
export const Missing: PlanStory = { ...states.missing, name: 'State: not found' };
export const NoData: PlanStory = { ...states.noData, name: 'State: no data' };

export const Accessibility: PlanStory = {
  args: { headingLevel: 2 },
  ...notes(`
- **Overskrifter**: tittelen er én overskrift, delene ligger ett nivå under.
- **Tastatur**: bare «Vis kilden» og lenker tar fokus.
`),
};

export const Narrow: PlanStory = narrow;

export const LongNynorsk: PlanStory = {
  args: { plan: nationalPlan },
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk på 320 px: planen har mål og pasientgrupper på nynorsk også. Ordene deles etter `lang`.'),
};

export const WrongData: PlanStory = states.wrongData;
