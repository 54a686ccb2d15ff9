import { check } from '../../worded';

describe('titles with a clause below their verb', () => {
  const idea = (words: string): string =>
    `Rao/NNP/2/nsubj@person rejected/VBD/0/root the/DT/4/det idea/NN/2/obj ${words}`;
  check(
    'tell an idea by what it says',
    idea('that/IN/7/mark Lind/NNP/7/nsubj@person lied/VBD/4/acl'),
    'rejected',
    'Rao rejects the idea [that Lind lied]',
  );
  const hiding = `Rao/NNP/2/nsubj@person hid/VBD/0/root the/DT/4/det fact/NN/2/obj the/DT/6/det men/NNS/7/nsubj lied/VBD/4/acl`;
  check('also without "that"', hiding, 'hid', 'Rao hides the fact [the men lied]');
  check('but not another thing', hiding.replace('fact', 'boat'), 'hid', 'Rao hides the boat');
  check(
    'or by which one it is',
    idea('that/WDT/6/nsubj failed/VBD/4/acl:relcl'),
    'rejected',
    'Rao rejects the idea [that failed]',
  );
  const named = (verb: string): string =>
    `Rao/NNP/2/nsubj@person ${verb}/VBD/0/root Lind/NNP/2/obj@person of/IN/7/mark being/VBG/7/cop behind/IN/7/case fraud/NN/2/advcl`;
  check(
    'tell of what somebody is accused',
    named('accused'),
    'accused',
    'Rao accuses Lind [of being behind fraud]',
  );
  check('nothing of the kind that their verb does not want', named('met'), 'met', 'Rao meets Lind');
  const victims = (cause: string): string =>
    `Seven/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root when/WRB/6/advmod Lind/NNP/6/nsubj@person ${cause}`;
  check(
    'say how people came to harm',
    victims('crashed/VBD/3/advcl'),
    'killed',
    'Seven are killed [when Lind] [crashes]',
  );
  check(
    'not what happens now',
    victims('crashes/VBZ/3/advcl').replace('killed', 'elected'),
    'elected',
    'Seven are elected',
  );
  const crashing = (outcome: string): string =>
    `A/DT/2/det bus/NN/3/nsubj crashed/VBD/0/root ,/,/5/punct ${outcome}/VBG/3/advcl Rao/NNP/5/obj@person`;
  check('say what came of it', crashing('killing'), 'crashed', 'A bus crashes [,] [killing Rao]');
  check('not what went along with it', crashing('carrying'), 'crashed', 'A bus crashes');
  check(
    'nor what came to somebody unknown',
    crashing('killing').replace('Rao/NNP/5/obj@person', 'them/PRP/5/obj'),
    'crashed',
    'A bus crashes',
  );
  const leaving = (mark: string): string =>
    `Rao/NNP/2/nsubj@person left/VBD/0/root ${mark}/IN/6/mark Lind/NNP/6/nsubj:pass@person was/VBD/6/aux:pass hurt/VBN/2/advcl`;
  check('say after what, in a few words', leaving('after'), 'left', 'Rao leaves [after Lind was hurt]');
  check(
    'and what no longer went on',
    leaving('after')
      .replace(
        'Lind/NNP/6/nsubj:pass@person was/VBD/6/aux:pass hurt/VBN/2/advcl',
        'Lind/NNP/7/nsubj@person no/RB/6/advmod longer/RBR/7/advmod ruled/VBD/2/advcl',
      )
      .replace('after/IN/6', 'after/IN/7'),
    'left',
    'Rao leaves [after Lind no longer ruled]',
  );
  const late = leaving('after')
    .replace('after/IN/6', 'only/RB/7 after/IN/7')
    .replace('only/RB/7', 'only/RB/7/advmod')
    .replace('Lind/NNP/6', 'Lind/NNP/7')
    .replace('was/VBD/6', 'was/VBD/7');
  check('also where it was only then', late, 'left', 'Rao leaves [after Lind was hurt]');
  check('not before or while what', leaving('before'), 'left', 'Rao leaves');
  check(
    'not after what something is told',
    'Rao/NNP/2/nsubj@person announced/VBD/0/root plans/NNS/2/obj after/IN/6/mark markets/NNS/6/nsubj closed/VBD/2/advcl',
    'announced',
    'Rao announces plans',
  );
  const dying = (verb: string): string =>
    `Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass ${verb}/VBN/0/root while/IN/5/mark working/VBG/3/advcl in/IN/7/case Oru/NNP/5/obl@place`;
  check(
    'say what those who came to harm did',
    dying('killed'),
    'killed',
    'Rao is killed [while working in Oru]',
  );
  check('not what others did meanwhile', dying('elected'), 'elected', 'Rao is elected');
  const issuing = (work: string): string =>
    `The/DT/2/det court/NN/3/nsubj issued/VBD/0/root a/DT/5/det ${work}/NN/3/obj ,/,/7/punct finding/VBG/3/advcl Oru/NNP/9/nsubj@place unlawful/JJ/7/ccomp`;
  check(
    'say what an opinion says',
    issuing('opinion'),
    'issued',
    'The court issues a opinion [,] [finding Oru unlawful]',
  );
  check('not what goes with other things', issuing('coin'), 'issued', 'The court issues a coin');
  const charged = (mark: string): string =>
    `Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass charged/VBN/0/root ${mark}/IN/5/mark shooting/VBG/3/advcl Lind/NNP/5/obj@person`;
  check(
    'tell with what somebody is charged as alleged',
    charged('with'),
    'shooting',
    'Rao allegedly shoots Lind',
  );
  check('but not how somebody was charged', charged('after'), 'shooting', 'Rao shoots Lind');
  const brief = (verb: string): string =>
    `Rao/NNP/2/nsubj@person filed/VBD/0/root a/DT/4/det brief/NN/2/obj ${verb}/VBG/2/advcl Lind/NNP/7/nsubj@person lied/VBD/5/ccomp`;
  check('say what a brief argues', brief('arguing'), 'filed', 'Rao files a brief [arguing Lind lied]');
});

