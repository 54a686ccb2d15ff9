import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layOut } from '../../../../src/webview/timeline/layout';
import type { DatedEvent, Mark } from '../../../../src/webview/timeline/shape';
import { onDay, pixelsADay, within } from './events';

const measure = (title: string): number => title.length * 7;

function marksOf(events: readonly DatedEvent[], pixels: number, rows = 4): readonly Mark[] {
  return layOut(events, { k: pixelsADay(pixels), rows, measure });
}

/** Each mark as its row and its events. */
function show(marks: readonly Mark[]): string[] {
  return marks.map(({ row, events }) => `${row}: ${events.map(({ id }) => id).join(' ')}`).sort();
}

describe('The layout of a lane', () => {
  it('puts events that stand apart into the first row', () => {
    assert.deepEqual(show(marksOf([onDay('a', 1), onDay('b', 100)], 4)), ['0: a', '0: b']);
  });
  it('stacks events of one day', () => {
    assert.deepEqual(show(marksOf([onDay('a', 1), onDay('b', 1), onDay('c', 1)], 4)), [
      '0: a',
      '1: b',
      '2: c',
    ]);
  });
  it('draws more events than it has rows as one mark with their number', () => {
    const events = Array.from({ length: 12 }, (_, i) => onDay(`e${i}`, i));
    const [mark, ...others] = marksOf(events, 1);
    assert.deepEqual([mark?.events.length, others], [12, []]);
  });
  it('counts only the rest where most of them find rows', () => {
    const events = ['a', 'b', 'c', 'd', 'e'].map((id, i) => onDay(id, i));
    assert.deepEqual(show(marksOf(events, 1)), ['0: c', '1: d', '2: e', '3: a b']);
  });
  it('draws them one by one again when magnified', () => {
    const events = ['a', 'b', 'c', 'd', 'e'].map((id, i) => onDay(id, i));
    assert.equal(marksOf(events, 100).length, 5);
  });
  it('keeps points out of the rows where a span lies', () => {
    const marks = marksOf([within('month', 0, 31), onDay('a', 5)], 4);
    assert.deepEqual(show(marks), ['0: month', '1: a']);
  });
  it('leaves the last row to points', () => {
    const spans = ['a', 'b', 'c', 'd'].map((id, i) => within(id, i, 31));
    const marks = marksOf(spans, 4, 3);
    assert.deepEqual(
      marks.filter(({ row, kind }) => row === 2 && kind === 'span'),
      [],
    );
    assert.equal(marks.flatMap(({ events }) => events).length, 4);
  });
  it('draws many events of the same month as one span', () => {
    const events = ['a', 'b', 'c', 'd'].map((id) => within(id, 0, 31));
    assert.deepEqual(show(marksOf(events, 4)), ['0: a b c d']);
  });
  it('gives a title the room up to the next mark, and none where that is too little', () => {
    const rooms = (marks: readonly Mark[]): Record<string, number> =>
      Object.fromEntries(marks.map(({ events, room }) => [events.map(({ id }) => id).join(' '), room]));
    const whole = 'Title of a'.length * 7;
    assert.deepEqual(rooms(marksOf([onDay('a', 0), onDay('b', 30), onDay('c', 34)], 4, 2)), {
      ...{ a: whole, b: whole, c: whole },
    });
    // The span leaves the title 24 of its 70 pixels.
    const tight = marksOf([onDay('a', 0), within('month', 10, 30)], 4, 2).find(
      ({ events }) => events[0]?.id === 'a',
    );
    assert.deepEqual([tight?.row, tight?.room], [1, whole]);
    const full = [onDay('a', 0), onDay('b', 0), within('month', 10, 30)];
    assert.equal(rooms(marksOf(full, 4, 2))['b'], 0);
  });
  it('looks for a row where a long title is not cut, and gives it all the room that there is', () => {
    const long = 'A long title, '.repeat(5);
    const longer = 'A title longer than any row is wide, '.repeat(3);
    const marks = marksOf(
      [
        { ...onDay('a', 0), title: long },
        { ...onDay('b', 30), title: longer },
      ],
      10,
    );
    assert.deepEqual(
      marks.map(({ row, room }) => [row, room]),
      [
        [0, long.length * 7],
        [1, longer.length * 7],
      ],
    );
  });
  it('puts a span below another one whose title it would cut, as long as there are rows', () => {
    const days = [within('a', 0, 1), within('b', 2, 3), within('c', 5, 6)];
    assert.deepEqual(show(marksOf(days, 30, 4)), ['0: a', '0: c', '1: b']);
    assert.deepEqual(show(marksOf(days, 30, 2)), ['0: a', '0: b', '0: c']);
  });
  it('puts a title that a span would cut on its right where there is more room, and leaves it inside where not', () => {
    const title = { title: 'A title that is far longer than a hundred pixels' };
    const insideOf = (...events: DatedEvent[]): (boolean | undefined)[] => {
      const marks = marksOf(events, 10, 2).filter(({ kind }) => kind === 'span');
      return marks.map(({ inside }) => inside);
    };
    const long = { ...within('a', 0, 10), ...title };
    assert.deepEqual(insideOf(long), [false]);
    assert.deepEqual(insideOf(long, within('b', 12, 22)), [true, true]);
    assert.deepEqual(insideOf(within('b', 0, 10)), [true]);
  });
  it('keeps the place right of a span free whose title is longer than the span, as long as there are rows', () => {
    const long = { ...within('a', 0, 10), title: 'A title that is far longer than a hundred pixels' };
    assert.deepEqual(show(marksOf([long, onDay('b', 12)], 10, 4)), ['0: a', '1: b']);
    assert.deepEqual(show(marksOf([within('a', 0, 10), onDay('b', 12)], 10, 4)), ['0: a', '0: b']);
  });
  it('puts a point where it cuts no title right of a span', () => {
    const events = [within('month', 0, 8), onDay('a', 10)];
    assert.deepEqual(show(marksOf(events, 10, 4)), ['0: month', '1: a']);
  });
  it('does not depend on where the picture is moved to: nothing in it is counted from a view', () => {
    const [near] = marksOf([onDay('a', 10)], 10);
    assert.deepEqual([near?.left, near?.right], [99, 111]);
  });

  const extents = fc.array(
    fc.record({ day: fc.integer({ min: 0, max: 400 }), days: fc.integer({ min: 0, max: 200 }) }),
    { maxLength: 60 },
  );
  const eventsOf = (drawn: readonly { readonly day: number; readonly days: number }[]): DatedEvent[] =>
    drawn
      .map(({ day, days }, i) => (days < 100 ? onDay(`e${i}`, day) : within(`e${i}`, day, day + days)))
      .sort((a, b) => (a.extent.start ?? 0) - (b.extent.start ?? 0));

  it('shows every event once, whatever there is', () => {
    fc.assert(
      fc.property(
        extents,
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        (drawn, rows, pixels) => {
          const shown = marksOf(eventsOf(drawn), pixels, rows).flatMap(({ events }) =>
            events.map(({ id }) => id),
          );
          assert.deepEqual(
            shown.sort(),
            eventsOf(drawn)
              .map(({ id }) => id)
              .sort(),
          );
        },
      ),
    );
  });
  it('never draws two marks, or a title and a mark, over each other', () => {
    fc.assert(
      fc.property(
        extents,
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        (drawn, rows, pixels) => {
          const marks = marksOf(eventsOf(drawn), pixels, rows);
          for (const row of new Set(marks.map((mark) => mark.row))) {
            const inRow = marks.filter((mark) => mark.row === row).sort((a, b) => a.left - b.left);
            inRow.slice(1).forEach((mark, i) => {
              const before = inRow[i];
              const end = before.right + (before.inside ? 0 : before.room);
              assert.ok(mark.left >= end, `${show([before, mark]).join()} ${end} ${mark.left}`);
            });
          }
        },
      ),
    );
  });
  it('of five thousand events takes less than a frame or two', () => {
    const events = Array.from({ length: 5000 }, (_, i) => onDay(`e${i}`, i % 3650)).sort(
      (a, b) => (a.extent.start ?? 0) - (b.extent.start ?? 0),
    );
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      const { length } = marksOf(events, 0.3, 24);
      assert.ok(length < 1500, `${length} marks`);
      return performance.now() - start;
    });
    // The best of five, and ten times what it takes, for a busy machine.
    assert.ok(Math.min(...times) < 250, `${times.join(', ')} ms`);
  });
});
