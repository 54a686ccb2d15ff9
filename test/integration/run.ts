/** The entry of a test run in the Node extension host: mocha, its figures in a file, its lines tagged. */
import { writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';
import { followRun } from '../../scripts/lib/figures.mjs';
import { LINE_TAG, RETRIES, TIMEOUT_MS } from './settings';

/**
 * Runs the suites that `load` registers. Settles when mocha has ended; rejects when a test failed.
 * `TEST_GREP` selects tests by name; mocha's figures go to the file that `TEST_RESULT` names.
 */
export async function runSuites(load: () => void): Promise<void> {
  const { TEST_GREP: grep, TEST_RESULT: result } = process.env;
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
    for (const line of format(...args).split('\n')) console.log(LINE_TAG + line);
  };
  Mocha.reporters.Base.useColors = false;
  const mocha = new Mocha({ ui: 'bdd', timeout: TIMEOUT_MS, retries: RETRIES, ...(grep ? { grep } : {}) });
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  load();
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (result !== undefined) writeFileSync(result, figures());
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
    const figures = followRun(runner);
  });
}
