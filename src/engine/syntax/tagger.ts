import { score, type Classifier } from './classifier';
import { FeatureBuffer } from './feature-buffer';
import type { LexicalTable } from './lexical';
import { sentenceStyle, tagFeatures } from './tagger-features';

/** Tags the tokens `[first, end)` from left to right, each by the ones before it; writes into `tag`. */
export function tagSentence(
  model: Classifier,
  lexical: LexicalTable,
  first: number,
  end: number,
  tag: Uint8Array,
): void {
  const buffer = new FeatureBuffer();
  const scores = new Int32Array(model.classes);
  const style = sentenceStyle(lexical.shape, first, end);
  for (let i = first; i < end; i++) {
    const sure = lexical.sure[i] as number;
    if (sure > 0) {
      tag[i] = sure - 1;
      continue;
    }
    const count = tagFeatures(lexical, tag, first, end, style, i, buffer);
    score(model, buffer.features, count, scores);
    tag[i] = best(scores);
  }
}

/** The index of the highest score, the first one of equals. */
export function best(scores: Int32Array): number {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
}
