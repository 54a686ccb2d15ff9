import { check } from './dated';

describe('dates behind what is said of an object', () => {
  const arrested =
    'Police/NNS/2/nsubj arrested/VBD/0/root a/DT/4/det man/NN/2/obj convicted/VBN/4/acl of/IN/7/case fraud/NN/5/obl in/IN/9/case 2011/CD/2/obl=DATE';
  check('a year is that of the participle', arrested, ['convicted on:2011']);
  check('a day is that of the verb', arrested.replace('in/IN/9/case 2011/CD', 'on/IN/9/case Monday/NNP'), [
    'arrested on:Monday',
  ]);
  check(
    'a year is that of the verb where the participle only says what something is called',
    'Oru/NNP/2/nsubj launched/VBD/0/root a/DT/4/det plan/NN/2/obj dubbed/VBN/4/acl Tide/NNP/5/xcomp in/IN/8/case 2011/CD/2/obl=DATE',
    ['launched on:2011'],
  );
  const vanished =
    'Police/NNS/2/nsubj charged/VBD/0/root a/DT/4/det man/NN/2/obj who/WP/6/nsubj fled/VBD/4/acl:relcl from/IN/8/case Oru/NNP/6/obl@place ,/,/10/punct Estal/NNP/8/appos@place ,/,/13/punct in/IN/13/case 2011/CD/2/obl=DATE';
  check('a year is that of a clause before it whose place has a comma behind it', vanished, ['fled on:2011']);
  check(
    'but of the verb behind a comma that closes the clause',
    vanished.replace(',/,/10/punct Estal/NNP/8/appos@place', 'for/IN/10/case good/NN/6/obl'),
    ['charged on:2011'],
  );
  const published =
    'Oru/NNP/2/nsubj published/VBD/0/root notes/NNS/2/obj of/IN/6/case a/DT/6/det call/NN/3/nmod with/IN/8/case Rao/NNP/6/nmod@person in/IN/10/case July/NNP/2/obl=DATE';
  check('a month is that of an event that a thing is of', published, ['call on:July']);
  check(
    'but not of one that it only goes with',
    published.replace('of/IN', 'before/IN').replace('call/NN/3/nmod', 'call/NN/2/obl'),
    ['published on:July'],
  );
  const met =
    'They/PRP/2/nsubj met/VBD/0/root at/IN/5/case a/DT/5/det mill/NN/2/obl converted/VBN/5/acl into/IN/8/case flats/NNS/6/obl on/IN/10/case Monday/NNP/6/obl=DATE';
  check('a day is not that of what was once made of a thing', met, ['met on:Monday']);
  check('but a year is', met.replace('on/IN', 'in/IN').replace('Monday/NNP', '2019/CD'), [
    'converted on:2019',
  ]);
  const passed =
    'They/PRP/2/nsubj passed/VBD/0/root a/DT/4/det bus/NN/2/obj stopped/VBN/4/acl by/IN/7/case police/NNS/5/obl ,/,/9/punct Monday/NNP/5/obl=DATE';
  check('a day that a comma sets apart is that of the verb', passed, ['passed on:Monday']);
  const visits =
    'Rao/NNP/2/nsubj visits/VBZ/0/root a/DT/4/det coast/NN/2/obj fouled/VBN/4/acl by/IN/8/case the/DT/8/det spill/NN/5/obl on/IN/10/case May/NNP/8/nmod=DATE 15/CD/10/nummod=DATE 2031/CD/10/nummod=DATE ././2/punct';
  check('a full date at the end of a caption is that of what it shows', visits, ['visits on:May 15 2031']);
  check('but not a month without its day', visits.replace('15/CD/10/nummod=DATE ', ''), [
    'fouled on:May 2031',
    'spill on:May 2031',
  ]);
  check('nor a date that more follows', visits.replace('././2', 'again/RB/2/advmod'), [
    'fouled on:May 15 2031',
    'spill on:May 15 2031',
  ]);
  check('but not of a report in the past', visits.replace('visits/VBZ', 'visited/VBD'), [
    'fouled on:May 15 2031',
    'spill on:May 15 2031',
  ]);
});
