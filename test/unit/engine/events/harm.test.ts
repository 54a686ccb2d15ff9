import { check } from './worded';

describe('titles of what did harm', () => {
  const struck = (victims: string, after = 'when/WRB'): string =>
    `${victims} were/VBD/4/aux:pass killed/VBN/0/root ${after}/7/advmod bombs/NNS/7/nsubj hit/VBD/4/advcl Oru/NNP/7/obj@place`;
  const people = 'Two/CD/2/nummod people/NNS/4/nsubj:pass';

  check('say whom it killed', struck(people), 'hit', 'bombs hit Oru [,] [killing] [Two people]');
  check(
    'but not somebody named, of whom there is a title',
    struck('Ada/NNP/4/nsubj:pass@person Rao/NNP/1/flat@person'),
    'hit',
    'bombs hit Oru',
  );
  check('nor what was at the same time', struck(people).replace('killed', 'elected'), 'hit', 'bombs hit Oru');
  check(
    'nor what did no harm',
    struck(people).replace('hit/', 'reached/'),
    'reached',
    'bombs reached Oru'.replace('reached', 'reach'),
  );
  check(
    'say whom else it injured',
    'One/CD/3/nsubj:pass was/VBD/3/aux:pass killed/VBN/0/root and/CC/7/cc ten/CD/7/nsubj:pass were/VBD/7/aux:pass hurt/VBN/3/conj as/IN/10/mark bombs/NNS/10/nsubj hit/VBD/3/advcl Oru/NNP/10/obj@place',
    'hit',
    'bombs hit Oru [,] [killing] [One] [and] [hurting] [ten]',
  );

  const after = (cause: string): string =>
    `Boilers/NNS/2/nsubj ${cause}/VBD/0/root ,/,/4/punct killing/VBG/2/advcl ten/CD/4/obj`;
  check('say what came about', after('exploded'), 'killing', 'Boilers explode [,] [killing ten]');
  const without = (mark: string): string =>
    `Boilers/NNS/2/nsubj exploded/VBD/0/root on/IN/4/case Friday/NNP/2/obl=DATE ${mark}killing/VBG/2/advcl ten/CD/`;
  check('also without a comma', `${without('')}5/obj`, 'exploded', 'Boilers explode [,] [killing ten]');
  check(
    'but not what went before',
    `${without('after/IN/6/mark ')}6/obj`,
    'exploded',
    'Boilers explode [after killing ten]',
  );
  check('but not what was no harm', after('waited'), 'killing', 'Boilers kill ten');

  const killed = (second: string): string =>
    `Two/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root and/CC/6/cc ${second}`;
  check(
    'have both groups of victims',
    killed('ten/CD/6/nsubj:pass hurt/VBN/3/conj in/IN/8/case Oru/NNP/6/obl@place'),
    'killed',
    'Two are killed [and ten hurt in Oru]',
  );
  check(
    'but not what else was done',
    killed('Rao/NNP/6/nsubj:pass@person elected/VBN/3/conj'),
    'killed',
    'Two are killed',
  );

  const blast = (second: string): string =>
    `A/DT/2/det blast/NN/3/nsubj killed/VBD/0/root two/CD/3/obj and/CC/6/cc ${second}`;
  check(
    'have both verbs that tell it',
    blast('injured/VBD/3/conj ten/CD/6/obj in/IN/9/case Oru/NNP/6/obl@place'),
    'killed',
    'A blast kills two [and] [injures] [ten] [in Oru]',
  );
  check(
    'but not a verb of something else',
    blast('reached/VBD/3/conj Oru/NNP/6/obj@place'),
    'killed',
    'A blast kills two',
  );
});

describe('quotation marks in titles', () => {
  const blackmail = (closing: string): string =>
    `Rao/NNP/2/nsubj@person blamed/VBD/0/root the/DT/5/det "/\`\`/5/punct blackmail/NN/2/obj ${closing}`;
  check('stay in pairs', blackmail(`"/''/5/punct`), 'blamed', 'Rao blames the " blackmail "');
  check('go where one is left out', blackmail(''), 'blamed', 'Rao blames the blackmail');
});

describe('teams', () => {
  check(
    'are told of as several',
    'The/DT/2/det Herons/NNPS/3/nsubj@organization beat/VBD/0/root Lind/NNP/3/obj@person',
    'beat',
    'The Herons beat Lind',
  );
  check(
    'but not a firm whose name is a plural',
    'The/DT/2/det Airlines/NNPS/3/nsubj@organization beat/VBD/0/root Lind/NNP/3/obj@person',
    'beat',
    'The Airlines beats Lind',
  );
  check(
    'but not a firm whose name ends like theirs',
    'Herons/NNP/2/nsubj@organization beat/VBD/0/root Lind/NNP/2/obj@person',
    'beat',
    'Herons beats Lind',
  );
  check(
    'but a bare plural at the head is several, be it taken for a person',
    'Herons/NNPS/2/nsubj@person beat/VBD/0/root Lind/NNP/2/obj@person',
    'beat',
    'Herons beat Lind',
  );
});

describe('the harm of a clause in between', () => {
  const returned = (verb: string): string =>
    `Rao/NNP/2/nsubj@person returned/VBD/0/root since/IN/5/mark trains/NNS/5/nsubj ${verb}/VBD/2/advcl ,/,/7/punct killing/VBG/2/advcl ten/CD/7/obj`;
  check('is not that of the deed told', returned('collided'), 'returned', 'Rao returns');
  check('nor what its subject did', returned('collided'), 'killing', 'ten are killed');
  const driving = (verb: string): string =>
    `Police/NNS/2/nsubj ${verb}/VBD/0/root Rao/NNP/2/obj@person ,/,/5/punct killing/VBG/2/advcl ten/CD/5/obj`;
  check('nor of judging whoever did it', driving('arrested'), 'arrested', 'Police arrest Rao');
  check('but that of other deeds is', driving('pushed'), 'pushed', 'Police push Rao [,] [killing ten]');
  check(
    'but that of a deed of its own is',
    'Trains/NNS/2/nsubj collided/VBD/0/root as/IN/5/mark Rao/NNP/5/nsubj@person left/VBD/2/advcl ,/,/7/punct killing/VBG/2/advcl ten/CD/7/obj',
    'collided',
    'Trains collide [as Rao] [leaves] [,] [killing ten]',
  );
});
