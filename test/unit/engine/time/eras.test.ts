import { at, check } from './check';

const UNDATED = at(null);

describe('years of another age', () => {
  check(
    'In 1724 as in 1738 was peace; the 1848 revolution and the coup of 1851 (1848–1851) ended it, between 1872 and 1875, and Otto Lind (1801-1870) died.',
    ['1724', '1738', '1848', '1851', '1848', '1851', '1872', '1875', '1801', '1870'].map(
      (year) => `${year} | DATE | ${year}`,
    ),
  );
  describe('amounts', () => {
    check(
      'A crowd of 1873 saw the 1500 metre race of the 1650 pupils and 1720 horses, at a height of 1534.',
      [],
    );
    check("Resolutions 1556 and 1591 bind the nation's 1610 Catholic schools.", []);
  });
});

describe('years before our era', () => {
  check(
    'War broke out in 220 BC. In the same year he sailed. Two years later peace came, in July. By 210 BC he was dead, in 209 BC his son.',
    [
      '220 BC | DATE | BC0220',
      'the same year | DATE | BC0220',
      'Two years later | DATE | BC0218',
      'July | DATE | BC0218-07',
      '210 BC | DATE | BC0210',
      '209 BC | DATE | BC0209',
    ],
    UNDATED,
  );
});

describe('years whose era is marked elsewhere', () => {
  check(
    'It fell in 211 BC. In AD 62 it was rebuilt; in 267 it burned.',
    ['211 BC | DATE | BC0211', 'AD 62 | DATE | 0062', '267 | DATE | 0267'],
    UNDATED,
  );
});
