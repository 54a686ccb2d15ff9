import assert from 'node:assert/strict';
import { timelinePicture } from '../../../src/features';
import { extentOf } from '../../../src/features/picture';
import type { PictureExtent } from '../../../src/features/types';
import { theStory } from './story';
import { Workspace } from './workspace';

const picture = (filter = '', all = false) => timelinePicture(theStory().corpus, { filter, all });

describe('timelinePicture', () => {
  it('has the events of the outline, undated ones last', () => {
    const { events } = picture();
    assert.deepEqual(
      events.map(({ date }) => date),
      ['2031-03', '2031-05-12', '2031-05-13', '2031-05-20', null, null],
    );
    assert.deepEqual(
      events.map(({ extent }) => extent?.known),
      ['within', 'day', 'day', 'day', undefined, undefined],
    );
  });
  it('says in which lanes each event stands', () => {
    const { events, people, articles } = picture();
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Elena Marsh', 'Tomas Varga'],
    );
    assert.deepEqual(
      articles.map(({ id }) => id),
      ['a.txt', 'b.txt', 'c.txt'],
    );
    const met = events.find(({ date }) => date === '2031-05-12');
    assert.deepEqual(
      [met?.people, met?.articles],
      [
        [0, 1],
        [0, 1],
      ],
    );
  });
  it('follows the outline: its filter and its minor events', () => {
    assert.equal(picture('varga').events.length, 1);
    assert.ok(picture('', true).events.length > picture().events.length);
  });
  it('of an empty corpus is empty', () => {
    const empty = timelinePicture(new Workspace({}).corpus, { filter: '', all: true });
    assert.deepEqual(empty, { events: [], people: [], articles: [] });
  });
});

describe('extentOf', () => {
  const utc = (text: string): number => Date.parse(`${text}Z`);
  const check = (
    what: string,
    [date, from, to]: readonly [string | null, string | null, string | null],
    expected: PictureExtent | undefined,
  ): void => {
    it(what, () => assert.deepEqual(extentOf({ date, from, to }), expected));
  };
  check('of a day', ['2031-05-12', '2031-05-12', '2031-05-12'], {
    ...{ start: utc('2031-05-12T00:00'), end: utc('2031-05-13T00:00'), known: 'day' },
  });
  check('of a month', ['2031-02', '2031-02-01', '2031-02-28'], {
    ...{ start: utc('2031-02-01T00:00'), end: utc('2031-03-01T00:00'), known: 'within' },
  });
  check('of a minute', ['2031-05-12T14:30', '2031-05-12', '2031-05-12'], {
    ...{ start: utc('2031-05-12T14:30'), end: utc('2031-05-12T14:30'), known: 'time' },
  });
  check('of an hour', ['2031-05-12T14', '2031-05-12', '2031-05-12'], {
    ...{ start: utc('2031-05-12T14:00'), end: utc('2031-05-12T15:00'), known: 'time' },
  });
  check('of a night, which goes on after midnight', ['2031-05-12TNI', '2031-05-12', '2031-05-12'], {
    ...{ start: utc('2031-05-12T19:00'), end: utc('2031-05-13T06:00'), known: 'within' },
  });
  check('of a deadline that nobody knows the beginning of', ['2031-05-12', null, '2031-05-12'], {
    ...{ start: null, end: utc('2031-05-13T00:00'), known: 'within' },
  });
  check('of what began on a day', ['2031-05-12', '2031-05-12', null], {
    ...{ start: utc('2031-05-12T00:00'), end: null, known: 'within' },
  });
  check('without a date', [null, null, '2031-05-12'], undefined);
  check('of a date without days', ['FUTURE_REF', null, null], undefined);
});
