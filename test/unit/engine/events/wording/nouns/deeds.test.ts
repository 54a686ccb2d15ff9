import { check } from '../../worded';

const killing = (before: string, behind: string): string =>
  `Oru/NNP/2/nsubj@place mourned/VBD/0/root ${before} killing/NN/2/obj ${behind}`;
const OF_RAO = 'of/IN/6/case Rao/NNP/4/nmod@person';

describe('a noun that tells what somebody did', () => {
  check('is a clause of whom it was done to', killing('the/DT/4/det', OF_RAO), 'killing', 'Rao is killed');
  check(
    'is one of who did it, where that is said',
    killing('the/DT/4/det', `${OF_RAO} by/IN/8/case soldiers/NNS/4/nmod`),
    'killing',
    'soldiers kill Rao',
  );
  check(
    'has whoever stands right before it do it',
    killing('police/NN/4/compound', OF_RAO),
    'killing',
    'police kill Rao',
  );
  check(
    'stays a noun behind a name that may say where it was',
    killing('Acme/NNP/4/compound@organization', OF_RAO),
    'killing',
    'Acme killing [of Rao]',
  );
  check(
    'has whoever owns it undergo it',
    "Oru/NNP/2/nsubj@place mourned/VBD/0/root Rao/NNP/5/nmod:poss@person 's/POS/3/case murder/NN/2/obj",
    'murder',
    'Rao is murdered',
  );
  check(
    'has whoever owns it do it, where it says to what',
    "Oru/NNP/2/nsubj@place regretted/VBD/0/root Acme/NNP/5/nmod:poss@organization 's/POS/3/case purchase/NN/2/obj of/IN/7/case Lumen/NNP/5/nmod@organization",
    'purchase',
    'Acme buys Lumen',
  );
  check(
    'keeps where it was',
    "Oru/NNP/2/nsubj@place mourned/VBD/0/root Rao/NNP/5/nmod:poss@person 's/POS/3/case death/NN/2/obj in/IN/7/case Ikeja/NNP/5/nmod@place",
    'death',
    'Rao dies [in Ikeja]',
  );
  check(
    'is a visit to where it went',
    "Oru/NNP/2/nsubj@place praised/VBD/0/root Rao/NNP/5/nmod:poss@person 's/POS/3/case visit/NN/2/obj to/IN/7/case Ikeja/NNP/5/nmod@place",
    'visit',
    'Rao visits Ikeja',
  );
  check(
    'is a meeting of two, where it was',
    'Oru/NNP/2/nsubj@place praised/VBD/0/root the/DT/4/det meeting/NN/2/obj between/IN/6/case Rao/NNP/4/nmod@person and/CC/8/cc Lind/NNP/6/conj@person in/IN/10/case Ikeja/NNP/8/nmod@place',
    'meeting',
    'Rao and Lind meet [in Ikeja]',
  );
  check(
    'has a preposition where its verb has an object already',
    "Oru/NNP/2/nsubj@place praised/VBD/0/root Rao/NNP/5/nmod:poss@person 's/POS/3/case talks/NNS/2/obj with/IN/7/case Lind/NNP/5/nmod@person",
    'talks',
    'Rao holds talks with Lind',
  );
  check(
    'stays a noun with what the verb cannot say',
    "Oru/NNP/2/nsubj@place praised/VBD/0/root Rao/NNP/6/nmod:poss@person 's/POS/3/case first/JJ/6/amod visit/NN/2/obj to/IN/8/case Ikeja/NNP/6/nmod@place",
    'visit',
    "Rao 's first visit [to Ikeja]",
  );
  check(
    'stays a noun where nobody is said to undergo it',
    "Oru/NNP/2/nsubj@place regretted/VBD/0/root Acme/NNP/5/nmod:poss@organization 's/POS/3/case purchase/NN/2/obj",
    'purchase',
    "Acme 's purchase",
  );
  check(
    'stays a noun where it is only asked for',
    "Oru/NNP/2/nsubj@place asked/VBD/0/root for/IN/6/case Rao/NNP/6/nmod:poss@person 's/POS/4/case resignation/NN/2/obl",
    'resignation',
    "Rao 's resignation",
  );
  check(
    'is told of as to come where that is a visit',
    "Oru/NNP/2/nsubj@place awaits/VBZ/0/root Rao/NNP/5/nmod:poss@person 's/POS/3/case visit/NN/2/obj to/IN/7/case Ikeja/NNP/5/nmod@place",
    'visit',
    'Rao to visit Ikeja',
  );
  const whose =
    'Rao/NNP/7/nsubj@person ,/,/1/punct whose/WP$/4/nmod:poss death/NN/5/nsubj shocked/VBD/1/acl:relcl Oru/NNP/5/obj@place slept/VBD/0/root';
  check('is that of whom the clause around it describes', whose, 'death', 'Rao dies');
  check(
    'is told of nobody where that is not sure',
    'aides/NNS/9/nsubj of/IN/3/case Rao/NNP/1/nmod@person ,/,/1/punct whose/WP$/6/nmod:poss death/NN/7/nsubj shocked/VBD/1/acl:relcl Oru/NNP/7/obj@place slept/VBD/0/root',
    'death',
    'whose death',
  );
});
