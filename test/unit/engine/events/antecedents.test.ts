import { check } from './worded';

/** What a sentence tells of a thing, and then "Rao lifted the ban". */
const told = (name: string, thing: string, expected: string): void => {
  const lifted = 'Rao/NNP/2/nsubj@person lifted/VBD/0/root the/DT/4/det ban/NN/2/obj';
  check(name, `Lind/NNP/2/nsubj@person debated/VBD/0/root ${thing} || ${lifted}`, 'lifted', expected);
};

const ON_BAGS = 'ban/NN/2/obj on/IN/7/case plastic/JJ/7/amod bags/NNS/4/nmod';

describe('a noun with nothing but its article', () => {
  told(
    'is told with what stood behind it before',
    `a/DT/4/det ${ON_BAGS}`,
    'Rao lifts the ban [on plastic bags]',
  );
  told(
    'is told with what stood before it',
    'a/DT/6/det big/JJ/6/amod ivory/NN/6/compound ban/NN/2/obj',
    'Rao lifts the [ivory] ban',
  );
  told('is left alone where another one was told of', `another/DT/4/det ${ON_BAGS}`, 'Rao lifts the ban');
  told('is left alone where somebody\u2019s own was', `his/PRP$/4/nmod:poss ${ON_BAGS}`, 'Rao lifts the ban');
  told(
    'is told by the name whose it was',
    'Berg/NNP/5/nmod:poss@person ’s/POS/3/case ban/NN/2/obj',
    'Rao lifts Berg ’s ban',
  );
  told(
    'is that of the day before',
    'Friday/NNP/6/nmod:poss=DATE ’s/POS/3/case ivory/NN/6/compound ban/NN/2/obj',
    'Rao lifts the [ivory] ban',
  );
  told(
    'is the second one where that has just been told of',
    'a/DT/5/det second/JJ/5/amod ban/NN/2/obj on/IN/8/case plastic/JJ/8/amod bags/NNS/5/nmod',
    'Rao lifts the ban [on plastic bags]',
  );
  told(
    'is left alone where nothing was said of it but praise',
    'a/DT/5/det major/JJ/5/amod ban/NN/2/obj',
    'Rao lifts the ban',
  );
  told(
    'is left alone where two were told of',
    `a/DT/4/det ${ON_BAGS} and/CC/11/cc a/DT/11/det ivory/NN/11/compound ban/NN/4/conj`,
    'Rao lifts the ban',
  );
  told(
    'is left alone where what was said of it is of another day',
    'a/DT/4/det ban/NN/2/obj from/IN/6/case May/NNP/4/nmod=DATE',
    'Rao lifts the ban',
  );
});

describe('a noun with its article behind a preposition', () => {
  const behind = (name: string, sentence: string, trigger: string, expected: string): void => {
    check(
      name,
      `Lind/NNP/2/nsubj@person debated/VBD/0/root an/DT/5/det ivory/NN/5/compound ban/NN/2/obj || ${sentence}`,
      trigger,
      expected,
    );
  };
  const VOTED = 'Rao/NNP/2/nsubj@person voted/VBD/0/root on/IN/5/case the/DT/5/det ban/NN/2/obl';
  behind('is told with what was said of it', VOTED, 'voted', 'Rao votes on the [ivory] ban');
  const LEFT = (whole: string): string =>
    `Rao/NNP/2/nsubj@person left/VBD/0/root as/IN/4/case ${whole}/NN/2/obl of/IN/7/case the/DT/7/det ban/NN/4/nmod`;
  behind(
    'also that of which somebody is the head',
    LEFT('chairman'),
    'left',
    'Rao leaves as chairman of the [ivory] ban',
  );
  behind('not that of which a part is told', LEFT('part'), 'left', 'Rao leaves as part of the ban');
});

describe('one more', () => {
  const SHOT = (another: string): string =>
    `${another}/DT/2/det guard/NN/4/nsubj:pass was/VBD/4/aux:pass shot/VBN/0/root`;
  check('is told without those before', SHOT('Another'), 'shot', 'guard is shot');
  const HURT = 'Vans/NNS/2/nsubj hurt/VBD/0/root another/DT/4/det 40/CD/2/obj';
  check('and a number of them, too', HURT, 'hurt', 'Vans hurt 40');
  check(
    'but not a thing to which something is done',
    'Rao/NNP/2/nsubj@person opened/VBD/0/root another/DT/4/det port/NN/2/obj',
    'opened',
    'Rao opens another port',
  );
});

