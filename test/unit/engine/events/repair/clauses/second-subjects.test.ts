import assert from 'node:assert/strict';
import { eventsOf } from '../../sentence';
import { repaired } from '../repaired';

describe('a verb that was given two subjects', () => {
  it('gives the first to what is said, which has none', () => {
    const told = (subject: string): string =>
      `Oru/NNP/6/nsubj@product ${subject} sank/VBD/6/ccomp ,/,/3/punct Lind/NNP/6/nsubj@person said/VBD/0/root`;
    assert.ok(eventsOf(told(',/,/1/punct')).some((event) => /^sank .*:Oru/u.test(event)));
    assert.ok(!eventsOf(told('it/PRP/3/nsubj')).some((event) => /^sank .*:Oru/u.test(event)));
  });

  it('has none behind a preposition', () => {
    const tree =
      'Oru/NNP/7/nsubj@product ,/,/5/punct with/IN/5/case 90/CD/5/nummod people/NNS/7/nsubj ,/,/5/punct sank/VBD/0/root';
    assert.ok(eventsOf(tree).some((event) => /^sank .*:Oru/u.test(event)));
    assert.ok(!eventsOf(tree).some((event) => /^sank .*people/u.test(event)));
  });

  it('leaves the first to a participle that "and" joins to the second, both finite', () => {
    const tree = (and: string): string =>
      `Oil/NN/8/nsubj ignited/VBN/1/acl in/IN/4/case stores/NNS/2/obl ${and} the/DT/7/det flames/NNS/8/nsubj swept/VBD/0/root houses/NNS/8/obj`;
    assert.equal(repaired(tree('and/CC/8/cc')).get('oil'), 'nsubj ignited');
    assert.equal(repaired(tree('and/CC/8/cc')).get('swept'), 'conj ignited');
    assert.equal(repaired(tree('then/RB/8/advmod')).get('oil'), 'nsubj swept');
  });

  it('is of a doer whom a clause without a pronoun has', () => {
    const tree = (between: string): string =>
      `Lind/NNP/2/nsubj@person made/VBD/0/root a/DT/4/det plan/NN/2/obj ${between}a/DT/IT/det court/NN/4/appos banned/VBD/4/acl:relcl`;
    assert.equal(repaired(tree('').replace('/IT/', '/6/')).get('court'), 'nsubj banned');
    assert.equal(repaired(tree(',/,/7/punct ').replace('/IT/', '/7/')).get('court'), 'appos plan');
  });
});
