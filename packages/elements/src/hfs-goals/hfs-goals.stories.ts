import type { Plan } from '@helsefellesskap/model';
import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import {
  explainer,
  helseSorOst,
  loadingStates,
  nationalPlan,
  options,
  narrow,
  notes,
  planMeta,
  planWidget,
  sognOgFjordane,
  sorRogaland,
  stOlavs,
  tells,
  type PlanArgs,
  type PlanStory,
} from '../base/widgets.story-helper.js';
import './hfs-goals.js';

export default { title: 'Widgeter/hfs-goals', ...planMeta('hfs-goals', sorRogaland) } satisfies Meta<PlanArgs>;

const states = loadingStates('plan');

const shows =
  (count: number): NonNullable<PlanStory['play']> =>
  ({ canvasElement }) =>
    expect(canvasElement.querySelectorAll('.hfs-list > li[id]')).toHaveLength(count);

export const Overview: PlanStory = {
  ...notes('To mål skrevet som hele setninger, uten egen tittel. Overskriften er strategiens egen.'),
  play: shows(2),
};

export const Options: PlanStory = options;

export const MainObjective: PlanStory = {
  name: 'State: a main objective and aims',
  args: { plan: sognOgFjordane },
  ...notes('Ett hovedmål og tre mål for perioden. Hva slags mål det er, står over hver liste.'),
  play: shows(4),
};

export const RegionalPlan: PlanStory = {
  name: 'State: a regional plan',
  args: { plan: helseSorOst },
  ...notes('Fire mål fra den regionale planen.'),
  play: shows(4),
};

export const NationalPlan: PlanStory = {
  name: 'State: numbered goals',
  args: { plan: nationalPlan },
  ...notes('Målene i den nasjonale planen har nummer. Det er kildens, og leses opp.'),
  play: shows(5),
};

export const Tree: PlanStory = {
  name: 'State: goals below goals',
  args: { plan: { ...sognOgFjordane, goals: below('main-objective', sognOgFjordane) } as Plan },
  ...notes('Målene til Sogn og Fjordane, lagt under hovedmålet for å vise et tre. I strategien står de side om side.'),
  play: shows(4),
};

export const Expired: PlanStory = {
  name: 'State: expired, not stated',
  args: { plan: stOlavs },
  ...notes('Perioden er ute, og strategien har ingen mål. Begge deler står i egne setninger.'),
};

export const Explainer: PlanStory = {
  name: 'State: a document that explains',
  args: { plan: explainer },
  ...notes('Et dokument på nynorsk som ikke setter mål. Tittelen i kildelinjen beholder språket sitt.'),
};

export const Loading: PlanStory = { ...states.loading, name: 'State: loading' };
export const NetworkGone: PlanStory = { ...states.networkGone, name: 'State: network gone' };
export const KeepsContent: PlanStory = {
  name: 'State: network gone, content kept',
  args: { plan: undefined, src: 'stories/network-gone.json' },
  render: (args) => {
    const widget = planWidget('hfs-goals', args);
    widget.innerHTML = '<article class="hfs hfs-goals"><h2>Mål</h2><p>Målene redaktøren limte inn.</p></article>';
    return widget;
  },
  ...notes(
    'Det som sto mellom taggene, blir stående når nye data ikke kan hentes, med en setning om at det kan være gammelt.',
  ),
  play: async (context) => {
    await tells('network')(context);
    await expect(context.canvasElement.querySelector('article')).toBeVisible();
  },
};

export const Missing: PlanStory = { ...states.missing, name: 'State: not found' };
export const NoData: PlanStory = { ...states.noData, name: 'State: no data' };

export const Accessibility: PlanStory = {
  args: { plan: sognOgFjordane, headingLevel: 2 },
  ...notes(`
- **Liste i liste**: mål under mål er en liste inne i punktet. Skjermleseren sier hvor dypt, og hvor mange.
- **Pynt**: streken foran hvert punkt leses ikke. Nummer er tekst.
- **Tastatur**: bare «Vis kilden» og lenker tar fokus.
`),
};

export const Narrow: PlanStory = narrow;

export const LongNynorsk: PlanStory = {
  args: { plan: sognOgFjordane },
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk med lange sammensette ord, på 320 px. Ordene deles etter `lang`.'),
};

export const WrongData: PlanStory = states.wrongData;

/** The goals of a plan with all of them below one. */
function below(parent: string, { goals }: Plan): Plan['goals'] {
  return Array.isArray(goals) ? goals.map((goal) => (goal.id === parent ? goal : { ...goal, parent })) : goals;
}
