import { check } from '../../worded';

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

describe('titles and what stands behind their verb', () => {
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
  check(
    'have no object where that is behind a preposition',
    'an/DT/2/det issue/NN/0/root on/IN/4/case which/WDT/6/obl Oru/NNP/6/nsubj@place left/VBD/2/acl:relcl the/DT/8/det pact/NN/6/obj',
    'left',
    'Oru leaves the pact',
  );
  const fixing = (object: string): string =>
    `The/DT/2/det court/NN/3/nsubj fixed/VBD/0/root ${object} for/IN/7/case trial/NN/3/obl`;
  check(
    'have the day that is set',
    fixing('16/CD/5/nummod=DATE May/NNP/3/obj=DATE'),
    'fixed',
    'The court fixes 16 May [for trial]',
  );
  check(
    'have it wherever the tree hangs it',
    fixing('16/CD/5/nummod=DATE May/NNP/3/obl:unmarked=DATE'),
    'fixed',
    'The court fixes 16 May for trial',
  );
  check(
    'have no day on which something was done',
    fixing('16/CD/5/nummod=DATE May/NNP/3/obl:unmarked=DATE').replace('fixed', 'opened'),
    'opened',
    'The court opens for trial',
  );
  check(
    'have any other object',
    fixing('the/DT/5/det rules/NNS/3/obj'),
    'fixed',
    'The court fixes the rules [for trial]',
  );
  check(
    'tell a meeting by no person',
    'Lind/NNP/2/nsubj@person ended/VBD/0/root a/DT/4/det meeting/NN/2/obj ,/,/6/punct Rao/NNP/4/appos@person',
    'meeting',
    'Lind ends a meeting',
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
    'nor its end where a phrase goes on behind it',
    'Rao/NNP/2/nsubj@person called/VBD/0/root a/DT/4/det summit/NN/2/obj for/IN/6/case May/NNP/4/nmod=DATE 14/CD/6/nummod=DATE to/IN/9/case 16/CD/6/nmod=DATE in/IN/11/case Oru/NNP/2/obl@place',
    'summit',
    'Rao calls a summit [in Oru]',
  );
  check(
    'say who is called upon to be treated how',
    'Rao/NNP/2/nsubj@person called/VBD/0/root for/IN/7/mark Lind/NNP/7/nsubj:pass@person to/TO/7/mark be/VB/7/aux:pass freed/VBN/2/xcomp',
    'called',
    'Rao calls for Lind to be freed',
  );
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
  check(
    'end with a word of two parts, though its second could not stand alone',
    'Oru/NNP/2/nsubj@place won/VBD/0/root in/IN/7/case a/DT/7/det shoot/NN/7/compound -/HYPH/7/punct out/NN/2/obl ,/,/10/punct to/TO/10/mark advance/VB/2/advcl',
    'won',
    'Oru wins in a shoot-out',
  );
  check(
    'go on behind a bracket',
    'Rao/NNP/9/nsubj@person (/-LRB-/3/punct Oru/NNP/1/appos@place )/-RRB-/3/punct ,/,/6/punct joined/VBN/1/acl by/IN/8/case Lind/NNP/6/obl:agent@person won/VBD/0/root',
    'won',
    'Rao wins',
  );
});

describe('adjectives behind their noun', () => {
  const body = (comma: string, adjective: number): string =>
    `Rao/NNP/2/nsubj@person closed/VBD/0/root a/DT/4/det body/NN/2/obj ${comma}responsible/JJ/4/amod for/IN/${adjective + 2}/case ports/NNS/${adjective}/obl`;
  check('say which one is meant', body('', 5), 'closed', 'Rao closes a body [responsible for ports]');
  check('but not in passing', body(',/,/6/punct ', 6), 'closed', 'Rao closes a body');
});

describe('the period of an account', () => {
  const rose = (which: string, unit: string): string =>
    `Profit/NN/2/nsubj rose/VBD/0/root in/IN/6/case the/DT/6/det=DATE ${which}/JJ/6/amod=DATE ${unit}/NN/2/obl=DATE`;
  const ofAll = 'Profit rises';
  check('stays', rose('third', 'quarter'), 'rose', `${ofAll} in the third quarter`);
  check('stays where it is half a year', rose('first', 'half'), 'rose', `${ofAll} in the first half`);
  check('is left out where only the day of the report says which', rose('last', 'quarter'), 'rose', ofAll);
  check('is no week', rose('first', 'week'), 'rose', ofAll);
});
