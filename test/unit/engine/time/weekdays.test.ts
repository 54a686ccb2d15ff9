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
  check('Moreno quit on Monday after a vote in Norvale on Friday.', [
    'Monday | DATE | 2025-04-14',
    'Friday | DATE | 2025-04-11',
  ]);
  check('Moreno quit on Monday and left after a vote on Friday.', [
    'Monday | DATE | 2025-04-14',
    'Friday | DATE | 2025-04-18',
  ]);
  check('Ministers dropped a plan to move the date after talks in July.', ['July | DATE | 2024-07']);
  check('They plan to move the date after talks in July.', ['July | DATE | 2025-07']);
  check('They agreed to leave on Monday.', ['Monday | DATE | 2025-04-21']);
  check('They planned a march in the capital on Monday.', ['Monday | DATE | 2025-04-21']);
  check('On Monday, when she put off her holiday plans, they met.', ['Monday | DATE | 2025-04-14']);
  check('It had been due to expire Monday.', ['Monday | DATE | 2025-04-14']);
  check('The roads were shut due to a storm on Monday.', ['Monday | DATE | 2025-04-14']);
  check('The show was called off due to heavy snow on Monday.', ['Monday | DATE | 2025-04-14']);
  check('Moreno is due to arrive on Monday.', ['Monday | DATE | 2025-04-21']);
  check('The vote will be formally held on Monday.', ['Monday | DATE | 2025-04-21']);
  check('The ban is to be lifted on Monday.', ['Monday | DATE | 2025-04-21']);
  check('They asked to be freed on Monday.', ['Monday | DATE | 2025-04-14']);
  check('He could be freed on Monday.', ['Monday | DATE | 2025-04-21']);
  check('He could not be reached on Monday.', ['Monday | DATE | 2025-04-14']);
  check('Since the rail accident in December the firm could lose it. Floods in December could ruin it.', [
    'December | DATE | 2024-12',
    'December | DATE | 2025-12',
  ]);
  check("They may gain from Monday's disaster.", ['Monday | DATE | 2025-04-14']);
  check('They end on 10.05.2025 (Saturday) in Oru (Sunday is free).', [
    '10.05.2025 | DATE | 2025-05-10',
    'Saturday | DATE | 2025-05-10',
    'Sunday | DATE | 2025-04-20',
  ]);
  check('The win follows those in Oru in May 2023, Ade the following month and Moss in December.', [
    'May 2023 | DATE | 2023-05',
    'the following month | DATE | 2023-06',
    'December | DATE | 2023-12',
  ]);
  check('He claimed credit for the August 10 truce.', ['August 10 | DATE | 2024-08-10']);
  check("They may gain from Monday's vote.", ['Monday | DATE | 2025-04-21']);
  check('On Monday, Moreno pledged to close the port.', ['Monday | DATE | 2025-04-14']);
  check('On Monday, the proposed line opens to all.', ['Monday | DATE | 2025-04-21']);
  check('The court meets on Monday.', ['Monday | DATE | 2025-04-21']);
  check('The show was postponed to Monday.', ['Monday | DATE | 2025-04-21']);
  check('The show was put off to Monday.', ['Monday | DATE | 2025-04-21']);
  check('The show was brought forward to Monday.', ['Monday | DATE | 2025-04-21']);
  check('He walked off to Monday prayers.', ['Monday | DATE | 2025-04-14']);
  check('The show was rescheduled for Monday.', ['Monday | DATE | 2025-04-21']);
  check('The talks start on Monday.', ['Monday | DATE | 2025-04-21']);
  check('The news of a start on Monday was good.', ['Monday | DATE | 2025-04-14']);
  check("It rose before Monday's vote.", ['Monday | DATE | 2025-04-14']);
  check('He will come for the first time since the fatal April 16 explosion.', [
    'April 16 | DATE | 2025-04-16',
  ]);
  check('They were to try another way on Monday.', ['Monday | DATE | 2025-04-21']);
  check('They were to blame on Monday. It was to have begun on Monday.', [
    'Monday | DATE | 2025-04-14',
    'Monday | DATE | 2025-04-14',
  ]);
  check("They postponed Sunday's show and praised Monday's.", [
    'Sunday | DATE | 2025-04-20',
    'Monday | DATE | 2025-04-14',
  ]);
  check("They said that Monday's show had failed. They met that Monday.", [
    'Monday | DATE | 2025-04-14',
    'that Monday | DATE | 2025-04-14',
  ]);
  check('He has ten points going into Saturday’s final.', ['Saturday | DATE | 2025-04-19']);
  check('The search went on into Monday.', ['Monday | DATE | 2025-04-14']);
  check("After Monday's crash the city may act.", ['Monday | DATE | 2025-04-14']);
  check('Monday is the deadline for claims.', ['Monday | DATE | 2025-04-21']);
  check('The storm is forecast to hit the coast on Monday.', ['Monday | DATE | 2025-04-21']);
  check('The storm hit the coast on Monday.', ['Monday | DATE | 2025-04-14']);
  check('We are meeting on Monday.', ['Monday | DATE | 2025-04-21']);
  check('Police are investigating a robbery on Monday.', ['Monday | DATE | 2025-04-14']);
  check('The report, to be released on Monday, is damning.', ['Monday | DATE | 2025-04-21']);
  check('She was the first to be charged on Monday.', ['Monday | DATE | 2025-04-14']);
  check('The crisis caused flights to be suspended on Monday.', ['Monday | DATE | 2025-04-14']);
  check('Holt pledged on Monday to pay.', ['Monday | DATE | 2025-04-14']);
  check('Holt will face a hearing on Monday devoted to the spill.', ['Monday | DATE | 2025-04-21']);
  check('They will meet in Bali, where ministers on Monday set up a fund.', ['Monday | DATE | 2025-04-14']);
  check('Rovers host United on Monday.', ['Monday | DATE | 2025-04-21']);
  check('Rovers met the host United on Monday.', ['Monday | DATE | 2025-04-14']);
  check('Holt did so until Monday.', ['Monday | DATE | 2025-04-14']);
  check('Holt had a price on his head until December 20.', ['December 20 | DATE | 2024-12-20']);
  check('Holt had promised to stay until December 20.', ['December 20 | DATE | 2025-12-20']);
  check('Holt will have a tent there until Monday.', ['Monday | DATE | 2025-04-21']);
  check('United plays Rovers on Monday.', ['Monday | DATE | 2025-04-21']);
  check("Union braces for Monday's walkout", ['Monday | DATE | 2025-04-21']);
  check('They meet on Tuesday week and on Monday fortnight.', [
    'Tuesday week | DATE | 2025-04-29',
    'Monday fortnight | DATE | 2025-05-05',
  ]);
  check('They leave a week on Thursday.', ['a week on Thursday | DATE | 2025-05-01']);
  check('They met on the Thursday before last.', ['the Thursday before last | DATE | 2025-04-10']);
  check('It was moved to May 9 and held on the Sunday.', [
    'May 9 | DATE | 2025-05-09',
    'Sunday | DATE | 2025-05-11',
  ]);
  check('It was shown on Friday. It was posted on the Sunday.', [
    'Friday | DATE | 2025-04-18',
    'Sunday | DATE | 2025-04-13',
  ]);
  check('He was found dead on the Sunday.', ['Sunday | DATE | 2025-04-13']);
  check('Classes resume on Monday.', ['Monday | DATE | 2025-04-21']);
  check('They lost a week on Thursday.', ['Thursday | DATE | 2025-04-17']);
  check('Aid came following Tuesday’s earthquake.', ['Tuesday | DATE | 2025-04-15']);
  check('The plan of Ann Reed is for Monday.', ['Monday | DATE | 2025-04-21']);
  check('They spoke on Thursday.', ['Thursday | DATE | XXXX-WXX-4'], at(null));
  describe('in the present', () => {
    check('They go to Ashford on Monday and tickets go on sale on Tuesday.', [
      'Monday | DATE | 2025-04-21',
      'Tuesday | DATE | 2025-04-22',
    ]);
    check('They did not go on Monday.', ['Monday | DATE | 2025-04-14']);
    check('His officials visit on Monday.', ['Monday | DATE | 2025-04-14']);
    check('A warning is in force from Monday to Tuesday.', [
      'Monday | DATE | 2025-04-21',
      'Tuesday | DATE | 2025-04-22',
    ]);
    check('A warning from Monday failed.', ['Monday | DATE | 2025-04-14']);
    check('Here are figures from March, and the gate is open from Monday.', [
      'March | DATE | 2025-03',
      'Monday | DATE | 2025-04-21',
    ]);
    check("She is back from Friday's summit.", ['Friday | DATE | 2025-04-18']);
    check('Between now and Sunday no limits apply.', [
      'now | DATE | PRESENT_REF',
      'Sunday | DATE | 2025-04-20',
    ]);
    check('On Thursday he could not walk.', ['Thursday | DATE | 2025-04-17']);
    check('On Monday he could walk.', ['Monday | DATE | 2025-04-21']);
  });

  describe('five days back and more, where no tense tells', () => {
    check('Talks on the Saturday rally go on.', ['Saturday | DATE | 2025-04-19']);
    check('Moreno told ministers to visit the port on Sunday.', ['Sunday | DATE | 2025-04-20']);
    check('Lindt on Saturday visits her home town.', ['Saturday | DATE | 2025-04-19']);
    check('Lindt on Thursday visits her home town.', ['Thursday | DATE | 2025-04-17']);
    check('The port closed on Saturday.', ['Saturday | DATE | 2025-04-12']);
    check('Lindt did not come to work on Saturday.', ['Saturday | DATE | 2025-04-12']);
    check('Lindt was found to be ill on Saturday.', ['Saturday | DATE | 2025-04-12']);
    check('Forecasters spoke of clear weather starting Saturday.', ['Saturday | DATE | 2025-04-19']);
  });

  describe('yesterday, as of what was to come then', () => {
    check('The ferry could sail as early as Thursday.', ['Thursday | DATE | 2025-04-17']);
    check('The ferry was due on Thursday but was late.', ['Thursday | DATE | 2025-04-17']);
    check('The ferry will sail on Thursday.', ['Thursday | DATE | 2025-04-24']);
    check('On Thursday the ferry will sail again.', ['Thursday | DATE | 2025-04-24']);
    check('The ferry is due to sail on Thursday.', ['Thursday | DATE | 2025-04-24']);
    check('The truce lapses on Thursday.', ['Thursday | DATE | 2025-04-24']);
    check('The pier is shut until Thursday.', ['Thursday | DATE | 2025-04-24']);
    check('It will be in Oru on Wednesday, in Ade on Thursday.', [
      'Wednesday | DATE | 2025-04-23',
      'Thursday | DATE | 2025-04-24',
    ]);
  });

  describe('in clauses and among nouns', () => {
    check('Police warned that winds on Tuesday could break the dam.', ['Tuesday | DATE | 2025-04-22']);
    check('Police said that on Tuesday winds broke the dam.', ['Tuesday | DATE | 2025-04-15']);
    check('The anchor will be lowered to the seabed on Tuesday.', ['Tuesday | DATE | 2025-04-22']);
    check('Gales were forecast through Tuesday.', ['Tuesday | DATE | 2025-04-22']);
    check('The march on Tuesday was expected to end there.', ['Tuesday | DATE | 2025-04-22']);
    check('The march on Tuesday was long.', ['Tuesday | DATE | 2025-04-15']);
    check('A gale may form off Oru and hit it on Tuesday.', ['Tuesday | DATE | 2025-04-22']);
    check('A gale formed off Oru and hit it on Tuesday.', ['Tuesday | DATE | 2025-04-15']);
    check('Lindt hopes to begin an attempt to raise it on Tuesday.', ['Tuesday | DATE | 2025-04-22']);
    check("They will look for ways to get round Tuesday's ruling.", ['Tuesday | DATE | 2025-04-15']);
    check('The announcement on Tuesday that it will pay was welcome.', ['Tuesday | DATE | 2025-04-15']);
    check('Moreno would not comment on Tuesday.', ['Tuesday | DATE | 2025-04-15']);
    check('Moreno would not attend on Tuesday.', ['Tuesday | DATE | 2025-04-22']);
    check('Two have been missing since the blast on Tuesday, but could be found.', [
      'Tuesday | DATE | 2025-04-15',
    ]);
    check('It is cheaper after a fall on Tuesday.', ['Tuesday | DATE | 2025-04-15']);
    check('Elections fall on Tuesday.', ['Tuesday | DATE | 2025-04-22']);
    check('It is up after better than expected results on Tuesday.', ['Tuesday | DATE | 2025-04-15']);
    check('Results are expected on Tuesday.', ['Tuesday | DATE | 2025-04-22']);
    check('Preparations are under way for Tuesday’s concert.', ['Tuesday | DATE | 2025-04-22']);
  });

  describe('not weekdays', () => {
    check('The Sunday Times and the Sun reported it.', []);
    check('Man Friday sat down.', []);
    check('They beat Wednesday 2-1; Wednesday v Rovers is next.', []);
  });
});

