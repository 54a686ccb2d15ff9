import { itemAt } from '../../../collections';
import type { Context } from '../../context';
import { caseOf, childWith, findChild, isVerb, R } from '../../tree';
import { CONTENT } from './contents';
import { CONTENTS } from '../words/nouns.data';
import { nextTo } from '../words/gaps';
import type { Parts, Unit } from '../words/parts';
import { isAsked } from './questions';
import { isNamelessPronoun } from './nameless';

/** How much less than their noun a clause that tells which ones are meant is needed. */
const RESTRICTION = 2;

/**
 * Writes a relative clause without a comma before it: what a bill or plan is to do, "legislation |that would ban plastic
 * bags|", or which ones are meant, "companies |that drill in shallow waters|", "five people |he wants to appoint|".
 */
export function writeRelative(parts: Parts, noun: number, verb: number, unit: Unit, depth: number): void {
  switch (relativeKind(parts, noun, verb)) {
    case 'content':
      writeContent(parts, verb, unit, depth);
      break;
    case 'bare':
      writeWhich(parts, verb, unit, depth);
      break;
    case 'restriction': {
      const { leftmost, rightmost } = parts.context.tree;
      const added = parts.unit(unit, RESTRICTION);
      if (added) parts.tokens(leftmost[verb], rightmost[verb], added);
      break;
    }
    case 'defining': {
      const added = parts.unit(unit, definingWeight(parts, noun, verb));
      if (added) writeWhich(parts, verb, added, depth);
      break;
    }
    case undefined:
  }
}

/** What a relative clause says of its noun; undefined where nothing of it is written. */
function relativeKind(
  parts: Parts,
  noun: number,
  verb: number,
): 'content' | 'bare' | 'restriction' | 'defining' | undefined {
  if (isContent(parts, noun, verb)) return 'content';
  if (tellsWhich(parts, noun, verb)) return 'bare';
  if (isRestriction(parts, noun, verb)) return 'restriction';
  return definingWeight(parts, noun, verb) < 0 ? undefined : 'defining';
}

/** Whether some of a relative clause is written behind its noun. */
export function hasRelative(parts: Parts, noun: number, verb: number): boolean {
  return relativeKind(parts, noun, verb) !== undefined;
}

/**
 * "arrested a man on |Monday who had threatened Rao|", "opened an inquiry on |Monday into how it sank|": the clause that the tree
 * hangs on the hidden time behind a noun; -1 for none.
 */
export function clauseOfTime(parts: Parts, noun: number): number {
  const { tree } = parts.context;
  const next = nextTo(parts, noun);
  const isClause = (c: number): boolean => tree.relation[c] === R['acl:relcl'] || isAsked(tree, c);
  for (let time = noun + 1; time < next; time++) {
    const clause = findChild(tree, time, (c) => isClause(c) && tree.leftmost[c] === next);
    if (clause >= 0) return clause;
  }
  return -1;
}

/** "introduced legislation |that would ban plastic bags|", but not of the bill that everybody knows. */
function isContent(parts: Parts, noun: number, verb: number): boolean {
  const { tree } = parts.context;
  const first = tree.leftmost[verb];
  const subject = childWith(tree, verb, R.nsubj, R['nsubj:pass']);
  if (!CONTENTS.has(tree.word[noun]) || first !== nextTo(parts, noun) || subject !== first) return false;
  if (!/^(?:that|which)$/u.test(tree.word[first]) || !isVerb(tree, verb) || verb - first > 3) return false;
  return !DEFINITE.test(tree.word[childWith(tree, noun, R.det, R['nmod:poss'])] ?? '');
}

/** "for remarks |that were made about Oru|": the clause without which a bare plural behind a preposition says nothing. */
function tellsWhich(parts: Parts, noun: number, verb: number): boolean {
  const { tree } = parts.context;
  const first = tree.leftmost[verb];
  const isBare = tree.tag[noun] === 'NNS' && tree.leftmost[noun] === noun - 1 && tree.tag[noun - 1] === 'IN';
  if (!isBare || parts.inSubject || first !== nextTo(parts, noun) || !isVerb(tree, verb) || verb - first > 3)
    return false;
  const subject = childWith(tree, verb, R.nsubj, R['nsubj:pass']);
  if (subject !== first) return false;
  return !isOpenPronoun(parts, first) && !hasOpenPronoun(parts, verb) && !parts.has(verb, R.conj);
}

/**
 * How much less than its noun a clause is needed without which nobody knows which ones "the" means, "the shots |that killed a
 * doctor|", or of what kind others are: "officials |who had come to count pigs|"; -1 for other clauses.
 */
function definingWeight(parts: Parts, noun: number, verb: number): number {
  const { tree } = parts.context;
  if (!isDefining(parts, noun, verb)) return -1;
  if (tree.word[childWith(tree, noun, R.det)] === 'the') return CONTENT;
  const isOfKind = tree.tag[noun] === 'NNS' && RELATIVE.test(tree.word[tree.leftmost[verb]]);
  const isOwned = parts.has(noun, R.det, R['nmod:poss'], R.nummod);
  return isOfKind && !isOwned && !leavesOpen(parts, verb) ? RESTRICTION : -1;
}

