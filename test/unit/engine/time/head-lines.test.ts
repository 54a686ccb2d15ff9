import assert from 'node:assert/strict';
import { tokenizeArticle } from '../../../../src/engine/layout';
import { statedDocumentTime } from '../../../../src/engine/time';
import { check, STORY } from './check-document-time';

/** The first date of a line. */
const DAY = /(?:\d{1,2}(?:rd of)? Mar(?:ch)?,? 2024|Mar(?:ch)? 3, 2024|3\/3\/2024|3-Mar-24|3 Mar ['’]24)/i;

describe('the day of a line over a story', () => {
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
    'WASHINGTON/NEW DELHI, March 3, 2024',
    'Ada Moreno | Accra | Sun, March 3, 2024',
    '03 March 2024 — Accra',
    '3 March 2024, Accra',
    'As of 3 March 2024',
    'Dar es Salaam, Tanzania, 3 March 2024',
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
    '3 March 2024 | Storms and Floods',
    'Oru / 4:05 CET | 3 March 2024',
    'Reuters / 4:05 CET | 3 March 2024',
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
    'How the town voted | 3 March 2024',
    'The vote of 3 March 2024 | Quill',
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
    'a line of the newspaper with the hour before the day',
    `River rises\n\nHarbour Daily Times / 05:18 AM April 18, 2025\n\n${STORY}`,
    '2025-04-18 | header | April 18, 2025',
  );
  check(
    'no line of a vote beside the day',
    `River rises\n\nHalden votes / 05:18 AM April 18, 2025\n\n${STORY}`,
    'unknown | none',
  );
  check(
    'a line with the place under the headline',
    `River rises\n\nPort Halden, Friday 18 April 2025\n\n${STORY}`,
    '2025-04-18 | header | 18 April 2025',
  );
  check('a line with a place that is the headline', `Halden, 18 April 1925\n\n${STORY}`, 'unknown | none');
  for (const [line, source] of [
    ['HALDEN/NEW ORU, March 3, 2024', 'dateline'],
    ['Halden, 3 March 2024', 'dateline'],
    ['By Ada Quill, March 3, 2024', 'header'],
    ['By Ada Quill | The Harbour Ledger | March 3, 2024', 'header'],
    ['The Harbour | Halden edition | 3 March 2024', 'header'],
    ['The Harbour, 3 March 2024', 'header'],
    ['The Harbour (Halden), 3 March 2024', 'header'],
    ['Halden (3 March 2024)', 'dateline'],
    ['3 March 2024, Halden', 'dateline'],
    ['The Harbour Sentinel\nHalden, 3 March 2024', 'dateline'],
  ]) {
    const day = `2024-03-03 | ${source} | ${DAY.exec(line)![0]}`;
    check(`names and the day over a headline: ${line}`, `${line}\n\nRiver rises\n\n${STORY}`, day);
    check(`names and the day over a story: ${line}`, `${line}\n\n${STORY}`, day);
  }
  check('a headline with the day of a vote', `Halden Election, 3 March 2024\n\n${STORY}`, 'unknown | none');
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
  for (const line of ['Published at 18:02 GMT on 18 April', 'Friday, April 18', 'Port Halden: April 18'])
    it(`a line without a year: ${line}`, () => {
      const text = `River rises\n\n${line}\n\n${STORY}`;
      assert.equal(statedDocumentTime(tokenizeArticle(text), { id: 'a.txt' }).monthDay?.day, 18);
    });
  check(
    'agency and day below the headline',
    `River rises\n\nHalden (Reuters) 18 April 2025\n\n${STORY}`,
    '2025-04-18 | header | 18 April 2025',
  );
  check('a short line that tells something', `The river rose 12 June 2013\n\n${STORY}`, 'unknown | none');
});
