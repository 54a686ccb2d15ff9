import { check } from '../worded';

describe('what is put back in time', () => {
  const announced = (rest: string): string =>
    `Rao/NNP/2/nsubj@person announced/VBD/0/root that/IN/7/mark the/DT/5/det depot/NN/7/nsubj:pass ${rest}`;
  check(
    'is told of what is done as of what somebody does',
    'Rao/NNP/2/nsubj@person announced/VBD/0/root that/IN/8/mark the/DT/5/det depot/NN/8/nsubj:pass would/MD/8/aux be/VB/8/aux:pass closed/VBN/2/ccomp',
    'announced',
    'Rao announces that the depot will be closed',
  );
  check(
    'also while it goes on',
    'Rao/NNP/2/nsubj@person announced/VBD/0/root that/IN/8/mark the/DT/5/det depot/NN/8/nsubj:pass was/VBD/8/aux being/VBG/8/aux:pass closed/VBN/2/ccomp',
    'announced',
    'Rao announces that the depot is being closed',
  );
  check(
    'but not what was over',
    announced('was/VBD/7/aux:pass closed/VBN/2/ccomp'),
    'announced',
    'Rao announces that the depot was closed',
  );
});

describe('what is asked', () => {
  const tree =
    'Rao/NNP/2/nsubj@person discussed/VBD/0/root how/WRB/7/advmod the/DT/5/det vaccine/NN/7/nsubj:pass is/VBZ/7/aux:pass made/VBN/2/ccomp';
  check('has its first word', tree, 'discussed', 'Rao discusses how the vaccine is made');
  check(
    'has it before what is to be done',
    'Rao/NNP/2/nsubj@person discussed/VBD/0/root how/WRB/5/advmod to/TO/5/mark fight/VB/2/ccomp the/DT/7/det flu/NN/5/obj',
    'discussed',
    'Rao discusses how to fight the flu',
  );
  check(
    'but no adverb that only stands there',
    tree.replace('how/WRB', 'now/RB'),
    'discussed',
    'Rao discusses the vaccine is made',
  );
});

describe('what is said of an object', () => {
  const declared = (rest: string): string =>
    `Rao/NNP/2/nsubj@person declared/VBD/0/root the/DT/4/det search/NN/2/obj ${rest}`;
  check(
    'is that it is over',
    declared('over/RB/7/advmod at/IN/7/case noon/NN/4/nmod'),
    'declared',
    'Rao declares the search over [at noon]',
  );
  check(
    'is what it is',
    declared('a/DT/6/det failure/NN/4/appos'),
    'declared',
    'Rao declares the search a failure',
  );
  check(
    'and nothing that is told in passing',
    declared(',/,/7/punct a/DT/7/det failure/NN/4/appos'),
    'declared',
    'Rao declares the search',
  );
});

