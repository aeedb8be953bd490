import { glossary } from '@helsefellesskap/data/glossary';
import { municipalityIndex } from '@helsefellesskap/data/municipality-index';
import { partnership as sognOgFjordane } from '@helsefellesskap/data/partnerships/sogn-og-fjordane';
import { partnership as sorRogaland } from '@helsefellesskap/data/partnerships/sor-rogaland';
import { partnership as stOlavs } from '@helsefellesskap/data/partnerships/st-olavs-hospital-og-kommunene';
import { plan as frame } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as sognOgFjordanePlan } from '@helsefellesskap/data/plans/sogn-og-fjordane/strategy-2025';
import { plan as sorRogalandPlan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import { plan as stOlavsPlan } from '@helsefellesskap/data/plans/st-olavs-hospital-og-kommunene/strategy-2022';
import { plan as explainer } from '@helsefellesskap/data/plans/what-is-helsefellesskap';
import '@helsefellesskap/elements';
import elements from '@helsefellesskap/elements/custom-elements.json' with { type: 'json' };
import { listOf, type Partnership, type Plan } from '@helsefellesskap/model';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';

export default {
  title: 'Alle widgeter/Ett helsefellesskap',
  parameters: { controls: { disable: true }, docs: { story: { inline: false, height: '50rem' } } },
} satisfies Meta;

/** No args: there is nothing to set, and Storybook would say so. */
function page(partnership: Partnership, plan: Plan): StoryObj {
  return {
    render: () => html`
      <h1>${partnership.name[partnership.name.original]}</h1>
      <p>
        Et
        <hfs-glossary-term .glossary=${glossary} term="helsefellesskap">helsefellesskap</hfs-glossary-term>
        er et samarbeid. Finn ditt, se hva det har bestemt, og hvor det står.
      </p>
      <hfs-municipality-finder .index=${municipalityIndex}></hfs-municipality-finder>
      <hfs-partnership-map .index=${municipalityIndex} current=${partnership.id}></hfs-partnership-map>
      <hfs-partnership-card .partnership=${partnership}></hfs-partnership-card>
      <hfs-notice .plan=${plan}></hfs-notice>
      <hfs-vision-values .plan=${plan}></hfs-vision-values>
      <hfs-goals .plan=${plan}></hfs-goals>
      <hfs-challenges .plan=${plan}></hfs-challenges>
      <hfs-focus-areas .plan=${plan}></hfs-focus-areas>
      <hfs-patient-groups .plan=${plan}></hfs-patient-groups>
      <hfs-commitments .plan=${plan}></hfs-commitments>
      <hfs-governance .plan=${plan}></hfs-governance>
      <hfs-documents .plan=${plan}></hfs-documents>
      <hfs-source .plan=${plan} element=${first(plan)}></hfs-source>
      <hfs-national-frame .plan=${frame}></hfs-national-frame>
      <hfs-explainer .plan=${explainer}></hfs-explainer>
      <h2>Eller alt på ett sted</h2>
      <hfs-plan .plan=${plan}></hfs-plan>
    `,
  };
}

/** Something a plan can prove: its first goal, or where it has none, its first area. */
function first({ goals, areas }: Plan): string {
  return [...listOf(goals), ...listOf(areas)][0]!.id;
}

/** Every widget there is stands on the page, so that none is forgotten here. */
const isWhole: NonNullable<StoryObj['play']> = async ({ canvasElement }) => {
  const all = (elements.modules as Module[]).flatMap(({ declarations = [] }) =>
    declarations.map(({ tagName }) => tagName),
  );
  const missing = all.filter((tag) => tag && !canvasElement.querySelector(tag));
  await expect(all.filter(Boolean).length).toBeGreaterThan(10);
  await expect(missing).toEqual([]);
};

interface Module {
  declarations?: { tagName?: string }[];
}

export const SorRogaland: StoryObj = { ...page(sorRogaland, sorRogalandPlan), name: 'Sør-Rogaland', play: isWhole };

export const SognOgFjordane: StoryObj = { ...page(sognOgFjordane, sognOgFjordanePlan), name: 'Sogn og Fjordane' };

export const StOlavs: StoryObj = { ...page(stOlavs, stOlavsPlan), name: 'St. Olavs og kommunene' };
