import { at, check } from './check';

const UNDATED = at(null);

describe('an hour behind a relative clause', () => {
  check('The team met on Friday. The probe, which had left on 3 March, landed at 6 p.m.', [
    'Friday | DATE | 2025-04-18',
    '3 March | DATE | 2025-03-03',
    '6 p.m. | TIME | 2025-04-18T18:00',
  ]);
  check('The team met on Friday. The probe, which left on 3 March at 6 p.m., fell.', [
    'Friday | DATE | 2025-04-18',
    '3 March | DATE | 2025-03-03',
    '6 p.m. | TIME | 2025-03-03T18:00',
  ]);
});

describe('what counts from no day', () => {
  check(
    'It was built in the 17th or 18th century. The house is a museum today.',
    ['the 17th | DATE | 16', '18th century | DATE | 17', 'today | DATE | XXXX-XX-XX'],
    UNDATED,
  );
  check(
    'It was built in 1890 and is a museum today.',
    ['1890 | DATE | 1890', 'today | DATE | PRESENT_REF'],
    UNDATED,
  );
});

describe('parts of a time by its days and months', () => {
  check('In the first days of May 1916 and the final months of 1944 it rained.', [
    'the first days of May 1916 | DATE | 1916-05 | START',
    'the final months of 1944 | DATE | 1944 | END',
  ]);
  check('In the second half of the 19th century and the latter half of the 1980s it grew.', [
    'the second half of the 19th century | DATE | 18 | END',
    'the latter half of the 1980s | DATE | 198 | END',
  ]);
  check(
    'Her first period (1892 – 94) and her treatise (c. 1640) are known; the second half of the match was dull.',
    ['1892 | DATE | 1892', '94 | DATE | 1894', '1640 | DATE | 1640'],
  );
  check('On 20 January the first were buried, on the morning of the 21st others.', [
    '20 January | DATE | 2025-01-20',
    'the morning of the 21st | TIME | 2025-01-21TMO',
  ]);
  check('She died between May and June in 1981, after he fell in March the same year.', [
    'May | DATE | 1981-05',
    'June | DATE | 1981-06',
    '1981 | DATE | 1981',
    'March the same year | DATE | 1981-03',
  ]);
  check('The blast came at 10:35 a.m. (0735 GMT) Friday, and at noon on the 6th he died.', [
    '10:35 a.m. | TIME | 2025-04-18T10:35',
    '0735 GMT | TIME | 2025-04-18T07:35',
    'Friday | DATE | 2025-04-18',
    'noon | TIME | 2025-04-06T12:00',
    'the 6th | DATE | 2025-04-06',
  ]);
  check(
    'It stands to this day. He soon returned; the future king is young. In October 1984 and later he sailed.',
    ['this day | DATE | PRESENT_REF', 'October 1984 | DATE | 1984-10'],
  );
});

describe('ranges and lists', () => {
  check('It lasted from March 3 to April 5, 2023.', [
    'March 3 | DATE | 2023-03-03',
    'April 5, 2023 | DATE | 2023-04-05',
  ]);
  check('It lasted from December 2023 to March.', [
    'December 2023 | DATE | 2023-12',
    'March | DATE | 2024-03',
  ]);
  check('Storms come from June 1 to November 30.', [
    'June 1 | DATE | 2025-06-01',
    'November 30 | DATE | 2025-11-30',
  ]);
  check('It rained in January, February and March 2010.', [
    'January | DATE | 2010-01',
    'February | DATE | 2010-02',
    'March 2010 | DATE | 2010-03',
  ]);
  check('Troops left in 2008 and 2009 troops came.', ['2008 | DATE | 2008', '2009 | DATE | 2009']);
  check('The 1914–18 war and the 2023/24 season.', [
    '1914 | DATE | 1914',
    '18 | DATE | 1918',
    '2023 | DATE | 2023',
    '24 | DATE | 2024',
  ]);
  describe('no ranges', () => {
    check('He met them in December, and in March 2024 he left.', [
      'December | DATE | 2024-12',
      'March 2024 | DATE | 2024-03',
    ]);
  });
});
