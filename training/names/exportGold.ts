import { createWriteStream } from 'node:fs';
import { tokenText } from '../../src/engine/tokenize/tokens';
import { Random } from './random';
import { trainingArticles } from './splits';

/**
 * Writes what the encoder learns from: `tsx exportGold.ts DATA FOLDER`. A line an article of the labelled corpora: its
 * sentences as tokens, and for each token the bit set of the labels that it may have.
 */
const [data = '../shared/data', folder = '/tmp/names'] = process.argv.slice(2);
const SEED = 20250418;
/** Noisy posts and made-up wire teach an encoder nothing that it needs. */
const LEFT_OUT: ReadonlySet<string> = new Set(['wnut17_train', 'wire']);

const output = createWriteStream(`${folder}/gold.jsonl`);
for (const { corpus, article, allowed } of trainingArticles(`${data}/ner`, new Random(SEED))) {
  if (LEFT_OUT.has(corpus)) continue;
  const { text, tokens, sentences } = article;
  const ranges = sentences.map(({ firstToken, endToken }) =>
    Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i),
  );
  const record = {
    sentences: ranges.map((range) => range.map((i) => tokenText(text, tokens, i))),
    labels: ranges.map((range) => range.map((i) => allowed[i])),
  };
  output.write(`${JSON.stringify(record)}\n`);
}
