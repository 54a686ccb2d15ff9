import assert from 'node:assert/strict';
import type { TimexMod } from '../../../../../src/engine/time/types';
import { lastingOf } from '../../../../../src/engine/timeline/mentions/lasting';

/** The length that the words between bars, an expression of time, give to what the words between stars tell. */
function lasting(marked: string, value: string, kind = 'ban', mod: TimexMod | null = null): number | null {
  const text = marked.replace(/[|*]/g, '');
  const spanOf = (mark: string): { start: number; end: number } => {
    const word = marked.split(mark)[1];
    return { start: text.indexOf(word), end: text.indexOf(word) + word.length };
  };
  const time = { type: 'DURATION' as const, value, mod, ...spanOf('|') };
  return lastingOf(text, [time], { class: kind, extent: { start: 0, end: text.length }, ...spanOf('*') });
}

describe('how long what is imposed is to last', () => {
  it('is told behind the verb or before the noun', () => {
    assert.equal(lasting('The league *banned* Moss from Oru for |a year|', 'P1Y'), 365);
    assert.equal(lasting('Moss appealed against a |90-day| *ban*', 'P90D'), 90);
    assert.equal(
      lasting('Moss was *jailed* for |two and a half years|', 'P2Y6M', 'verdict'),
      2 * 365 + 6 * 30.4,
    );
  });
  it('is not how long something else lasted, nor what is not exact, or imposed', () => {
    assert.equal(lasting('Moss was *jailed* for stealing for |ten years|', 'P10Y', 'verdict'), null);
    assert.equal(
      lasting('Moss was *convicted* after a trial that lasted |six weeks|', 'P6W', 'verdict'),
      null,
    );
    assert.equal(lasting('Moss was *convicted* after a |six-week| trial', 'P6W', 'verdict'), null);
    assert.equal(lasting('Moss was *banned* for |several years|', 'PXY'), null);
    assert.equal(lasting('Moss was *banned* for |more than a year|', 'P1Y', 'ban', 'MORE_THAN'), null);
    assert.equal(lasting('Moss *visited* Oru for |two days|', 'P2D', 'visit'), null);
  });
});
