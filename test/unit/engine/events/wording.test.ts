import assert from 'node:assert/strict';
import { findEvents } from '../../../../src/engine/events';
import { inputOf } from './sentence';
import { check, wordingOf } from './worded';

describe('the wording of clauses', () => {
  check(
    'is in the present, without the time that the row shows',
    'Rao/NNP/2/nsubj@person met/VBD/0/root Lind/NNP/2/obj@person on/IN/5/case Monday/NNP/2/obl=DATE',
    'met',
    'Rao meets Lind',
  );
  check(
    'tells what legislation, a plan or the like is to do',
    'Rao/NNP/2/nsubj@person introduced/VBD/0/root legislation/NN/2/obj that/WDT/6/nsubj would/MD/6/aux ban/VB/3/acl:relcl plastic/JJ/8/amod bags/NNS/6/obj',
    'introduced',
    'Rao introduces legislation [that would ban plastic bags]',
  );
  check(
    'but not what is told of a bill in passing',
    'Rao/NNP/2/nsubj@person introduced/VBD/0/root the/DT/4/det bill/NN/2/obj ,/,/8/punct which/WDT/8/nsubj would/MD/8/aux ban/VB/4/acl:relcl plastic/JJ/10/amod bags/NNS/8/obj',
    'introduced',
    'Rao introduces the bill',
  );
  check(
    'has nothing of a phrase of which the row shows the time',
    'The/DT/2/det summit/NN/4/nsubj:pass was/VBD/4/aux:pass held/VBN/0/root on/IN/8/case the/DT/8/det last/JJ/8/amod day/NN/4/obl of/IN/10/case May/NNP/8/nmod=DATE',
    'summit',
    'The summit is held',
  );
  const withdrew =
    'Rao/NNP/2/nsubj@person withdrew/VBD/0/root the/DT/4/det offer/NN/2/obj with/IN/6/case Lind/NNP/2/obl@person following/VBG/6/acl suit/NN/7/obj';
  check('has nothing of what goes along with it', withdrew, 'withdrew', 'Rao withdraws the offer');
  check(
    'but with whom it is done',
    withdrew.replace('the/DT/4/det offer/NN/2/obj', 'from/IN/4/case Estal/NNP/2/obl@place'),
    'withdrew',
    'Rao withdraws from Estal [with Lind] [following suit]',
  );
  check(
    'and no other day',
    'Rao/NNP/2/nsubj@person resigned/VBD/0/root in/IN/4/case 1998/CD/2/obl=DATE in/IN/6/case 1868/CD/2/obl=DATE',
    'resigned',
    'Rao resigns',
  );
  check(
    'and no adverb that led to it',
    'Rao/NNP/2/nsubj@person spoke/VBD/0/root to/IN/4/case Lind/NNP/2/obl@person back/RB/2/advmod in/IN/7/case June/NNP/5/obl=DATE',
    'spoke',
    'Rao speaks to Lind',
  );
  check(
    'has the plural for two',
    'Rao/NNP/4/nsubj@person and/CC/3/cc Lind/NNP/1/conj@person spoke/VBD/0/root by/IN/6/case phone/NN/4/obl',
    'spoke',
    'Rao and Lind speak by phone',
  );
  check(
    'has how many for and against, how much and the result',
    'Rao/NNP/2/nsubj@person beat/VBD/0/root Lind/NNP/2/obj@person 2/CD/2/obl:unmarked –/SYM/6/case 1/CD/4/nmod',
    'beat',
    'Rao beats Lind 2 – 1',
  );
  check(
    'but no time',
    'Rao/NNP/2/nsubj@person beat/VBD/0/root Lind/NNP/2/obj@person last/JJ/5/amod week/NN/2/obl:unmarked',
    'beat',
    'Rao beats Lind',
  );
  check(
    'tells a part of a name once, wherever the tree hangs it',
    'Rao/NNP/2/nsubj@person launched/VBD/0/root the/DT/4/det Fund/NNP/2/obj@organization for/IN/6/case@organization Towns/NNP/2/obl@organization',
    'launched',
    'Rao launches the Fund for Towns',
  );
  check(
    'tells two verbs in a row',
    'Rao/NNP/2/nsubj@person shot/VBD/0/root and/CC/4/cc killed/VBD/2/conj Lind/NNP/4/obj@person',
    'shot',
    'Rao shoots and kills Lind',
  );
  check(
    'but not with an auxiliary of their own',
    'Rao/NNP/2/nsubj@person resigned/VBD/0/root and/CC/5/cc will/MD/5/aux leave/VB/2/conj',
    'resigned',
    'Rao resigns',
  );
  check(
    'drops perfects, progressives and adverbs that join sentences',
    'Rao/NNP/4/nsubj@person has/VBZ/4/aux also/RB/4/advmod closed/VBN/0/root the/DT/6/det depot/NN/4/obj',
    'closed',
    'Rao closes the depot',
  );
  check(
    'keeps passives with their agent',
    'Lind/NNP/3/nsubj:pass@person was/VBD/3/aux:pass arrested/VBN/0/root by/IN/5/case police/NN/3/obl:agent',
    'arrested',
    'Lind is arrested by police',
  );
  check(
    'gives participles the subject of the clause that governs them',
    'A/DT/2/det fire/NN/3/nsubj spread/VBD/0/root ,/,/5/punct injuring/VBG/3/advcl seven/CD/7/nummod people/NNS/5/obj',
    'injuring',
    'A fire injures seven people',
  );
  check(
    'says "to" for what is scheduled',
    'Rao/NNP/3/nsubj@person is/VBZ/3/cop scheduled/VBN/0/root to/TO/5/mark visit/VB/3/xcomp Estal/NNP/5/obj@place',
    'visit',
    'Rao to visit Estal',
  );
  check(
    'says "to" for what will be',
    'Rao/NNP/3/nsubj@person will/MD/3/aux visit/VB/0/root Estal/NNP/3/obj@place',
    'visit',
    'Rao to visit Estal',
  );
  check(
    'keeps a preposition inside a phrase that the tree has made of two',
    'Rao/NNP/2/nsubj@person raised/VBD/0/root trade/NN/5/compound to/TO/5/case 500/CD/2/obj',
    'raised',
    'Rao raises trade to 500',
  );
  check(
    'leaves out during what an event noun is told, but not with whom',
    'Rao/NNP/2/nsubj@person condemned/VBD/0/root the/DT/4/det attack/NN/2/obj on/IN/6/case Lind/NNP/4/nmod@person during/IN/9/case a/DT/9/det forum/NN/4/nmod',
    'attack',
    'the attack [on Lind]',
  );
  check(
    'drops adverbs of order before an event noun',
    'Rao/NNP/2/nsubj@person left/VBD/0/root shortly/RB/6/advmod after/IN/6/case Monday/NNP/6/compound talks/NNS/2/obl with/IN/8/case Lind/NNP/6/nmod@person',
    'talks',
    'Monday talks [with Lind]',
  );
  check(
    'keeps modals of what may be',
    'Rao/NNP/3/nsubj@person may/MD/3/aux visit/VB/0/root Estal/NNP/3/obj@place',
    'visit',
    'Rao may visit Estal',
  );
  check(
    'keeps negations',
    'Rao/NNP/4/nsubj@person did/VBD/4/aux not/RB/4/advmod visit/VB/0/root Estal/NNP/4/obj@place',
    'visit',
    'Rao does not visit Estal',
  );
  check(
    'tells what is only asked for by who asks',
    'Rao/NNP/2/nsubj@person urged/VBD/0/root Lind/NNP/2/obj@person to/TO/5/mark visit/VB/2/xcomp Estal/NNP/5/obj@place',
    'visit',
    'Rao urges Lind to visit Estal',
  );
  check(
    'keeps a phrase whose preposition the tree has made its head',
    'Rao/NNP/2/nsubj@person sold/VBD/0/root half/NN/2/obj of/IN/3/nmod a/DT/4/fixed wide/JJ/4/amod park/NN/2/obl',
    'sold',
    'Rao sells half of a wide park',
  );
  check(
    'keeps the dash of a word',
    'Rao/NNP/2/nsubj@person sold/VBD/0/root an/DT/6/det e/NN/6/compound -/HYPH/6/punct shop/NN/2/obj',
    'sold',
    'Rao sells an e-shop',
  );
  check(
    'has for "which" what the noun before it is a part of',
    'Rao/NNP/2/nsubj@person read/VBD/0/root the/DT/4/det code/NN/2/obj of/IN/6/case Estal/NNP/4/nmod@place ,/,/6/punct which/WDT/10/nsubj was/VBD/10/aux:pass adopted/VBN/6/acl:relcl in/IN/12/case May/NNP/10/obl=DATE',
    'adopted',
    'the code [of Estal] is adopted',
  );
  check(
    'leaves out asides and clauses that go on',
    'Rao/NNP/2/nsubj@person sold/VBD/0/root the/DT/4/det depot/NN/2/obj (/-LRB-/6/punct nine/CD/4/nummod )/-RRB-/6/punct because/IN/9/mark prices/NNS/10/nsubj fell/VBD/2/advcl',
    'sold',
    'Rao sells the depot',
  );
  check(
    'marks what it can do without',
    'Rao/NNP/2/nsubj@person sold/VBD/0/root the/DT/4/det depot/NN/2/obj near/IN/7/case the/DT/7/det river/NN/4/nmod',
    'sold',
    'Rao sells the depot [near the river]',
  );
  check(
    'has the person for the office',
    'The/DT/2/det premier/NN/6/nsubj ,/,/4/punct Rao/NNP/2/appos@person ,/,/2/punct resigned/VBD/0/root',
    'resigned',
    'Rao resigns',
  );
  it('has another one where a pronoun may stand for nobody known', () => {
    const tree = 'They/PRP/2/nsubj arrested/VBD/0/root Lind/NNP/2/obj@person';
    assert.equal(wordingOf(tree, 'arrested'), 'They arrest Lind');
    assert.equal(wordingOf(tree, 'arrested', 'impersonal'), 'Lind is arrested');
  });
  it('has none where the subject is named', () => {
    const tree = 'Rao/NNP/2/nsubj@person arrested/VBD/0/root Lind/NNP/2/obj@person';
    assert.equal(wordingOf(tree, 'arrested', 'impersonal'), '');
  });
});

