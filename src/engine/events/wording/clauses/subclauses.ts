import { wordSet } from '../../../collections';
import { canTell } from '../../triggers/predicates';
import { verbKey } from '../../verb-keys';
import type { Context } from '../../context';
import { FINITE_TAGS } from '../../../syntax/types';
import { childWith, findChild, R, type Tree } from '../../tree';
import { isClear, writePurpose } from './aims';
import { isCause, isClearMoment, isMoment, openingOf, writeCause, writeMoment } from './causes';
import { CONTENT, saysContent } from '../nouns/contents';
import type { Parts, Unit } from '../words/parts';
import { OF } from '../nouns/phrases';
import { HARMED, HARMFUL, HARMING, JUDGING, OUTCOMES } from '../words/verbs.data';

/** Writes a clause below the title's verb where it belongs to the news: how, why, with what outcome. */
export function writeSubclause(parts: Parts, verb: number, unit: Unit, depth: number): void {
  if (isCause(parts, verb)) writeCause(parts, verb, unit, depth);
  else if (isOutcome(parts.context, verb) && isClear(parts, verb)) writeOutcome(parts, verb, unit, depth);
  else if ((isOccasion(parts, verb) || isMeanwhile(parts, verb)) && isClear(parts, verb))
    writeOccasion(parts, verb, unit, depth);
  else if (isMoment(parts, verb) && isClearMoment(parts, verb)) writeMoment(parts, verb, unit, depth);
  else if (isSinceFirst(parts, verb) && isClear(parts, verb))
    parts.clauses.writeContentClause(parts, verb, parts.unit(unit, 1), depth);
  else writePurpose(parts, verb, unit, depth);
}

/** "A rig explodes, |killing 11 workers|", "files a lawsuit, |accusing Oru of fraud|". */
export function isOutcome({ tree }: Context, verb: number): boolean {
  return (
    tree.tag[verb] === 'VBG' &&
    verb > tree.head[verb] &&
    (isWritten(tree, verb)
      ? childWith(tree, verb, R.obj, R.ccomp) > verb
      : (tree.word[verb - 1] === ',' || isDirect(tree, verb)) &&
        childWith(tree, verb, R.obj) > verb &&
        !isHarmOfInner(tree, verb) &&
        (OUTCOMES.has(verbKey(tree, verb)) || endOfTotal(tree, verb) >= 0))
  );
}

/** "returned for the first time since the rig blew up, |killing two|", "jailed a man who shot at crowds, |killing two|": the harm of a clause in between. */
export function isHarmOfInner(tree: Tree, verb: number): boolean {
  const told = tree.head[verb];
  if (tree.tag[verb] !== 'VBG' || tree.relation[verb] !== R.advcl || verb < told) return false;
  if (!HARMING.has(verbKey(tree, verb)) || HARMFUL.has(verbKey(tree, told))) return false;
  if (JUDGING.has(verbKey(tree, told))) return true;
  for (let i = Math.max(told, verb - LONGEST_INNER) + 1; i < verb; i++)
    if (FINITE_TAGS.has(tree.tag[i]) && HARMFUL.has(verbKey(tree, i))) return true;
  return false;
}

/** Tokens of such a clause. */
const LONGEST_INNER = 30;

/** "issues an opinion, |finding that it was unlawful|": what stands in what is issued. */
function isWritten(tree: Tree, verb: number): boolean {
  return saysContent(tree, childWith(tree, tree.head[verb], R.obj, R['nsubj:pass']), verb);
}

/** "The plane crashed |killing| all seven", "crashed near Oru on Friday |killing| all seven": what came of harm that the clause before it tells. */
function isDirect(tree: Tree, verb: number): boolean {
  const told = tree.head[verb];
  if (told < 0 || !HARMFUL.has(verbKey(tree, told))) return false;
  // "crashed |while| killing time", "exploded |after| killing two"
  const isOpened = childWith(tree, verb, R.mark, R.case) >= 0;
  return told === verb - 1 || (!isOpened && HARMING.has(verbKey(tree, verb)));
}

