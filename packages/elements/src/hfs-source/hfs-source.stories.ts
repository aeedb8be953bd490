import type { Plan } from '@helsefellesskap/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit/html.js';
import { expect, waitFor } from 'storybook/test';
import { example } from '../base/example-plan.story-helper.js';
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
} from '../base/widgets.story-helper.js';
import './hfs-source.js';

interface Args extends PlanArgs {
  element?: string | undefined;
}
type Story = StoryObj<Args>;

const meta = planMeta('hfs-source', sorRogaland);

export default {
  title: 'Widgeter/hfs-source',
  ...meta,
  args: { ...meta.args, element: 'goal-1' },
  argTypes: { ...meta.argTypes, element: { control: { type: 'text' } } },
  render: (args) => one(args),
} satisfies Meta<Args>;

const states = loadingStates('plan');

function one({ plan, element, src, headingLevel, onError }: Partial<Args>) {
  return html`<hfs-source
    .plan=${plan}
    element=${element ?? nothing}
    src=${src ?? nothing}
    heading-level=${headingLevel ?? nothing}
    @hfs-error=${onError ?? nothing}
  ></hfs-source>`;
}

/** The ids of all elements of a plan, in its order. */
function idsIn(plan: Plan): string[] {
  const { documents: _, id: __, ...parts } = plan;
  const ids: string[] = [];
  JSON.stringify(parts, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string')
      ids.push(value.id);
    return value;
  });
  return [...new Set(ids)];
}

/** Every element of a plan, one proof below the other, each with words to show. */
function every(plan: Plan): Story {
  return {
    render: () =>
      html`<div style="display: grid; gap: 3em">${idsIn(plan).map((element) => one({ plan, element }))}</div>`,
    play: ({ canvasElement }) =>
      waitFor(() => {
        const shown = [...canvasElement.querySelectorAll('hfs-source')];
        return expect(shown.filter((widget) => !widget.querySelector('section')).map(({ element }) => element)).toEqual(
          [],
        );
      }),
  };
}

export const Overview: Story = {
  ...notes('Ett utsagn med ordrett sitat, sted, vedtak, fingeravtrykk og en henvisning som kan kopieres.'),
};

export const Options: Story = {
  args: { plan: stOlavs, element: 'st-olavs-hospital-og-kommunene/strategy-2022/tillit', headingLevel: 3 },
  ...notes('`element` kan stå med planens sti foran. Her er kapittelet vedtatt for seg, og kilden har en skrivefeil.'),
};

export const Editorial: Story = {
  name: 'State: our summary',
  args: { plan: explainer, element: 'definition' },
  ...notes('Et utsagn vi kjenner fra en presentasjon uten avsender. Det som mangler, står der det skulle stått.'),
};

export const LostTitle: Story = {
  name: 'State: title from elsewhere',
  args: { plan: helseSorOst, element: 'area-1' },
  ...notes('Tittelen er borte i kopien vi har lest. Ordene kommer fra en nyhet, uten linje og uten fingeravtrykk.'),
};

export const SeveralPlaces: Story = {
  name: 'State: several places',
  args: { plan: sognOgFjordane, element: 'avtale-regjeringen-ks' },
  ...notes('Dokumentet er vist til tre ganger. Hvert sted får sitt sitat.'),
};

export const External: Story = {
  name: 'State: several sources without lines',
  args: { plan: nationalPlan, element: 'children-and-young-people' },
  ...notes('Kilder vi ikke har lest som dokument, har verken linje eller fingeravtrykk.'),
};

export const Unknown: Story = {
  name: 'State: unknown element',
  args: { element: 'goal-9' },
  ...notes('Planen har ikke noe slikt utsagn. Leseren får en setning og dokumentet, siden får `hfs-error`.'),
  play: async ({ canvasElement, args }) => {
    await waitFor(() => expect(canvasElement.querySelector('article')).toHaveTextContent('goal-9'));
    await waitFor(() => expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ reason: 'missing' })));
  },
};

export const Wordings: Story = {
  name: 'State: other wordings (made up)',
  args: { plan: example, element: 'vision' },
  ...notes('Oppdiktet: setningen lød annerledes før, og noe annet har vært foreslått.'),
};

export const Expired: Story = {
  name: 'State: expired',
  args: { plan: stOlavs, element: 'challenge-1' },
  ...notes('Perioden er ute. Det står over sitatet.'),
};

export const EverySorRogaland: Story = {
  name: 'All of Sør-Rogaland',
  ...every(sorRogaland),
  ...notes('Hvert utsagn i strategien.'),
};
export const EveryExplainer: Story = {
  name: 'All of the slides',
  ...every(explainer),
  ...notes('Hvert utsagn i presentasjonen.'),
};
export const EverySognOgFjordane: Story = {
  name: 'All of Sogn og Fjordane',
  ...every(sognOgFjordane),
  ...notes('Hvert utsagn i strategien.'),
};
export const EveryStOlavs: Story = {
  name: 'All of St. Olavs',
  ...every(stOlavs),
  ...notes('Hvert utsagn i strategien.'),
};
export const EveryHelseSorOst: Story = {
  name: 'All of Helse Sør-Øst',
  ...every(helseSorOst),
  ...notes('Hvert utsagn i utviklingsplanen.'),
};

export const Loading: Story = { ...states.loading, name: 'State: loading' };
export const NetworkGone: Story = { ...states.networkGone, name: 'State: network gone' };
export const Missing: Story = { ...states.missing, name: 'State: not found' };
export const NoData: Story = { ...states.noData, name: 'State: no data' };

export const Accessibility: Story = {
  ...notes(`
- **Sitatet** er en \`q\` i en liste, med språket det er skrevet på.
- **Kopier**: en vanlig knapp. Det står at henvisningen er kopiert, og det leses opp (\`role="status"\`).
`),
  play: async ({ canvasElement, userEvent }) => {
    const button = await waitFor(() => canvasElement.querySelector('button')!);
    await userEvent.click(button);
    await expect(button).toHaveFocus();
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  ...notes('320 px: etikettene står over verdiene, og fingeravtrykket brytes.'),
};

export const LongNynorsk: Story = {
  args: { plan: sognOgFjordane, element: 'rekruttering-og-kompetanse-2' },
  globals: { language: 'nn', width: '320' },
  ...notes('Nynorsk på 320 px.'),
};

export const WrongData: Story = states.wrongData;
