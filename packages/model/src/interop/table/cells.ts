import { languages, type Language, type LocalText } from '../../language.js';
import type { Deadline } from '../../period.js';
import type { Relation } from '../../relation.js';
import type { SourceAnchor } from '../../source.js';
import type { Layout, LinkColumn, PlainColumn } from './layout.js';
import type { Part } from './place.js';
import type { DetailColumn } from './terms.js';
import type { ColumnName } from './words.js';

/** What one row holds, by column; a translation by its language. Names, not yet the words for them. */
export type Cells = Partial<Record<ColumnName | Language | DetailColumn, string | number>>;

export function textCells(text: LocalText): Cells {
  const { original } = text;
  const cells: Cells = filled({ text: text[original], language: original });
  for (const language of languages)
    if (language !== original && text[language] !== undefined) cells[language] = text[language];
  return cells;
}

/** @param words the text that the source is for: a verbatim quote is not written twice */
export function sourceCells(anchor: SourceAnchor | undefined, words: string | undefined): Cells {
  if (!anchor) return {};
  const { method, document, quote } = anchor;
  const isRepeated = method === 'verbatim' && quote === words;
  const place = method === 'external' ? {} : { line: anchor.line, lineEnd: anchor.lineEnd, page: anchor.page };
  return filled({ method, document, ...place, quote: isRepeated ? undefined : quote });
}

/** @param time a deadline or a period; a reason for its absence has no cells */
export function timeCells(time: Partial<Deadline> | undefined, has: Layout['time']): Cells {
  if (!time) return {};
  const { from, to, text } = time;
  return filled({ from, to, when: text, precision: has === 'deadline' ? time.precision : undefined });
}

/** Ids alone; what is only named has no cell. */
export function linkCells(element: Part, { links }: Layout): Cells {
  const cells: Partial<Record<LinkColumn, string>> = {};
  for (const column of links) {
    const targets = ((element[column] ?? []) as Relation[]).flatMap(({ target }) => target ?? []);
    if (targets.length > 0) cells[column] = targets.join(', ');
  }
  return cells;
}

export function plainCells(element: Part, { plain }: Layout): Cells {
  const entries = Object.entries(plain) as [PlainColumn, string][];
  return filled(Object.fromEntries(entries.map(([column, property]) => [column, element[property] as string])));
}

function filled(cells: Record<string, string | number | undefined>): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined && cell !== ''));
}