describe('what a verb wants', () => {
  const did = (verb: string, preposition: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root the/DT/5/det old/JJ/5/amod rig/NN/2/obj ${preposition}/IN/8/case a/DT/8/det review/NN/5/nmod of/IN/10/case harm/NN/8/nmod`;
  check(
    'is needed, also where it hangs on the object',
    did('exempted', 'from'),
    'exempted',
    'Rao exempts the old rig [from a review] [of harm]',
  );
  const apologised = (verb: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root to/IN/4/case Oru/NNP/2/obl@place for/IN/6/case remarks/NNS/2/obl that/WDT/9/nsubj:pass were/VBD/9/aux:pass made/VBN/6/acl:relcl in/IN/11/case May/NNP/9/obl`;
  check(
    'is no bare plural without the clause that says which',
    apologised('apologised'),
    'apologised',
    'Rao apologises to Oru [for remarks that were made in May]',
  );
  check(
    'which others do without altogether, where nobody knows of whom it speaks',
    apologised('travelled').replace('in/IN/11/case May/NNP/9/obl', 'by/IN/11/case them/PRP/9/obl'),
    'travelled',
    'Rao travels to Oru',
  );
});

describe('what stands right behind a noun', () => {
  const found = (rest: string): string =>
    `Rao/NNP/2/nsubj@person found/VBD/0/root the/DT/4/det recorder/NN/2/obj ${rest}`;
  check(
    'has its preposition, whatever the tree takes it for',
    found('from/IN/6/case Oru/NNP/4/appos@place'),
    'found',
    'Rao finds the recorder [from Oru]',
  );
  check(
    'is no half of an apposition',
    'Rao/NNP/9/nsubj@person ,/,/5/punct the/DT/5/det coast/NN/5/compound guard/NN/1/appos admiral/NNP/7/nsubj heading/VBG/1/acl it/PRP/7/obj resigned/VBD/0/root',
    'resigned',
    'Rao resigns',
  );
  check(
    'is the clause of a request, with its subject',
    'Rao/NNP/2/nsubj@person rejected/VBD/0/root the/DT/4/det request/NN/2/obj for/IN/8/mark Moss/NNP/8/nsubj@person to/TO/8/mark pay/VB/4/acl damages/NNS/8/obj',
    'rejected',
    'Rao rejects the request [for Moss to pay damages]',
  );
  check(
    'is a whole day, though the tree has cut it in two',
    'On/IN/2/case Monday/NNP/4/obl=DATE Rao/NNP/4/nsubj@person lost/VBD/0/root a/DT/6/det list/NN/4/obj of/IN/8/case firms/NNS/6/nmod from/IN/10/case 17/CD/8/nmod=DATE March/NNP/10/nmod:unmarked=DATE',
    'lost',
    'Rao loses a list [of firms] [from 17 March]',
  );
});

describe('who bears several roles', () => {
  const died = (roles: string, verb = 'died/VBD/0/root'): string =>
    `${roles} and/CC/4/cc singer/NN/1/conj Lena/NNP/1/conj@person Varga/NNP/5/flat@person ${verb}`;
  check(
    'is told by the name',
    died('Drummer/NN/8/nsubj ,/,/3/punct host/NN/1/conj'),
    'died',
    'Lena Varga dies',
  );
  check(
    'but not where the name begins the next clause',
    'Oru/NNP/2/nsubj@organization banned/VBD/0/root smoking/NN/2/obj and/CC/8/cc mayor/NN/8/nsubj Lena/NNP/5/appos@person Varga/NNP/6/flat@person praised/VBD/2/conj it/PRP/8/obj',
    'banned',
    'Oru bans smoking',
  );
  check(
    'but not where the name is another phrase',
    'Oru/NNP/2/nsubj@organization named/VBD/0/root Rao/NNP/2/obj@person for/IN/5/case mayor/NN/2/obl and/CC/7/cc singer/NN/5/conj Lena/NNP/7/appos@person Varga/NNP/8/flat@person for/IN/11/case judge/NN/8/nmod',
    'named',
    'Oru names Rao [for mayor] [and singer Lena Varga]',
  );
});

describe('a dash with spaces', () => {
  const rose = (dash: string): string =>
    `Rates/NNS/2/nsubj rose/VBD/0/root to/TO/7/case four/CD/6/compound ${dash}/HYPH/6/punct two/CD/7/nummod steps/NNS/2/obl`;
  check('ends what it stands behind', rose('–'), 'rose', 'Rates rise to four');
  check('but not one that joins', rose('-'), 'rose', 'Rates rise to four-two steps');
});

describe('the extent', () => {
  const shows = (which: string): string =>
    `Rao/NNP/2/nsubj@person showed/VBD/0/root the/DT/4/det extent/NN/2/obj ${which} fell/VBD/4/acl:relcl`;
  check(
    'says to which',
    shows('to/IN/6/case which/WDT/8/obl trade/NN/8/nsubj'),
    'showed',
    'Rao shows the extent [to which trade fell]',
  );
  check(
    'but not behind a comma',
    shows(',/,/9/punct to/IN/7/case which/WDT/9/obl trade/NN/9/nsubj'),
    'showed',
    'Rao shows the extent',
  );
});

describe('what a title keeps', () => {
  const sentenced = (end: string): string =>
    `Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass sentenced/VBN/0/root on/IN/5/case Monday/NNP/3/obl=DATE to/IN/${end}`;
  check(
    'is the term behind the day of a sentence',
    sentenced('8/case 20/CD/8/nummod=DURATION years/NNS/3/obl=DURATION'),
    'sentenced',
    'Rao is sentenced to 20 years',
  );
  check(
    'but not the last day of a stretch',
    sentenced('7/case 20/CD/3/obl=DATE').replace('sentenced', 'remembered'),
    'remembered',
    'Rao is remembered',
  );
  const stole = (quality: string): string =>
    `Rao/NNP/2/nsubj@person stole/VBD/0/root the/DT/4/det gems/NNS/2/obj ${quality}/JJ/4/amod millions/NNS/5/obj`;
  check('is what something is worth', stole('worth'), 'stole', 'Rao steals the gems [worth millions]');
  check('but no other adjective behind', stole('rare'), 'stole', 'Rao steals the gems');
  const offered = (age: string): string =>
    `Acme/NNP/2/nsubj@organization offered/VBD/0/root Lind/NNP/2/obj@person ,/,/3/punct ${age} a/DT/8/det deal/NN/2/obj`;
  check(
    'is what somebody is offered whose age is told',
    offered('28/CD/3/nummod ,/,/8/punct'),
    'offered',
    'Acme offers Lind a deal',
  );
  check(
    'but not what stands there in passing',
    offered('now/RB/8/advmod ,/,/8/punct'),
    'offered',
    'Acme offers Lind',
  );
  const became = (adverb: string): string =>
    `Rain/NN/2/nsubj became/VBD/0/root ${adverb}/RB/5/advmod as/RB/5/advmod frequent/JJ/2/xcomp`;
  check('is “as” behind how many times', became('twice'), 'became', 'Rain becomes twice as frequent');
  check('but not where nothing says them', became('just'), 'became', 'Rain becomes frequent');
});
