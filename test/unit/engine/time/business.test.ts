import { check } from './check';

describe('quarters and halves of business reports', () => {
  check('Earnings in 3Q24 and 1H25 were weak, as in 4QFY23.', [
    '3Q24 | DATE | 2024-Q3',
    '1H25 | DATE | 2025-H1',
    '4QFY23 | DATE | 2023-Q4',
  ]);
  check('The deal will close in early Q3.', ['early Q3 | DATE | 2025-Q3 | START']);
  check('The firm reported first-half profit of 4 million.', ['first-half | DATE | 2024-H1']);
  check('Output fell from the previous quarter.', ['the previous quarter | DATE | 2025-Q1']);
  check('In August output rose from the previous month.', [
    'August | DATE | 2024-08',
    'the previous month | DATE | 2024-07',
  ]);
  check('Sales in the July-September quarter rose, as in the December quarter and the March 2025 quarter.', [
    'the July-September quarter | DATE | 2024-Q3',
    'the December quarter | DATE | 2024-Q4',
    'the March 2025 quarter | DATE | 2025-Q1',
  ]);
  check('They lost in the March quarter-finals.', []);
  check('H1 profit fell; he held an H1 visa.', ['H1 | DATE | 2024-H1']);
  describe('no halves', () => {
    check('Rovers scored in the first half and lost their second-half lead in 1h.', []);
  });
});

describe('the period that a report is about', () => {
  check('Fourth-quarter profit rose after a flat third quarter. Sales grew from a year ago.', [
    'Fourth-quarter | DATE | 2024-Q4',
    'third quarter | DATE | 2024-Q3',
    'a year ago | DATE | 2023-Q4',
  ]);
  check('Fourth-quarter profit rose. A charge is due in the second quarter. It fell from a year earlier.', [
    'Fourth-quarter | DATE | 2024-Q4',
    'the second quarter | DATE | 2025-Q2',
    'a year earlier | DATE | 2023-Q4',
  ]);
  check('Fourth-quarter profit rose. Profit in the third quarter fell from a year ago.', [
    'Fourth-quarter | DATE | 2024-Q4',
    'the third quarter | DATE | 2024-Q3',
    'a year ago | DATE | 2023-Q3',
  ]);
});

describe('quarters of a game', () => {
  check(
    'The Hawks scored two touchdowns in the third quarter. A field goal in the fourth quarter won it.',
    [],
  );
  check('The quarter-final was close, and the quarter ended with a half-time fumble.', []);
  check('Its chief, a quarterback once, saw profit fall in the fourth quarter.', [
    'the fourth quarter | DATE | 2024-Q4',
  ]);
  check('A tip-off led police to the firm after another tip-off. Profit fell in the third quarter.', [
    'the third quarter | DATE | 2024-Q3',
  ]);
  check('One quarterback sued, then both quarterbacks, as profit fell in the third quarter.', [
    'the third quarter | DATE | 2024-Q3',
  ]);
});

describe('lengths with fractions and words between', () => {
  check('A two-and-a-half-year inquiry, a 10-day-long siege and a decades-long war ended.', [
    'two-and-a-half-year | DURATION | P2Y6M',
    '10-day-long | DURATION | P10D',
    'decades-long | DURATION | PXY',
  ]);
  check('She waited five long years.', ['five long years | DURATION | P5Y']);
  check('It hung over the entire day.', ['the entire day | DURATION | P1D']);
  check("They spent more in fiscal year '04.", ["fiscal year '04 | DATE | 2004"]);
  check('She waited a whole week.', ['a whole week | DURATION | P1W']);
  check('It is the worst storm in ten years.', ['ten years | DURATION | P10Y']);
  check('The trial is expected to last six weeks.', ['six weeks | DURATION | P6W']);
  check('Prices doubled over the past year and a half.', ['the past year and a half | DURATION | P1Y6M']);
  check('They met every few days.', ['every few days | SET | PXD']);
  describe('no lengths', () => {
    check('A zero-day flaw hit the soon-to-launch app.', []);
    check('Children aged 16 to 18 years came.', []);
    check('The boy, aged six months, and a woman in her mid-30s were safe.', []);
  });
});

describe('parts of long units', () => {
  check('A quarter of a century ago, or more than half a century ago, it stood.', [
    'A quarter of a century ago | DATE | 2000 | APPROX',
    'more than half a century ago | DATE | 1975 | MORE_THAN',
  ]);
  check('It rained on Memorial Day weekend 2020.', ['Memorial Day weekend 2020 | DATE | 2020-W21-WE']);
  check('A fortnight ago it stood.', ['A fortnight ago | DATE | 2025-W14']);
  check('It was a year ago this week.', ['a year ago this week | DATE | 2024-W16']);
  check('At the turn of the millennium he left.', ['the turn of the millennium | DATE | 2000 | APPROX']);
  check("In '68 he was in Paris.", ["'68 | DATE | 1968"]);
  check("He saw '12 Years' and 6' 11 men; at the end of the day it is luck.", []);
});

describe('tense of what was achieved or planned', () => {
  check('The firm was able to restore it by Saturday.', ['Saturday | DATE | 2025-04-12']);
  check('The firm hopes to be able to restore it by Saturday.', ['Saturday | DATE | 2025-04-19']);
  check('Oil for May delivery rose; oil for May voters fell.', [
    'May | DATE | 2025-05',
    'May | DATE | 2024-05',
  ]);
  check('It may rise since the explosion on 20 July.', ['20 July | DATE | 2024-07-20']);
  check('A hearing was pencilled in for October.', ['October | DATE | 2025-10']);
  check('A game that had been set for Monday was called off.', ['Monday | DATE | 2025-04-21']);
  check('The games scheduled for Monday were held.', ['Monday | DATE | 2025-04-14']);
  check('The games scheduled for Monday were to be held here.', ['Monday | DATE | 2025-04-21']);
  check('The originally planned launch on Monday was scrubbed.', ['Monday | DATE | 2025-04-14']);
  check('According to officials on Monday, the firm may close.', ['Monday | DATE | 2025-04-14']);
  check('The firm, according to officials, may close on Monday, they said.', ['Monday | DATE | 2025-04-21']);
  check('On Monday, officials may have known it.', ['Monday | DATE | 2025-04-14']);
  check('On Monday, officials may act.', ['Monday | DATE | 2025-04-21']);
});
