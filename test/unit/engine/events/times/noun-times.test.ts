import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';
import { check } from './dated';

describe('dates of nouns', () => {
  it('no year that is part of the name of something else', () => {
    const input = inputOf(
      'Rao/NNP/2/nsubj signed/VBD/0/root the/DT/5/det Broadcasting/NNP/5/compound Act/NNP/2/obj 1983/CD/5/nummod=DATE',
    );
    const [signed] = findEvents(input);
    assert.equal(signed?.time?.time, 0);
    const start = input.article.text.indexOf('Broadcasting');
    const act = { kind: 'name', type: 'law', score: 1, evidence: [], start, end: start + 21 } as const;
    const [named] = findEvents({ ...input, mentions: [act] });
    assert.equal(named?.time, undefined);
  });
  const wreck =
    'It/PRP/2/nsubj recalled/VBD/0/root the/DT/6/det 1979/CD/6/compound=DATE Oru/NNP/6/compound disaster/NN/2/obj';
  const named = (tree: string): readonly (string | undefined)[] => {
    const input = inputOf(tree);
    const start = input.article.text.indexOf('1979');
    const name = {
      kind: 'name',
      type: 'organization',
      score: 1,
      evidence: [],
      start,
      end: start + 8,
    } as const;
    return findEvents({ ...input, mentions: [name] }).flatMap(({ lemma, time }) => (time ? [lemma] : []));
  };
  it('a year that the tagger has taken into the name of where a disaster was', () => {
    assert.deepEqual(named(wreck), ['disaster']);
    assert.deepEqual(named(wreck.replace('disaster', 'lemon')), []);
  });
  const price =
    "Rao/NNP/2/nsubj paid/VBD/0/root a/DT/4/det premium/NN/2/obj to/IN/8/case Friday/NNP/8/nmod:poss=DATE 's/POS/6/case price/NN/4/nmod";
  check('not of what an amount is measured by', price, []);
  check(
    'not of what brackets date',
    'Since/IN/3/case the/DT/3/det Oruna/NNP/8/obl (/-LRB-/5/punct 1989/CD/3/nmod=DATE )/-RRB-/5/punct Rao/NNP/8/nsubj resigned/VBD/0/root',
    [],
  );
  check(
    'a noun with a date of its own',
    'Rao/NNP/2/nsubj recalled/VBD/0/root their/PRP$/4/nmod:poss meeting/NN/2/obj in/IN/6/case May/NNP/4/nmod=DATE',
    ['recalled on:May', 'meeting on:May'],
  );
  check(
    'a date before a noun',
    "Rao/NNP/2/nsubj praised/VBD/0/root Friday/NNP/5/nmod:poss=DATE 's/POS/3/case summit/NN/2/obj",
    ['summit on:Friday'],
  );
  const late =
    'Acme/NNP/2/nsubj delayed/VBD/0/root its/PRP$/7/nmod:poss third/JJ/7/amod=DATE -/HYPH/6/punct=DATE quarter/NN/7/compound=DATE results/NNS/2/obj';
  check('not of figures that are named by their quarter', late, []);
  check('but of other things', late.replace('results', 'opening'), ['opening on:third-quarter']);
  const dateline =
    'TARN/NNP/8/obl Friday/NNP/8/obl:unmarked=DATE (/-LRB-/4/punct News/NNP/8/dep )/-RRB-/4/punct -/HYPH/8/punct Rao/NNP/8/nsubj resigned/VBD/0/root';
  check('not of a dateline', dateline, []);
  const dashed = '2031-05-20/CD/3/obl=DATE –/:/3/punct said/VBD/0/root on/IN/5/case Monday/NNP/3/obl=DATE';
  check('not of the day before a dash, where a weekday follows', dashed, ['said on:Monday']);
  check('but where none does', dashed.replace('Monday/NNP/3/obl=DATE', 'deck/NN/3/obl'), [
    'said on:2031-05-20',
  ]);
  const closes = dashed.replace('said/VBD', 'closes/VBZ').replace('on/IN', 'from/IN');
  check('nor in a list of days that says from when something is', closes, ['closes on:2031-05-20']);
  check(
    'but of brackets behind a whole clause',
    'Rao/NNP/2/nsubj@person died/VBD/0/root on/IN/4/case Monday/NNP/2/obl=DATE (/-LRB-/6/punct aged/VBN/4/acl 80/CD/6/obj )/-RRB-/6/punct -/HYPH/11/punct a/DT/11/det day/NN/2/parataxis',
    ['died on:Monday'],
  );
  check('but of brackets within a sentence', dateline.replace('-/HYPH', ',/,'), ['resigned on:Friday']);
  check(
    'killed in an attack',
    'Ten/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root in/IN/6/case an/DT/6/det attack/NN/3/obl on/IN/8/case Friday/NNP/6/nmod=DATE',
    ['killed on:Friday', 'attack on:Friday'],
  );
  const praised =
    'Rao/NNP/2/nsubj praised/VBD/0/root Lind/NNP/2/obj on/IN/6/case her/PRP$/6/nmod:poss victory/NN/2/obl on/IN/8/case Monday/NNP/6/nmod=DATE';
  check('a day of the week behind what a verb is about', praised, ['praised on:Monday']);
  const after = praised.replace('Lind/NNP/2/obj on/IN', 'Lind/NNP/2/obj after/IN');
  check('but not behind an event that it follows', after, ['victory on:Monday']);
  const halt =
    'The/DT/2/det strike/NN/3/nsubj brought/VBD/0/root trams/NNS/3/obj to/IN/7/case a/DT/7/det halt/NN/3/obl yesterday/NN/3/obl:unmarked=DATE';
  check('a day of what came of an event is its own', halt, ['strike on:yesterday', 'brought on:yesterday']);
  const upon = halt.replace('to/IN', 'upon/IN').replace('halt/NN', 'walkout/NN');
  check('but a day of another event is that one’s', upon, ['walkout on:yesterday']);
  const attackDay =
    'They/PRP/2/nsubj joined/VBD/0/root the/DT/7/det April/NNP/7/nmod=DATE 15/CD/2/obl=DATE ,/,/7/punct attack/NN/2/obj';
  check('a day between an article and a noun, whatever the tree says', attackDay, ['attack on:April 15']);
  const boat =
    'Boats/NNS/2/nsubj float/VBP/0/root near/IN/4/case site/NN/2/obl of/IN/7/case the/DT/7/det spill/NN/4/nmod off/IN/9/case Oru/NNP/7/nmod May/NNP/9/nmod:unmarked=DATE 8/CD/9/nmod=DATE';
  check('not the day of a picture', boat, []);
  check('but that on which something was there', boat.replace('float/VBP', 'floated/VBD'), [
    'spill on:May 8',
  ]);
  check('or that stands right behind the event', boat.replace('off/IN/9/case Oru/NNP/7/nmod ', ''), [
    'spill on:May 8',
  ]);
  check(
    'not the day on which an event became something',
    'The/DT/2/det spill/NN/3/nsubj became/VBD/0/root dangerous/JJ/3/xcomp on/IN/6/case Friday/NNP/3/obl=DATE',
    ['became on:Friday'],
  );
  const title =
    "They/PRP/2/nsubj owned/VBD/0/root little/JJ/2/obj last/JJ/5/amod=DATE year/NN/2/obl:unmarked=DATE and/CC/7/cc clinched/VBD/2/conj gold/NN/7/obj with/IN/12/case Friday/NNP/12/nmod:poss=DATE 's/POS/10/case win/NN/7/obl";
  check('of a noun beside a verb rather than of how things were before', title, [
    'owned on:last year',
    'clinched on:Friday',
    'win on:Friday',
  ]);
  const charged =
    "Rao/NNP/3/nsubj:pass was/VBD/3/aux:pass charged/VBN/0/root with/IN/7/case Friday/NNP/7/nmod:poss=DATE 's/POS/5/case raid/NN/3/obl";
  check('not of what somebody is charged with', charged, ['raid on:Friday']);
  check(
    'no year that only says which one a thing is',
    'Rao/NNP/2/nsubj passed/VBD/0/root the/DT/6/det 2007/CD/6/nummod=DATE world/NN/6/compound champion/NN/2/obj',
    [],
  );
  const endorsed =
    'Lind/NNP/2/nsubj endorses/VBZ/0/root Rao/NNP/2/obj in/IN/8/case 2031/CD/8/compound=DATE Oru/NNP/8/compound mayoral/JJ/8/amod election/NN/2/obl';
  check('with more words between, that of the event alone which it says', endorsed, ['election on:2031']);
  check('but also of what came about then', endorsed.replace('endorses/VBZ', 'beat/VBD'), [
    'beat on:2031',
    'election on:2031',
  ]);
  check('or of none', endorsed.replace('election', 'candidate'), []);
  check(
    'but no year of a time at the front of a sentence',
    'In/IN/2/case 2031/CD/4/nummod=DATE Oru/NNP/4/compound members/NNS/5/nsubj left/VBD/0/root',
    ['left on:2031'],
  );
  const make =
    'Rao/NNP/2/nsubj bought/VBD/0/root a/DT/6/det white/JJ/6/amod 2015/CD/6/nummod=DATE Larkspur/NNP/2/obj';
  check('nor when one of that name was made', make, []);
  check('but the one of that name was then', make.replace('a/DT', 'the/DT'), ['bought on:2015']);
  check('a year within a name', 'The/DT/3/det 2013/CD/3/nummod=DATE Falcon/NNP/4/nsubj crashed/VBD/0/root', [
    'crashed on:2013',
  ]);
  const dropped =
    "Oru/NNP/2/nsubj dropped/VBD/0/root Rao/NNP/2/obj@person for/IN/7/case October/NNP/7/nmod:poss=DATE 's/POS/5/case squad/NN/2/obl";
  check('the month of what somebody is left out for', dropped, []);
  check('but of where it is done', dropped.replace('for/IN', 'in/IN'), ['dropped on:October']);
  check('of an event for which something is done, that event alone', dropped.replace('squad', 'election'), [
    'election on:October',
  ]);
  const first =
    'Oru/NNP/2/nsubj held/VBD/0/root the/DT/4/det talks/NNS/2/obj since/IN/6/case oath/NN/4/nmod on/IN/8/case Monday/NNP/6/nmod=DATE';
  check('of what something is the first since', first, ['talks since:Monday']);
  check('but of an event since which it is told', first.replace('oath', 'explosion'), [
    'explosion on:Monday',
  ]);
  const fell =
    'Oru/NNP/2/nsubj fell/VBD/0/root after/IN/6/case the/DT/6/det May/NNP/6/compound=DATE explosion/NN/2/obl';
  check('not that after which something else was', fell, ['explosion on:May']);
  check('but of a verb where the noun tells no event', fell.replace('explosion', 'deadline'), [
    'fell after:May',
  ]);
  const report =
    'The/DT/3/det May/NNP/3/compound=DATE report/NN/4/nsubj angered/VBD/0/root Rao/NNP/4/obj on/IN/7/case Monday/NNP/4/obl=DATE';
  check('not of what is said of a thing, before the day of the verb', report, ['angered on:Monday']);
  check(
    'but of an event that the noun tells',
    'The/DT/3/det May/NNP/3/compound=DATE explosion/NN/4/nsubj marked/VBD/0/root June/NNP/4/obj=DATE',
    ['explosion on:May', 'marked on:May'],
  );
  const rose =
    'Cases/NNS/2/nsubj rose/VBD/0/root ,/,/4/punct up/RB/2/advmod from/IN/6/case 26/CD/4/obl on/IN/8/case Monday/NNP/2/obl=DATE';
  check('not of a former figure', rose, []);
  check('but of where something came from', rose.replace('up/RB', 'out/RB').replace('26/CD', 'Oru/NNP'), [
    'rose on:Monday',
  ]);
});
