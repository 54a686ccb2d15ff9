import assert from 'node:assert/strict';
import { classSimilarity, similarity } from '../../../../src/engine/timeline/similarity';
import { candidate, day, type Sketch } from './candidate';

const LEADERS = ['ade', 'oru'];

function compare(a: Sketch, b: Sketch): number {
  return similarity(candidate({ article: 'a', ...a }), candidate({ article: 'b', ...b }));
}

describe('similarity of two mentions of different articles', () => {
  it('is high for the same people, the same kind and the same day', () => {
    assert.ok(
      compare({ who: LEADERS, date: day('2031-05-02') }, { who: LEADERS, date: day('2031-05-02') }) > 0.6,
    );
  });
  it('is none on different days', () => {
    assert.equal(
      compare({ who: LEADERS, date: day('2031-05-02') }, { who: LEADERS, date: day('2031-05-03') }),
      0,
    );
  });
  it('is none where the day is no Friday and the other article says Friday', () => {
    const friday = { value: null, from: null, to: null, open: 'XXXX-WXX-5', time: 0 };
    assert.equal(compare({ who: LEADERS, date: friday }, { who: LEADERS, date: day('2031-05-03') }), 0);
    assert.ok(compare({ who: LEADERS, date: friday }, { who: LEADERS, date: day('2031-05-02') }) > 0);
  });
  it('is none between kinds that exclude each other', () => {
    assert.equal(
      compare(
        { who: LEADERS, class: 'call', lemma: 'call' },
        { who: LEADERS, class: 'meeting', lemma: 'meet' },
      ),
      0,
    );
  });
  it('is lower for one shared participant than for two, and none for others', () => {
    const two = compare({ who: LEADERS }, { who: LEADERS });
    assert.ok(two > compare({ who: LEADERS }, { who: ['ade'] }));
    assert.ok(compare({ who: LEADERS }, { who: ['ade', 'bo'] }) < 0);
  });
  it('is none between what happened and what was denied', () => {
    assert.equal(compare({ who: LEADERS }, { who: LEADERS, status: 'denied' }), 0);
  });
  it('is none between a plan and a fact, unless they are dated alike', () => {
    assert.equal(compare({ who: LEADERS }, { who: LEADERS, status: 'planned' }), 0);
    const date = day('2031-05-02');
    assert.ok(compare({ who: LEADERS, date }, { who: LEADERS, status: 'planned', date }) > 0.6);
  });
  it('falls where different things are done', () => {
    const same = { who: LEADERS, class: 'launch', lemma: 'launch', objects: ['ship'] };
    assert.ok(compare(same, same) > compare(same, { ...same, objects: ['progra'] }));
  });
});

describe('classSimilarity', () => {
  const check = (a: Sketch, b: Sketch, expected: number): void => {
    it(`${a.lemma} and ${b.lemma}: ${expected}`, () => {
      assert.equal(classSimilarity(candidate(a), candidate(b)), expected);
    });
  };
  check({ class: 'meeting', lemma: 'meet' }, { class: 'meeting', lemma: 'meet' }, 1);
  check({ class: 'meeting', lemma: 'meet' }, { class: 'meeting', lemma: 'summit' }, 0.9);
  check({ class: 'talks', lemma: 'discussion' }, { class: 'call', lemma: 'phone' }, 0.7);
  check({ class: 'talks', lemma: 'negotiate' }, { class: 'call', lemma: 'phone' }, 0);
  check({ class: 'launch', lemma: 'launch' }, { class: 'arrest', lemma: 'arrest' }, 0);
});
