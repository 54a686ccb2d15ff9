import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../../src/engine/tokenize/tokenize';
import { tokenText } from '../../../../src/engine/tokenize/tokens';

function tokensOf(text: string): string[] {
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(text, tokens, i));
}

function check(text: string, ...expected: string[]): void {
  it(text.slice(0, 60), () => {
    assert.deepEqual(tokensOf(text), expected);
  });
}

describe('tokenize', () => {
  describe('clitics are tokens of their own', () => {
    check('Lena’s boat', 'Lena', '’s', 'boat');
    check("They don't, we'll", 'They', 'do', "n't", ',', 'we', "'ll");
    check("O'Brien and D’Souza", "O'Brien", 'and', 'D’Souza');
    check('the workers’ union', 'the', 'workers', '’', 'union');
    check("the U.S.'s aim", 'the', 'U.S.', "'s", 'aim');
  });
  describe('every hyphen and dash stands alone', () => {
    check('US-India talks', 'US', '-', 'India', 'talks');
    check('deal—signed -- late', 'deal', '—', 'signed', '--', 'late');
    check('2025-04-18', '2025', '-', '04', '-', '18');
  });
  describe('abbreviations keep their full stop', () => {
    check('Dr. J. K. Rao of Acme Inc. left', 'Dr.', 'J.', 'K.', 'Rao', 'of', 'Acme', 'Inc.', 'left');
    check('in the U.S. by 6 p.m.', 'in', 'the', 'U.S.', 'by', '6', 'p.m.');
    check('on Feb. 3', 'on', 'Feb.', '3');
    check('No. 5', 'No.', '5');
    check('A. van der Berg', 'A.', 'van', 'der', 'Berg');
  });
  describe('and ordinary words do not', () => {
    check('He said no. Then', 'He', 'said', 'no', '.', 'Then');
    check('a work of art.', 'a', 'work', 'of', 'art', '.');
    check('plan B. de facto', 'plan', 'B', '.', 'de', 'facto');
    check('a CAR-T. Moreno', 'a', 'CAR', '-', 'T', '.', 'Moreno');
    check('over DRS. Moreno', 'over', 'DRS', '.', 'Moreno');
    check('It is plan B.', 'It', 'is', 'plan', 'B', '.');
    check('a post on X. He left', 'a', 'post', 'on', 'X', '.', 'He', 'left');
    check('a post on X. Lee left', 'a', 'post', 'on', 'X', '.', 'Lee', 'left');
    check('a post on J. Lee', 'a', 'post', 'on', 'J.', 'Lee');
    check('a post by X. Lee', 'a', 'post', 'by', 'X.', 'Lee');
  });
  describe('numbers, addresses, handles', () => {
    check('$1,000.50 (27%)', '$', '1,000.50', '(', '27', '%', ')');
    check('at 10:30, the 21st', 'at', '10:30', ',', 'the', '21st');
    check('AT&T and bbc.co.uk', 'AT&T', 'and', 'bbc.co.uk');
    check('see https://a.example/x?y=1.', 'see', 'https://a.example/x?y=1', '.');
    check('write to a.b@c.example', 'write', 'to', 'a.b@c.example');
    check('@port_news #fire', '@port_news', '#fire');
  });
  it('gives disjoint tokens in order that cover all but white space, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenize(text, [{ start: 0, end: text.length }]);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          assert.ok(tokens.start[i] >= at && tokens.end[i] > tokens.start[i]);
          assert.match(text.slice(at, tokens.start[i]), /^[\s\p{C}\u00ad]*$/u);
          at = tokens.end[i];
        }
      }),
    );
  });
});
