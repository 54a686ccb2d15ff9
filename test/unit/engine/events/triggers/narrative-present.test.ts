import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';

const RESIGNS = 'Rao/NNP/2/nsubj resigns/VBZ/0/root';
const ARRESTED = 'Police/NNS/2/nsubj arrest/VBP/0/root Lind/NNP/2/obj';
const RESIGNED = 'Rao/NNP/2/nsubj resigned/VBD/0/root';

/** "trigger tense" of each event, with "perfect" where it was before. */
function tenses(...sentences: readonly string[]): readonly string[] {
  const input = inputOf(sentences.join(' || '));
  return findEvents(input).map(
    ({ start, end, tense, aspect }) =>
      `${input.article.text.slice(start, end)} ${tense}${aspect === 'perfect' ? ' perfect' : ''}`,
  );
}

describe('the present tense', () => {
  it('tells what happened, as the past does, in a text that tells all its news so', () => {
    assert.deepEqual(tenses(RESIGNS, ARRESTED, RESIGNS), ['resigns past', 'arrest past', 'resigns past']);
  });
  it('does not where few clauses are in the present', () => {
    assert.deepEqual(tenses(RESIGNS, ARRESTED), ['resigns present', 'arrest present']);
  });
  it('does not where clauses in the past are not much fewer', () => {
    const told = tenses(RESIGNS, ARRESTED, RESIGNS, RESIGNED, RESIGNED);
    assert.deepEqual(told.slice(0, 3), ['resigns present', 'arrest present', 'resigns present']);
  });
  it('makes of the past what was before', () => {
    const relative = 'Rao/NNP/4/nsubj who/WP/3/nsubj won/VBD/1/acl:relcl resigns/VBZ/0/root';
    assert.deepEqual(tenses(RESIGNS, ARRESTED, relative, RESIGNED).slice(2), [
      'won past perfect',
      'resigns past',
      'resigned past',
    ]);
  });
});
