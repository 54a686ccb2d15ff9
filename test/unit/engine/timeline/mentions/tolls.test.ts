import assert from 'node:assert/strict';
import { readArticle } from '../../../../../src/engine';
import { isTollChange, tollOf } from '../../../../../src/engine/timeline/mentions/tolls';
import { models } from '../../../features/workspace';

const DATE = 'date 2031-05-02\n\n';

/** Harm, number and words of the tolls that the events of a sentence tell. */
function tollsIn(sentence: string): string[] {
  const { text, events } = readArticle({ id: 'a', text: `${DATE}${sentence}` }, models());
  const whole = { start: DATE.length, end: text.length };
  return events.flatMap((event) => {
    const toll = tollOf(text, event, whole);
    return toll
      ? [`${toll.harm} ${toll.amount.number}: ${text.slice(toll.words.start, toll.words.end)}`]
      : [];
  });
}

describe('tollOf', () => {
  const check = (sentence: string, ...expected: string[]): void => {
    it(`${sentence}: ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(tollsIn(sentence), expected);
    });
  };
  check('An earthquake killed at least 31 people in Oru.', 'death 31: at least 31 people');
  check('More than 700 people were injured.', 'injury 700: More than 700 people');
  check('The death toll from the earthquake in Oru climbed to 118 on Tuesday.', 'death 118: 118');
  check('The number of dead in the floods rose to 158 on Friday.', 'death 158: 158');
  check('Officials in Oru lowered the death toll from the storm to 47.', 'death 47: 47');
  check('The toll stood at 211 on Sunday evening.', 'death 211: 211');
  check('Oru flood deaths pass 150', 'death 150: 150');
  check('He put the number of injured at 812.', 'injury 812: 812');
  check('Another five people were killed in Oru.');
  check('Three of the victims died in hospital.');
  check('The toll could climb to 200.');
  check('The toll for lorries rose to 12 euros.');
  check('The bridge toll rose to 45 on Monday.');
  check('The toll rose to 45 kroner on Monday.');
  check('The number of visitors rose to 158.');
  check('The death toll rose by 12 percent.');
});

describe('isTollChange', () => {
  const isChange = (sentence: string): boolean => {
    const { text, events } = readArticle({ id: 'a', text: `${DATE}${sentence}` }, models());
    return events.some((event) => isTollChange(text, event));
  };
  it('holds for a change without a number too', () => {
    assert.ok(isChange('The government of Oru lowered the death toll.'));
  });
  it('but not for other changes', () => {
    assert.ok(!isChange('The government of Oru lowered the speed limit.'));
  });
});
