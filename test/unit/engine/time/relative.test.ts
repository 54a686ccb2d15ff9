import assert from 'node:assert/strict';
import { at, check, TODAY, timesOf } from './check';

describe('counted from the document time', () => {
  check('Rao came on Wednesday. She was born on May 3, 2001. It was hot. Later in the day she spoke.', [
    'Wednesday | DATE | 2025-04-16',
    'May 3, 2001 | DATE | 2001-05-03',
    'Later in the day | DATE | 2025-04-16 | END',
  ]);
  check('Rao came on Wednesday. They fought on May 3, 2001. Later in the day they met.', [
    'Wednesday | DATE | 2025-04-16',
    'May 3, 2001 | DATE | 2001-05-03',
    'Later in the day | DATE | 2001-05-03 | END',
  ]);
  check('He left yesterday and returns tomorrow.', [
    'yesterday | DATE | 2025-04-17',
    'tomorrow | DATE | 2025-04-19',
  ]);
  check('He left late yesterday.', ['late yesterday | DATE | 2025-04-17 | END']);
  check('He spoke this morning and last night.', [
    'this morning | TIME | 2025-04-18TMO',
    'last night | TIME | 2025-04-17TNI',
  ]);
  check('They met last week.', ['last week | DATE | 2025-W15']);
  check('They met the week before last and meet the month after next.', [
    'the week before last | DATE | 2025-W14',
    'the month after next | DATE | 2025-06',
  ]);
  check('They met last month and last year.', ['last month | DATE | 2025-03', 'last year | DATE | 2024']);
  check('They met earlier this year.', ['earlier this year | DATE | 2025 | START']);
  check('The roadmap is due by the end of the year.', ['the end of the year | DATE | 2025 | END']);
  check('They meet over the weekend.', ['the weekend | DATE | 2025-W16-WE']);
  check('They met over the weekend.', ['the weekend | DATE | 2025-W15-WE']);
  check('They met two weeks ago.', ['two weeks ago | DATE | 2025-W14']);
  check('They met three days ago.', ['three days ago | DATE | 2025-04-15']);
  check('They met a year and a half ago.', ['a year and a half ago | DATE | 2023-10']);
  check('Ships sail five months from now.', ['five months from now | DATE | 2025-09']);
  check('It was built 3,000 years ago.', ['3,000 years ago | DATE | BC0976']);
  check('It froze 125,000 years ago.', ['125,000 years ago | DATE | PAST_REF']);
  check('They met years ago.', ['years ago | DATE | PAST_REF']);
  check('They met today.', ['today | DATE | XXXX-XX-XX'], at(null));
  check('They met last year.', ['last year | DATE | XXXX'], at(null));
  describe('not counted', () => {
    check('He reads USA Today.', []);
    check('He said on ABC\'s "This Week" that he knew.', []);
    check('His last day was hard.', []);
  });
});

describe('counted from the text', () => {
  check('It is due by January 2026, a month later than planned.', [
    'January 2026 | DATE | 2026-01',
    'a month | DURATION | P1M',
  ]);
  check('He fell on March 3. Two days later he died.', [
    'March 3 | DATE | 2025-03-03',
    'Two days later | DATE | 2025-03-05',
  ]);
  check('He fell on March 3. The next day he died.', [
    'March 3 | DATE | 2025-03-03',
    'The next day | DATE | 2025-03-04',
  ]);
  check('He came in May 2019. He left the following year.', [
    'May 2019 | DATE | 2019-05',
    'the following year | DATE | 2020',
  ]);
  check('He came in May 2019. That month rain fell.', [
    'May 2019 | DATE | 2019-05',
    'That month | DATE | 2019-05',
  ]);
  check('The third-quarter profit rose from a year earlier.', [
    'third-quarter | DATE | 2024-Q3',
    'a year earlier | DATE | 2023-Q3',
  ]);
  check('Two days later he died.', ['Two days later | DATE | XXXX-XX-XX']);
  check('Two days before the vote he died.', ['Two days | DURATION | P2D']);
});

