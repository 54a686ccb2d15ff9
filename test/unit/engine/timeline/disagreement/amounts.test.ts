import assert from 'node:assert/strict';
import { amountOf } from '../../../../../src/engine/timeline/disagreement/amounts';

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
