import assert from 'node:assert/strict';
import { credibilityOf } from '../../../../../src/engine/timeline/coreference/exclusion';
import { candidate, day, type Sketch } from '../candidate';

function credibility(a: Sketch, b: Sketch): number | undefined {
  return credibilityOf(candidate({ article: 'a', ...a }), candidate({ article: 'b', ...b }));
}

describe('credibilityOf', () => {
  const second = { date: day('2031-05-02') };
  const fourth = { date: day('2031-05-04') };
  it('is whole where nothing speaks against one event', () => {
    assert.equal(credibility(second, second), 1);
    assert.equal(credibility(second, {}), 1);
  });
  it('is none on days that lie apart, and in one article on any other day', () => {
    assert.equal(credibility(second, { date: day('2031-06-02') }), undefined);
    assert.equal(credibility(second, { ...fourth, article: 'a' }), undefined);
  });
  it('is less on days that one of two articles may have mistaken', () => {
    const doubt = credibility(second, fourth) ?? 0;
    assert.ok(doubt > 0 && doubt < 1);
  });
  it('is less for a plan beside a fact of one article', () => {
    const doubt = credibility({}, { article: 'a', status: 'planned' }) ?? 0;
    assert.ok(doubt > 0 && doubt < 1);
  });
  it('is none for people of whom each mention names another one', () => {
    assert.equal(credibility({ who: ['ade', 'oru'] }, { who: ['ade', 'bo'] }), undefined);
    assert.equal(credibility({ who: ['ade', 'oru'] }, { who: ['ade'] }), 1);
  });
});
