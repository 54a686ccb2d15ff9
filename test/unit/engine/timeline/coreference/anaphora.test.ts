import assert from 'node:assert/strict';
import { joinAnaphora } from '../../../../../src/engine/timeline/coreference/anaphora';
import { candidate, day, type Sketch } from '../candidate';

const CALL = { class: 'call', lemma: 'call' };
const LEADERS = ['ade', 'oru'];

function groupsOf(...sketches: Sketch[]): number[][] {
  return joinAnaphora(sketches.map((sketch, event) => candidate({ ...sketch, event }))).map((group) =>
    group.map(({ ref }) => ref.event),
  );
}

describe('joinAnaphora', () => {
  const told = { ...CALL, who: LEADERS };
  const theCall: Sketch = { ...CALL, nominal: true, determination: 'definite' };
  it('joins "the call" to the call told before', () => {
    assert.deepEqual(groupsOf(told, theCall), [[0, 1]]);
  });
  it('joins a verb by another word only with a word in common', () => {
    const attack: Sketch = { class: 'attack', lemma: 'blow_up', who: ['ade'], objects: ['convoy'] };
    const exploded: Sketch = { class: 'attack', lemma: 'explode', salience: 0.5 };
    assert.deepEqual(groupsOf(attack, exploded), [[0], [1]]);
    assert.deepEqual(groupsOf(attack, { ...exploded, objects: ['convoy'] }), [[0, 1]]);
    assert.deepEqual(groupsOf(attack, { ...exploded, lemma: 'blow_up' }), [[0, 1]]);
  });
  it('takes the nearest one', () => {
    assert.deepEqual(groupsOf(told, { ...CALL, who: ['bo', 'cy'] }, theCall), [[0], [1, 2]]);
  });
  it('takes one of its own class rather than a nearer one of a class that agrees', () => {
    const raid: Sketch = { class: 'attack', lemma: 'raid', who: ['ade'] };
    const shot: Sketch = { class: 'shooting', lemma: 'shoot', who: ['ade'] };
    const theAttack: Sketch = { class: 'attack', lemma: 'attack', nominal: true, determination: 'definite' };
    assert.deepEqual(groupsOf(raid, shot, theAttack), [[0, 2], [1]]);
    assert.deepEqual(groupsOf(shot, theAttack), [[0, 1]]);
    assert.deepEqual(groupsOf(raid, shot, { ...theAttack, class: 'shooting', lemma: 'shooting' }), [
      [0],
      [1, 2],
    ]);
  });
  it('joins the end of something, on a later day of the week, to what was told of it', () => {
    const raid: Sketch = { class: 'attack', lemma: 'storm', who: ['ade'], date: day('2031-05-11') };
    const siege: Sketch = {
      class: 'attack',
      lemma: 'siege',
      nominal: true,
      determination: 'definite',
      phase: 'terminates',
      date: day('2031-05-12'),
    };
    assert.deepEqual(groupsOf(raid, siege), [[0, 1]]);
    assert.deepEqual(groupsOf(raid, { ...siege, phase: undefined }), [[0], [1]]);
    assert.deepEqual(groupsOf(raid, { ...siege, date: day('2031-05-10') }), [[0], [1]]);
    assert.deepEqual(groupsOf(raid, { ...siege, date: day('2031-06-12') }), [[0], [1]]);
  });
  it('leaves "an earlier call" alone', () => {
    assert.deepEqual(groupsOf(told, { ...theCall, determination: 'other' }), [[0], [1]]);
  });
  it('leaves "the call" of somebody else alone', () => {
    assert.deepEqual(groupsOf(told, { ...theCall, who: ['bo'] }), [[0], [1]]);
  });
  it('leaves a noun that names something apart from what a sentence about others tells', () => {
    const storm: Sketch = { class: 'disaster', lemma: 'disaster', nominal: true, nearby: ['Lagos'] };
    const theDisaster: Sketch = { ...storm, determination: 'definite', names: true };
    assert.deepEqual(groupsOf(storm, { ...theDisaster, nearby: ['Lisbon'] }), [[0], [1]]);
    assert.deepEqual(groupsOf(storm, theDisaster), [[0, 1]]);
  });
  it('leaves what says who and when itself apart from what does not say who', () => {
    const summit = { ...theCall, who: LEADERS };
    assert.deepEqual(groupsOf(CALL, { ...summit, date: { open: 'XXXX-02', time: 0 } }), [[0], [1]]);
    assert.deepEqual(groupsOf(CALL, summit), [[0, 1]]);
  });
  it('leaves what says who and where itself apart from what does not say who', () => {
    assert.deepEqual(groupsOf(CALL, { ...theCall, who: LEADERS, where: ['lagos'] }), [[0], [1]]);
  });
  it('leaves the end of something apart from its beginning', () => {
    assert.deepEqual(groupsOf({ ...told, phase: 'initiates' }, { ...theCall, phase: 'terminates' }), [
      [0],
      [1],
    ]);
    assert.deepEqual(groupsOf({ ...told, phase: 'initiates' }, theCall), [[0, 1]]);
  });
  it('joins what the head of the article tells in the perfect to the sentence that tells it again with its day', () => {
    const died: Sketch = { class: 'death', lemma: 'die', objects: ['girl'], reported: '2031-05-03' };
    const hasDied: Sketch = { ...died, objects: ['girl', 'five'], aspect: 'perfect', leads: true };
    const onFriday: Sketch = { ...died, line: 1, date: day('2031-05-02'), time: { time: 0, relation: 'on' } };
    assert.deepEqual(groupsOf(hasDied, onFriday), [[0, 1]]);
    assert.deepEqual(groupsOf(hasDied, { ...onFriday, objects: ['boy'] }), [[0], [1]]);
    assert.deepEqual(groupsOf(hasDied, { ...onFriday, date: day('2031-03-02') }), [[0], [1]]);
    assert.deepEqual(groupsOf({ ...hasDied, aspect: 'simple' }, onFriday), [[0], [1]]);
  });
  it('joins what a headline tells by a word that may be a noun to the verb below', () => {
    const noun: Sketch = { class: 'vote', lemma: 'vote', nominal: true, tense: 'none' };
    const verb: Sketch = {
      ...noun,
      nominal: false,
      tense: 'past',
      who: ['ade'],
      leads: true,
      line: 1,
      sentence: 'Ade voted',
    };
    assert.deepEqual(groupsOf(noun, verb), [[0, 1]]);
    assert.deepEqual(groupsOf({ ...noun, line: 1 }, { ...verb, line: 2 }), [[0], [1]]);
    assert.deepEqual(groupsOf({ ...noun, lemma: 'ballot' }, verb), [[0], [1]]);
  });
  it('leaves what is merely possible alone', () => {
    assert.deepEqual(groupsOf(told, { ...theCall, status: 'hypothetical' }), [[0], [1]]);
  });
  it('leaves a noun of another object alone, and a verb of another subject', () => {
    const ruled: Sketch = { ...told, objects: ['draft'] };
    assert.deepEqual(groupsOf(ruled, { ...theCall, objects: ['marriage'] }), [[0], [1]]);
    assert.deepEqual(groupsOf(ruled, { ...theCall, objects: ['draft'] }), [[0, 1]]);
    const march: Sketch = { ...CALL, subjects: ['crowd'] };
    assert.deepEqual(groupsOf(march, { ...CALL, subjects: ['officers'] }), [[0], [1]]);
    assert.deepEqual(groupsOf(march, { ...CALL, subjects: [] }), [[0, 1]]);
  });
  it('leaves what somebody named does apart from what others do of whom nobody is named', () => {
    const hers: Sketch = { ...theCall, who: ['ade'] };
    assert.deepEqual(groupsOf({ ...CALL, subjects: ['leaders'] }, hers), [[0], [1]]);
    assert.deepEqual(groupsOf({ ...CALL, who: ['ade'] }, hers), [[0, 1]]);
  });
  const headline: Sketch = {
    who: ['estonia'],
    isPeople: false,
    leads: true,
    sentence: 'Oru elects a president',
  };
  const lead: Sketch = {
    who: ['ade'],
    leads: true,
    sentence: 'Ade was elected on Sunday',
    date: day('2031-05-02'),
  };
  it('joins the first sentence to the headline, whose participants it may name otherwise', () => {
    assert.deepEqual(groupsOf(headline, lead), [[0, 1]]);
  });
  it('but not where both name other people, and no later sentence', () => {
    assert.deepEqual(groupsOf({ ...headline, who: ['oru'], isPeople: true }, lead), [[0], [1]]);
    assert.deepEqual(groupsOf(headline, { ...lead, leads: false }), [[0], [1]]);
  });
  it('has the day that what points back tells of the time told before', () => {
    const may = { ...told, date: { value: '2031-05', from: '2031-05-01', to: '2031-05-31', time: 0 } };
    const dayOf = (date: string): string | null | undefined =>
      joinAnaphora([
        candidate({ ...may, event: 0 }),
        candidate({ ...theCall, event: 1, date: day(date) }),
      ])[0]?.[0]?.date.from;
    assert.equal(dayOf('2031-05-12'), '2031-05-12');
    assert.equal(dayOf('2031-06-12'), '2031-05-01');
  });
  it('gives what points back the participants of what it points to', () => {
    const [group] = joinAnaphora([candidate({ ...told, event: 0 }), candidate({ ...theCall, event: 1 })]);
    assert.deepEqual([...(group?.[1]?.participants ?? [])], LEADERS);
  });
});
