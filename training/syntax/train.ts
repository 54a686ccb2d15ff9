import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Classifier } from '../../src/engine/syntax/classifier';
import { lexicalTable, type LexicalTable } from '../../src/engine/syntax/lexical';
import type { SyntaxModel } from '../../src/engine/syntax/model';
import { Tagger } from '../../src/engine/syntax/tagger';
import type { Sentence } from '../../src/engine/tokenize/tokens';
import { augmented, recasedTreebank } from './augment';
import { clusterWords } from './clusters';
import { plainTexts, trainingSentences } from './data';
import { encodeSyntaxModel, lexiconOf } from './encode';
import { silverTreebank } from './silver';
import { withSureTags } from './sure-tags';
import { trainParser } from './train-parser';
import { trainPunctuation } from './train-punctuation';
import { trainTagger, type TaggedSet } from './train-tagger';
import { toTreebank, type Treebank } from './treebank';

const MODEL_FILE = 'model/syntax.bin';
const SEED = 20250418;
/** Folder with the parses of the teacher; see `train.sh`. */
const TEACHER_FOLDER = process.env.SYNTAX_TEACHER ?? 'node_modules/.cache/marginalia-syntax';
const FOLDS = 3;
const FOLD_EPOCHS = 3;
const TAGGER_EPOCHS = 6;
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
const lexicon = lexiconOf(
  withSureTags(clusters, bank, lexicalTable(bank.text, bank.tokens, lexiconOf(clusters))),
);
const gold = setOf(bank);
const taught = setOf(
  recasedTreebank(
    silverTreebank(join(TEACHER_FOLDER, 'sentences.jsonl'), join(TEACHER_FOLDER, 'parses.bin')),
    SEED,
  ),
);
console.log(`silver: ${taught.sentences.length} sentences, ${taught.bank.tokens.count} tokens, ${clock()}`);
const model = train(gold, taught);
writeFileSync(MODEL_FILE, encodeSyntaxModel(model));

function setOf(treebank: Treebank): TaggedSet {
  return {
    bank: treebank,
    lexical: lexicalTable(treebank.text, treebank.tokens, lexicon),
    sentences: treebank.sentences,
  };
}

function tagsOf(weights: Classifier, { bank: { tokens }, lexical, sentences: all }: TaggedSet): Uint8Array {
  const tag = new Uint8Array(tokens.count);
  const tagger = new Tagger(weights);
  for (const { firstToken, endToken } of all) tagger.tag(lexical, firstToken, endToken, tag);
  return tag;
}

/** All classifiers, learnt from the gold trees and from the silver ones. */
function train(set: TaggedSet, silver: TaggedSet): SyntaxModel {
  const tag = jackknifedTags(set, silver);
  const tagger = trainTagger(set, silver, TAGGER_EPOCHS, SEED).pack(0.8, 5);
  console.log(`tagger, ${clock()}`);
  const parser = trainParser(
    { ...set, tag },
    { ...silver, tag: tagsOf(tagger, silver) },
    PARSER_EPOCHS,
    SEED,
  );
  const arcs = parser.arcs.packTernary(1.7, 3);
  const labels = parser.labels.pack(0.8, 5);
  const punctuation = trainPunctuation(set.bank, set.lexical, PUNCTUATION_EPOCHS).pack(0.5, 3);
  console.log(`parser, ${clock()}`);
  return { lexicon, tagger, arcs, labels, punctuation };
}

/** Tags for each gold sentence from a tagger that has not seen it, so that the parser learns on real ones. */
function jackknifedTags(set: TaggedSet, silver: TaggedSet): Uint8Array {
  const tags = new Uint8Array(set.bank.tokens.count);
  for (let fold = 0; fold < FOLDS; fold++) {
    const part = { ...silver, sentences: silver.sentences.filter((_, i) => i % FOLDS === fold) };
    const seen = set.sentences.filter((sentence) => foldOf(sentence, set.lexical) !== fold);
    const tagger = new Tagger(
      trainTagger({ ...set, sentences: seen }, part, FOLD_EPOCHS, SEED).pack(0.05, 2),
    );
    for (const sentence of set.sentences)
      if (foldOf(sentence, set.lexical) === fold)
        tagger.tag(set.lexical, sentence.firstToken, sentence.endToken, tags);
  }
  return tags;
}

/** The fold of a sentence, the same one for its copies in other cases. */
function foldOf({ firstToken, endToken }: Sentence, { form }: LexicalTable): number {
  return form.subarray(firstToken, endToken).reduce((sum, hash) => sum + (hash >>> 8), 0) % FOLDS;
}
