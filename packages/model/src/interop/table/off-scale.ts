import { inShort } from '../../checks/in-short.js';
import type { ScaleValue } from '../../action-plan.js';
import { fault, type TableFault } from './faults.js';
import type { Part } from './place.js';
import { elementsOf } from './rows.js';
import type { Sheet } from './sheet.js';
import { scaleColumns } from './terms.js';

/** Steps that were moved to a place that their scale does not have: a word typed wrong, most often. */
export function movedOffScale(record: Part, before: Part, { rows, columnOf }: Sheet): TableFault[] {
  const old = new Map(elementsOf(before).map(({ layout, element }) => [keyOf(layout.section, element['id']), element]));
  const steps = new Map(
    elementsOf(record).map(({ layout, element }) => [keyOf(layout.section, element['id']), element]),
  );
  return rows.flatMap(({ section, id, cells, number }) =>
    scaleColumns.flatMap((column) => {
      const typed = cells[column];
      const now = steps.get(keyOf(section, id))?.[column] as ScaleValue | undefined;
      if (typed === undefined || !now?.scale?.length || now.scale.includes(now.value)) return [];
      if (now === old.get(keyOf(section, id))?.[column]) return []; // it stood there already
      const scale = now.scale.map((step) => step[step.original] ?? '').join(', ');
      return [fault('off-scale', [inShort(typed), inShort(scale)], { row: number, column: columnOf(column) })];
    }),
  );
}

function keyOf(section: string, id: unknown): string {
  return `${section} ${String(id)}`;
}
