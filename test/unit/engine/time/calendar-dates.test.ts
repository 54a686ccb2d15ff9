import { check } from './check';

describe('days with the rest of their date', () => {
  check('The chart of 1 Jan 04-16 Sep 05 was drawn on 5 May 12 times.', [
    '1 Jan 04 | DATE | 2004-01-01',
    '16 Sep 05 | DATE | 2005-09-16',
    '5 May | DATE | 2025-05-05',
  ]);
  check('As of Monday, the 83rd day, oil flowed; Friday the 13th was worse.', [
    'Monday | DATE | 2025-04-14',
    'Friday the 13th | DATE | 2024-12-13',
  ]);
  check('They met on Friday the 18th.', ['Friday the 18th | DATE | 2025-04-18']);
  check('They will meet on Friday the 18th.', ['Friday the 18th | DATE | 2025-04-18']);
  check('They met on Monday the 21st.', ['Monday the 21st | DATE | 2024-10-21']);
  check('They will meet on Monday the 14th.', ['Monday the 14th | DATE | 2025-07-14']);
});

describe('dates of the calendar', () => {
  check('They met on April 18, 2025, in Delhi.', ['April 18, 2025 | DATE | 2025-04-18']);
  check('They met on 18 April 2025 in Delhi.', ['18 April 2025 | DATE | 2025-04-18']);
  check('They met on the 18th of April in Delhi.', ['the 18th of April | DATE | 2025-04-18']);
  check('Done at Delhi on this 8th day of March 2025.', ['8th day of March 2025 | DATE | 2025-03-08']);
  check('They met in the 3rd week of April.', ['the 3rd week of April | DATE | 2025-04 | MID']);
  check('They met on Friday, April 11, in Delhi.', ['Friday, April 11 | DATE | 2025-04-11']);
  check('The law was signed Feb. 3.', ['Feb. 3 | DATE | 2025-02-03']);
  check('Filed 2025-04-02 by the clerk.', ['2025-04-02 | DATE | 2025-04-02']);
  check('Logged at 2025-04-02T10:30:00Z by the clerk.', ['2025-04-02T10:30:00Z | TIME | 2025-04-02T10:30']);
  check('It opened on 25/03/2025 and shut on 02/04/2025.', [
    '25/03/2025 | DATE | 2025-03-25',
    '02/04/2025 | DATE | 2025-04-02',
  ]);
  check('It opened on 03/25/2025 and shut on 04/02/2025.', [
    '03/25/2025 | DATE | 2025-03-25',
    '04/02/2025 | DATE | 2025-04-02',
  ]);
  check('It opened on 25.03.2025.', ['25.03.2025 | DATE | 2025-03-25']);
  check('The council passed Resolution 1973.', []);
  check('The council passed the resolution in 1973.', ['1973 | DATE | 1973']);
  check('The talks ran April 21-24 in Delhi.', ['April 21 | DATE | 2025-04-21', '24 | DATE | 2025-04-24']);
  check('The talks ran on 3, 4 and 5 March in Delhi.', [
    '3 | DATE | 2025-03-03',
    '4 | DATE | 2025-03-04',
    '5 March | DATE | 2025-03-05',
  ]);
  check('He was born on the twenty-first of March, 1950.', [
    'the twenty-first of March, 1950 | DATE | 1950-03-21',
  ]);
  check('The court met in March. It ruled on the 18th, clerks said.', [
    'March | DATE | 2025-03',
    'the 18th | DATE | 2025-03-18',
  ]);
  check('They met on the 3rd, and on the 5th the court ruled.', [
    'the 3rd | DATE | 2025-04-03',
    'the 5th | DATE | 2025-04-05',
  ]);
  check('They met on the 3rd, 5th or 9th of March.', [
    'the 3rd | DATE | 2025-03-03',
    '5th | DATE | 2025-03-05',
    '9th of March | DATE | 2025-03-09',
  ]);
  check('Filed 2025.03.07, 03.25.2025 and 2025/Mar/09.', [
    '2025.03.07 | DATE | 2025-03-07',
    '03.25.2025 | DATE | 2025-03-25',
    '2025/Mar/09 | DATE | 2025-03-09',
  ]);
  check('they met on friday, in february, at easter.', [
    'friday | DATE | 2025-04-18',
    'february | DATE | 2025-02',
    'easter | DATE | 2025-04-20',
  ]);
  check("Filed 18-Apr-2025 and 7 May '24.", [
    '18-Apr-2025 | DATE | 2025-04-18',
    "7 May '24 | DATE | 2024-05-07",
  ]);
  check('The Sept. 11 attacks shocked them.', ['Sept. 11 | DATE | 2001-09-11']);
  check('The show airs from Monday 5 to Friday 9 May 2025.', [
    'Monday 5 | DATE | 2025-05-05',
    'Friday 9 May 2025 | DATE | 2025-05-09',
  ]);
  check('They met on July 24,2024.', ['July 24,2024 | DATE | 2024-07-24']);
  check('They met in July 32,2024 of 24,2024.', ['July | DATE | 2024-07']);
  check('They met on Friday 14th.', ['Friday 14th | DATE | 2025-03-14']);
  check('They will meet on Friday 16th.', ['Friday 16th | DATE | 2025-05-16']);
  check('On Friday 14th graders left.', ['Friday | DATE | 2025-04-18']);
  check('In the week ended March 7, stocks rose.', [
    'the week | DATE | 2025-W10',
    'March 7 | DATE | 2025-03-07',
  ]);
  check('In the week ended by a vote, stocks rose.', ['the week | DATE | 2025-W16']);
  check('By end of year it will close.', ['end of year | DATE | 2025 | END']);
  check('On Monday 20 people came.', ['Monday | DATE | 2025-04-14']);
  check('The 5 March vote failed.', ['5 March | DATE | 2025-03-05']);
  check('It closed at its lowest since the week of March 16, 2020.', [
    'the week of March 16, 2020 | DATE | 2020-W12',
  ]);
  check('They strike over the August bank holiday.', ['August bank holiday | DATE | 2025-08-25']);
  check('The week of March 3 was quiet.', ['The week of March 3 | DATE | 2025-W10']);
  describe('not dates', () => {
    check('The flood killed 31 February 30 ago.', []);
    check('In June 20 percent of them left.', ['June | DATE | 2024-06']);
    check('It may 5 times out of ten fail.', []);
    check('Version 1.1.30 was released.', []);
    check('Call 555-2010-2015 for tickets.', []);
    check('He is the 47th leader of the state and lives on the 18th floor.', []);
  });
});

