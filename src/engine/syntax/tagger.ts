import { score, type Classifier } from './classifier';
import { FeatureBuffer } from './feature-buffer';
import { formHash, Shape, type LexicalTable } from './lexical';
import { PAST_FORMS } from './past-forms.data';
import { sentenceStyle, tagFeatures } from './tagger-features';
import { PENN_TAGS } from './types';

const PAST: ReadonlySet<number> = new Set(PAST_FORMS.map(formHash));
const PAST_TAGS: readonly number[] = [PENN_TAGS.indexOf('VBD'), PENN_TAGS.indexOf('VBN')];

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
    tag[i] = isPast(lexical, i) ? bestOf(scores, PAST_TAGS) : best(scores);
  }
}

/** Whether a token can be nothing but a past form ("met"), whatever unknown names stand around it. */
function isPast({ shape, form }: LexicalTable, i: number): boolean {
  return shape[i] === Shape.Lower && PAST.has(form[i] as number);
}

/** The one of the given classes with the highest score. */
function bestOf(scores: Int32Array, classes: readonly number[]): number {
  return classes.reduce((a, b) => ((scores[b] as number) > (scores[a] as number) ? b : a));
}

/** The index of the highest score, the first one of equals. */
export function best(scores: Int32Array): number {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
}
