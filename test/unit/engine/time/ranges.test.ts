import { check } from './check';

describe('ranges', () => {
  check('She was in Lisbon from July 13 to 17 of last year.', [
    'July 13 | DATE | 2024-07-13',
    '17 of last year | DATE | 2024-07-17',
  ]);
  check('The strike ran from 13 to 17 July last year.', [
    '13 | DATE | 2024-07-13',
    '17 July last year | DATE | 2024-07-17',
  ]);
  check('The fair runs July 13-17 next year.', [
    'July 13 | DATE | 2026-07-13',
    '17 next year | DATE | 2026-07-17',
  ]);
  check('It rained from 30 December to 2 January last year.', [
    '30 December | DATE | 2023-12-30',
    '2 January last year | DATE | 2024-01-02',
  ]);
  check('Schools closed from Tuesday to Thursday of last week.', [
    'Tuesday | DATE | 2025-04-08',
    'Thursday of last week | DATE | 2025-04-10',
  ]);
  check('Shops will close from Monday to Friday.', [
    'Monday | DATE | 2025-04-21',
    'Friday | DATE | 2025-04-25',
  ]);
  check('Rain is forecast for Monday and Thursday.', [
    'Monday | DATE | 2025-04-21',
    'Thursday | DATE | 2025-04-24',
  ]);
  check('The road is closed from 10am until noon on Saturday.', [
    '10am | TIME | 2025-04-19T10:00',
    'noon on Saturday | TIME | 2025-04-19T12:00',
  ]);
  check('Delete what came between 3pm and 4pm on the 17 January.', [
    '3pm | TIME | 2025-01-17T15:00',
    '4pm | TIME | 2025-01-17T16:00',
    '17 January | DATE | 2025-01-17',
  ]);
  check('The fair is on the weekend of 10-11 May, and was on the weekend of March 8.', [
    'the weekend of 10-11 May | DATE | 2025-W19-WE',
    'the weekend of March 8 | DATE | 2025-W10-WE',
  ]);
  describe('no ranges', () => {
    check('She came on July 13 and left last year.', [
      'July 13 | DATE | 2024-07-13',
      'last year | DATE | 2024',
    ]);
    check('On Monday he left, and on Thursday he will come.', [
      'Monday | DATE | 2025-04-14',
      'Thursday | DATE | 2025-04-24',
    ]);
    check('He came on Tuesday, and left on Thursday of last week.', [
      'Tuesday | DATE | 2025-04-15',
      'Thursday of last week | DATE | 2025-04-10',
    ]);
  });
});

describe('a day that is counted and named', () => {
  check('The siege began on April 2. Two days later, on Friday, it ended.', [
    'April 2 | DATE | 2025-04-02',
    'Two days later | DATE | 2025-04-18',
    'Friday | DATE | 2025-04-18',
  ]);
  check('He fell. Two days later, on March 9, he died.', [
    'Two days later | DATE | 2025-03-09',
    'March 9 | DATE | 2025-03-09',
  ]);
  check('The concert on Saturday (26 April) is sold out; on Sunday (26 April) it is not.', [
    'Saturday | DATE | 2025-04-26',
    '26 April | DATE | 2025-04-26',
    'Sunday | DATE | 2025-04-20',
    '26 April | DATE | 2025-04-26',
  ]);
  check("The siege began on April 2. A day later, last year's winner left.", [
    'April 2 | DATE | 2025-04-02',
    'A day later | DATE | 2025-04-03',
    'last year | DATE | 2024',
  ]);
});

describe('a length beside a date', () => {
  check('On April 13 — two days after the ruling — he spoke.', [
    'April 13 | DATE | 2025-04-13',
    'two days | DURATION | P2D',
  ]);
  check('It was announced seven days earlier on April 6.', [
    'seven days earlier | DATE | 2025-04-06',
    'April 6 | DATE | 2025-04-06',
  ]);
  check('It takes 12-18 months, or 5 - 6 weeks.', [
    '12-18 months | DURATION | P12M',
    '5 - 6 weeks | DURATION | P5W',
  ]);
});

