import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenizeArticle } from '../../../../src/engine/layout';
import { findTimes, resolveTimes, statedDocumentTime } from '../../../../src/engine/time';
import { at, timesOf, TODAY } from './check';

const WORDS =
  'the a last next this of May March 5 18 2025 1990s year week days day Friday morning ago later before after every - , / : 10:30 a.m. ' +
  'early late mid end first second twenty quarter fall Easter now two few more than $ % 2025-04-18 and to in on by three hundred half';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS.split(' '))).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS.split(' '), '\n', '“', '”')).map((words) => words.join('')),
);

describe('expressions of time on any text', () => {
  it('never throws; spans are disjoint, in order, inside the text; both steps have the same length', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(null, TODAY, '0001-01-01', '9999-12-31'), (text, day) => {
        const article = tokenizeArticle(text);
        const found = findTimes(article);
        const times = resolveTimes(found, at(day));
        assert.equal(times.length, found.length);
        let end = 0;
        for (const time of times) {
          assert.ok(time.start >= end && time.end > time.start && time.end <= text.length);
          assert.ok(
            time.value !== '' && !/NaN|undefined/.test(time.value + time.explanation),
            JSON.stringify(time),
          );
          end = time.end;
        }
        assert.deepEqual(resolveTimes(JSON.parse(JSON.stringify(found)) as typeof found, at(day)), times);
        statedDocumentTime(article, { id: text, date: text });
      }),
      { numRuns: 400 },
    );
  });

  it('reads a very long line', () => {
    const text = 'Monday May 5 two years 1/2/2020 '.repeat(8_000);
    assert.ok(timesOf(text).length > 8_000);
  });

  it('reads a very long line of quarters', () => {
    const text = 'Profit in the second quarter rose from a year earlier, ';
    const found = findTimes(tokenizeArticle(text));
    const line = Array.from({ length: 5_000 }, (_, i) =>
      found.map((time) => ({
        ...time,
        start: time.start + i * text.length,
        end: time.end + i * text.length,
      })),
    ).flat();
    assert.equal(resolveTimes(line, at(TODAY)).at(-1)?.value, '2024-Q2');
  });

  it('finds nothing in prose without times', () => {
    const prose =
      'The council may fall short of a quarter of its seats, and its second plan could march on. Miss May said the spring ' +
      'of water rose at once; the winter coats sold well. He scored 3-1, paid $2,000 and took bus 18. In all, 27% of 2000 ' +
      'voters and some 300 people left by car, and the 47th leader came second. Just a minute, she said, I can march.';
    assert.deepEqual(
      timesOf(prose).map(({ start, end }) => prose.slice(start, end)),
      [],
    );
  });
});

describe('anchors and windows', () => {
  it("names the article's date as what it counts from", () => {
    assert.deepEqual(timesOf('They spoke on Tuesday.')[0]?.anchor, { kind: 'document-time' });
  });

  it('names the expression that it counts from', () => {
    const times = timesOf('He fell on March 3. Two days later he died.');
    assert.deepEqual(times[1]?.anchor, { kind: 'expression', index: 0 });
  });

  it('has the days of a week of a month', () => {
    const [third, last, whole] = timesOf(
      'It met in the third week of April, in the last week of February 2024 and in March.',
    );
    assert.deepEqual([third?.value, third?.from, third?.to], ['2025-04', '2025-04-15', '2025-04-21']);
    assert.deepEqual([last?.value, last?.from, last?.to], ['2024-02', '2024-02-23', '2024-02-29']);
    assert.deepEqual([whole?.from, whole?.to], ['2025-03-01', '2025-03-31']);
  });

  it('gives the days of a length that lies ahead', () => {
    const [within, past, counted] = timesOf(
      'It will be paid within 90 days. He rose in two years. It will be paid within 90 days of the vote.',
    );
    assert.deepEqual([within?.from, within?.to], ['2025-04-18', '2025-07-17']);
    assert.deepEqual([past?.from, counted?.from], [null, null]);
  });

  it('gives the days of a length that a superlative looks back over', () => {
    const [back, ahead] = timesOf('It is the worst storm in ten years. He will be back in ten days.');
    assert.deepEqual([back?.from, back?.to], ['2015-04-18', '2025-04-18']);
    assert.deepEqual([ahead?.from, ahead?.to], ['2025-04-18', '2025-04-28']);
  });

  it('gives bounds where the document time is a window', () => {
    const window = { ...at(null), from: '2025-04-16', to: '2025-04-18' };
    const [weekday, month, year] = timesOf('They spoke on Thursday, in February and this year.', window);
    assert.equal(weekday?.value, 'XXXX-WXX-4');
    assert.deepEqual([weekday?.from, weekday?.to], ['2025-04-10', '2025-04-17']);
    assert.equal(month?.value, '2025-02');
    assert.equal(year?.value, '2025');
  });
});
