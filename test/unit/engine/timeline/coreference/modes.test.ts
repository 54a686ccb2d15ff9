import assert from 'node:assert/strict';
import {
  isAnotherThan,
  isPossibilityOf,
  isRuleBeside,
  isTotalBeside,
} from '../../../../../src/engine/timeline/coreference/modes';
import { candidate, day, type Sketch } from '../candidate';

type Test = typeof isAnotherThan;

function check(test: Test, a: Sketch, b: Sketch, expected: boolean): void {
  assert.equal(test(candidate(a), candidate(b)), expected);
}

describe('isPossibilityOf', () => {
  const ifConvicted: Sketch = { status: 'hypothetical' };
  it('holds of a verb that tells a condition beside what was done', () => {
    check(isPossibilityOf, ifConvicted, {}, true);
  });
  it('does not hold of nouns, nor of two possibilities', () => {
    check(isPossibilityOf, { ...ifConvicted, nominal: true }, {}, false);
    check(isPossibilityOf, ifConvicted, ifConvicted, false);
    check(isPossibilityOf, {}, {}, false);
  });
});

describe('isRuleBeside', () => {
  const appear: Sketch = { tense: 'present', line: 3 };
  const appeared: Sketch = { tense: 'past', line: 1 };
  it('holds of the present in the body of an article beside the past', () => {
    check(isRuleBeside, appear, appeared, true);
  });
  it('does not hold of headlines, perfects, nouns and two presents', () => {
    check(isRuleBeside, { ...appear, line: 0 }, appeared, false);
    check(isRuleBeside, { ...appear, leads: true }, appeared, false);
    check(isRuleBeside, { ...appear, aspect: 'perfect' }, appeared, false);
    check(isRuleBeside, { ...appear, nominal: true }, appeared, false);
    check(isRuleBeside, appear, appear, false);
  });
});

describe('isTotalBeside', () => {
  const haveDied: Sketch = { aspect: 'perfect', numbers: ['116'] };
  const died: Sketch = { numbers: ['two'], date: day('2031-05-02') };
  it('holds of a sum so far beside what was done on a day', () => {
    check(isTotalBeside, haveDied, died, true);
    check(isTotalBeside, haveDied, {}, true);
  });
  it('does not hold of one number, of a sum of a day, and of two sums', () => {
    check(isTotalBeside, haveDied, { ...died, numbers: ['116'] }, false);
    check(isTotalBeside, { ...haveDied, date: day('2031-05-02') }, died, false);
    check(isTotalBeside, haveDied, { ...haveDied, numbers: ['118'] }, false);
    check(isTotalBeside, { ...haveDied, numbers: [] }, died, false);
  });
});

describe('isAnotherThan', () => {
  const quake: Sketch = { nominal: true };
  const another: Sketch = { nominal: true, determination: 'other', line: 4 };
  it('holds of what is told as another behind one of the kind', () => {
    check(isAnotherThan, another, quake, true);
  });
  it('holds of a verb that tells of another one', () => {
    check(isAnotherThan, { isOther: true, line: 4 }, {}, true);
    check(isAnotherThan, { line: 4 }, {}, false);
    check(isAnotherThan, { isOther: true, line: 4 }, { isOther: true }, false);
  });
  it('does not hold at the head of an article, of two others, of a plan beside what was done, and before one of the kind', () => {
    check(isAnotherThan, { ...another, leads: true }, quake, false);
    check(isAnotherThan, another, { ...quake, determination: 'other' }, false);
    check(isAnotherThan, { ...another, status: 'planned' }, quake, false);
    check(isAnotherThan, another, { ...quake, line: 6 }, false);
    check(isAnotherThan, { ...another, determination: 'none' }, quake, false);
  });
});
