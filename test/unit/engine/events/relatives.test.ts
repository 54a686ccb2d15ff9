import { check } from './worded';

const ordered = (noun: string, clause: string): string =>
  `Rao/NNP/2/nsubj@person warned/VBD/0/root ${noun} ${clause}`;

describe('the relative clause of an object', () => {
  check(
    'tells which ones are meant',
    ordered('firms/NNS/2/obj', 'that/WDT/5/nsubj drill/VBP/3/acl:relcl in/IN/7/case Oru/NNP/5/obl@place'),
    'warned',
    'Rao warns firms [that drill in Oru]',
  );
  check(
    'also without a word that opens it',
    ordered('people/NNS/2/obj', 'he/PRP/5/nsubj wants/VBZ/3/acl:relcl to/TO/7/mark hire/VB/5/xcomp'),
    'warned',
    'Rao warns people [he wants to hire]',
  );
  check(
    'also behind an "of" that goes with the noun',
    'Rao/NNP/2/nsubj@person cut/VBD/0/root the/DT/4/det amount/NN/2/obj of/IN/6/case oil/NN/4/nmod he/PRP/9/nsubj is/VBZ/9/aux storing/VBG/4/acl:relcl',
    'cut',
    'Rao cuts the amount [of oil] [he is storing]',
  );
  check(
    'or behind who made it',
    'Rao/NNP/2/nsubj@person shelved/VBD/0/root a/DT/4/det report/NN/2/obj by/IN/6/case Berg/NNP/4/nmod@person that/WDT/9/nsubj would/MD/9/aux blame/VB/4/acl:relcl Oru/NNP/9/obj@place',
    'shelved',
    'Rao shelves a report [by Berg] [that would blame Oru]',
  );
  check(
    'but not behind where it is',
    'Rao/NNP/2/nsubj@person shelved/VBD/0/root a/DT/4/det report/NN/2/obj in/IN/6/case Oru/NNP/4/nmod@place that/WDT/9/nsubj would/MD/9/aux blame/VB/4/acl:relcl Lind/NNP/9/obj@person',
    'shelved',
    'Rao shelves a report [in Oru]',
  );
  check(
    'is left out behind a comma',
    ordered('firms/NNS/2/obj ,/,/6/punct', 'which/WDT/6/nsubj drill/VBP/3/acl:relcl'),
    'warned',
    'Rao warns firms',
  );
  check(
    'is left out behind a name',
    ordered('Lind/NNP/2/obj@person', 'who/WP/5/nsubj drills/VBZ/3/acl:relcl'),
    'warned',
    'Rao warns Lind',
  );
  check(
    'is left out where it is of another day',
    ordered('firms/NNS/2/obj', 'that/WDT/5/nsubj drilled/VBD/3/acl:relcl in/IN/7/case May/NNP/5/obl=DATE'),
    'warned',
    'Rao warns firms',
  );
  const dated = (noun: string): string =>
    ordered(
      noun,
      'that/WDT/6/nsubj hurt/VBD/4/acl:relcl Lind/NNP/6/obj@person in/IN/9/case May/NNP/6/obl=DATE',
    );
  check(
    'is told without the other day where "the" means what it tells of',
    dated('the/DT/4/det firm/NN/2/obj'),
    'warned',
    'Rao warns the firm [that hurt Lind]',
  );
  check('but not of what is new', dated('a/DT/4/det firm/NN/2/obj'), 'warned', 'Rao warns a firm');
  check(
    'is left out where nobody knows of whom it speaks',
    ordered('firms/NNS/2/obj', 'that/WDT/5/nsubj betrayed/VBD/3/acl:relcl him/PRP/5/obj'),
    'warned',
    'Rao warns firms',
  );
  check(
    'of a subject is left out',
    'Firms/NNS/4/nsubj that/WDT/3/nsubj drill/VBP/1/acl:relcl warned/VBD/0/root Rao/NNP/4/obj@person',
    'warned',
    'Firms warn Rao',
  );
});

describe('the object of a relative clause', () => {
  const made = (name: string): string =>
    `Rao/NNP/2/nsubj@person met/VBD/0/root ${name} ,/,/6/punct the/DT/6/det maker/NN/3/appos that/WDT/9/obj Oru/NNP/9/nsubj@place banned/VBD/6/acl:relcl at/IN/11/case night/NN/9/obl`;
  check(
    'is the name that its noun says more of',
    made('Acme/NNP/2/obj@organization'),
    'banned',
    'Oru bans Acme [at night]',
  );
  check(
    'is the noun where there is no name',
    made('guests/NNS/2/obj'),
    'banned',
    'Oru bans the maker [at night]',
  );
});

describe('a clause about a case', () => {
  const killed = (noun: string): string =>
    `Oru/NNP/2/nsubj@place found/VBD/0/root a/DT/4/det ${noun}/NN/2/obj of/IN/7/case the/DT/7/det fever/NN/4/nmod ,/,/10/punct which/WDT/10/nsubj killed/VBD/7/acl:relcl ten/CD/10/obj`;
  check('is about the illness', killed('case'), 'killed', 'the fever kills ten');
  check('but about another noun as a whole', killed('form'), 'killed', 'a form of the fever kills ten');
});
