import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  dayNumberToIso,
  daysBetween,
  formatDayWithWeekday,
  isoToDayNumber,
  weekdayOfIso,
  weekOf,
} from '../../../../src/engine/time/calendar';
import { holidayDays } from '../../../../src/engine/time/holidays';
import { dayRange, formatValue } from '../../../../src/engine/time/value';

describe('calendar', () => {
  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 1_500_000 }), (number) => {
        const iso = dayNumberToIso(number);
        const date = new Date(number * 86_400_000);
        fc.pre(date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000);
        assert.equal(iso, date.toISOString().slice(0, 10));
        assert.equal(isoToDayNumber(iso), number);
        assert.equal(weekdayOfIso(iso), date.getUTCDay() || 7);
      }),
    );
  });

  it('adds and compares days', () => {
    assert.equal(addDays('2024-02-28', 2), '2024-03-01');
    assert.equal(daysBetween('2025-04-18', '2025-04-21'), 3);
    assert.ok(Number.isNaN(isoToDayNumber('2025-02-30')));
  });

  it('numbers weeks after ISO 8601', () => {
    assert.deepEqual(weekOf(isoToDayNumber('2021-01-03')), { year: 2020, week: 53 });
    assert.deepEqual(weekOf(isoToDayNumber('2024-12-30')), { year: 2025, week: 1 });
  });

  it('finds holidays by their rules', () => {
    const first = (key: string, year: number): string | undefined =>
      holidayDays(key, year)[0]?.from ?? undefined;
    assert.equal(first('Easter', 2024), '2024-03-31');
    assert.equal(first('Thanksgiving', 2025), '2025-11-27');
    assert.equal(first('Memorial Day', 2025), '2025-05-26');
    assert.equal(first('Diwali', 2024), '2024-10-31');
    assert.equal(first('Lunar New Year', 2025), '2025-01-29');
    assert.equal(holidayDays('Ashura', 2009).length, 2);
    assert.equal(first('Diwali', 1890), undefined);
  });
});

describe('values', () => {
  const ranges: readonly (readonly [string, string | null, string | null])[] = [
    ['2025-04-18', '2025-04-18', '2025-04-18'],
    ['2025-04-18T10:30', '2025-04-18', '2025-04-18'],
    ['2025-04', '2025-04-01', '2025-04-30'],
    ['2025-FA', '2025-09-01', '2025-11-30'],
    ['2024-WI', '2024-12-01', '2025-02-28'],
    ['2025-Q2', '2025-04-01', '2025-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2025-W16', '2025-04-14', '2025-04-20'],
    ['2025-W16-WE', '2025-04-19', '2025-04-20'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['199', '1990-01-01', '1999-12-31'],
    ['20', '2000-01-01', '2099-12-31'],
    ['XXXX-WXX-4', null, null],
    ['P4D', null, null],
    ['2025-02-31', null, null],
    ['', null, null],
  ];
  for (const [value, from, to] of ranges) {
    it(`days of "${value}"`, () => assert.deepEqual(dayRange(value), { from, to }));
  }

  it('says values in words', () => {
    assert.equal(formatDayWithWeekday('2025-04-18'), 'Friday, April 18, 2025');
    assert.equal(formatValue('2025-FA'), 'fall of 2025');
    assert.equal(formatValue('2025-04-18TMO'), 'Friday, April 18, 2025, morning');
    assert.equal(formatValue('20'), 'the 21st century');
    assert.equal(formatValue('nonsense'), '');
  });
});