describe('what somebody said', () => {
  const rejected = (subject: string, noun: string): string =>
    `${subject} rejected/VBD/0/root the/DT/4/det ${noun}/NN/2/obj`;
  const said = (verb: string): string =>
    `Lind/NNP/2/nsubj@person ${verb}/VBD/0/root that/IN/5/mark Oru/NNP/5/nsubj@place slept/VBD/2/ccomp`;
  check(
    'is told with the name of who said it',
    `${said('argued')} || ${rejected('Rao/NNP/2/nsubj@person', 'claim')}`,
    'rejected',
    'Rao rejects Lind ’s claim',
  );
  check(
    'but not of who said what is none',
    `${said('argued')} || ${rejected('Rao/NNP/2/nsubj@person', 'offer')}`,
    'rejected',
    'Rao rejects the offer',
  );
  check(
    'nor of who rejects it',
    `${said('argued')} || ${rejected('Lind/NNP/2/nsubj@person', 'claim')}`,
    'rejected',
    'Lind rejects the claim',
  );
  const blamed = rejected('Rao/NNP/2/nsubj@person', 'accusation');
  check(
    'nor of who leaves it open whose fault it is',
    `${said('said').replace('slept/VBD/2/ccomp', 'would/MD/6/aux tell/VB/2/ccomp')} || ${blamed}`,
    'rejected',
    'Rao rejects the accusation',
  );
  check(
    'nor of whom somebody asks whether he gives it',
    `Berg/NNP/2/nsubj@person asked/VBD/0/root whether/IN/5/mark Lind/NNP/5/nsubj@person blamed/VBD/2/ccomp Oru/NNP/5/obj@place || ${blamed}`,
    'rejected',
    'Rao rejects the accusation',
  );
  check(
    'but of who says whose it is',
    `${said('said')} || ${blamed}`,
    'rejected',
    'Rao rejects Lind ’s accusation',
  );
  check(
    'nor from further back',
    `${said('argued')} || Berg/NNP/2/nsubj@person slept/VBD/0/root || ${rejected('Rao/NNP/2/nsubj@person', 'claim')}`,
    'rejected',
    'Rao rejects the claim',
  );
});

describe('the trial', () => {
  const TRIAL = 'The/DT/2/det trial/NN/3/nsubj began/VBD/0/root';
  const charged = (who: string): string => `${who} was/VBD/3/aux:pass charged/VBN/0/root`;
  const RAO = charged('Rao/NNP/3/nsubj:pass@person');
  check(
    'is told with the name of the only one charged',
    `${RAO} || ${TRIAL}`,
    'trial',
    'Rao ’s trial begins',
  );
  check(
    'but not where two were',
    `${RAO} || ${charged('Lind/NNP/3/nsubj:pass@person')} || ${TRIAL}`,
    'trial',
    'The trial begins',
  );
  check(
    'nor where others were',
    `${RAO} || ${charged('guards/NNS/3/nsubj:pass')} || ${TRIAL}`,
    'trial',
    'The trial begins',
  );
  const freed = (how: string): string =>
    `Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass freed/VBN/0/root ${how} || ${TRIAL}`;
  check(
    'is that of whoever is freed on bail',
    freed('on/IN/5/case bail/NN/3/obl'),
    'trial',
    'Rao ’s trial begins',
  );
  check(
    'but of nobody else who is',
    freed('by/IN/5/case Lind/NNP/3/obl@person'),
    'trial',
    'The trial begins',
  );
});

describe('the suspect', () => {
  const arrested = (who: string): string =>
    `Lind/NNP/2/nsubj@person arrested/VBD/0/root ${who}/NNP/2/obj@person`;
  const MOVED = 'the/DT/2/det suspect/NN/4/nsubj:pass was/VBD/4/aux:pass moved/VBN/0/root';
  check(
    'is told by the name of the only one arrested',
    `${arrested('Rao')} || ${MOVED}`,
    'moved',
    'Rao is moved',
  );
  check(
    'but not where two were',
    `${arrested('Rao')} || ${arrested('Berg')} || ${MOVED}`,
    'moved',
    'the suspect is moved',
  );
  check(
    'nor where another one is meant',
    `${arrested('Rao')} || ${MOVED.replace('the/', 'a/')}`,
    'moved',
    'a suspect is moved',
  );
});

describe('an office that is taken', () => {
  const sworn = (name: string): string =>
    `${name}/NNP/3/nsubj:pass@person was/VBD/3/aux:pass sworn/VBN/0/root in/RP/3/compound:prt`;
  const NAMED = 'Oru/NNP/2/nsubj@place named/VBD/0/root Rao/NNP/2/obj@person as/IN/5/case caretaker/NN/2/obl';
  check(
    'is that for which the sentence before named somebody',
    `${NAMED} || ${sworn('Rao')}`,
    'sworn',
    'Rao is sworn in as caretaker',
  );
  check('but nobody else', `${NAMED} || ${sworn('Lind')}`, 'sworn', 'Lind is sworn in');
  check(
    'is told once',
    `${NAMED} || ${sworn('Rao')} as/IN/6/case premier/NN/3/obl`,
    'sworn',
    'Rao is sworn in as premier',
  );
});

describe('cases', () => {
  const counted = (name: string, before: string, noun: string, expected: string): void => {
    const tree = `${before} || Oru/NNP/2/nsubj@place confirmed/VBD/0/root ${noun}`;
    check(name, tree, 'confirmed', expected);
  };
  const of = (what: string): string => `Cases/NNS/0/root of/IN/3/case ${what}/NN/1/nmod`;
  const TWO = 'two/CD/4/nummod cases/NNS/2/obj';
  counted(
    'are told with what the article says they are of',
    `${of('measles')} || ${of('measles')}`,
    TWO,
    'Oru confirms two [measles] cases',
  );
  counted('are left alone where it says that once', of('measles'), TWO, 'Oru confirms two cases');
  counted(
    'are left alone where it says two things',
    `${of('measles')} || ${of('measles')} || ${of('mumps')}`,
    TWO,
    'Oru confirms two cases',
  );
  counted(
    'are left alone where one is somebody\u2019s own',
    `${of('measles')} || ${of('measles')}`,
    'its/PRP$/4/nmod:poss case/NN/2/obj',
    'Oru confirms its case',
  );
});
