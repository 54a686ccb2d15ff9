import assert from 'node:assert/strict';
import type { TimeRelation } from '../../../../../src/engine/events/types';
import { credibilityOf, mustDiffer } from '../../../../../src/engine/timeline/coreference/exclusion';
import { haveOneOccasion } from '../../../../../src/engine/timeline/coreference/occasions';
import { likenessOf } from '../../../../../src/engine/timeline/coreference/features';
import { candidate, day, type Sketch } from '../candidate';

const ONE_STORY = 0.5;

function credibility(a: Sketch, b: Sketch, content = ONE_STORY): number | undefined {
  const [x, y] = [candidate({ article: 'a', ...a }), candidate({ article: 'b', ...b })];
  return mustDiffer(x, y) ? undefined : credibilityOf(x, y, content, likenessOf(x, y));
}

function assertDoubt(credibility = 0): void {
  assert.ok(credibility > 0 && credibility < 1, `${credibility}`);
}

/** Whether `a` and `b` are less credible as one event than `a` and `c`. */
function assertLess(a: Sketch, b: Sketch, c: Sketch): void {
  const [less, more] = [credibility(a, b) ?? 0, credibility(a, c) ?? 0];
  assert.ok(less > 0 && less < more, `${less} ${more}`);
}

describe('who comes without a name', () => {
  const came: Sketch = { class: 'visit', lemma: 'arrive', doers: ['police'] };
  it('is not who else came', () => {
    assert.equal(credibility(came, { ...came, doers: ['attack'] }), undefined);
    assert.notEqual(credibility(came, came), undefined);
  });
  it('but may be, where both came to one place on one day', () => {
    const there: Sketch = { ...came, where: ['oru'], date: day('2031-05-02') };
    assert.notEqual(credibility(there, { ...there, doers: ['office'] }), undefined);
  });
});