describe('what came of a crash', () => {
  const crashed = (gerund: string): string =>
    `Planes/NNS/2/nsubj crashed/VBD/0/root ${gerund}/VBG/2/advcl ten/CD/3/obj`;
  check(
    'is told without a comma before it, too',
    crashed('killing'),
    'crashed',
    'Planes crash [,] [killing ten]',
  );
  check('but not what went along with it', crashed('carrying'), 'crashed', 'Planes crash');
});

describe('what stands in a report', () => {
  const released = (noun: string): string =>
    `A/DT/2/det ${noun}/NN/4/nsubj:pass was/VBD/4/aux:pass released/VBN/0/root ,/,/6/punct detailing/VBG/4/advcl losses/NNS/6/obj`;
  check(
    'is told where it is released',
    released('report'),
    'released',
    'A report is released [,] [detailing losses]',
  );
  check('but of nothing else', released('prisoner'), 'released', 'A prisoner is released');
});

describe('all who came to harm', () => {
  const blew = (second: string): string =>
    `Boilers/NNS/2/nsubj exploded/VBD/0/root ,/,/4/punct killing/VBG/2/advcl ten/CD/4/obj and/CC/7/cc ${second}/VBG/4/conj six/CD/7/obj`;
  check('are told', blew('wounding'), 'exploded', 'Boilers explode [,] [killing ten] [and wounding six]');
  check('but not what else was done', blew('moving'), 'exploded', 'Boilers explode [,] [killing ten]');
});

