import {
  commitmentsIn,
  listOf,
  measuresOf,
  type Commitment,
  type FocusArea,
  type LocalText,
  type Measure,
  type PatientGroupPriority,
  type Plan,
  type Relation,
} from '@helsefellesskap/model';

/** What a reader can choose by. */
export const choices = ['group', 'theme', 'strength'] as const;

/** One of {@link choices}. */
export type Choice = (typeof choices)[number];

/** A measure with what it can be chosen by: ids of groups and themes, and how much it binds. */
export interface Entry extends Record<Choice, (string | undefined)[]> {
  plan: Plan;
  /** Missing where the entry is an area that names no measures. */
  measure?: Measure | undefined;
  area?: FocusArea | undefined;
  priority?: PatientGroupPriority | undefined;
  /** The verb that tells how much it binds. */
  commitment?: Commitment | undefined;
}

/** A measure of a plan. */
export type MeasureEntry = Entry & { measure: Measure };

/** Every measure of a plan, then the areas that name none. A measure that names no groups or themes has those of its area. */
export function entriesOf(plan: Plan): Entry[] {
  const bare = listOf(plan.areas).filter(({ measures }) => !listOf(measures)[0]);
  const found: Pick<Entry, 'measure' | 'area' | 'priority'>[] = [
    ...measuresOf(plan),
    ...bare.map((area) => ({ area })),
  ];
  return found.map(({ measure, area, priority }) => {
    const lead = area && (area.lead?.text ?? area.localTerm ?? plan.localTerms?.areas);
    const [commitment] = measure ? commitmentsIn(original(measure.text), measure.text.original, original(lead)) : [];
    return {
      ...{ plan, measure, area, priority, commitment },
      group: [...targets(measure?.groups ?? area?.groups), priority?.group],
      theme: targets(measure?.themes ?? (area ?? priority)?.themes),
      strength: [commitment?.strength],
    };
  });
}

/** The entries that have been chosen; all where nothing has. */
export function keptOf<E extends Entry>(all: E[], chosen: Partial<Record<Choice, string | undefined>>): E[] {
  return all.filter((entry) => choices.every((choice) => !chosen[choice] || entry[choice].includes(chosen[choice])));
}

/** The entries of a plan's own areas; those of its patient groups have their own widget. */
export function areaEntriesOf(plan: Plan): Entry[] {
  return entriesOf(plan).filter(({ priority }) => !priority);
}

/** Gives what groups and themes are called, by id: the first name that stands anywhere in the plans, or the id made readable. */
export function namesIn(entries: Entry[]): (id: string) => LocalText {
  const names = new Map<unknown, LocalText>();
  const look = (value: object) => {
    const { target, group = target, text, name = text } = value as Partial<Relation & PatientGroupPriority>;
    if (name?.original && !names.has(group)) names.set(group, name);
    for (const part of Object.values(value) as unknown[]) if (part && typeof part === 'object') look(part);
  };
  for (const plan of new Set(entries.map(({ plan }) => plan))) look(plan);
  return (id) => names.get(id) ?? { original: 'en', en: id.replaceAll('-', ' ') };
}

/** A text in its own language. */
export function original(text: LocalText | undefined): string {
  return text?.[text.original] ?? '';
}

function targets(relations: Relation[] = []): (string | undefined)[] {
  return relations.map(({ target }) => target);
}
