import assert from 'node:assert/strict';
import { check, timesOf } from './check';

describe('lengths of a range or of no number', () => {
  check('She was sentenced on March 26 to 14 years in prison, for 26 to 30 months of theft.', [
    'March 26 | DATE | 2025-03-26',
    '14 years | DURATION | P14Y',
    '26 to 30 months | DURATION | P26M',
  ]);
  check('It takes between five and six months, or a hundred and six days.', [
    'five and six months | DURATION | P5M',
    'a hundred and six days | DURATION | P106D',
  ]);
  check('For some weeks it was shut, more than in a single year.', [
    'some weeks | DURATION | PXW',
    'a single year | DURATION | P1Y',
  ]);
  check('Some weeks are long.', []);
});

describe('durations', () => {
  check('He began a four-day visit.', ['four-day | DURATION | P4D']);
  check('Tariffs were paused for 90 days.', ['90 days | DURATION | P90D']);
  check('He spoke for more than four hours.', ['more than four hours | DURATION | PT4H | MORE_THAN']);
  check('It took two and a half years.', ['two and a half years | DURATION | P2Y6M']);
  check('It took three-and-a-half years.', ['three-and-a-half years | DURATION | P3Y6M']);
  check('It took 2 1/2 hours.', ['2 1/2 hours | DURATION | PT2H30M']);
  check('It took half an hour.', ['half an hour | DURATION | PT30M']);
  check('Sales fell in the past three months.', ['the past three months | DURATION | P3M']);
  check('Sales will rise in the next two weeks.', ['the next two weeks | DURATION | P2W']);
  check('It lasted several years.', ['several years | DURATION | PXY']);
  check('They held out for two nights.', ['two nights | DURATION | P2D']);
  check('It rose in the past hour.', ['the past hour | DURATION | PT1H']);
  check('It lasted fifty-three days.', ['fifty-three days | DURATION | P53D']);
  check('It takes two-three months.', ['two-three months | DURATION | P2M']);
  check('It takes a couple of years.', ['a couple of years | DURATION | P2Y | APPROX']);
  check('It will take two to three weeks.', ['two to three weeks | DURATION | P2W']);
  check('Stocks hit a five year low.', ['five year | DURATION | P5Y']);
  check('They have waited for decades.', ['decades | DURATION | PXY']);
  check('Over the past decade rents rose.', ['the past decade | DURATION | P10Y']);
  check('A quarter-century war ended after the better part of a decade, and most of a year of talks.', [
    'quarter-century | DURATION | P25Y',
    'a decade | DURATION | P10Y',
    'a year | DURATION | P1Y',
  ]);
  check('This comes a week after the vote. A half-century ago, and a quarter century ago, none came.', [
    'a week | DURATION | P1W',
    'A half-century ago | DATE | 1975 | APPROX',
    'a quarter century ago | DATE | 2000 | APPROX',
  ]);
  check('The vote is only days away. They lived so for millions of years.', [
    'days | DURATION | PXD',
    'millions of years | DURATION | PXY',
  ]);
  check('Profit for the last year fell. It has been dry for the last year.', [
    'the last year | DATE | 2024',
    'the last year | DURATION | P1Y',
  ]);
  check(
    'Oru will put in 2 billion over five years. Wages rose 13% over two years, and it paid over six weeks.',
    ['five years | DURATION | P5Y', 'two years | DURATION | P2Y', 'six weeks | DURATION | P6W'],
  );
  check('It took over five years and lasted over six weeks. He served for over two years.', [
    'over five years | DURATION | P5Y | MORE_THAN',
    'over six weeks | DURATION | P6W | MORE_THAN',
    'over two years | DURATION | P2Y | MORE_THAN',
  ]);
  check('He was away for the last week; it was dry over the last decade, as it was the last week.', [
    'the last week | DURATION | P1W',
    'the last decade | DURATION | P10Y',
    'the last week | DATE | 2025-W15',
  ]);
  describe('not durations', () => {
    check('It grew over the last quarter century.', []);
    check('It was the third attack in as many months.', []);
    check('A 58-year-old man and a boy, 5 years old, won.', []);
    check('It teaches 11-year olds.', []);
    check('A quarter of a billion people left on another day.', []);
    check('He said on CBS\'s "60 Minutes" that he knew.', []);
    check('He came second, a minute change.', []);
    check('They spent $500 billion and 27% of it.', []);
  });
});

