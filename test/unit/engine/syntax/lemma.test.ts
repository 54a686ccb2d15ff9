import assert from 'node:assert/strict';
import { lemma } from '../../../../src/engine/syntax/index';
import type { PennTag } from '../../../../src/engine/syntax/types';

describe('lemma', () => {
  const check = (form: string, tag: PennTag, expected: string): void => {
    it(`${form}/${tag} → ${expected}`, () => assert.equal(lemma(form, tag), expected));
  };

  check('spoke', 'VBD', 'speak');
  check('Met', 'VBD', 'meet');
  check('agreed', 'VBD', 'agree');
  check('announced', 'VBD', 'announce');
  check('planned', 'VBN', 'plan');
  check('cancelled', 'VBN', 'cancel');
  check('called', 'VBD', 'call');
  check('passed', 'VBD', 'pass');
  check('carried', 'VBD', 'carry');
  check('died', 'VBD', 'die');
  check('treated', 'VBN', 'treat');
  check('visited', 'VBD', 'visit');
  check('created', 'VBN', 'create');
  check('wed', 'VBD', 'wed');
  check('was', 'VBD', 'be');
  check("'s", 'VBZ', 'be');
  check('’re', 'VBP', 'be');
  check('says', 'VBZ', 'say');
  check('reaches', 'VBZ', 'reach');
  check('goes', 'VBZ', 'go');
  check('meeting', 'VBG', 'meet');
  check('meeting', 'NN', 'meeting');
  check('hoping', 'VBG', 'hope');
  check('running', 'VBG', 'run');
  check('lying', 'VBG', 'lie');
  check('wo', 'MD', 'will');
  check("n't", 'RB', 'not');
  check('summits', 'NNS', 'summit');
  check('countries', 'NNS', 'country');
  check('crises', 'NNS', 'crisis');
  check('women', 'NNS', 'woman');
  check('species', 'NNS', 'species');
  check('taxes', 'NNS', 'tax');
  check('houses', 'NNS', 'house');
  check('larger', 'JJR', 'large');
  check('biggest', 'JJS', 'big');
  check('earlier', 'RBR', 'early');
  check('United', 'NNP', 'United');
  check('', 'NN', '');
});
