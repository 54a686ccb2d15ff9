import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';

/** Whom else the words of the first event name. */
function check(name: string, tree: string, expected: string): void {
  it(name, () => {
    const input = inputOf(tree);
    const [event] = findEvents(input);
    const told = (event?.involved ?? []).filter(({ role }) => role === 'topic');
    assert.equal(told.map(({ start, end }) => input.article.text.slice(start, end)).join(' '), expected);
  });
}

describe('whom the words of a title name beside those who do it', () => {
  const ASKS =
    'Berg/NNP/2/nsubj@person demands/VBZ/0/root that/IN/5/mark Acme/NNP/5/nsubj@organization publish/VB/2/ccomp it/PRP/5/obj';
  check('of whom something is asked', ASKS, 'Acme');
  check(
    'also a country',
    ASKS.replaceAll('Acme/NNP/5/nsubj@organization', 'Norvia/NNP/5/nsubj@place'),
    'Norvia',
  );
  const CONDEMNS =
    "Berg/NNP/2/nsubj@person condemned/VBD/0/root Rao/NNP/5/nmod:poss@person 's/POS/3/case refusal/NN/2/obj";
  check('whose deed it is about', CONDEMNS, 'Rao');
  check('the country whose deed it is', CONDEMNS.replace("@person 's", "@place 's"), 'Rao');
  check(
    'not the country whose singer it is about',
    CONDEMNS.replace("@person 's", "@place 's").replace('refusal', 'singer'),
    '',
  );
  const SPEAKS =
    'Berg/NNP/2/nsubj@person testified/VBD/0/root in/IN/4/case front/NN/2/obl of/IN/6/case Rao/NNP/4/nmod@person';
  check('before whom it is done', SPEAKS, 'Rao');
  check('not after whom it is', SPEAKS.replace('in/IN/4/case front', 'after/IN/4/case dinner'), '');
  check(
    'not in whose house it is',
    "Berg/NNP/2/nsubj@person testified/VBD/0/root in/IN/6/case Rao/NNP/6/nmod:poss@person 's/POS/4/case house/NN/2/obl",
    '',
  );
  check(
    'not whom a case is called after',
    'Berg/NNP/2/nsubj@person testified/VBD/0/root in/IN/6/case the/DT/6/det Rao/NNP/6/compound@person case/NN/2/obl',
    '',
  );
});
