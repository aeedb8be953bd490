import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

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

/** The names of the tests that failed, each with the first line of why: whoever sees only the end of a run knows where to look. */
export function failures(vitest, playwright) {
  const inVitest = (vitest?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const named = failed.map((test) => say([basename(name), test.fullName], test.failureMessages[0]));
    return message && named.length === 0 ? [say([basename(name)], message)] : named; // the file itself may have failed
  });
  const inSuite = ({ suites = [], specs = [] }) => [
    ...specs.filter(({ ok }) => !ok).map(({ file, title, tests }) => say([file, title], whyOf(tests))),
    ...suites.flatMap(inSuite),
  ];
  return [...inVitest, ...playwright.flatMap(inSuite)];
}

const whyOf = (tests) => tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message;
const say = (where, why) =>
  `${where.join(' › ')}: ${stripVTControlCharacters(why?.split('\n')[0] ?? 'no reason given')}`;

/** The last line of a run. It begins with what passed and failed, for those who look for no more. */
export function sayCount({ passed, failed, leftOut }) {
  return `${passed} passed, ${failed} failed, ${leftOut} left out`;
}
