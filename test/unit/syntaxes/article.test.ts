import assert from 'node:assert/strict';
import { tokenizer, type Piece } from './grammar';

describe('The grammar of articles', () => {
  let tokenize: (text: string) => Piece[][];
  before(async () => {
    tokenize = await tokenizer();
  });

  /** The scope of a piece of the text; '' where the grammar says nothing of it. */
  function check(text: string, piece: string, scope: string): void {
    const found = tokenize(text)
      .flat()
      .find(([words]) => words.includes(piece));
    assert.equal(found?.[1].replace(/^text$|^meta\..*/, ''), scope, `${piece} in ${text}`);
  }

  it('tells quotations', () => {
    check('She said “we agreed” today.', '“we agreed”', 'string.quoted.double');
    check('She said "we agreed" today.', '"we agreed"', 'string.quoted.double');
    check('Sie sagte „ja“ dazu.', '„ja“', 'string.quoted.double');
    check('She said ‘we agreed’ today.', '‘we agreed’', 'string.quoted.single');
  });
  it('lets a quotation go on to the end of its paragraph only', () => {
    check('“The first part.\nThe second line.', '“The first part.', 'string.quoted.double');
    check('“The first part.\nThe second line of the story.', 'The second line', '');
  });
  it('does not take an apostrophe or an inch for a quotation', () => {
    check('The ministers’ talks and India’s view.', 'ministers', '');
    check('A 5" pipe and a 7" pipe were laid.', 'pipe', '');
  });

  it('tells date lines', () => {
    check(' date 2025-02-17', '2025-02-17', 'constant.numeric.date');
    check(' date 2025-02-17', 'date ', 'keyword.other.date-line');
    check('Published: 3 May 2024, 10:15 GMT', '3 May 2024', 'constant.numeric.date');
    check('Friday, April 18, 2025', 'April 18, 2025', 'constant.numeric.date');
  });
  it('does not take a sentence that begins with a date for a date line', () => {
    check(
      '2025-02-17 was the day on which the two ministers of finance met in the old town hall.',
      '2025',
      '',
    );
  });
  it('tells a breadcrumb, alone and behind a date, and the headline behind it', () => {
    check('Home > News > Business > Ministers meet', 'News > ', 'comment.line.breadcrumb');
    check('Home > News > Business > Ministers meet', 'Ministers meet', 'markup.heading');
    check('date 2025-02-17 Homepage > News > Ministers meet', 'News > ', 'comment.line.breadcrumb');
    check('date 2025-02-17 Homepage > News > Ministers meet', '2025-02-17', 'constant.numeric.date');
  });
  it('tells boilerplate', () => {
    for (const line of [
      'Follow us on:',
      'ALSO READ : Ministers meet again',
      'Related articles',
      'Photo: N. Berg',
      '© The Courier',
    ]) {
      check(line, line, 'comment.line.boilerplate');
    }
  });
  it('does not take a sentence for boilerplate', () => {
    check('Follow the money, she said, and you will find the answer to all of it.', 'Follow', '');
    check('Tags were found on the parcels.', 'Tags', '');
  });
  it('tells bylines, agencies and datelines', () => {
    check('By Nora Berg and Tom Ruiz', 'Nora Berg and Tom Ruiz', 'entity.name.section.byline');
    check('ANI', 'ANI', 'comment.line.agency');
    check('NEW DELHI: The ministers met.', 'NEW DELHI', 'keyword.other.dateline');
    check('WASHINGTON (AP) — The ministers met.', 'WASHINGTON (AP)', 'keyword.other.dateline');
    check(
      'LONDON, Feb 3 (Reuters) - The ministers met.',
      'LONDON, Feb 3 (Reuters)',
      'keyword.other.dateline',
    );
  });
  it('does not take a sentence for a byline', () => {
    check('By noon the ministers had left the hall.', 'By noon', '');
  });
  it('tells headings from sentences', () => {
    check('The road ahead', 'The road ahead', 'markup.heading');
    check('The ministers met.', 'The ministers met.', '');
    check('They met. The talks went well', 'They met', '');
  });
  it('tells front matter, at the beginning only', () => {
    check('---\ntitle: A day\n---\nText.', 'title', 'keyword.other.front-matter');
    check('Text.\n---\ntitle: a day of rest.', 'title', '');
  });
  it('takes a line of a megabyte', () => {
    assert.ok(tokenize('word '.repeat(200_000)).length === 1);
  });
});
