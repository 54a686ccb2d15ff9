import assert from 'node:assert/strict';
import { at, TODAY, timesOf } from './check';
import type { DocumentTime } from '../../../../src/engine/time';

const DATE = "April 18, 2025, the article's date.";
const EARLIER = 'mentioned earlier in the article.';

/** Declares one example: what is said of the last expression of a text. */
function check(text: string, expected: string, documentTime: DocumentTime = at(TODAY)): void {
  it(text, () => {
    assert.equal(timesOf(text, documentTime).at(-1)?.explanation, expected);
  });
}

describe('the explanation of a time', () => {
  describe("that is counted from the article's date", () => {
    check('They spoke on Tuesday.', `Tuesday, April 15, 2025: the Tuesday before ${DATE}`);
    check('They spoke on Friday.', 'Friday, April 18, 2025: the day of the article itself.');
    check('They spoke at noon.', 'Friday, April 18, 2025, 12:00: the day of the article itself.');
    check('They spoke on March 3.', `Monday, March 3, 2025: the last March 3 before ${DATE}`);
    check('They will speak in May.', `May 2025: the next May after ${DATE}`);
    check('They speak in April.', `April 2025: the April that includes ${DATE}`);
    check('They met at Christmas.', `Wednesday, December 25, 2024: the last Christmas before ${DATE}`);
    check('They spoke on the 14th.', `Monday, April 14, 2025: the last 14th before ${DATE}`);
    check(
      'They met on Friday the 13th.',
      `Friday, December 13, 2024: the last Friday the 13th before ${DATE}`,
    );
    check('They spoke two weeks ago.', `the week of March 31, 2025: two weeks before ${DATE}`);
    check('They spoke this week.', `the week of April 14, 2025: the week that includes ${DATE}`);
    check('They spoke in June last year.', `June 2024: in the year before that of ${DATE}`);
    check('They spoke earlier this month.', `April 2025: from its beginning to ${DATE}`);
    check('They will speak later this year.', "2025: from April 18, 2025, the article's date, to its end.");
    check('Sales fell in the past three months.', `Counted back from ${DATE}`);
    check('It will open within 90 days.', `Counted from ${DATE}`);
  });

  describe('that is counted from words before it', () => {
    check(
      'He fell on March 3. Two days later he died.',
      `Wednesday, March 5, 2025: two days after Monday, March 3, 2025, ${EARLIER}`,
    );
    check(
      'He fell on March 3 and died the same day.',
      'Monday, March 3, 2025: the day mentioned earlier in the article.',
    );
    check(
      'He fell on March 3. At noon he died.',
      'Monday, March 3, 2025, 12:00: the day mentioned earlier in the article.',
    );
    check('It began in 1914. In July of that year it spread.', `July 1914: in 1914, ${EARLIER}`);
    check(
      'It began in 2019. The following spring it spread.',
      `spring of 2020: the spring after 2019, ${EARLIER}`,
    );
    check(
      'It runs from June 1 to November 30.',
      `Sunday, November 30, 2025: the end of the range that begins with Sunday, June 1, 2025, ${EARLIER}`,
    );
    check(
      'He fell on March 3. On the 9th he died.',
      `Sunday, March 9, 2025: in the same month as Monday, March 3, 2025, ${EARLIER}`,
    );
  });

  describe('that is a part of the time behind it, or the same moment', () => {
    for (const [text, expected] of [
      ['The last three months of 2024 were slow.', 'Counted back from the end of 2024.'],
      ['The first six weeks of last year were slow.', 'Counted from the beginning of 2024.'],
      ['The last three months of the campaign were slow.', ''],
      ['The first six months of the fiscal year were slow.', ''],
      ['The following twelve months were slow.', ''],
      [
        '“Today is no day of joy,” she said on Wednesday.',
        'Wednesday, April 16, 2025: the day of the speech, which is named right after it.',
      ],
      [
        '“Today is no day of joy,” she said ahead of the rally on Wednesday.',
        'Friday, April 18, 2025: the day of the article itself.',
      ],
      [
        '“Today is no day of joy,” she said, adding that they met on Wednesday.',
        'Friday, April 18, 2025: the day of the article itself.',
      ],
      [
        '“Today is no day of joy,” she said on March 3.',
        'Friday, April 18, 2025: the day of the article itself.',
      ],
      [
        'It struck at 3:42 a.m. (1942 GMT Tuesday).',
        'Wednesday, April 16, 2025, 03:42: the same moment as Tuesday, April 15, 2025, 19:42 in another zone.',
      ],
    ] as const)
      it(text, () => {
        assert.equal(timesOf(text)[0]?.explanation, expected);
      });
    check(
      'On 12 January 1911 he came home, where he had not been since Christmas.',
      `Sunday, December 25, 1910: the last Christmas before Thursday, January 12, 1911, ${EARLIER}`,
      at(null),
    );
    it('has its days', () => {
      const [last] = timesOf('The last three months of 2024 were slow.');
      assert.deepEqual([last?.from, last?.to], ['2024-10-01', '2024-12-31']);
    });
  });

  describe('that stays open', () => {
    check(
      'They spoke on Thursday.',
      "A Thursday of an unknown week: the article's date is not known.",
      at(null),
    );
    check('They spoke on March 3.', "March 3 of an unknown year: the article's date is not known.", at(null));
    check(
      'They spoke on Thursday.',
      "A Thursday of an unknown week: the article's date lies between April 16, 2025 and April 18, 2025.",
      { ...at(null), from: '2025-04-16', to: '2025-04-18' },
    );
    check('The next day he died.', 'Counted from a time that the article does not make clear.');
    check('It was the Sunday before the vote.', 'The Sunday before something whose day is not stated here.');
  });

  describe('whose words state it', () => {
    check('They spoke on March 3, 2025.', '');
    check(
      'They spoke on 03/04/2025.',
      'Thursday, April 3, 2025: read with the day first, as these articles write it.',
    );
    check(
      'It recalls the Oct. 7 attacks.',
      'Saturday, October 7, 2023: the day that became known by its date.',
    );
    check('Roads are slippery in winter.', 'Said of every year.');
  });
});
