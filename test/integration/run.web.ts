/** The entry of a test run in the web worker host: as `run.ts`, the figures go into the opened folder. */
import 'mocha/mocha.js'; // the build for browsers, which makes a global `mocha`
import * as vscode from 'vscode';
import { followRun } from '../../scripts/lib/figures.mjs';
import { LINE_TAG, RESULT_FILE, RETRIES, TIMEOUT_MS } from './settings';
import { fileUri } from './helpers';

/** Runs the suites that `load` registers. Settles when mocha has ended; rejects when a test failed. */
export async function runSuites(load: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: TIMEOUT_MS, retries: RETRIES, reporter: LineReporter });
  load();
  const { failures, figures } = await new Promise<{ failures: number; figures: string }>((resolve) => {
    const runner = mocha.run((count) => resolve({ failures: count, figures: figures() }));
    const figures = followRun(runner);
  });
  await vscode.workspace.fs.writeFile(fileUri(RESULT_FILE), new TextEncoder().encode(figures));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** Mocha's own reporters for browsers want a page; this one prints a line for each test. */
class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const print = (line: string): void => console.log(LINE_TAG + line);
    runner.on('pass', (test) => print(`  ✔ ${test.fullTitle()}`));
    runner.on('pending', (test) => print(`  - ${test.fullTitle()}`));
    runner.on('fail', (test, error: Error) =>
      print(`  ✖ ${test.fullTitle()}\n${error.stack ?? error.message}`),
    );
  }
}