describe('days of another year or month', () => {
  check('It began a year ago today, or two weeks ago today; a year ago this month they met.', [
    'a year ago today | DATE | 2024-04-18',
    'two weeks ago today | DATE | 2025-04-04',
    'a year ago this month | DATE | 2024-04',
  ]);
  check('The year-ago quarter was good.', ['The year-ago quarter | DATE | 2024-Q1']);
  check('The Oct. 7 attacks and the January 6 riot are remembered.', [
    'Oct. 7 | DATE | 2023-10-07',
    'January 6 | DATE | 2021-01-06',
  ]);
  check('The Oct. 7 attacks are remembered.', ['Oct. 7 | DATE | 1997-10-07'], at('1998-03-01'));
  check('It ends by the end of the decade; the game is on Saturday.', [
    'the end of the decade | DATE | 202 | END',
    'Saturday | DATE | 2025-04-19',
  ]);
  check('On April 16 troops moved; pay by 11:59 p.m. Pacific time on April 15.', [
    'April 16 | DATE | 2025-04-16',
    '11:59 p.m. Pacific time on April 15 | TIME | 2025-04-15T23:59',
  ]);
  check('In April 16 troops fell.', ['April | DATE | 2025-04']);
});

describe('sets of several days', () => {
  check('On the third Sunday of every March 60,000 barrels of oil a day flow.', [
    'the third Sunday of every March | SET | XXXX-03',
    'a day | SET | P1D',
  ]);
  check('Every Tuesday and Thursday they train, and on the first Monday of each month they meet.', [
    'Every Tuesday | SET | XXXX-WXX-2',
    'Thursday | SET | XXXX-WXX-4',
    'the first Monday of each month | SET | P1M',
  ]);
  check('Every Tuesday they train, and on Thursday they met.', [
    'Every Tuesday | SET | XXXX-WXX-2',
    'Thursday | DATE | 2025-04-17',
  ]);
});

describe('verbs that are no past', () => {
  check('It allows supplies to be ready by winter.', ['winter | DATE | 2025-WI']);
  check('The case was closed before a line is opened in December.', ['December | DATE | 2025-12']);
  check('He was shot to death on Oct. 23.', ['Oct. 23 | DATE | 2024-10-23']);
  check('The thrift announced the plan Aug. 21.', ['Aug. 21 | DATE | 2024-08-21']);
});

describe('names and games that hold words of time', () => {
  check('She saw "28 Days Later"; whose days fall this year; the song "Tomorrow" is out.', [
    'this year | DATE | 2025',
  ]);
  check('At the end of the day, nobody knows.', []);
  check("The Six-Day War and the Thirty Years' War are history; June Carter and April Smith sang.", []);
  check('He scored in the first quarter of the match.', []);
  check('The six-day strike ended hours after the vote, in the weeks before Easter.', [
    'six-day | DURATION | P6D',
    'weeks | DURATION | PXW',
    'Easter | DATE | 2025-04-20',
  ]);
});

describe('days far back in the year', () => {
  check('On 9 July the minister learned of it.', ['9 July | DATE | 2024-07-09']);
  check('It declared a dividend payable Dec. 15 to holders of record Nov. 17.', [
    'Dec. 15 | DATE | 2025-12-15',
    'Nov. 17 | DATE | 2025-11-17',
  ]);
  check('It recommended a dividend, payable on or about May 31.', [
    'about May 31 | DATE | 2025-05-31 | APPROX',
  ]);
  check('It paid a dividend on May 31.', ['May 31 | DATE | 2024-05-31']);
});

