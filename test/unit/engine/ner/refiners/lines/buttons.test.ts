import assert from 'node:assert/strict';
import type { DraftName, TokenReading } from '../../../../../../src/engine/ner/draft';
import { agencyLines } from '../../../../../../src/engine/ner/refiners/lines/agency-lines';
import { buttons } from '../../../../../../src/engine/ner/refiners/lines/buttons';
import { tokenizeArticle } from '../../../../../../src/engine/layout';
import { suite } from '../suite';

/** Which words with a capital are left, taken for names, in the last line of a page. */
function left(line: string): string[] {
  const article = tokenizeArticle(`The tide fell by the quay.\n\nIt rose by the pier.\n\n${line}`);
  const { text, tokens } = article;
  const names: DraftName[] = [];
  for (let first = 0; first < tokens.count; first++)
    if (text.indexOf(line) <= tokens.start[first] && /\p{Lu}/u.test(text.charAt(tokens.start[first])))
      names.push({ first, end: first + 1, type: 'organization', margin: 0, evidence: [] });
  const reading: Pick<TokenReading, 'article'> = { article };
  return buttons(reading as TokenReading, names).map(({ first }) =>
    text.slice(tokens.start[first], tokens.end[first]),
  );
}

describe('names in lines of a page', () => {
  it('are none on a button or under a notice', () => {
    assert.deepEqual(left('Twitter'), []);
    assert.deepEqual(left('PTI ABC DEF'), []);
    assert.deepEqual(left('Follow us on Norvale'), []);
  });
  it('are some in a sentence and in another headline', () => {
    assert.deepEqual(left('Twitter was shut.'), ['Twitter']);
    assert.deepEqual(left('Also read: Moss leaves'), ['Also', 'Moss']);
  });
});

suite('signs of editors', agencyLines, [
  ['The tide fell. [PTI ABC|organization] DEF', 'The tide fell. [PTI|organization] ABC DEF'],
]);
