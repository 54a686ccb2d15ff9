import assert from 'node:assert/strict';
import type { EventMention } from '../../../../../src/engine/events/types';
import type { DocumentTime, TimeExpression } from '../../../../../src/engine/time/types';
import {
  dateOf,
  isSameDate,
  mayCoincide,
  type EventDate,
} from '../../../../../src/engine/timeline/mentions/dates';
import { candidate, day } from '../candidate';

const PUBLISHED: DocumentTime = {
  value: '2031-05-05',
  source: 'header',
  from: '2031-05-05',
  to: '2031-05-05',
  evidence: [],
};

function time(value: string, from: string | null, to: string | null): TimeExpression {
  return { start: 0, end: 3, type: 'DATE', value, mod: null, from, to, rule: 'test', explanation: '' };
}

function dated(
  status: EventMention['status'],
  expression?: TimeExpression,
  relation: NonNullable<EventMention['time']>['relation'] = 'on',
): object {
  const { mention } = candidate({ status });
  const linked = expression ? { ...mention, time: { time: 0, relation } } : mention;
  const { value, from, to } = dateOf(linked, expression ? [expression] : [], PUBLISHED);
  return { value, from, to };
}

describe('dateOf', () => {
  const may = time('2031-05', '2031-05-01', '2031-05-31');
  it('is the date of the expression', () => {
    assert.deepEqual(dated('occurred', may), { value: '2031-05', from: '2031-05-01', to: '2031-05-31' });
  });
  it('ends with a deadline and begins with the article', () => {
    assert.deepEqual(dated('planned', may, 'by'), { value: '2031-05', from: '2031-05-05', to: '2031-05-31' });
  });
  it('begins with what a verb is since, and only comes after what a noun is since', () => {
    const { mention } = candidate({ nominal: true });
    const first = { ...mention, time: { time: 0, relation: 'since' as const } };
    assert.equal(dateOf(first, [may], PUBLISHED).value, null);
    assert.equal(dateOf({ ...first, nominal: false }, [may], PUBLISHED).value, '2031-05');
  });
  it('does not begin with what a plan is about since then, but with the day from which it is planned', () => {
    const past = time('1995', '1995-01-01', '1995-12-31');
    assert.deepEqual(dated('planned', past, 'since'), { value: null, from: '2031-05-05', to: null });
    const june = time('2031-06', '2031-06-01', '2031-06-30');
    assert.deepEqual(dated('planned', june, 'since'), {
      value: '2031-06',
      from: '2031-06-01',
      to: '2031-06-30',
    });
  });
  it('has no name where it goes on since then', () => {
    const { mention } = candidate({ aspect: 'perfect' });
    const { value, from, to } = dateOf(
      { ...mention, time: { time: 0, relation: 'since' } },
      [may],
      PUBLISHED,
    );
    assert.deepEqual({ value, from, to }, { value: null, from: '2031-05-01', to: '2031-05-05' });
  });
  /** The date of what is told between two days. */
  function between(first: string, last: string): EventDate {
    const ends = [first, last].map((day) => time(day, day, day));
    return dateOf({ ...candidate({}).mention, time: { time: 0, relation: 'on', until: 1 } }, ends, PUBLISHED);
  }
  it('has the month or year of a few days in a row, and these days as its bounds', () => {
    const { value, from, to, days } = between('2031-04-23', '2031-04-28');
    assert.deepEqual([value, from, to, days], ['2031-04', '2031-04-23', '2031-04-28', true]);
    assert.equal(between('2031-04-28', '2031-05-02').value, '2031');
  });
  it('has no name between days weeks apart, or in two years', () => {
    assert.equal(between('2031-04-03', '2031-04-28').value, null);
    assert.equal(between('2030-12-28', '2031-01-02').value, null);
  });
  it('is the same as another one of the same few days only', () => {
    const [week, other] = [between('2031-04-03', '2031-04-05'), between('2031-04-20', '2031-04-22')];
    assert.equal(isSameDate(week, between('2031-04-03', '2031-04-05')), true);
    assert.equal(isSameDate(week, other), false);
    assert.equal(isSameDate(week, { ...week, from: '2031-04-01', to: '2031-04-30', days: undefined }), false);
  });
  it('is no stretch long past of what is still planned', () => {
    const { mention } = candidate({ status: 'planned' });
    const years = [time('1951', '1951-01-01', '1951-12-31'), time('1972', '1972-01-01', '1972-12-31')];
    const between = { ...mention, time: { time: 0, relation: 'on', until: 1 } } as const;
    const { value, from, to, time: index } = dateOf(between, years, PUBLISHED);
    assert.deepEqual([value, from, to, index], [null, '2031-05-05', null, undefined]);
    assert.equal(dateOf({ ...between, status: 'occurred' }, years, PUBLISHED).from, '1951-01-01');
    const days = ['2031-04-01', '2031-04-20'].map((day) => time(day, day, day));
    assert.equal(dateOf(between, days, PUBLISHED).from, '2031-04-01');
  });
  it('has no name where only the end of years is told', () => {
    const { mention } = candidate({});
    const ended = time('2030', '2030-01-01', '2030-12-31');
    const inDecade = { ...mention, time: { time: 0, relation: 'by', until: 0 } } as const;
    const { value, from, to } = dateOf(inDecade, [ended], PUBLISHED);
    assert.deepEqual({ value, from, to }, { value: null, from: null, to: '2030-12-31' });
    assert.equal(dateOf({ ...mention, time: { time: 0, relation: 'by' } }, [ended], PUBLISHED).value, '2030');
  });
  it('is no year where the distance is rounded', () => {
    const year = time('2021', '2021-01-01', '2021-12-31');
    const rounded = { ...year, mod: 'APPROX', anchor: { kind: 'document-time' } } as const;
    assert.deepEqual(dated('occurred', rounded), { value: null, from: '2018-01-01', to: '2024-12-31' });
    assert.equal((dated('occurred', year) as { value: string }).value, '2021');
  });
  it('is the day of a time of day that it is before or after', () => {
    const midnight = time('2031-05-04T24:00', '2031-05-04', '2031-05-04');
    const expected = { value: '2031-05-04', from: '2031-05-04', to: '2031-05-04' };
    assert.deepEqual(dated('occurred', midnight, 'after'), expected);
  });
  it('begins with no day that its article comes before', () => {
    assert.deepEqual(dated('occurred', may, 'after'), { value: null, from: null, to: '2031-05-05' });
    const april = time('2031-04', '2031-04-01', '2031-04-30');
    assert.deepEqual(dated('occurred', april, 'after'), {
      value: null,
      from: '2031-05-01',
      to: '2031-05-05',
    });
  });
  it('ends before what it is before', () => {
    assert.deepEqual(dated('occurred', may, 'before'), { value: null, from: null, to: '2031-04-30' });
  });
  it('has only the article as a bound where nothing is said', () => {
    assert.deepEqual(dated('occurred'), { value: null, from: null, to: '2031-05-05' });
    assert.deepEqual(dated('planned'), { value: null, from: '2031-05-05', to: null });
    assert.deepEqual(dated('hypothetical'), { value: null, from: null, to: null });
  });
  it('takes no century for a date', () => {
    assert.deepEqual(dated('occurred', time('20', '2000-01-01', '2099-12-31')), {
      value: null,
      from: null,
      to: '2031-05-05',
    });
  });
  it('stays open where the value does', () => {
    const { mention } = candidate({});
    const date = dateOf({ ...mention, time: { time: 0, relation: 'on' } }, [time('XXXX-WXX-5', null, null)], {
      value: null,
      source: 'none',
      from: null,
      to: null,
      evidence: [],
    });
    assert.deepEqual(date, { value: null, from: null, to: null, time: 0, open: 'XXXX-WXX-5' });
  });
});

