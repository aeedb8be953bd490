import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  areaTitle,
  listOf,
  textIn,
  type FocusArea,
  type LocalText,
  type Plan,
  type PlanSection,
  type Stated,
} from '@helsefellesskap/model';
import { expect } from 'vitest';
import { readData } from '../../src/records.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { data } = readData(root, { day: '2025-01-01' });

export function read<Kind extends Plan['kind']>(kind: Kind, id: string): Extract<Plan, { kind: Kind }> {
  const record = data.plans.find((entry) => entry.id === id)?.record;
  if (record?.kind !== kind) throw new Error(`${id} could not be read as a ${kind}`);
  return record as Extract<Plan, { kind: Kind }>;
}

export const words = (text: LocalText | undefined) => (text ? textIn(text, text.original).value : undefined);
export const texts = (elements: Stated<{ text: LocalText }[]>) => listOf(elements).map(({ text }) => words(text));
export const titles = (areas: FocusArea[]) => areas.map((area) => words(areaTitle(area)?.text));
export const measureCounts = (areas: FocusArea[]) => areas.map(({ measures }) => listOf(measures).length);
export const quotes = (sources: { quote?: string }[] | undefined) => sources?.map(({ quote }) => quote);
export const find = <T extends { id: string }>(elements: Stated<T[]>, id: string) =>
  listOf(elements).find((element) => element.id === id);

export function notStated(plan: Plan, ...sections: PlanSection[]) {
  for (const section of sections) expect(plan[section], section).toMatchObject({ absent: 'not-stated' });
}
