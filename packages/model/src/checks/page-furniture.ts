const pageNumber = /^(?:side |page )?\d{1,4}(?:(?: av | of |\/)\d{1,4})?$/i;
const most = 2; // lines at the top or foot of a page: a heading and a number

/**
 * A text without page numbers and running heads, which may stand in the middle of a sentence; their lines are left
 * empty. A head is a line that opens or ends at least two pages.
 */
export function withoutFurniture(text: string): string {
  const pages = text.split('\f').map((page) => page.split('\n'));
  if (pages.length < 2) return text;
  const edges = pages.map((lines) => ({ top: edge(lines, false), foot: edge(lines, true) }));
  const times = new Map<string, number>();
  for (const [index, { top, foot }] of edges.entries())
    for (const [side, places] of [
      ['top', top],
      ['foot', foot],
    ] as const)
      for (const key of new Set(places.map((at) => side + asHead(pages[index]?.[at]))))
        times.set(key, (times.get(key) ?? 0) + 1);
  for (const [index, { top, foot }] of edges.entries()) {
    const lines = pages[index] ?? [];
    const known = (side: string) => (at: number) =>
      pageNumber.test((lines[at] ?? '').trim()) || (times.get(side + asHead(lines[at])) ?? 0) > 1;
    for (const at of [...top.filter(known('top')), ...foot.filter(known('foot'))]) lines[at] = '';
  }
  return pages.map((lines) => lines.join('\n')).join('\f');
}

/** The places of the outermost lines that have words. */
function edge(lines: readonly string[], isFoot: boolean): number[] {
  const found: number[] = [];
  for (let step = 0; step < lines.length && found.length < most; step += 1) {
    const at = isFoot ? lines.length - 1 - step : step;
    if (lines[at]?.trim()) found.push(at);
  }
  return found;
}

/** The same head may hold the number of its page. */
function asHead(line = ''): string {
  return line.trim().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}
