import { at, check } from './check';

describe('days that are no day', () => {
  check('She hopes to one day return, and it might one day feed millions.', [
    'one day | DATE | FUTURE_REF',
    'one day | DATE | FUTURE_REF',
  ]);
  check('One day he will run for office, she said.', ['One day | DATE | FUTURE_REF']);
  check('One day he came home and found it burnt.', []);
  check('The strike lasted one day, he said, one day after the storm.', [
    'one day | DURATION | P1D',
    'one day | DURATION | P1D',
  ]);
  check("In today's world the leaders of tomorrow are children.", []);
  check("He spoke at today's World Cup match, and of the events of tomorrow.", [
    'today | DATE | 2025-04-18',
    'tomorrow | DATE | 2025-04-19',
  ]);
  check("On NBC's Today program, he denied it.", []);
  check('"Today the show goes on," she said.', ['Today | DATE | 2025-04-18']);
  check('The then-current price was low, and the current price is high.', ['current | DATE | PRESENT_REF']);
});

describe('lines of a chronicle', () => {
  check('Milestones\n\n1918: The flu kills millions.\n\n- 1991: The plant opens.', [
    '1918 | DATE | 1918',
    '1991 | DATE | 1991',
  ]);
  check('It says 1991: The plant opens.\n\n1991:2 is a ratio.', []);
});

describe('counted back', () => {
  check('Police raided it two weeks back, and it was sold some ten years back.', [
    'two weeks back | DATE | 2025-W14',
    'some ten years back | DATE | 2015 | APPROX',
  ]);
  check('They gave two weeks back to the firm after a week back home.', [
    'two weeks | DURATION | P2W',
    'a week | DURATION | P1W',
  ]);
  check('Fish lived here 55 million years ago.', ['55 million years ago | DATE | PAST_REF']);
  check('Sales were 6 percent less than a year earlier, and he left less than a year ago.', [
    'a year earlier | DATE | 2024',
    'less than a year ago | DATE | 2024 | LESS_THAN',
  ]);
  check('He left exactly a year ago.', ['exactly a year ago | DATE | 2024']);
  check('A week on from the flood, roads are closed.', ['A week | DURATION | P1W']);
});

describe('beside a length or a zone', () => {
  check('Sunday marks ten years since the fire. The deadline is midnight Monday. The vote is Tuesday.', [
    'Sunday | DATE | 2025-04-20',
    'ten years | DURATION | P10Y',
    'midnight Monday | TIME | 2025-04-21T24:00',
    'Tuesday | DATE | 2025-04-22',
  ]);
  check('Two Saturdays ago they met. On Saturdays they rest.', [
    'Two Saturdays ago | DATE | 2025-04-05',
    'Saturdays | SET | XXXX-WXX-6',
  ]);
  check('The train left at 14h30 on Monday. The 14h30 was late.', [
    '14h30 on Monday | TIME | 2025-04-14T14:30',
  ]);
  check('In the next decade they will build it. They spent the next decade in Oslo.', [
    'the next decade | DURATION | P10Y',
    'the next decade | DATE | 203',
  ]);
  check('Prices rose in March from a year earlier. He fell. A year earlier he rose.', [
    'March | DATE | 2025-03',
    'a year earlier | DATE | 2024-03',
    'A year earlier | DATE | 2024',
  ]);
  check('It opens two weeks from today, but is closed for a week from yesterday.', [
    'two weeks from today | DATE | 2025-05-02',
    'a week | DURATION | P1W',
    'yesterday | DATE | 2025-04-17',
  ]);
  check('It struck on Monday at 4:42 local time (2042 Sunday, UTC).', [
    'Monday | DATE | 2025-04-14',
    '4:42 local time | TIME | 2025-04-14T04:42',
    '2042 Sunday | TIME | 2025-04-13T20:42',
  ]);
  check('In 2042 Sunday will be a day off.', ['2042 | DATE | 2042', 'Sunday | DATE | 2025-04-20']);
  check('On a recent Tuesday she sang, a recent report says.', ['a recent Tuesday | DATE | PAST_REF']);
  check('She resigned, as expected, on Monday.', ['Monday | DATE | 2025-04-14']);
  check('She expected a vote on Monday.', ['Monday | DATE | 2025-04-21']);
});

