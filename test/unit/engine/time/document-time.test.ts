import assert from 'node:assert/strict';
import { tokenizeArticle } from '../../../../src/engine/layout';
import { statedDocumentTime } from '../../../../src/engine/time';
import { check, STORY } from './check-document-time';

describe('stated document time', () => {
  check('given', ` date 2025-02-17\n${STORY}`, '2025-04-18 | given', { date: '2025-04-18' });
  const judged = 'The court on Wednesday (Apr 16, 2025) let the mayor go, his lawyers said in the hall.\n';
  check('a date behind the weekday of the lead', judged, '2025-04-16 | dateline | Apr 16, 2025');
  check(
    'a date behind the weekday of what is to come',
    judged.replace('let', 'will let').replace('The court', 'The court will meet'),
    'unknown | none',
  );
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
  check(
    'the first line of a list of key dates is none',
    'Key dates\n\n3 March 2024\nDockers walk out.\n\n5 May 2024\nThe port shuts.\n\n5 May 2024\n- The mayor quits.',
    'unknown | none',
  );
  for (const [name, first, more] of [
    ['over headings that tell of days before', '3 March 2026', 'Dockers walk out.'],
    ['over a story that counts from it', '3 March 2024', 'They met on Friday.'],
    ['over another heading than dates', '3 March 2024', 'Dockers walk out.\n\n## Coming events'],
  ] as const) {
    const [day, month, year] = first.split(' ');
    check(
      `a date line ${name}`,
      `Key dates\n\n${first}\n${more}\n\n5 May 2024\nThe port shuts.\n\n7 June 2024\nThe mayor quits.`,
      `${year}-03-0${day} | header | ${day} ${month} ${year}`,
    );
  }
  check('broken front matter', `---\n: [}\ndate 1\n---\n${STORY}`, 'unknown | none');
  check(
    'front matter in JSON',
    `{"title": "Flood", "meta": {"date": "2025-04-18T10:00:00Z"}}\n\n${STORY}`,
    '2025-04-18 | front-matter | 2025-04-18',
  );
  check('a brace that is no JSON', `{date: 2025-04-18} ${STORY}`, 'unknown | none');
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
  for (const [name, matter, expected] of [
    [
      'the own key before that of an inner object',
      '{"meta": {"date": "2025-05-01"}, "date": "2025-04-18"}',
      '2025-04-18',
    ],
    [
      'not the key of another story',
      '{"related": {"date": "2019-03-03"}, "date": "2025-04-18"}',
      '2025-04-18',
    ],
    [
      'deep objects',
      '{"a": {"b": [{"c": "x"}, 1]}, "article": {"published_time": "2025-04-18"}}',
      '2025-04-18',
    ],
  ] as const)
    check(
      `front matter in JSON: ${name}`,
      `${matter}\n\n${STORY}`,
      `${expected} | front-matter | "${expected}"`.replace(/"/g, ''),
    );
  check(
    'front matter in JSON with a date of another story alone',
    `{"related": {"date": "2019-03-03"}}\n\n${STORY}`,
    'unknown | none',
  );
  check(
    'front matter: the own key before that of a group',
    `---\nmeta:\n  date: 2025-05-01\ndate: 2025-04-18\n---\n${STORY}`,
    '2025-04-18 | front-matter | 2025-04-18',
  );
  check(
    'front matter: a key that begins as the name of a group',
    `---\nposted: 2025-04-18\n---\n${STORY}`,
    '2025-04-18 | front-matter | 2025-04-18',
  );
});
