import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';

function check(name: string, tree: string, expected: readonly string[]): void {
  it(name, () => {
    const input = inputOf(tree);
    const found = findEvents(input).map(
      ({ start, end, phase }) => `${input.article.text.slice(start, end)} ${phase}`,
    );
    assert.deepEqual(found, expected);
  });
}

describe('the phase of an event', () => {
  check(
    'is told by the verb that carries its noun',
    'Rao/NNP/2/nsubj@person opened/VBD/0/root talks/NNS/2/obj',
    ['talks initiates'],
  );
  check('or has it for a subject', 'The/DT/2/det trial/NN/3/nsubj ended/VBD/0/root', ['trial terminates']);
  check('be it without an outcome', 'The/DT/2/det talks/NNS/3/nsubj collapsed/VBD/0/root', [
    'talks terminates',
  ]);
  check('or tells an event itself', 'Rao/NNP/2/nsubj@person reopened/VBD/0/root talks/NNS/2/obj', [
    'reopened undefined',
    'talks reinitiates',
  ]);
  check('is none where the whole is told', 'Rao/NNP/2/nsubj@person held/VBD/0/root talks/NNS/2/obj', [
    'talks undefined',
  ]);
  check(
    'nor where the verb tells what came behind it',
    'Rao/NNP/2/nsubj@person resigned/VBD/0/root after/IN/4/case talks/NNS/2/obl',
    ['resigned undefined', 'talks undefined'],
  );
});
