import { check } from '../../worded';

describe('names that say what a noun leaves open', () => {
  const SCHEME =
    'Rao/NNP/2/nsubj@person launched/VBD/0/root a/DT/5/det new/JJ/5/amod scheme/NN/2/obj —/:/10/punct the/DT/9/det “/``/9/punct Shore/NNP/10/nsubj@law designed/VBN/2/parataxis for/IN/12/case trade/NN/10/obl';
  check('stand for it behind a dash', SCHEME, 'launched', 'Rao launches the Shore');
  check(
    'but not those of a place',
    SCHEME.replace('@law', '@place'),
    'launched',
    'Rao launches a new scheme',
  );
  const FIRM =
    'In/IN/6/case May/NNP/6/compound=DATE ,/,/2/punct Rao/NNP/6/nmod:poss@person ’s/POS/4/case firm/NN/8/obl Skylane/NNP/8/nsubj@organization signed/VBD/0/root deals/NNS/8/obj with/IN/11/case banks/NNS/9/nmod';
  check('stand alone behind what describes them', FIRM, 'deals', 'Skylane signs deals with banks');
  check(
    'but not behind another name',
    FIRM.replace('’s/POS/4/case firm', 'and/CC/6/cc firm'),
    'deals',
    'Rao and Skylane sign deals [with banks]',
  );
});

describe('a name between commas', () => {
  const LEFT =
    'The/DT/2/det builder/NN/6/nsubj ,/,/4/punct Skylane/NNP/2/appos@organization ,/,/2/punct left/VBD/0/root Oru/NNP/6/obj@place';
  check('stands for what it is', LEFT, 'left', 'Skylane leaves Oru');
  check(
    'but not for one of many',
    LEFT.replace('The/DT', 'A/DT'),
    'left',
    'A builder [,] [Skylane] [,] leaves Oru',
  );
});

describe('the name as which somebody is identified', () => {
  const driver =
    'The/DT/2/det driver/NN/8/nsubj:pass ,/,/4/punct identified/VBN/2/acl as/IN/6/case Berg/NNP/4/obl@person ,/,/2/punct arrested/VBN/0/root';
  check('stands for whoever it is', driver, 'arrested', 'Berg is arrested');
  check('but not where that is told', driver, 'identified', 'The driver is identified as Berg');
});

describe('what is told of an apposition', () => {
  const ARREST =
    'Rao/NNP/6/nsubj@person ,/,/4/punct a/DT/4/det lawyer/NN/1/appos arrested/VBN/4/acl spoke/VBD/0/root';
  check('is told of its name', ARREST, 'arrested', 'Rao is arrested');
  check(
    'but not where the noun only stands beside it',
    ARREST.replace('appos', 'conj'),
    'arrested',
    'a lawyer is arrested',
  );
});

describe('titles that tell which one is meant', () => {
  const crash = (words: string): string =>
    `Rao/NNP/2/nsubj@person died/VBD/0/root in/IN/4/case Ikeja/NNP/2/obl@place ,/,/6/punct ${words}`;
  check(
    'say in which country or town a place is',
    crash('Lagos/NNP/4/nmod:unmarked@place'),
    'died',
    'Rao dies in Ikeja [,] [Lagos]',
  );
  check(
    'not what else is said of it',
    crash('suburb/NN/4/appos of/IN/8/case Lagos/NNP/6/nmod@place'),
    'died',
    'Rao dies in Ikeja',
  );
  const capital = (head: string): string =>
    `Rao/NNP/2/nsubj@person left/VBD/0/root the/DT/4/det capital/NN/2/obj ,/,/6/punct Oru/NNP/${head}`;
  check(
    'say the name of what a noun only describes',
    capital('4/appos@place'),
    'left',
    'Rao leaves the capital [,] [Oru] [,]',
  );
  check(
    'not a name with a noun of its own',
    `${capital('7/compound@place')} police/NNS/4/appos`,
    'left',
    'Rao leaves the capital',
  );
  const attack = (words: string): string =>
    `The/DT/3/det Oru/NNP/3/compound@place attack/NN/4/nsubj shocked/VBD/0/root people/NNS/4/obj || ${words}`;
  check(
    'tell a thing from others of its kind as the article does elsewhere',
    attack('Rao/NNP/2/nsubj@person condemned/VBD/0/root the/DT/4/det attack/NN/2/obj'),
    'condemned',
    'Rao condemns the [Oru] attack',
  );
  check(
    'not where its own words do, or it is a new one',
    attack('Rao/NNP/2/nsubj@person condemned/VBD/0/root an/DT/4/det attack/NN/2/obj'),
    'condemned',
    'Rao condemns an attack',
  );
  check(
    'not where it may be either of two',
    attack(
      'The/DT/3/det Tarn/NNP/3/compound@place attack/NN/4/nsubj shocked/VBD/0/root people/NNS/4/obj || Rao/NNP/2/nsubj@person condemned/VBD/0/root the/DT/4/det attack/NN/2/obj',
    ),
    'condemned',
    'Rao condemns the attack',
  );
  check(
    'not by a name that it tells anyway',
    attack('Oru/NNP/2/nsubj@place condemned/VBD/0/root the/DT/4/det attack/NN/2/obj'),
    'condemned',
    'Oru condemns the attack',
  );
  const figures = (owner: string): string =>
    `${owner} said/VBD/0/root net/JJ/4/amod income/NN/5/nsubj fell/VBD/2/ccomp`;
  check(
    'say whose figures a company tells',
    figures('Skylane/NNP/2/nsubj@organization'),
    'fell',
    'Skylane ’s net income falls',
  );
  check('not whose a person tells', figures('Rao/NNP/2/nsubj@person'), 'fell', 'net income falls');
  const honoured = (sign: string): string =>
    `Rao/NNP/2/nsubj@person praised/VBD/0/root the/DT/4/det airline/NN/2/obj ${sign}Skylane/NNP/4/appos@group`;
  check('have the name right behind a noun', honoured(''), 'praised', 'Rao praises the airline Skylane');
  check('not one behind a dash', honoured('–/:/6/punct '), 'praised', 'Rao praises the airline');
});

