import { inShort } from '../../checks/in-short.js';
import { idsInPlan, relationsInPlan } from '../../checks/pointers.js';
import type { Sentence } from '../../checks/rule.js';
import type { LocalText } from '../../language.js';
import { planSections } from '../../plan.js';
import { fault, type TableFault } from './faults.js';
import { layouts } from './layout.js';
import { isPart, type Part } from './place.js';
import { elementsOf } from './rows.js';
import { sectionWords } from './words.js';
import type { Written } from './written.js';

/** Ids in the plan before that no row has. */
export function idsGone(before: Part, elements: readonly Written[]): string[] {
  const ids = new Set(elements.map(({ id }) => id));
  return elementsOf(before).flatMap(({ element: { id } }) => (ids.has(String(id)) ? [] : String(id)));
}

/**
 * What the plan points to from where the table does not reach, and whose rows are gone: no row can be named for it.
 * @param before the plan that the table is laid over
 */
export function goneFaults(before: Part, elements: readonly Written[]): TableFault[] {
  const gone = new Set(idsGone(before, elements));
  const faults = new Map<string, TableFault>();
  for (const [field, part] of Object.entries(before))
    for (const { id, by } of pointersIn({ [field]: part }, gone, unnamed))
      faults.set(`${id} ${by.nb}`, fault('row-gone', [inShort(id), by]));
  return [...faults.values(), ...sectionsGone(before, elements)];
}

/** Every pointer to something that is gone, and what points; what is gone itself points no more. */
function* pointersIn(
  value: unknown,
  gone: ReadonlySet<string>,
  around: Sentence,
): Generator<{ id: string; by: Sentence }> {
  if (Array.isArray(value)) for (const item of value) yield* pointersIn(item, gone, around);
  else if (isPart(value)) {
    const { id } = value;
    if (typeof id === 'string' && gone.has(id)) return;
    const by = nameOf(value) ?? around;
    for (const [field, inner] of Object.entries(value)) {
      for (const target of targetsOf(field, inner, value)) if (gone.has(target)) yield { id: target, by };
      yield* pointersIn(inner, gone, by);
    }
  }
}

/** Parents have a column of their own too. */
const inColumns = new Set(layouts.flatMap(({ links }) => links as readonly string[]));

/** The ids that a field without a column points to. */
function targetsOf(field: string, value: unknown, owner: Part): string[] {
  const isPointer = field in idsInPlan || (field === 'to' && 'change' in owner);
  const isRelation = field in relationsInPlan && !inColumns.has(field);
  return [value]
    .flat()
    .map((one) => (isRelation && isPart(one) ? one['target'] : isPointer ? one : undefined))
    .filter((id) => typeof id === 'string');
}

const unnamed: Sentence = { nb: 'planen', nn: 'planen', en: 'the plan' };

function nameOf({ id, outcome, body, change, from }: Part): Sentence | undefined {
  if (typeof id === 'string') return { nb: `«${inShort(id)}»`, nn: `«${inShort(id)}»`, en: `“${inShort(id)}”` };
  if (outcome !== undefined) return adoptionBy(body);
  if (change === undefined) return undefined;
  const old = inShort(String(from));
  return { nb: `den gamle id-en «${old}»`, nn: `den gamle id-en «${old}»`, en: `the old id “${old}”` };
}

function adoptionBy(body: unknown): Sentence {
  const { original, ...words } = body as LocalText;
  const name = inShort(words[original] ?? '');
  return { nb: `vedtaket til «${name}»`, nn: `vedtaket til «${name}»`, en: `the adoption by “${name}”` };
}

/** Parts of the plan that have been adopted, and have no rows any more. */
function sectionsGone(before: Part, elements: readonly Written[]): TableFault[] {
  const adoptions = Array.isArray(before['adoptions']) ? (before['adoptions'] as Part[]) : [];
  const was = new Set<string>(elementsOf(before).map(({ layout }) => layout.section));
  const there = new Set<string>(elements.map(({ layout }) => layout.section));
  return planSections
    .filter((section) => was.has(section) && !there.has(section))
    .flatMap((section) =>
      adoptions
        .filter(({ covers }) => (covers as string[] | undefined)?.includes(section))
        .map(({ body }) => fault('section-gone', [sectionWords[section], adoptionBy(body)])),
    );
}
