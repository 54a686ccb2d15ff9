import assert from 'node:assert/strict';
import { isReferenceTo } from '../../../../../src/engine/timeline/coreference/occasions';
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
