import { check } from '../../worded';

describe('titles and who they are of', () => {
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
  const girl = (other: string): string => `A/DT/2/det girl/NN/${other} was/VBD/7/aux:pass rescued/VBN/0/root`;
  check(
    'are of one with their age',
    girl('7/nsubj:pass ,/,/4/punct 11/CD/2/conj ,/,/4/punct'),
    'rescued',
    'A girl is rescued',
  );
  const landed = (count: string): string =>
    `${count}/CD/2/nummod aircraft/NN/3/nsubj landed/VBD/0/root in/IN/5/case Oru/NNP/3/obl@place`;
  check(
    'have words without a plural in it by their number',
    landed('Three'),
    'landed',
    'Three aircraft land in Oru',
  );
  check('and in the singular where it is one', landed('One'), 'landed', 'One aircraft lands in Oru');
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
  const nurse = (verb: string, article = 'a'): string =>
    `Rao/NNP/${verb === 'is' ? '4/nsubj' : '2/nsubj'}@person ${verb}/${verb === 'is' ? 'VBZ/4/cop' : 'VBD/0/root'} ${article}/DT/4/det nurse/NN/${verb === 'is' ? '0/root' : '2/obj'} who/WP/6/nsubj retired/VBD/4/acl:relcl`;
  check('are told of who is what a clause describes', nurse('is'), 'retired', 'Rao retires');
  check('but not of the one of several', nurse('is', 'the'), 'retired', 'the nurse retires');
  check('nor of anybody else', nurse('met'), 'retired', 'a nurse retires');
  const wolves = (auxiliary: string): string =>
    `Wolves/NNP/3/nsubj:pass@organization ${auxiliary}/VBD/3/aux:pass beaten/VBN/0/root by/IN/5/case Oru/NNP/3/obl:agent@organization`;
  check('are of several where the verb is', wolves('were'), 'beaten', 'Wolves are beaten by Oru');
  check('are of one where it is', wolves('was'), 'beaten', 'Wolves is beaten by Oru');
  const senators = (last: string): string =>
    `Senator/NN/6/nsubj Ann/NNP/1/flat@person Rao/NNP/1/flat@person and/CC/5/cc ${last}/NNP/1/conj@person resigned/VBD/0/root`;
  check('have all the names behind an office', senators('Lind'), 'resigned', 'Ann Rao and Lind resign');
  check(
    'have the one name that there is',
    'Senator/NN/4/nsubj Ann/NNP/1/flat@person Rao/NNP/1/flat@person resigned/VBD/0/root',
    'resigned',
    'Ann Rao resigns',
  );
  const closed = (front: string): string =>
    `${front} the/DT/4/det 14/CD/4/nummod depots/NNS/8/obl ,/,/4/punct nine/CD/8/nsubj:pass were/VBD/8/aux:pass closed/VBN/0/root`;
  check('say what a number is of', closed('of/IN/4/case'), 'closed', 'nine of the 14 depots are closed');
  check('not what else stands in front', closed('under/IN/4/case'), 'closed', 'nine are closed');
  check(
    'of one person is one, also where the verb is told of others, too',
    'Rao/NNP/8/nsubj:pass@person ,/,/6/punct as/RB/6/cc well/RB/3/fixed as/IN/3/fixed Lind/NNP/1/conj@person were/VBD/8/aux:pass convicted/VBN/0/root in/IN/10/case Oru/NNP/8/obl@place',
    'convicted',
    'Rao is convicted in Oru',
  );
  check(
    'is as many for the second participle as for the first',
    'URLs/NNPS/3/nsubj:pass@organization were/VBD/3/aux:pass removed/VBN/0/root and/CC/5/cc replaced/VBN/3/conj with/IN/7/case songs/NNS/5/obl',
    'replaced',
    'URLs are replaced with songs',
  );
  const met = (second: string): string =>
    `The/DT/2/det premier/NN/10/nsubj ,/,/4/punct Lena/NNP/2/appos@person Varga/NNP/4/flat@person ,/,/9/punct and/CC/9/cc ${second} met/VBD/0/root in/IN/12/case Oru/NNP/10/obl@place`;
  check(
    'have also who is joined to somebody who is told by a name',
    met('the/DT/9/det mayor/NN/2/conj'),
    'met',
    'Lena Varga and the mayor meet in Oru',
  );
  const hired = (conjunct: string): string =>
    `Oru/NNP/2/nsubj@organization hired/VBD/0/root chief/NN/4/compound negotiator/NN/2/obj Lena/NNP/4/appos@person Varga/NNP/5/flat@person and/CC/9/cc aide/NN/9/compound ${conjunct}`;
  check(
    'have also who is joined to the name itself',
    hired('Berg/NNP/5/conj@person'),
    'hired',
    'Oru hires Lena Varga and Berg',
  );
  check('but nobody without a name', hired('clerk/NN/5/conj'), 'hired', 'Oru hires Lena Varga');
  check('but no other words', met('then/RB/9/advmod briefly/RB/2/conj'), 'met', 'Lena Varga meets in Oru');
  const share = (whole: string): string =>
    `47/CD/2/nummod percent/NN/5/nsubj of/IN/4/case ${whole}/2/nmod voted/VBD/0/root for/IN/7/case Rao/NNP/5/obl@person`;
  check('are many as a share of many', share('members/NNS'), 'voted', '47 percent [of members] vote for Rao');
  check(
    'but one as a share of one',
    share('parliament/NN'),
    'voted',
    '47 percent [of parliament] votes for Rao',
  );
  check(
    'are of one where "and" stands inside a name',
    'The/DT/2/det Farmers/NNPS/6/nsubj@organization and/CC/5/cc@organization Dockers/NNPS/5/compound@organization Party/NNP/2/conj@organization quit/VBD/0/root Oru/NNP/6/obj@place',
    'quit',
    'The Farmers and Dockers Party quits Oru',
  );
});