describe('one of many weekdays', () => {
  check('Moss was held on a Sunday in March.', ['a Sunday in March | DATE | 2025-03']);
  check('One rainy Monday in late March Moss left.', [
    'One rainy Monday in late March | DATE | 2025-03 | END',
  ]);
  check('He left on a Friday in June last year.', ['a Friday in June last year | DATE | 2024-06']);
  check('He left on Monday in March 2024.', ['Monday | DATE | 2025-04-14', 'March 2024 | DATE | 2024-03']);
});

describe('weekdays behind "until" and "by"', () => {
  check('It was not until Monday that Oru closed.', ['Monday | DATE | 2025-04-14']);
  check('Oru did not close until Monday.', ['Monday | DATE | 2025-04-14']);
  check('They had until Monday to pay.', ['Monday | DATE | 2025-04-14']);
  check('Moss waited until Monday.', ['Monday | DATE | 2025-04-14']);
  check('Oru said that they had until Monday to pay.', ['Monday | DATE | 2025-04-21']);
  check('The trial was adjourned until Monday.', ['Monday | DATE | 2025-04-21']);
  check('They would strike unless the offer was changed by Monday.', ['Monday | DATE | 2025-04-21']);
  check('Moss would ask whether the offer was changed by Monday.', ['Monday | DATE | 2025-04-14']);
  check('She worked there until the weekend she died.', []);
});

describe('weekdays of a price', () => {
  check("Owners will get 41 a share, a premium to Tuesday's closing price.", ['Tuesday | DATE | 2025-04-15']);
  check("Owners will get 41 a share, above Tuesday's close.", ['Tuesday | DATE | 2025-04-15']);
  check("The vote will be held in Tuesday's session.", ['Tuesday | DATE | 2025-04-22']);
  check("Oru will file before Tuesday's close.", ['Tuesday | DATE | 2025-04-22']);
});

describe('weekdays in a story of years', () => {
  check('It burnt in 1910, 1911 and 1912. The fair opens on 18 April. The governor fled on Tuesday.', [
    '1910 | DATE | 1910',
    '1911 | DATE | 1911',
    '1912 | DATE | 1912',
    '18 April | DATE | 2025-04-18',
    'Tuesday | DATE | 2025-04-15',
  ]);
});
