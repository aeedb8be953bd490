import { inShort } from '../../checks/in-short.js';
import type { SourceAnchor, Statement } from '../../source.js';
import { sourceCells } from './cells.js';
import { fault, type TableFault } from './faults.js';
import { isPart, valueAt, type Part } from './place.js';
import { elementsOf } from './rows.js';
import { planLayout } from './layout.js';
import type { Sheet } from './sheet.js';

/** Where words were proven at the same place, by a quote that has no cell of its own: it stays, whatever the words become. */
export function keptQuote(now: Part, before: SourceAnchor | undefined, wordsBefore?: string): string | undefined {
  if (before?.method !== 'verbatim' || sourceCells(before, wordsBefore)['quote'] !== undefined) return undefined;
  const isThere = (['document', 'line', 'lineEnd', 'page'] as const).every((key) => before[key] === now[key]);
  return isThere ? before.quote : undefined;
}

/** Rows whose words were changed and are still called verbatim, while the quote is what it was. */
export function changedProofs(record: Part, { rows, columnOf }: Sheet): TableFault[] {
  const placed = [{ layout: planLayout, element: record }, ...elementsOf(record)];
  const byKey = new Map(placed.map((place) => [`${place.layout.section} ${String(place.element['id'])}`, place]));
  return rows.flatMap(({ section, id, part, cells, number }) => {
    const { layout, element } = byKey.get(`${section} ${id}`) ?? {};
    const path = layout?.parts.find(({ name, is }) => name === part && is === 'statement')?.path;
    const statement = path && valueAt(element, path);
    if (cells.quote !== undefined || !isPart(statement) || !('text' in statement)) return [];
    const { text, sources } = statement as unknown as Statement;
    const [proof] = sources;
    if (proof?.method !== 'verbatim' || spaced(text[text.original]) === spaced(proof.quote)) return [];
    return [fault('quote-left', [inShort(proof.quote)], { row: number, column: columnOf('quote') })];
  });
}

function spaced(words = ''): string {
  return words.normalize().replace(/\s+/g, ' ').trim();
}
