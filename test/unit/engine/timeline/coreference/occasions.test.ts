import assert from 'node:assert/strict';
import {
  areOneMeeting,
  areToldAlike,
  haveOneLeaver,
  isReferenceTo,
} from '../../../../../src/engine/timeline/coreference/occasions';
import { candidate, day, type Sketch } from '../candidate';

function isReference(a: Sketch, b: Sketch): boolean {
  return isReferenceTo(candidate({ article: 'a', ...a }), candidate({ article: 'b', ...b }));
}

describe('isReferenceTo', () => {
  const visit: Sketch = { class: 'visit', lemma: 'visit', nominal: true };
  const hisVisit: Sketch = {
    ...visit,
    determination: 'definite',
    who: ['rao'],
    where: ['norway'],
    inCountry: true,
  };
  const told: Sketch = {
    ...visit,
    who: ['rao', 'berg'],
    where: ['norway'],
    inCountry: true,
    date: day('2031-05-02'),
  };
  it('holds of a visit with its people that another article tells', () => {
    assert.ok(isReference(hisVisit, told));
    assert.ok(isReference(hisVisit, { ...told, where: [] }));
  });
  it('holds where one names the country and the other one a town', () => {
    assert.ok(isReference(hisVisit, { ...told, where: ['oslo'], inCountry: false }));
  });
  it('does not hold between countries, between towns, or for somebody else', () => {
    assert.ok(!isReference(hisVisit, { ...told, where: ['kenya'] }));
    assert.ok(
      !isReference(
        { ...hisVisit, where: ['bergen'], inCountry: false },
        { ...told, where: ['oslo'], inCountry: false },
      ),
    );
    assert.ok(!isReference({ ...hisVisit, who: ['lind'] }, told));
  });
  it('does not hold of news, of "an earlier visit", of what is planned, and of what nobody dates', () => {
    assert.ok(!isReference({ ...hisVisit, leads: true }, told));
    assert.ok(!isReference({ ...hisVisit, determination: 'none' }, told));
    assert.ok(!isReference(hisVisit, { ...told, determination: 'other' }));
    assert.ok(!isReference({ ...hisVisit, status: 'planned' }, told));
    assert.ok(!isReference(hisVisit, { ...told, date: {} }));
    assert.ok(!isReference({ ...hisVisit, article: 'b' }, told));
  });
});

function areAlike(a: Sketch, b: Sketch): boolean {
  return areToldAlike(candidate({ article: 'a', ...a }), candidate({ article: 'b', ...b }));
}

describe('areToldAlike', () => {
  const resigns: Sketch = { class: 'resignation', lemma: 'resign', who: ['rao'], date: day('2031-05-02') };
  const quits: Sketch = { ...resigns, lemma: 'quit' };
  it('holds of one kind of event on one day with somebody in common', () => {
    assert.ok(areAlike(resigns, quits));
    assert.ok(!areAlike(resigns, { ...quits, date: day('2031-05-03') }));
    assert.ok(!areAlike(resigns, { ...quits, date: {} }));
    assert.ok(!areAlike(resigns, { ...quits, who: ['berg'] }));
    assert.ok(!areAlike(resigns, { ...quits, class: 'departure' }));
  });
  it('holds of what one does to another, whether days are told or not', () => {
    const sentences: Sketch = { class: 'verdict', lemma: 'sentence', doers: ['judge'], objects: ['lind'] };
    assert.ok(areAlike(sentences, { ...sentences, date: day('2031-05-02') }));
    assert.ok(!areAlike(sentences, { ...sentences, objects: ['rao'] }));
    assert.ok(!areAlike(sentences, { ...sentences, doers: ['jury'] }));
  });
  it('does not hold where others take part, elsewhere, within an article, of statements or of another event of the kind', () => {
    assert.ok(!areAlike({ ...resigns, objects: ['seat'] }, { ...quits, objects: ['post'] }));
    assert.ok(!areAlike({ ...resigns, where: ['oslo'] }, { ...quits, where: ['bergen'] }));
    assert.ok(!areAlike(resigns, { ...quits, article: 'a' }));
    assert.ok(!areAlike({ ...resigns, class: 'say' }, { ...quits, class: 'say' }));
    assert.ok(!areAlike(resigns, { ...quits, determination: 'other' }));
  });
});

describe('areOneMeeting', () => {
  const met: Sketch = { class: 'meeting', lemma: 'meet', who: ['lind', 'berg'], date: day('2031-05-02') };
  const talks: Sketch = { ...met, class: 'talks', lemma: 'talks', nominal: true };
  const areOne = (a: Sketch, b: Sketch): boolean =>
    areOneMeeting(candidate(a), candidate({ article: 'b', ...b }));
  it('holds of the same two on one day', () => {
    assert.ok(areOne(met, talks));
  });
  it('does not hold on other days, elsewhere, of one of them or with others, nor for "other talks"', () => {
    assert.ok(!areOne(met, { ...talks, who: ['lind', 'berg', 'rao'] }));
    assert.ok(!areOne(met, { ...talks, date: day('2031-05-03') }));
    assert.ok(!areOne(met, { ...talks, date: {} }));
    assert.ok(!areOne({ ...met, where: ['oslo'] }, { ...talks, where: ['bergen'] }));
    assert.ok(!areOne(met, { ...talks, who: ['lind'] }));
    assert.ok(!areOne(met, { ...talks, determination: 'other' }));
    assert.ok(!areOne(met, { ...talks, status: 'planned' }));
  });
});

describe('haveOneLeaver', () => {
  const isOne = (a: Sketch, b: Sketch): boolean =>
    haveOneLeaver(candidate(a), candidate({ article: 'b', ...b }));
  it('holds of one person who leaves a post, on a day and in a week, and not for what was left on other days', () => {
    const quit: Sketch = { class: 'resignation', lemma: 'quit', who: ['ade'], date: day('2031-05-02') };
    const left: Sketch = { ...quit, lemma: 'resign', date: { from: '2031-04-28', to: '2031-05-04' } };
    assert.ok(isOne(quit, left));
    assert.ok(!isOne(quit, { ...left, who: ['oru'] }));
    assert.ok(!isOne(quit, { ...left, date: day('2031-05-03') }));
    assert.ok(!isOne(quit, { ...left, status: 'planned' }));
    assert.ok(!isOne({ ...quit, objects: ['board'] }, { ...left, objects: ['senate'] }));
  });
});