describe('months', () => {
  check('They met in February.', ['February | DATE | 2025-02']);
  check('They will meet in February.', ['February | DATE | 2026-02']);
  check('They decided to open the port in June.', ['June | DATE | 2025-06']);
  check('They agreed to buy the port in January.', ['January | DATE | 2025-01']);
  check('They vowed to open the port in January.', ['January | DATE | 2026-01']);
  check('It may have leaked in November.', ['November | DATE | 2024-11']);
  check('It should have the vaccine ready in November.', ['November | DATE | 2025-11']);
  check('The firm aims to pump barrels of escaped oil by June.', ['June | DATE | 2025-06']);
  check('They met in November.', ['November | DATE | 2024-11']);
  check('They met in February 2023 and last April.', [
    'February 2023 | DATE | 2023-02',
    'last April | DATE | 2024-04',
  ]);
  check('They met in late November.', ['late November | DATE | 2024-11 | END']);
  check('It will close by end-March.', ['end-March | DATE | 2026-03 | END']);
  check('It will close by year-end 2026.', ['year-end 2026 | DATE | 2026 | END']);
  check('By the end of October, 2025, it will close.', ['the end of October, 2025 | DATE | 2025-10 | END']);
  check('It was sold in June last year.', ['June last year | DATE | 2024-06']);
  check('It was sold on 25 June last year.', ['25 June last year | DATE | 2024-06-25']);
  check('The deal is due by mid-July.', ['mid-July | DATE | 2025-07 | MID']);
  check('He resigned in May.', ['May | DATE | 2024-05']);
  describe('not months', () => {
    check('Theresa May said she may resign.', []);
    check('They joined the March on Washington.', []);
    check('April Jones met June Carter.', []);
    check('Soldiers march to war.', []);
    check('It was said by Hannah August.', []);
    check('Dec and Jan sang; an august body may march on.', []);
  });
});