describe('days whose event is known by them', () => {
  check('The 9/11 attacks and the 7/7 bombings were studied.', [
    '9/11 | DATE | 2001-09-11',
    '7/7 | DATE | 2005-07-07',
  ]);
  check('They may study the July 7 attack.', ['July 7 | DATE | 2024-07-07']);
  check('They may discuss the May 7 vote.', ['May 7 | DATE | 2025-05-07']);
  describe('figures that are no days', () => {
    check('It is open 24/7, and 7/7 of them came; 9/11/14 was a score.', ['9/11/14 | DATE | 2014-11-09']);
  });
});

describe('a time of day by its day', () => {
  check('They fled before dawn Sunday.', ['dawn Sunday | TIME | 2025-04-13TMO']);
  check('Drones hit the port overnight on Tuesday.', ['overnight on Tuesday | TIME | 2025-04-15TNI']);
  check('In the small hours of Monday the house burned.', [
    'the small hours of Monday | TIME | 2025-04-14TMO | START',
  ]);
  check('He was born in the early hours of January 1, 2000.', [
    'the early hours of January 1, 2000 | TIME | 2000-01-01TMO | START',
  ]);
  check('He fell on March 3. He had come the night before.', [
    'March 3 | DATE | 2025-03-03',
    'the night before | TIME | 2025-03-02TNI',
  ]);
  check('He came on Monday. He hid. They saw him. They shot him at around 14:00.', [
    'Monday | DATE | 2025-04-14',
    'around 14:00 | TIME | 2025-04-14T14:00 | APPROX',
  ]);
  check('He came on Monday. He hid. They saw him. They left. They rose. They shot him at around 14:00.', [
    'Monday | DATE | 2025-04-14',
    'around 14:00 | TIME | 2025-04-18T14:00 | APPROX',
  ]);
  describe('of the day before, as long as nothing to come is told', () => {
    const told = 'He came on Wednesday. He hid. They saw him. They left. They rose. They ran.';
    check(`${told} They shot him at around 14:00.`, [
      'Wednesday | DATE | 2025-04-16',
      'around 14:00 | TIME | 2025-04-16T14:00 | APPROX',
    ]);
    check(`${told} They will bury him at 14:00.`, [
      'Wednesday | DATE | 2025-04-16',
      '14:00 | TIME | 2025-04-18T14:00',
    ]);
  });
  check('He came on 3 May 1759. He hid. They saw him. They shot him at around 14:00.', [
    '3 May 1759 | DATE | 1759-05-03',
    'around 14:00 | TIME | 2025-04-18T14:00 | APPROX',
  ]);
  check('They were called at 6pm on Tuesday evening.', ['6pm on Tuesday evening | TIME | 2025-04-15T18:00']);
  check('He died late Wednesday, April 16.', ['late Wednesday, April 16 | DATE | 2025-04-16 | END']);
  check('It was shut at 1425 local time (1925 GMT) on Thursday.', [
    '1425 local time | TIME | 2025-04-17T14:25',
    '1925 GMT | TIME | 2025-04-17T19:25',
    'Thursday | DATE | 2025-04-17',
  ]);
  check('It will be paid on 21 June. Shares fell at 1400 BST.', [
    '21 June | DATE | 2025-06-21',
    '1400 BST | TIME | 2025-04-18T14:00',
  ]);
  check('Votes are due on 21 June. The firm said so at 9 a.m.', [
    '21 June | DATE | 2025-06-21',
    '9 a.m. | TIME | 2025-04-18T09:00',
  ]);
  check('At 9 a.m. on Tuesday the third man fell, and at 5 p.m. Monday the 82nd fleet.', [
    '9 a.m. on Tuesday | TIME | 2025-04-15T09:00',
    '5 p.m. Monday | TIME | 2025-04-14T17:00',
  ]);
  check('He fell at noon on Friday the 11th.', ['noon on Friday the 11th | TIME | 2025-04-11T12:00']);
  check('An overnight curfew and small hours of work began.', ['overnight | TIME | 2025-04-18TNI']);
});

describe('the line above', () => {
  check('Star of the screen dies at 91\n\nJune 6, 2013\n\nShe swam.', ['June 6, 2013 | DATE | 2013-06-06']);
  check('On 20 June 30 others left.', ['20 June | DATE | 2024-06-20']);
});
