import assert from 'node:assert/strict';
import { splitSentences } from '../../../../src/engine/tokenize/sentences';
import { tokenize } from '../../../../src/engine/tokenize/tokenize';

function check(...sentences: string[]): void {
  const text = sentences.join(' ');
  it(text.slice(0, 70), () => {
    const blocks = [{ start: 0, end: text.length }];
    const found = splitSentences(text, tokenize(text, blocks), blocks);
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      sentences,
    );
  });
}

describe('splitSentences', () => {
  check('The port reopened.', 'Ships came in.');
  check('“We will rebuild.”', 'He left.');
  check('“Why now?” she asked.', 'Nobody knew.');
  check('Dr. Ade of Oru Corp. said so.', 'It rained.');
  check('Eng. Ade met Adv. Berg.', 'It rained.');
  check('She lives in the U.S. with J. B. Oyelaran.');
  check('She moved to the U.S.', 'The city was cold.');
  check('It cost 3.5 million.', '1,200 people came.');
  check('They met on Feb. 3 at 6 p.m. in Lagos.');
  check('Acme Plc ( ACM. N ) has closed a plant.', 'It rained.');
  check('He paid ( IN CASH.', 'SHE DID NOT )');
  check('Wait…', 'Then it fell.');
  check('He paid (in cash.)', 'She did not.');
  check('Mayor says the pier is under control', 'Another nine piles were found to be rotten.');
  check('The song tells of two sisters from Oru', 'The words were written by Ade.');
  check('Two Sisters Flee Oru As the Rain Falls on Lind');
  check('They signed in Oru.', 'iTunes was not on the list.');
  check('She reads from the novel The sea and drinks grade A milk.');
  it('splits where the space is missing, before a capitalised word', () => {
    const text = 'It ended.The mayor left.';
    const blocks = [{ start: 0, end: text.length }];
    assert.equal(splitSentences(text, tokenize(text, blocks), blocks).length, 2);
  });
  it('cuts what goes on without an end', () => {
    const text = 'and the sea '.repeat(1000);
    const blocks = [{ start: 0, end: text.length }];
    const found = splitSentences(text, tokenize(text, blocks), blocks);
    assert.ok(found.every(({ firstToken, endToken }) => endToken - firstToken <= 400));
    assert.equal(found.at(-1)?.endToken, 3000);
  });
  it('never crosses the edge of a block', () => {
    const text = 'One block Another block';
    const blocks = [
      { start: 0, end: 9 },
      { start: 10, end: 23 },
    ];
    const found = splitSentences(text, tokenize(text, blocks), blocks);
    assert.deepEqual(
      found.map(({ block }) => block),
      [0, 1],
    );
  });
});
