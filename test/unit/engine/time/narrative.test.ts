import { at, check } from './check';

const UNDATED = at(null);

describe('stories of the past without a document time', () => {
  check(
    'In the spring of 1911 Rusk landed. By the end of May he stood before Tarn. On May 31 Lund attacked. Oru, on June 17, fell.',
    [
      'the spring of 1911 | DATE | 1911-SP',
      'the end of May | DATE | 1911-05 | END',
      'May 31 | DATE | 1911-05-31',
      'June 17 | DATE | 1911-06-17',
    ],
    UNDATED,
  );
  check(
    'In the spring of 1911 Rusk landed. In 1914 Tarn fell. On May 31 Lund attacked. Rusk will be tried on June 17.',
    [
      'the spring of 1911 | DATE | 1911-SP',
      '1914 | DATE | 1914',
      'May 31 | DATE | XXXX-05-31',
      'June 17 | DATE | XXXX-06-17',
    ],
    UNDATED,
  );
  check(
    'In 1911 Rusk landed. By the end of May he stood before Tarn. On May 31 Lund attacked.',
    ['1911 | DATE | 1911', 'the end of May | DATE | XXXX-05 | END', 'May 31 | DATE | XXXX-05-31'],
    UNDATED,
  );
  check(
    'The war began on 30 May 1939 and ended on 4 July 1940. Oru had been Tarn’s until 1917. In the late 1930s Tarn wanted it. On 12 April talks began. By then he had fled, on the 20th because of the cold.',
    [
      '30 May 1939 | DATE | 1939-05-30',
      '4 July 1940 | DATE | 1940-07-04',
      '1917 | DATE | 1917',
      'the late 1930s | DATE | 193 | END',
      '12 April | DATE | 1939-04-12',
      'the 20th | DATE | 1939-04-20',
    ],
    UNDATED,
  );
  check(
    'War came on Sunday, 7 March 1911. The following day troops marched. On March 11 the bridge fell. By mid-1912 it was over.',
    [
      'Sunday, 7 March 1911 | DATE | 1911-03-07',
      'The following day | DATE | 1911-03-08',
      'March 11 | DATE | 1911-03-11',
      'mid-1912 | DATE | 1912 | MID',
    ],
    UNDATED,
  );
  check(
    'It began in 1911 and ended in 1914. In August 1911 Rusk attacked. The next month he fled. In the winter of 1911–12 they starved. In January a truce held. Today the dead are forgotten.',
    [
      '1911 | DATE | 1911',
      '1914 | DATE | 1914',
      'August 1911 | DATE | 1911-08',
      'The next month | DATE | 1911-09',
      'the winter of 1911–12 | DATE | 1911-WI',
      'January | DATE | 1912-01',
      'Today | DATE | PRESENT_REF',
    ],
    UNDATED,
  );
  check(
    'He took power in 1911, in 1912 the crown, and the capital in 1913. On 5 May 1913 he spoke. On Monday he fled.',
    [
      '1911 | DATE | 1911',
      '1912 | DATE | 1912',
      '1913 | DATE | 1913',
      '5 May 1913 | DATE | 1913-05-05',
      'Monday | DATE | XXXX-WXX-1',
    ],
    UNDATED,
  );
  check(
    'She married in 1956, moved in 1964 and was widowed in 2003. A service will be held on March 22. It rained in March.',
    [
      '1956 | DATE | 1956',
      '1964 | DATE | 1964',
      '2003 | DATE | 2003',
      'March 22 | DATE | XXXX-03-22',
      'March | DATE | 2003-03',
    ],
    UNDATED,
  );
  check(
    'She died on Friday. She was born in 1956, moved in 1964, wed in 1970, sang in 1971, 1972, 1973, 1974, 1975, 1976 and 1977. She left the band in 1978. In March she sang alone. Fans wept. They sent flowers. They lit candles. In June a tree was planted.',
    [
      'Friday | DATE | XXXX-WXX-5',
      '1956 | DATE | 1956',
      '1964 | DATE | 1964',
      '1970 | DATE | 1970',
      ...[1971, 1972, 1973, 1974, 1975, 1976, 1977, 1978].map((year) => `${year} | DATE | ${year}`),
      'March | DATE | 1978-03',
      'June | DATE | XXXX-06',
    ],
    UNDATED,
  );
  check(
    'He studied in 2007, ran in 2008 and lost in 2009. During a 2001 trip to Oslo, it was said, he had fallen ill. In May he won.',
    [
      '2007 | DATE | 2007',
      '2008 | DATE | 2008',
      '2009 | DATE | 2009',
      '2001 | DATE | 2001',
      'May | DATE | 2009-05',
    ],
    UNDATED,
  );
  check(
    'He came back on 21 February 2020 and was held at 6.15am the next day.',
    [
      '21 February 2020 | DATE | 2020-02-21',
      '6.15am | TIME | 2020-02-22T06:15',
      'the next day | DATE | 2020-02-22',
    ],
    UNDATED,
  );
  check(
    'It fell in the late 19th century. The war of 1911 led to the peace of 1914. Three decades later the town was rebuilt, by 1950.',
    [
      'the late 19th century | DATE | 18 | END',
      '1911 | DATE | 1911',
      '1914 | DATE | 1914',
      'Three decades later | DATE | 1944 | APPROX',
      '1950 | DATE | 1950',
    ],
    UNDATED,
  );
  check(
    'War came on 1 September 1911, at the end of 1911 peace. In the autumn of that year he left. The following spring he came back. On the night of 23/24 October 1913 guns fired. On the morning of the 26th they fell silent. On the 30th of the same month he died. The previous summer had been dry.',
    [
      '1 September 1911 | DATE | 1911-09-01',
      'the end of 1911 | DATE | 1911 | END',
      'the autumn of that year | DATE | 1911-FA',
      'The following spring | DATE | 1912-SP',
      'the night of 23 | TIME | 1913-10-23TNI',
      '24 October 1913 | DATE | 1913-10-24',
      'the morning of the 26th | TIME | 1913-10-26TMO',
      'the 30th of the same month | DATE | 1913-10-30',
      'The previous summer | DATE | 1913-SU',
    ],
    UNDATED,
  );
  for (const documentTime of [UNDATED, at('2026-11-25')])
    check(
      'The battle was fought on 12 March 1857. On 9 March the prince came. That night he slept, and on the 10th he rode. In April he died.',
      [
        '12 March 1857 | DATE | 1857-03-12',
        '9 March | DATE | 1857-03-09',
        'That night | TIME | 1857-03-09TNI',
        'the 10th | DATE | 1857-03-10',
        'April | DATE | 1857-04',
      ],
      documentTime,
    );
  describe('no stories', () => {
    check(
      'The act passed on 5 June 1920. It was mended in 1955 and 1971. Over the past five years it failed. In March it was read.',
      [
        '5 June 1920 | DATE | 1920-06-05',
        '1955 | DATE | 1955',
        '1971 | DATE | 1971',
        'the past five years | DURATION | P5Y',
        'March | DATE | 2025-03',
      ],
    );
    check('He was shot on May 3, 2010. On March 4, a court will meet.', [
      'May 3, 2010 | DATE | 2010-05-03',
      'March 4 | DATE | 2026-03-04',
    ]);
    check(
      'The firm was founded in 1911. They spoke on Friday, and in February they met.',
      ['1911 | DATE | 1911', 'Friday | DATE | XXXX-WXX-5', 'February | DATE | XXXX-02'],
      UNDATED,
    );
  });
});