describe('larger periods', () => {
  check('He wrote in the noughties.', ['the noughties | DATE | 200']);
  check('The first tranche is due by the fall of 2025.', ['the fall of 2025 | DATE | 2025-FA']);
  check('It rained this winter.', ['this winter | DATE | 2024-WI']);
  check('It will snow this winter.', ['this winter | DATE | 2025-WI']);
  check('It will snow this autumn and winter.', ['this autumn | DATE | 2025-FA', 'winter | DATE | 2025-WI']);
  check('Roads are slippery in winter.', ['winter | DATE | XXXX-WI']);
  check('They were back in winter.', ['winter | DATE | 2024-WI']);
  check('They met last summer.', ['last summer | DATE | 2024-SU']);
  check('They met in the early summer.', ['the early summer | DATE | 2024-SU | START']);
  check('The firm lost money in the third quarter.', ['the third quarter | DATE | 2024-Q3']);
  check('The third-quarter loss of 2024 was small.', [
    'third-quarter | DATE | 2024-Q3',
    '2024 | DATE | 2024',
  ]);
  check('Sales fell in the first half of 2024.', ['the first half of 2024 | DATE | 2024-H1']);
  check('Sales rose in Q3 2024.', ['Q3 2024 | DATE | 2024-Q3']);
  check('It earned more in the quarter ended July 31.', [
    'the quarter | DATE | 2024-Q2',
    'July 31 | DATE | 2024-07-31',
  ]);
  check('In the fiscal first quarter it lost. It earned more in the quarter ended July 31.', [
    'the fiscal first quarter | DATE | 2025-Q1',
    'the quarter | DATE | 2024-Q2',
    'July 31 | DATE | 2024-07-31',
  ]);
  check('The survey began in 1989. It took until the turn of the century.', [
    '1989 | DATE | 1989',
    'the turn of the century | DATE | 2000 | APPROX',
  ]);
  check('After a fall in 2023, sales for the year are forecast to rise.', [
    '2023 | DATE | 2023',
    'the year | DATE | 2025',
  ]);
  check('After a rise in 2023, the bank said that it fell by the end of the year.', [
    '2023 | DATE | 2023',
    'the end of the year | DATE | 2025 | END',
  ]);
  check('In 1990 the well was dry for most of the year. Since then it has filled over the year.', [
    '1990 | DATE | 1990',
    'the year | DATE | 1990',
    'the year | DATE | 2025',
  ]);
  check('He bought it at the turn of the century.', ['the turn of the century | DATE | 2000 | APPROX']);
  check('He will start in the new year, not in the New Year honours.', [
    'the new year | DATE | 2026 | START',
  ]);
  check('Early in the new year, he left.', ['Early in the new year | DATE | 2025 | START']);
  check('The target is set for 2030.', ['2030 | DATE | 2030']);
  check('It was built in the early 1990s.', ['the early 1990s | DATE | 199 | START']);
  check("It was built in the mid-'80s.", ["the mid-'80s | DATE | 198 | MID"]);
  check('Music of the nineties is back.', ['the nineties | DATE | 199']);
  check('A pact for the 21st century.', ['the 21st century | DATE | 20']);
  check('The twenty-first century will be ours.', ['The twenty-first century | DATE | 20']);
  check('The firm earned more in fiscal 2024.', ['fiscal 2024 | DATE | 2024']);
  check('It was launched in FY 2024-25.', ['FY 2024 | DATE | 2024', '25 | DATE | 2025']);
  check('Sales fell in the year to March.', ['the year | DURATION | P1Y', 'March | DATE | 2025-03']);
  check('It earned more in FY2025 and in Q1 FY25.', ['FY2025 | DATE | 2025', 'Q1 FY25 | DATE | 2025-Q1']);
  check('It grew in the first half of the year.', ['the first half of the year | DATE | 2025-H1']);
  check('It began in nineteen ninety-six.', ['nineteen ninety-six | DATE | 1996']);
  check('The battle of 480 BC was lost.', ['480 BC | DATE | BC0480']);
  check('He died on 15 March 44 BC, in the spring of 44 BC.', [
    '15 March 44 BC | DATE | BC0044-03-15',
    'the spring of 44 BC | DATE | BC0044-SP',
  ]);
  check('It rose in 229 BC and fell in 219 BC; in 216, they met 300 ships in 117 days.', [
    '229 BC | DATE | BC0229',
    '219 BC | DATE | BC0219',
    '216 | DATE | BC0216',
    '117 days | DURATION | P117D',
  ]);
  check('From spring to fall, and between 1990 and 1995 people left. SAT, 12 APRIL', [
    'spring | DATE | 2025-SP',
    'fall | DATE | 2025-FA',
    '1990 | DATE | 1990',
    '1995 | DATE | 1995',
    'SAT, 12 APRIL | DATE | 2025-04-12',
  ]);
  check('It rises from 360 to 900 by 2014, as in 2008 by 50 percent, in Fiscal Years 2006 and 2007.', [
    '2014 | DATE | 2014',
    '2008 | DATE | 2008',
    'Fiscal Years 2006 | DATE | 2006',
    '2007 | DATE | 2007',
  ]);
  check('It fell in the year it was found. For the year it earned a million.', ['the year | DATE | 2025']);
  check(
    'Over the weekend he met them, and during the week they left. Until the year she came, and in the year when she left, it stood.',
    ['the weekend | DATE | 2025-W15-WE', 'the week | DATE | 2025-W16'],
  );
  check('It cut staff in 2024 by 1500 jobs.', ['2024 | DATE | 2024']);
  check("He won in 2004, '08 and '12; the aim is to prevent another Sept. 11.", [
    '2004 | DATE | 2004',
    "'08 | DATE | 2008",
    "'12 | DATE | 2012",
    'Sept. 11 | DATE | 2001-09-11',
  ]);
  check('The original 1998 virus came back in the 2008 crisis.', [
    '1998 | DATE | 1998',
    '2008 | DATE | 2008',
  ]);
  describe('not periods', () => {
    check('The fall of the city shocked many.', []);
    check('The fall-out was bad; the tank may hold or spring a leak.', []);
    check('Jobs that fall outside the law matter.', []);
    check('Prices fall and rivers spring from rock.', []);
    check('A quarter of them left, and three-quarters stayed.', []);
    check('He scored in the second half, in 216, with 300 ships.', []);
    check('The FYI note named FY2, not a year.', []);
    check('She is in her twenties.', []);
    check('About 2000 refugees and 1900 people came.', []);
    check('Nearly 2000 crises came. It left at least 2000 homeless.', []);
    check('Between 1500 and 2000 people saw the 2000-metre race in the 1900-seat hall.', []);
    check('Line 2010 of version 10.4.2012 draws 1920x1080 or 2048 by 1536, 1987 bytes at once.', []);
    check('Under 42 U.S.C. 1983 he sued over the SAT and TET tests.', []);
    check('Rates are to fall. Add a second quarter of the stock. It was a service of thanksgiving.', []);
    check('Flight 2025 left gate 12 for $1999.', []);
  });
});

