import assert from 'node:assert/strict';
import { eventsOf } from '../../sentence';
import { wordingOf } from '../../worded';
import { repaired } from '../repaired';

/** The events of a headline. */
const told = (tree: string): string[] => eventsOf(tree, 'headline');

describe('the main verb of a headline', () => {
  const discussed = (relation: string): string =>
    `Lind/NNP/${relation} ,/,/3/punct Rao/NNP/1/appos@person discuss/VB/0/root trade/NN/4/obj`;
  it('is in the present where the parser took it for an infinitive', () => {
    assert.deepEqual(told(discussed('4/nsubj@person')), [
      'discuss talks occurred | agent:Lind agent:Rao patient:trade',
    ]);
  });
  it('but not behind a modal', () => {
    const [event = ''] = told('Lind/NNP/3/nsubj@person may/MD/3/aux discuss/VB/0/root trade/NN/3/obj');
    assert.ok(event.startsWith('discuss talks hypothetical'), event);
  });
});

describe('whom a headline tells to be found in a state', () => {
  const found = (state: string): string[] => told(`Wife/NN/2/nsubj found/VBD/0/root ${state}`);
  it('has found nobody', () => {
    assert.deepEqual(found('dead/JJ/2/xcomp'), ['found discovery occurred | patient:Wife']);
  });
  it('but who leaves in a state goes, and who declares something open opens it', () => {
    const role = (verb: string, state: string): string | undefined =>
      told(`Mayor/NN/2/nsubj ${verb}/VBD/0/root ${state}`)[0]?.split(' | ')[1];
    assert.equal(role('left', 'angry/JJ/2/xcomp'), 'agent:Mayor');
    assert.match(role('declared', 'open/JJ/2/xcomp the/DT/5/det bridge/NN/3/obj') ?? '', /^agent:Mayor/u);
  });
  it('but who finds something has', () => {
    assert.deepEqual(found('dead/JJ/4/amod man/NN/2/obj'), [
      'found discovery occurred | agent:Wife patient:dead man',
    ]);
  });
});

describe('a headline without a full stop', () => {
  it('has none of its words in the sentence below', () => {
    const tree =
      'Town/NNP/0/root hit/VBN/1/acl by/IN/4/case hail/NN/2/obl:agent after/IN/2/obl storm/NN/2/obl || The/DT/2/det river/NN/3/nsubj rose/VBD/0/root ././3/punct';
    assert.ok(
      told(tree).some((event) => event.endsWith('patient:The river')),
      told(tree).join('\n'),
    );
  });
});

describe('what a headline tells as said', () => {
  const said = (behind: string): string =>
    `Oru/NNP/2/nsubj says/VBZ/0/root Rao/NNP/4/nsubj@person poisoned/VBD/2/ccomp ${behind}`;
  it('was done to somebody where nothing else undergoes it', () => {
    assert.ok(told(said('in/IN/6/case Oru/NNP/4/obl@place')).some((event) => /patient:Rao/u.test(event)));
  });
  it('but not what a relative clause says somebody did', () => {
    const bomb =
      'bomb/NN/8/nsubj which/WDT/6/obj Oru/NNP/4/nsubj says/VBZ/0/root Rao/NNP/6/nsubj@person launched/VBD/4/ccomp ,/,/4/punct killed/VBD/4/parataxis';
    assert.ok(!told(bomb).some((event) => event.includes('patient:Rao')));
  });
  it('but done by whoever stands before it where something does', () => {
    assert.ok(told(said('well/NN/4/obj')).some((event) => event.endsWith('agent:Rao patient:well')));
  });
});

