import assert from 'node:assert/strict';
import { tokenizeArticle } from '../../../../src/engine/layout';
import { statedDocumentTime } from '../../../../src/engine/time';

function check(
  name: string,
  text: string,
  expected: string,
  given: { id?: string; date?: string } = {},
): void {
  it(name, () => {
    const { value, source, evidence } = statedDocumentTime(tokenizeArticle(text), {
      id: 'a.txt',
      text,
      ...given,
    });
    const words = evidence.map(({ start, end }) => text.slice(start, end));
    assert.equal([value ?? 'unknown', source, ...words].join(' | '), expected);
  });
}

const STORY = 'The river rose on Friday and the town was cut off for two days, officials said.\n';

/** The first date of a line. */
const DAY = /(?:\d{1,2}(?:rd of)? Mar(?:ch)?,? 2024|Mar(?:ch)? 3, 2024|3\/3\/2024|3-Mar-24|3 Mar ['’]24)/i;

describe('stated document time', () => {
  check('given', ` date 2025-02-17\n${STORY}`, '2025-04-18 | given', { date: '2025-04-18' });
  check('a given date that is none', STORY, 'unknown | none', { date: 'soon' });
  check(
    'front matter',
    `---\ntitle: "A: flood"\ndate: 2025-04-18 # printed\n---\n${STORY}`,
    '2025-04-18 | front-matter | 2025-04-18',
  );
  check(
    'front matter, another key and form',
    `---\npublished: "18 April 2025"\n---\n${STORY}`,
    '2025-04-18 | front-matter | 18 April 2025',
  );
  for (const entry of [
    'published: 2025-04-18T23:30:00-05:00',
    'date: April 18, 2025',
    'date: Fri, 18 Apr 2025 10:00:00 GMT',
    'date: 2025-Apr-18',
    'date: 20250418',
    'date: "1744970400"',
    'date:\n  2025-04-18',
    'date:\n- 2025-04-18',
    'date: >-\n  18.04.2025',
    'date: {published: 2025-04-18}',
    'article:\n  published_time: 2025-04-18',
    'created: 2025-05-01\npublished: 2025-04-18',
    'date: soon\nmodified: 2025-04-18',
    'meta:\n  publication_date: 18.04.2025',
    'datePublished: 2025-04-18T22:15:00-05:00\ndateModified: 2025-04-19',
    'last_updated: 2025-04-18',
    'pubDate: Fri, 18 Apr 2025 10:00:00 GMT\ncreated: 2025-05-01',
    'clipped: 2025-06-01\nsource: https://news.example/world/2025/04/18/flood',
  ]) {
    it(`front matter: ${JSON.stringify(entry)}`, () => {
      const { value, source } = statedDocumentTime(tokenizeArticle(`---\n${entry}\n---\n${STORY}`), {
        id: 'a.txt',
      });
      assert.deepEqual([value, source], ['2025-04-18', 'front-matter']);
    });
  }
  check(
    'front matter in TOML',
    `+++\ntitle = "Flood"\ndate = 2025-04-18T10:00:00Z\n+++\n${STORY}`,
    '2025-04-18 | front-matter | 2025-04-18',
  );
  check('front matter with a day that is none', `---\ndate: 2025-02-30\n---\n${STORY}`, 'unknown | none');
  check('broken front matter', `---\n: [}\ndate 1\n---\n${STORY}`, 'unknown | none');
  check('date line', ` date 2025-02-17 \n\n${STORY}`, '2025-02-17 | header | 2025-02-17');
  check(
    'date line with words',
    `River rises\n\nPublished: 3 May 2024, 10:15 GMT\n\n${STORY}`,
    '2024-05-03 | header | 3 May 2024',
  );
  for (const line of [
    'Posted Sun 3 Mar 2024 at 8:12am, updated Mon 4 Mar 2024 at 9:00am',
    'on March 3, 2024 at 4:31 AM, updated March 4, 2024 at 8:33 AM',
    'POSTED: 1052 GMT (1852 HKT), March 3, 2024',
    'FOR IMMEDIATE RELEASE: March 3, 2024',
    'Press release | 3 March 2024',
    'PTI | New Delhi | March 3, 2024 10:15 AM',
    'Reuters Mar 3, 2024, 02.16PM IST',
    'Last modified on Sun 3 Mar 2024 08.12 GMT',
    'Date of publication: 3 March 2024',
    'WASHINGTON, DC, March 3, 2024',
    'Ada Moreno | Accra | Sun, March 3, 2024',
    '03 March 2024 — Accra',
    'Updated 3/3/2024 6:04 PM',
    'Sunday the 3rd of March, 2024',
    '• March 3, 2024 • 3 min read',
    'Vol. 3, No. 5, March 3, 2024',
    '12:30, 3 MAR 2024UPDATED13:30, 4 MAR 2024',
    '3-Mar-24',
    "3 Mar '24",
    'Politics / March 3, 2024',
    'Ada Quill 03 March 2024',
    'Ada Quill @quill March 3, 2024 at 10:15 AM',
    'Story by Ada Quill • 3h ago • March 3, 2024',
    'AdaMarch 3, 2024',
    'AdaQuill3 March 2024',
    '3 March 2024, 10:15 WAT by Ada Quill',
    'March 3, 20241:04 PM ET',
    'Publish Date: 3 March 2024',
    'Update: 3 March 2024, 10:15 GMT',
    'Updated - March 4, 2024 10:15 am IST Published - March 3, 2024 9:15 pm IST',
    'Edited By: Ada Quill | Published By: Ben Moreno | 3 March 2024',
  ])
    check(
      `a line of the day: ${line}`,
      `River rises\n\n${line}\n\n${STORY}`,
      `2024-03-03 | header | ${DAY.exec(line)![0]}`,
    );
  check(
    'figures with capitals behind their time',
    `River rises\n\nUpdated 4/9/2007 6:04 PM\n\n${STORY}`,
    '2007-04-09 | header | 4/9/2007',
  );
  check(
    'a year of two figures of the last century',
    `River rises\n\n3-May-98\n\n${STORY}`,
    '1998-05-03 | header | 3-May-98',
  );
  check(
    'figures without',
    `River rises\n\nUpdated 4/9/2007 18:04\n\n${STORY}`,
    '2007-09-04 | header | 4/9/2007',
  );
  for (const line of [
    'The report of 3 March 2024 is out',
    'Election Day November 5, 2024',
    'Port Halden 3 March 1924',
    'Ada March 3, 2024',
    'Flood of March 3, 2024 kills two, updated plans say',
    '3 March 1934 – 1 March 2024',
    'A report published on March 3, 2024 says that the river will rise',
    'Resolution 14, dated March 3, 2024',
    'Correction, March 4, 2024: a name was misspelled',
  ])
    check(`no line of the day: ${line}`, `River rises\n\n${line}\n\n${STORY}`, 'unknown | none');
  check(
    'a place and the day below the lines of names under a headline',
    `River rises\n\nAda Moreno\nThe Harbour Post\nAccra, March 3, 2024\n\n${STORY}`,
    '2024-03-03 | header | March 3, 2024',
  );
  check(
    'not below a paragraph',
    `River rises\n\n${STORY}\n\nAccra, March 3, 2024\n\n${STORY}`,
    'unknown | none',
  );
  for (const dateline of [
    '(Halden, March 3, 2024) –',
    '(Halden, March 3, 2024)',
    'HALDEN, March 3, 2024 /PRNewswire/ --',
    'HALDEN, N.Y.--(BUSINESS WIRE)--March 3, 2024--',
    'March 3, 2024 –',
  ])
    check(
      `dateline: ${dateline}`,
      `River rises\n\n${dateline} ${STORY}`,
      '2024-03-03 | dateline | March 3, 2024',
    );
  it('a day that begins a story is no dateline', () => {
    const text = `River rises\n\nIn Halden, April 18: the night when nobody slept. ${STORY}`;
    assert.equal(statedDocumentTime(tokenizeArticle(text), { id: 'a.txt' }).monthDay, undefined);
  });
  check(
    'entries of a chronicle',
    `River rises\n\nMarch 3, 2024 – ${STORY}\nMarch 5, 2024 – ${STORY}`,
    'unknown | none',
  );
  check(
    'a letter with a date of its own',
    `River rises\n\nThe letter to the minister follows.\n\nMarch 3, 2024\n\n${STORY}`,
    'unknown | none',
  );
  check(
    'figures beside words',
    `River rises\n\n05/03/2024May 3, 2024\n\n${STORY}`,
    '2024-05-03 | header | May 3, 2024',
  );
  check(
    'date line, month first by the rest',
    `Published 04/03/2025\n\nThe talks of 04/25/2025 failed, and many people left the town.\n`,
    '2025-04-03 | header | 04/03/2025',
  );
  check(
    'dateline',
    `River rises\n\nHALDEN, Feb. 3, 2025 (Reuters) - ${STORY}`,
    '2025-02-03 | dateline | Feb. 3, 2025',
  );
  check(
    'a line of its own',
    `River rises\n\n7:15 a.m. Dec. 7, 2009\n\n${STORY}`,
    '2009-12-07 | header | Dec. 7, 2009',
  );
  check(
    'a line of its own with words',
    `River rises\n\nPosted on Wednesday, 12 June 2013 at 12:45 GMT\n\n${STORY}`,
    '2013-06-12 | header | 12 June 2013',
  );
  check(
    'a line of the newspaper',
    `The Harbour Times - Friday 18 April 2025\n\nRiver rises\n\n${STORY}`,
    '2025-04-18 | header | 18 April 2025',
  );
  check(
    'a line with the place under the headline',
    `River rises\n\nPort Halden, Friday 18 April 2025\n\n${STORY}`,
    '2025-04-18 | header | 18 April 2025',
  );
  check('a line with a place that is the headline', `Halden, 18 April 1925\n\n${STORY}`, 'unknown | none');
  check(
    'the day of publication before that of a later version',
    `River rises\n\nUpdated: 19 April 2025\n\nPublished: 17 April 2025\n\n${STORY}`,
    '2025-04-17 | header | 17 April 2025',
  );
  for (const later of ['Updated3 May 2024', 'UpdatedMay 3, 2024', 'UPDATED3 May 2024']) {
    check(
      `the day of publication before that of a later version in one word: ${later}`,
      `River rises\n\n${later}\n\nPublished: 2 May 2024\n\n${STORY}`,
      '2024-05-02 | header | 2 May 2024',
    );
  }
  check(
    'an address over the story',
    `River rises\n\nhttps://news.example/2025/04/18/river-rises\n\n${STORY}`,
    '2025-04-18 | header | https://news.example/2025/04/18',
  );
  for (const address of [
    'world/2025/apr/18/river-rises',
    'news/20250418/river-rises',
    'news/river-rises-2025-04-18',
  ])
    it(`an address over the story: ${address}`, () => {
      const text = `River rises\n\nhttps://news.example/${address}\n\n${STORY}`;
      assert.equal(statedDocumentTime(tokenizeArticle(text), { id: 'a.txt' }).value, '2025-04-18');
    });
  for (const address of ['20251341/river-rises', '2024/markets/12/x'])
    check(
      `no day in an address: ${address}`,
      `River rises\n\nhttps://news.example/${address}\n\n${STORY}`,
      'unknown | none',
    );
  check(
    'an address in the story',
    `River rises\n\n${STORY}See https://news.example/2019/04/18/flood for more.\n`,
    'unknown | none',
  );
  check(
    'dateline with dashes',
    `River rises\n\nHALDEN — Feb. 3, 2025 — ${STORY}`,
    '2025-02-03 | dateline | Feb. 3, 2025',
  );
  for (const dateline of [
    'New Delhi, Apr 18 (PTI)',
    'New Delhi [India], April 18 (ANI):',
    'New Delhi, April 18:',
    'Accra, April 18, GNA -',
    'HALDEN, 18 April (Reuters) -',
    'DHAKA: April 18 –',
    'LAHORE - (April 18) -',
    '18 Apr:',
  ])
    it(`a day without a year: ${dateline}`, () => {
      const { value, monthDay } = statedDocumentTime(tokenizeArticle(`River rises\n\n${dateline} ${STORY}`), {
        id: 'a.txt',
      });
      assert.deepEqual([value, monthDay?.month, monthDay?.day], [null, 4, 18]);
    });
  for (const line of ['Published at 18:02 GMT on 18 April', 'Friday, April 18'])
    it(`a line without a year: ${line}`, () => {
      const text = `River rises\n\n${line}\n\n${STORY}`;
      assert.equal(statedDocumentTime(tokenizeArticle(text), { id: 'a.txt' }).monthDay?.day, 18);
    });
  check(
    'words under a picture',
    `River rises\n\nApril 18: Boats lie in the harbour. ${STORY}`,
    'unknown | none',
  );
  check('entries of a chronicle', `River rises\n\n18 Apr: ${STORY}\n20 Apr: ${STORY}`, 'unknown | none');
  for (const dateline of ['Halden (Reuters) 18 April 2025 –', '[Halden, 18 April 2025]', '18 Apr 2025:'])
    it(`a day before the story: ${dateline}`, () => {
      const article = tokenizeArticle(`River rises\n\n${dateline} ${STORY}`);
      assert.equal(statedDocumentTime(article, { id: 'a.txt' }).value, '2025-04-18');
    });
  check(
    'agency and day below the headline',
    `River rises\n\nHalden (Reuters) 18 April 2025\n\n${STORY}`,
    '2025-04-18 | header | 18 April 2025',
  );
  for (const line of ['Harbour Herald, 18 April 2025', '— The Halden Gazette, Friday 18 April 2025'])
    check(`last line: ${line}`, `River rises\n\n${STORY}\n${line}\n`, '2025-04-18 | header | 18 April 2025');
  for (const line of ['Ada Quill, 18 April 1955', 'The council meets again on 18 April 2025.'])
    check(`no last line of a clipping: ${line}`, `River rises\n\n${STORY}\n${line}\n`, 'unknown | none');
  check(
    'the day of another story below',
    `River rises\n\n${STORY}\nRead more\n\nStorm hits coast\n\n17 April 2025\n`,
    'unknown | none',
  );
  check(
    'element of time',
    `<h1>River rises</h1>\n\n<p>Updated <time datetime="2025-04-20">now</time></p>\n<p><time datetime="2025-04-18T08:00Z">2 days ago</time></p>\n<p>${STORY}</p>`,
    '2025-04-18 | header | 2025-04-18',
  );
  check(
    'element of time below the story',
    `# River rises\n\n${STORY}\n<li>Storm <time datetime="2025-04-18">Friday</time></li>`,
    'unknown | none',
  );
  check(
    'notice with the newspaper and "on"',
    `River rises\n\n${STORY}\nThis article was first published in the Harbour Times on April 18, 2025.\n`,
    '2025-04-18 | header | April 18, 2025',
  );
  check(
    'front matter in JSON',
    `{"title": "Flood", "meta": {"date": "2025-04-18T10:00:00Z"}}\n\n${STORY}`,
    '2025-04-18 | front-matter | 2025-04-18',
  );
  check('a brace that is no JSON', `{date: 2025-04-18} ${STORY}`, 'unknown | none');
  check('a short line that tells something', `The river rose 12 June 2013\n\n${STORY}`, 'unknown | none');
  check(
    'notice below the story',
    `River rises\n\n${STORY}\nThis article was published on April 18, 2025.\n`,
    '2025-04-18 | header | April 18, 2025',
  );
  check(
    'notice with the newspaper',
    `River rises\n\n${STORY}\nPublished in The Harbour Times, April 18, 2025.\n`,
    '2025-04-18 | header | April 18, 2025',
  );
  check(
    'notice of the day in print',
    `River rises\n\n${STORY}\nA version of this article appears in print on April 18, 2025, Section A.\n`,
    '2025-04-18 | header | April 18, 2025',
  );
  check(
    'notice of a later version before that of the first',
    `River rises\n\n${STORY}\nThis story was updated on April 19, 2025. It was first published on April 18, 2025.\n`,
    '2025-04-18 | header | April 18, 2025',
  );
  check(
    'notice of a later version alone',
    `River rises\n\n${STORY}\nThis story was updated on April 19, 2025.\n`,
    '2025-04-19 | header | April 19, 2025',
  );
  check(
    'notice of a later version over that of the first',
    `River rises\n\n${STORY}\nThis story was updated on April 19, 2025.\n\nThis story was first published on April 18, 2025.\n`,
    '2025-04-18 | header | April 18, 2025',
  );
  check(
    'notice of a later version over the days of other articles',
    `River rises\n\n${STORY}\nThis story was updated on April 19, 2025.\n\nRelated stories\n- Bridge found unsafe. Published 3 March 2021\n`,
    '2025-04-19 | header | April 19, 2025',
  );
  check(
    'notice of a later version right over a list of other articles',
    `River rises\n\n${STORY}\nThis story was updated on April 19, 2025.\n\n- Bridge found unsafe. Published 3 March 2021\n`,
    '2025-04-19 | header | April 19, 2025',
  );
  check(
    'notice of a report',
    `River rises\n\n${STORY}\nThis report was published on April 18, 2025.\n`,
    '2025-04-18 | header | April 18, 2025',
  );
  for (const told of [
    'The report was published on March 3, 2019, and few read it.',
    'The report was published in a medical journal, March 3, 2019.',
    'Published in a medical journal, March 3, 2019, it was soon forgotten.',
    'It was first published on March 3, 2019, by a small press.',
  ])
    check(`no notice: ${told}`, `River rises\n\n${STORY}\n${told}\n`, 'unknown | none');
  check('file name', STORY, '2025-04-18 | file-name', { id: 'file:///news/2025-04-18-flood.txt' });
  for (const id of [
    '18-04-2025 flood.txt',
    'flood_18apr2025.md',
    'flood-april-18-2025.txt',
    '2025.04.18 Flood.txt',
    '20250418T1015-flood.md',
    '2025-04-18T10-15-00Z.txt',
    '20250418101530.txt',
    '18th-april-2025.txt',
  ])
    check(`file name: ${id}`, STORY, '2025-04-18 | file-name', { id });
  it('a month in a file name is a window', () => {
    const { value, source, from, to } = statedDocumentTime(tokenizeArticle(STORY), {
      id: 'flood 2025-04.txt',
    });
    assert.deepEqual([value, source, from, to], [null, 'file-name', '2025-04-01', '2025-04-30']);
  });
  for (const id of ['20250418991530.txt', '120250418.txt', 'a3f20250418bc9.txt', '2024-25 budget.txt'])
    check(`no day in a file name: ${id}`, STORY, 'unknown | none', { id });
  check('file name in folders', STORY, '2025-04-18 | file-name', { id: '/news/2025/04/18/flood.txt' });
  check('a number in a file name', STORY, 'unknown | none', { id: '/news/000_20250418a.txt' });
  check(
    'a date in the story',
    'The river rose on April 18, 2025, and the town was cut off.\n',
    'unknown | none',
  );
  check('nothing', '', 'unknown | none');
});
