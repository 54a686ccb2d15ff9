import assert from 'node:assert/strict';
import { blankFields } from '../../../../src/engine/layout/exports';
import { tokenizeArticle } from '../../../../src/engine/layout';

const FACTIVA = `HD Lund resigns as premier of Oru
BY Ada Moss
WC 156 words
PD 3 May 2031
ET 18:04 GMT
SN Tide News
LA English
LP
TARN, Oru -- Premier Ola Lund resigned on Friday after nine years.
TD
AN army band played.

IN Tarn, thousands cheered.
NS gpol : Domestic Politics
RE oru : Oru
`;

const NEXIS = `1 of 3 DOCUMENTS

The Bay Courier (Tarn)

May 3, 2031 Saturday
Final Edition

Lund resigns as premier

BYLINE: Ada Moss, political editor

SECTION: WORLD; Pg. 14

LENGTH: 211 words

DATELINE: TARN

Premier Ola Lund resigned on Friday, and length: he had ruled for nine years.

Tarn wept.

March 3, 2022, was his first day.

LOAD-DATE: May 4, 2031

Copyright 2031 Bay Media
`;

/** Kind and words of each part. */
function parts(given: string): string[] {
  const { text, blocks } = tokenizeArticle(given);
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('blankFields', () => {
  it('reads the headline, writer, day and text of an article from Factiva', () => {
    assert.deepEqual(parts(FACTIVA), [
      'headline: Lund resigns as premier of Oru',
      'byline: BY Ada Moss',
      'date-line: 3 May 2031',
      'dateline: TARN, Oru --',
      'paragraph: Premier Ola Lund resigned on Friday after nine years.',
      'paragraph: AN army band played.',
      'paragraph: IN Tarn, thousands cheered.',
    ]);
  });

  it('reads the day, headline, writer, place and text of an article from Nexis', () => {
    assert.deepEqual(parts(NEXIS), [
      'date-line: May 3, 2031',
      'headline: Lund resigns as premier',
      'byline: BYLINE: Ada Moss, political editor',
      'dateline: DATELINE: TARN',
      'paragraph: Premier Ola Lund resigned on Friday, and length: he had ruled for nine years.',
      'paragraph: Tarn wept.',
      'paragraph: March 3, 2022, was his first day.',
      'boilerplate: Copyright 2031 Bay Media',
    ]);
  });

  it('keeps every offset', () => {
    for (const text of [FACTIVA, NEXIS]) assert.equal(blankFields(text).length, text.length);
  });

  for (const text of ['HD sets sold well.\nPD is no label here.', 'SECTION: three\nLength: of the field'])
    it(`leaves another text as it is: ${JSON.stringify(text)}`, () => {
      assert.equal(blankFields(text), text);
    });
});
