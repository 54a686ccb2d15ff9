import assert from 'node:assert/strict';
import { findEvents } from '../../../../../src/engine/events';
import { inputOf } from '../sentence';

/** `expected`: "trigger relation:time" of each dated event, in text order. */
function check(name: string, tree: string, expected: readonly string[]): void {
  it(name, () => {
    const input = inputOf(tree);
    const words = (span: { start: number; end: number } | undefined): string =>
      span ? input.article.text.slice(span.start, span.end) : '';
    const found = findEvents(input).flatMap((event) =>
      event.time ? [`${words(event)} ${event.time.relation}:${words(input.times[event.time.time])}`] : [],
    );
    assert.deepEqual(found, expected);
  });
}

describe('dates of events', () => {
  check('a day', 'Rao/NNP/2/nsubj arrived/VBD/0/root on/IN/4/case Friday/NNP/2/obl=DATE', [
    'arrived on:Friday',
  ]);
  const born =
    'Lund/NNP/3/nsubj:pass was/VBD/3/aux:pass born/VBN/0/root in/IN/5/case 1920/CD/3/obl=DATE and/CC/7/cc studied/VBD/3/conj law/NN/7/obj';
  check('what somebody did after a birth is not of its day', born, ['born on:1920']);
  const left = born.replace('was/VBD/3/aux:pass born/VBN', 'then/RB/3/advmod resigned/VBD');
  check('but what was done together is', left, ['resigned on:1920', 'studied on:1920']);
  const due =
    'The/DT/2/det match/NN/8/nsubj:pass ,/,/4/punct due/JJ/2/acl on/IN/6/case Monday/NNP/4/obl=DATE ,/,/4/punct played/VBN/0/root';
  check('not a day that commas give to what the subject is', due, []);
  check(
    'but one behind what it is called',
    due
      .replace('due/JJ/2/acl', 'club/NN/2/appos')
      .replace(
        'on/IN/6/case Monday/NNP/4/obl=DATE ,/,/4/punct',
        ',/,/4/punct on/IN/7/case Monday/NNP/8/obl=DATE',
      ),
    ['played on:Monday'],
  );
  check(
    'how long the subject has been so dates nothing',
    'Rao/NNP/8/nsubj ,/,/4/punct in/IN/4/case power/NN/8/obl since/IN/6/case Monday/NNP/4/nmod=DATE ,/,/4/punct resigned/VBD/0/root',
    [],
  );
  const barred =
    'They/PRP/2/nsubj barred/VBD/0/root Rao/NNP/2/obj from/IN/5/mark leaving/VBG/2/advcl Tarn/NNP/5/obj on/IN/8/case Tuesday/NNP/5/obl=DATE';
  check('a day of the week behind what is kept from happening', barred, ['barred on:Tuesday']);
  check('behind what somebody does otherwise, that of it', barred.replace('from/IN', 'by/IN'), [
    'leaving on:Tuesday',
  ]);
  const voted =
    'They/PRP/2/nsubj voted/VBD/0/root to/TO/4/mark dismiss/VB/2/xcomp Rao/NNP/4/obj on/IN/7/case Tuesday/NNP/4/obl=DATE';
  check('a day of the week behind what is decided', voted, ['voted on:Tuesday']);
  check('but a date is that of what is to be done', voted.replace('Tuesday', 'June'), ['dismiss on:June']);
  const closed =
    'The/DT/2/det port/NN/4/nsubj:pass was/VBD/4/aux:pass closed/VBN/0/root for/IN/6/case weeks/NNS/4/obl=DURATION from/IN/8/case Monday/NNP/4/obl=DATE';
  check('a day from which something goes on so long', closed, ['closed on:Monday']);
  check(
    'but not where no length stands before it',
    closed.replace('for/IN/6/case weeks/NNS/4/obl=DURATION', 'by/IN/6/case police/NNS/4/obl'),
    ['closed since:Monday'],
  );
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
  check('a bound', 'Rao/NNP/2/nsubj arrived/VBD/0/root before/IN/4/case Friday/NNP/2/obl=DATE', [
    'arrived before:Friday',
  ]);
  const came =
    'Rao/NNP/2/nsubj came/VBD/0/root for/IN/4/case talks/NNS/2/obl on/IN/6/case Friday/NNP/2/obl=DATE';
  check('what somebody comes for', came, ['came on:Friday', 'talks on:Friday']);
  check('not what somebody calls for', came.replace('came', 'called'), ['called on:Friday']);
  check(
    'a day behind the reported verb, wherever the parser hangs it',
    'Rao/NNP/2/nsubj said/VBD/0/root he/PRP/4/nsubj met/VBD/2/ccomp Lind/NNP/4/obj on/IN/7/case Friday/NNP/2/obl=DATE',
    ['met on:Friday'],
  );
  check(
    'a day beside the verb of saying',
    'Rao/NNP/2/nsubj said/VBD/0/root Friday/NNP/5/obl:unmarked=DATE he/PRP/5/nsubj resigned/VBD/2/ccomp',
    ['said on:Friday'],
  );
  check(
    'a day before "that"',
    'Rao/NNP/2/nsubj told/VBD/0/root aides/NNS/2/obj on/IN/5/case Friday/NNP/8/obl=DATE that/IN/8/mark he/PRP/8/nsubj resigned/VBD/2/ccomp',
    ['told on:Friday'],
  );
  const joined =
    'Rao/NNP/3/nsubj will/MD/3/aux sing/VB/0/root and/CC/6/cc could/MD/6/aux dance/VB/3/conj on/IN/8/case Friday/NNP/3/obl=DATE';
  check('of the last verb where that has an auxiliary of its own', joined, ['dance on:Friday']);
  check(
    'of the first verb, too, where both share theirs',
    'Rao/NNP/3/nsubj will/MD/3/aux sing/VB/0/root and/CC/5/cc dance/VB/3/conj on/IN/7/case Friday/NNP/3/obl=DATE',
    ['sing on:Friday', 'dance on:Friday'],
  );
  const price =
    "Rao/NNP/2/nsubj paid/VBD/0/root a/DT/4/det premium/NN/2/obj to/IN/8/case Friday/NNP/8/nmod:poss=DATE 's/POS/6/case price/NN/4/nmod";
  check('not of what an amount is measured by', price, []);
  check(
    'not of what brackets date',
    'Since/IN/3/case the/DT/3/det Oruna/NNP/8/obl (/-LRB-/5/punct 1989/CD/3/nmod=DATE )/-RRB-/5/punct Rao/NNP/8/nsubj resigned/VBD/0/root',
    [],
  );
  it('a stretch between two days', () => {
    const input = inputOf(
      'Cases/NNS/2/nsubj rose/VBD/0/root between/IN/4/case Monday/NNP/2/obl=DATE and/CC/6/cc Friday/NNP/4/conj=TIME',
    );
    const times = input.times.map((time) => ({ ...time, type: 'DATE' as const }));
    assert.deepEqual(findEvents({ ...input, times })[0]?.time, { time: 0, relation: 'on', until: 1 });
  });
  it('a stretch to its end, which is no day of its own', () => {
    const tagged =
      'From/IN/2/case 2029/CD/6/obl=DATE to/IN/4/case 2030/CD/2/nmod=DATE Rao/NNP/6/nsubj resigned/VBD/0/root';
    assert.deepEqual(findEvents(inputOf(tagged))[0]?.time, { time: 0, relation: 'since', until: 1 });
  });
  it('years up to their end', () => {
    const tagged =
      'Rao/NNP/2/nsubj won/VBD/0/root in/IN/5/case the/DT/5/det decade/NN/2/obl to/IN/7/case 2030/CD/2/obl=DATE';
    assert.deepEqual(findEvents(inputOf(tagged))[0]?.time, { time: 0, relation: 'by', until: 0 });
  });
  check(
    'the first of two times that are no stretch',
    'Rao/NNP/2/nsubj moved/VBD/0/root from/IN/4/case Oru/NNP/2/obl in/IN/6/case 2029/CD/2/obl=DATE to/IN/8/case Tarn/NNP/2/obl in/IN/10/case 2030/CD/8/nmod=DATE',
    ['moved on:2029'],
  );
  check(
    'no end of a period that is accounted for',
    'Lind/NNP/2/nsubj announced/VBD/0/root losses/NNS/2/obj in/IN/7/case the/DT/7/det three/CD/7/nummod=DURATION months/NNS/3/nmod=DURATION to/IN/9/case June/NNP/7/nmod=DATE',
    [],
  );
  check(
    'but a year that an aim follows',
    'Lind/NNP/2/nsubj resigned/VBD/0/root last/JJ/4/amod=DATE year/NN/2/obl:unmarked=DATE to/TO/6/mark travel/VB/2/advcl',
    ['resigned on:last year'],
  );
  const study =
    'In/IN/3/case a/DT/3/det study/NN/8/obl published/VBN/3/acl on/IN/6/case Friday/NNP/4/obl=DATE Rao/NNP/8/nsubj reported/VBD/0/root bees/NNS/8/obj';
  check('what a text tells that came out on a day', study, ['published on:Friday', 'reported on:Friday']);
  check('not by what else is done in a text', study.replace('In/', 'After/'), ['published on:Friday']);
  const bus =
    'A/DT/2/det bus/NN/7/nsubj carrying/VBG/2/acl children/NNS/3/obj on/IN/6/case Friday/NNP/3/obl=DATE overturned/VBD/0/root';
  check('what happens while something goes on', bus, ['carrying on:Friday', 'overturned on:Friday']);
  check(
    'and with what followed it',
    'A/DT/2/det crash/NN/8/nsubj followed/VBN/2/acl by/IN/5/case fire/NN/3/obl on/IN/7/case Friday/NNP/3/obl=DATE killed/VBD/0/root two/CD/8/obj',
    ['followed on:Friday', 'fire on:Friday', 'killed on:Friday'],
  );
  check(
    'but not with what was done to it before',
    'A/DT/2/det bus/NN/6/nsubj repaired/VBN/2/acl on/IN/5/case Friday/NNP/3/obl=DATE overturned/VBD/0/root',
    ['repaired on:Friday'],
  );
  const man =
    'A/DT/2/det man/NN/6/nsubj arrested/VBN/2/acl on/IN/5/case Friday/NNP/3/obl=DATE confessed/VBD/0/root';
  check('not what somebody does to whom something was done', man, ['arrested on:Friday']);
  const attack =
    'An/DT/2/det attack/NN/7/nsubj on/IN/4/case Friday/NNP/2/nmod=DATE that/WDT/6/nsubj killed/VBD/2/acl:relcl shocked/VBD/0/root Oru/NNP/7/obj';
  check('what an attack of a day did', attack, ['attack on:Friday', 'killed on:Friday', 'shocked on:Friday']);
  check('not what an attack of a day led to', attack.replace('killed', 'preceded'), [
    'attack on:Friday',
    'shocked on:Friday',
  ]);
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
  check(
    'a light verb',
    'They/PRP/2/nsubj held/VBD/0/root talks/NNS/2/obj on/IN/5/case Friday/NNP/2/obl=DATE',
    ['talks on:Friday'],
  );
  check(
    'a governor',
    'Rao/NNP/3/nsubj:pass was/VBD/3/aux:pass expected/VBN/0/root on/IN/5/case Friday/NNP/3/obl=DATE to/TO/7/mark arrive/VB/3/xcomp',
    ['arrive on:Friday'],
  );
  check(
    'a date before two verbs',
    'On/IN/2/case Friday/NNP/4/obl=DATE Rao/NNP/4/nsubj arrived/VBD/0/root and/CC/6/cc met/VBD/4/conj Lind/NNP/6/obj',
    ['arrived on:Friday', 'met on:Friday'],
  );
  check(
    'not a date behind the first verb, for a verb with another subject',
    'Rao/NNP/2/nsubj arrived/VBD/0/root on/IN/4/case Friday/NNP/2/obl=DATE and/CC/7/cc Lind/NNP/7/nsubj left/VBD/2/conj',
    ['arrived on:Friday'],
  );
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
  const target =
    'They/PRP/2/nsubj set/VBD/0/root a/DT/4/det target/NN/2/obj of/IN/6/mark doubling/VBG/4/acl trade/NN/6/obj by/IN/9/case 2030/CD/6/obl=DATE';
  check('a deadline of a target goes with who sets it', target, ['set by:2030']);
  check('but not that of a way', target.replace('target', 'way'), ['doubling by:2030']);
  check(
    'a deadline goes with the infinitive',
    'They/PRP/2/nsubj pledged/VBD/0/root to/TO/4/mark create/VB/2/xcomp a/DT/6/det plan/NN/4/obj for/IN/8/mark building/VBG/6/acl roads/NNS/8/obj by/IN/11/case May/NNP/8/obl=DATE',
    ['create by:May'],
  );
  const tram =
    'Two/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root after/IN/7/mark a/DT/6/det tram/NN/7/nsubj crashed/VBD/3/advcl on/IN/9/case Friday/NNP/7/obl=DATE';
  check('by what somebody came to harm', tram, ['killed on:Friday', 'crashed on:Friday']);
  check('not after what they were only harmed', tram.replace('crashed', 'resigned'), ['resigned on:Friday']);
  const killed =
    'Rao/NNP/2/nsubj recalled/VBD/0/root the/DT/4/det attack/NN/2/obj on/IN/6/case Friday/NNP/4/nmod=DATE which/WDT/8/nsubj killed/VBD/4/acl:relcl two/CD/8/obj and/CC/11/cc injured/VBD/8/conj ten/CD/11/obj';
  check('all that an attack of a day did', killed, [
    'recalled on:Friday',
    'attack on:Friday',
    'killed on:Friday',
    'injured on:Friday',
  ]);
  const together =
    'Two/CD/3/nsubj:pass were/VBD/3/aux:pass killed/VBN/0/root and/CC/6/cc ten/CD/6/nsubj:pass injured/VBN/3/conj on/IN/8/case Friday/NNP/6/obl=DATE';
  check('all who came to harm together', together, ['killed on:Friday', 'injured on:Friday']);
  check('not what was done beside it', together.replace('injured', 'elected'), ['elected on:Friday']);
  const rose =
    'Sales/NNS/2/nsubj rose/VBD/0/root from/IN/5/case a/DT/5/det=DATE year/NN/2/obl=DATE earlier/RBR/5/advmod=DATE';
  check('no time that something is compared with', rose, []);
  check('nor one behind "than"', rose.replace('from', 'than').replace('earlier/', 'past/'), []);
  check('but one on which it is done', rose.replace('from/IN/5/case ', 'about/RB/5/advmod '), [
    'rose on:a year earlier',
  ]);
  const attackDay =
    'They/PRP/2/nsubj joined/VBD/0/root the/DT/7/det April/NNP/7/nmod=DATE 15/CD/2/obl=DATE ,/,/7/punct attack/NN/2/obj';
  check('a day between an article and a noun, whatever the tree says', attackDay, ['attack on:April 15']);
  const when =
    'Rao/NNP/2/nsubj lived/VBD/0/root there/RB/2/advmod until/IN/5/case 2031/CD/2/obl=DATE ,/,/9/punct when/WRB/9/advmod war/NN/9/nsubj broke/VBD/2/advcl out/RP/9/compound:prt';
  check('the time right before "when"', when, ['lived before:2031', 'war on:2031']);
  check('not where the clause has one of its own', `${when} in/IN/12/case May/NNP/9/obl=DATE`, [
    'lived before:2031',
    'war on:May',
  ]);
  check('not that before "after"', when.replace('when/WRB/9/advmod', 'after/IN/9/mark'), [
    'lived before:2031',
  ]);
  const review =
    'They/PRP/2/nsubj launched/VBD/0/root talks/NNS/2/obj on/IN/5/case Friday/NNP/7/obl=DATE and/CC/7/cc left/VBD/2/conj';
  check('a day before "and" is that of the first verb', review, ['talks on:Friday', 'left on:Friday']);
  check('of which nothing else is done then that has another subject', `${review} Rao/NNP/7/nsubj`, [
    'talks on:Friday',
  ]);
  const how =
    'Rao/NNP/2/nsubj described/VBD/0/root how/WRB/2/obj in/IN/5/case May/NNP/2/obl=DATE he/PRP/7/nsubj met/VBD/2/ccomp Lind/NNP/7/obj';
  check('a month behind "how" is that of what is described', how, ['met on:May']);
  check('but one without it is that of the report', how.replace('how/WRB/2/obj', 'early/RB/5/advmod'), [
    'described on:May',
  ]);
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
    'how long is no date',
    'It/PRP/2/nsubj paused/VBD/0/root for/IN/5/case 90/CD/5/nummod=DURATION days/NNS/2/obl=DURATION',
    [],
  );
  check(
    'a habit has no date',
    'They/PRP/2/nsubj meet/VBP/0/root every/DT/4/det=SET Friday/NNP/2/obl:unmarked=SET',
    [],
  );
  check(
    'no year that only says which one a thing is',
    'Rao/NNP/2/nsubj passed/VBD/0/root the/DT/6/det 2007/CD/6/nummod=DATE world/NN/6/compound champion/NN/2/obj',
    [],
  );
  check('a year within a name', 'The/DT/3/det 2013/CD/3/nummod=DATE Falcon/NNP/4/nsubj crashed/VBD/0/root', [
    'crashed on:2013',
  ]);
});