describe('narratives and speech', () => {
  check(
    'The siege began on 12 March 1941. On 15 March the town fell. In November 1941 they marched. In January they won. By 1943 it was over. That autumn he died.',
    [
      '12 March 1941 | DATE | 1941-03-12',
      '15 March | DATE | 1941-03-15',
      'November 1941 | DATE | 1941-11',
      'January | DATE | 1942-01',
      '1943 | DATE | 1943',
      'That autumn | DATE | 1943-FA',
    ],
  );
  check('He was shot on May 3, 2010, and died in July.', [
    'May 3, 2010 | DATE | 2010-05-03',
    'July | DATE | 2010-07',
  ]);
  check('The leaders met on April 14. “We agreed today,” he said.', [
    'April 14 | DATE | 2025-04-14',
    'today | DATE | 2025-04-14',
  ]);
  check('Work on the cap began on Saturday. “We hope to close it today,” he said.', [
    'Saturday | DATE | 2025-04-12',
    'today | DATE | 2025-04-18',
  ]);
  check('She told a news conference on Tuesday: “Today there are more cases.”', [
    'Tuesday | DATE | 2025-04-15',
    'Today | DATE | 2025-04-15',
  ]);
  check('The leaders met in 2019. “We agreed today,” he said.', [
    '2019 | DATE | 2019',
    'today | DATE | 2025-04-18',
  ]);
  check('They broke in during the early hours of Monday.', [
    'the early hours of Monday | TIME | 2025-04-14TMO | START',
  ]);
});

describe('the part of a period that lies before or after the document time', () => {
  const days = (text: string): unknown => timesOf(text).map(({ from, to }) => [from, to]);
  it('ends or begins with it', () => {
    assert.deepEqual(days('He left earlier this year.'), [['2025-01-01', TODAY]]);
    assert.deepEqual(days('He leaves later this year.'), [[TODAY, '2025-12-31']]);
  });
  it('is not meant by its beginning', () => {
    assert.deepEqual(days('He leaves early this year.'), [['2025-01-01', '2025-12-31']]);
  });
});

describe('the day of the article itself', () => {
  it('is explained as such', () => {
    const [time] = timesOf('They met on Friday.');
    assert.equal(time?.explanation, 'Friday, April 18, 2025: the day of the article itself.');
  });
});

describe('a week, a month and a year of what is told', () => {
  const sunday = at('2025-04-20');
  check('Holt will meet Moreno this week.', ['this week | DATE | 2025-W17'], sunday);
  check('Holt met Moreno this week.', ['this week | DATE | 2025-W16'], sunday);
  check('Holt will meet Moreno this week.', ['this week | DATE | 2025-W16']);
  const resigned = 'Holt resigned in May 2024.';
  const may = 'May 2024 | DATE | 2024-05';
  check(`${resigned} Moreno was elected the next month.`, [may, 'the next month | DATE | 2024-06']);
  check(`${resigned} Moreno will be elected the next month.`, [may, 'the next month | DATE | 2025-05']);
  check('Holt won the March election.', ['March | DATE | 2025-03']);
  check('Holt praised the May government.', []);
  check('Holt resigned a decade ago.', ['a decade ago | DATE | 2015 | APPROX']);
  const wednesday = 'Shares fell on Wednesday.';
  check(`${wednesday} Holt, who sold his on Monday, left. They rose at 3 p.m.`, [
    'Wednesday | DATE | 2025-04-16',
    'Monday | DATE | 2025-04-14',
    '3 p.m. | TIME | 2025-04-16T15:00',
  ]);
});

describe('the day before, in the middle of a clause', () => {
  check('On Thursday a man arrested the day before was freed.', [
    'Thursday | DATE | 2025-04-17',
    'the day before | DATE | 2025-04-16',
  ]);
  check('Moreno resigned on Thursday. He said the day before that he was tired.', [
    'Thursday | DATE | 2025-04-17',
    'the day before | DATE | 2025-04-16',
  ]);
  check('Moreno resigned on Thursday, the day before that vote.', ['Thursday | DATE | 2025-04-17']);
  check('Moreno resigned on Thursday, the day before it was held.', ['Thursday | DATE | 2025-04-17']);
});
