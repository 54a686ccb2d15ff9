import assert from 'node:assert/strict';
import { datingMember } from '../../../../../src/engine/timeline/dating/dating-member';
import { candidate, day, type Sketch } from '../candidate';

/** The day of an event by its members, of which the first tells its row. */
function dayOf(...sketches: Sketch[]): string | null | undefined {
  const members = sketches.map((sketch, event) => candidate({ event, sentence: '', ...sketch }));
  const [teller] = members;
  return teller && datingMember(members, teller)?.date.value;
}

describe('datingMember', () => {
  const onFriday = { date: day('2031-05-02') };
  it('is the mention that says when, if it names the same people, places or things', () => {
    assert.equal(dayOf({ who: ['ade'] }, { who: ['ade', 'oru'], ...onFriday }), '2031-05-02');
    assert.equal(dayOf({ where: ['lagos'] }, { where: ['lagos'], ...onFriday }), '2031-05-02');
    assert.equal(dayOf({ objects: ['bridge'] }, { objects: ['bridge'], ...onFriday }), '2031-05-02');
  });
  it('is none that shares nothing with the words of the row', () => {
    assert.equal(dayOf({ who: ['ade'] }, { who: ['oru'], ...onFriday }), undefined);
    assert.equal(dayOf({}, onFriday), undefined);
  });
  it('is "the quake on Friday" of the article that tells of the quake', () => {
    const theQuake: Sketch = { nominal: true, pointsBack: true, ...onFriday };
    assert.equal(dayOf({ who: ['ade'] }, theQuake), '2031-05-02');
    assert.equal(dayOf({ who: ['ade'] }, { ...theQuake, article: 'b' }), undefined);
  });
  it('is the sentence that tells again, with its day, what the head of its article tells in the perfect', () => {
    const died: Sketch = { class: 'death', lemma: 'die', objects: ['girl'], reported: '2031-05-03' };
    const hasDied: Sketch = { ...died, aspect: 'perfect', leads: true };
    const again: Sketch = { ...died, line: 1, ...onFriday };
    const headline: Sketch = { ...died, objects: ['baby'], leads: true };
    assert.equal(dayOf(headline, hasDied, again), '2031-05-02');
    assert.equal(dayOf(headline, { ...hasDied, article: 'b' }, again), undefined);
  });
  it('nor one that is told as another event', () => {
    assert.equal(dayOf({ who: ['ade'] }, { who: ['ade'], determination: 'other', ...onFriday }), undefined);
  });
  it('is one whose day two articles give', () => {
    assert.equal(dayOf({}, { article: 'b', ...onFriday }, { article: 'c', ...onFriday }), '2031-05-02');
    assert.equal(dayOf({}, { article: 'b', ...onFriday }, { article: 'b', ...onFriday }), undefined);
  });
  it('is the row’s own, unless another one says the same more exactly', () => {
    const inMay = { date: { value: '2031-05', from: '2031-05-01', to: '2031-05-31' } };
    assert.equal(dayOf({ who: ['ade'], ...inMay }, { who: ['ade'], ...onFriday }), '2031-05-02');
    assert.equal(dayOf({ ...inMay }, { who: ['oru'], ...onFriday }), '2031-05-02');
    assert.equal(dayOf({ who: ['ade'], ...inMay }, { who: ['oru'], ...onFriday }), '2031-05');
    const inJune = { date: day('2031-06-02') };
    assert.equal(dayOf({ who: ['ade'], ...inMay }, { who: ['ade'], ...inJune }), '2031-05');
  });
  it('is that of most articles', () => {
    const onMonday = { date: day('2031-05-05') };
    const who = ['ade'];
    const told = [
      { article: 'b', who, ...onMonday },
      { article: 'c', who, ...onMonday },
    ];
    assert.equal(dayOf({ who }, { article: 'a', who, ...onFriday }, ...told), '2031-05-05');
  });
  it('is the day within a week or month that the words of the row tell, or that most tell', () => {
    const inMay = { date: { value: '2031-05', from: '2031-05-01', to: '2031-05-31' } };
    const onMonday = { date: day('2031-05-05') };
    const others: Sketch[] = [
      { article: 'b', ...inMay },
      { article: 'c', ...onMonday },
    ];
    assert.equal(dayOf(onFriday, ...others), '2031-05-02');
    assert.equal(dayOf(inMay, ...others, { article: 'd', ...onMonday }, onFriday), '2031-05-05');
    assert.equal(dayOf(inMay, ...others, onFriday), '2031-05');
    assert.equal(dayOf(inMay, { determination: 'other', ...onMonday }), '2031-05');
  });
  it('is not that of what was years before the news of an article, nor a month where that was on a weekday', () => {
    const where = ['oru'];
    const news: Sketch = { where, leads: true, reported: '2031-05-03', tense: 'past' };
    const inMarch = { date: { value: '2029-03', from: '2029-03-01', to: '2029-03-31' } };
    assert.equal(dayOf(news, { where, line: 1, ...inMarch }), undefined);
    assert.equal(dayOf({ ...news, reported: '2029-04-02' }, { where, line: 1, ...inMarch }), '2029-03');
    const onSunday = { value: null, from: null, to: null, open: 'XXXX-WXX-7' };
    const unknown: Sketch = { where, leads: true, tense: 'past' };
    assert.equal(dayOf({ ...unknown, date: onSunday }, { where, line: 1, ...inMarch }), undefined);
    assert.equal(dayOf(unknown, { where, line: 1, ...inMarch }), '2029-03');
  });
  it('is no day to come for what is told as done', () => {
    const who = ['ade'];
    assert.equal(dayOf({ who, reported: '2031-05-01' }, { who, ...onFriday }), undefined);
    assert.equal(
      dayOf({ who, reported: '2031-05-01', status: 'planned' }, { who, ...onFriday }),
      '2031-05-02',
    );
  });
  it('but for what is told as fixed in the present, outside headlines', () => {
    const soon = { tense: 'present', reported: '2031-05-01', ...onFriday } as const;
    assert.equal(dayOf(soon), '2031-05-02');
    assert.equal(dayOf({ ...soon, leads: true }), undefined);
    assert.equal(dayOf({ ...soon, tense: 'past' }), undefined);
    assert.equal(dayOf({ ...soon, aspect: 'perfect' }), undefined);
  });
  it('is no day that a member only has from what was told before, unless it tells the row', () => {
    const inherited = { date: { ...day('2031-05-02'), inherited: true as const } };
    assert.equal(dayOf({ who: ['ade'] }, { who: ['ade'], ...inherited }), undefined);
    assert.equal(dayOf({ who: ['ade'], ...inherited }), '2031-05-02');
  });
});
