import { check } from '../../worded';

describe('a second verb behind a meeting', () => {
  const met = (next: string, met = 'met'): string =>
    `Rao/NNP/2/nsubj@person ${met}/VBD/0/root in/IN/4/case Oru/NNP/2/obl@place and/CC/6/cc ${next}/VBD/2/conj Lind/NNP/6/obj@person`;
  const chose = met('recommended');
  check('says what was decided', chose, 'met', 'Rao meets in Oru [and] [recommends] [Lind]');
  check(
    'also as it is planned',
    `Talks/NNS/2/nsubj began/VBD/0/root before/IN/5/mark Lind/NNP/5/nsubj@person meets/VBZ/2/advcl in/IN/7/case Oru/NNP/5/obl@place and/CC/9/cc recommends/VBZ/5/conj Berg/NNP/9/obj@person`,
    'meets',
    'Lind to meet in Oru [and] [recommend] [Berg]',
  );
  check(
    'but not behind how somebody appeared',
    'Rao/NNP/2/nsubj@person appeared/VBD/0/root ill/JJ/2/xcomp and/CC/5/cc recommended/VBD/2/conj Lind/NNP/5/obj@person',
    'appeared',
    'Rao appears ill',
  );
  check('but not what else was done', met('saw'), 'met', 'Rao meets in Oru');
  check('nor behind other deeds', met('recommended', 'ran'), 'ran', 'Rao runs in Oru');
});
