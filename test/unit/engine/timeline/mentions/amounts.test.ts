import assert from 'node:assert/strict';
import {
  amountAt,
  amountOf,
  mayBeOne,
  type Amount,
} from '../../../../../src/engine/timeline/mentions/amounts';

describe('amountOf', () => {
  const check = (phrase: string, expected?: [number, string]): void => {
    it(`${phrase}: ${expected?.join(' ') ?? 'none'}`, () => {
      const amount = amountOf(phrase);
      assert.deepEqual(amount && [amount.number, amount.of], expected);
    });
  };
  check('at least seven people', [7, 'people']);
  check('Eleven', [11, 'people']);
  check('nine injured', [9, 'people']);
  check('1,200 houses', [1200, 'house']);
  check('a total of forty-two ships', [42, 'ship']);
  check('4.2 million euros', [4_200_000, 'euro']);
  check('$3 billion', [3e9, '$']);
  check('the mayor');
  check('2024');
  check('forty-twelve ships');
});

describe('amountAt', () => {
  const at = (text: string, phrase: string): [number, number] | undefined => {
    const start = text.indexOf(phrase);
    const amount = amountAt(text, { start, end: start + phrase.length });
    return amount && [amount.number, amount.most];
  };
  it('has what stands before the phrase and says how exact it is', () => {
    assert.deepEqual(at('He was fined more than $10,000', '$10,000'), [10_000, 12_500]);
    assert.deepEqual(at('He was fined $10,000', '$10,000'), [10_000, 10_000]);
  });
});

describe('mayBeOne', () => {
  const check = (a: string, b: string): boolean => mayBeOne(amountOf(a) as Amount, amountOf(b) as Amount);
  it('holds for a rounded number and the exact one', () => {
    assert.ok(check('about 30 people', '29 people'));
    assert.ok(check('1,900 members', 'nearly 2,000 members'));
    assert.ok(check('more than 200 people', '241 people'));
  });
  it('but not for numbers that lie apart, nor for exact ones', () => {
    assert.ok(!check('about 30 people', '19 people'));
    assert.ok(!check('more than 200 people', '1,200 people'));
    assert.ok(!check('30 people', '29 people'));
    assert.ok(!check('at least 19 people', '26 people'));
  });
});
