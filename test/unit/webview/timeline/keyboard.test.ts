import assert from 'node:assert/strict';
import {
  actionOf,
  moved,
  selectionIn,
  type Move,
  type Selection,
} from '../../../../src/webview/timeline/keyboard';
import { lanesOf, laneTops, lanesWithin } from '../../../../src/webview/timeline/lanes';
import { DAY_MS } from '../../../../src/webview/timeline/view';
import { onDay } from './events';

const ANN = 0;
const BEN = 1;
const picture = {
  events: [
    onDay('b', 20, { people: [ANN, BEN], articles: [0] }),
    onDay('a', 10, { people: [ANN], articles: [0] }),
    onDay('c', 30, { people: [BEN], articles: [0] }),
    onDay('d', 90, { articles: [0] }),
    onDay('e', 95, { people: [ANN], articles: [0] }),
  ],
  people: [
    { id: 'ann', name: 'Ann' },
    { id: 'ben', name: 'Ben' },
    { id: 'cy', name: 'Cy' },
  ],
  articles: [{ id: 'a.txt', name: 'Article' }],
  filter: '',
};
const lanes = lanesOf(picture, 'person', 'Nobody', 10);
const one = lanesOf(picture, 'all', 'Nobody', 10);

describe('Lanes', () => {
  it('by person hold the events of each in order of time, those of nobody last', () => {
    assert.deepEqual(
      lanes.map(({ name, events }) => `${name}: ${events.map(({ id }) => id).join(' ')}`),
      ['Ann: a b e', 'Ben: b c', 'Nobody: d'],
    );
  });
  it('by article hold the events that each tells', () => {
    assert.deepEqual(
      lanesOf(picture, 'article', '', 10).map(({ id, events }) => [id, events.length]),
      [['a.txt', 5]],
    );
  });
  it('in sight are those that reach into the page', () => {
    const tops = laneTops(lanes, 10, 5); // rows: 4, 3, 1
    assert.deepEqual(tops, [0, 45, 80, 95]);
    assert.deepEqual(lanesWithin(tops, 0, 45), [0, 1]);
    assert.deepEqual(lanesWithin(tops, 44, 81), [0, 3]);
    assert.deepEqual(lanesWithin(tops, 90, 1000), [2, 3]);
  });
});

describe('The keys', () => {
  const check = (what: string, from: Selection | undefined, move: Move, to: string, among = lanes): void => {
    it(what, () => {
      const selection = moved(among, from, move, 0);
      assert.equal(selection && `${selection.lane} ${selection.event}`, to);
    });
  };
  check('go to the next event of the lane', { lane: 'ann', event: 'a' }, 'next', 'ann b');
  check('go to the previous one', { lane: 'ann', event: 'b' }, 'previous', 'ann a');
  check('stay at the last one', { lane: 'ann', event: 'e' }, 'next', 'ann e');
  check('go to the first', { lane: 'ann', event: 'e' }, 'first', 'ann a');
  check('go to the last', { lane: 'ann', event: 'a' }, 'last', 'ann e');
  check('go down to the event nearest in time', { lane: 'ann', event: 'e' }, 'down', 'ben c');
  check('go up', { lane: 'nobody', event: 'd' }, 'up', 'ben c');
  check('stay in the uppermost lane', { lane: 'ann', event: 'a' }, 'up', 'ann a');
  check('go along a lane that stands alone', { lane: 'all', event: 'a' }, 'down', 'all b', one);
  check('begin with the first event in sight', undefined, 'next', 'ann a');
  check('go on from an event that is there no more', { lane: 'ann', event: 'gone' }, 'next', 'ann a');
  it('begin where the view begins', () => {
    assert.equal(moved(lanes, undefined, 'next', 15 * DAY_MS)?.event, 'b');
  });
  it('find nothing where there is nothing', () => {
    assert.equal(moved([], undefined, 'next', 0), undefined);
  });
  it('are no others', () => {
    assert.deepEqual(actionOf('Enter'), { kind: 'open' });
    assert.equal(actionOf('Tab'), undefined);
    assert.equal(actionOf('x'), undefined);
  });
});

describe('A selection', () => {
  it('follows its event into other lanes', () => {
    assert.deepEqual(selectionIn(lanes, { lane: 'all', event: 'c' }), { lane: 'ben', event: 'c' });
  });
  it('stays in its lane', () => {
    assert.deepEqual(selectionIn(lanes, { lane: 'ben', event: 'b' }), { lane: 'ben', event: 'b' });
  });
  it('is lost with its event', () => {
    assert.equal(selectionIn(lanes, { lane: 'ben', event: 'gone' }), undefined);
  });
});