describe('what stands beside a story', () => {
  check(
    'On 12 January 1911 the dam broke. Its keeper, who had been away since Christmas, came home. In May he left.',
    ['12 January 1911 | DATE | 1911-01-12', 'Christmas | DATE | 1910-12-25', 'May | DATE | 1911-05'],
    UNDATED,
  );
  check(
    'On 12 March 1911 the dam broke. It had not been mended since 1874, and a warning of 8 March was ignored. Two years later, in 1913, all was forgotten, as it was in 1920.',
    [
      '12 March 1911 | DATE | 1911-03-12',
      '1874 | DATE | 1874',
      '8 March | DATE | 1911-03-08',
      'Two years later | DATE | 1913',
      '1913 | DATE | 1913',
      '1920 | DATE | 1920',
    ],
    UNDATED,
  );
  check(
    'He fell on 12 March 1911. Rain had begun the day before. At 9 p.m. they found him. His brother (1870–1940) wrote a book. In April it was read.',
    [
      '12 March 1911 | DATE | 1911-03-12',
      'the day before | DATE | 1911-03-11',
      '9 p.m. | TIME | 1911-03-12T21:00',
      '1870 | DATE | 1870',
      '1940 | DATE | 1940',
      'April | DATE | 1911-04',
    ],
    UNDATED,
  );
  check(
    'They met in 1999. He had fled in June 1998 and returned later that year. By 2001 he had risen. That year he won.',
    [
      '1999 | DATE | 1999',
      'June 1998 | DATE | 1998-06',
      'later that year | DATE | 1998 | END',
      '2001 | DATE | 2001',
      'That year | DATE | 2001',
    ],
  );
});