/** "|taking| the total of cases confirmed to |289|": the last token of a clause that says to what a total has risen; -1 for any other. */
function endOfTotal(tree: Tree, verb: number): number {
  const total = childWith(tree, verb, R.obj);
  if (!/^(?:bringing|taking|pushing)$/u.test(tree.word[verb]) || !TOTALS.has(tree.word[total] ?? ''))
    return -1;
  for (let i = total + 1; i < verb + LONGEST_TOTAL && i + 1 < tree.count; i++) {
    if (tree.word[i] === 'to' && tree.tag[i + 1] === 'CD') return i + 1;
    if (/^[,.;]$/u.test(tree.word[i])) return -1;
  }
  return -1;
}

const LONGEST_TOTAL = 12;
const TOTALS = wordSet('total number toll tally count figure');

function writeOutcome(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const added = parts.unit(unit, isWritten(parts.context.tree, verb) ? CONTENT : 1);
  if (!added) return;
  parts.attempt(() => {
    if (parts.context.tree.word[verb - 1] === ',' || isDirect(parts.context.tree, verb))
      parts.words(',', added);
    const end = endOfTotal(parts.context.tree, verb);
    parts.tokens(verb, Math.max(verb, end), added);
    if (end < 0 && !parts.clauses.writesEnough(parts, verb, added, depth)) return false;
    writeFurtherHarm(parts, verb, added, depth);
    return true;
  });
}

/** "killing ten |and wounding twenty|", "killing ten |and triggering a leak|" */
function writeFurtherHarm(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  const next = findChild(tree, verb, (c) => tree.relation[c] === R.conj);
  if (next < verb || tree.tag[next] !== 'VBG' || tree.word[next - 1] !== 'and') return;
  if (![verb, next].every((one) => OUTCOMES.has(verbKey(tree, one))) || !isClear(parts, next)) return;
  const isHarm = [verb, next].every((one) => HARMING.has(verbKey(tree, one)));
  const added = parts.has(next, R.obj) ? parts.unit(unit, isHarm ? OF : 1) : undefined;
  if (!added) return;
  parts.tokens(next - 1, next, added);
  parts.clauses.writeBehindVerb(parts, next, added, -1, depth + 1);
}

/** "is killed |while working at a station|": what those who came to harm did. */
function isMeanwhile({ context: { tree } }: Parts, verb: number): boolean {
  const begin = openingOf(tree, verb);
  return tree.word[begin] === 'while' && verb === begin + 1 && HARMED.has(verbKey(tree, tree.head[verb]));
}

/** "withdraws |after he was injured|", "reopens the inquiry |after finding thousands of emails|". */
function isOccasion(parts: Parts, verb: number): boolean {
  const { tree } = parts.context;
  const first = tree.leftmost[verb];
  // "closes it |only after a fire broke out|"
  const begin = tree.word[first] === 'only' ? first + 1 : first;
  if (tree.word[begin] !== 'after' || childWith(tree, verb, R.mark) !== begin) return false;
  // "announces it |after the market closed|" is when it is told
  if (canTell(tree, tree.head[verb]) && begin === first) return false;
  if (tree.rightmost[verb] - begin > LONGEST_OCCASION || parts.followsComma(first)) return false;
  return tree.tag[verb] === 'VBG' ? verb === begin + 1 : parts.has(verb, R.nsubj, R['nsubj:pass']);
}

/** "makes its first profit |since the mine opened|", "the worst storm |since …|": what a rank holds for. */
function isSinceFirst(parts: Parts, verb: number): boolean {
  const { tree } = parts.context;
  const begin = tree.leftmost[verb];
  if (
    tree.word[begin] !== 'since' ||
    parts.followsComma(begin) ||
    tree.rightmost[verb] - begin > LONGEST_OCCASION
  )
    return false;
  const isRank = (token: number): boolean => tree.tag[token] === 'JJS' || ORDINALS.has(tree.word[token]);
  return parts.has(verb, R.nsubj, R['nsubj:pass']) && parts.written.some(isRank);
}

const ORDINALS = wordSet('first second third fourth fifth sixth');

/** Tokens; what is longer is a story of its own. */
const LONGEST_OCCASION = 12;

/** Writes such a clause in its own tense. */
function writeOccasion(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const added = parts.unit(unit, 3);
  if (!added) return;
  if (parts.context.tree.tag[verb] !== 'VBG') {
    parts.clauses.writeContentClause(parts, verb, added, depth);
    return;
  }
  parts.attempt(() => {
    parts.tokens(verb - 1, verb, added);
    return parts.clauses.writesEnough(parts, verb, added, depth);
  });
}
