import { at, check } from './check';

describe('weekdays', () => {
  check('Moreno spoke to Lindt on Friday.', ['Friday | DATE | 2025-04-18']);
  check('Moreno spoke to Lindt on Monday.', ['Monday | DATE | 2025-04-14']);
  check('Holt will meet Moreno on Monday.', ['Monday | DATE | 2025-04-21']);
  check('Holt is to arrive on Tuesday.', ['Tuesday | DATE | 2025-04-22']);
  check('They met last Friday and meet again next Monday.', [
    'last Friday | DATE | 2025-04-11',
    'next Monday | DATE | 2025-04-21',
  ]);
  check('The vote was held on Tuesday of last week.', ['Tuesday of last week | DATE | 2025-04-08']);
  check('He was found on Monday morning.', ['Monday morning | TIME | 2025-04-14TMO']);
  check('The first Monday of May is free.', ['The first Monday of May | DATE | 2025-05-05']);
  check('It was the Sunday before the vote.', ['Sunday | DATE | XXXX-WXX-7']);
  check('It was the Sunday before April 16.', ['Sunday | DATE | 2025-04-13', 'April 16 | DATE | 2025-04-16']);
  check('Officials on Monday issued a warning ahead of the vote.', ['Monday | DATE | 2025-04-14']);
  check('Ministers dropped a plan to move the date after talks in July.', ['July | DATE | 2024-07']);
  check('They plan to move the date after talks in July.', ['July | DATE | 2025-07']);
  check('They agreed to leave on Monday.', ['Monday | DATE | 2025-04-21']);
  check('They planned a march in the capital on Monday.', ['Monday | DATE | 2025-04-21']);
  check('On Monday, when she put off her holiday plans, they met.', ['Monday | DATE | 2025-04-14']);
  check('It had been due to expire Monday.', ['Monday | DATE | 2025-04-14']);
  check('The vote will be formally held on Monday.', ['Monday | DATE | 2025-04-21']);
  check('The ban is to be lifted on Monday.', ['Monday | DATE | 2025-04-21']);
  check('They asked to be freed on Monday.', ['Monday | DATE | 2025-04-14']);
  check('He could be freed on Monday.', ['Monday | DATE | 2025-04-21']);
  check('He could not be reached on Monday.', ['Monday | DATE | 2025-04-14']);
  check('The court meets on Monday.', ['Monday | DATE | 2025-04-21']);
  check('The show was postponed to Monday.', ['Monday | DATE | 2025-04-21']);
  check("It rose before Monday's vote.", ['Monday | DATE | 2025-04-14']);
  check('Aid came following Tuesday’s earthquake.', ['Tuesday | DATE | 2025-04-15']);
  check('The plan of Ann Reed is for Monday.', ['Monday | DATE | 2025-04-21']);
  check('They spoke on Thursday.', ['Thursday | DATE | XXXX-WXX-4'], at(null));
  describe('not weekdays', () => {
    check('The Sunday Times and the Sun reported it.', []);
    check('Man Friday sat down.', []);
  });
});

describe('counted from the document time', () => {
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

describe('holidays', () => {
  check('They met at Easter.', ['Easter | DATE | 2025-04-20']);
  check('They met on Good Friday.', ['Good Friday | DATE | 2025-04-18']);
  check('They met before Diwali.', ['Diwali | DATE | 2024-10-31']);
  check('They will meet before Diwali.', ['Diwali | DATE | 2025-10-20']);
  check('They met last Thanksgiving.', ['last Thanksgiving | DATE | 2024-11-28']);
  check('They met on Christmas Day 2019.', ['Christmas Day 2019 | DATE | 2019-12-25']);
  check('Eid was quiet. They will gather for Eid.', ['Eid | DATE | 2025-03-30', 'Eid | DATE | 2025-06-06']);
  check('Eid al-Fitr was quiet.', ['Eid al-Fitr | DATE | 2025-03-30']);
  check('They met at Diwali.', ['Diwali | DATE | XXXX-XX-XX'], at(null));
  describe('not holidays', () => {
    check('He sailed to Easter Island.', []);
    check('A Christmas Carol is old.', []);
  });
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
  check('The leaders met in 2019. “We agreed today,” he said.', [
    '2019 | DATE | 2019',
    'today | DATE | 2025-04-18',
  ]);
  check('They broke in during the early hours of Monday.', [
    'the early hours of Monday | TIME | 2025-04-14TMO | START',
  ]);
});
