import { check } from '../worded';

describe('what a verb cannot do without', () => {
  check(
    'is told behind an aside',
    'Oru/NNP/2/nsubj@place offered/VBD/0/root Lind/NNP/2/obj@person ,/,/6/punct the/DT/6/det premier/NN/3/appos ,/,/9/punct the/DT/9/det chance/NN/2/obj to/TO/11/mark stay/VB/9/acl',
    'offered',
    'Oru offers Lind the chance [to stay]',
  );
  const voices = (noun: string): string =>
    `Rao/NNP/2/nsubj@person voiced/VBD/0/root ${noun}/NN/2/obj that/IN/6/mark ports/NNS/6/nsubj closed/VBD/2/ccomp`;
  check('is what somebody feels', voices('anger'), 'voiced', 'Rao voices anger that ports closed');
  check('but not behind any noun', voices('music'), 'voiced', 'Rao voices music');
  const answers = (adverb: string): string =>
    `Rao/NNP/2/nsubj@person fired/VBD/0/root ${adverb}/RB/2/advmod that/IN/6/mark ports/NNS/6/nsubj closed/VBD/2/ccomp`;
  check('is what somebody answers', answers('back'), 'fired', 'Rao fires back that ports closed');
  check('but not behind any adverb', answers('away'), 'fired', 'Rao fires away');
  const early = (mood: string): string =>
    `Rao/NNP/2/nsubj@person warned/VBD/0/root that/IN/6/mark it/PRP/6/${mood} was/VBD/6/cop early/JJ/2/ccomp to/TO/8/mark sail/VB/6/csubj`;
  check('is what "it" stands for', early('expl'), 'warned', 'Rao warns that it is early to sail');
  check('but not where it stands for something', early('nsubj'), 'warned', 'Rao warns that it is early');
  const ordered = (adverb: string): string =>
    `Rao/NNP/2/nsubj@person ordered/VBD/0/root Lind/NNP/2/obj@person to/TO/6/mark ${adverb}/RB/6/advmod leave/VB/2/xcomp Oru/NNP/6/obj@place`;
  check('is how it is done', ordered('illegally'), 'ordered', 'Rao orders Lind to illegally leave Oru');
  check(
    'but not how it goes with what was before',
    ordered('subsequently'),
    'ordered',
    'Rao orders Lind to leave Oru',
  );
});

describe('whom or what a sentence introduces', () => {
  const held = (article: string): string =>
    `Police/NNS/2/nsubj detained/VBD/0/root ${article}/DT/4/det man/NN/2/obj named/VBN/4/acl Berg/NNP/5/xcomp@person in/IN/8/case Oru/NNP/2/obl@place`;
  check('is told by the name', held('a'), 'detained', 'Police detain Berg [in Oru]');
  check(
    'but not where only the name tells him from others',
    held('the'),
    'detained',
    'Police detain the man [named Berg] [in Oru]',
  );
  check(
    'nor an event of its name alone',
    'Rao/NNP/2/nsubj@person held/VBD/0/root a/DT/4/det hearing/NN/2/obj called/VBN/4/acl Acme/NNP/5/xcomp@organization',
    'hearing',
    'Rao holds a hearing [called Acme]',
  );
});

describe('how it is done', () => {
  const asked = (second: string): string =>
    `Rao/NNP/2/nsubj@person asked/VBD/0/root Lind/NNP/2/obj@person to/TO/5/mark answer/VB/2/xcomp calmly/RB/5/advmod ${second}`;
  check(
    'is told in two words, too',
    asked('and/CC/8/cc quickly/RB/6/conj'),
    'asked',
    'Rao asks Lind to answer [calmly and quickly]',
  );
  check(
    'but not with what hangs on the second',
    asked('and/CC/8/cc quickly/RB/6/conj enough/RB/8/advmod for/IN/11/case Oru/NNP/8/obl'),
    'asked',
    'Rao asks Lind to answer',
  );
});

describe('what people gather for', () => {
  const marked = (noun: string): string =>
    `Oru/NNP/2/nsubj@place marked/VBD/0/root its/PRP$/4/nmod:poss feast/NN/2/obj with/IN/6/case ${noun}/NNS/2/obl demanding/VBG/6/acl pay/NN/7/obj`;
  check(
    'is told with what they do',
    marked('rallies'),
    'marked',
    'Oru marks its feast [with rallies] [demanding pay]',
  );
  check('but not what somebody else does meanwhile', marked('unions'), 'marked', 'Oru marks its feast');
});

describe('what is asked of a noun', () => {
  const deal = (length: string): string =>
    `Oru/NNP/2/nsubj@place reached/VBD/0/root a/DT/4/det deal/NN/2/obj on/IN/7/mark who/WP/7/nsubj helps/VBZ/4/acl towns/NNS/7/obj that/WDT/12/nsubj have/VBP/12/aux been/VBN/12/aux:pass hit/VBN/8/acl:relcl ${length}`;
  const long =
    'by/IN/15/case the/DT/15/det storm/NN/12/obl in/IN/18/case the/DT/18/det bay/NN/15/nmod of/IN/20/case Estal/NNP/18/nmod';
  check(
    'is told without the clause at its end',
    deal(long),
    'deal',
    'Oru reaches a deal [on who helps towns]',
  );
  check(
    'which it has where it is short',
    deal(''),
    'deal',
    'Oru reaches a deal [on who helps towns that have been hit]',
  );
});

describe('whom somebody calls on', () => {
  const called = (verb: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root on/IN/4/case voters/NNS/2/obl to/TO/6/mark stay/VB/2/xcomp`;
  check('is needed', called('called'), 'called', 'Rao calls on voters to stay');
});
