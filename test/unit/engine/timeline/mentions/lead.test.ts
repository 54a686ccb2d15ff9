import assert from 'node:assert/strict';
import { tokenizeArticle } from '../../../../../src/engine/layout';
import { leadOf } from '../../../../../src/engine/timeline/mentions/lead';

/** What fills a text that has lost its line breaks. */
const STORY = ' The quay of the town was rebuilt with money from the fund.'.repeat(18);

function leadIn(text: string): string {
  const lead = leadOf(tokenizeArticle(text));
  return lead ? text.slice(lead.start, lead.end) : '';
}

describe('the first sentence of a story', () => {
  it('stands behind the headline that has run into it', () => {
    const lead = 'Energy giant Acme has been accused of delay.';
    assert.equal(leadIn(`Acme says that the claims are misleading ${lead}${STORY}`), lead);
  });

  it('stands below a second headline', () => {
    const lead = 'Acme said on Friday that it had left.';
    assert.equal(leadIn(`Acme leaves; board to meet on 25th\n\n${lead}\n\n${STORY}`), lead);
  });

  it('is the first one where each has its full stop, or none has', () => {
    assert.equal(leadIn('Acme left. Its quay was shut.'), 'Acme left.');
    assert.equal(leadIn('The quay is shut'), 'The quay is shut');
  });
});
