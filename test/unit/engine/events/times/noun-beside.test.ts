import { check } from './dated';

describe('times of the event noun behind a verb', () => {
  const follows =
    'The/DT/2/det deal/NN/3/nsubj follows/VBZ/0/root talks/NNS/3/obj on/IN/6/case Monday/NNP/3/obl=DATE';
  check('which something only follows', follows, ['talks on:Monday']);
  check('but not what is told by it', follows.replace('follows/VBZ', 'angered/VBD'), ['angered on:Monday']);
  const held =
    'Two/CD/3/nsubj:pass are/VBP/3/aux:pass arrested/VBN/0/root over/IN/6/case a/DT/6/det raid/NN/3/obl in/IN/8/case Oru/NNP/6/nmod@place last/JJ/10/amod=DATE week/NN/3/obl:unmarked=DATE';
  check('last week is not when somebody is arrested', held, ['raid on:last week']);
  check('but when somebody was', held.replace('are/VBP', 'were/VBD'), ['arrested on:last week']);
  const flies =
    'Rao/NNP/2/nsubj@person flies/VBZ/0/root home/RB/2/advmod today/NN/2/obl:unmarked=DATE for/IN/7/case a/DT/7/det funeral/NN/2/obl tomorrow/NN/2/obl:unmarked=DATE';
  check('a second day', flies, ['flies on:today', 'funeral on:tomorrow']);
  check('but not behind something else', flies.replace('today/NN/2/obl:unmarked=DATE', 'again/RB/2/advmod'), [
    'flies on:tomorrow',
    'funeral on:tomorrow',
  ]);
});