describe('order of events', () => {
  const order = (tree: string): string[] => {
    const input = inputOf(tree);
    const events = findEvents(input);
    const words = (i: number): string => {
      const event = events[i];
      return event ? input.article.text.slice(event.start, event.end) : '';
    };
    return events.flatMap((event, i) =>
      event.order.map((o) => `${words(i)} ${o.relation} ${words(o.event)}`),
    );
  };

  it('reads conjunctions', () => {
    assert.deepEqual(
      order('Rao/NNP/2/nsubj spoke/VBD/0/root before/IN/5/mark Lind/NNP/5/nsubj arrived/VBD/2/advcl'),
      ['spoke before arrived'],
    );
  });

  it('reads prepositions', () => {
    assert.deepEqual(order('Rao/NNP/2/nsubj spoke/VBD/0/root after/IN/5/case the/DT/5/det summit/NN/2/obl'), [
      'spoke after summit',
    ]);
  });

  it('takes the event that the verb only places', () => {
    const tree = 'The/DT/2/det call/NN/3/nsubj came/VBD/0/root after/IN/6/case the/DT/6/det summit/NN/3/obl';
    assert.deepEqual(order(tree), ['call after summit']);
  });

  it('reads "followed"', () => {
    assert.deepEqual(
      order(
        'The/DT/2/det attack/NN/3/nsubj followed/VBD/0/root the/DT/5/det vote/NN/3/obj on/IN/7/case Friday/NNP/5/nmod=DATE',
      ),
      ['attack after vote'],
    );
  });
});