describe('a story with a weekday in it', () => {
  check(
    'The strike lasted from 11 February until 3 May 1889. Wages had been cut in November 1886 and in 1888. On the evening of 9 February 1889 the men met, and gave them until noon on Monday to answer. On 25 February others came, and troops in the early hours of the 28th. In April talks opened. In June it was over, and in May 1922 forgotten.',
    [
      '11 February | DATE | 1889-02-11',
      '3 May 1889 | DATE | 1889-05-03',
      'November 1886 | DATE | 1886-11',
      '1888 | DATE | 1888',
      'the evening of 9 February 1889 | TIME | 1889-02-09TEV',
      'noon on Monday | TIME | 1889-02-11T12:00',
      '25 February | DATE | 1889-02-25',
      'the early hours of the 28th | TIME | 1889-02-28TMO | START',
      'April | DATE | 1889-04',
      'June | DATE | 1889-06',
      'May 1922 | DATE | 1922-05',
    ],
    at('2026-11-25'),
  );
});

describe('the morning after', () => {
  check(
    'On 6 April 1812, at 10 p.m., they stormed it, and fought until dawn. At 4 a.m. on 8 April they slept.',
    [
      '6 April 1812 | DATE | 1812-04-06',
      '10 p.m. | TIME | 1812-04-06T22:00',
      'dawn | TIME | 1812-04-07TMO',
      '4 a.m. on 8 April | TIME | 1812-04-08T04:00',
    ],
  );
  check('On 6 April 1812, at 9 a.m., they stormed it, and at 11 a.m. it fell.', [
    '6 April 1812 | DATE | 1812-04-06',
    '9 a.m. | TIME | 1812-04-06T09:00',
    '11 a.m. | TIME | 1812-04-06T11:00',
  ]);
});

describe('the same day told again', () => {
  check(
    'The well exploded on April 20, 2010. The April 20 fire killed two.',
    ['April 20, 2010 | DATE | 2010-04-20', 'April 20 | DATE | 2010-04-20'],
    at('2025-09-18'),
  );
  check(
    'The well exploded on April 20, 2010. They will meet on April 20.',
    ['April 20, 2010 | DATE | 2010-04-20', 'April 20 | DATE | 2026-04-20'],
    at('2025-09-18'),
  );
  check(
    'They will leave by May 31. Whatever comes, May 31 is the last day.',
    ['May 31 | DATE | 2026-05-31', 'May 31 | DATE | 2026-05-31'],
    at('2025-12-18'),
  );
  check('The well exploded on April 10, 2010. He spoke on April 10.', [
    'April 10, 2010 | DATE | 2010-04-10',
    'April 10 | DATE | 2025-04-10',
  ]);
  check(
    'It blamed him on May 18, 2008 for the November 2007 shooting. He spoke on May 17.',
    ['May 18, 2008 | DATE | 2008-05-18', 'November 2007 | DATE | 2007-11', 'May 17 | DATE | 2008-05-17'],
    at(null),
  );
});

describe('a year that a report without a date has named', () => {
  const report = (between: string): string =>
    `The vote was held on June 23, 2016. ${between}He said so on Monday. She stepped down on July 24.`;
  check(
    report(''),
    ['June 23, 2016 | DATE | 2016-06-23', 'Monday | DATE | XXXX-WXX-1', 'July 24 | DATE | 2016-07-24'],
    at(null),
  );
  check(
    report('Many left. Many came. Nobody knew. '),
    ['June 23, 2016 | DATE | 2016-06-23', 'Monday | DATE | XXXX-WXX-1', 'July 24 | DATE | XXXX-07-24'],
    at(null),
  );
});

