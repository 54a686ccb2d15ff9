import assert from 'node:assert/strict';
import { SecondTry } from '../../../src/vscode/articles/second-try';

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('A second try', () => {
  it('is made once after what went wrong, and again only when it went well in between', async () => {
    let goesWell = false;
    let tries = 0;
    const secondTry = new SecondTry(1, () => {
      tries++;
      secondTry.went(goesWell);
    });
    secondTry.went(true);
    await later(20);
    assert.equal(tries, 0);
    secondTry.went(false);
    await later(20);
    secondTry.went(false);
    await later(20);
    assert.equal(tries, 1);
    goesWell = true;
    secondTry.went(true);
    secondTry.went(false);
    await later(20);
    assert.equal(tries, 2);
  });
});
