import { itemAt } from '../../../collections';
import type { Context } from '../../context';
import { caseOf, childWith, findChild, R } from '../../tree';
import { FIGURES } from '../words/nouns.data';
import type { Parts } from '../words/parts';
import { writeOblique, writePhrase } from './phrases';
import { lostSides } from './plurals';

/** Writes the subject with the name that "and" joins to it in the words, where the tree has lost that. */
export function writeSubject(parts: Parts, head: number): void {
  const { context } = parts;
  writeEarner(parts, head);
  const [left, right] = lostSides(context, head);
  if (left) {
    parts.tokens(left[0], left[1], parts.core);
    parts.words('and', parts.core);
  }
  writePhrase(parts, head, parts.core);
  const whole = wholeOf(context, head);
  if (whole >= 0) writeOblique(parts, whole, parts.core);
  if (right) {
    parts.words('and', parts.core);
    parts.tokens(right[0], right[1], parts.core);
  }
}

/** "Acme said net income fell" as "Acme’s net income falls": whose figures they are, where who says so is no more told. */
function writeEarner(parts: Parts, head: number): void {
  const { context } = parts;
  const { tree, mentionAt, mentions } = context;
  const verb = tree.head[head];
  const saying = tree.head[verb];
  const first = tree.leftmost[head];
  const isBare = tree.tag[first] === 'JJ' || tree.tag[first]?.startsWith('NN');
  if (!FIGURES.has(tree.word[head]) || !isBare || mentionAt[first] !== -1) return;
  if (tree.relation[verb] !== R.ccomp || saying < 0 || saying > first) return;
  const earner = childWith(tree, saying, R.nsubj);
  const mention = itemAt(mentions, mentionAt[earner]);
  if (mention?.kind !== 'name' || mention.type !== 'organization') return;
  writePhrase(parts, earner, parts.core);
  parts.words('’s', parts.core);
}

/** "Of the 14 |depots|, nine were closed": what a number counts some of, in front of the clause; -1 where there is none. */
function wholeOf({ tree }: Context, number: number): number {
  const verb = tree.head[number];
  if (tree.tag[number] !== 'CD' || verb < number) return -1;
  return findChild(
    tree,
    verb,
    (c) => c < number && tree.relation[c] === R.obl && tree.tag[c] === 'NNS' && caseOf(tree, c) === 'of',
  );
}
