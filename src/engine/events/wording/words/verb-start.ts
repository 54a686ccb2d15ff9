import { NEGATIONS } from '../../lexicon/lexicon.data';
import { R, type Tree } from '../../tree';
import { LOOSE_ADVERBS } from './adverbs.data';
import type { Parts, Unit } from './parts';

/** Where a verb or adverb begins: "|re|-enter", "|south|-west". */
export function verbStart({ tag, start, end }: Tree, verb: number): number {
  const isPrefixed = tag[verb - 1] === 'HYPH' && end[verb - 1] === start[verb];
  return isPrefixed && end[verb - 2] === start[verb - 1] ? verb - 2 : verb;
}

/** Where an infinitive begins behind its "to": "to |illegally| leave", but not "to |also| leave". */
export function splitStart(tree: Tree, verb: number): number {
  const first = verbStart(tree, verb);
  const isManner =
    tree.tag[first - 1] === 'RB' && tree.word[first - 1].endsWith('ly') && tree.word[first - 2] === 'to';
  return isManner && !LOOSE_ADVERBS.has(tree.word[first - 1]) ? first - 1 : first;
}

/** "to", auxiliaries and "be" before an infinitive, participle or noun, without loose adverbs. */
export function writeMarked(parts: Parts, verb: number, unit: Unit): void {
  const { tree } = parts.context;
  for (let c = tree.firstChild[verb]; c >= 0 && c < verb; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    const word = tree.word[c];
    if (
      relation === R.mark ||
      relation === R.aux ||
      relation === R['aux:pass'] ||
      relation === R.cop ||
      NEGATIONS.has(word)
    )
      parts.tokens(c, c, unit);
  }
}
