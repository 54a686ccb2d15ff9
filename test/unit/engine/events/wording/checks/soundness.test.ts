import assert from 'node:assert/strict';
import { findEvents } from '../../../../../../src/engine/events';
import { inputOf } from '../../sentence';
import { check } from '../../worded';

/** Whether the title of the event with a trigger cannot be relied on. */
function isDoubtful(tree: string, trigger: string): boolean {
  const input = inputOf(tree);
  const event = findEvents(input).find(({ start, end }) => input.article.text.slice(start, end) === trigger);
  return event?.doubtful === true;
}

describe('how many a verb tells of', () => {
  it('are not one event', () => {
    const condemned = (subject: string): string =>
      `${subject} have/VBP/5/aux been/VBN/5/aux:pass condemned/VBN/0/root by/IN/7/case Rao/NNP/5/obl:agent@person`;
    assert.equal(isDoubtful(condemned('The/DT/2/det attack/NN/5/nsubj:pass'), 'condemned'), true);
    assert.equal(isDoubtful(condemned('The/DT/2/det attacks/NNS/5/nsubj:pass'), 'condemned'), false);
  });
});

describe('what verbs want behind them', () => {
  check(
    'takes nobody for a finder',
    'Birds/NNS/2/nsubj found/VBD/0/root off/IN/4/case Oru/NNP/2/obl@place',
    'found',
    'Birds are found off Oru',
  );
  check(
    'but for those who look for something',
    'Researchers/NNS/2/nsubj found/VBD/0/root off/IN/4/case Oru/NNP/2/obl@place',
    'found',
    'Researchers find off Oru',
  );
  check(
    'but for what is found',
    'Birds/NNS/2/nsubj found/VBD/0/root food/NN/2/obj off/IN/5/case Oru/NNP/2/obl@place',
    'found',
    'Birds find food [off Oru]',
  );
  check(
    'makes a passive of a participle without the object that it wants',
    'Figures/NNS/2/nsubj released/VBD/0/root by/IN/4/case Acme/NNP/2/obl@organization rose/VBD/2/parataxis',
    'released',
    'Figures are released by Acme',
  );
  check(
    'but not of a verb with its object behind a preposition',
    'Rao/NNP/2/nsubj@person seized/VBD/0/root on/IN/5/case the/DT/5/det letter/NN/2/obl',
    'seized',
    'Rao seizes on the letter',
  );
  check(
    'nor of a past form that is no participle',
    'Rao/NNP/2/nsubj@person took/VBN/0/root in/IN/5/case the/DT/5/det view/NN/2/obl',
    'took',
    'Rao takes in the view',
  );
  check(
    'leaves out a purpose without it',
    'Rao/NNP/2/nsubj@person arrived/VBD/0/root in/IN/4/case Estal/NNP/2/obl@place to/TO/6/mark sign/VB/2/advcl and/CC/8/cc leave/VB/6/conj',
    'arrived',
    'Rao arrives in Estal',
  );
  check(
    'leaves a clause with "that" to a verb that can tell it',
    'Bridges/NNS/3/nsubj:pass were/VBD/3/aux:pass closed/VBN/0/root that/IN/6/mark Rao/NNP/6/nsubj@person won/VBD/3/ccomp',
    'closed',
    'Bridges are closed',
  );
  check(
    'and tells it there',
    'Rao/NNP/2/nsubj@person informed/VBD/0/root Lind/NNP/2/obj@person that/IN/6/mark talks/NNS/6/nsubj failed/VBD/2/ccomp',
    'informed',
    'Rao informs Lind that talks failed',
  );
  check(
    'has no noun before a relative clause for the object of a verb that has none',
    'Six/CD/2/nummod men/NNS/0/root and/CC/5/cc one/CD/5/nummod woman/NN/6/nsubj died/VBD/2/acl:relcl in/IN/8/case Estal/NNP/6/obl@place',
    'died',
    'one woman dies in Estal',
  );
  it('doubts an adjective as the subject, but for one with an article', () => {
    const demanded = (word: string): string =>
      `${word}/2/nsubj demanded/VBD/0/root money/NN/2/obj from/IN/5/case Lind/NNP/2/obl@person`;
    assert.equal(isDoubtful(demanded('Tough/JJ'), 'demanded'), true);
    assert.equal(isDoubtful(demanded('Strikers/NNS'), 'demanded'), false);
  });
  check(
    'has one object, and else stands as it is',
    'Rao/NNP/2/nsubj@person bought/VBD/0/root tickets/NNS/2/obj on/IN/5/case board/NN/3/nmod a/DT/7/det ship/NN/2/obj',
    'bought',
    'Rao buys tickets on board a ship',
  );
  check(
    'ends behind a comparison, not before it',
    'Shares/NNS/2/nsubj@thing opened/VBD/0/root eight/CD/4/nummod percent/NN/2/obl lower/JJR/2/advmod and/CC/7/cc fell/VBD/2/conj',
    'opened',
    'Shares open eight percent lower',
  );
  check(
    'has the number of those who are told',
    'Rao/NNP/7/nsubj:pass@person as/RB/5/cc well/RB/2/fixed as/IN/2/fixed Lind/NNP/1/conj@person was/VBD/7/aux:pass convicted/VBN/0/root',
    'convicted',
    'Rao as well as Lind is convicted',
  );
  it('doubts a second verb that no clause is open for', () => {
    const tram =
      'A/DT/2/det tram/NN/3/nsubj killing/VBG/0/root seven/CD/5/nummod people/NNS/3/obj was/VBD/7/aux:pass taken/VBN/3/ccomp away/RB/7/advmod';
    assert.equal(isDoubtful(tram, 'killing'), true);
    const saying =
      'Rao/NNP/2/nsubj@person says/VBZ/0/root seven/CD/4/nummod people/NNS/5/nsubj died/VBD/2/ccomp';
    assert.equal(isDoubtful(saying, 'says'), false);
  });
  it('doubts what may be told of a nearer noun', () => {
    const boy = (owner: string): string =>
      `Lind/NNP/2/nsubj@person told/VBD/0/root of/IN/5/case the/DT/5/det ${owner}/NN/2/obl of/IN/8/case a/DT/8/det boy/NN/5/nmod rescued/VBN/HEAD/acl by/IN/11/case fishermen/NNS/9/obl:agent`;
    assert.equal(isDoubtful(boy('case').replace('HEAD', '5'), 'rescued'), true);
    assert.equal(isDoubtful(boy('case').replace('HEAD', '8'), 'rescued'), false);
  });
  check(
    'takes no object of another verb for the subject',
    'Estal/NNP/2/nsubj@place imposed/VBD/0/root a/DT/4/det curfew/NN/8/nsubj and/CC/6/cc residents/NNS/4/conj were/VBD/8/aux urged/VBN/2/conj to/TO/10/mark stay/VB/8/xcomp home/RB/10/advmod',
    'urged',
    'residents are urged to stay home',
  );
  check(
    'but a subject behind a verb that tells a clause',
    'Estal/NNP/2/nsubj@place said/VBD/0/root a/DT/4/det curfew/NN/6/nsubj was/VBD/6/aux:pass imposed/VBN/2/ccomp',
    'imposed',
    'a curfew is imposed',
  );
  const listed = (mark: string): string =>
    `Rao/NNP/10/nsubj@person ,/,/4/punct the/DT/4/det premier/NN/1/appos ${mark}/:/6/punct Lind/NNP/10/nsubj@person and/CC/8/cc Berg/NNP/6/conj@person ,/,/6/punct met/VBD/0/root in/IN/12/case Oru/NNP/10/obl@place`;
  it('has no list without its others', () => {
    assert.equal(isDoubtful(listed(';'), 'met'), true);
    assert.equal(isDoubtful(listed('—'), 'met'), false);
  });
  check(
    'has where each one of a list is from, twice if need be',
    'Rao/NNP/11/nsubj:pass@person from/IN/3/case Oru/NNP/1/nmod@place ,/,/5/punct Lind/NNP/1/conj@person and/CC/7/cc Berg/NNP/1/conj@person from/IN/9/case Oru/NNP/7/nmod@place were/VBD/11/aux:pass charged/VBN/0/root',
    'charged',
    'Rao [from Oru] , Lind and Berg [from Oru] are charged',
  );
});