describe('the next season of a story', () => {
  check(
    'War came in August 1911, peace in 1914, hunger in 1916. The next spring it was over. They fought for the summer.',
    [
      'August 1911 | DATE | 1911-08',
      '1914 | DATE | 1914',
      '1916 | DATE | 1916',
      'The next spring | DATE | 1917-SP',
      'the summer | DATE | 1917-SU',
    ],
    UNDATED,
  );
});

describe('reports that look back', () => {
  check('He was shot on May 3, 2010. In July he was buried.', [
    'May 3, 2010 | DATE | 2010-05-03',
    'July | DATE | 2010-07',
  ]);
  check('The firm was founded in May 2010. In July it will open a plant.', [
    'May 2010 | DATE | 2010-05',
    'July | DATE | 2025-07',
  ]);
  check('Sales rose a year ago and a decade ago.', [
    'a year ago | DATE | 2024',
    'a decade ago | DATE | 2015 | APPROX',
  ]);
  check('At the start of the week prices rose.', ['the start of the week | DATE | 2025-W16 | START']);
});

describe('an article without a date', () => {
  check(
    'Oru dismissed Moss on 14 March 2025. Moss was envoy from 2012 to 2015. On 18 March Lund landed.',
    [
      '14 March 2025 | DATE | 2025-03-14',
      '2012 | DATE | 2012',
      '2015 | DATE | 2015',
      '18 March | DATE | 2025-03-18',
    ],
    UNDATED,
  );
  check(
    'Oru dismissed Moss on 14 March 2025. In 2012 Moss was an envoy. In September he was called home.',
    ['14 March 2025 | DATE | 2025-03-14', '2012 | DATE | 2012', 'September | DATE | 2012-09'],
    UNDATED,
  );
  check(
    'On 13 February Oru signed it. On 14 March 2025 he resigned.',
    ['13 February | DATE | 2025-02-13', '14 March 2025 | DATE | 2025-03-14'],
    UNDATED,
  );
  check(
    'On 28 December Oru signed it. On 14 January 2025 he resigned.',
    ['28 December | DATE | 2024-12-28', '14 January 2025 | DATE | 2025-01-14'],
    UNDATED,
  );
  check(
    'On 28 June Oru signed it. The firm was founded on 14 March 2011.',
    ['28 June | DATE | XXXX-06-28', '14 March 2011 | DATE | 2011-03-14'],
    UNDATED,
  );
  check(
    'On 28 June Oru signed it. It had begun on Friday. The inquiry into it was opened on 28 June 2024.',
    ['28 June | DATE | 2024-06-28', 'Friday | DATE | XXXX-WXX-5', '28 June 2024 | DATE | 2024-06-28'],
    UNDATED,
  );
});

describe('what a story does not go on from', () => {
  check('In 1937 Moss opposed the Harbour Act of 1869. Now, 83 years later, it stands.', [
    '1937 | DATE | 1937',
    '1869 | DATE | 1869',
    'Now | DATE | PRESENT_REF',
    '83 years later | DATE | 2020',
  ]);
  check('On 4 March 2025 Lund named the date: 2 April. Ten days later he called Moss.', [
    '4 March 2025 | DATE | 2025-03-04',
    '2 April | DATE | 2025-04-02',
    'Ten days later | DATE | 2025-03-14',
  ]);
  check('On 4 March 2025 Lund wrote to the board, which meets on 9 May. Moss left later the same day.', [
    '4 March 2025 | DATE | 2025-03-04',
    '9 May | DATE | 2025-05-09',
    'later the same day | DATE | 2025-03-04 | END',
  ]);
  check(
    'Oru resigned on Wednesday after it emerged that the barge had sailed on 10 April. He blamed the harbour police. Its chief had been removed the day before.',
    ['Wednesday | DATE | 2025-04-16', '10 April | DATE | 2025-04-10', 'the day before | DATE | 2025-04-15'],
  );
  check(
    'Oru resigned on Wednesday after it emerged that the barge had sailed on 10 April. It had been loaded the day before.',
    ['Wednesday | DATE | 2025-04-16', '10 April | DATE | 2025-04-10', 'the day before | DATE | 2025-04-09'],
  );
  check(
    'Oru resigned on Wednesday. The barge had sailed on 10 April. He blamed the police. It had been loaded the day before.',
    ['Wednesday | DATE | 2025-04-16', '10 April | DATE | 2025-04-10', 'the day before | DATE | 2025-04-09'],
  );
  check('On 4 March 2025 Lund signed the act of 9 May 2024. Ten days later he called Moss.', [
    '4 March 2025 | DATE | 2025-03-04',
    '9 May 2024 | DATE | 2024-05-09',
    'Ten days later | DATE | 2024-05-19',
  ]);
});

