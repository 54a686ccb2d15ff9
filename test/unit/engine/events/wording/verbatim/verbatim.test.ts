import assert from 'node:assert/strict';
import { findEvents } from '../../../../../../src/engine/events';
import { inputOf } from '../../sentence';
import { check, wordingOf } from '../../worded';

describe('the wording where the tree contradicts itself', () => {
  check(
    'is the clause as it stands, in the present',
    'Crews/NNS/2/nsubj had/VBD/0/root robots/NNS/4/nsubj close/VB/2/ccomp ,/,/2/punct and/CC/9/cc Acme/NNP/2/obj@organization staff/NN/9/nsubj sealed/VBD/2/conj the/DT/11/det depot/NN/9/nsubj on/IN/13/case Monday/NNP/9/obl=DATE',
    'sealed',
    'Acme staff seals the depot',
  );
  const hit = (joint: string): string =>
    `Towns/NNS/2/nsubj suffered/VBD/0/root as/IN/5/case a/DT/5/det result/NN/2/obl ${joint}/IN/7/case floods/NNS/5/nmod that/WDT/9/nsubj hit/VBD/7/acl:relcl south/NNP/9/obj and/CC/13/cc north/NNP/13/compound Oru/NNP/9/obj@place`;
  check(
    'begins behind the preposition before what a relative clause describes',
    hit('of'),
    'hit',
    'floods hit south and north Oru',
  );
  check(
    'stops before another clause',
    'The/DT/3/det Acme/NNP/4/nsubj@organization well/NN/4/dep exploded/VBD/0/root near/IN/7/case the/DT/7/det quay/NN/4/obl while/IN/9/mark crews/NNS/10/nsubj slept/VBD/4/advcl',
    'exploded',
    'The Acme well explodes near the quay',
  );
  check(
    'has no adverb before the time that it leaves away',
    'The/DT/3/det Acme/NNP/4/nsubj@organization well/NN/4/dep exploded/VBD/0/root in/IN/6/case Oru/NNP/4/obl@place shortly/RB/9/advmod after/IN/9/case 2/CD/4/obl=TIME a.m./NN/9/nmod:unmarked=TIME',
    'exploded',
    'The Acme well explodes in Oru',
  );
  const killed =
    'The/DT/3/det Acme/NNP/4/nsubj@organization well/NN/4/dep killed/VBD/0/root eleven/CD/6/nummod people/NNS/4/obj and/CC/8/cc ';
  check(
    'stops before a second verb, which would be in the past',
    killed +
      'led/VBD/4/conj to/IN/10/case shortages/NNS/8/obl ,/,/4/punct crews/NNS/13/nsubj said/VBD/4/parataxis',
    'killed',
    'The Acme well kills eleven people',
  );
  check(
    'but not before a second object',
    killed + 'twelve/CD/9/nummod animals/NNS/6/conj ,/,/4/punct crews/NNS/12/nsubj said/VBD/4/parataxis',
    'killed',
    'The Acme well kills eleven people and twelve animals',
  );
  check(
    'tells a subject by the name between commas',
    'The/DT/2/det mayor/NN/6/nsubj ,/,/4/punct Rao/NNP/2/appos@person ,/,/2/punct blamed/VBD/0/root Acme/NNP/8/nsubj@organization for/IN/6/obl the/DT/10/det losses/NNS/8/obj',
    'blamed',
    'Rao blames Acme for the losses',
  );
  check(
    'gives a passive its tense',
    'Acme/NNP/4/nsubj:pass@organization shares/NNS/4/dep were/VBD/4/aux:pass suspended/VBN/0/root in/IN/6/case Lagos/NNP/4/obl@place',
    'suspended',
    'Acme shares are suspended in Lagos',
  );
  check(
    'keeps what may be as it stands',
    'Acme/NNP/4/nsubj@organization shares/NNS/4/dep could/MD/4/aux fall/VB/0/root on/IN/6/case Monday/NNP/4/obl=DATE by/IN/8/case half/NN/4/obl',
    'fall',
    'Acme shares could fall [by half]',
  );
  check(
    'has the subject before an aside from which the tree takes it',
    'Rao/NNP/8/dep@person ,/,/1/punct a/DT/4/det player/NN/1/appos with/IN/6/case rank/NN/8/nsubj ,/,/8/punct resigned/VBD/0/root on/IN/10/case Monday/NNP/8/obl=DATE',
    'resigned',
    'Rao resigns',
  );
  it('has no words of somebody’s own', () => {
    const tree =
      'Rao/NNP/2/nsubj@person announced/VBD/0/root on/IN/4/case Monday/NNP/2/obl=DATE that/IN/7/mark we/PRP/7/nsubj sold/VBD/2/ccomp Acme/NNP/7/obj@organization';
    assert.equal(findEvents(inputOf(tree)).find(({ lemma }) => lemma === 'announce')?.doubtful, true);
  });
  check(
    'goes on with no phrase of one that it leaves out',
    'Rao/NNP/2/nsubj@person sent/VBD/0/root greetings/NNS/2/obj to/IN/5/case guests/NNS/9/nmod of/IN/9/case the/DT/9/det old/JJ/9/amod forum/NN/3/nmod',
    'sent',
    'Rao sends greetings to guests of the old forum',
  );
  const sent =
    'Rao/NNP/2/nsubj@person sent/VBD/0/root leaders/NNS/2/obj a/DT/5/det letter/NN/2/dep about/IN/7/case trade/NN/5/nmod';
  check('has both objects of a verb that gives', sent, 'sent', 'Rao sends leaders a letter [about trade]');
  check('has one object of another verb', sent.replace('sent', 'met'), 'met', 'Rao meets leaders');
  check(
    'has no object where its verb can have none',
    'The/DT/2/det crash/NN/3/nsubj happened/VBD/0/root on/IN/5/case Monday/NNP/3/obl=DATE near/IN/7/case Estal/NNP/3/obl@place ,/,/3/punct Rao/NNP/3/obj@person said/VBD/3/parataxis',
    'crash',
    'The crash happens [near Estal]',
  );
  it('is in doubt where no clause can be cut from the sentence', () => {
    const tree =
      'Rao/NNP/3/nsubj@person praised/VBD/0/root a/DT/4/det report/NN/2/obj Acme/NNP/6/nsubj@organization issued/VBD/4/acl:relcl in/IN/8/case May/NNP/6/obl=DATE';
    const event = findEvents(inputOf(tree)).find(({ lemma }) => lemma === 'issue');
    assert.equal(event?.doubtful, true);
  });
  it('is not in doubt where asides and times are left out', () => {
    const tree =
      'Rao/NNP/7/nsubj@person ,/,/1/punct the/DT/4/det premier/NN/1/appos ,/,/1/punct also/RB/7/advmod met/VBD/0/root Lind/NNP/7/obj@person';
    assert.equal(findEvents(inputOf(tree))[0]?.doubtful, undefined);
    assert.equal(wordingOf(tree, 'met'), 'Rao meets Lind');
  });
  check(
    'is composed where a time stands before a purpose',
    'Rao/NNP/3/nsubj:pass@person is/VBZ/3/aux:pass scheduled/VBN/0/root to/TO/5/mark meet/VB/3/xcomp Lind/NNP/5/obj@person on/IN/8/case Monday/NNP/5/obl=DATE to/TO/10/mark settle/VB/5/advcl debts/NNS/10/obj',
    'meet',
    'Rao to meet Lind [to settle debts]',
  );
  check(
    'does not stop inside a word with a hyphen',
    'The/DT/3/det Acme/NNP/4/nsubj@organization crew/NN/4/dep danced/VBD/0/root at/IN/7/case the/DT/7/det ball/NN/4/obl of/IN/9/case adults/NNS/7/nmod -/:/7/punct only/RB/7/amod clubs/NNS/7/dep',
    'danced',
    'The Acme crew dances at the ball of adults-only clubs',
  );
  check(
    'does not stop before a day that another phrase follows',
    'The/DT/3/det Acme/NNP/4/nsubj@organization crew/NN/4/dep met/VBD/0/root the/DT/6/det makers/NNS/4/obj of/IN/8/case pumps/NNS/6/nmod today/NN/4/obl:unmarked=DATE to/TO/11/mark bargain/VB/4/advcl',
    'met',
    'The Acme crew meets the makers of pumps [to bargain]',
  );
  check(
    'makes no passive of what somebody stops doing',
    'Acme/NNP/3/nsubj@organization staff/NN/3/dep suspended/VBD/0/root pumping/VBG/3/xcomp in/IN/6/case Oru/NNP/3/obl@place',
    'suspended',
    'Acme staff suspends pumping in Oru',
  );
  check(
    'tells what is to be in the infinitive',
    'Acme/NNP/5/nsubj@organization staff/NN/5/dep is/VBZ/5/dep to/TO/5/mark meet/VB/0/root Rao/NNP/5/obj@person in/IN/8/case Oru/NNP/5/obl@place',
    'meet',
    'Acme staff to meet Rao in Oru',
  );
  check(
    'does not stop at half a comparison',
    'Acme/NNP/2/nsubj@organization approved/VBD/0/root a/DT/4/det budget/NN/2/obj with/IN/7/case a/DT/7/det quarter/NN/2/obl as/RB/9/advmod much/JJ/10/amod money/NN/7/nmod',
    'approved',
    'Acme approves a budget [with a quarter as much money]',
  );
});

describe('what somebody is to do', () => {
  check(
    'is told although it is long',
    'The/DT/3/det Acme/NNP/4/nsubj@organization directors/NNS/4/dep urged/VBD/0/root the/DT/9/det northern/JJ/9/amod harbour/NN/9/compound crane/NN/9/compound operators/NNS/4/obj to/TO/11/mark postpone/VB/4/xcomp the/DT/14/det repair/NN/14/compound works/NNS/11/obj',
    'urged',
    'The Acme directors urge the northern harbour crane operators [to postpone the repair works]',
  );
});
