import type { Sentence } from '../../checks/rule.js';
import { languages, type Language } from '../../language.js';
import type { Plan } from '../../plan.js';
import type { Part } from './place.js';
import { rowsOf, type Row } from './rows.js';
import { isDetailColumn, termColumns, type DetailColumn } from './terms.js';
import {
  columns,
  detailColumn,
  methodWords,
  partWords,
  precisionWords,
  sectionWords,
  type ColumnName,
} from './words.js';

/** What a cell holds; undefined is an empty one. */
export type Cell = string | number | undefined;

/**
 * A plan as one table: a header, then a row for each text in it, with where it stands and where it is taken from.
 * @example
 * ```ts
 * import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
 * import { tableOf } from '@helsefellesskap/model/interop';
 *
 * const [header, first] = tableOf(plan, 'nb');
 * header?.slice(0, 3); // → ['Del', 'Id', 'Felt']
 * first?.slice(0, 3); // → ['Plan', 'sor-rogaland/strategy-2025', 'Tittel']
 * ```
 */
export function tableOf(plan: Plan, language: Language): Cell[][] {
  const rows = rowsOf(plan as unknown as Part);
  const names = columnsFor(rows, plan.kind === 'partnership-strategy');
  return [
    names.map((name) => headerOf(name, language)),
    ...rows.map((row) => names.map((name) => cellOf(row, name, language))),
  ];
}

/**
 * What each column of the table is for, and the words that some of them choose among.
 * @example
 * ```ts
 * import { tableGuide } from '@helsefellesskap/model/interop';
 *
 * new Map(tableGuide('en')).get('Number'); // → 'The number or letter in the document.'
 * ```
 */
export function tableGuide(language: Language): [header: string, about: string][] {
  const list = (words: Record<string, Sentence>) =>
    Object.values(words)
      .map((word) => spoken(word, language))
      .join(', ');
  return Object.entries({ ...columns, detail: detailColumn }).map(([name, { header, about }]) => [
    spoken(header, language),
    [spoken(about, language), choices[name] && `(${list(choices[name])})`].filter(Boolean).join(' '),
  ]);
}

/** Words in the language of a reader; bokmål where we have not written theirs. */
export function spoken(words: Sentence, language: Language): string {
  return language === 'nn' || language === 'en' ? words[language] : words.nb;
}

type Name = ColumnName | Language | DetailColumn;

/** The names of all columns, with those languages that something is translated to, and what the plan has headings for. */
function columnsFor(rows: Row[], isStrategy: boolean): Name[] {
  const isUsed = (name: Name) => rows.some(({ cells }) => cells[name] !== undefined);
  const translations = languages.filter(isUsed);
  const ofStrategies = new Set<string>(['measures', ...termColumns]); // to be filled in; others have what they use
  const names = (Object.keys(columns) as ColumnName[]).filter(
    (name) => isStrategy || !ofStrategies.has(name) || isUsed(name),
  );
  const details = new Set(rows.flatMap(({ cells }) => Object.keys(cells).filter(isDetailColumn)));
  return [...names.flatMap((name) => (name === 'language' ? [name, ...translations] : [name])), ...details];
}

function headerOf(name: Name, language: Language): string {
  return name in columns ? spoken(columns[name as ColumnName].header, language) : name;
}

/** Columns whose cells are one of some words. */
const choices: Partial<Record<string, Record<string, Sentence>>> = {
  section: sectionWords,
  part: partWords,
  method: methodWords,
  precision: precisionWords,
};

function cellOf({ cells, ...row }: Row, name: Name, language: Language): Cell {
  const cell = name === 'section' || name === 'id' || name === 'part' ? row[name] : cells[name];
  const word = choices[name]?.[cell ?? ''];
  return word ? spoken(word, language) : cell;
}
