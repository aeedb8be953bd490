import { plan as helseSorOst } from '@helsefellesskap/data/plans/helse-sor-ost-2040';
import { plan as nationalPlan } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sognOgFjordane } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogaland } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavs } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import type { Plan } from '@helsefellesskap/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, waitFor } from 'storybook/test';
import type { HfsErrorEvent } from './error.js';

/** The real plans, by the names the controls show. */
export const plans: Record<string, Plan> = {
  'Sør-Rogaland 2025–2035': sorRogaland,
  'Sogn og Fjordane 2025–2028': sognOgFjordane,
  'St. Olavs 2022–2024': stOlavs,
  'Helse Sør-Øst 2040': helseSorOst,
  'Nasjonal plan 2024–2027': nationalPlan,
  'Hva er et helsefellesskap?': explainer,
};
export { explainer, helseSorOst, nationalPlan, sognOgFjordane, sorRogaland, stOlavs };

/** What can be set on every widget. */
export interface WidgetArgs {
  src?: string;
  headingLevel?: number;
  onError: (event: HfsErrorEvent) => void;
}

/** What can be set on a widget that shows a plan. */
export interface PlanArgs extends WidgetArgs {
  plan?: Plan | undefined;
}

/** A story of a widget that shows a plan. */
export type PlanStory = StoryObj<PlanArgs>;

/** What the stories of a widget that shows a plan have in common. */
export function planMeta(tag: string, plan: Plan) {
  return {
    component: tag,
    args: { plan, onError: fn() },
    argTypes: {
      plan: { options: Object.keys(plans), mapping: plans, control: { type: 'select' } },
      ...widgetArgTypes,
    },
    render: (args) => planWidget(tag, args),
  } satisfies Meta<PlanArgs>;
}

/** The controls that every widget has. */
export const widgetArgTypes = {
  src: { control: { type: 'text' } },
  headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  onError: { table: { disable: true } },
} satisfies Meta<WidgetArgs>['argTypes'];

/** A widget that shows a plan. */
export function planWidget(tag: string, { plan, src, headingLevel, onError }: PlanArgs): HTMLElement {
  const widget = document.createElement(tag);
  Object.assign(widget, { plan, src, headingLevel });
  widget.addEventListener('hfs-error', onError);
  return widget;
}

/** What a designer should know of a story, in Norwegian. */
export function notes(story: string): { parameters: { docs: { description: { story: string } } } } {
  return { parameters: { docs: { description: { story } } } };
}

/** Waits for the sentence that says why there is nothing, and the reason in the event. */
export function tells(reason: HfsErrorEvent['reason']): NonNullable<StoryObj<WidgetArgs>['play']> {
  return async ({ canvasElement, args }) => {
    await waitFor(() => expect(canvasElement.querySelector('.hfs-status')).toBeVisible());
    await waitFor(() => expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ reason })));
  };
}

/** Stories that say the same of every widget that shows a plan. */
export const options = {
  args: { headingLevel: 2 },
  ...notes('Velg en annen plan, eller et annet overskriftsnivå, i feltene under.'),
};
export const narrow = {
  globals: { width: '320' },
  ...notes('320 px: én kolonne, ingenting å rulle sidelengs.'),
};

/**
 * States that come from how a record is fetched, not from what is in it: the same for every widget with this property.
 * Each story names itself, for Storybook's sidebar reads names from the file without running it.
 */
export function loadingStates(property: string) {
  const from = (src?: string) => ({ [property]: undefined, ...(src && { src }) });
  return {
    loading: {
      args: from('stories/never-answers.json'),
      ...notes('Etter 300 ms uten svar står det at innholdet hentes. Kommer svaret før, vises ingenting imens.'),
      play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
        waitFor(() => expect(canvasElement.querySelector('.hfs-status')).toBeVisible()),
    },
    networkGone: {
      args: from('stories/network-gone.json'),
      ...notes('Nettet er borte. Leseren kan prøve igjen.'),
      play: tells('network'),
    },
    missing: {
      args: from('stories/missing.json'),
      ...notes('Adressen finnes ikke. Leseren kan ikke gjøre noe med det, så det er ingen knapp.'),
      play: tells('missing'),
    },
    noData: {
      args: from(),
      ...notes(`Verken \`${property}\`, \`src\` eller innhold mellom taggene.`),
      play: tells('no-data'),
    },
    wrongData: {
      args: { [property]: { schemaVersion: 1, type: 'something-else' } as never },
      ...notes('Noe annet enn det widgeten viser. Leseren får en setning, og siden får `hfs-error` med grunnen.'),
      play: tells('wrong-type'),
    },
  };
}
