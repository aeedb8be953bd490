const columns = {
  loading: [
    { title: 'Bytes', figure: 'bytes', write: (bytes) => `${(bytes / 1000).toFixed(1)} kB` },
    { title: 'Requests', figure: 'requests', write: String },
    { title: 'Text on screen', figure: 'firstText', write: inMs, ratio: true },
    { title: 'Ready', figure: 'ready', write: inMs, ratio: true },
    { title: 'Main thread', figure: 'busy', write: inMs, ratio: true },
    { title: 'Layout shift', figure: 'shift', write: (score) => score.toFixed(3) },
    { title: 'Moved', figure: 'moved', write: (pixels) => `${Math.round(pixels)} px` },
  ],
  thousand: [
    { title: 'Make 1,000', figure: 'make1000', write: inMs, ratio: true },
    { title: 'of it style, layout', figure: 'style1000', write: inMs, ratio: true },
    { title: 'Move 1,000', figure: 'move1000', write: inMs, ratio: true },
    { title: 'Heap', figure: 'heap', write: inMB, ratio: true },
    { title: 'Nodes in each', figure: 'nodes', write: (nodes) => String(Math.round(nodes / 1000)) },
  ],
  read: [
    { title: '1', figure: 'one', write: inExactMs, ratio: true },
    { title: '100', figure: 'hundred', write: inExactMs, ratio: true },
    { title: '10,000', figure: 'all', write: inMs, ratio: true },
    { title: '10,000 against 100 × 100', figure: 'growth', write: (ratio) => ratio.toFixed(2) },
    { title: 'Heap of 10,000', figure: 'heap', write: inMB, ratio: true },
  ],
  load: [
    { title: 'Time', figure: 'time', write: inExactMs, ratio: true },
    { title: 'Heap', figure: 'heap', write: inMB, ratio: true },
    { title: 'Records', figure: 'kept', write: String },
  ],
  start: [{ title: 'Time', figure: 'time', write: inExactMs, ratio: true }],
};

/** A Markdown table of one kind of subject; in brackets each figure against the one that `base` picks. */
export function tableOf(results, part, base) {
  const shown = columns[part];
  const measured = results.filter(({ figures }) => figures[shown[0].figure] !== undefined);
  const compared = measured.find(base)?.figures;
  const rows = measured.map(({ name, figures }) => [
    name,
    ...shown.map(({ figure, write, ratio }) => {
      const against = ratio && compared?.[figure] > 0 ? ` (${(figures[figure] / compared[figure]).toFixed(2)})` : '';
      return `${write(figures[figure])}${against}`;
    }),
  ]);
  return markdown(['', ...shown.map(({ title }) => title)], rows);
}

/** The bars and what was reached, as a Markdown table. */
export function barTable(bars) {
  const rows = bars.map(({ what, limit, reached, isReached }) => [
    what,
    limit.toFixed(2),
    Number.isFinite(reached) ? reached.toFixed(2) : 'not measured',
    isReached ? 'yes' : '**no**',
  ]);
  return markdown(['', 'At most', 'Reached', 'Passed'], rows);
}

function markdown(head, rows) {
  const widths = head.map((title, index) =>
    Math.max(3, ...[title, ...rows.map((row) => row[index])].map(({ length }) => length)),
  );
  const line = (cells) =>
    `| ${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[index]) : cell.padStart(widths[index]))).join(' | ')} |`;
  const rule = widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function inMs(time) {
  return `${Math.round(time)} ms`;
}

function inExactMs(time) {
  return `${time.toFixed(1)} ms`;
}

function inMB(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