/** Whether a clause is of another day than the row, or of somebody whom nobody knows. */
function leavesOpen(parts: Parts, verb: number): boolean {
  const { leftmost, rightmost } = parts.context.tree;
  for (let i = leftmost[verb]; i <= rightmost[verb]; i++)
    if (isDay(parts.context, i) && !parts.isHidden(i)) return true;
  return hasOpenPronoun(parts, verb);
}

function hasOpenPronoun(parts: Parts, verb: number): boolean {
  const { leftmost, rightmost } = parts.context.tree;
  for (let i = leftmost[verb] + 1; i <= rightmost[verb]; i++) if (isOpenPronoun(parts, i)) return true;
  return false;
}

function isDefining(parts: Parts, noun: number, verb: number): boolean {
  const { tree } = parts.context;
  const first = tree.leftmost[verb];
  const isCommon = tree.tag[noun] === 'NN' || tree.tag[noun] === 'NNS';
  if (!isCommon || parts.inSubject || first !== nextTo(parts, noun) || !isVerb(tree, verb)) return false;
  if (verb - first > LONGEST_OPENING) return false;
  const subject = childWith(tree, verb, R.nsubj, R['nsubj:pass']);
  if (subject < first || subject > verb || parts.has(verb, R.conj, R.cop, R.ccomp)) return false;
  for (let i = first + 1; i <= verb; i++) if (isOpenPronoun(parts, i) || tree.word[i] === ',') return false;
  const isOpened = RELATIVE.test(tree.word[first]) || tree.leftmost[subject] === first;
  // "the extent |to which it has spread|"
  return isOpened || (tree.tag[first] === 'IN' && tree.word[first + 1] === 'which');
}

/** Tokens of a relative clause up to its verb. */
const LONGEST_OPENING = 5;

/** Writes such a clause in its own tense, without its own day, and with as much of its end as there is room for. */
function writeWhich(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  parts.tokens(tree.leftmost[verb], verb, unit);
  const day = findChild(tree, verb, (c) => isDay(parts.context, c));
  parts.clauses.writeBehindVerb(parts, verb, unit, day, depth);
}

function writeContent(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const added = parts.unit(unit, CONTENT);
  if (!added) return;
  parts.tokens(parts.context.tree.leftmost[verb], verb, added);
  parts.clauses.writeBehindVerb(parts, verb, added, -1, depth);
}

const DEFINITE = /^(?:the|this|that|these|those)$/u;

/**
 * Whether a clause right behind a common noun, with its own subject or a pronoun for the noun, tells which ones are meant;
 * not of the subject of the title, not of another time than the row's, not of somebody whom nobody knows.
 */
function isRestriction(parts: Parts, noun: number, verb: number): boolean {
  const { tree, mentionAt, mentions } = parts.context;
  const [first, last] = [tree.leftmost[verb], tree.rightmost[verb]];
  if (parts.inSubject || !isRightBehind(parts, noun, first) || last - first > LONGEST || !isVerb(tree, verb))
    return false;
  if (itemAt(mentions, mentionAt[noun])?.kind === 'name') return false;
  const subject = childWith(tree, verb, R.nsubj, R['nsubj:pass']);
  if (subject < first || subject > verb || parts.has(verb, R.cop)) return false;
  const isOpened = RELATIVE.test(tree.word[first]) || tree.leftmost[subject] === first;
  return isOpened && !leavesOpen(parts, verb);
}

/** A day or year, but not "the future". */
function isDay({ times, timeAt }: Context, token: number): boolean {
  const time = itemAt(times, timeAt[token]);
  return time !== undefined && time.type !== 'DURATION' && time.meaning?.kind !== 'vague';
}

/** "people |he wants|", "the amount of oil |it stores|", "a report by Rao |that blames the firm|" */
function isRightBehind(parts: Parts, noun: number, first: number): boolean {
  const { tree } = parts.context;
  if (first === nextTo(parts, noun)) return true;
  const phrase = findChild(tree, noun, (c) => tree.rightmost[c] === first - 1);
  return phrase > noun && BETWEEN.has(caseOf(tree, phrase)) && tree.leftmost[phrase] === noun + 1;
}

/** What whose or from whom stands between a noun and the clause that tells which one. */
const BETWEEN: ReadonlySet<string> = new Set(['of', 'by', 'from']);

function isOpenPronoun({ context }: Parts, token: number): boolean {
  const { tag, word } = context.tree;
  return (tag[token] === 'PRP' && isNamelessPronoun(context, token)) || PERSONAL.test(word[token]);
}

/** Whom only a quotation tells. */
const PERSONAL = /^(?:i|we|you|me|us|my|our|your)$/u;
const RELATIVE = /^(?:that|which|who|whom)$/u;
/** Tokens; what is longer is a story of its own. */
const LONGEST = 16;
