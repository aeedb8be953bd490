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
  sognOgFjordane,
  sorRogaland,
  stOlavs,
  type PlanArgs,
  type PlanStory,
} from '../base/widgets.story-helper.js';
import './hfs-documents.js';

export default {
  title: 'Widgeter/hfs-documents',
  ...planMeta('hfs-documents', sognOgFjordane),
} satisfies Meta<PlanArgs>;

const states = loadingStates('plan');

export const Overview: PlanStory = {
  args: { plan: sognOgFjordane },
  ...notes('Én avtale og fem dokumenter. Et dokument som er vist til flere ganger, står én gang, med antallet.'),
  play: ({ canvasElement }) => expect(canvasElement.querySelectorAll('.hfs-list > li')).toHaveLength(6),
};

export const Options: PlanStory = options;

export const Revised: PlanStory = {
  name: 'State: revised agreement',
  args: { plan: stOlavs },
  ...notes('Avtalen er revidert «2020/2021». Datoen står slik strategien skriver den.'),
};

export const NoAddress: PlanStory = {
  name: 'State: no address',
  args: { plan: helseSorOst },
  ...notes('Planen nevner en fil uten å si hvor den er.'),
  play: ({ canvasElement }) => expect(canvasElement).toHaveTextContent('adresse ikke oppgitt'),
};

export const NotStated: PlanStory = {
  name: 'State: not stated',
  args: { plan: sorRogaland },
  ...notes('Strategien nevner verken avtaler eller dokumenter.'),
};

export const NotRegistered: PlanStory = {
  name: 'State: not registered',
  args: { plan: nationalPlan },
  ...notes('Dette er ikke registrert ennå, og det står slik.'),
};

export const Loading: PlanStory = { ...states.loading, name: 'State: loading' };
export const NetworkGone: PlanStory = { ...states.networkGone, name: 'State: network gone' };
export const Missing: PlanStory = { ...states.missing, name: 'State: not found' };
export const NoData: PlanStory = { ...states.noData, name: 'State: no data' };

export const Accessibility: PlanStory = {
  args: { headingLevel: 2 },
  ...notes(`
- **Lenker**: tittelen er lenken, og har sitt eget språk.
- **Tastatur**: bare lenker og «Vis kilden» tar fokus.
`),
};

export const Narrow: PlanStory = narrow;

export const LongNynorsk: PlanStory = {
  args: { plan: sognOgFjordane },
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk på 320 px, med lange titler på bokmål. Ordene deles etter `lang`.'),
};

export const WrongData: PlanStory = states.wrongData;
