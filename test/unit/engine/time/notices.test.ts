import { check, STORY } from './check-document-time';

describe('the day of a notice or of the last line', () => {
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
    'notice with the newspaper and "on"',
    `River rises\n\n${STORY}\nThis article was first published in the Harbour Times on April 18, 2025.\n`,
    '2025-04-18 | header | April 18, 2025',
  );
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
  for (const told of [
    'An article published in Nature on 3 May 2019 says that rivers rise.',
    'The article was published in The Lancet on 3 May 2019.',
    'The story was published on 3 May 2019, and few read it.',
    'Published in Nature on 3 May 2019, the study says that rivers rise.',
    '- Bridge found unsafe. Published 3 May 2019',
  ])
    check(`no notice: ${told}`, `River rises\n\n${STORY}\n${told}\n\n${STORY}`, 'unknown | none');
  for (const notice of [
    'This story was published in the Harbour Times on 18 April 2025.',
    'The article was first published in the Harbour Times on 18 April 2025.',
    'Published in the Harbour Times on 18 April 2025, updated at 9 a.m.',
  ])
    check(`notice: ${notice}`, `River rises\n\n${STORY}\n${notice}\n`, '2025-04-18 | header | 18 April 2025');
  for (const line of [
    'Read more\n\nHarbour Herald, 3 March 2019',
    '- Harbour Herald, 3 March 2019',
    'Read more\n\nPublished 3 March 2019',
  ])
    check(
      `of another story: ${JSON.stringify(line)}`,
      `River rises\n\n${STORY}\n${line}\n`,
      'unknown | none',
    );
});
