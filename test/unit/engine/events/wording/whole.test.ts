import { check } from '../worded';

const agreed = (clause: string): string =>
  `Rao/NNP/2/nsubj@person agreed/VBD/0/root it/PRP/5/expl was/VBD/5/cop wrong/JJ/2/ccomp ${clause}`;

describe('what is to be done by others', () => {
  check(
    'says who they are',
    agreed('for/IN/10/mark the/DT/8/det firm/NN/10/nsubj to/TO/10/mark sail/VB/5/advcl'),
    'agreed',
    'Rao agrees it was wrong for the firm to sail',
  );
  check(
    'also where it is done to them',
    agreed(
      'for/IN/11/mark the/DT/8/det firm/NN/11/nsubj:pass to/TO/11/mark be/VB/11/aux:pass involved/JJ/5/advcl',
    ),
    'agreed',
    'Rao agrees it was wrong for the firm to be involved',
  );
  check(
    'but not where nobody knows who',
    agreed('for/IN/9/mark them/PRP/9/nsubj to/TO/9/mark sail/VB/5/advcl'),
    'agreed',
    'Rao agrees it was wrong',
  );
});

describe('what somebody is to be', () => {
  const ordered = (noun: string): string =>
    `Rao/NNP/2/nsubj@person ordered/VBD/0/root Lind/NNP/2/obj@person to/TO/6/mark be/VB/6/cop ${noun} to/TO/8/mark leave/VB/6/xcomp Oru/NNP/8/obj@place`;
  check('says for what', ordered('ready/JJ/2/xcomp'), 'ordered', 'Rao orders Lind to be ready to leave Oru');
  check('where that is a quality', ordered('judge/NN/2/xcomp'), 'ordered', 'Rao orders Lind to be judge');
});

describe('a participle behind what is signed or written', () => {
  const signed = (noun: string, verb: string): string =>
    `Rao/NNP/2/nsubj@person signed/VBD/0/root a/DT/4/det ${noun}/NN/2/obj in/IN/6/case Oru/NNP/2/obl@place ${verb}/VBG/2/advcl bags/NNS/7/obj`;
  check(
    'tells what it does',
    signed('bill', 'banning'),
    'signed',
    'Rao signs a bill [in Oru] [banning bags]',
  );
  check('not what else was done', signed('bill', 'selling'), 'signed', 'Rao signs a bill [in Oru]');
  check('nor of any thing', signed('ball', 'banning'), 'signed', 'Rao signs a ball [in Oru]');
  const sent = (noun: string): string =>
    `Rao/NNP/2/nsubj@person sent/VBD/0/root two/CD/4/nummod ${noun}/NNS/2/obj saying/VBG/2/advcl that/IN/8/mark ports/NNS/8/nsubj closed/VBD/5/ccomp`;
  check('of several, too', sent('letters'), 'sent', 'Rao sends two letters [saying that ports closed]');
  check('but not of several things', sent('nails'), 'sent', 'Rao sends two nails');
});

describe('what came behind a comma', () => {
  const killed = (verb: string): string =>
    `Two/CD/2/nummod men/NNS/4/nsubj:pass were/VBD/4/aux:pass ${verb}/VBN/0/root ,/,/8/punct when/WRB/8/advmod vans/NNS/8/nsubj crashed/VBD/4/advcl`;
  check('is how people came to harm', killed('killed'), 'killed', 'Two men are killed [when vans] [crash]');
  check('not what went on otherwise', killed('elected'), 'elected', 'Two men are elected');
  const aside =
    'Rao/NNP/2/nsubj@person introduced/VBD/0/root ,/,/5/punct with/IN/5/case Lind/NNP/2/obl@person ,/,/8/punct a/DT/8/det bill/NN/2/obj';
  check('is the object behind an aside', aside, 'introduced', 'Rao introduces a bill');
});

