import { itemAt } from '../../../collections';
import type { Context } from '../../context';
import { mentionTokens } from '../../arguments/coordination';
import { caseOf, childWith, findChild, isVerb, R, type Tree } from '../../tree';
import { RATED } from '../../repair/words/words.data';
import { COINS } from '../words/nouns.data';
import type { Parts, Unit } from '../words/parts';

/** "writers |including Lena Varga| and Ola Berg": some of those whom the noun tells, by their names. */
export function includes(parts: Parts, head: number, child: number): boolean {
  const { tree } = parts.context;
  if (isNamedOne(parts, head, child)) return true;
  if (caseOf(tree, child) !== 'including') return false;
  return (
    childWith(tree, child, R.conj) >= 0 || findChild(tree, head, (c) => c > child && isNamed(parts, c)) >= 0
  );
}

/** "his two sons, |Bo|, 20, and Ola": the first of several who are named behind their noun. */
function isNamedOne({ context: { mentionAt, mentions, tree } }: Parts, head: number, child: number): boolean {
  if (tree.tag[head] !== 'NNS' || tree.relation[child] !== R.appos) return false;
  const first = tree.leftmost[child];
  const isBehindComma = tree.word[first] === ',' || tree.word[first - 1] === ',';
  return isBehindComma && itemAt(mentions, mentionAt[child])?.type === 'person';
}

/** Writes the names of all of so many behind their noun: "two judges|, Lena Varga and Ola Berg,|". */
export function writeNames(parts: Parts, head: number, first: number, unit: Unit): void {
  const last = lastNamed(parts, head, first);
  const added = last < 0 ? undefined : parts.unit(unit, 1);
  if (!added) return;
  parts.words(',', added);
  parts.tokens(first, last, added);
  parts.words(',', added);
}

/** "two judges, |Lena Varga and Ola Berg|": the last token of the names of all of so many, the first of whom is given; -1 where they are not all named. */
function lastNamed(parts: Parts, head: number, first: number): number {
  const { mentionAt, mentions, tree } = parts.context;
  const count = COUNTED.get(itemAt(tree.word, childWith(tree, head, R.nummod)) ?? '');
  if (count === undefined || !isNamedOne(parts, head, first)) return -1;
  let last = -1;
  let next = first;
  for (let named = 1; named <= count; named++) {
    if (itemAt(mentions, mentionAt[next])?.type !== 'person') return -1;
    last = mentionTokens(parts.context, next)[1];
    const joint = tree.word[last + 1] === ',' && tree.word[last + 2] === 'and' ? last + 2 : last + 1;
    if (named < count && tree.word[joint] !== (named === count - 1 ? 'and' : ',')) return -1;
    next = joint + 1;
  }
  return last;
}

const COUNTED: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
]);

/** "writers including Lena Varga and |Ola Berg|", but not "two writers, including Lena Varga, and |a printer|". */
export function isNamed({ context: { tree, mentionAt, mentions } }: Parts, conjunct: number): boolean {
  return tree.relation[conjunct] === R.conj && itemAt(mentions, mentionAt[conjunct])?.kind === 'name';
}

/**
 * Whether a conjunct is of a list, the last of which has "and": "accused Oru of lying, |the two countries| sent envoys"
 * goes on with another clause.
 */
export function isListed(tree: Tree, head: number, conjunct: number): boolean {
  if (tree.word[tree.leftmost[conjunct] - 1] !== ',' && tree.word[tree.leftmost[conjunct]] !== ',')
    return true;
  // "Oru, |Estal| sign pact"
  if (tree.tag[tree.rightmost[conjunct] + 1] === 'VBP') return true;
  const hasConjunction = (c: number): boolean =>
    childWith(tree, c, R.cc) >= 0 || /^(?:and|or|&)$/u.test(tree.word[tree.leftmost[c] - 1] ?? '');
  const isJoined = (c: number): boolean => tree.relation[c] === R.conj && c >= conjunct && hasConjunction(c);
  return findChild(tree, head, isJoined) >= 0 || findChild(tree, conjunct, isJoined) >= 0;
}

/** "three crimes: |theft, arson and murder|": what so many are. */
export function isSpeltOut(tree: Tree, noun: number, list: number): boolean {
  const colon = tree.leftmost[list];
  const isMany = tree.tag[noun] === 'NNS' && childWith(tree, noun, R.nummod) >= 0;
  if (!isMany || tree.word[colon] !== ':' || colon !== noun + 1 || childWith(tree, list, R.conj) < 0)
    return false;
  const last = tree.rightmost[list];
  for (let i = colon + 1; i <= last; i++) if (isVerb(tree, i)) return false;
  return last - colon <= LONGEST_LIST;
}

/** Tokens; what is longer is told by its number alone. */
const LONGEST_LIST = 14;

/** "Ann Rao and Bo Lind, |40| and 49" */
export function isAge({ tree, mentionAt, mentions }: Context, number: number): boolean {
  const of = itemAt(mentions, mentionAt[tree.head[number]]);
  return tree.tag[number] === 'CD' && of?.type === 'person';
}

/** "$2 million, or |5 cents a share|": its last token; -1 for what is no such sum. */
export function endOfCents(tree: Tree, first: number): number {
  if (tree.tag[first] !== 'CD' || !COINS.has(tree.word[first + 1])) return -1;
  const isRate = /^(?:a|per)$/u.test(tree.word[first + 2]) && RATED.test(tree.word[first + 3]);
  return isRate ? first + 3 : first + 1;
}
