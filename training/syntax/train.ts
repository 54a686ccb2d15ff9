import { writeFileSync } from 'node:fs';
import { parseSyntax } from '../../src/engine/syntax/index';
import { lexicalTable, type LexicalTable } from '../../src/engine/syntax/lexical';
import { decodeSyntaxModel, encodeSyntaxModel } from '../../src/engine/syntax/model';
import { tagSentence } from '../../src/engine/syntax/tagger';
import { buildClassifier } from '../../src/engine/syntax/classifier';
import { developmentSentences, trainingSentences } from './data';
import { evaluate, tagConfusions } from './evaluate';
import { toTreebank, type Treebank } from './treebank';
import { trainParser } from './train-parser';
import { trainTagger } from './train-tagger';

const FOLDS = 5;
const TAGGER_EPOCHS = Number(process.env.TE ?? 8);
const PARSER_EPOCHS = Number(process.env.PE ?? 12);
const SEED = 20250418;

const bank = toTreebank(trainingSentences());
console.log(
  `training: ${bank.sentences.length} sentences, ${bank.tokens.count} tokens, ${bank.skipped} skipped`,
);
const lexical = lexicalTable(bank.text, bank.tokens);
const clock = (): string => `${Math.round(performance.now() / 1000)} s`;

const tag = jackknifedTags(bank, lexical);
console.log(`jackknifed tags ${clock()}`);
const tagger = trainTagger(lexical, bank.tag, bank.sentences, TAGGER_EPOCHS, SEED).pack(0.2, 3);
console.log(`tagger: ${tagger.features.length} features, ${clock()}`);
const { arcs, labels } = trainParser({ form: lexical.form, tag }, bank, bank.sentences, PARSER_EPOCHS, SEED);
const packedArcs = arcs.pack(1.2, 4);
const packedLabels = labels.pack(0.5, 3);
console.log(`parser: ${packedArcs.features.length} + ${packedLabels.features.length} features, ${clock()}`);
const bytes = encodeSyntaxModel([tagger, packedArcs, packedLabels]);
writeFileSync('model/syntax.bin', bytes);

const model = decodeSyntaxModel(bytes);
for (const name of ['ewt', 'gum'] as const) {
  const dev = toTreebank(developmentSentences(name));
  const blocks = dev.sentences.map(({ start, end }) => ({ start, end, kind: 'paragraph' as const }));
  const system = parseSyntax({ text: dev.text, blocks, sentences: dev.sentences, tokens: dev.tokens }, model);
  const { tokens, tag: tags, uas, las } = evaluate(dev, system);
  const percent = (x: number): string => (100 * x).toFixed(2);
  console.log(
    `${name} ${tokens} tokens, ${dev.skipped} sentences skipped: tag ${percent(tags)}, UAS ${percent(uas)}, LAS ${percent(las)}`,
  );
  console.log(tagConfusions(dev, system, 12).join('  '));
}

/** Tags for each training sentence from a tagger that has not seen it, so that the parser learns on real ones. */
function jackknifedTags(treebank: Treebank, words: LexicalTable): Uint8Array {
  const tags = new Uint8Array(treebank.tokens.count);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = treebank.sentences.filter((_, s) => s % FOLDS !== fold);
    const { classes, features, counts, classOf, weights } = trainTagger(
      words,
      treebank.tag,
      seen,
      4,
      SEED,
    ).pack(0.05, 2);
    const model = buildClassifier(classes, features, counts, classOf, weights);
    treebank.sentences.forEach(({ firstToken, endToken }, s) => {
      if (s % FOLDS === fold) tagSentence(model, words, firstToken, endToken, tags);
    });
  }
  return tags;
}
