import { checkOf } from './names';

/** Whom else the words of the first event name. */
const check = checkOf('named');

describe('whom the words of a title name beside those who do it', () => {
  const ASKS =
    'Berg/NNP/2/nsubj@person demands/VBZ/0/root that/IN/5/mark Acme/NNP/5/nsubj@organization publish/VB/2/ccomp it/PRP/5/obj';
  check('of whom something is asked', ASKS, 'topic:Acme');
  check(
    'also a country',
    ASKS.replaceAll('Acme/NNP/5/nsubj@organization', 'Norvia/NNP/5/nsubj@place'),
    'topic:Norvia',
  );
  const CONDEMNS =
    "Berg/NNP/2/nsubj@person condemned/VBD/0/root Rao/NNP/5/nmod:poss@person 's/POS/3/case refusal/NN/2/obj";
  check('whose deed it is about', CONDEMNS, 'topic:Rao');
  check('the country whose deed it is', CONDEMNS.replace("@person 's", "@place 's"), 'topic:Rao');
  check(
    'not the country whose singer it is about',
    CONDEMNS.replace("@person 's", "@place 's").replace('refusal', 'singer'),
    '',
  );
  const SPEAKS =
    'Berg/NNP/2/nsubj@person testified/VBD/0/root in/IN/4/case front/NN/2/obl of/IN/6/case Rao/NNP/4/nmod@person';
  check('before whom it is done', SPEAKS, 'topic:Rao');
  check('not after whom it is', SPEAKS.replace('in/IN/4/case front', 'after/IN/4/case dinner'), '');
  check(
    'not in whose house it is',
    "Berg/NNP/2/nsubj@person testified/VBD/0/root in/IN/6/case Rao/NNP/6/nmod:poss@person 's/POS/4/case house/NN/2/obl",
    '',
  );
  check(
    'not whom a case is called after',
    'Berg/NNP/2/nsubj@person testified/VBD/0/root in/IN/6/case the/DT/6/det Rao/NNP/6/compound@person case/NN/2/obl',
    '',
  );
});

describe('the places by which a title says where', () => {
  const ATTACK =
    'Two/CD/2/nsubj died/VBD/0/root in/IN/5/case an/DT/5/det attack/NN/2/obl on/IN/7/case parade/NN/5/nmod in/IN/9/case Oru/NNP/7/nmod@place';
  check('are those of a phrase at whatever depth', ATTACK, 'place:Oru');
  check('not of what somebody only tells of', ATTACK.replace('attack', 'essay'), '');
  const MARCH =
    "Two/CD/2/nsubj marched/VBD/0/root along/IN/6/case Oru/NNP/6/nmod:poss@place 's/POS/4/case boulevard/NN/2/obl";
  check('are those whose streets are called after them', MARCH, 'place:Oru');
  check('not those whose things are', MARCH.replace('boulevard', 'bus'), '');
  const TESTED =
    'Two/CD/3/nsubj:pass were/VBD/3/aux:pass tested/VBN/0/root after/IN/5/mark landing/VBG/3/advcl in/IN/7/case Oru/NNP/5/obl@place';
  check('are those where they were at the time', TESTED, 'place:Oru');
  check('not those of another clause', TESTED.replace('after', 'although'), '');
  const DIED =
    'Two/CD/2/nsubj died/VBD/0/root at/IN/5/case Oru/NNP/5/compound@organization Hospital/NNP/2/obl@organization';
  check('are houses that are called after what they are', DIED, 'place:Oru Hospital');
  check('not other organizations', DIED.replace('Hospital', 'Group'), '');
  const THROWN =
    'Two/CD/3/nsubj:pass were/VBD/3/aux:pass thrown/VBN/0/root out/IN/6/case of/IN/6/case Oru/NNP/3/obl@place';
  check('are those that they had to leave', THROWN, 'place:Oru');
});

describe('a place that only says beside what something was', () => {
  const FIRED = (noun: string): string =>
    `Two/CD/3/nsubj:pass were/VBD/3/aux:pass fired/VBN/0/root in/IN/5/case ${noun}/NN/3/obl of/IN/7/case spills/NNS/5/nmod in/IN/9/case Oru/NNP/7/nmod@place`;
  check('is not where it was', FIRED('wake'), '');
  check('but what it was in is', FIRED('time'), 'place:Oru');
  const VISIT = (to: string): string =>
    `Her/PRP$/2/nmod:poss visit/NN/0/root ${to}/IN/5/case a/DT/5/det room/NN/2/nmod in/IN/7/case Oru/NNP/5/nmod@place`;
  check('is where what is visited stands', VISIT('to'), 'place:Oru');
  check('not what it is about', VISIT('about'), '');
});

describe('the network on which something is posted', () => {
  const JAILED =
    'Two/CD/3/nsubj:pass are/VBP/3/aux:pass jailed/VBN/0/root for/IN/6/case a/DT/6/det post/NN/3/obl on/IN/8/case Acme/NNP/6/nmod@organization';
  check('has no part in it', JAILED, '');
  check('but somebody whom it is about has', JAILED.replace('on/IN', 'about/IN'), 'topic:Acme');
});
