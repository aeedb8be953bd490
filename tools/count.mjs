/**
 * What the reports of the test runners add up to. Tests that were skipped are left out: nobody should take them for passed.
 * @param vitest the report of Vitest's reporter `json`, if there is one
 * @param playwright the reports of Playwright's reporter `json`
 */
export function count(vitest, playwright) {
  const sum = (start, ...kinds) =>
    playwright
      .flatMap(({ stats }) => kinds.map((kind) => stats[kind] ?? 0))
      .reduce((all, some) => all + some, start ?? 0);
  return {
    passed: sum(vitest?.numPassedTests, 'expected'),
    failed: sum(vitest?.numFailedTests, 'unexpected', 'flaky'),
    leftOut: sum((vitest?.numPendingTests ?? 0) + (vitest?.numTodoTests ?? 0), 'skipped'),
  };
}

/** The last line of a run. It begins with what passed and failed, for those who look for no more. */
export function sayCount({ passed, failed, leftOut }) {
  return `${passed} passed, ${failed} failed, ${leftOut} left out`;
}
