import { check } from './dated';

describe('times of things that a clause only names', () => {
  const valid =
    'Passes/NNS/8/nsubj:pass for/IN/6/case the/DT/6/det May/NNP/6/nmod:unmarked=DATE 17/CD/6/compound=DATE concert-pass/NN/1/nmod were/VBD/8/aux:pass sold/VBN/0/root';
  check('no day before a noun that is of another noun', valid, []);
  check('but one before an event', valid.replace('concert-pass', 'blast'), ['blast on:May 17']);
  const bill =
    'Rao/NNP/2/nsubj signed/VBD/0/root a/DT/4/det bill/NN/2/obj for/IN/8/case 9/CD/8/compound=DATE //SYM/8/punct=DATE 11/CD/9/compound=DATE crews/NNS/4/nmod';
  check('nor one in figures', bill, []);
  check('but the day of the verb', bill.replace('crews/NNS/4/nmod', '././2/punct'), ['signed on:9 / 11']);
  const argued =
    'Acme/NNP/2/nsubj sold/VBD/0/root a/DT/4/det claim/NN/2/obj ,/,/4/punct due/JJ/4/amod on/IN/8/case Monday/NNP/6/obl=DATE';
  check('not what is due then', argued.replace('claim', 'bond'), []);
  check('but when something was done', argued.replace('due/JJ', 'all/RB'), ['sold on:Monday']);
  const verdict =
    'A/DT/2/det verdict/NN/7/nsubj:pass due/JJ/7/amod on/IN/5/case Monday/NNP/2/nmod=DATE was/VBD/7/aux:pass postponed/VBN/0/root';
  check('but when what happens is', verdict, ['verdict on:Monday']);
  check(
    'nor what ends the sentence before',
    'Lind/NNP/2/compound claim/NN/0/root due/JJ/2/amod || On/IN/2/case Monday/NNP/4/obl=DATE Rao/NNP/4/nsubj resigned/VBD/0/root',
    ['resigned on:Monday'],
  );
  const left =
    'Ten/CD/2/nummod left/VBD/0/root Acme/NNP/2/obj ,/,/7/punct including/VBG/6/case two/CD/2/obl on/IN/8/case Monday/NNP/2/obl=DATE';
  check('not when some of those were', left, []);
  check('but what stands behind a comma', left.replace('on/IN/8/case', ',/,/8/punct'), ['left on:Monday']);
  check('and when all of them were', left.replace('two/CD', 'pilots/NNS'), ['left on:Monday']);
  const put =
    'Rao/NNP/2/nsubj postponed/VBD/0/root the/DT/4/det vote/NN/2/obj to/IN/6/case June/NNP/2/obl=DATE';
  check('not to when something is put off', put, []);
  check('nor until when', put.replace('to/IN', 'until/IN'), []);
  check('nor to when something goes on', put.replace('postponed', 'extended').replace('vote', 'lease'), []);
  check('but when that was done', put.replace('to/IN', 'in/IN'), ['postponed on:June']);
  check(
    'and until when it was not',
    'Oru/NNP/4/nsubj did/VBD/4/aux not/RB/4/advmod close/VB/0/root it/PRP/4/obj until/IN/7/case June/NNP/4/obl=DATE',
    ['close before:June'],
  );
  const quarter =
    'Acme/NNP/2/nsubj restored/VBD/0/root its/PRP$/4/nmod:poss dividend/NN/2/obj for/IN/8/case the/DT/8/det fourth/JJ/8/amod=DATE quarter/NN/2/obl=DATE';
  check('not the quarter that something is for', quarter, []);
  check('but that in which it is done', quarter.replace('for/IN', 'in/IN'), ['restored on:fourth quarter']);
  check(
    'or for which something else is done',
    quarter.replace('restored', 'shut').replace('dividend', 'plant'),
    ['shut on:fourth quarter'],
  );
  check(
    'or for which it is planned',
    'Talks/NNS/3/nsubj:pass are/VBP/3/aux:pass planned/VBN/0/root for/IN/7/case the/DT/7/det fourth/JJ/7/amod=DATE quarter/NN/3/obl=DATE',
    ['Talks on:fourth quarter'],
  );
  check(
    'whatever noun stands between',
    'Acme/NNP/2/nsubj scheduled/VBD/0/root a/DT/4/det sale/NN/2/obj for/IN/8/case the/DT/8/det fourth/JJ/8/amod=DATE quarter/NN/4/nmod=DATE',
    ['sale on:fourth quarter'],
  );
  check('but not what the sentence before plans', `Sale/NN/0/root planned/VBN/1/acl || ${quarter}`, []);
  const despite =
    'Despite/IN/2/case signs/NNS/7/obl of/IN/4/case peace/NN/2/nmod on/IN/6/case Monday/NNP/4/nmod=DATE fell/VBD/0/root Oru/NNP/7/nsubj';
  check('not that of what something was done in spite of', despite, []);
  check(
    'but that of the weather then',
    despite
      .replace('signs', 'winds')
      .replace(
        'of/IN/4/case peace/NN/2/nmod on/IN/6/case Monday/NNP/4/nmod',
        'up/RP/2/advmod north/RB/2/advmod on/IN/6/case Monday/NNP/2/nmod',
      ),
    ['fell on:Monday'],
  );
  check('but that of what it was done along with', despite.replace('Despite', 'With'), ['fell on:Monday']);
  const officials =
    'Hail/NN/2/nsubj killed/VBD/0/root ten/CD/2/obj ,/,/2/punct according/VBG/7/case to/IN/5/fixed officials/NNS/2/obl on/IN/9/case Monday/NNP/2/obl=DATE';
  check('something was by the day of who tells of it', officials, ['killed by:Monday']);
  check('but on its day where they do not', officials.replace('to/IN', 'with/IN'), ['killed on:Monday']);
  const released =
    'Rao/NNP/2/nsubj won/VBD/0/root it/PRP/2/obj before/IN/6/case the/DT/6/det term/NN/2/obl of/IN/8/case June/NNP/6/nmod=DATE';
  check('before the day of a thing what was done before it', released, ['won before:June']);
  check('but in the year that says which thing', released.replace('June/NNP', '2031/CD'), ['won on:2031']);
  check('but on that of a thing it was done at', released.replace('before/IN', 'at/IN'), ['won on:June']);
  const mate =
    'Oru/NNP/2/nsubj interviews/VBZ/0/root 2031/CD/4/compound=DATE candidate/NN/2/obj Rao/NNP/4/flat@person';
  check('not the year by which the present calls a thing', mate, []);
  check('but that of an event', mate.replace('candidate/NN', 'election/NN'), ['election on:2031']);
});
