import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import {
  explainer,
  loadingStates,
  options,
  narrow,
  notes,
  planMeta,
  sorRogaland,
  tells,
  type PlanArgs,
  type PlanStory,
} from '../base/widgets.story-helper.js';
import './hfs-explainer.js';

export default { title: 'Widgeter/hfs-explainer', ...planMeta('hfs-explainer', explainer) } satisfies Meta<PlanArgs>;

const states = loadingStates('plan');

export const Overview: PlanStory = {
  args: { plan: explainer },
  ...notes(
    'Hva et helsefellesskap er, den nasjonale planen, temaene, og spørsmål å snakke om. Teksten er på nynorsk, noen overskrifter på bokmål.',
  ),
  play: ({ canvasElement }) => expect(canvasElement).toHaveTextContent('avsender ikke oppgitt'),
};

export const Options: PlanStory = options;

export const AnotherKind: PlanStory = {
  name: 'State: another kind of plan',
  args: { plan: sorRogaland },
  ...notes('En strategi er ikke en forklaring. Leseren får en setning, og siden får `hfs-error`.'),
  play: tells('not-readable'),
};

export const Loading: PlanStory = { ...states.loading, name: 'State: loading' };
export const NetworkGone: PlanStory = { ...states.networkGone, name: 'State: network gone' };
export const Missing: PlanStory = { ...states.missing, name: 'State: not found' };
export const NoData: PlanStory = { ...states.noData, name: 'State: no data' };

export const Accessibility: PlanStory = {
  args: { headingLevel: 2 },
  ...notes(`
- **Språk**: hver tekst har sitt eget språk i koden, også deler av en overskrift.
- **Tastatur**: bare «Vis kilden» tar fokus.
`),
};

export const Narrow: PlanStory = narrow;

export const LongNynorsk: PlanStory = {
  args: { plan: explainer },
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk grensesnitt og nynorsk tekst på 320 px.'),
};

export const WrongData: PlanStory = states.wrongData;
