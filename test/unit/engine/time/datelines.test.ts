import assert from 'node:assert/strict';
import { tokenizeArticle } from '../../../../src/engine/layout';
import { statedDocumentTime } from '../../../../src/engine/time';
import { check, STORY } from './check-document-time';

describe('the day of a dateline', () => {
  for (const dateline of [
    '(Halden, March 3, 2024) –',
    '(Halden, March 3, 2024)',
    'HALDEN, March 3, 2024 /PRNewswire/ --',
    'HALDEN, N.Y.--(BUSINESS WIRE)--March 3, 2024--',
    'HALDEN & ORU--(BUSINESS WIRE)-- March 3, 2024 --',
    'Halden – March 3, 2024 –',
    'March 3, 2024 –',
  ])
    check(
      `dateline: ${dateline}`,
      `River rises\n\n${dateline} ${STORY}`,
      '2024-03-03 | dateline | March 3, 2024',
    );
  check(
    'towns and days of a tour',
    `River rises\n\n${STORY}\n\nHalden – March 3, 2024 – The Old Mill\nOru – March 5, 2024 – The Quay`,
    'unknown | none',
  );
  it('a day that begins a story is no dateline', () => {
    const text = `River rises\n\nIn Halden, April 18: the night when nobody slept. ${STORY}`;
    assert.equal(statedDocumentTime(tokenizeArticle(text), { id: 'a.txt' }).monthDay, undefined);
  });
  for (const dateline of [
    'HALDEN, Sept 3, 2024 (Reuters) -',
    'HALDEN, 3 September 2024 -',
    'HALDEN, 3 September 2024 –',
  ])
    check(
      `before a short story: ${dateline}`,
      `${dateline} Oru bought a mill.\n`,
      `2024-09-03 | dateline | ${dateline.includes('Sept 3') ? 'Sept 3, 2024' : '3 September 2024'}`,
    );
  check(
    'place and day as a sentence before the story',
    `Halden, 3 March 2024. ${STORY}`,
    '2024-03-03 | dateline | 3 March 2024',
  );
  check(
    'letters with place and day',
    `Halden, 3 March 2024. ${STORY}\nHalden, 5 March 2024. ${STORY}`,
    'unknown | none',
  );
  check(
    'entries of a chronicle',
    `River rises\n\nMarch 3, 2024 – ${STORY}\nMarch 5, 2024 – ${STORY}`,
    'unknown | none',
  );
  check(
    'dateline',
    `River rises\n\nHALDEN, Feb. 3, 2025 (Reuters) - ${STORY}`,
    '2025-02-03 | dateline | Feb. 3, 2025',
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
    'April 18 (Reuters) -',
  ])
    it(`a day without a year: ${dateline}`, () => {
      const { value, monthDay } = statedDocumentTime(tokenizeArticle(`River rises\n\n${dateline} ${STORY}`), {
        id: 'a.txt',
      });
      assert.deepEqual([value, monthDay?.month, monthDay?.day], [null, 4, 18]);
    });
  check(
    'words under a picture',
    `River rises\n\nApril 18: Boats lie in the harbour. ${STORY}`,
    'unknown | none',
  );
  check('a feast day', `River rises\n\nApril 18 (Good Friday) – ${STORY}`, 'unknown | none');
  check('entries of a chronicle', `River rises\n\n18 Apr: ${STORY}\n20 Apr: ${STORY}`, 'unknown | none');
  for (const dateline of ['Halden (Reuters) 18 April 2025 –', '[Halden, 18 April 2025]', '18 Apr 2025:'])
    it(`a day before the story: ${dateline}`, () => {
      const article = tokenizeArticle(`River rises\n\n${dateline} ${STORY}`);
      assert.equal(statedDocumentTime(article, { id: 'a.txt' }).value, '2025-04-18');
    });
});
