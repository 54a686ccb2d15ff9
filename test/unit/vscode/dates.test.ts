import assert from 'node:assert/strict';
import type { TimexMod } from '../../../src/engine/time/types';
import { dateWords, modWords, setWords, weekdayOf } from '../../../src/vscode/words/dates';
import {
  hintWords,
  rowDateWords,
  boundWords,
  eventDateWords,
  openDateWords,
  rangeWords,
} from '../../../src/vscode/words/stretches';
import { english } from './language';

describe('Dates in words', () => {
  function check(value: string, expected: string, style: 'long' | 'medium' | 'short' = 'short'): void {
    assert.equal(dateWords(value, english, style), expected);
  }

  it('words days', () => {
    check('2025-04-18', 'Apr 18, 2025');
    check('2025-04-18', 'Friday, April 18, 2025', 'long');
    check('2025-04-18', 'April 18, 2025', 'medium');
    check('2025-04-18T09:30', 'Apr 18, 2025, 09:30');
    check('2025-04-18T24:00', 'Apr 18, 2025, midnight');
    check('2025-04-18TEV', 'Apr 18, 2025, evening');
  });
  it('knows the day of the week of a day alone', () => {
    assert.deepEqual(
      ['2025-04-18', '2025-04', '2025-W16', 'XXXX-04-18'].map((value) => weekdayOf(value, english)),
      ['Friday', '', '', ''],
    );
  });
  it('words months, quarters, seasons, halves, years, decades, centuries', () => {
    check('2025-02', 'February 2025');
    check('2025-Q2', 'second quarter of 2025');
    check('2025-FA', 'fall 2025');
    check('2025-H1', 'first half of 2025');
    check('2025', '2025');
    check('199', 'the 1990s');
    check('20', 'the years 2000 to 2099');
  });
  it('words weeks by their first day', () => {
    check('2025-W16', 'the week of April 14, 2025');
    check('2025-W16-WE', 'the weekend of April 19, 2025');
    check('2021-W01', 'the week of January 4, 2021');
    check('2020-W53', 'the week of December 28, 2020');
  });
  it('words what is not known', () => {
    check('XXXX-WXX-5', 'a Friday, not known which');
    check('XXXX-02', 'February of a year that is not known');
    check('XXXX-04-21', 'April 21 of a year that is not known');
    check('XXXX', 'a year, not known which');
    check('XXXX-WXX-4TMO', 'a Thursday, not known which');
    check('XXXX-XX-XXTNI', 'a day, not known which');
    check('XXXX-SU', 'summer, not known of which year');
    check('XXXX-Q3', 'third quarter, not known of which year');
    check('PAST_REF', 'some time in the past');
  });
  it('words lengths', () => {
    check('P2Y8M', '2 years, 8 months');
    check('PT3H20M', '3 hours, 20 minutes');
    check('P1W', '1 week');
    check('PXD', 'some days');
    check('PX', 'PX');
  });
  it('words years before our era', () => {
    check('BC0044', '44 BC');
  });
  it('words what comes again and again', () => {
    const values = [
      'P1D',
      'P2W',
      'XXXX-WXX-1',
      'XXXX-WXX-2TNI',
      'XXXX-WXX-WE',
      'XXXX-07',
      'XXXX-WI',
      'XXXX-XX-XXTMO',
      'PXD',
    ];
    assert.deepEqual(
      values.map((value) => setWords(value, english)),
      [
        'every day',
        'every 2 weeks',
        'every Monday',
        'every Tuesday, night',
        'every weekend',
        'every July',
        'every winter',
        'every morning',
        'some days',
      ],
    );
  });
  it('words hints as short as can be', () => {
    const hint = (value: string, from: string, to = from): string =>
      hintWords(value, from, to, '2025', english).replace(/\s/g, ' ');
    assert.equal(hint('2025-03-03TMO', '2025-03-03'), 'Mar 3');
    assert.equal(hint('2024-03-03', '2024-03-03'), 'Mar 3, 2024');
    assert.equal(hint('2025-W09', '2025-02-24', '2025-03-02'), 'Feb 24 – Mar 2');
    assert.equal(hint('2025-04', '2025-04-01', '2025-04-30'), 'April');
    assert.equal(hint('2024-04', '2024-04-01', '2024-04-30'), 'Apr 2024');
    assert.equal(hint('2024', '2024-01-01', '2024-12-31'), '2024');
  });
  it('words the date of a row by the row above it', () => {
    const row = (
      date: string | null,
      from: string | null,
      to: string | null,
      above?: { date: string | null; from: string | null },
    ): string => rowDateWords({ date, from, to }, above, english).replace(/\s/g, ' ');
    const march = { date: '2025-03-03', from: '2025-03-03' };
    assert.equal(row('2025-03-20', '2025-03-20', '2025-03-20'), 'Mar 20, 2025');
    assert.equal(row('2025-03-20', '2025-03-20', '2025-03-20', march), 'Mar 20');
    assert.equal(row('2025-03-20', '2025-03-19', '2025-03-20', march), 'Mar 20');
    assert.equal(row('2025-04', '2025-04-01', '2025-04-30', march), 'April');
    assert.equal(row('2026-04', '2026-04-01', '2026-04-30', march), 'Apr 2026');
    assert.equal(row('2025-03-20', '2025-03-20', '2025-03-20', { date: null, from: null }), 'Mar 20, 2025');
    assert.equal(row(null, null, '2025-03-20', march), 'by Mar 20, 2025');
    assert.equal(row(null, null, null, march), '');
    const plan = { date: '2030', from: '2025-02-17', to: '2030-12-31', by: 'by' } as const;
    assert.equal(rowDateWords(plan, march, english), 'by 2030');
    assert.equal(eventDateWords(plan.date, plan, english, 'long'), 'by 2030');
    const late = { ...plan, by: 'by the end' } as const;
    assert.equal(eventDateWords(plan.date, late, english, 'long'), 'by the end of 2030');
  });
  it('words lengths of time', () => {
    check('P4D', '4 days');
    check('P1Y', '1 year');
    check('PT2H', '2 hours');
    check('P3M', '3 months');
  });
  it('leaves a value that it has no words for', () => {
    check('PXQ', 'PXQ');
    check('', '');
    check('2025-99-99', '2025-99-99');
  });
  it('words modifiers', () => {
    const words = (mod: TimexMod | null): string => modWords(mod, '2025', english);
    assert.deepEqual([null, 'BEFORE', 'END', 'APPROX'].map((mod) => words(mod as TimexMod | null)), [
      '2025', 'before 2025', 'the end of 2025', 'about 2025',
    ]); // prettier-ignore
  });
  it('words stretches of whole months and years as such', () => {
    const range = (from: string, to: string): string => rangeWords(from, to, english).replace(/\s/g, ' ');
    assert.equal(range('2013-01-01', '2021-12-31'), '2013 – 2021');
    assert.equal(range('2022-01-01', '2022-12-31'), '2022');
    assert.equal(range('2025-04-01', '2025-05-31'), 'Apr – May 2025');
    assert.equal(range('2024-02-01', '2024-02-29'), 'February 2024');
    assert.equal(range('2025-02-01', '2025-02-27'), 'Feb 1 – 27, 2025');
    assert.equal(range('2025-99-01', '2025-99-99'), '2025-99-01 – 2025-99-99');
  });
  it('words stretches of days', () => {
    // ICU puts narrow spaces around the dash.
    assert.match(rangeWords('2025-04-14', '2025-04-20', english), /^Apr 14\s–\s20, 2025$/);
    const talks = { from: '2025-04-14', to: '2025-04-20' };
    assert.match(eventDateWords('2025-04', { ...talks, days: true }, english), /^Apr 14\s–\s20, 2025$/);
    assert.equal(eventDateWords('2025-04', talks, english), 'April 2025');
    assert.equal(rangeWords('?', '2025-04-20', english), '? – 2025-04-20');
  });
  it('says why there is no date', () => {
    const unknown = { from: null, to: null };
    assert.equal(openDateWords({ open: { kind: 'unsaid' }, ...unknown }, english), 'No article says when.');
    const thursday = { kind: 'article-undated', article: 'a', words: 'on Thursday' } as const;
    assert.match(openDateWords({ open: thursday, ...unknown }, english), /“on Thursday”/);
    const soon = { kind: 'vague', article: 'a', words: 'soon' } as const;
    assert.equal(openDateWords({ open: soon, ...unknown }, english), 'The article says only “soon”.');
  });
  it('says what bounds a day that is not told', () => {
    const open = { kind: 'unsaid' } as const;
    assert.equal(
      openDateWords({ open, from: null, to: '2025-04-18' }, english),
      'No article says when. At the latest on Friday, April 18, 2025.',
    );
    assert.equal(boundWords('2025-04-18', null, english), 'From April 18, 2025 on');
    assert.match(boundWords('2025-04-18', '2025-04-21', english), /^Apr 18\s–\s21, 2025$/);
  });
});
