import { listOf, type Plan } from '@helsefellesskap/model';
import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import {
  explainer,
  helseSorOst,
  loadingStates,
  nationalPlan,
  notes,
  planMeta,
  sognOgFjordane,
  sorRogaland,
  stOlavs,
  type PlanArgs,
  type PlanStory,
} from '../base/widgets.story-helper.js';
import './hfs-notice.js';

export default { title: 'Widgeter/hfs-notice', ...planMeta('hfs-notice', sorRogaland) } satisfies Meta<PlanArgs>;

const states = loadingStates('plan');

/** A real plan at another time of its life. */
const sorRogalandWhen = (parts: Partial<Plan>): Plan => ({ ...sorRogaland, ...parts }) as Plan;

const hasNoBanner: NonNullable<PlanStory['play']> = ({ canvasElement }) =>
  expect(canvasElement.querySelector('.hfs-warning')).toBe(null);
const hasBanner: NonNullable<PlanStory['play']> = ({ canvasElement }) =>
  expect(canvasElement.querySelector('.hfs-warning')).toBeVisible();

export const Overview: PlanStory = {
  ...notes('Ingenting er galt: én linje med tilstand og periode, og kilden.'),
  play: hasNoBanner,
};

export const Options: PlanStory = {
  args: { plan: helseSorOst },
  ...notes(
    'Velg en annen plan i feltet under. `heading-level` gjelder overskriften over oppfølgingen, der planen sier noe om den.',
  ),
};

export const Expired: PlanStory = {
  name: 'State: expired',
  args: { plan: stOlavs },
  ...notes('Perioden er ute. Merknaden sier når, og at det kan ha kommet en ny plan.'),
  play: hasBanner,
};

export const FollowedUp: PlanStory = {
  name: 'State: to be revised',
  args: { plan: sognOgFjordane },
  ...notes('Planen sier selv når oppfølgingen skal revideres. Setningen står med planens egne ord og med kilde.'),
};

export const Dated: PlanStory = {
  name: 'State: dated, no start given',
  args: { plan: helseSorOst },
  ...notes('Dokumentet har en dato, så den står i kildelinjen. Perioden har bare en slutt: «fram mot 2040».'),
};

export const NationalPlan: PlanStory = {
  name: 'State: a national plan',
  args: { plan: nationalPlan },
  ...notes('Den nasjonale planen har sin egen periode.'),
};

export const NoPeriod: PlanStory = {
  name: 'State: no period',
  args: { plan: explainer },
  ...notes('Et dokument som forklarer, uten periode og dato. Det står i en egen setning, og ingenting er gjettet.'),
  play: hasNoBanner,
};

export const Draft: PlanStory = {
  name: 'State: draft',
  args: { plan: sorRogalandWhen({ status: 'draft' }) },
  ...notes('Strategien for Sør-Rogaland slik den ville vist seg som utkast. Bare statusen er endret.'),
  play: hasBanner,
};

export const Withdrawn: PlanStory = {
  name: 'State: withdrawn',
  args: { plan: sorRogalandWhen({ status: 'withdrawn' }) },
  ...notes('Samme strategi slik den ville vist seg om den ble trukket tilbake. Bare statusen er endret.'),
  play: hasBanner,
};

export const Coming: PlanStory = {
  name: 'State: coming',
  args: { plan: sorRogalandWhen({ period: { from: '2100', to: '2110' } }) },
  ...notes('Samme strategi med en periode som ikke har begynt. Bare perioden er endret.'),
  play: hasNoBanner,
};

export const OpenEnded: PlanStory = {
  name: 'State: open-ended',
  args: { plan: sorRogalandWhen({ period: { from: '2025' } }) },
  ...notes('Samme strategi uten sluttdato. Bare perioden er endret.'),
  play: hasNoBanner,
};

export const Adopted: PlanStory = {
  name: 'State: adopted as a whole',
  args: {
    plan: {
      ...stOlavs,
      adoptions: listOf(stOlavs.adoptions)
        .slice(0, 1)
        .map(({ covers: _, ...whole }) => whole),
    },
  },
  ...notes('Vedtak om hele planen står her. Vedtaket er St. Olavs eget, men gjaldt der bare utfordringsbildet.'),
};

export const Loading: PlanStory = { ...states.loading, name: 'State: loading' };
export const NetworkGone: PlanStory = { ...states.networkGone, name: 'State: network gone' };
export const Missing: PlanStory = { ...states.missing, name: 'State: not found' };
export const NoData: PlanStory = { ...states.noData, name: 'State: no data' };

export const Accessibility: PlanStory = {
  args: { plan: stOlavs },
  ...notes(`
- **Ikke et varsel**: merknaden er vanlig tekst i leserekkefølgen. Den har ingen \`role="alert"\`, og avbryter ingen.
- **Ikke bare farge**: at perioden er ute, står i ord. Streken foran er pynt.
- **Tastatur**: bare «Vis kilden» og lenker tar fokus.
`),
  play: ({ canvasElement }) => expect(canvasElement.querySelector('[role=alert]')).toBe(null),
};

export const Narrow: PlanStory = {
  args: { plan: stOlavs },
  globals: { width: '320' },
  ...notes('320 px: én kolonne, ingenting å rulle sidelengs.'),
};

export const LongNynorsk: PlanStory = {
  args: { plan: sognOgFjordane },
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk på 320 px. Ordene deles etter `lang`.'),
};

export const WrongData: PlanStory = states.wrongData;
