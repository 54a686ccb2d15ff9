import { check } from './dated';

describe('times of the event noun behind a verb', () => {
  const follows =
    'The/DT/2/det deal/NN/3/nsubj follows/VBZ/0/root talks/NNS/3/obj on/IN/6/case Monday/NNP/3/obl=DATE';
  check('which something only follows', follows, ['talks on:Monday']);
  check('but not what is told by it', follows.replace('follows/VBZ', 'angered/VBD'), ['angered on:Monday']);
  const held =
    'Two/CD/3/nsubj:pass are/VBP/3/aux:pass arrested/VBN/0/root over/IN/6/case a/DT/6/det raid/NN/3/obl in/IN/8/case Oru/NNP/6/nmod@place last/JJ/10/amod=DATE week/NN/3/obl:unmarked=DATE';
  check('last week is not when somebody is arrested', held, ['raid on:last week']);
  check('but when somebody was', held.replace('are/VBP', 'were/VBD'), ['arrested on:last week']);
  const flies =
    'Rao/NNP/2/nsubj@person flies/VBZ/0/root home/RB/2/advmod today/NN/2/obl:unmarked=DATE for/IN/7/case a/DT/7/det funeral/NN/2/obl tomorrow/NN/2/obl:unmarked=DATE';
  check('a second day', flies, ['flies on:today', 'funeral on:tomorrow']);
  check('but not behind something else', flies.replace('today/NN/2/obl:unmarked=DATE', 'again/RB/2/advmod'), [
    'flies on:tomorrow',
    'funeral on:tomorrow',
  ]);
  const after =
    'Rao/NNP/2/nsubj@person resigned/VBD/0/root on/IN/4/case Monday/NNP/2/obl=DATE after/IN/7/case the/DT/7/det meeting/NN/2/obl in/IN/9/case Oru/NNP/7/nmod@place on/IN/11/case March/NNP/2/obl=DATE 2017/CD/11/nmod:unmarked=DATE';
  check('a second day behind what the verb was after', after, [
    'resigned on:Monday',
    'meeting on:March 2017',
  ]);
  const night = after
    .replace('Monday/NNP/2/obl=DATE', 'Monday/NNP/5/compound=TIME night/NN/2/obl=TIME')
    .replace('after/IN/7/case the/DT/7/det', 'after/IN/7/case')
    .replace('on/IN/4/case', 'on/IN/5/case');
  check('a second day behind a night', night, ['resigned on:Monday night', 'meeting on:March 2017']);
  check(
    'but not the only one',
    after.replace('on/IN/4/case Monday/NNP/2/obl=DATE', 'at/IN/4/case home/NN/2/obl'),
    ['resigned on:March 2017'],
  );
  check('but not that of another part of the clause', after.replace('in/IN/9/case', 'and/CC/9/cc'), [
    'resigned on:Monday',
  ]);
  const condemned =
    'Rao/NNP/2/nsubj@person condemned/VBD/0/root on/IN/4/case Monday/NNP/2/obl=DATE the/DT/6/det attack/NN/2/obj in/IN/8/case Oru/NNP/6/nmod@place on/IN/10/case March/NNP/2/obl=DATE';
  check('of what something is done to', condemned, ['condemned on:Monday', 'attack on:March']);
  check('but not of what is announced', condemned.replace('condemned', 'announced'), ['announced on:Monday']);
  check('nor the same day again', condemned.replace('March', 'Monday'), ['condemned on:Monday']);
  check('nor until when', condemned.replace('on/IN/10', 'until/IN/10'), ['condemned on:Monday']);
  const since =
    'The/DT/2/det vote/NN/5/nsubj on/IN/4/case Monday/NNP/2/nmod=DATE led/VBD/0/root to/IN/8/case the/DT/8/det arrest/NN/5/obl of/IN/10/case Rao/NNP/8/nmod@person on/IN/12/case Friday/NNP/5/obl=DATE';
  check('a second day, where the subject has the first one', since, [
    'vote on:Monday',
    'led on:Monday',
    'arrest on:Friday',
  ]);
  const during =
    'Rao/NNP/2/nsubj@person discussed/VBD/0/root deals/NNS/2/obj reached/VBN/3/acl during/IN/7/case the/DT/7/det visit/NN/4/obl to/IN/9/case Oru/NNP/7/nmod@place on/IN/11/case March/NNP/2/obl=DATE';
  check('what was during it, to which a verb is done', during, ['deals on:March', 'visit on:March']);
  check('but not by a day of the week, which is sooner of the verb', during.replace('March', 'Monday'), [
    'discussed on:Monday',
  ]);
  check('but not what another place is said of', during.replace('Oru/NNP/7/nmod@place', 'calls/NNS/7/nmod'), [
    'discussed on:March',
  ]);
  const results =
    'Rao/NNP/2/nsubj@person praised/VBD/0/root the/DT/4/det results/NNS/2/obj of/IN/7/case the/DT/7/det meeting/NN/4/nmod in/IN/9/case Oru/NNP/7/nmod@place on/IN/11/case March/NNP/2/obl=DATE 2017/CD/11/nmod:unmarked=DATE';
  check('of which something came, by a full date', results, ['meeting on:March 2017']);
  const circumstances =
    'Rao/NNP/2/nsubj@person sued/VBD/0/root over/IN/5/case the/DT/5/det circumstances/NNS/2/obl of/IN/8/case the/DT/8/det wedding/NN/5/nmod in/IN/10/case Oru/NNP/8/nmod@place ,/,/12/punct Estal/NNP/10/appos@place ,/,/15/punct on/IN/15/case March/NNP/2/obl=DATE 2017/CD/15/nmod:unmarked=DATE';
  check('whose circumstances are meant, behind the place and what that is in', circumstances, [
    'wedding on:March 2017',
  ]);
  check(
    'but not behind another clause',
    circumstances.replace('Estal/NNP/10/appos@place', 'again/RB/2/advmod'),
    ['sued on:March 2017'],
  );
  check(
    'but not by any day',
    results.replace('March/NNP/2/obl=DATE 2017/CD/11/nmod:unmarked=DATE', 'Monday/NNP/2/obl=DATE'),
    ['praised on:Monday'],
  );
});
