import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinBrokenWords } from '../../../../src/engine/layout/hyphens';

/** What becomes of a text, runs of blanks as one. */
function check(name: string, text: string, words: string): void {
  it(name, () => {
    const joined = joinBrokenWords(text);
    assert.equal(joined.length, text.length);
    assert.equal(joined.replace(/ +/g, ' '), words);
  });
}

describe('joinBrokenWords', () => {
  check('a word cut in two', 'the politi-\ncian spoke', 'the politician \nspoke');
  check('with the sign behind it', 'the politi-\n  cian, who\nspoke', 'the politician, \nwho\nspoke');
  check('at the end of a paragraph', 'the politi-\r\ncian.\r\n\r\nHe', 'the politician. \r\n\r\nHe');
  check('alone on its line', 'the politi-\ncian\nspoke', 'the politician \nspoke');
  check('a name', 'said Ola Sand-\nberg', 'said Ola Sandberg ');
  check('a compound keeps its hyphen', 'an anti-\nwar march', 'an anti-war \nmarch');
  check('by its last part', 'a rebel-\ncontrolled town', 'a rebel-controlled \ntown');
  check('before a capital', 'Omar al-\nBashir left', 'Omar al-Bashir \nleft');
  check('behind letters', 'an OTF-\nrun camp', 'an OTF-run \ncamp');
  check('behind figures', 'a 54-\nkilometre wall', 'a 54-kilometre \nwall');
  check('where the text has it elsewhere', 'sea-wall: the sea-\nwall fell', 'sea-wall: the sea-wall \nfell');
  check('nor what stands for a compound', 'pre-\nand post-war', 'pre-\nand post-war');
  check('but no dash', 'he left -\nwho knows', 'he left -\nwho knows');
  check('nor the mark of a list', 'two points\n- one\n- two', 'two points\n- one\n- two');
  check('nor the rule under a heading', 'Notes\n-----\ntext', 'Notes\n-----\ntext');

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('poli', '-', '\n', '\r\n', ' ', 'cian', 'Ola', '.', '1')),
        (parts) => {
          const text = parts.join('');
          assert.equal(joinBrokenWords(text).length, text.length);
        },
      ),
    );
  });
});