describe('credibilityOf', () => {
  const second = { date: day('2031-05-02') };
  const fourth = { date: day('2031-05-04') };
  it('is whole where nothing speaks against one event', () => {
    assert.equal(credibility(second, second), 1);
    assert.equal(credibility({ ...second, who: ['ade'] }, { who: ['ade'] }), 1);
  });
  it('is less where both tell for the first time of somebody, by other words', () => {
    const aPupil: Sketch = { class: 'visit', lemma: 'visit', doers: ['pupil'], isNew: true };
    const aGirl: Sketch = { ...aPupil, doers: ['girl'] };
    assertDoubt(credibility({ ...second, ...aPupil }, { ...second, ...aGirl }));
    assert.equal(credibility({ ...second, ...aPupil }, { ...second, ...aPupil }), 1);
    assert.equal(
      credibility({ ...second, ...aPupil }, { ...second, class: 'visit', lemma: 'visit', doers: ['girl'] }),
      1,
    );
  });
  it('is less where another number of others is named', () => {
    const travellers: Sketch = { ...second, objects: ['travel'], numbers: ['100'] };
    const students: Sketch = { ...second, objects: ['studen'], numbers: ['four'] };
    assertDoubt(credibility(travellers, students));
    assert.equal(credibility(travellers, { ...students, objects: ['travel'] }), 1);
    assert.equal(credibility(travellers, { ...students, numbers: ['100'] }), 1);
  });
  it('is none in one article for a condition beside what was done, and for "another" behind one of the kind', () => {
    const own: Sketch = { ...second, article: 'a' };
    assert.equal(credibility({ ...own, status: 'hypothetical' }, own), undefined);
    assert.equal(credibility({ ...own, determination: 'other', line: 4 }, own), undefined);
    assert.ok(credibility({ ...own, determination: 'other', line: 4 }, { ...own, determination: 'other' }));
    assertDoubt(credibility({ ...second, status: 'hypothetical' }, second));
  });
  it('is less for a sum so far beside others, and for the present of an article beside the past', () => {
    assertDoubt(credibility({ aspect: 'perfect', numbers: ['116'] }, second));
    assertDoubt(credibility({ ...second, tense: 'present', line: 3 }, { ...second, tense: 'past' }));
    assert.equal(credibility({ ...second, tense: 'present' }, { ...second, tense: 'past' }), 1);
  });
  it('is none for the beginning and the end of something', () => {
    assert.equal(
      credibility({ ...second, phase: 'initiates' }, { ...second, phase: 'terminates' }),
      undefined,
    );
    assert.equal(credibility({ ...second, phase: 'initiates' }, second), 1);
  });
  it('is none on days that lie apart, and in one article on any other day', () => {
    assert.equal(credibility(second, { date: day('2031-06-02') }), undefined);
    assert.equal(credibility(second, { ...fourth, article: 'a' }), undefined);
  });
  it('is none in one article without a date for days that no week has both of', () => {
    const on = (open: string): Sketch => ({
      article: 'a',
      date: { value: null, from: null, to: null, open },
    });
    const months: Sketch = {
      article: 'a',
      date: { ...day('2029-11'), from: '2029-11-01', to: '2029-11-30' },
    };
    assert.equal(credibility(on('XXXX-WXX-2'), months), undefined);
    assert.equal(credibility(on('XXXX-WXX-2'), on('XXXX-WXX-5')), undefined);
    assert.equal(credibility(on('XXXX-08-10'), on('XXXX-03')), undefined);
    assert.equal(credibility(on('XXXX-WXX-2'), on('XXXX-03')), undefined);
    assert.ok(credibility(on('XXXX-WXX-2'), on('XXXX-WXX-2TEV')));
    assert.ok(credibility(on('XXXX-08-10'), on('XXXX-08')));
    assert.ok(credibility(on('XXXX-WXX-2'), second));
    assert.ok(credibility(on('XXXX-WXX-2'), { ...months, article: 'b' }));
  });
  it('is less between news without a day and what was months before than in the same weeks, and none a year before', () => {
    const [may, june, august] = ['2031-05-02', '2031-05-20', '2031-08-02'];
    assertLess({ reported: may }, { reported: august }, { reported: june });
    assertLess(second, { reported: august }, { reported: june });
    assert.equal(credibility({ reported: may }, { reported: '2032-08-02' }), undefined);
    assert.equal(credibility(second, { reported: '2032-08-02' }), undefined);
    assert.ok(credibility({}, { reported: august }));
  });
  it('is none between what was years ago and the news of an article that nobody can date', () => {
    const year = { value: '2001', from: '2001-01-01', to: '2001-12-31' };
    const history: Sketch = { date: year, reported: '2031-05-02' };
    assert.equal(credibility(history, { leads: true }), undefined);
    assert.ok(credibility(history, {}));
    assert.ok(credibility({ ...history, reported: '2002-05-02' }, { leads: true }));
    assert.ok(credibility({ ...history, date: day('2001-05-02') }, { leads: true }));
  });
  it('is none between what two articles weeks apart were written for', () => {
    const vote: Sketch = { class: 'vote', lemma: 'vote', leads: true, reported: '2031-05-02' };
    assert.equal(credibility(vote, { ...vote, reported: '2031-06-02' }), undefined);
    assert.ok(credibility(vote, { ...vote, reported: '2031-05-12' }));
    assert.ok(credibility(vote, { ...vote, leads: false, reported: '2031-06-02' }));
  });
  it('is none between "a previous truce" and the truce of another article, unless both have one day', () => {
    const truce: Sketch = { class: 'ceasefire', lemma: 'truce', nominal: true };
    const previous: Sketch = { ...truce, determination: 'other' };
    assert.equal(credibility(previous, { ...truce, ...second }), undefined);
    assert.ok(credibility({ ...previous, ...second }, { ...truce, ...second }));
    assert.ok(credibility(previous, previous));
    assert.ok(credibility({ ...previous, status: 'planned' }, truce));
  });
  it('is none between what was not done when an article came out and what was done later', () => {
    const refused: Sketch = { status: 'denied', reported: '2031-05-02' };
    assert.equal(credibility(refused, { ...fourth, reported: '2031-05-05' }), undefined);
    assert.ok(credibility({ ...refused, reported: '2031-05-04' }, { ...fourth, reported: '2031-05-05' }));
    assert.equal(credibility(refused, { leads: true, reported: '2031-05-05' }), undefined);
    assert.ok(credibility(refused, { leads: true, reported: '2031-05-03' }));
    assert.ok(credibility(refused, { reported: '2031-05-05' }));
  });
  it('is none between what was to come when an article came out and what was done by then', () => {
    const effect: Sketch = { ...fourth, reported: '2031-05-02' };
    assert.equal(credibility(effect, { ...second, reported: '2031-05-09' }), undefined);
    assert.ok(credibility({ ...effect, reported: '2031-05-04' }, { ...second, reported: '2031-05-09' }));
  });
  it('is whole for what two articles have done to one thing on days that lie near each other, and is not done again so soon', () => {
    const closure: Sketch = { class: 'closure', lemma: 'close', objects: ['plant'], isPeople: false };
    const [theirs, its] = [
      { ...closure, ...second, who: ['inspectors'] },
      { ...closure, ...fourth, who: ['company'] },
    ];
    assert.equal(credibility({ ...theirs, who: ['company'] }, its), 1);
    assertDoubt(credibility({ ...theirs, who: ['company'] }, { ...its, objects: ['bridge'] }));
    assertDoubt(credibility({ ...theirs, who: [] }, { ...its, who: [] }));
    assertDoubt(credibility({ ...theirs, who: ['company'], class: 'visit' }, { ...its, class: 'visit' }));
  });
  it('is whole for what the same people do together, or befalls the same one, on days that lie near each other', () => {
    const pact: Sketch = { class: 'agreement', lemma: 'sign', who: ['ade', 'oru'] };
    assert.equal(credibility({ ...pact, ...second }, { ...pact, ...fourth, lemma: 'pact' }), 1);
    assertDoubt(credibility({ ...pact, ...second }, { ...pact, ...fourth, who: ['ade'] }));
    assertDoubt(credibility({ ...pact, ...second, class: 'talks' }, { ...pact, ...fourth, class: 'talks' }));
    assertDoubt(
      credibility({ ...pact, ...second, objects: ['truce'] }, { ...pact, ...fourth, objects: ['loan'] }),
    );
    const arrest: Sketch = { class: 'arrest', lemma: 'arrest', who: ['ade'], victims: ['ade'] };
    assert.equal(credibility({ ...arrest, ...second }, { ...arrest, ...fourth }), 1);
    assertDoubt(credibility({ ...arrest, ...second, victims: [] }, { ...arrest, ...fourth, victims: [] }));
  });
  it('is not less for a number and the people whom another article counts', () => {
    const shells: Sketch = {
      class: 'death',
      lemma: 'kill',
      who: ['shells'],
      isPeople: false,
      objects: ['21'],
    };
    const unit: Sketch = { ...shells, who: ['unit'], objects: ['civili'] };
    const horses = credibility(shells, { ...unit, objects: ['horses'] }) ?? 0;
    assert.ok((credibility(shells, unit) ?? 0) > horses);
  });
  it('is less on days that one of two articles may have mistaken', () => {
    assertDoubt(credibility(second, fourth));
  });
  it('is less for a plan beside a fact of one article', () => {
    assertDoubt(credibility({ nominal: true }, { article: 'a', status: 'planned' }));
    assertDoubt(credibility({}, { status: 'planned' }));
  });
  it('is none in one article for what one verb tells as done, and another one as to come', () => {
    assert.equal(credibility({}, { article: 'a', status: 'planned' }), undefined);
  });
  it('is none for what other persons do, or is done to others, but not where they change sides', () => {
    assert.equal(credibility({ who: ['ade'] }, { who: ['oru'] }), undefined);
    assert.equal(
      credibility({ who: ['ade'], victims: ['oru'] }, { who: ['ade'], victims: ['bo'] }),
      undefined,
    );
    assert.ok(
      credibility({ who: ['ade', 'oru'], victims: ['oru'] }, { who: ['oru', 'ade'], victims: ['ade'] }),
    );
  });
  it('is none for any such events beside one, but not for those told before', () => {
    const quake: Sketch = { class: 'disaster', lemma: 'quake', nominal: true };
    const quakes: Sketch = { ...quake, plural: true };
    assert.equal(credibility(quake, quakes), undefined);
    assert.ok(credibility(quakes, quakes));
    assert.ok(credibility(quake, { ...quakes, determination: 'definite' }));
  });
  it('is none for several, though named, beside one that a noun tells, but for what is one in the plural, too', () => {
    const rally: Sketch = { class: 'protest', lemma: 'rally', nominal: true, who: ['ade'] };
    assert.equal(credibility({ ...rally, plural: true }, rally), undefined);
    assert.ok(credibility({ ...rally, plural: true }, { ...rally, nominal: false }));
    const orders: Sketch = { ...rally, class: 'order', lemma: 'order', plural: true };
    assert.equal(
      credibility(orders, { ...rally, class: 'order', lemma: 'order', nominal: false }),
      undefined,
    );
    const election: Sketch = { ...rally, class: 'election', lemma: 'election' };
    assert.ok(credibility({ ...election, plural: true }, election));
  });
  it('is none for bans of other lengths, unless two articles tell of one day', () => {
    const months: Sketch = { class: 'ban', lemma: 'ban', lasting: 90 };
    assert.equal(credibility(months, { ...months, lasting: 365 }), undefined);
    assert.notEqual(credibility(months, { ...months, lasting: 91 }), undefined);
    assert.notEqual(credibility({ ...months, ...second }, { ...months, lasting: 365, ...second }), undefined);
  });
  it('is none for a strike that a later article tells to have lasted longer', () => {
    const strike: Sketch = { class: 'strike', lemma: 'strike', lasting: 21, reported: '2031-05-02' };
    const later: Sketch = { ...strike, lasting: 28, reported: '2031-05-09' };
    assert.notEqual(credibility(strike, later), undefined);
    assert.equal(credibility({ ...strike, lasting: 28 }, { ...later, lasting: 21 }), undefined);
  });
  it('is none for journeys to two places, and victories in two, but a town may lie in a country', () => {
    const visit: Sketch = { class: 'visit', lemma: 'visit', who: ['ade'] };
    const rome: Sketch = { ...visit, who: ['ade', 'rome'], sites: ['rome'] };
    assert.equal(credibility(rome, { ...visit, where: ['oslo'] }), undefined);
    assert.ok(credibility(rome, { ...visit, where: ['rome'] }));
    assert.ok(credibility(rome, { ...visit, where: ['tarn'], inCountry: true }));
    assert.ok(credibility({ ...rome, class: 'speech' }, { ...visit, class: 'speech', where: ['oslo'] }));
  });
  it('is less where other words do it to others, or at another place that tells one from another', () => {
    const spill: Sketch = { who: ['spill'], isPeople: false, objects: ['beach'] };
    assertDoubt(credibility(spill, { who: ['commission'], isPeople: false, objects: ['report'] }));
    assert.equal(credibility(spill, { who: ['spill'], isPeople: false, objects: ['report'] }), 1);
    const fire: Sketch = { class: 'fire', lemma: 'fire', sentence: 'Docks burned' };
    assertDoubt(credibility({ ...fire, where: ['rome'] }, { ...fire, where: ['oslo'] }));
    assert.equal(credibility({ ...fire, where: ['rome'] }, { ...fire, where: ['rome'] }), 1);
  });
  it('is less for what is called off beside what took place', () => {
    const strike: Sketch = { nominal: true };
    const denied = credibility(strike, { ...strike, status: 'denied' }) ?? 1;
    assert.ok(denied < (credibility(strike, { ...strike, status: 'hypothetical' }) ?? 0));
  });
  it('is whole for two countries beside one of them and its ministers', () => {
    const countries: Sketch = { ...second, who: ['oster', 'tarn'], isPeople: false };
    assert.equal(credibility(countries, { ...second, who: ['tarn', 'lind', 'berg'] }), 1);
    assertDoubt(credibility(countries, { ...second, who: ['tarn', 'estal', 'velmark'], isPeople: false }));
  });
  it('is less for other participants', () => {
    assertDoubt(credibility({ who: ['ade'], isPeople: false }, { who: ['oru'], isPeople: false }));
  });
  it('is less within an article for other objects, and for verbs that nobody is told of', () => {
    const ships = { who: ['ade'], objects: ['ships'] };
    assertDoubt(credibility(ships, { ...ships, article: 'a', objects: ['trains'] }));
    assertDoubt(credibility({}, { article: 'a' }));
    assert.equal(credibility(ships, { ...ships, article: 'a' }), 1);
    assert.equal(credibility({}, { article: 'a', nominal: true, determination: 'definite' }), 1);
  });
  it('is less within an article for what is done to nothing that both clauses name', () => {
    const pledge = { who: ['ade'], class: 'promise', sentence: 'Ade pledged cleaner rivers' };
    assertDoubt(credibility(pledge, { ...pledge, article: 'a', sentence: 'Trains shall be cheaper' }));
    assert.equal(credibility(pledge, { ...pledge, article: 'a' }), 1);
  });
  it('is less for other people in another article than in one, which tells an event by many words', () => {
    const oru = { ...second, who: ['thing:oru'], isPeople: false, sentence: 'Accord signed' };
    const bo = { ...oru, who: ['thing:bo'] };
    const [across, within] = [credibility(oru, bo), credibility(oru, { ...bo, article: 'a' })];
    assertDoubt(across);
    assert.ok((within ?? 0) > (across ?? 1), `${within} ${across}`);
  });
  it('is whole in one article for what happens at one place on one day', () => {
    const sinking = { nominal: true, date: day('2031-05-02') };
    assert.equal(credibility(sinking, { ...sinking, article: 'a' }), 1);
    assertDoubt(credibility({ ...sinking, where: ['rome'] }, { ...sinking, article: 'a', where: ['oslo'] }));
  });
  it('is whole for a country beside its president, and less for another country', () => {
    const country = { who: ['thing:oru'], isPeople: false, sentence: 'Accord signed' };
    assert.equal(credibility(country, { ...country, who: ['ade'], isPeople: true }), 1);
    assertDoubt(credibility(country, { ...country, who: ['thing:bo'] }));
  });
  it('is none between the news of an article and what is years older', () => {
    const headline = { article: 'a', leads: true, reported: '2031-05-02' };
    const before = { article: 'a', date: day('2001-05-02'), reported: '2031-05-02' };
    assert.equal(credibility(headline, before), undefined);
  });
  it('is less across articles where the sentences have nothing in common, most across stories', () => {
    const ships = { sentence: 'Ships sank' };
    const trains = { sentence: 'Trains ran' };
    assert.equal(credibility(ships, ships, 0.25), 1);
    assertDoubt(credibility(ships, trains));
    assert.ok((credibility(ships, trains, 0.25) ?? 1) < (credibility(ships, trains) ?? 0));
  });
  it('is none for what the article tells one after the other', () => {
    const one = (relation: TimeRelation): number | undefined =>
      credibility(
        { order: [{ event: 1, relation }] },
        { article: 'a', event: 1, nominal: true, determination: 'definite' },
      );
    assert.equal(one('since'), undefined);
    assert.equal(one('beside'), undefined);
    assert.equal(one('during'), 1);
  });
  it('is none for people of whom each mention names another one', () => {
    assert.equal(credibility({ who: ['ade', 'oru'] }, { who: ['ade', 'bo'] }), undefined);
    assert.equal(credibility({ who: ['ade', 'oru'] }, { who: ['ade'] }), 1);
  });
  it('is none for what befalls two people, be it told by one kind of word', () => {
    const convicted: Sketch = { ...second, article: 'a', class: 'verdict', lemma: 'find', victims: ['ade'] };
    const acquitted: Sketch = { ...convicted, event: 1, lemma: 'acquit', victims: ['oru'] };
    assert.equal(credibility(convicted, acquitted), undefined);
    assert.ok(credibility(convicted, { ...acquitted, victims: ['ade'], lemma: 'sentence' }));
    assert.ok(credibility({ ...convicted, class: 'praise' }, { ...acquitted, class: 'praise' }));
  });
  it('is less where one of two articles only touches what the other one is about', () => {
    assertDoubt(credibility({ ...second, who: ['ade'] }, { ...second, who: ['ade'] }, 0.15));
  });
  it('is none for the deaths of two people, whatever else is alike', () => {
    const died: Sketch = { ...second, class: 'death', lemma: 'die', victims: ['ade'] };
    const otherDied: Sketch = { ...died, victims: ['oru'] };
    assert.equal(credibility(died, otherDied), undefined);
    assert.equal(credibility(died, { ...otherDied, victims: [] }), 1);
    assert.ok(credibility({ ...died, class: 'visit' }, { ...otherDied, class: 'visit' }));
  });
});

