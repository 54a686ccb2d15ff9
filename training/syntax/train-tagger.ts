import type { LexicalTable } from '../../src/engine/syntax/lexical';
import { TAG_TEMPLATES, taggedSentence, tagValues } from '../../src/engine/syntax/tagger-features';
import { FeatureBuffer } from '../../src/engine/syntax/templates';
import { PENN_TAGS } from '../../src/engine/syntax/types';
import type { Sentence } from '../../src/engine/tokenize/tokens';
import { bestOf, MARGIN, Perceptron, rivalOf } from './perceptron';
import { Random } from '../random';
import { UNKNOWN, type Treebank } from './treebank';

/** A treebank, or some sentences of it, with what the tagger knows of its tokens. */
export interface TaggedSet {
  readonly bank: Treebank;
  readonly lexical: LexicalTable;
  readonly sentences: readonly Sentence[];
}

/**
 * Trains a tagger, always on its own predictions of the tags before. The sentences of `silver` are divided among the
 * epochs; nothing is learnt from unknown tags.
 */
export function trainTagger(
  gold: TaggedSet,
  silver: TaggedSet | undefined,
  epochs: number,
  seed: number,
): Perceptron {
  const trainer = new TaggerTrainer();
  const random = new Random(seed);
  const all = lessonsOf(gold);
  const more = silver ? lessonsOf(silver) : [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const lessons = [...all, ...more.filter((_, i) => i % epochs === epoch)];
    random.shuffle(lessons);
    for (const lesson of lessons) trainer.learn(lesson);
  }
  return trainer.model;
}

interface Lesson {
  readonly set: TaggedSet;
  readonly sentence: Sentence;
  /** The predicted tags of all tokens of the set. */
  readonly tag: Uint8Array;
}

function lessonsOf(set: TaggedSet): Lesson[] {
  const tag = new Uint8Array(set.bank.tokens.count);
  return set.sentences.map((sentence) => ({ set, sentence, tag }));
}

class TaggerTrainer {
  readonly model = new Perceptron(PENN_TAGS.length);
  private readonly buffer = new FeatureBuffer();

  learn({ set: { lexical, bank }, sentence: { firstToken, endToken }, tag }: Lesson): void {
    const { model, buffer } = this;
    const { count } = TAG_TEMPLATES;
    const sentence = taggedSentence(lexical, firstToken, endToken);
    for (let i = firstToken; i < endToken; i++) {
      const sure = lexical.sure[i];
      if (sure > 0) {
        tag[i] = sure - 1;
        continue;
      }
      tagValues(lexical, tag, sentence, i, buffer.values);
      buffer.fill(TAG_TEMPLATES);
      model.score(buffer.keys, count);
      tag[i] = bestOf(model.scores);
      const right = bank.tag[i];
      if (right === UNKNOWN) continue;
      const rival = rivalOf(model.scores, right);
      if (model.scores[right] < model.scores[rival] + MARGIN) model.update(buffer.keys, count, right, rival);
      model.tick();
    }
  }
}
