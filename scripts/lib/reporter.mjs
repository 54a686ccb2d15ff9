/** Mocha's reporter for the runs of `scripts/test.mjs`: as usual, and the figures go into `TEST_RESULT`. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { followRun } from './figures.mjs';

const { Dot, Spec } = Mocha.reporters;
const Base = process.env['TEST_REPORTER'] === 'dot' ? Dot : Spec;

export default class extends Base {
  constructor(runner, options) {
    super(runner, options);
    const figures = followRun(runner);
    runner.once('end', () => {
      if (process.env['TEST_RESULT']) writeFileSync(process.env['TEST_RESULT'], figures());
    });
  }
}
