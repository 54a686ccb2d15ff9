import { writeFileSync } from 'node:fs';
import { buildClassifier } from '../../src/engine/syntax/classifier';
import { lexicalTable, type LexicalTable } from '../../src/engine/syntax/lexical';
import { tagSentence } from '../../src/engine/syntax/tagger';
import type { Sentence } from '../../src/engine/tokenize/tokens';
import { augmented } from './augment';
import { clusterWords } from './clusters';
import { plainTexts, trainingSentences } from './data';
import { encodeSyntaxModel, lexiconOf } from './encode';
import { withSureTags } from './sure-tags';
import { trainParser } from './train-parser';
import { trainPunctuation } from './train-punctuation';
import { trainTagger } from './train-tagger';
import { toTreebank, type Treebank } from './treebank';

const MODEL_FILE = 'model/syntax.bin';
const SEED = 20250418;
const FOLDS = 3;
const FOLD_EPOCHS = 3;
const TAGGER_EPOCHS = 5;
const PARSER_EPOCHS = 6;
const PUNCTUATION_EPOCHS = 3;
/** Words seen less often in the unlabelled text get no clusters. */
const LEXICON_MINIMUM = 12;

const clock = (): string => `${Math.round(performance.now() / 1000)} s`;
const sentences = trainingSentences();
const clusters = clusterWords(
  [sentences.map(({ text }) => text).join('\n'), ...plainTexts()],
  LEXICON_MINIMUM,
);
console.log(`lexicon: ${clusters.length} words, ${clock()}`);
const bank = toTreebank(augmented(sentences, SEED));
console.log(
  `training: ${bank.sentences.length} sentences, ${bank.tokens.count} tokens, ${bank.skipped} left out`,
);
const entries = withSureTags(clusters, bank, lexicalTable(bank.text, bank.tokens, lexiconOf(clusters)));
const lexical = lexicalTable(bank.text, bank.tokens, lexiconOf(entries));
const tag = jackknifedTags(bank, lexical);
console.log(`tags of held-out folds, ${clock()}`);
const tagger = trainTagger(lexical, bank.tag, bank.sentences, TAGGER_EPOCHS, SEED).pack(0.5, 3);
console.log(`tagger: ${tagger.features.length} features, ${clock()}`);
const parser = trainParser(bank, lexical, tag, PARSER_EPOCHS, SEED);
const arcs = parser.arcs.pack(1.2, 3, true);
const labels = parser.labels.pack(0.6, 4);
const punctuation = trainPunctuation(bank, lexical, PUNCTUATION_EPOCHS).pack(0.5, 3);
console.log(`parser: ${arcs.features.length} + ${labels.features.length} features, ${clock()}`);
writeFileSync(MODEL_FILE, encodeSyntaxModel(entries, [tagger, arcs, labels, punctuation]));

/** Tags for each training sentence from a tagger that has not seen it, so that the parser learns on real ones. */
function jackknifedTags(treebank: Treebank, words: LexicalTable): Uint8Array {
  const tags = new Uint8Array(treebank.tokens.count);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = treebank.sentences.filter((sentence) => foldOf(sentence, words) !== fold);
    const model = buildClassifier(trainTagger(words, treebank.tag, seen, FOLD_EPOCHS, SEED).pack(0.05, 2));
    for (const sentence of treebank.sentences)
      if (foldOf(sentence, words) === fold)
        tagSentence(model, words, sentence.firstToken, sentence.endToken, tags);
  }
  return tags;
}

/** The fold of a sentence, the same one for its copies in other cases. */
function foldOf({ firstToken, endToken }: Sentence, { form }: LexicalTable): number {
  return form.subarray(firstToken, endToken).reduce((sum, hash) => sum + (hash >>> 8), 0) % FOLDS;
}
