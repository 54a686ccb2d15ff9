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
