/** A column as spreadsheets name it: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** A place in a sheet as people say it: `C7`, or `7` for a whole row. */
export function cellName(row: number | undefined, column: number | undefined): string | undefined {
  if (row === undefined) return undefined;
  return `${column === undefined ? '' : columnLetters(column)}${row}`;
}
