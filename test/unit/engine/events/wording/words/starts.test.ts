import { check } from '../../worded';

describe('a word that leads to a time', () => {
  const announced = (word: string): string =>
    `Rao/NNP/2/nsubj@person announced/VBD/0/root on/IN/4/case Monday/NNP/2/obl=DATE that/IN/8/mark he/PRP/8/nsubj will/MD/8/aux resign/VB/2/ccomp ${word} June/NNP/8/obl:unmarked=DATE`;
  check(
    'is told with it',
    announced('effective/JJ/8/advmod'),
    'announced',
    'Rao announces that he will resign [effective June]',
  );
  check(
    'but no other word',
    announced('early/RB/8/advmod'),
    'announced',
    'Rao announces that he will resign [early]',
  );
  check(
    'goes with the time that the row shows',
    'Two/CD/2/nummod ports/NNS/5/nsubj:pass will/MD/5/aux be/VB/5/aux:pass closed/VBN/0/root beginning/VBG/5/advcl Monday/NNP/5/obl:unmarked=DATE in/IN/9/case Oru/NNP/5/obl@place',
    'closed',
    'Two ports to be closed in Oru',
  );
});
