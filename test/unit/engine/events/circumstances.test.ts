import { check } from './worded';

describe('what a title says beside its verb', () => {
  const fell = (rest: string): string => `Rao/NNP/2/nsubj@person fell/VBD/0/root ${rest}`;
  check(
    'is what an adverb is measured by',
    fell('short/RB/2/advmod of/IN/5/case Lind/NNP/3/obl@person'),
    'fell',
    'Rao falls short of Lind',
  );
  check('but no longer adverb of another kind', fell('also/RB/2/advmod'), 'fell', 'Rao falls');
  const flew = (rest: string): string =>
    `Rao/NNP/2/nsubj@person flew/VBD/0/root to/IN/4/case Oru/NNP/2/obl@place ${rest}`;
  check(
    'is no "time" without the clause that says which',
    flew('at/IN/7/case a/DT/7/det time/NN/2/obl when/WRB/9/advmod trade/NN/10/nsubj grew/VBD/2/advcl'),
    'flew',
    'Rao flies to Oru',
  );
  check(
    'but a phrase that says something',
    flew('at/IN/7/case a/DT/7/det speed/NN/2/obl of/IN/9/case trains/NNS/7/nmod'),
    'flew',
    'Rao flies to Oru [at a speed] [of trains]',
  );
  check(
    'has nothing of a part of a time that the row shows',
    'Rao/NNP/2/nsubj@person closed/VBD/0/root Oru/NNP/2/obj@organization for/IN/6/case the/DT/6/det remainder/NN/2/obl of/IN/8/case May/NNP/6/nmod=DATE',
    'closed',
    'Rao closes Oru',
  );
  check(
    'has the article of what a day was said to own',
    "Rao/NNP/2/nsubj@person wrote/VBD/0/root in/IN/6/case Monday/NNP/6/nmod:poss=DATE 's/POS/4/case edition/NN/2/obl",
    'wrote',
    'Rao writes in the edition',
  );
  check(
    'keeps "too" before what it makes too much',
    'Rao/NNP/2/nsubj@person built/VBD/0/root a/DT/6/det too/RB/5/advmod small/JJ/6/amod dam/NN/2/obj',
    'built',
    'Rao builds a too small dam',
  );
  check(
    'leaves out "too" beside the verb',
    'Rao/NNP/2/nsubj@person built/VBD/0/root a/DT/4/det dam/NN/2/obj too/RB/2/advmod',
    'built',
    'Rao builds a dam',
  );
  check(
    'has a grade with its sign',
    'Lind/NNP/2/nsubj@organization cut/VBD/0/root Oru/NNP/2/obj@organization to/IN/5/case AA/NN/2/obl -/HYPH/5/punct',
    'cut',
    'Lind cuts Oru to AA-',
  );
  check(
    'goes on with others behind the one that is included',
    'Rao/NNP/2/nsubj@person met/VBD/0/root actors/NNS/2/obj including/VBG/5/case Lind/NNP/3/nmod@person ,/,/8/punct and/CC/8/cc writers/NNS/3/conj',
    'met',
    'Rao meets actors [including Lind] [and writers]',
  );
  check(
    'names the one that is included',
    'Rao/NNP/2/nsubj@person met/VBD/0/root actors/NNS/2/obj including/VBG/5/case Lind/NNP/3/nmod@person',
    'met',
    'Rao meets actors [including Lind]',
  );
  check(
    'ends a list before those that it includes',
    'Rao/NNP/2/nsubj@person met/VBD/0/root actors/NNS/2/obj ,/,/5/punct writers/NNS/3/conj including/VBG/7/case Lind/NNP/3/nmod@person and/CC/9/cc Berg/NNP/3/conj@person',
    'met',
    'Rao meets actors [,] [writers]',
  );
});

describe('what is said or written', () => {
  const said = (clause: string): string =>
    `Rao/NNP/2/nsubj@person announced/VBD/0/root that/IN/6/mark Oru/NNP/6/nsubj@organization ${clause}`;
  check(
    'is to come in a title in the present',
    said('would/MD/6/aux close/VB/2/ccomp'),
    'announced',
    'Rao announces that Oru will close',
  );
  check(
    'goes on in a title in the present',
    said('was/VBD/6/aux closing/VBG/2/ccomp dams/NNS/6/obj'),
    'announced',
    'Rao announces that Oru is closing dams',
  );
  check(
    'stays what it was where it is over',
    said('was/VBD/6/aux:pass closed/VBN/2/ccomp'),
    'announced',
    'Rao announces that Oru was closed',
  );
  check(
    'stays what it was where it is only thought',
    said('would/MD/6/aux close/VB/2/ccomp if/IN/9/mark Lind/NNP/9/nsubj@person left/VBD/6/advcl'),
    'announced',
    'Rao announces that Oru would close',
  );
  check(
    'or was done again and again',
    said('would/MD/7/aux often/RB/7/advmod close/VB/2/ccomp').replaceAll('/6/', '/7/'),
    'announced',
    'Rao announces that Oru would close',
  );
  const sent = (clause: string): string =>
    `Rao/NNP/2/nsubj@person sent/VBD/0/root a/DT/4/det letter/NN/2/obj ${clause}`;
  check(
    'stands behind what it is written in',
    sent('requesting/VBG/2/advcl that/IN/8/mark Oru/NNP/8/nsubj@organization pay/VB/5/ccomp'),
    'sent',
    'Rao sends a letter [requesting that Oru pay]',
  );
  check(
    'but not behind what holds no words',
    sent('requesting/VBG/2/advcl aid/NN/5/obj').replace('letter', 'ship'),
    'sent',
    'Rao sends a ship',
  );
});

describe('an aside without a verb', () => {
  const killed = (sign: string): string =>
    `Two/CD/2/nummod guards/NNS/4/nsubj:pass were/VBD/4/aux:pass killed/VBN/0/root in/IN/6/case Oru/NNP/4/obl@place ${sign} all/DT/6/nmod:unmarked with/IN/10/case shots/NNS/8/nmod to/IN/13/case the/DT/13/det head/NN/4/obl`;
  check('is left out whole', killed(',/,/8/punct'), 'killed', 'Two guards are killed in Oru');
});

describe('that with which something is compared', () => {
  const sold = (first: string): string =>
    `Rao/NNP/2/nsubj@person sold/VBD/0/root fewer/JJR/4/amod boats/NNS/2/obj ${first} during/IN/8/case the/DT/8/det fair/NN/2/obl`;
  check('keeps its "than"', sold('than/IN/8/mark'), 'sold', 'Rao sells fewer boats [than during the fair]');
  check('unlike a time', sold('there/RB/2/advmod'), 'sold', 'Rao sells fewer boats [during the fair]');
});
