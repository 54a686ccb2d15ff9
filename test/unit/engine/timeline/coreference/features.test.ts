import assert from 'node:assert/strict';
import {
  likenessOf,
  LINK_FEATURES,
  pairFeatures,
  likelihoodOf,
} from '../../../../../src/engine/timeline/coreference/features';
import { candidate, day, type Sketch } from '../candidate';

const LEADERS = ['ade', 'oru'];
/** More than nothing in common, less than anything. */
const UNKNOWN = Math.fround(0.05);
const SAME_STORY = { content: 0.5, story: 0.6 };
const OTHER_STORY = { content: 0.15, story: 0.05 };

function featuresOf(a: Sketch, b: Sketch, nearness = SAME_STORY): Float32Array {
  const out = new Float32Array(LINK_FEATURES.length);
  const [x, y] = [candidate({ article: 'a', ...a }), candidate({ article: 'b', ...b })];
  pairFeatures(x, y, nearness, likenessOf(x, y), out);
  return out;
}

function feature(name: (typeof LINK_FEATURES)[number], a: Sketch, b: Sketch): number {
  return featuresOf(a, b)[LINK_FEATURES.indexOf(name)];
}

describe('pairFeatures', () => {
  it('knows dates that are the same, that may be, and that exclude each other', () => {
    const date = (a?: Sketch['date'], b?: Sketch['date']): number =>
      feature('date', a ? { date: a } : {}, b ? { date: b } : {});
    assert.equal(date(day('2031-05-02'), day('2031-05-02')), 3);
    assert.equal(date(day('2031-05-02'), { value: '2031-05', from: '2031-05-01', to: '2031-05-31' }), 2);
    assert.equal(date(day('2031-05-02')), 1);
    assert.equal(date(), 0);
    assert.equal(date({ open: 'XXXX-WXX-5' }, day('2031-05-03')), -1);
    assert.equal(date(day('2031-05-02'), day('2031-05-03')), -2);
  });
  it('tells unknown participants from other ones', () => {
    assert.equal(feature('participants', { who: LEADERS }, { who: ['bo'] }), 0);
    assert.equal(feature('participants', { who: LEADERS }, {}), UNKNOWN);
    assert.equal(feature('participants', { who: LEADERS }, { who: ['ade'] }), 1);
  });
  it('knows whether the same words do it, or it is done to them', () => {
    assert.equal(feature('doers', { who: ['crews'] }, { who: ['crews'] }), 1);
    assert.equal(feature('doers', { who: ['crews'] }, { who: ['driver'] }), 0);
    assert.equal(feature('undergoers', { objects: ['roof'] }, {}), UNKNOWN);
  });
  it('counts the days between articles, and the lines between what one of them tells', () => {
    assert.equal(feature('days between', { reported: '2031-05-02' }, { reported: '2031-05-04' }), 2);
    assert.equal(feature('days between', { reported: '2031-05-02' }, {}), -1);
    assert.equal(feature('lines between', { line: 2 }, { article: 'a', line: 5 }), 3);
    assert.equal(feature('lines between', { line: 2 }, { line: 2 }), 21);
  });
  it('compares the words of their phrases, where both have some', () => {
    assert.ok(feature('phrases', { phrases: 'the old bridge' }, { phrases: 'a bridge' }) > 0.5);
    assert.equal(feature('phrases', { phrases: 'the old bridge' }, { phrases: 'a school' }), 0);
    assert.equal(feature('phrases', { phrases: 'the old bridge' }, {}), UNKNOWN);
  });
  it('tells a plan and its outcome from what is denied', () => {
    assert.equal(feature('status', { status: 'planned' }, {}), 1);
    assert.equal(feature('status', { status: 'denied' }, {}), 0);
  });
});

describe('likelihoodOf', () => {
  const told: Sketch = {
    class: 'strike',
    lemma: 'strike',
    who: LEADERS,
    sentence: 'Dockers walked out at the quay',
  };
  it('is high for one word in much the same sentence of two articles of one story', () => {
    assert.ok(likelihoodOf(featuresOf(told, told)) > 0.6);
  });
  it('is low in another story', () => {
    assert.ok(
      likelihoodOf(featuresOf(told, { ...told, who: ['bo'], sentence: 'Miners' }, OTHER_STORY)) < 0.2,
    );
  });
});