describe('what a headline has "to be" so', () => {
  const fled = (verb: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root to/TO/4/mark flee/VB/2/xcomp`;
  it('is said of somebody', () => {
    assert.equal(wordingOf(fled('said'), 'flee', 'wording', 'headline'), 'Rao is said to flee');
  });
  it('but not what they chose', () => {
    assert.equal(repaired(fled('chose')).get('rao'), 'nsubj chose');
  });
  it('nor what they feared to do', () => {
    assert.equal(repaired(fled('feared')).get('rao'), 'nsubj feared');
  });
});

describe('headlines that the parser took for noun phrases', () => {
  it('tell what a name will do', () => {
    const tree =
      'Acme/NNP/0/root@organization to/TO/3/mark buy/VB/1/acl Oru/NNP/3/obj@organization in/IN/6/case May/NNP/1/nmod=DATE';
    assert.deepEqual(told(tree), ['buy purchase planned | agent:Acme patient:Oru | on:May']);
  });
  it('tell what somebody will do whom a role calls', () => {
    const tree = 'Deputy/NN/0/root to/TO/3/mark face/VB/1/acl trial/NN/3/obj';
    assert.deepEqual(told(tree), ['trial trial planned | agent:Deputy']);
  });
  it('tell what will be done to a name', () => {
    const tree = 'Acme/NNP/0/root@organization to/TO/4/mark be/VB/4/aux:pass sold/VBN/1/acl';
    assert.deepEqual(told(tree), ['sold sale planned | patient:Acme']);
  });
  it('but not what a plan is about', () => {
    const tree = 'Plan/NN/0/root to/TO/3/mark buy/VB/1/acl Oru/NNP/3/obj@organization';
    assert.ok(!told(tree).some((event) => event.includes('agent:Plan')));
  });
  it('tell what was done to somebody', () => {
    const tree =
      'Boy/NN/0/root in/IN/3/case Estal/NNP/1/nmod@place injured/VBN/1/acl after/IN/6/case fall/NN/4/obl on/IN/8/case Monday/NNP/1/nmod=DATE';
    const [event = ''] = told(tree.replace('/1/nmod=DATE', '/1/obl=DATE'));
    assert.ok(event.startsWith('injured injury occurred | patient:Boy'), event);
    assert.ok(event.endsWith('on:Monday'), event);
  });
  it('but not where a sentence ends or another verb stands', () => {
    const tree =
      'The/DT/2/det boy/NN/0/root injured/VBN/2/acl in/IN/5/case Estal/NNP/3/obl@place ././2/punct';
    const [event] = told(tree);
    assert.equal(event, 'injured injury occurred | patient:The boy place:Estal');
  });
  it('tell whom "as" says something was done to', () => {
    const tree = (verb: string): string =>
      `Two/CD/2/nsubj:pass ${verb}/VBD/0/root as/IN/4/case man/NN/2/obl shot/VBN/2/advcl`;
    assert.ok(told(tree('held')).includes('shot shooting occurred | patient:man'), told(tree('held')).join());
    assert.ok(!told(tree('hired')).includes('shot shooting occurred | patient:man'));
  });
  it('tell what a name is doing', () => {
    const tree =
      'Oru/NNP/3/compound@organization investigating/VBG/3/amod fire/NN/0/root in/IN/5/case Estal/NNP/3/nmod@place';
    assert.ok(
      told(tree).some((event) => event.startsWith('investigating investigation occurred | agent:Oru')),
    );
  });
  it('but not what a gerund describes', () => {
    const tree = 'Oru/NNP/3/compound@organization training/VBG/3/amod flights/NNS/0/root';
    assert.deepEqual(
      told(tree).filter((event) => event.startsWith('training')),
      [],
    );
  });
  it('tell in the present what the parser took for an infinitive', () => {
    const tree = 'Rao/NNP/3/nsubj@person and/CC/1/cc join/VB/0/root Oru/NNP/3/obj@organization';
    const [event = ''] = told(tree);
    assert.match(event, / occurred /u);
    const [planned = ''] = told(tree.replace('and/CC/1/cc', 'to/TO/3/mark'));
    assert.match(planned, / planned /u);
  });
});
