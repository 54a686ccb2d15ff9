import assert from 'node:assert/strict';
import { classSimilarity, statusConflict } from '../../../../../src/engine/timeline/mentions/similarity';
import { candidate, day, type Sketch } from '../candidate';

describe('classSimilarity', () => {
  const check = (a: Sketch, b: Sketch, expected: number): void => {
    it(`${a.lemma} and ${b.lemma}: ${expected}`, () => {
      assert.equal(classSimilarity(candidate(a), candidate(b)), expected);
    });
  };
  check({ class: 'meeting', lemma: 'meet' }, { class: 'meeting', lemma: 'meet' }, 1);
  check({ class: 'meeting', lemma: 'meet' }, { class: 'meeting', lemma: 'summit' }, 0.9);
  check({ class: 'meeting', lemma: 'meeting' }, { class: 'meeting', lemma: 'summit' }, 0);
  check({ class: 'movement', lemma: 'come' }, { class: 'movement', lemma: 'come' }, 1);
  check({ class: 'movement', lemma: 'come' }, { class: 'movement', lemma: 'drive' }, 0);
  check({ class: 'disaster', lemma: 'hurricane' }, { class: 'disaster', lemma: 'earthquake' }, 0);
  check({ class: 'disaster', lemma: 'hurricane' }, { class: 'disaster', lemma: 'disaster' }, 0.9);
  check({ class: 'disaster', lemma: 'quake' }, { class: 'disaster', lemma: 'earthquake' }, 0.9);
  check({ class: 'charge', lemma: 'charge' }, { class: 'charge', lemma: 'arraign' }, 0);
  check({ class: 'talks', lemma: 'discussion' }, { class: 'call', lemma: 'phone' }, 0.7);
  check({ class: 'talks', lemma: 'negotiate' }, { class: 'call', lemma: 'phone' }, 0);
  check({ class: 'attack', lemma: 'strike' }, { class: 'protest', lemma: 'walkout' }, 0.7);
  check({ class: 'attack', lemma: 'explosion' }, { class: 'fire', lemma: 'fire' }, 0);
  check({ class: 'attack', lemma: 'attack' }, { class: 'fight', lemma: 'clash' }, 0.7);
  check({ class: 'attack', lemma: 'explosion' }, { class: 'fight', lemma: 'war' }, 0);
  check({ class: 'accident', lemma: 'spill' }, { class: 'accident', lemma: 'incident' }, 0.9);
  check({ class: 'accident', lemma: 'spill' }, { class: 'accident', lemma: 'accident' }, 0);
  check({ class: 'accident', lemma: 'spill' }, { class: 'accident', lemma: 'sink' }, 0);
  check({ class: 'accident', lemma: 'spill' }, { class: 'accident', lemma: 'ram' }, 0);
  check({ class: 'accident', lemma: 'crash' }, { class: 'accident', lemma: 'sink' }, 0.9);
  check({ class: 'accident', lemma: 'crash' }, { class: 'accident', lemma: 'accident' }, 0.9);
  check({ class: 'match', lemma: 'final' }, { class: 'win', lemma: 'win' }, 0);
  check({ class: 'attack', lemma: 'strike' }, { class: 'fire', lemma: 'fire' }, 0);
  check({ class: 'fire', lemma: 'blaze' }, { class: 'disaster', lemma: 'disaster' }, 0.7);
  check({ class: 'fire', lemma: 'blaze' }, { class: 'disaster', lemma: 'flood' }, 0);
  check({ class: 'attack', lemma: 'bomb' }, { class: 'protest', lemma: 'walkout' }, 0);
  check({ class: 'capture', lemma: 'take_over' }, { class: 'purchase', lemma: 'acquire' }, 0.7);
  check({ class: 'capture', lemma: 'seize' }, { class: 'purchase', lemma: 'acquire' }, 0);
  check({ class: 'attack', lemma: 'massacre' }, { class: 'shooting', lemma: 'shooting' }, 0.7);
  check({ class: 'attack', lemma: 'explosion' }, { class: 'shooting', lemma: 'shoot' }, 0);
  check({ class: 'arrest', lemma: 'lead_away' }, { class: 'arrest', lemma: 'jail' }, 0);
  check({ class: 'arrest', lemma: 'arrest' }, { class: 'arrest', lemma: 'imprisonment' }, 0.9);
  check({ class: 'verdict', lemma: 'find' }, { class: 'verdict', lemma: 'conviction' }, 0.9);
  check({ class: 'verdict', lemma: 'find' }, { class: 'verdict', lemma: 'jail' }, 0);
  check({ class: 'verdict', lemma: 'find' }, { class: 'verdict', lemma: 'acquit' }, 0);
  check({ class: 'coup', lemma: 'coup' }, { class: 'dismissal', lemma: 'overthrow' }, 0.7);
  check({ class: 'coup', lemma: 'coup' }, { class: 'dismissal', lemma: 'sack' }, 0);
  check({ class: 'verdict', lemma: 'jail' }, { class: 'verdict', lemma: 'sentence' }, 0.9);
  const rivals = { who: ['rovers', 'united'] };
  check({ class: 'win', lemma: 'beat', ...rivals }, { class: 'loss', lemma: 'lose', ...rivals }, 0.7);
  check({ class: 'win', lemma: 'beat', ...rivals }, { class: 'loss', lemma: 'lose', who: ['united'] }, 0);
  check({ class: 'launch', lemma: 'launch' }, { class: 'arrest', lemma: 'arrest' }, 0);
});

describe('statusConflict', () => {
  const check = (a: Sketch, b: Sketch): boolean =>
    statusConflict(candidate(a), candidate({ article: 'b', ...b }));
  it('holds between what happened and what was denied', () => {
    assert.equal(check({}, { status: 'denied' }), true);
    assert.equal(check({}, {}), false);
  });
  it('holds between a plan and a fact, unless two articles date them alike', () => {
    const date = day('2031-05-02');
    assert.equal(check({}, { status: 'planned' }), true);
    assert.equal(check({ date }, { status: 'planned', date }), false);
    assert.equal(check({ date }, { article: 'a', status: 'planned', date }), true);
  });
});