describe('a second verb', () => {
  const exploded = (second: string): string =>
    `A/DT/2/det rig/NN/3/nsubj exploded/VBD/0/root in/IN/5/case Oru/NNP/3/obl@place and/CC/7/cc ${second}/VBD/3/conj ten/CD/7/obj`;
  const whole = 'A rig explodes in Oru [and] [kills] [ten]';
  check('tells the harm', exploded('killed'), 'exploded', whole);
  check('with what did it', exploded('killed'), 'killed', whole);
  check('but not what else was done', exploded('moved'), 'exploded', 'A rig explodes in Oru');
  check('which stands alone', exploded('moved'), 'moved', 'A rig moves ten');
  const them = exploded('killed').replace('ten/CD', 'them/PRP');
  check('nor harm to somebody unknown', them, 'exploded', 'A rig explodes in Oru');
});

describe('two clauses of harm', () => {
  const harm = (second: string): string =>
    `Ten/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root and/CC/7/cc six/CD/7/nsubj:pass were/VBD/7/aux:pass ${second}/VBN/3/conj when/WRB/10/advmod boats/NNS/10/nsubj sank/VBD/3/advcl`;
  check(
    'have their cause, told behind them',
    harm('injured'),
    'killed',
    'Ten are killed [and six] [are injured] [when boats] [sink]',
  );
  check(
    'where the second says of how many only more or less',
    harm('injured').replace('six/CD/7', 'several/JJ/7'),
    'killed',
    'Ten are killed [and several] [are injured] [when boats] [sink]',
  );
  check(
    'but not what happened meanwhile, behind a comma',
    harm('injured')
      .replace('when/WRB/10/advmod', ',/,/11/punct as/IN/11/mark')
      .replace('boats/NNS/10', 'boats/NNS/11'),
    'killed',
    'Ten are killed [and six] [are injured]',
  );
  const known = harm('injured').replace('six/CD/7/nsubj:pass', 'Rao/NNP/7/nsubj:pass@person');
  check('but not who else it was', known, 'killed', 'Ten are killed');
  check('no other clause has it', harm('saved'), 'killed', 'Ten are killed');
  check('the cause has what is harm', harm('saved'), 'sank', 'boats sink [,] [killing] [Ten]');
});

describe('the cause of harm', () => {
  const hitting = (next: string): string =>
    `Ten/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root when/WRB/7/advmod a/DT/6/det van/NN/7/nsubj crashed/VBD/3/advcl and/CC/9/cc ${next}`;
  check(
    'goes on with what the same one did next',
    hitting('fell/VBD/7/conj'),
    'killed',
    'Ten are killed [when a van] [crashes] [and] [falls]',
  );
  const other = hitting('Rao/NNP/10/nsubj@person fell/VBD/7/conj').replace('and/CC/9', 'and/CC/10');
  check('but not with what another did', other, 'killed', 'Ten are killed [when a van] [crashes]');
  const planted = (verb: string, tag = 'VBD'): string =>
    `Rao/NNP/2/nsubj@person ${verb}/${tag}/0/root bombs/NNS/2/obj ,/,/5/punct killing/VBG/2/advcl ten/CD/5/obj`;
  check('is what somebody did', planted('planted'), 'killing', 'Rao plants bombs [,] [killing ten]');
  check('but not what was said', planted('said'), 'killing', 'Rao kills ten');
});

