import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blankMarkup } from '../../../../src/engine/layout/markup';

/** What is left of a text, runs of blanks as one. */
function check(name: string, text: string, words: string): void {
  it(name, () => {
    const blanked = blankMarkup(text);
    assert.equal(blanked.length, text.length);
    assert.equal(blanked.replace(/[ \t]+/g, ' ').trim(), words);
  });
}

describe('blankMarkup', () => {
  check('stars of emphasis', '*Ada Moss* met **Jo *Reed***.', 'Ada Moss met Jo Reed .');
  check('but no star that stands for letters or times', 'It was a b*d day, 4*5.', 'It was a b*d day, 4*5.');
  check('nor one that opens an item of a list', '* Ada Moss', '* Ada Moss');
  check('underscores of emphasis', 'said _Harbour Union_ members', 'said Harbour Union members');
  check('but none of an identifier', 'the file old_name_2 of @ada_', 'the file old_name_2 of @ada_');
  check('the address of a link', 'in [Ellery](https://a.example/Port_(Sea)?by=X "Jo").', 'in Ellery .');
  check(
    'but no words that somebody put into a quotation',
    'said [that] (it seems) so',
    'said [that] (it seems) so',
  );
  check('a link by reference, and where it leads', '[Reed][1]\n\n[1]: https://a.example/Moss "Moss"', 'Reed');
  check('an image keeps its caption', '![The quay](img/Jo_Reed.jpg)', 'The quay');
  check('a link between notes', 'met [[people/Ada Moss|Moss]] and [[Jo Reed]]', 'met Moss and Jo Reed');
  check('an address in angle brackets', 'See <https://a.example/Ada-Moss>.', 'See .');
  check('HTML tags', '<p class="x">by <b>Ada Moss</b><br/></p>', 'by Ada Moss');
  check('but no comparison', 'if a < b and c > d', 'if a < b and c > d');
  check('HTML comments', 'one <!-- Ada Moss --> two', 'one two');
  check('marks of quoted paragraphs', '> Ada Moss said so.', 'Ada Moss said so.');
  check('a rule', '***', '');
  check('code marks', 'the `Sopot` program', 'the Sopot program');
  check('but no quotation marks of an agency', "``No,'' he said. ``Never.''", "``No,'' he said. ``Never.''");
  check('the frame of a table', '| Port | Days |\n|---|---:|\n| Ellery | 9 |', 'Port Days \n \n Ellery 9');
  check('a backslash before a sign', 'Moss \\& Reed', 'Moss & Reed');
  check('a note of the foot', 'It burned.[^2]', 'It burned.');

  it('leaves what stands before its beginning', () => {
    assert.equal(blankMarkup('*a* *b*', 4), '*a*  b ');
  });
  it('keeps length and line breaks of any text', () => {
    const signs = fc.constantFrom(
      ...'*_`~<>[]()|!\\-=#:^"\n ab\ud800'.split(''),
      '](',
      '[[',
      '<b',
      '<!--',
      '```\n',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 200 }), (parts) => {
        const text = parts.join('');
        const blanked = blankMarkup(text);
        assert.equal(blanked.length, text.length);
        for (let i = 0; i < text.length; i++)
          if (text[i] === '\n') assert.equal(blanked[i], '\n');
          else assert.ok(blanked[i] === text[i] || blanked[i] === ' ');
      }),
    );
  });
});
