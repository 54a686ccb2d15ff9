import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { TokenizedArticle } from '../../../../src/engine/article';
import { decodeSyntaxModel, parseSyntax, type SyntaxModel } from '../../../../src/engine/syntax';
import { labelEnd } from '../../../../src/engine/syntax/labels';
import { PENN_TAGS, RELATIONS, type Syntax } from '../../../../src/engine/syntax/types';
import { splitSentences } from '../../../../src/engine/tokenize/sentences';
import { tokenize } from '../../../../src/engine/tokenize/tokenize';
import { tokenText } from '../../../../src/engine/tokenize/tokens';

const model = loadModel();

function loadModel(): SyntaxModel {
  const decoded = decodeSyntaxModel(readFileSync('model/syntax.bin'));
  assert.ok(decoded);
  return decoded;
}

function articleOf(text: string): TokenizedArticle {
  const blocks = text === '' ? [] : [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const tokens = tokenize(text, blocks);
  return { text, blocks, tokens, sentences: splitSentences(text, tokens, blocks) };
}

/** The arcs of a text as "dependent relation head". */
function arcs(text: string): string[] {
  const article = articleOf(text);
  const { head, relation } = parseSyntax(article, model);
  const word = (i: number): string => (i < 0 ? '-' : tokenText(text, article.tokens, i));
  return Array.from(head, (h, i) => `${word(i)} ${RELATIONS[relation[i]]} ${word(h)}`);
}

/** The tags of a text. */
function tags(text: string): string[] {
  const article = articleOf(text);
  return Array.from(parseSyntax(article, model).tag, (t) => PENN_TAGS[t] as string);
}

describe('tags', () => {
  it('take a form that is only a past one for a verb, whatever names stand around it', () => {
    assert.equal(tags('Helena Brandt met Oscar Lindqvist in Copenhagen.')[2], 'VBD');
  });
  it('leave a form with more readings to the words around it', () => {
    assert.equal(tags('The left wing lost.')[1], 'JJ');
  });
});

describe('the label of an entry in a list of days', () => {
  for (const label of ['Oct 26:', 'May 4, 2031 –', 'Thursday, 4 May -', '1971:', '21.05 —', 'Late May:'])
    it(`hangs on what its sentence tells: ${label}`, () => {
      const found = arcs(`${label} Rao, the leader of the miners, is arrested.`);
      const days = found.filter((arc) => arc.endsWith('obl:unmarked arrested'));
      assert.equal(days.length, 1);
      assert.ok(found.includes('Rao nsubj:pass arrested'));
    });

  it('is none within a sentence, nor before one that goes on in small letters', () => {
    for (const text of [
      'The strike began on May 4: Rao was arrested.',
      'May 4 - the day of the strike - was warm.',
    ]) {
      const article = articleOf(text);
      assert.equal(labelEnd(text, article.tokens, article.sentences[0]), 0);
    }
  });
});

/** Fails unless every sentence has one root, only heads inside the sentence, no cycle and no crossing arcs. */
function assertTrees(article: TokenizedArticle, { head, relation, tag }: Syntax): void {
  for (const { firstToken, endToken } of article.sentences) {
    let roots = 0;
    for (let i = firstToken; i < endToken; i++) {
      const h = head[i];
      assert.ok(tag[i] < PENN_TAGS.length && relation[i] < RELATIONS.length);
      assert.equal(h === -1, RELATIONS[relation[i]] === 'root');
      if (h === -1) roots++;
      else assert.ok(h >= firstToken && h < endToken && h !== i);
      let up = i;
      let steps = 0;
      while (up !== -1 && steps++ < 200) up = head[up];
      if (endToken - firstToken < 100) assert.equal(up, -1);
    }
    assert.equal(roots, 1);
  }
}

describe('parseSyntax', () => {
  const check = (text: string, ...expected: readonly string[]): void => {
    it(text, () => {
      const found = arcs(text);
      for (const arc of expected) assert.ok(found.includes(arc), `${arc} not in: ${found.join(', ')}`);
    });
  };

  check(
    'The minister met the ambassador in Oslo.',
    'minister nsubj met',
    'ambassador obj met',
    'in case Oslo',
  );
  check(
    'The bridge was opened by the mayor on Friday.',
    'bridge nsubj:pass opened',
    'was aux:pass opened',
    'mayor obl:agent opened',
  );
  check('She did not sign the treaty.', 'not advmod sign', 'did aux sign', 'treaty obj sign');
  check('He plans to visit Lisbon.', 'visit xcomp plans', 'Lisbon obj visit');
  check('The company said it would build a plant.', 'build ccomp said', 'it nsubj build', 'would aux build');
  check('A summit with Norway ended.', 'Norway nmod summit', 'with case Norway', 'summit nsubj ended');
  check('Anna and Peter left Oslo.', 'Peter conj Anna', 'and cc Peter', 'Anna nsubj left');
  check("Norway's king spoke.", 'Norway nmod:poss king', 'king nsubj spoke');
  check('The man who wrote the letter fled.', 'wrote acl:relcl man', 'who nsubj wrote', 'man nsubj fled');
  check('OIL PRICES FALL', 'PRICES nsubj FALL', 'OIL compound PRICES');

  it('makes a tree of every sentence, whatever the text', () => {
    for (const text of [
      '',
      '.',
      'Oslo',
      '"',
      '\ud800 \udc00 x\ud800',
      '!!! ??? ,,, --- ((( )))',
      'a b c d e f g. '.repeat(20),
      'and, or; but: '.repeat(30),
      'x'.repeat(100_000),
      'the minister of '.repeat(4000),
    ]) {
      const article = articleOf(text);
      assertTrees(article, parseSyntax(article, model));
    }
  });

  it('gives the same answer for a sentence wherever it stands', () => {
    const sentence = 'The court freed the editor.';
    assert.deepEqual(arcs(`${sentence} ${sentence}`), [...arcs(sentence), ...arcs(sentence)]);
  });
});

describe('a sentence of more tokens than a tree can have', () => {
  it('is cut behind a sign, and its pieces hang on the first', () => {
    const text = `${'the mayor of the town and '.repeat(30)}the clerk left, ${'the people of the place and '.repeat(20)}all stayed.`;
    const article = articleOf(text);
    assertTrees(article, parseSyntax(article, model));
    const count = article.tokens.count;
    const { head, relation } = parseSyntax(article, model);
    const isLoose = (i: number): boolean => RELATIONS[relation[i]] === 'parataxis';
    assert.ok(Array.from({ length: count }, (_, i) => i).some((i) => i > 127 && isLoose(i) && head[i] < 128));
  });
});

describe('forms that are kept', () => {
  it('give way to others without a change of any parse', () => {
    const own = loadModel();
    const article = articleOf('The court freed the editor on Friday.');
    const before = parseSyntax(article, own);
    for (let k = 0; k < 17_000; k += 20) {
      const words = Array.from({ length: 20 }, (_, n) => `w${(k + n).toString(36)}a`);
      parseSyntax(articleOf(`${words.join(' ')}.`), own);
    }
    assert.deepEqual(parseSyntax(article, own), before);
  });
});

describe('decodeSyntaxModel', () => {
  it('rejects bytes that are no model', () => {
    assert.equal(decodeSyntaxModel(new Uint8Array(0)), undefined);
    assert.equal(decodeSyntaxModel(new Uint8Array(100)), undefined);
  });

  it('rejects a model that is cut short', () => {
    const bytes = readFileSync('model/syntax.bin');
    for (const size of [4, 100, bytes.length - 1])
      assert.equal(decodeSyntaxModel(bytes.subarray(0, size)), undefined);
  });
});