describe('periods', () => {
  check('Over the coming year it will spend more than in the last decade.', [
    'the coming year | DURATION | P1Y',
    'the last decade | DURATION | P10Y',
  ]);
  check('The coming fiscal year is hard.', ['The coming fiscal year | DATE | 2026']);
  check('The quarter a year ago was better. The loss will last through the first two quarters of 2026.', [
    'The quarter a year ago | DATE | 2024-Q1',
    'the first two quarters | DURATION | P2Q',
    '2026 | DATE | 2026',
  ]);
  check('Three quarters of the budget has been spent since year-end and will be by year-end.', [
    'year-end | DATE | 2024 | END',
    'year-end | DATE | 2025 | END',
  ]);
  check('It was published in December of the year 2012.', ['December of the year 2012 | DATE | 2012-12']);
  check('Exports rose in Jan-May and in the January-March period.', [
    'Jan | DATE | 2025-01',
    'May | DATE | 2025-05',
    'January | DATE | 2025-01',
    'March | DATE | 2025-03',
  ]);
  check('Jan and Mar left.', []);
  check('It was dry over the Easter weekend, and Christmas week was wet.', [
    'the Easter weekend | DATE | 2025-W16-WE',
    'Christmas week | DATE | 2024-W52',
  ]);
  check('Christmas months are quiet.', ['Christmas | DATE | 2024-12-25']);
  check(
    'They bought shares following the holiday weekend.',
    ['the holiday weekend | DATE | 2025-W15-WE'],
    at('2025-04-15'),
  );
});

describe('what lies ahead by more than the tense', () => {
  check('The talks covered preparations for a May 29 summit.', ['May 29 | DATE | 2025-05-29']);
  check('The talks covered damage from a May 29 summit.', ['May 29 | DATE | 2024-05-29']);
  check('They have started to factor in that the ban lasts until August.', ['August | DATE | 2025-08']);
  check('They managed to stay until August.', ['August | DATE | 2024-08']);
  check('“We are looking at an August date,” Lund said.', ['August | DATE | 2025-08']);
  check('Lund said: “We are looking at an August date.”', ['August | DATE | 2025-08']);
  check('Lund said they looked at an August date.', ['August | DATE | 2024-08']);
  check('Presenting the cleanup plan Sunday, he defended it.', ['Sunday | DATE | 2025-04-13']);
  check('Ministers plan a vote Sunday.', ['Sunday | DATE | 2025-04-20']);
  check("She was seen as the favourite going into Tuesday's vote.", ['Tuesday | DATE | 2025-04-15']);
});

describe('what only looks like a time', () => {
  check('The 2019-nCoV virus and a 2019-based index.', ['2019 | DATE | 2019']);
  check('Moss left at the last minute, not in the last minute.', ['the last minute | DURATION | PT1M']);
  check('Reporters from the daily Bay Dispatch rang. A local weekly said so.', ['weekly | SET | P1W']);
  check('The daily White House briefing was cut.', ['daily | SET | P1D']);
  check('It rained over a 14 day period, for over 14 days.', [
    '14 day | DURATION | P14D',
    'over 14 days | DURATION | P14D | MORE_THAN',
  ]);
  check('On the last night Moss sang. Last night Lund sang.', ['Last night | TIME | 2025-04-17TNI']);
  check('Moss told the court that he had been in Oru overnight.', []);
  check('Police said that Moss had been held overnight.', ['overnight | TIME | 2025-04-18TNI']);
  check('The bridge fell. On Monday evening Moss had filmed a hole. At 11 p.m. he posted the clip.', [
    'Monday evening | TIME | 2025-04-14TEV',
    '11 p.m. | TIME | 2025-04-14T23:00',
  ]);
  check('Moss died on Monday. His last vote was on March 11. At 2:45 a.m. he woke.', [
    'Monday | DATE | 2025-04-14',
    'March 11 | DATE | 2025-03-11',
    '2:45 a.m. | TIME | 2025-04-14T02:45',
  ]);
});