describe('sets', () => {
  check('It rains every day.', ['every day | SET | P1D']);
  check('They meet every Monday.', ['every Monday | SET | XXXX-WXX-1']);
  check('They meet twice a month.', ['twice a month | SET | P1M']);
  check('They meet every two weeks.', ['every two weeks | SET | P2W']);
  check('It is published daily.', ['daily | SET | P1D']);
  check('It costs 50 million a year.', ['a year | SET | P1Y']);
  check('They let 200 trucks a day into the camp, and three million guests a year in Halden.', [
    'a day | SET | P1D',
    'a year | SET | P1Y',
  ]);
  for (const told of [
    'They scored two goals a minute apart.',
    'There were three earthquakes a day apart.',
    'He had bought 40 players a year into his reign.',
    'It had closed 12 branches a month in.',
  ])
    it(`no rate: ${told}`, () => {
      assert.ok(timesOf(told).every(({ type }) => type !== 'SET'));
    });
  check('The zoo draws 3 million visitors a year and 40 trucks per day. He lost 12 men a week after it.', [
    'a year | SET | P1Y',
    'per day | SET | P1D',
    'a week | DURATION | P1W',
  ]);
  check('Cars at 30 miles per hour. Pumps lift 40 litres a minute. Cameras took 24 frames per second.', []);
  check('The zoo draws 300 visitors an hour.', ['an hour | SET | PT1H']);
  check('Flights leave on Tuesdays.', ['Tuesdays | SET | XXXX-WXX-2']);
  check('Flights leave at weekends; two weekends passed.', [
    'weekends | SET | XXXX-WXX-WE',
    'two weekends | DURATION | P2WE',
  ]);
  check('It is paid quarterly, reviewed semi-annually, and printed twice-weekly.', [
    'quarterly | SET | P3M',
    'semi-annually | SET | P6M',
    'twice-weekly | SET | P1W',
  ]);
  check('The biannual fair is open five days a week.', [
    'biannual | SET | P6M',
    'five days a week | SET | P1W',
  ]);
  check('Every 22 January and each March 3 it is rung.', [
    'Every 22 January | SET | XXXX-01-22',
    'each March 3 | SET | XXXX-03-03',
  ]);
  describe('not sets', () => {
    check('The quarterly loss grew by two weeks a day.', ['two weeks | DURATION | P2W']);
    check('The Daily Mail wrote it.', []);
  });
});

