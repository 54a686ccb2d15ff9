import assert from 'node:assert/strict';
import { axisMaker } from '../../../../src/webview/timeline/axis';
import { titlesOf } from '../../../../src/webview/timeline/titles';

const WIDTH = 900;

describe('The axis', () => {
  const check = (locale: string, from: string, to: string, ticks: RegExp, contexts: RegExp): void => {
    it(`from ${from} to ${to} in ${locale}`, () => {
      const axis = axisMaker(locale)({ start: Date.parse(from), end: Date.parse(to) }, WIDTH);
      assert.match(axis.ticks.map(({ text }) => text).join(' | '), ticks);
      assert.match(axis.contexts.map(({ text }) => text).join(' | '), contexts);
      assert.ok(axis.ticks.length <= WIDTH / 50, `${axis.ticks.length} ticks`);
    });
  };
  check('en', '1950-01-01', '2020-01-01', /^1950 \| 19\d\d/, /^$/);
  check('en', '2024-03-01', '2025-02-01', /Mar \| Apr \| May/, /^2024 \| 2025$/);
  check('en', '2024-02-26', '2024-03-05', /27 Tue|Tue 27|27/, /^February 2024 \| March 2024$/);
  check('en', '2024-03-01', '2024-03-02', /AM.*PM/, /^Friday, March 1, 2024$/);
  check('de', '2024-03-01', '2025-02-01', /Mär \| Apr \| Mai/, /^2024 \| 2025$/);
  check('de', '2024-03-01', '2024-03-02', /03:00 \| 06:00/, /^Freitag, 1\. März 2024$/);
});

describe('Titles', () => {
  const { cut } = titlesOf((text) => text.length * 10);
  it('that fit stay whole', () => assert.equal(cut('A title', 70), 'A title'));
  it('are cut with an ellipsis', () => assert.equal(cut('A long title', 60), 'A lon…'));
  it('lose a blank before the ellipsis', () => assert.equal(cut('A long title', 80), 'A long…'));
  it('vanish where nothing fits', () => assert.equal(cut('A title', 5), ''));
});
