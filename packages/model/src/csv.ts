// What a spreadsheet takes for a formula, also behind white space and in full width. Apostrophes before it are counted in, so that it can be undone.
const formula = /^'*(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * A table as CSV (RFC 4180) that Norwegian Excel opens as it stands: semicolons between fields, UTF-8 with a byte order mark.
 * Every field is quoted, and text that a spreadsheet would run as a formula gets an apostrophe in front.
 * @param rows the first is the header; `undefined` is an empty field
 * @example
 * ```ts
 * import { toCsv } from '@helsefellesskap/model';
 *
 * toCsv([['Tiltak'], ['=1+1']]); // → '\uFEFF"Tiltak"\r\n"\'=1+1"\r\n'
 * ```
 */
export function toCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(';')}\r\n`).join('')}`;
}

/** The text of a field that {@link toCsv} put an apostrophe before. Other texts are given back as they are. */
export function fromDefused(field: string): string {
  return field.startsWith("'") && formula.test(field) ? field.slice(1) : field;
}

function field(value: string | number = ''): string {
  const text = typeof value === 'string' ? value.replace(formula, "'$&") : `${value}`;
  return `"${text.replaceAll('"', '""')}"`;
}