describe('dateOf, where the value names more or other days', () => {
  const at = { kind: 'document-time' } as const;
  it('is the half of a month or year that is meant', () => {
    const year = time('2030', '2030-01-01', '2030-12-31');
    assert.deepEqual(dated('occurred', { ...year, mod: 'END' }), {
      value: '2030',
      from: '2030-07-02',
      to: '2030-12-31',
    });
    const day = time('2031-05-02', '2031-05-02', '2031-05-02');
    assert.deepEqual(dated('occurred', { ...day, mod: 'END' }), dated('occurred', day));
  });
  it('is any time before what is more than so long ago, or since what is less', () => {
    const year = { ...time('2021', '2021-01-01', '2021-12-31'), anchor: at };
    assert.deepEqual(dated('occurred', { ...year, mod: 'MORE_THAN' }), {
      value: null,
      from: null,
      to: '2021-12-31',
    });
    assert.deepEqual(dated('occurred', { ...year, mod: 'LESS_THAN' }), {
      value: null,
      from: '2021-01-01',
      to: '2031-05-05',
    });
  });
  it('is a length of time that ends with the day of the article, of what occurred then', () => {
    const weeks = { ...time('P2W', '2031-04-21', '2031-05-05'), type: 'DURATION', anchor: at } as const;
    const until = { value: null, from: '2031-04-21', to: '2031-05-05' };
    assert.deepEqual(dated('occurred', weeks, 'during'), until);
    assert.deepEqual(dated('planned', weeks, 'during'), { value: null, from: '2031-05-05', to: null });
    const ahead = { ...weeks, from: '2031-05-05', to: '2031-07-05' };
    assert.deepEqual(dated('planned', ahead, 'during'), {
      value: null,
      from: '2031-05-05',
      to: '2031-07-05',
    });
  });
  it('is the night before where something was done overnight', () => {
    const night = { ...time('2031-05-05TNI', '2031-05-05', '2031-05-05'), type: 'TIME', anchor: at } as const;
    const overnight = { ...night, rule: 'overnight' };
    assert.deepEqual(dated('occurred', overnight), {
      value: '2031-05-04TNI',
      from: '2031-05-04',
      to: '2031-05-05',
    });
    assert.equal((dated('planned', overnight) as { value: string }).value, '2031-05-05TNI');
    assert.equal((dated('occurred', night) as { value: string }).value, '2031-05-05TNI');
  });
});

describe('mayCoincide', () => {
  const open = (value: string): ReturnType<typeof day> => ({
    value: null,
    from: null,
    to: null,
    open: value,
  });
  const check = (a: ReturnType<typeof day>, b: ReturnType<typeof day>, expected: boolean): void => {
    it(`${a.open ?? a.value} and ${b.open ?? b.value}: ${expected}`, () => {
      assert.equal(mayCoincide(a, b), expected);
      assert.equal(mayCoincide(b, a), expected);
    });
  };
  check(day('2031-05-02'), day('2031-05-02'), true);
  check(day('2031-05-02'), day('2031-05-03'), false);
  check(day('2031-05-02'), { value: '2031-05', from: '2031-05-01', to: '2031-05-31', open: null }, true);
  check(open('XXXX-WXX-5'), day('2031-05-02'), true);
  check(open('XXXX-WXX-5'), day('2031-05-03'), false);
  check(open('XXXX-02'), day('2031-05-03'), false);
  check(open('XXXX-05-03'), day('2031-05-03'), true);
  check(open('XXXX-05-04'), day('2031-05-03'), false);
});