describe('what went on at that moment', () => {
  const leaving = (clause: string, left = 'left/VBD/0/root'): string =>
    `Rao/NNP/2/nsubj@person ${left} Oru/NNP/2/obj@place ${clause}`;
  const found = 'Lind/NNP/6/nsubj@person found/VBD/2/advcl letters/NNS/6/obj';
  const found1 = 'Rao leaves Oru [when Lind] [finds] [letters]';
  check('is told in the present', leaving(`when/WRB/6/advmod ${found}`), 'left', found1);
  check('as it went on', leaving(`as/IN/6/mark ${found}`), 'left', found1.replace('when', 'as'));
  const arrested = (be: string): string =>
    `Rao/NNP/3/nsubj:pass@person ${be}/3/aux:pass arrested/VBN/0/root as/IN/6/mark Lind/NNP/6/nsubj@person left/VBD/3/advcl Oru/NNP/6/obj@place`;
  check('also of a passive', arrested('was/VBD'), 'arrested', 'Rao is arrested [as Lind] [leaves] [Oru]');
  check('but not why', leaving(`because/IN/6/mark ${found}`), 'left', 'Rao leaves Oru');
  const adverb = (word: string): string =>
    leaving(
      `when/WRB/7/advmod Lind/NNP/7/nsubj@person ${word}/RB/7/advmod found/VBD/2/advcl letters/NNS/7/obj`,
    );
  const nearly = 'Rao leaves Oru [when Lind nearly] [finds] [letters]';
  check('also what nearly happened, as such', adverb('nearly'), 'left', nearly);
  for (const word of ['hardly', 'rarely', 'never'])
    check(`but not what ${word} did`, adverb(word), 'left', 'Rao leaves Oru');
  check(
    'nor what none of two did',
    leaving(`when/WRB/7/advmod neither/CC/6/cc ${found.replaceAll('/6/', '/7/')}`),
    'left',
    'Rao leaves Oru',
  );
  check(
    'nor how soon it was',
    leaving(`as/RB/5/advmod soon/RB/2/advmod as/IN/8/mark ${found.replaceAll('/6/', '/8/')}`),
    'left',
    'Rao leaves Oru',
  );
  check(
    'nor that others did so',
    leaving('as/IN/6/mark Lind/NNP/6/nsubj@person did/VBD/2/advcl'),
    'left',
    'Rao leaves Oru',
  );
  const was = leaving('when/WRB/7/advmod Lind/NNP/7/nsubj@person was/VBD/7/cop mayor/NN/2/advcl');
  check('nor how it was', was, 'left', 'Rao leaves Oru');
  const bare = leaving('when/WRB/6/advmod Lind/NNP/6/nsubj@person found/VBD/2/advcl');
  check('nor half of it', bare, 'left', 'Rao leaves Oru');
  check(
    'nor when something was said',
    leaving(`as/IN/6/mark ${found}`, 'said/VBD/0/root'),
    'said',
    'Rao says Oru',
  );
});

describe('the second of two infinitives', () => {
  const called = (first: string): string =>
    `Rao/NNP/2/nsubj@person called/VBD/0/root a/DT/4/det panel/NN/2/obj to/TO/6/mark study/VB/2/advcl ${first}`;
  const whole = 'Rao calls a panel [to study and judge plans]';
  check('has the object of both', called('and/CC/8/cc judge/VB/6/conj plans/NNS/8/obj'), 'called', whole);
  check(
    'and is left out where the first has its own',
    called('plans/NNS/6/obj and/CC/9/cc judge/VB/6/conj Lind/NNP/9/obj@person'),
    'called',
    'Rao calls a panel [to study plans]',
  );
});

describe('an adverb', () => {
  const reopened = (adverb: string): string =>
    `Rao/NNP/3/nsubj@person ${adverb}/RB/3/advmod reopened/VBD/0/root the/DT/5/det port/NN/3/obj`;
  check(
    'says that something is not whole',
    reopened('partially'),
    'reopened',
    'Rao partially reopens the port',
  );
  check('but not how it was done', reopened('gladly'), 'reopened', 'Rao reopens the port');
});

describe('the total', () => {
  const rose = (total: string): string =>
    `Police/NNS/2/nsubj found/VBD/0/root ten/CD/4/nummod bodies/NNS/2/obj ,/,/6/punct taking/VBG/2/advcl the/DT/8/det ${total}/NN/6/obj to/IN/10/case ninety/CD/6/obl`;
  check(
    'is told to which it has risen',
    rose('total'),
    'found',
    'Police find ten bodies [,] [taking the total to ninety]',
  );
  check('but not what is taken elsewhere', rose('evidence'), 'found', 'Police find ten bodies');
});