describe('times of day', () => {
  check('It began at 10:30 a.m. on Monday.', ['10:30 a.m. on Monday | TIME | 2025-04-14T10:30']);
  check('He got two years and eight months; it took 3 hours 20 minutes.', [
    'two years and eight months | DURATION | P2Y8M',
    '3 hours 20 minutes | DURATION | PT3H20M',
  ]);
  check('The boy lived for 1 year, 3 months and 12 days.', [
    '1 year, 3 months and 12 days | DURATION | P1Y3M12D',
  ]);
  check('It took two weeks, three years and a few months.', [
    'two weeks | DURATION | P2W',
    'three years | DURATION | P3Y',
    'a few months | DURATION | PXM',
  ]);
  check('It stays closed for another week and another two months.', [
    'another week | DURATION | P1W',
    'another two months | DURATION | P2M',
  ]);
  check('They waited three-quarters of an hour.', ['three-quarters of an hour | DURATION | PT45M']);
  check('It ran between 2300 and 0200 GMT.', [
    '2300 | TIME | 2025-04-18T23:00',
    '0200 GMT | TIME | 2025-04-19T02:00',
  ]);
  check('It rose between 2300 and 2400.', []);
  check('18 June 2025\n\n06:12 First alarms.\n\n13:00-14:30 All is well.\n\n19 June, 01:20 The end.', [
    '18 June 2025 | DATE | 2025-06-18',
    '06:12 | TIME | 2025-06-18T06:12',
    '13:00 | TIME | 2025-06-18T13:00',
    '14:30 | TIME | 2025-06-18T14:30',
    '19 June, 01:20 | TIME | 2025-06-19T01:20',
  ]);
  check('13:14 Faith abideth.\n\nHe read Luke 2:11.', []);
  check('Flights leave on Monday and Tuesday nights.', [
    'Monday | SET | XXXX-WXX-1TNI',
    'Tuesday nights | SET | XXXX-WXX-2TNI',
  ]);
  check('Sunday 13 April 2025 19.10 BST', ['Sunday 13 April 2025 19.10 BST | TIME | 2025-04-13T19:10']);
  check('It struck at 14.30 local time; shares rose 19.10 pt.', [
    '14.30 local time | TIME | 2025-04-18T14:30',
  ]);
  check(
    'On Monday evening he sent a message dated that morning. None has come since the dawn of the age of sail.',
    ['Monday evening | TIME | 2025-04-14TEV', 'that morning | TIME | 2025-04-14TMO'],
  );
  check('It struck at 10 p.m. Friday (0200 GMT Saturday).', [
    '10 p.m. Friday | TIME | 2025-04-18T22:00',
    '0200 GMT Saturday | TIME | 2025-04-19T02:00',
  ]);
  check('It begins Thursday at 4 a.m. (Wednesday 21:00 UTC).', [
    'Thursday | DATE | 2025-04-24',
    '4 a.m. | TIME | 2025-04-24T04:00',
    'Wednesday 21:00 UTC | TIME | 2025-04-23T21:00',
  ]);
  check('It struck at 1353 GMT on Sunday.', ['1353 GMT on Sunday | TIME | 2025-04-13T13:53']);
  check('It began at 6pm.', ['6pm | TIME | 2025-04-18T18:00']);
  check('It began at noon Thursday.', ['noon Thursday | TIME | 2025-04-17T12:00']);
  check('It began on April 3, 2025, 10:15 GMT.', ['April 3, 2025, 10:15 GMT | TIME | 2025-04-03T10:15']);
  check('It began on the morning of March 23.', ['the morning of March 23 | TIME | 2025-03-23TMO']);
  check('It began at dawn on 22 March.', ['dawn on 22 March | TIME | 2025-03-22TMO']);
  check('It began in the early hours of 13 March.', [
    'the early hours of 13 March | TIME | 2025-03-13TMO | START',
  ]);
  check('It began at five minutes to eight in the evening.', [
    'five minutes to eight in the evening | TIME | 2025-04-18T19:55',
  ]);
  check('It began at half past three and ended at quarter to five.', [
    'half past three | TIME | 2025-04-18T03:30',
    'quarter to five | TIME | 2025-04-18T04:45',
  ]);
  check('It began at 8 in the morning.', ['8 in the morning | TIME | 2025-04-18T08:00']);
  check('It rose at 0400 hours on Monday, and at 11:37 tonight or at 8 tonight it falls.', [
    '0400 hours on Monday | TIME | 2025-04-14T04:00',
    '11:37 tonight | TIME | 2025-04-18T23:37',
    '8 tonight | TIME | 2025-04-18T20:00',
  ]);
  check('It began shortly after midnight on Monday and ended at midnight on Tuesday.', [
    'midnight on Monday | TIME | 2025-04-14T00:00',
    'midnight on Tuesday | TIME | 2025-04-15T24:00',
  ]);
  check('It struck at 3:42 a.m. local time (1942 GMT Tuesday).', [
    '3:42 a.m. local time | TIME | 2025-04-16T03:42',
    '1942 GMT Tuesday | TIME | 2025-04-15T19:42',
  ]);
  check('It struck at 2 p.m. (1800 GMT Tuesday).', [
    '2 p.m. | TIME | 2025-04-15T14:00',
    '1800 GMT Tuesday | TIME | 2025-04-15T18:00',
  ]);
  describe('two times, and no moment in two zones', () => {
    check('Trains leave at 10 p.m., 1 a.m. Saturday.', [
      '10 p.m. | TIME | 2025-04-19T22:00',
      '1 a.m. Saturday | TIME | 2025-04-19T01:00',
    ]);
    check('Mass is at 9 a.m. (10 p.m. on Sunday).', [
      '9 a.m. | TIME | 2025-04-20T09:00',
      '10 p.m. on Sunday | TIME | 2025-04-20T22:00',
    ]);
  });
  describe('not times of day', () => {
    check('He shot around 1000 hours, and rested after 1200 hours of work.', []);
    check('They gave 1800 hours and 8 tonight.', ['tonight | TIME | 2025-04-18TNI']);
    check('He wrote 2575 EST.', []);
    check('He gave a quarter to three men and half past the post.', []);
    check('He had five minutes to eight rounds.', ['five minutes | DURATION | PT5M']);
    check('They won 3:1 and lost 10:30.', []);
    check('I am here and read John 3:16.', []);
  });
});

describe('vague references', () => {
  check('India is now growing.', ['now | DATE | PRESENT_REF']);
  check('At present, the present owner is present.', ['present | DATE | PRESENT_REF']);
  check('He currently lives there.', ['currently | DATE | PRESENT_REF']);
  check('He recently moved.', ['recently | DATE | PAST_REF']);
  check('They will need it in the days and years to come, and for years to come.', [
    'the days and years to come | DATE | FUTURE_REF',
    'years | DURATION | PXY',
  ]);
  check('The tests will take days to come back.', ['days | DURATION | PXD']);
  check('They will meet in the coming months.', ['the coming months | DATE | FUTURE_REF']);
  check('They look to the future.', ['the future | DATE | FUTURE_REF']);
  check('It failed in the past.', ['the past | DATE | PAST_REF']);
  check('They have in the past accused him.', ['the past | DATE | PAST_REF']);
  check('In the past it held more.', ['the past | DATE | PAST_REF']);
  check('It is told in the past tense.', []);
  check('It is true that in the future these ships will sink.', ['the future | DATE | FUTURE_REF']);
  describe('not references', () => {
    check('The Future of Work is a book about current.', ['current | DATE | PRESENT_REF']);
    check('He walked past the house.', []);
    check('He left as soon as he could.', []);
  });
});