describe('a noun with a name behind it', () => {
  const tried = (noun: string): string =>
    `Rao/NNP/3/nsubj:pass@person was/VBD/3/aux:pass tried/VBN/0/root with/IN/6/case the/DT/6/det ${noun}/NN/3/obl ,/,/8/punct Lind/NNP/6/appos@person`;
  check('is told by the name of whoever it is', tried('premier'), 'tried', 'Rao is tried with Lind');
  check(
    'but what is nobody stays what it is',
    tried('negligence'),
    'tried',
    'Rao is tried with the negligence',
  );
  const blamed = (behind: string): string =>
    `Rao/NNP/2/nsubj@person blames/VBZ/0/root loss/NN/2/obj on/IN/5/case director/NN/2/obl ${behind}`;
  check(
    'is the holder of an office',
    blamed('Lena/NNP/5/flat@person Lind/NNP/6/flat@person'),
    'blames',
    'Rao blames loss [on] [Lena Lind]',
  );
  check(
    'not who is somebody to the holder',
    blamed('of/IN/7/case Oru/NNP/9/nmod:poss ’s/POS/7/case son/NN/5/nmod Lena/NNP/9/flat@person'),
    'blames',
    'Rao blames loss [on director]',
  );
  check(
    'not a name that the next sentence begins with',
    blamed('|| Lena/NNP/3/nsubj@person Lind/NNP/1/flat@person left/VBD/0/root'),
    'blames',
    'Rao blames loss [on director]',
  );
  const whose =
    'Rao/NNP/7/nsubj@person ,/,/1/punct whose/WP$/4/nmod:poss boat/NN/5/nsubj sank/VBD/1/acl:relcl ,/,/1/punct resigned/VBD/0/root';
  check('say whose a thing is of which a clause tells', whose, 'sank', 'Rao ’s boat sinks');
  check(
    'not where another name stands before the clause',
    `Rao/NNP/9/nsubj@person of/IN/3/case Acme/NNP/1/nmod@organization ,/,/1/punct whose/WP$/6/nmod:poss boat/NN/7/nsubj sank/VBD/1/acl:relcl ,/,/1/punct resigned/VBD/0/root`,
    'sank',
    'whose boat sinks',
  );
});

describe('a plural whose two people stand behind it', () => {
  const resigned = (end: string): string =>
    'Heads/NNS/10/nsubj of/IN/3/case firms/NNS/1/nmod ,/,/5/punct Rao/NNP/1/appos@person and/CC/7/cc ' +
    `Lind/NNP/5/conj@person ${end} late/RB/10/advmod resigned/VBD/0/root`;
  check('is told by their names', resigned(',/,/1/punct'), 'resigned', 'Rao and Lind resign');
  check(
    'but not without commas around them',
    resigned('both/DT/10/det'),
    'resigned',
    'Heads [of firms] resign',
  );
});
