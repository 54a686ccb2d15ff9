import assert from 'node:assert/strict';
import { repaired } from '../repaired';

describe('what stands before a subject', () => {
  const declared = (before: string): string =>
    `${before} Lind/NNP/4/nsubj governor/NN/2/compound won/VBD/0/root`;
  it('is no part of it where it is a day', () => {
    assert.equal(repaired(declared('Tonight/NN/2/compound')).get('tonight'), 'obl:unmarked won');
  });
  it('but where it is not', () => {
    assert.equal(repaired(declared('Estal/NNP/2/compound')).get('estal'), 'compound lind');
  });
  const offered = (sign: string): string =>
    `Oru/NNP/5/nsubj ${sign} Senator/NNP/4/compound Lind/NNP/5/nsubj resigned/VBD/0/root`;
  it('is no subject where it says where the report is from', () => {
    assert.equal(repaired(offered('--/:/1/punct')).get('oru'), 'dep resigned');
    assert.equal(repaired(offered('and/CC/4/cc')).get('oru'), 'nsubj resigned');
    assert.equal(repaired(offered('-/HYPH/4/punct')).get('oru'), 'nsubj resigned');
  });
  const born = (subject: string): string =>
    `Born/VBN/2/amod Ida/NNP/10/nsubj@person Lind/NNP/2/flat@person in/IN/5/case Oru/NNP/2/nmod@place on/IN/7/case Monday/NNP/10/obl ,/,/7/punct ${subject} sang/VBD/0/root`;
  it('is born there on the day that stands before the comma', () => {
    const found = repaired(born('she/PRP/10/nsubj'));
    assert.equal(found.get('born'), 'advcl sang');
    assert.equal(found.get('oru'), 'obl born');
    assert.equal(found.get('monday'), 'obl born');
    assert.equal(found.get('she'), 'nsubj sang');
  });
  it('but sang then where nobody else did', () => {
    assert.equal(repaired(born('then/RB/10/advmod')).get('monday'), 'obl sang');
  });
  const arrested = (people: string): string =>
    'Homes/NNS/2/nsubj fell/VBD/0/root in/IN/7/mark the/DT/7/det quake/NN/7/compound ' +
    `${people} police/NNS/8/nsubj arrested/VBD/2/advcl ten/CD/8/obj`;
  it('is no part of it where a people is named behind', () => {
    const found = repaired(arrested('Estal/JJ/7/amod'));
    assert.equal(found.get('quake'), 'obl fell');
    assert.equal(found.get('the'), 'det quake');
    assert.equal(found.get('police'), 'nsubj arrested');
  });
  it('but where a common noun goes on', () => {
    assert.equal(repaired(arrested('response/NN/7/compound')).get('quake'), 'compound police');
  });
});
