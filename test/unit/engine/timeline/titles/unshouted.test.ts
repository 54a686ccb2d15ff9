import assert from 'node:assert/strict';
import type { DatedArticle } from '../../../../../src/engine/timeline/mentions/candidate';
import { unshouted } from '../../../../../src/engine/timeline/titles/unshouted';

/** An article that names nobody. */
const ARTICLE = { reading: { text: '', mentions: [] } } as unknown as DatedArticle;

describe('unshouted', () => {
  for (const [what, words, expected] of [
    ['brings a title in capitals to small letters', 'MINISTER REACTS TO REPORT', 'minister reacts to report'],
    [
      'leaves months and days their capital',
      'MINISTER REACTS TO JULY REPORT',
      'minister reacts to July report',
    ],
    ['the eighth one, too', 'RAO HAILS AUGUST FIGURES', 'rao hails August figures'],
    ['but for what may be another word', 'MINISTER MAY QUIT PARTY', 'minister may quit party'],
    ['brings one long word and its link to them', 'Ade REACTS TO the report', 'Ade reacts to the report'],
    ['brings only the link of an acronym to them', 'FBI AND police raid house', 'FBI and police raid house'],
    ['that of a name, too', 'USA AND Peru agree to meet', 'USA and Peru agree to meet'],
    ['that of two', 'FBI AND CIA raid house', 'FBI and CIA raid house'],
    ['that of a short word', 'Ade joins THE WHO tour', 'Ade joins the WHO tour'],
    ['leaves what is no word of its own', 'AT&T buys a shop', 'AT&T buys a shop'],
    ['leaves acronyms alone', 'FBI raids house of CIA', 'FBI raids house of CIA'],
  ] as const) {
    it(what, () => {
      assert.equal(unshouted(words, ARTICLE), expected);
    });
  }

  it('knows long acronyms by the text below the headline', () => {
    const headline = 'VARGA ON NORPACT PLAN';
    const text = `${headline}\n\nThe NORPACT plan failed.`;
    const mentions = ['VARGA', 'NORPACT'].map((name) => ({
      kind: 'name',
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
    }));
    const article = { reading: { text, mentions, headline: { start: 0, end: headline.length } } };
    assert.equal(unshouted(headline, article as unknown as DatedArticle), 'Varga on NORPACT plan');
  });

  it('has small what the text below the headline has in small letters alone', () => {
    const told = (below: string): string => {
      const headline = 'FIRE IN BINGO HALL';
      const text = `${headline}\n\n${below}`;
      const mentions = [{ kind: 'name', start: 8, end: 18 }];
      const article = { reading: { text, mentions, headline: { start: 0, end: headline.length } } };
      return unshouted(headline, article as unknown as DatedArticle);
    };
    assert.equal(told('The bingo hall burned.'), 'fire in bingo hall');
    assert.match(told('The Bingo Hall burned, as a hall would.'), /Bingo HALL$/u);
  });
});