describe('a report that looks back', () => {
  check('The trial of spring 2023 failed. The judge stopped it on May 19. Moss left in June.', [
    'spring 2023 | DATE | 2023-SP',
    'May 19 | DATE | 2023-05-19',
    'June | DATE | 2023-06',
  ]);
  check('The trial of spring 2024 failed. The judge stopped it on April 9.', [
    'spring 2024 | DATE | 2024-SP',
    'April 9 | DATE | 2024-04-09',
  ]);
  check('Moss wore the ring in January 2022 in Oru. Lund was seized again on March 10.', [
    'January 2022 | DATE | 2022-01',
    'March 10 | DATE | 2025-03-10',
  ]);
  check('Moss wore the ring in January 2022 in Oru. Lund was seized again on February 10.', [
    'January 2022 | DATE | 2022-01',
    'February 10 | DATE | 2022-02-10',
  ]);
  check('The trial of autumn 2024 failed. The judge stopped it on April 9.', [
    'autumn 2024 | DATE | 2024-FA',
    'April 9 | DATE | 2025-04-09',
  ]);
});

describe('lists of key dates', () => {
  check(
    'The trial ended on Friday.\n\nDec. 4, 2023: A storm forms over Oru.\n\nDec. 10: It makes landfall.\n\nMay 2: The trial opens.',
    [
      'Friday | DATE | 2025-04-18',
      'Dec. 4, 2023 | DATE | 2023-12-04',
      'Dec. 10 | DATE | 2023-12-10',
      'May 2 | DATE | 2024-05-02',
    ],
  );
  check(
    'May 2, 2024: The trial opens.\n\nMarch 9: Rao is charged.\n\nFeb. 3: Rao is found.\n\nDec. 10: A storm makes landfall.',
    [
      'May 2, 2024 | DATE | 2024-05-02',
      'March 9 | DATE | 2024-03-09',
      'Feb. 3 | DATE | 2024-02-03',
      'Dec. 10 | DATE | 2023-12-10',
    ],
  );
  check(
    'April 3, 2023: A storm forms.\n\nApril 5: It grows.\n\nApril 4: Oru is warned.\n\nApril 9: It ends.',
    [
      'April 3, 2023 | DATE | 2023-04-03',
      'April 5 | DATE | 2023-04-05',
      'April 4 | DATE | 2023-04-04',
      'April 9 | DATE | 2023-04-09',
    ],
  );
  check('The storm of Dec. 4, 2023 killed two.\n\nMay 2: The trial opens.\n\nMay 9: It ends.', [
    'Dec. 4, 2023 | DATE | 2023-12-04',
    'May 2 | DATE | 2025-05-02',
    'May 9 | DATE | 2025-05-09',
  ]);
});

describe('a report with a dateline that has no year', () => {
  const on = (month: number, day: number): ReturnType<typeof at> => ({
    ...at(null),
    monthDay: { month, day, start: 0, end: 6 },
  });
  const text = 'A court freed her in March 2021. The judge was elected senator on Oct. 2.';
  check(text, ['March 2021 | DATE | 2021-03', 'Oct. 2 | DATE | XXXX-10-02'], on(10, 31));
  check(text, ['March 2021 | DATE | 2021-03', 'Oct. 2 | DATE | 2021-10-02'], on(5, 31));
});
