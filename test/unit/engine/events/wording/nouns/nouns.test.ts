import { check } from '../../worded';

describe('another one', () => {
  const shot = (subject: string): string => `${subject} were/VBD/6/aux:pass shot/VBN/0/root`;
  check(
    'is told without those beside whom it was',
    'Another/DT/2/det guard/NN/4/nsubj:pass was/VBD/4/aux:pass shot/VBN/0/root',
    'shot',
    'guard is shot',
  );
  check(
    'but not beside somebody whom the title names',
    shot('Rao/NNP/6/nsubj:pass@person and/CC/4/cc another/DT/4/det guard/NN/1/conj'),
    'shot',
    'Rao and another guard are shot',
  );
  check(
    'nor within another phrase',
    shot('Guards/NNS/6/nsubj:pass of/IN/4/case another/DT/4/det town/NN/1/nmod'),
    'shot',
    'Guards [of another town] are shot',
  );
});

describe('the wording of event nouns', () => {
  check(
    'is their phrase without what only places it in time',
    "Rao/NNP/4/nmod:poss@person 's/POS/1/case earlier/JJR/4/amod summit/NN/7/nsubj with/IN/6/case Lind/NNP/4/nmod@person failed/VBD/0/root",
    'summit',
    "Rao 's summit [with Lind]",
  );
  check(
    'has no "it" before what is told of it',
    "It/PRP/5/expl was/VBD/5/cop Rao/NNP/5/nmod:poss@person 's/POS/3/case visit/NN/0/root that/WDT/7/nsubj mattered/VBD/5/acl:relcl",
    'visit',
    "Rao 's visit [that mattered]",
  );
  check(
    'is that of the verb that carries it',
    'Rao/NNP/2/nsubj@person held/VBD/0/root talks/NNS/2/obj with/IN/5/case Lind/NNP/3/nmod@person',
    'talks',
    'Rao holds talks [with Lind]',
  );
  const call =
    'Rao/NNP/2/nsubj@person listed/VBD/0/root losses/NNS/2/obj in/IN/6/case a/DT/6/det call/NN/2/obl with/IN/8/case Lind/NNP/6/nmod@person';
  check(
    'is the clause of what was told on the occasion',
    call,
    'call',
    'Rao lists losses [in a call] [with Lind]',
  );
  check(
    'is their own of what only happens on it',
    call.replace('listed', 'suffered'),
    'call',
    'a call [with Lind]',
  );
});
