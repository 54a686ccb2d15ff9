import assert from 'node:assert/strict';
import { repaired } from '../repaired';

describe('what "that" opens', () => {
  const update = (that: string): string =>
    `Berg/NNP/2/nsubj@person sold/VBD/0/root stock/NN/2/obj over/IN/6/case an/DT/6/det update/NN/2/obl ${that} stopped/VBN/9/amod ` +
    'trains/NNS/6/nmod on/IN/11/case Friday/NNP/2/obl=DATE';
  it('is what the noun before did, with what follows', () => {
    const clause = repaired(update('that/WDT/9/det'));
    assert.equal(clause.get('stopped'), 'acl:relcl update');
    assert.equal(clause.get('trains'), 'obj stopped');
    assert.equal(clause.get('friday'), 'obl stopped');
  });
  it('but not where it points', () => {
    const clause = repaired(update('those/DT/9/det'));
    assert.equal(clause.get('stopped'), 'amod trains');
    assert.equal(clause.get('friday'), 'obl sold');
  });

  const told = (had: string): string =>
    `Rao/NNP/2/nsubj@person warned/VBD/0/root that/IN/5/mark the/DT/5/det refusal/NN/2/ccomp to/TO/7/mark call/VB/5/acl it/PRP/7/obj ` +
    `a/DT/10/det strike/NN/12/nsubj ${had} confused/VBN/7/xcomp all/DT/12/obj`;
  it('is a clause of the verb with an auxiliary', () => {
    const clause = repaired(told('had/VBD/12/aux'));
    assert.equal(clause.get('confused'), 'ccomp warned');
    assert.equal(clause.get('refusal'), 'nsubj confused');
    assert.equal(clause.get('strike'), 'xcomp call');
  });
  it('but of none without', () => {
    assert.equal(repaired(told('long/RB/12/advmod')).get('refusal'), 'ccomp warned');
  });
});
