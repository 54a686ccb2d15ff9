import assert from 'node:assert/strict';
import { findEvents, type EventMention } from '../../../../../src/engine/events';
import { withMatrices } from '../../../../../src/engine/events/salience/matrix';
import type { Telling } from '../../../../../src/engine/events/triggers/status';
import type { Trigger } from '../../../../../src/engine/events/triggers/triggers';
import { inputOf } from '../sentence';

function eventAt(tree: string, trigger: string): EventMention {
  const input = inputOf(tree);
  const event = findEvents(input).find((e) => input.article.text.slice(e.start, e.end) === trigger);
  assert.ok(event, `no event ${trigger}`);
  return event;
}

const salience = (tree: string, trigger: string): number => eventAt(tree, trigger).salience;

describe('clauses that carry others', () => {
  const asked = (verb: string, comma = ''): string =>
    comma === ''
      ? `Rao/NNP/2/nsubj@person examined/VBD/0/root men/NNS/2/obj that/WDT/6/nsubj:pass were/VBD/6/aux:pass ${verb}/VBN/3/acl:relcl`
      : `Rao/NNP/2/nsubj@person examined/VBD/0/root men/NNS/2/obj ,/,/7/punct that/WDT/7/nsubj:pass were/VBD/7/aux:pass ${verb}/VBN/3/acl:relcl`;

  it('gain where news says who was concerned', () => {
    assert.ok(salience(asked('arrested'), 'examined') > salience(asked('liked'), 'examined'));
  });
  it('do not by what is told beside', () => {
    assert.equal(salience(asked('arrested', ','), 'examined'), salience(asked('liked', ','), 'examined'));
  });

  const closed = (mark: string): string =>
    `Acme/NNP/2/nsubj@organization closed/VBD/0/root after/IN/5/${mark} it/PRP/5/nsubj exploded/VBD/2/advcl`;
  it('gain where news says after what it was', () => {
    const before = closed('mark').replace('after/', 'although/');
    assert.ok(salience(closed('mark'), 'closed') > salience(before, 'closed') + 0.05);
  });
  it('do not where it may say why', () => {
    const although = salience(closed('mark').replace('after/', 'although/'), 'closed');
    for (const mark of ['as/', 'since/'])
      assert.equal(salience(closed('mark').replace('after/', mark), 'closed'), although);
  });
  it('gain where it says how people came to harm', () => {
    const killed = (mark: string): string =>
      `men/NNS/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root ${mark}/IN/6/mark police/NNS/6/nsubj stormed/VBD/3/advcl Oru/NNP/6/obj@place`;
    assert.equal(eventAt(killed('as'), 'stormed').within, 0);
    assert.equal(eventAt(killed('since'), 'stormed').within, undefined);
    assert.equal(eventAt(killed('as').replace('killed', 'cheered'), 'stormed').within, undefined);
    assert.equal(eventAt(killed('as').replace('police/NNS', 'they/PRP'), 'stormed').within, undefined);
  });
  it('do not beyond what is certain', () => {
    const clause = { trigger: {} as Trigger, telling: { status: 'occurred' } as Telling };
    const clauses = [1, 0.5].map((salience) => ({ ...clause, salience }));
    assert.deepEqual(withMatrices(clauses, [undefined, 0]), [1, 0.5]);
  });
  it('do not where they tell nothing that took place', () => {
    const will = (verb: string): string =>
      `Rao/NNP/3/nsubj@person will/MD/3/aux examine/VB/0/root men/NNS/3/obj that/WDT/7/nsubj:pass were/VBD/7/aux:pass ${verb}/VBN/4/acl:relcl`;
    assert.equal(salience(will('arrested'), 'examine'), salience(will('liked'), 'examine'));
  });
  it('are known to what stands within them, over other nouns, too', () => {
    const home =
      'Rao/NNP/2/nsubj@person searched/VBD/0/root homes/NNS/2/obj of/IN/5/case men/NNS/3/nmod who/WP/7/nsubj resigned/VBD/5/acl:relcl';
    assert.equal(eventAt(home, 'resigned').within, 0);
    assert.equal(eventAt(home, 'searched').within, undefined);
    assert.equal(eventAt(home.replace('searched', 'liked'), 'resigned').within, undefined);
  });
});

describe('purposes with a day', () => {
  const plan = (main: string): string =>
    `Rao/NNP/3/nsubj@person will/MD/3/aux ${main}/VB/0/root Lind/NNP/3/obj@person to/TO/6/mark sign/VB/3/advcl it/PRP/6/obj on/IN/9/case Friday/NNP/6/obl=DATE`;
  it('are no news of their own where they say what another event is for', () => {
    assert.ok(salience(plan('use'), 'sign') > salience(plan('meet'), 'sign') + 0.3);
  });
});

describe('clauses that others tell', () => {
  const announced =
    'Acme/NNP/2/nsubj@organization announced/VBD/0/root that/IN/6/mark Rao/NNP/6/nsubj@person had/VBD/6/aux won/VBN/2/ccomp';
  const jailed =
    'Judges/NNS/2/nsubj jailed/VBD/0/root Rao/NNP/2/obj@person ,/,/5/punct ruling/VBG/2/advcl that/IN/9/mark she/PRP/9/nsubj had/VBD/9/aux lied/VBN/5/ccomp';
  it('are those that an announcement has', () => {
    assert.equal(eventAt(announced, 'won').toldBy, 0);
    assert.equal(eventAt(announced.replace('announced', 'said'), 'won').toldBy, undefined);
  });
  it('and those that a participle has beside what was done', () => {
    assert.equal(eventAt(jailed, 'lied').toldBy, 0);
    assert.equal(eventAt(jailed.replace('jailed', 'smiled'), 'smiled').toldBy, undefined);
  });
});
