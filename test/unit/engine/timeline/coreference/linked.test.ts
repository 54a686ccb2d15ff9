import assert from 'node:assert/strict';
import { readArticle } from '../../../../../src/engine';
import { tiesOf, type Linked } from '../../../../../src/engine/timeline/coreference/linked';
import type { Links } from '../../../../../src/engine/timeline/coreference/links';
import type { Telling } from '../../../../../src/engine/timeline/coreference/telling';
import { tell } from '../../../../../src/engine/timeline/told';
import { models } from '../../../features/workspace';

function telling(id: string, text: string): Telling {
  const reading = readArticle({ id, text, date: '2031-05-05' }, models());
  return tell(reading, [], 0, undefined).telling;
}

/** Links between groups by their places, the strong ones first. */
function links(strong: readonly [number, number][], weak: readonly [number, number][] = []): Links {
  const pairs = [...strong, ...weak];
  return {
    from: Uint32Array.from(pairs, ([from]) => from),
    to: Uint32Array.from(pairs, ([, to]) => to),
    likelihood: Float32Array.from(pairs, (_, i) => (i < strong.length ? 0.5 : 0.1)),
    strong: Uint32Array.from(strong, (_, i) => i),
  };
}

describe('tiesOf', () => {
  const first = telling('a', 'Moss resigned. Oru fell.');
  const own = telling('b', 'Moss quit. A dam broke.');
  const last = telling('c', 'Moss left. Tarn burned.');
  const none = links([]);
  const linked = (entries: readonly [Telling, Linked['behind']][]): ReadonlyMap<Telling, Linked> =>
    new Map(entries.map(([one, behind]) => [one, { within: none, behind, all: [] }]));

  it('are the events of articles before and behind that strong links hold to each event', () => {
    const ties = tiesOf(
      own,
      linked([
        [first, new Map([[own, links([[0, 0]], [[1, 1]])]])],
        [own, new Map([[last, links([[0, 0]], [[1, 1]])]])],
        [last, new Map()],
      ]),
    );
    const articles = ties.map(({ members }) => members.map(({ ref }) => ref.article));
    assert.deepEqual(articles, [['a', 'b', 'c']]);
  });
  it('are none where only weak ones do', () => {
    const behind = new Map([[last, links([], [[0, 0]])]]);
    assert.deepEqual(tiesOf(own, linked([[own, behind]])), []);
  });
});
