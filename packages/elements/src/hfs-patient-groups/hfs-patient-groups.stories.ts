import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import {
  helseSorOst,
  loadingStates,
  nationalPlan,
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
import './hfs-patient-groups.js';

export default {
  title: 'Widgeter/hfs-patient-groups',
  ...planMeta('hfs-patient-groups', sognOgFjordane),
} satisfies Meta<PlanArgs>;

const states = loadingStates('plan');

export const Overview: PlanStory = {
  args: { plan: sognOgFjordane },
  ...notes(
    'Fem grupper: først det nasjonale målet, så strategiens egne ord, tall og tiltak. «Vis kilden» står ved hver gruppe.',
  ),
  play: ({ canvasElement }) => expect(canvasElement.querySelectorAll('.hfs-rows > li .hfs-proof')).toHaveLength(5),
};

export const Options: PlanStory = options;

export const OlderThanFrame: PlanStory = {
  name: 'State: group newer than the strategy',
  args: { plan: stOlavs },
  ...notes('Med den nasjonale planen i `frame` står også gruppen som kom etter strategien, med grunnen.'),
  render: (args) =>
    html`<hfs-patient-groups
      .plan=${args.plan}
      .frame=${nationalPlan}
      @hfs-error=${args.onError}
    ></hfs-patient-groups>`,
  play: ({ canvasElement }) => expect(canvasElement).toHaveTextContent('Planen er eldre enn den nasjonale planen'),
};

export const OnlyNamed: PlanStory = {
  name: 'State: only named',
  args: { plan: stOlavs },
  ...notes('Strategien nevner gruppene uten å si noe mer om dem. Da er de en enkel liste.'),
};

export const NationalPlan: PlanStory = {
  name: 'State: national plan',
  args: { plan: nationalPlan },
  ...notes('Gruppene slik den nasjonale planen kaller dem.'),
};

export const NotStated: PlanStory = {
  name: 'State: not stated',
  args: { plan: sorRogaland },
  ...notes('Strategien nevner ingen pasientgrupper.'),
};

export const Elsewhere: PlanStory = {
  name: 'State: named elsewhere',
  args: { plan: helseSorOst },
  ...notes('Planen har ingen egen del om gruppene, men nevner dem i tiltakene. Merknaden sier det.'),
};

export const Loading: PlanStory = { ...states.loading, name: 'State: loading' };
export const NetworkGone: PlanStory = { ...states.networkGone, name: 'State: network gone' };
export const Missing: PlanStory = { ...states.missing, name: 'State: not found' };
export const NoData: PlanStory = { ...states.noData, name: 'State: no data' };

export const Accessibility: PlanStory = {
  args: { headingLevel: 2 },
  ...notes(`
- **Beskrivelsesliste**: hvert ledd har en merkelapp foran, så det nasjonale målet aldri leses som strategiens eget.
- **Tastatur**: bare «Vis kilden» og lenker tar fokus.
`),
};

export const Narrow: PlanStory = narrow;

export const LongNynorsk: PlanStory = {
  args: { plan: sognOgFjordane },
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk på 320 px. Ordene deles etter `lang`.'),
};

export const WrongData: PlanStory = states.wrongData;