describe('the wording of event nouns', () => {
  check(
    'is their phrase without what only places it in time',
    "Rao/NNP/4/nmod:poss@person 's/POS/1/case earlier/JJR/4/amod summit/NN/7/nsubj with/IN/6/case Lind/NNP/4/nmod@person failed/VBD/0/root",
    'summit',
    "Rao 's summit [with Lind]",
  );
  check(
    'is that of the verb that carries it',
    'Rao/NNP/2/nsubj@person held/VBD/0/root talks/NNS/2/obj with/IN/5/case Lind/NNP/3/nmod@person',
    'talks',
    'Rao holds talks [with Lind]',
  );
});

describe('the wording where the tree contradicts itself', () => {
  check(
    'is the clause as it stands, in the present',
    'Crews/NNS/2/nsubj had/VBD/0/root robots/NNS/4/nsubj close/VB/2/ccomp ,/,/2/punct and/CC/9/cc Acme/NNP/2/obj@organization staff/NN/9/nsubj sealed/VBD/2/conj the/DT/11/det depot/NN/9/nsubj on/IN/13/case Monday/NNP/9/obl=DATE',
    'sealed',
    'Acme staff seals the depot',
  );
  check(
    'stops before another clause',
    'The/DT/3/det Acme/NNP/4/nsubj@organization well/NN/4/dep exploded/VBD/0/root near/IN/7/case the/DT/7/det quay/NN/4/obl while/IN/9/mark crews/NNS/10/nsubj slept/VBD/4/advcl',
    'exploded',
    'The Acme well explodes near the quay',
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
});

/** Whether the title of the event with a trigger cannot be relied on. */
function isDoubtful(tree: string, trigger: string): boolean {
  const input = inputOf(tree);
  const event = findEvents(input).find(({ start, end }) => input.article.text.slice(start, end) === trigger);
  return event?.doubtful === true;
}

describe('what verbs want behind them', () => {
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
});

describe('the wording of headlines', () => {
  const headline = (tree: string, trigger: string): string => wordingOf(tree, trigger, 'wording', 'headline');
  it('is the headline as it stands, where the event is that of its main verb', () => {
    const police =
      'Police/NNS/2/nsubj arrest/VBP/0/root twelve/CD/4/nummod people/NNS/2/obj after/IN/7/mark fire/NN/7/nsubj kills/VBZ/2/advcl jackal/NN/7/obj in/IN/10/case Estal/NNP/7/obl@place';
    assert.equal(
      headline(police, 'arrest'),
      'Police arrest twelve people [after fire kills jackal] [in Estal]',
    );
    assert.equal(headline(police, 'kills'), 'fire kills jackal [in Estal]');
  });
  it('ends before a semicolon, and has what is done to somebody as a passive, whatever preposition follows', () => {
    const stabbed =
      'Mayor/NN/2/nsubj stabbed/VBD/0/root on/IN/4/case stage/NN/2/obl ;/:/2/punct police/NNS/7/nsubj act/VBP/2/parataxis';
    assert.equal(headline(stabbed, 'stabbed'), 'Mayor is stabbed on stage');
    const voted = 'Town/NN/2/nsubj voted/VBD/0/root on/IN/4/case budget/NN/2/obl';
    assert.equal(headline(voted, 'voted'), 'Town votes on budget');
  });
  it('has what somebody has become, or been made, as a passive; but not whom somebody named makes it', () => {
    const left = 'Dozens/NNS/2/nsubj left/VBD/0/root dead/JJ/2/xcomp in/IN/5/case Estal/NNP/2/obl@place';
    assert.equal(headline(left, 'left'), 'Dozens are left dead in Estal');
    const named =
      'Rao/NNP/2/nsubj@person named/VBD/0/root ambassador/NN/2/xcomp to/IN/5/case Estal/NNP/3/nmod@place';
    assert.equal(headline(named, 'named'), 'Rao is named ambassador to Estal');
    const flown = 'Rao/NNP/2/nsubj@person airlifted/VBD/0/root to/IN/4/case Estal/NNP/2/obl@place';
    assert.equal(headline(flown, 'airlifted'), 'Rao is airlifted to Estal');
    const shouted = 'KELLER/NNP/2/nsubj@person RESIGNS/VBZ/0/root IN/IN/4/case ESTAL/NNP/2/obl@place';
    assert.equal(headline(shouted, 'RESIGNS'), 'KELLER resigns IN ESTAL');
    const projected = named.replace('named', 'projected');
    assert.equal(headline(projected, 'projected'), 'Rao is projected ambassador to Estal');
    const year = 'Rao/NNP/2/nsubj@person named/VBD/0/root 2031/CD/4/nummod champion/NN/2/xcomp';
    assert.equal(headline(year, 'named'), 'Rao is named 2031 champion');
    const others =
      'Two/CD/3/nsubj and/CC/3/cc others/NNS/1/conj injured/VBN/0/root in/IN/6/case Estal/NNP/4/obl@place';
    assert.equal(
      headline(others.replace('Two/CD/3/nsubj', 'Two/CD/4/nsubj'), 'injured'),
      'Two and others are injured in Estal',
    );
    const names = 'Rao/NNP/2/nsubj@person named/VBD/0/root Lind/NNP/2/obj@person ambassador/NN/2/xcomp';
    assert.equal(headline(names, 'named'), 'Rao names Lind ambassador');
  });
  it('has participles as passives and the past in the present', () => {
    const debate =
      'Second/JJ/2/amod debate/NN/3/nsubj cancelled/VBN/0/root in/IN/5/case Estal/NNP/3/obl@place';
    assert.equal(headline(debate, 'cancelled'), 'Second debate is cancelled in Estal');
    const rao = 'Rao/NNP/2/nsubj@person met/VBD/0/root Lind/NNP/2/obj@person';
    assert.equal(headline(rao, 'met'), 'Rao meets Lind');
    const minister = 'Minister/NN/2/nsubj stabbed/VBD/0/root near/IN/4/case market/NN/2/obl';
    assert.equal(headline(minister, 'stabbed'), 'Minister is stabbed near market');
    const hurt = 'Minister/NN/2/nsubj stabbed/VBD/0/root || The/DT/2/det attack/NN/3/nsubj failed/VBD/0/root';
    assert.equal(headline(hurt, 'stabbed'), 'Minister is stabbed');
    const sworn = 'Rao/NNP/2/nsubj:pass@person sworn/VBN/0/root in/RP/2/compound:prt';
    assert.equal(headline(sworn, 'sworn'), 'Rao is sworn in');
    const gone = 'Minister/NN/2/nsubj resigned/VBD/0/root in/IN/4/case Estal/NNP/2/obl@place';
    assert.equal(headline(gone, 'resigned'), 'Minister resigns in Estal');
  });
  it('is composed where the headline is no plain clause', () => {
    const label =
      'Rao/NNP/5/parataxis@person :/:/1/punct A/DT/4/det minister/NN/5/nsubj resigned/VBD/0/root ;/:/5/punct';
    assert.equal(headline(label, 'resigned'), 'A minister resigns');
  });
});

describe('the phrases of a title', () => {
  check(
    'keep who does it in a passive before all others',
    'Lind/NNP/3/nsubj:pass@person was/VBD/3/aux:pass joined/VBN/0/root on/IN/6/case a/DT/6/det tour/NN/3/obl by/IN/9/case local/JJ/9/amod mayors/NNS/3/obl',
    'joined',
    'Lind is joined [on a tour] [by local mayors]',
  );
  check(
    'say what somebody is to be',
    'Rao/NNP/2/nsubj@person ran/VBD/0/root to/TO/5/mark be/VB/5/cop delegate/NN/2/xcomp',
    'ran',
    'Rao runs to be delegate',
  );
  check(
    'go without an adverb of the time that is not told',
    'Rao/NNP/2/nsubj@person spoke/VBD/0/root to/IN/4/case Lind/NNP/2/obl@person back/RB/2/advmod in/IN/7/case July/NNP/2/obl=DATE',
    'spoke',
    'Rao speaks to Lind',
  );
  check(
    'keep an adjective with what it wants behind its noun',
    'Rao/NNP/2/nsubj@person discussed/VBD/0/root the/DT/4/det issues/NNS/2/obj related/JJ/4/amod to/IN/7/case trade/NN/5/obl',
    'discussed',
    'Rao discusses the issues [related to trade]',
  );
  check(
    'take no list from a comma without its "and"',
    'Rao/NNP/2/nsubj@person accused/VBD/0/root Lind/NNP/2/obj@person of/IN/5/case lies/NNS/2/obl ,/,/9/punct the/DT/9/det two/CD/9/nummod sides/NNS/5/conj',
    'accused',
    'Rao accuses Lind [of lies]',
  );
  check(
    'but a list with it',
    'Rao/NNP/2/nsubj@person visited/VBD/0/root Lind/NNP/2/obj@place ,/,/5/punct Oru/NNP/3/conj@place and/CC/7/cc Estal/NNP/3/conj@place',
    'visited',
    'Rao visits Lind [,] [Oru and Estal]',
  );
  check(
    'leave out neither side of what is between two',
    'Rao/NNP/2/nsubj@person announced/VBD/0/root a/DT/4/det pact/NN/2/obj between/IN/6/case Estal/NNP/4/nmod@place and/CC/8/cc Oru/NNP/6/conj@place',
    'announced',
    'Rao announces a pact [between Estal and Oru]',
  );
  check(
    'take no object from behind a comma',
    'Rao/NNP/2/nsubj@person raced/VBD/0/root in/IN/4/case Estal/NNP/2/obl@place ,/,/7/punct his/PRP$/7/nmod:poss last/JJ/2/obj',
    'raced',
    'Rao races [in Estal]',
  );
});

describe('names that say what a noun leaves open', () => {
  const SCHEME =
    'Rao/NNP/2/nsubj@person launched/VBD/0/root a/DT/5/det new/JJ/5/amod scheme/NN/2/obj —/:/10/punct the/DT/9/det “/``/9/punct Shore/NNP/10/nsubj@law designed/VBN/2/parataxis for/IN/12/case trade/NN/10/obl';
  check('stand for it behind a dash', SCHEME, 'launched', 'Rao launches the Shore');
  check(
    'but not those of a place',
    SCHEME.replace('@law', '@place'),
    'launched',
    'Rao launches a new scheme',
  );
  const FIRM =
    'In/IN/6/case May/NNP/6/compound=DATE ,/,/2/punct Rao/NNP/6/nmod:poss@person ’s/POS/4/case firm/NN/8/obl Skylane/NNP/8/nsubj@organization signed/VBD/0/root deals/NNS/8/obj with/IN/11/case banks/NNS/9/nmod';
  check('stand alone behind what describes them', FIRM, 'deals', 'Skylane signs deals with banks');
  check(
    'but not behind another name',
    FIRM.replace('’s/POS/4/case firm', 'and/CC/6/cc firm'),
    'deals',
    'Rao and Skylane sign deals [with banks]',
  );
});

describe('what is told of an apposition', () => {
  const ARREST =
    'Rao/NNP/6/nsubj@person ,/,/4/punct a/DT/4/det lawyer/NN/1/appos arrested/VBN/4/acl spoke/VBD/0/root';
  check('is told of its name', ARREST, 'arrested', 'Rao is arrested');
  check(
    'but not where the noun only stands beside it',
    ARREST.replace('appos', 'conj'),
    'arrested',
    'a lawyer is arrested',
  );
});

describe('what is planned in the present', () => {
  const LEAVES =
    'Talks/NNS/2/nsubj began/VBD/0/root before/IN/5/mark Lind/NNP/5/nsubj@person leaves/VBZ/2/advcl Oru/NNP/5/obj@place';
  check('is told with "to"', LEAVES, 'leaves', 'Lind to leave Oru');
  check(
    'but not the plan itself',
    'Lind/NNP/2/nsubj@person plans/VBZ/0/root to/TO/4/mark leave/VB/2/xcomp Oru/NNP/4/obj@place',
    'leave',
    'Lind plans to leave Oru',
  );
});

describe('verbs that are under way', () => {
  const PREPARES =
    'It/PRP/2/nsubj matters/VBZ/0/root as/IN/6/mark Acme/NNP/6/nsubj@organization is/VBZ/6/aux preparing/VBG/2/advcl to/TO/8/mark enter/VB/6/xcomp Oru/NNP/8/obj@place';
  check('are told in the present behind a conjunction', PREPARES, 'enter', 'Acme prepares to enter Oru');
});

describe('titles of what is not sure', () => {
  check(
    'say "falsely"',
    'Rao/NNP/3/nsubj@person falsely/RB/3/advmod accused/VBD/0/root Lind/NNP/3/obj@person',
    'accused',
    'Rao falsely accuses Lind',
  );
  check(
    'say "allegedly"',
    'Rao/NNP/3/nsubj@person allegedly/RB/3/advmod shot/VBD/0/root Lind/NNP/3/obj@person',
    'shot',
    'Rao allegedly shoots Lind',
  );
  check(
    'but not that something is done now',
    'Rao/NNP/3/nsubj@person already/RB/3/advmod shot/VBD/0/root Lind/NNP/3/obj@person',
    'shot',
    'Rao shoots Lind',
  );
  check(
    'say "allegedly" of what an allegation tells',
    'An/DT/2/det allegation/NN/0/root that/IN/5/mark Rao/NNP/5/nsubj@person shot/VBD/2/acl Lind/NNP/5/obj@person',
    'shot',
    'Rao allegedly shoots Lind',
  );
  check(
    'name who alleges it',
    'Officers/NNS/2/nsubj allege/VBP/0/root that/IN/5/mark Rao/NNP/5/nsubj@person burned/VBD/2/ccomp the/DT/7/det depot/NN/5/obj',
    'burned',
    'Officers allege that Rao burned the depot',
  );
  check(
    'tell what did not happen by the verb that says so',
    'Rao/NNP/2/nsubj@person avoids/VBZ/0/root a/DT/4/det crash/NN/2/obj with/IN/6/case Lind/NNP/4/nmod@person',
    'crash',
    'Rao avoids a crash [with Lind]',
  );
  it('say "to be" for what is to be done by nobody known', () => {
    const plant = 'It/PRP/3/nsubj will/MD/3/aux close/VB/0/root the/DT/5/det plant/NN/3/obj';
    assert.equal(wordingOf(plant, 'close', 'impersonal'), 'the plant to be closed');
  });
  check(
    'share the "will" of the verb before',
    'The/DT/2/det bill/NN/5/nsubj:pass will/MD/5/aux be/VB/5/aux:pass called/VBN/0/root and/CC/7/cc passed/VBN/5/conj by/IN/10/case the/DT/10/det senate/NN/7/obl:agent',
    'passed',
    'The bill to be passed by the senate',
  );
  const crash = (words: string): string =>
    `Rao/NNP/2/nsubj@person died/VBD/0/root in/IN/4/case Ikeja/NNP/2/obl@place ,/,/6/punct ${words}`;
  check(
    'say in which country or town a place is',
    crash('Lagos/NNP/4/nmod:unmarked@place'),
    'died',
    'Rao dies in Ikeja [,] [Lagos]',
  );
  check(
    'not what else is said of it',
    crash('suburb/NN/4/appos of/IN/8/case Lagos/NNP/6/nmod@place'),
    'died',
    'Rao dies in Ikeja',
  );
  const capital = (head: string): string =>
    `Rao/NNP/2/nsubj@person left/VBD/0/root the/DT/4/det capital/NN/2/obj ,/,/6/punct Oru/NNP/${head}`;
  check(
    'say the name of what a noun only describes',
    capital('4/appos@place'),
    'left',
    'Rao leaves the capital [,] [Oru]',
  );
  check(
    'not a name with a noun of its own',
    `${capital('7/compound@place')} police/NNS/4/appos`,
    'left',
    'Rao leaves the capital',
  );
  const attack = (words: string): string =>
    `The/DT/3/det Oru/NNP/3/compound@place attack/NN/4/nsubj shocked/VBD/0/root people/NNS/4/obj || ${words}`;
  check(
    'tell a thing from others of its kind as the article does elsewhere',
    attack('Rao/NNP/2/nsubj@person condemned/VBD/0/root the/DT/4/det attack/NN/2/obj'),
    'condemned',
    'Rao condemns the [Oru] attack',
  );
  check(
    'not where its own words do, or it is a new one',
    attack('Rao/NNP/2/nsubj@person condemned/VBD/0/root an/DT/4/det attack/NN/2/obj'),
    'condemned',
    'Rao condemns an attack',
  );
  check(
    'not where it may be either of two',
    attack(
      'The/DT/3/det Tarn/NNP/3/compound@place attack/NN/4/nsubj shocked/VBD/0/root people/NNS/4/obj || Rao/NNP/2/nsubj@person condemned/VBD/0/root the/DT/4/det attack/NN/2/obj',
    ),
    'condemned',
    'Rao condemns the attack',
  );
  check(
    'not by a name that it tells anyway',
    attack('Oru/NNP/2/nsubj@place condemned/VBD/0/root the/DT/4/det attack/NN/2/obj'),
    'condemned',
    'Oru condemns the attack',
  );
  const idea = (words: string): string =>
    `Rao/NNP/2/nsubj@person rejected/VBD/0/root the/DT/4/det idea/NN/2/obj ${words}`;
  check(
    'tell an idea by what it says',
    idea('that/IN/7/mark Lind/NNP/7/nsubj@person lied/VBD/4/acl'),
    'rejected',
    'Rao rejects the idea [that Lind lied]',
  );
  check(
    'or by which one it is',
    idea('that/WDT/6/nsubj failed/VBD/4/acl:relcl'),
    'rejected',
    'Rao rejects the idea [that failed]',
  );
  const called = (adjective: string): string =>
    `Rao/NNP/2/nsubj@person called/VBD/0/root Lind/NNP/2/obj@person ${adjective}/JJ/2/advcl`;
  check('say what somebody is called', called('brave'), 'called', 'Rao calls Lind brave');
  check('not how else somebody is', called('brave').replace('called', 'met'), 'met', 'Rao meets Lind');
  check(
    'go on behind an age',
    'Rao/NNP/2/nsubj@person sentenced/VBD/0/root Lind/NNP/2/obj@person ,/,/5/punct 22/CD/2/parataxis ,/,/5/punct to/TO/8/case life/NN/2/obl',
    'sentenced',
    'Rao sentences Lind [to life]',
  );
  check(
    'begin behind the measure of time before a preposition',
    'Five/CD/2/nummod months/NNS/5/nmod:unmarked=DURATION after/IN/5/case the/DT/5/det blast/NN/9/nsubj that/WDT/7/nsubj killed/VBD/5/acl:relcl people/NNS/7/obj died/VBD/0/root',
    'killed',
    'the blast kills people',
  );
  check(
    'tell two officials as two',
    'The/DT/2/det minister/NN/6/nsubj and/CC/5/cc Mr/NNP/5/compound Rao/NNP/2/conj@person visited/VBD/0/root Oru/NNP/6/obj@place',
    'visited',
    'The minister and Rao visit Oru',
  );
  check(
    'are of one where only verbs are joined',
    'the/DT/2/det blast/NN/0/root that/WDT/4/nsubj killed/VBD/2/acl:relcl Lind/NNP/4/obj@person and/CC/7/cc sank/VBD/2/conj boats/NNS/7/obj',
    'killed',
    'the blast kills Lind',
  );
  const victims = (cause: string): string =>
    `Seven/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root when/WRB/6/advmod Lind/NNP/6/nsubj@person ${cause}`;
  check(
    'say how people came to harm',
    victims('crashed/VBD/3/advcl'),
    'killed',
    'Seven are killed [when Lind] [crashes]',
  );
  check(
    'not what else happened then',
    victims('crashed/VBD/3/advcl').replace('killed', 'elected'),
    'elected',
    'Seven are elected',
  );
  const crashing = (outcome: string): string =>
    `A/DT/2/det bus/NN/3/nsubj crashed/VBD/0/root ,/,/5/punct ${outcome}/VBG/3/advcl Rao/NNP/5/obj@person`;
  check('say what came of it', crashing('killing'), 'crashed', 'A bus crashes [,] [killing Rao]');
  check('not what went along with it', crashing('carrying'), 'crashed', 'A bus crashes');
  check(
    'nor what came to somebody unknown',
    crashing('killing').replace('Rao/NNP/5/obj@person', 'them/PRP/5/obj'),
    'crashed',
    'A bus crashes',
  );
  const leaving = (mark: string): string =>
    `Rao/NNP/2/nsubj@person left/VBD/0/root ${mark}/IN/6/mark Lind/NNP/6/nsubj:pass@person was/VBD/6/aux:pass hurt/VBN/2/advcl`;
  check('say after what, in a few words', leaving('after'), 'left', 'Rao leaves [after Lind was hurt]');
  check('not before or while what', leaving('before'), 'left', 'Rao leaves');
  check(
    'not after what something is told',
    'Rao/NNP/2/nsubj@person announced/VBD/0/root plans/NNS/2/obj after/IN/6/mark markets/NNS/6/nsubj closed/VBD/2/advcl',
    'announced',
    'Rao announces plans',
  );
  const girl = (other: string): string => `A/DT/2/det girl/NN/${other} was/VBD/7/aux:pass rescued/VBN/0/root`;
  check(
    'are of one with their age',
    girl('7/nsubj:pass ,/,/4/punct 11/CD/2/conj ,/,/4/punct'),
    'rescued',
    'A girl is rescued',
  );
  const dying = (verb: string): string =>
    `Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass ${verb}/VBN/0/root while/IN/5/mark working/VBG/3/advcl in/IN/7/case Oru/NNP/5/obl@place`;
  check(
    'say what those who came to harm did',
    dying('killed'),
    'killed',
    'Rao is killed [while working in Oru]',
  );
  check('not what others did meanwhile', dying('elected'), 'elected', 'Rao is elected');
  const issuing = (work: string): string =>
    `The/DT/2/det court/NN/3/nsubj issued/VBD/0/root a/DT/5/det ${work}/NN/3/obj ,/,/7/punct finding/VBG/3/advcl Oru/NNP/9/nsubj@place unlawful/JJ/7/ccomp`;
  check(
    'say what an opinion says',
    issuing('opinion'),
    'issued',
    'The court issues a opinion [,] [finding Oru unlawful]',
  );
  check('not what goes with other things', issuing('coin'), 'issued', 'The court issues a coin');
  const image = (day: string): string =>
    `Rao/NNP/2/nsubj@person posted/VBD/0/root an/DT/4/det image/NN/2/obj dated/VBN/4/acl ${day}`;
  check(
    'have no participle without what it wants',
    image('Monday/NNP/5/obl=DATE'),
    'posted',
    'Rao posts an image',
  );
  check(
    'have one with it',
    image('by/IN/7/case Lind/NNP/5/obl@person'),
    'posted',
    'Rao posts an image [dated by Lind]',
  );
  const flight = (adverb: string): string =>
    `The/DT/2/det flight/NN/3/nsubj came/VBD/0/root ${adverb}/RB/3/advmod last/JJ/6/amod=DATE May/NNP/3/obl:unmarked=DATE`;
  check('keep a direction before the day', flight('down'), 'came', 'The flight comes down');
  check('not what only leads to the day', flight('back'), 'came', 'The flight comes');
  check(
    'begin a verb with its prefix',
    'Rao/NNP/2/nsubj@person vowed/VBD/0/root to/TO/6/mark re/AFX/6/compound -/HYPH/6/punct enter/VB/2/xcomp Oru/NNP/6/obj@place',
    'vowed',
    'Rao vows to re-enter Oru',
  );
  const pardon = (aside: string): string =>
    `Rao/NNP/2/nsubj@person granted/VBD/0/root Lind/NNP/2/iobj@person ${aside} ,/,/8/punct a/DT/8/det pardon/NN/2/obj`;
  check(
    'have what is given behind an aside',
    pardon(',/,/5/punct premier/NN/3/appos'),
    'granted',
    'Rao grants Lind a pardon',
  );
  const figures = (owner: string): string =>
    `${owner} said/VBD/0/root net/JJ/4/amod income/NN/5/nsubj fell/VBD/2/ccomp`;
  check(
    'say whose figures a company tells',
    figures('Skylane/NNP/2/nsubj@organization'),
    'fell',
    'Skylane ’s net income falls',
  );
  check('not whose a person tells', figures('Rao/NNP/2/nsubj@person'), 'fell', 'net income falls');
  check(
    'have a people in the plural',
    'The/DT/2/det British/NNP/3/nsubj@group left/VBD/0/root Oru/NNP/3/obj@place',
    'left',
    'The British leave Oru',
  );
  check(
    'have no ages in the list of those who do it',
    'Rao/NNP/4/nsubj@person and/CC/3/cc Lind/NNP/1/conj@person left/VBD/0/root with/IN/6/case Bo/NNP/4/obl@person and/CC/8/cc Ade/NNP/6/conj@person ,/,/10/punct 40/CD/6/conj and/CC/12/cc 49/CD/6/conj',
    'left',
    'Rao and Lind leave with Bo [and Ade]',
  );
  check(
    'have no object where that is behind a preposition',
    'an/DT/2/det issue/NN/0/root on/IN/4/case which/WDT/6/obl Oru/NNP/6/nsubj@place left/VBD/2/acl:relcl the/DT/8/det pact/NN/6/obj',
    'left',
    'Oru leaves the pact',
  );
  const wolves = (auxiliary: string): string =>
    `Wolves/NNP/3/nsubj:pass@organization ${auxiliary}/VBD/3/aux:pass beaten/VBN/0/root by/IN/5/case Oru/NNP/3/obl:agent@organization`;
  check('are of several where the verb is', wolves('were'), 'beaten', 'Wolves are beaten by Oru');
  check('are of one where it is', wolves('was'), 'beaten', 'Wolves is beaten by Oru');
  const fixing = (object: string): string =>
    `The/DT/2/det court/NN/3/nsubj fixed/VBD/0/root ${object} for/IN/7/case trial/NN/3/obl`;
  check(
    'say "a date" for the row\'s own',
    fixing('16/CD/5/nummod=DATE May/NNP/3/obj=DATE'),
    'fixed',
    'The court fixes a date [for trial]',
  );
  check(
    'have any other object',
    fixing('the/DT/5/det rules/NNS/3/obj'),
    'fixed',
    'The court fixes the rules [for trial]',
  );
  const nurse = (verb: string): string =>
    `Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass treated/VBN/0/root and/CC/5/cc ${verb}/VBD/3/conj`;
  check('share no passive with what nobody undergoes', nurse('recovered'), 'recovered', 'Rao recovers');
  check('share it with what somebody does', nurse('released'), 'released', 'Rao is released');
  check(
    'tell a meeting by no person',
    'Lind/NNP/2/nsubj@person ended/VBD/0/root a/DT/4/det meeting/NN/2/obj ,/,/6/punct Rao/NNP/4/appos@person',
    'meeting',
    'Lind ends a meeting',
  );
  const senators = (last: string): string =>
    `Senator/NN/6/nsubj Ann/NNP/1/flat@person Rao/NNP/1/flat@person and/CC/5/cc ${last}/NNP/1/conj@person resigned/VBD/0/root`;
  check('have all the names behind an office', senators('Lind'), 'resigned', 'Ann Rao and Lind resign');
  check(
    'have the one name that there is',
    'Senator/NN/4/nsubj Ann/NNP/1/flat@person Rao/NNP/1/flat@person resigned/VBD/0/root',
    'resigned',
    'Ann Rao resigns',
  );
  check(
    'leave out a bare noun whose clause is left out',
    'Rao/NNP/2/nsubj@person resigned/VBD/0/root under/IN/4/case circumstances/NNS/2/obl that/WDT/6/nsubj changed/VBD/4/acl:relcl',
    'resigned',
    'Rao resigns',
  );
  check(
    'keep it where none is',
    'Rao/NNP/2/nsubj@person resigned/VBD/0/root under/IN/4/case threats/NNS/2/obl',
    'resigned',
    'Rao resigns under threats',
  );
  check(
    'have no second half of a time that they leave out',
    'Rao/NNP/2/nsubj@person imposed/VBD/0/root a/DT/4/det curfew/NN/2/obj between/IN/6/case May/NNP/2/obl=DATE and/CC/8/cc June/NNP/6/conj=DATE',
    'imposed',
    'Rao imposes a curfew',
  );
  check(
    'say who is called upon to be treated how',
    'Rao/NNP/2/nsubj@person called/VBD/0/root for/IN/7/mark Lind/NNP/7/nsubj:pass@person to/TO/7/mark be/VB/7/aux:pass freed/VBN/2/xcomp',
    'called',
    'Rao calls for Lind to be freed',
  );
  const honoured = (sign: string): string =>
    `Rao/NNP/2/nsubj@person praised/VBD/0/root the/DT/4/det airline/NN/2/obj ${sign}Skylane/NNP/4/appos@group`;
  check('have the name right behind a noun', honoured(''), 'praised', 'Rao praises the airline Skylane');
  check('not one behind a dash', honoured('–/:/6/punct '), 'praised', 'Rao praises the airline');
  check(
    'keep "at least" before a number',
    'Rao/NNP/2/nsubj@person killed/VBD/0/root at/IN/4/case least/JJS/5/nmod 20/CD/2/obj',
    'killed',
    'Rao kills at least 20',
  );
  check(
    'say how many of how many',
    'One/CD/5/nsubj in/IN/4/case five/CD/4/nummod children/NNS/1/nmod died/VBD/0/root in/IN/7/case Oru/NNP/5/obl@place',
    'died',
    'One in five children dies in Oru',
  );
  const closed = (front: string): string =>
    `${front} the/DT/4/det 14/CD/4/nummod depots/NNS/8/obl ,/,/4/punct nine/CD/8/nsubj:pass were/VBD/8/aux:pass closed/VBN/0/root`;
  check('say what a number is of', closed('of/IN/4/case'), 'closed', 'nine of the 14 depots are closed');
  check('not what else stands in front', closed('under/IN/4/case'), 'closed', 'nine are closed');
});
