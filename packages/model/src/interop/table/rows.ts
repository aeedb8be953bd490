import type { Language, LocalText } from '../../language.js';
import type { Deadline } from '../../period.js';
import type { Statement } from '../../source.js';
import { linkCells, plainCells, sourceCells, textCells, timeCells, type Cells } from './cells.js';
import { layouts, planLayout, type Layout, type PartName, type SectionName } from './layout.js';
import { isPart, valueAt, type Part } from './place.js';
import { termCells } from './terms.js';

/** The words of one part of an element, with what is known of the element in the first row. */
export interface Row {
  section: SectionName;
  id: string;
  part: PartName;
  cells: Cells;
}

/** An element with words, and where it stands. */
export interface Placed {
  layout: Layout;
  element: Part;
  /** Id of the element above, where the list lies inside one. */
  above?: string;
}

/** The rows of a plan, in its own order. */
export function rowsOf(plan: Part): Row[] {
  return [...elementRows({ layout: planLayout, element: plan }), ...elementsOf(plan).flatMap(elementRows)];
}

/** Everything in a plan that has rows, apart from the plan itself. */
export function elementsOf(plan: Part): Placed[] {
  return layouts.flatMap((layout) => placed(plan, layout));
}

function placed(owner: Part, layout: Layout, above?: string): Placed[] {
  return itemsAt(owner, layout).flatMap((element) => [
    { layout, element, ...(above !== undefined && { above }) },
    ...(layout.children ?? []).flatMap((child) => placed(element, child, element['id'] as string)),
  ]);
}

/** Reasons for absence are no items: they are told apart by what they lack. */
function itemsAt(owner: Part, { path, isSingle }: Layout): Part[] {
  const value = valueAt(owner, path);
  if (isSingle) return isPart(value) && 'id' in value ? [value] : [];
  return Array.isArray(value) ? (value as Part[]) : [];
}

function elementRows({ layout, element, above }: Placed): Row[] {
  const { section, time, terms } = layout;
  const id = element['id'] as string;
  const own: Cells = {
    ...(above !== undefined && { parent: above }),
    ...plainCells(element, layout),
    ...(time && timeCells(element[time] as Deadline | undefined, time)),
    ...linkCells(element, layout),
  };
  const rows = layout.parts.flatMap(({ name, path, is }): Row[] => {
    const value = valueAt(element, path);
    if (!isPart(value) || !((is === 'text' ? 'original' : 'text') in value)) return [];
    const cells =
      is === 'text' ? textCells(value as unknown as LocalText) : statementCells(value as unknown as Statement);
    return [{ section, id, part: name, cells }];
  });
  const [first = { section, id, part: layout.parts[0].name, cells: {} }, ...rest] = rows;
  const ofTerms = terms && termCells(element, first.cells.language as Language);
  return [{ ...first, cells: { ...first.cells, ...own, ...ofTerms } }, ...rest];
}

function statementCells({ text, sources }: Statement): Cells {
  return { ...textCells(text), ...sourceCells(sources[0], text[text.original]) };
}