describe('somebody new', () => {
  const appointed = (verb: string, article: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root ${article}/DT/5/det new/JJ/5/amod chief/NN/2/obj ,/,/7/punct Lind/NNP/5/appos@person`;
  check(
    'is told with what they are made',
    appointed('appointed', 'a'),
    'appointed',
    'Rao appoints a new chief , Lind ,',
  );
  check('but not whom somebody met', appointed('met', 'a'), 'met', 'Rao meets Lind');
  check('nor who was that before', appointed('appointed', 'the'), 'appointed', 'Rao appoints Lind');
});

describe('what a rank holds for', () => {
  const bought = (rank: string): string =>
    `Rao/NNP/2/nsubj@person bought/VBD/0/root a/DT/5/det ${rank} port/NN/2/obj since/IN/8/mark ports/NNS/8/nsubj closed/VBD/2/advcl`;
  check('is told with it', bought('first/JJ/5/amod'), 'bought', 'Rao buys a first port [since ports closed]');
  check('but not what has no rank', bought('big/JJ/5/amod'), 'bought', 'Rao buys a big port');
});

describe('a clause that says of what kind others are', () => {
  const met = (people: string, clause: string): string =>
    `Rao/NNP/2/nsubj@person met/VBD/0/root ${people} ${clause}`;
  const came = (word: string): string =>
    `${word} had/VBD/7/aux long/RB/7/advmod waited/VBN/3/acl:relcl in/IN/9/case Oru/NNP/7/obl@place`;
  check(
    'is told of those nobody knows',
    met('clerks/NNS/2/obj', came('who/WP/7/nsubj')),
    'met',
    'Rao meets clerks [who had long waited in Oru]',
  );
  check(
    'not where it stands behind a comma',
    met('clerks/NNS/2/obj', came(',/,/7/punct who/WP/7/nsubj').replaceAll('/7/', '/8/')),
    'met',
    'Rao meets clerks',
  );
});

describe('sums', () => {
  const earned = (cents: string): string =>
    `Acme/NNP/2/nsubj@organization earned/VBD/0/root $/$/2/obj 9/CD/5/compound million/CD/3/nummod ,/,/9/punct or/CC/9/cc 60/CD/9/nummod ${cents}`;
  const share = 'NNS/3/conj per/IN/11/case share/NN/9/nmod';
  const sum = 'Acme earns $ 9 million';
  check(
    'are told with what they are a share',
    earned(`cents/${share}`),
    'earned',
    `${sum} [, or 60 cents per share]`,
  );
  check(
    'in any coins',
    earned('pence/NNS/3/conj a/DT/11/det share/NN/9/nmod:unmarked'),
    'earned',
    `${sum} [, or 60 pence a share]`,
  );
  check(
    'but not what is no rate',
    earned(`cents/${share.replace('per', 'in')}`),
    'earned',
    `${sum} [, or 60 cents]`,
  );
});

describe('what came of harm', () => {
  const killed = (next: string, verb = 'killed'): string =>
    `Blasts/NNS/2/nsubj ${verb}/VBD/0/root two/CD/4/nummod men/NNS/2/obj and/CC/6/cc ${next}/VBD/2/conj fires/NNS/6/obj`;
  check('is told with it', killed('caused'), 'killed', 'Blasts kill two men [and] [cause] [fires]');
  check('but not what else was done', killed('bought'), 'killed', 'Blasts kill two men');
  check('nor what came of other things', killed('caused', 'met'), 'met', 'Blasts meet two men');
  const crashed = (next: string): string =>
    `Vans/NNS/2/nsubj crashed/VBD/0/root ,/,/4/punct killing/VBG/2/advcl two/CD/6/nummod men/NNS/4/obj and/CC/8/cc ${next}/VBG/4/conj fires/NNS/8/obj`;
  check(
    'is told in a second participle',
    crashed('causing'),
    'crashed',
    'Vans crash [,] [killing two men] [and causing fires]',
  );
  check('but not what they did else', crashed('seeing'), 'crashed', 'Vans crash [,] [killing two men]');
  const hurt = (verb: string): string =>
    `Two/CD/2/nummod men/NNS/4/nsubj:pass were/VBD/4/aux:pass killed/VBN/0/root and/CC/7/cc six/CD/7/nsubj:pass hurt/VBN/4/conj when/WRB/10/advmod vans/NNS/10/nsubj ${verb}/VBD/4/advcl`;
  check(
    'says how two kinds of people came to harm',
    hurt('crashed'),
    'killed',
    'Two men are killed [and six hurt] [when vans] [crash]',
  );
});

describe('of what somebody is accused', () => {
  const accused = (verb: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root Lind/NNP/2/obj@person of/IN/6/mark being/VBG/6/aux:pass driven/VBN/2/advcl by/IN/8/case greed/NN/6/obl:agent`;
  check(
    'is told where it is done to them, too',
    accused('accused'),
    'accused',
    'Rao accuses Lind [of being driven by greed]',
  );
  check('but by no verb that does not want it', accused('met'), 'met', 'Rao meets Lind');
});

describe('a phrase that says nothing', () => {
  const shut = (noun: string): string =>
    `Rao/NNP/2/nsubj@person closed/VBD/0/root ports/NNS/2/obj just/RB/6/advmod in/IN/6/case ${noun}/NN/2/obl`;
  check('is left out', shut('case'), 'closed', 'Rao closes ports');
  check('but not a time', shut('winter'), 'closed', 'Rao closes ports [in winter]');
});