describe('months that a noun or a clause places', () => {
  check('Moss defended the June budget.', ['June | DATE | 2024-06']);
  check('Moss presented the June budget.', ['June | DATE | 2025-06']);
  check("Lund named a squad for June's friendlies.", ['June | DATE | 2025-06']);
  check("Lund thanked the squad for June's win.", ['June | DATE | 2024-06']);
  check('After police warned that it could fall, early August talks failed.', [
    'early August | DATE | 2024-08 | START',
  ]);
  check('In 2016 Moss stayed at home on Election Day.', [
    '2016 | DATE | 2016',
    'Election Day | DATE | 2016-11-08',
  ]);
  check('In 2022 Moss lost a match in June.', ['2022 | DATE | 2022', 'June | DATE | 2022-06']);
  check('A club that was founded in 2022 lost a match in June.', [
    '2022 | DATE | 2022',
    'June | DATE | 2024-06',
  ]);
});

describe('years of days and months by the words beside them', () => {
  check('The spill ran until July 15, when the well was sealed.', ['July 15 | DATE | 2024-07-15']);
  check('He was held until July 1, when he was freed.', ['July 1 | DATE | 2024-07-01']);
  check('He was given until July 1, when the ban ends.', ['July 1 | DATE | 2025-07-01']);
  check('Moreno called a summit for September 14.', ['September 14 | DATE | 2025-09-14']);
  check('Moreno called a summit on September 14.', ['September 14 | DATE | 2024-09-14']);
  check('Judge Moss set his sentencing for September 14.', ['September 14 | DATE | 2025-09-14']);
  check('Moss set a record on September 14.', ['September 14 | DATE | 2024-09-14']);
  check('A bill that would run through September 14 fell short.', ['September 14 | DATE | 2025-09-14']);
  check('The spill that ran through September 14 fell short.', ['September 14 | DATE | 2024-09-14']);
  check('Parliament failed with a bid for October elections.', ['October | DATE | 2025-10']);
  check('Parliament failed with a bid for elections.', []);
  check('The firm stuck to its August target.', ['August | DATE | 2025-08']);
  check('The firm stuck to its August figures.', ['August | DATE | 2024-08']);
  check('If we had stopped it on June 3, things would’ve gone well.', ['June 3 | DATE | 2024-06-03']);
  check('June 9 - The bank says that it must pay.', ['June 9 | DATE | 2025-06-09']);
  check('December 9 - The bank says that it must pay.', ['December 9 | DATE | 2024-12-09']);
  check('She would recall the plan in her December 9 speech.', ['December 9 | DATE | 2024-12-09']);
  check('They will continue to get ready for talks in the autumn.', ['the autumn | DATE | 2025-FA']);
  check('They continued to get ready for talks in the autumn.', ['the autumn | DATE | 2024-FA']);
  check('She saw them in the post-August 3 talks.', ['August 3 | DATE | 2024-08-03']);
});
