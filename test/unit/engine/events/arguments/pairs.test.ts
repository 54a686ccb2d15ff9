import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';

const MET = 'Rao/NNP/4/nsubj@person and/CC/3/cc Lind/NNP/1/conj@person met/VBD/0/root';

/** Names of those who take part in the last event. */
function check(name: string, tree: string, expected: readonly string[]): void {
  it(name, () => {
    const input = inputOf(tree);
    const named = findEvents(input)
      .at(-1)
      ?.arguments.flatMap(({ mention }) => input.mentions[mention ?? -1] ?? []);
    assert.deepEqual(
      named?.map(({ start, end }) => input.article.text.slice(start, end)),
      expected,
    );
  });
}

describe('pairs', () => {
  check(
    'are the two leaders',
    `${MET} || The/DT/3/det two/CD/3/nummod leaders/NNS/4/nsubj agreed/VBD/0/root`,
    ['Rao', 'Lind'],
  );
  check('are both leaders', `${MET} || Both/DT/2/det leaders/NNS/3/nsubj agreed/VBD/0/root`, ['Rao', 'Lind']);
  check('own their meeting', `${MET} || Their/PRP$/2/nmod:poss talks/NNS/3/nsubj ended/VBD/0/root`, [
    'Rao',
    'Lind',
  ]);
  check('of people are no countries', `${MET} || Both/DT/2/det countries/NNS/3/nsubj agreed/VBD/0/root`, []);
  check('are not meant by other plurals', `${MET} || The/DT/2/det workers/NNS/3/nsubj agreed/VBD/0/root`, []);
  check(
    'are nobody before they are named',
    'The/DT/3/det two/CD/3/nummod leaders/NNS/4/nsubj agreed/VBD/0/root',
    [],
  );
  const flew = (whom: string): string =>
    `Rao/NNP/4/nsubj@person and/CC/3/cc Lind/NNP/1/conj@person told/VBD/0/root ${whom}/4/obj when/WRB/8/advmod they/PRP/8/nsubj:pass arrested/VBN/4/advcl`;
  check('are they in a clause below theirs', flew('all/DT'), ['Rao', 'Lind']);
  check('are not where it names others', flew('voters/NNS'), []);
});
