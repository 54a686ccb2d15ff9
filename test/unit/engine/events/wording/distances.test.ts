import { check } from '../worded';

describe('titles that say how far', () => {
  const sank = (before: string, name: string): string =>
    `Boats/NNS/2/nsubj sank/VBD/0/root ${before} off/IN/7/case ${name} isle/NN/2/obl`;
  check(
    'have it before the preposition',
    sank('six/CD/4/nummod miles/NNS/7/nmod:unmarked', 'Oru/NNP/7/compound@place'),
    'sank',
    'Boats sink six miles off Oru isle',
  );
  check(
    'keep a time that a part of it is of',
    'Rao/NNP/2/nsubj@person spent/VBD/0/root much/JJ/2/obj of/IN/5/case May/NNP/3/obl=DATE seeking/VBG/2/xcomp votes/NNS/6/obj',
    'spent',
    'Rao spends much [of May] seeking votes',
  );
});
