import { check } from './worded';

describe('the wording of lists', () => {
  check(
    'has every infinitive, also those that share an object',
    'Lodgers/NNS/3/nsubj:pass were/VBD/3/aux:pass told/VBN/0/root not/RB/6/advmod to/TO/6/mark drink/VB/3/xcomp or/CC/8/cc boil/VB/6/conj the/DT/10/det water/NN/8/obj',
    'told',
    'Lodgers are told not to drink or boil the water',
  );
  check(
    'where the first has an object of its own, the others may be left out',
    'Rao/NNP/2/nsubj@person agreed/VBD/0/root to/TO/4/mark sell/VB/2/xcomp the/DT/6/det plant/NN/4/obj and/CC/8/cc pay/VB/4/conj a/DT/10/det fine/NN/8/obj',
    'agreed',
    'Rao agrees to sell the plant [and pay a fine]',
  );
  check(
    'but not a verb that goes on with the sentence',
    'Rao/NNP/2/nsubj@person agreed/VBD/0/root to/TO/4/mark leave/VB/2/xcomp and/CC/6/cc wept/VBD/2/conj',
    'agreed',
    'Rao agrees to leave',
  );
  const charged =
    'Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass charged/VBN/0/root with/IN/6/case two/CD/6/nummod crimes/NNS/3/obl :/:/8/punct theft/NN/6/appos and/CC/10/cc arson/NN/8/conj';
  check(
    'has what is counted before a colon',
    charged,
    'charged',
    'Rao is charged with two crimes [:] [theft and arson]',
  );
  check(
    'but not what explains one thing',
    charged.replace('two/CD/6/nummod crimes/NNS/3/obl', 'grave/JJ/6/amod crime/NN/3/obl'),
    'charged',
    'Rao is charged with grave crime',
  );
  check(
    'has the member behind a clause that describes another one',
    'Rao/NNP/2/nsubj@person met/VBD/0/root Lind/NNP/2/obj@person ,/,/6/punct who/WP/6/nsubj won/VBD/3/acl:relcl ,/,/9/punct and/CC/9/cc Berg/NNP/6/conj@person',
    'met',
    'Rao meets Lind [and Berg]',
  );
  check(
    'of whom that clause tells nothing',
    'Rao/NNP/2/nsubj@person met/VBD/0/root Lind/NNP/2/obj@person ,/,/6/punct who/WP/6/nsubj won/VBD/3/acl:relcl the/DT/8/det race/NN/6/obj ,/,/11/punct and/CC/11/cc Berg/NNP/6/conj@person',
    'won',
    'Lind wins the race',
  );
  check(
    'but who is told along with them does what they do',
    'Rao/NNP/9/nsubj@person ,/,/4/punct who/WP/4/nsubj won/VBD/1/acl:relcl gold/NN/4/obj ,/,/9/punct and/CC/9/cc Berg/NNP/9/nsubj@person met/VBD/0/root',
    'met',
    'Rao and Berg meet',
  );
});

describe('the wording of what is put back in time', () => {
  const announced = (words: string): string =>
    `Rao/NNP/2/nsubj@person announced/VBD/0/root that/IN/8/mark schools/NNS/8/nsubj:pass ${words}`;
  check(
    'is in the present where it is to come',
    announced('were/VBD/8/aux to/TO/8/mark be/VB/8/aux:pass closed/VBN/2/ccomp'),
    'announced',
    'Rao announces that schools are to be closed',
  );
  check(
    'and where it is done',
    announced('had/VBD/8/aux all/RB/8/advmod been/VBN/8/aux:pass closed/VBN/2/ccomp'),
    'announced',
    'Rao announces that schools have been closed',
  );
  check(
    'but not what was done at the time',
    announced('there/RB/8/advmod then/RB/8/advmod were/VBD/8/aux:pass closed/VBN/2/ccomp'),
    'announced',
    'Rao announces that schools were closed',
  );
  check(
    'has nobody of several who are named behind their noun, nor how old they are',
    'Two/CD/2/nummod sons/NNS/12/nsubj:pass ,/,/4/punct Bo/NNP/2/appos@person ,/,/6/punct 20/CD/2/conj ,/,/9/punct and/CC/9/cc Ola/NNP/2/conj@person ,/,/2/punct were/VBD/12/aux:pass born/VBN/0/root in/IN/14/case Oru/NNP/12/obl@place',
    'born',
    'Two sons are born in Oru',
  );
});

describe('names of so many', () => {
  const judges = (count: string): string =>
    `Oru/NNP/2/nsubj@place removed/VBD/0/root ${count}/CD/4/nummod judges/NNS/2/obj ,/,/6/punct Berg/NNP/4/appos@person and/CC/8/cc Lind/NNP/6/conj@person`;
  check('are told behind them', judges('two'), 'removed', 'Oru removes two judges [,] [Berg and Lind] [,]');
  check('but not where there are more', judges('three'), 'removed', 'Oru removes three judges');
});

describe('a subject of several', () => {
  const met = (sign: string): string =>
    `Rao/NNP/13/nsubj@person ,/,/4/punct the/DT/4/det premier/NN/1/appos ${sign} Lind/NNP/1/conj@person ,/,/9/punct an/DT/9/det aide/NN/6/appos ${sign} and/CC/12/cc Berg/NNP/1/conj@person met/VBD/0/root Ilo/NNP/13/obj@person`;
  check('is told whole', met(';/:/6/punct'), 'met', 'Rao , Lind and Berg meet Ilo');
  const opened = (which: string): string =>
    `Rao/NNP/4/nsubj@person and/CC/3/cc Acme/NNP/1/conj@organization ,/,/6/punct which/WDT/6/nsubj ${which} opened/VBN/3/acl:relcl a/DT/9/det port/NN/7/obj ,/,/4/punct won/VBD/0/root`;
  check(
    'is all that a clause in the plural is about',
    opened('have/VBP/7/aux').replaceAll('/6/nsubj', '/7/nsubj'),
    'opened',
    'Rao and Acme open a port',
  );
});
