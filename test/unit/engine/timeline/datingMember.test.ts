import assert from 'node:assert/strict';
import { datingMember } from '../../../../src/engine/timeline/datingMember';
import { candidate, day, type Sketch } from './candidate';

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
    assert.equal(dayOf({ ...inMay }, { who: ['oru'], ...onFriday }), '2031-05');
    const inJune = { date: day('2031-06-02') };
    assert.equal(dayOf({ who: ['ade'], ...inMay }, { who: ['ade'], ...inJune }), '2031-05');
  });
});
