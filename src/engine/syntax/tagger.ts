import { score, type Classifier } from './classifier';
import type { LexicalTable } from './lexical';
import { MAX_TAG_FEATURES, sentenceStyle, tagFeatures } from './tagger-features';

/** Tags the tokens `[first, end)` from left to right, each by the ones before it; writes into `tag`. */
export function tagSentence(
  model: Classifier,
  lexical: LexicalTable,
  first: number,
  end: number,
  tag: Uint8Array,
): void {
  const features = new Int32Array(MAX_TAG_FEATURES);
  const scores = new Int32Array(model.classes);
  const style = sentenceStyle(lexical.shape, first, end);
  for (let i = first; i < end; i++) {
    const sure = lexical.sure[i] as number;
    if (sure > 0) {
      tag[i] = sure - 1;
      continue;
    }
    const count = tagFeatures(lexical, tag, first, end, style, i, features);
    score(model, features, count, scores);
    tag[i] = best(scores);
  }
}

/** The index of the highest score, the first one of equals. */
export function best(scores: Int32Array): number {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
}
