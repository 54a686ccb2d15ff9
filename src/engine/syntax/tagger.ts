import { decide, type Classifier } from './classifier';
import { formHash, Shape, type LexicalTable } from './lexical';
import { PAST_FORMS } from './past-forms.data';
import { TAG_TEMPLATES, taggedSentence, tagValues, type TaggedSentence } from './tagger-features';
import { FeatureBuffer } from './templates';
import { PENN_TAGS } from './types';

const PAST: ReadonlySet<number> = new Set(PAST_FORMS.map(formHash));
const VBD = PENN_TAGS.indexOf('VBD');
const VBN = PENN_TAGS.indexOf('VBN');

/** Tags sentences from left to right, each token by the ones before it. */
export class Tagger {
  private readonly buffer = new FeatureBuffer();
  private readonly scores = new Int32Array(PENN_TAGS.length);

  constructor(private readonly model: Classifier) {}

  /** Tags the tokens `[first, end)`; writes into `tag`. */
  tag(lexical: LexicalTable, first: number, end: number, tag: Uint8Array): void {
    const sentence = taggedSentence(lexical, first, end);
    for (let i = first; i < end; i++) {
      const sure = lexical.sure[i];
      tag[i] = sure > 0 ? sure - 1 : this.tagOf(lexical, tag, sentence, i);
    }
  }

  private tagOf(lexical: LexicalTable, tag: Uint8Array, sentence: TaggedSentence, i: number): number {
    const { buffer, scores, model } = this;
    tagValues(lexical, tag, sentence, i, buffer.values);
    const winner = decide(model, TAG_TEMPLATES, buffer, scores);
    if (winner === VBD || winner === VBN || !isPast(lexical, i)) return winner;
    return scores[VBN] > scores[VBD] ? VBN : VBD;
  }
}

/** Whether a token can be nothing but a past form ("met"), whatever unknown names stand around it. */
function isPast({ shape, form }: LexicalTable, i: number): boolean {
  return shape[i] === Shape.Lower && PAST.has(form[i]);
}
