import assert from 'node:assert/strict';
import { haveOneUnnamedLeaver } from '../../../../../src/engine/timeline/coreference/unnamed';
import { candidate, day, type Sketch } from '../candidate';

describe('haveOneUnnamedLeaver', () => {
  const quits: Sketch = { class: 'resignation', lemma: 'quit', doers: ['boss'], leads: true };
  const resigns: Sketch = { ...quits, lemma: 'resign', doers: ['execut'], line: 1 };
  const below: Sketch = {
    class: 'resignation',
    lemma: 'step_down',
    who: ['rao'],
    line: 6,
    date: day('2031-05-02'),
  };
  const holds = (a: Sketch, b: Sketch): boolean => haveOneUnnamedLeaver(candidate(a), candidate(b));
  it('holds of an office at the head of an article and who leaves it below', () => {
    assert.ok(holds(quits, below));
    assert.ok(holds(below, quits));
    assert.ok(holds(quits, resigns));
  });
  it('does not hold of a name at the head, of several, of what is no office, and of the body of an article', () => {
    assert.ok(!holds({ ...quits, who: ['lind'] }, below));
    assert.ok(!holds({ ...quits, tense: 'present' }, below));
    assert.ok(!holds({ ...quits, doers: ['board'] }, below));
    assert.ok(!holds({ ...quits, leads: false }, below));
    assert.ok(!holds({ ...quits, article: 'b' }, below));
  });
  it('does not hold of another leaving, or a planned one', () => {
    assert.ok(!holds(quits, { ...below, determination: 'other' }));
    assert.ok(!holds(quits, { ...below, status: 'planned' }));
    assert.ok(!holds({ ...quits, date: day('2031-05-09') }, below));
  });
});
