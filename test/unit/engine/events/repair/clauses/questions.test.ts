import assert from 'node:assert/strict';
import { eventsOf } from '../../sentence';
import { wordingOf } from '../../worded';
import { repaired } from '../repaired';

describe('what is asked behind a noun', () => {
  const leaked =
    'A/DT/2/det report/NN/8/nsubj:pass into/IN/4/case how/WRB/2/nmod gas/NN/8/nsubj:pass leaked/VBN/5/acl was/VBD/8/aux:pass ' +
    'published/VBN/0/root ././8/punct';
  it('is a clause with its own subject', () => {
    const found = repaired(leaked);
    assert.equal(found.get('gas'), 'nsubj leaked');
    assert.equal(found.get('leaked'), 'acl report');
    assert.equal(found.get('how'), 'advmod leaked');
  });
  it('stands in the title as it is, the verb behind it in the present', () => {
    assert.equal(wordingOf(leaked, 'published'), 'A report [into how gas leaked] is published');
  });
  it('has its pronoun for the subject where nothing stands between', () => {
    const found = repaired(
      'Acme/NNP/2/nsubj issued/VBD/0/root reports/NNS/2/obj into/IN/5/case what/WP/3/nmod caused/VBD/3/acl it/PRP/6/obj',
    );
    assert.equal(found.get('what'), 'nsubj caused');
  });
  it('but not behind a verb, nor without a verb of its own', () => {
    const asked = repaired(
      'Rao/NNP/2/nsubj looked/VBD/0/root into/IN/4/case what/WP/2/obl happened/VBD/4/acl:relcl',
    );
    assert.equal(asked.get('what'), 'obl looked');
    const bare = repaired(
      'Acme/NNP/2/nsubj issued/VBD/0/root tips/NNS/2/obj on/IN/5/case what/WP/3/nmod to/TO/7/mark do/VB/5/acl',
    );
    assert.equal(bare.get('what'), 'nmod tips');
  });
});

describe('"no matter"', () => {
  const tree = (no: string): string =>
    `Lind/NNP/2/nsubj resigned/VBD/0/root ${no}/DT/4/det matter/NN/2/obj who/WP/6/nsubj won/VBD/4/acl:relcl`;
  it('opens a clause of what may be so', () => {
    const found = repaired(tree('no'));
    assert.equal(found.get('won'), 'advcl resigned');
    assert.equal(found.get('matter'), 'mark won');
    assert.ok(eventsOf(tree('no')).some((event) => /^won .*hypothetical/u.test(event)));
  });
  it('but no matter of anybody is told of', () => {
    assert.equal(repaired(tree('a')).get('won'), 'acl:relcl matter');
  });
});