describe('haveOneOccasion', () => {
  const week = { value: '2031-W18', from: '2031-04-28', to: '2031-05-04' };
  const sank: Sketch = { class: 'accident', lemma: 'sink', date: day('2031-05-02') };
  const sinking: Sketch = { class: 'accident', lemma: 'sinking', nominal: true, date: week };
  const check = (a: Sketch, b: Sketch, content = 1): boolean =>
    haveOneOccasion(candidate(a), candidate({ article: 'b', ...b }), content);
  it('holds for an accident of Friday and one of that week', () => {
    assert.ok(check(sank, sinking));
  });
  it('but not for another one, nor in two places, another week, or for what may happen daily', () => {
    assert.ok(!check(sank, { ...sinking, determination: 'other' }));
    assert.ok(!check({ ...sank, where: ['oslo'] }, { ...sinking, where: ['rome'] }));
    assert.ok(!check(sank, { ...sinking, date: day('2031-06-02') }));
    assert.ok(!check({ ...sank, class: 'attack' }, { ...sinking, class: 'attack' }));
  });
  it('holds for what one story tells of one day, and not of two', () => {
    const shot: Sketch = { class: 'shooting', lemma: 'shoot', date: day('2031-05-02') };
    assert.ok(check(shot, shot));
    const called: Sketch = { ...shot, class: 'call', lemma: 'speak' };
    assert.ok(check(called, { ...called, who: ['ade', 'oru'] }));
    assert.ok(!check({ ...called, who: ['ade', 'bo'] }, { ...called, who: ['ade', 'oru'] }));
    assert.ok(!check(shot, shot, 0.2));
    assert.ok(!check(shot, { ...shot, article: 'a' }));
    assert.ok(!check(shot, { ...shot, date: day('2031-05-03') }));
    assert.ok(!check({ ...shot, class: 'arrest' }, { ...shot, class: 'arrest' }));
  });
  it('holds for the death of one person, whoever is said to have caused it', () => {
    const death: Sketch = { class: 'death', lemma: 'kill', victims: ['oru'] };
    const [killed, murdered] = [
      { ...death, who: ['oru', 'bo'] },
      { ...death, who: ['oru', 'ade'] },
    ];
    assert.ok(check(killed, murdered));
    assert.notEqual(credibility(killed, murdered), undefined);
    assert.ok(!check(death, { ...death, victims: ['bo'] }));
    assert.ok(!check({ ...death, class: 'arrest' }, { ...death, class: 'arrest' }));
  });
});
