/** What the steps of a test run gave, and how it is told. */

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [note] what a reader of the summary must know
 * @property {readonly string[]} [details] what failed and why, for the end of the summary
 */

/**
 * Mocha's figures as an outcome.
 * @param {string} text JSON that `followRun` gave
 * @returns {Outcome}
 */
export function outcomeOf(text) {
  const { passes, failures, pending, tests, failed, retried } = JSON.parse(text);
  if (tests === 0 && pending === 0) return failure('no test ran');
  return {
    passed: passes,
    failed: failures,
    skipped: pending,
    details: [...failed, ...retried.map((what) => `at the first try, ${what}`)],
  };
}

/** A step that counts as one failure. @returns {Outcome} */
export function failure(note) {
  return { passed: 0, failed: 1, skipped: 0, note };
}

/** A step that counts as one check. @returns {Outcome} */
export function single(ok, note) {
  return ok ? { passed: 1, failed: 0, skipped: 0 } : failure(note);
}

/** One line a step, and the last line `N passed, N failed[, N skipped]`. @returns {boolean} whether all is well */
export function report(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  console.log('\n── summary');
  for (const { name, outcome, seconds } of steps) {
    for (const key of ['passed', 'failed', 'skipped']) total[key] += outcome[key];
    const note = outcome.note === undefined ? '' : `   (${outcome.note})`;
    console.log(
      `${name.padEnd(22)} ${figures(outcome).padEnd(34)} ${seconds.toFixed(1).padStart(6)} s${note}`,
    );
  }
  for (const { name, outcome } of steps) {
    for (const what of outcome.details ?? []) console.log(`failed in ${name}: ${what}`);
  }
  console.log(figures(total));
  return total.failed === 0;
}

function figures({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
