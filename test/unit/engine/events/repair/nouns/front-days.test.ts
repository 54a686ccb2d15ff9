import assert from 'node:assert/strict';
import { repaired } from '../repaired';

describe('a day in front', () => {
  it('is told with the verb where it was taken into the phrase of the subject', () => {
    const found = repaired(
      'On/IN/3/case Monday/NNP/3/compound drones/NNS/6/obl sent/VBN/3/acl at/IN/6/case hit/VBD/0/root Oru/NNP/6/obj',
    );
    assert.equal(found.get('monday'), 'obl hit');
    assert.equal(found.get('on'), 'case monday');
    assert.equal(found.get('drones'), 'nsubj hit');
  });
  it('with its month and number', () => {
    const found = repaired(
      'On/IN/2/case 4/CD/4/nummod May/NNP/2/nmod:unmarked detectives/NNS/5/nsubj came/VBD/0/root',
    );
    assert.equal(found.get('4'), 'obl came');
    assert.equal(found.get('detectives'), 'nsubj came');
  });
  it('before a share of something', () => {
    const found = repaired(
      'On/IN/2/case Monday/NNP/4/obl 47/CD/4/nummod percent/NN/5/obl voted/VBD/0/root for/IN/7/case Rao/NNP/5/obl',
    );
    assert.equal(found.get('monday'), 'obl voted');
  });
  it('but a part of the day is no subject', () => {
    const found = repaired(
      'On/IN/3/case Monday/NNP/3/compound night/NN/5/obl Rao/NNP/5/nsubj left/VBD/0/root',
    );
    assert.equal(found.get('night'), 'obl left');
    assert.equal(found.get('monday'), 'compound night');
  });
  it('nor does "on" before anything else open a day', () => {
    const found = repaired('On/IN/2/case drones/NNS/3/obl works/VBZ/0/root Rao/NNP/3/nsubj');
    assert.equal(found.get('drones'), 'obl works');
  });
  it('of an entry in a list is no second subject', () => {
    const found = repaired(
      '28/CD/4/nsubj July/NNP/1/nmod:unmarked Rao/NNP/4/nsubj declares/VBZ/0/root herself/PRP/4/obj head/NN/5/appos',
    );
    assert.equal(found.get('28'), 'obl declares');
    assert.equal(found.get('rao'), 'nsubj declares');
  });
  it('is a subject where there is no other', () => {
    const found = repaired(
      '28/CD/3/nsubj July/NNP/1/nmod:unmarked marks/VBZ/0/root the/DT/5/det end/NN/3/obj',
    );
    assert.equal(found.get('28'), 'nsubj marks');
  });
});

describe('a name behind a day in front', () => {
  const due = (name: string): Map<string, string> =>
    repaired(
      `On/IN/2/case 24/CD/6/obl July/NNP/2/nmod:unmarked ${name} was/VBD/6/cop due/JJ/0/root to/TO/8/mark speak/VB/6/xcomp`,
    );
  it('is the subject, and not of the day', () => {
    assert.equal(due('Rao/NNP/2/nmod').get('rao'), 'nsubj due');
  });
  it('but where there is another subject', () => {
    const found = repaired(
      'On/IN/2/case 24/CD/6/obl July/NNP/2/nmod:unmarked Rao/NNP/2/nmod she/PRP/6/nsubj left/VBD/0/root',
    );
    assert.equal(found.get('rao'), 'nmod 24');
  });
});

describe('a day in front of what somebody says at its end', () => {
  const said = (day: string): Map<string, string> =>
    repaired(
      `On/IN/2/case Monday/NNP/${day}/obl she/PRP/4/nsubj left/VBD/7/ccomp ,/,/4/punct officials/NNS/7/nsubj said/VBD/0/root`,
    );
  it('is of what is said', () => {
    assert.equal(said('7').get('monday'), 'obl left');
  });
  it('but not where that stands behind who says it', () => {
    const found = repaired(
      'On/IN/2/case Monday/NNP/4/obl she/PRP/4/nsubj said/VBD/0/root he/PRP/6/nsubj left/VBD/4/ccomp',
    );
    assert.equal(found.get('monday'), 'obl said');
  });
});
