/** What a run of mocha gave, for `scripts/test.mjs`, whichever process it runs in. */

/**
 * Follows a run.
 * @param {import('mocha').Runner} runner one that has not begun
 * @returns {() => string} gives, at the end, JSON of mocha's `stats` with `failed`, the full title and message of each
 *   test that failed, and `retried`, the same of each try that failed before one that passed
 */
export function followRun(runner) {
  const failed = [];
  const retried = [];
  const told = (test, error) => `${test.fullTitle()}: ${String(error?.message ?? error).split('\n')[0]}`;
  runner.on('fail', (test, error) => failed.push(told(test, error)));
  runner.on('retry', (test, error) => retried.push(told(test, error)));
  return () => JSON.stringify({ ...runner.stats, failed, retried });
}
