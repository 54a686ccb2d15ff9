import assert from 'node:assert/strict';
import { DocumentContext } from '../../../../../src/engine/ner/document-context';
import { ContextFeatures } from '../../../../../src/engine/ner/tagger/features';
import { FormDictionary, FormTable, type Form } from '../../../../../src/engine/ner/forms';
import { LABEL_COUNT } from '../../../../../src/engine/ner/tagger/labels';
import { decodeNetwork } from '../../../../../src/engine/ner/tagger/network-file';
import {
  addFormRows,
  FORM_ROWS,
  TOKEN_ROWS,
  TokenRows,
  WINDOW_REACH,
  WINDOW_SIZE,
} from '../../../../../src/engine/ner/tagger/network-rows';
import { NameNetwork } from '../../../../../src/engine/ner/tagger/network';
import { article, testLexicon } from '../marked';

/** A network of one unit a layer that tells by label 1 whether a form stands at a place of the window. */
function watching(form: Form, place: number): NameNetwork {
  const table = new Float32Array(FORM_ROWS);
  addFormRows(form, { add: (row) => (table[row] = 1) });
  const window = new Float32Array(WINDOW_SIZE);
  window[place + WINDOW_REACH] = 1;
  const output = new Float32Array(LABEL_COUNT);
  output[1] = 1;
  return new NameNetwork({
    width: 1,
    hidden: 1,
    inner: 1,
    hiddenBias: Float32Array.of(-4),
    innerBias: new Float32Array(1),
    outputBias: new Float32Array(LABEL_COUNT),
    edge: new Float32Array(1),
    forms: table,
    tokens: new Float32Array(TOKEN_ROWS),
    window,
    middle: Float32Array.of(1),
    output,
  });
}

function read(text: string) {
  const tokenized = article(text);
  const lexicon = testLexicon();
  const forms = new FormTable(text, tokenized.tokens, new FormDictionary(lexicon));
  const context = new DocumentContext(tokenized, forms);
  const features = new ContextFeatures(forms, context, lexicon, tokenized.tokens.count);
  const [sentence] = tokenized.sentences;
  const to = sentence?.endToken ?? 0;
  features.read(0, to);
  return { forms, rows: new TokenRows(forms, context, features), to };
}

describe('network', () => {
  const TEXT = 'The mayor met Ada Moreno.';

  it('sees a form at its place of the window and nowhere else', () => {
    const { forms, rows, to } = read(TEXT);
    const network = watching(forms.at(1), -2);
    const likely = (i: number): boolean => {
      const logs = network.score(forms, rows, i, 0, to);
      return logs[1] > logs[0] + 1;
    };
    assert.deepEqual([0, 1, 2, 3, 4].map(likely), [false, false, false, true, false]);
  });
  it('does not look beyond the sentence', () => {
    const { forms, rows, to } = read(TEXT);
    const logs = watching(forms.at(1), -2).score(forms, rows, 3, 2, to);
    assert.equal(logs[1], logs[0]);
  });
  it('gives logarithms of probabilities', () => {
    const { forms, rows, to } = read(TEXT);
    const logs = watching(forms.at(1), -2).score(forms, rows, 3, 0, to);
    const sum = logs.reduce((total, log) => total + Math.exp(log), 0);
    assert.ok(Math.abs(sum - 1) < 1e-5);
  });
  it('says the same before and after it has forgotten what it kept', () => {
    const { forms, rows, to } = read(TEXT);
    const network = watching(forms.at(1), -2);
    const before = [...network.score(forms, rows, 3, 0, to)];
    network.clear();
    const again = read(TEXT);
    assert.deepEqual([...network.score(again.forms, again.rows, 3, 0, to)], before);
  });
});

describe('rows of the network', () => {
  it('stay within the tables', () => {
    const text =
      'NEW DELHI: The Indian Mayor of Dundee, Typhoon Ada and the “Bank of the South” (BOS) 12-9 http://a.example';
    const { forms, rows, to } = read(text);
    for (let i = 0; i < to; i++) {
      addFormRows(forms.at(i), { add: (row) => assert.ok(row > 0 && row < FORM_ROWS) });
      rows.add(i, 0, to, { add: (row) => assert.ok(row > 0 && row < TOKEN_ROWS) });
    }
  });
});

describe('bytes of a network', () => {
  it('are refused where they are cut short or of other inputs', () => {
    assert.equal(decodeNetwork(new Uint8Array(30)), undefined);
    const header = new Uint32Array([FORM_ROWS + 1, TOKEN_ROWS, 1, 1, 1]);
    assert.equal(decodeNetwork(new Uint8Array(header.buffer)), undefined);
  });
});
