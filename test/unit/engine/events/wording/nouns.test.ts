import { check } from '../worded';

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
