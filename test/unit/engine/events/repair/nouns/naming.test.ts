import assert from 'node:assert/strict';
import { repaired } from '../repaired';
import { wordingOf } from '../../worded';

describe('who names whom', () => {
  const named =
    'Acme/NNP/4/nsubj:pass@organization on/IN/3/case Monday/NNP/1/nmod=DATE named/VBN/0/root Lena/NNP/4/xcomp@person ' +
    'Varga/NNP/4/xcomp@person as/IN/8/case envoy/NN/4/obl ././4/punct';
  it('is the subject where an object stands behind the verb', () => {
    const found = repaired(named);
    assert.equal(found.get('acme'), 'nsubj named');
    assert.equal(found.get('lena'), 'obj named');
  });
  it('but not where "as" stands right behind the verb', () => {
    assert.equal(
      repaired('Rao/NNP/2/nsubj:pass named/VBN/0/root as/IN/4/case envoy/NN/2/obl').get('rao'),
      'nsubj:pass named',
    );
  });
  it('nor behind an auxiliary', () => {
    assert.equal(
      repaired(
        'Rao/NNP/3/nsubj:pass was/VBD/3/aux:pass named/VBN/0/root head/NN/3/xcomp as/IN/6/case stopgap/NN/3/obl',
      ).get('rao'),
      'nsubj:pass named',
    );
  });
  const elected = (role: string): string => `Rao/NNP/2/nsubj@person elected/VBD/0/root ${role}`;
  it('is nobody where a bare role stands behind the verb', () => {
    const found = repaired(elected('party/NN/4/compound leader/NN/2/obj'));
    assert.equal(found.get('rao'), 'nsubj:pass elected');
    assert.equal(found.get('leader'), 'xcomp elected');
    const whom = repaired(elected('a/DT/4/det leader/NN/2/obj'));
    assert.equal(whom.get('rao'), 'nsubj elected');
  });
  it('and stays a perfect that is put back in time', () => {
    const told =
      'Acme/NNP/2/nsubj@organization said/VBD/0/root they/PRP/5/nsubj had/VBD/5/aux chosen/VBN/2/ccomp Rao/NNP/5/obj@person as/IN/8/case head/NN/5/obl';
    assert.equal(wordingOf(told, 'said'), 'Acme says they have chosen Rao [as head]');
  });
});
