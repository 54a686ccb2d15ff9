import { itemAt, wordSet } from '../../../collections';
import { FINITE_TAGS, type PennTag } from '../../../syntax/types';
import { NEED_OBJECT } from '../../lexicon/frames.data';
import { baseOf, verbKey } from '../../verb-keys';
import { isShortPassive, leavesObject, mayBeParticiple } from '../../arguments/subjects';
import { childWith, findChild, isNoun, isVerb, R, type Tree } from '../../tree';
import type { WordingPart } from '../../types';
import type { Parts } from '../words/parts';
import { isPlural, writePresent } from '../verbs/present';
import { isFirstPerson } from '../checks/trust';
import { groupStart, writeTail } from '../verbatim/verbatim';
import { verbStart } from '../words/verb-start';
import { DONE_TO_PEOPLE, SUFFICIENT } from '../words/verbs.data';

/** A longer headline tells more than its main clause. */
const LONGEST = 110;

/**
 * A headline as it stands, for the event of its main verb: a title that a person wrote. The past and participles
 * without an auxiliary are put into the present as other titles have it. Undefined where it is more or less than one
 * clause of plain words, behind a label at most: a question, a quotation, title case.
 */
export function writeHeadline(parts: Parts, verb: number): readonly WordingPart[] | undefined {
  const { tree, sentenceStart } = parts.context;
  const begin = behindLabel(tree, sentenceStart[verb], verb);
  const last = lastWord(parts, sentenceStart[verb]);
  if (!isMainVerb(parts, verb, begin) || verbStart(tree, verb) !== verb || !isPlainClause(parts, begin, last))
    return undefined;
  const group = groupStart(parts, verb, begin);
  const first = secondClause(parts, begin, group);
  if (!hasNoun(parts, first, group) || hasVerb(parts, first, group)) return undefined;
  parts.subject(() => {
    parts.tokens(first, group - 1, parts.core);
  });
  if (isAdverbs(tree, group, verb) && isBareParticiple(parts, verb)) {
    const plural =
      goesOnInPlural(tree, verb) ||
      (isPlural(parts.context, first, group, verb) ?? tree.tag[group - 1] === 'NNS');
    parts.words(plural ? 'are' : 'is', parts.core);
    parts.tokens(group, verb, parts.core);
    writeTail(parts, verb, last);
    return parts.done();
  }
  const isPresent = group === verb && PRESENT.has(tree.tag[verb]);
  if (isPresent && isShouted(parts, first, last)) parts.words(tree.word[verb], parts.core, verb);
  else if (isPresent || !writePresent(parts, first, group, verb)) parts.tokens(group, verb, parts.core);
  writeTail(parts, verb, last);
  return parts.done();
}

/** "Oru fire: |Three| dead", "Police: |Man| shot": where a headline begins behind what only says which story it is of, or who tells it, or what somebody said. */
export function behindLabel(tree: Tree, begin: number, before: number): number {
  const quote = endOfQuote(tree, begin, before);
  if (tree.word[quote] === ':') return quote + 1;
  for (let i = begin; i < before && i < begin + LONGEST_LABEL; i++) {
    if (tree.word[i] === ':') return i + 1;
    if (FINITE_TAGS.has(tree.tag[i])) return begin;
  }
  return begin;
}

const LONGEST_LABEL = 7;

/** "‘It shook’: |One| dead": the token behind the quotation that a headline begins with; `begin` where it begins with none. */
function endOfQuote({ tag }: Tree, begin: number, before: number): number {
  if (tag[begin] !== '``') return begin;
  const end = tag.indexOf("''", begin);
  return end > begin && end < before ? end + 1 : begin;
}

/** "Ministers grilled over fire, |official| suspended": where a second clause begins, else where the headline does. */
function secondClause({ context: { tree } }: Parts, begin: number, group: number): number {
  let comma = -1;
  let hasPhrase = false;
  for (let i = begin; i < group; i++) {
    if (tree.word[i] === ',' && comma >= 0) return begin;
    if (tree.word[i] === ',') comma = i;
    else if (comma < 0) hasPhrase ||= tree.tag[i] === 'IN';
  }
  // but "Man in Ikeja, |Lagos| hurt"
  const isNamed = tree.tag[comma + 1]?.startsWith('NNP') ?? false;
  return comma >= 0 && hasPhrase && !isNamed ? comma + 1 : begin;
}

/** "Boy |fatally| shot": whether nothing but adverbs stand among tokens `[from, to)`. */
function isAdverbs({ tag }: Tree, from: number, to: number): boolean {
  return tag.slice(from, to).every((of) => of === 'RB');
}

/** "Wolves fined but |escape| ban": the next verb says that its subject are several. */
function goesOnInPlural(tree: Tree, verb: number): boolean {
  return findChild(tree, verb, (c) => tree.relation[c] === R.conj && /^VBP?$/u.test(tree.tag[c])) >= 0;
}

/** "KELLER RESIGNS": whether a headline is in capitals. */
function isShouted({ context: { article, tree } }: Parts, first: number, last: number): boolean {
  return !/\p{Ll}/u.test(article.text.slice(tree.start[first], tree.end[last]));
}

/** "Minister stabbed at market": headlines have no past, but participles without their auxiliary. */
function isBareParticiple(parts: Parts, verb: number): boolean {
  const { tree, sentenceStart } = parts.context;
  const tag = tree.tag[verb];
  if ((tag !== 'VBD' && tag !== 'VBN') || !mayBeParticiple(tree, verb, baseOf(tree, verb))) return false;
  if (childWith(tree, verb, R['nsubj:pass']) >= 0) return true;
  if (isMade(parts, verb, verb + 1) || isShortPassive(tree, verb)) return true;
  const next = tree.tag[verb + 1] === 'RP' ? verb + 2 : verb + 1;
  // "Mayor stabbed on stage"
  if (tree.tag[next] === 'IN' && isDoneTo(verbKey(tree, verb))) return childWith(tree, verb, R.obj) < 0;
  const ends =
    sentenceStart[next] !== sentenceStart[verb] ||
    tree.word[next] === ';' ||
    tree.tag[next] === 'TO' ||
    leavesObject(tree, next);
  return ends && !SUFFICIENT.has(verbKey(tree, verb));
}

function isDoneTo(verb: string): boolean {
  return NEED_OBJECT.has(verb) || DONE_TO_PEOPLE.has(verb);
}

/** "Dozens left dead in Oru", "Ban ruled unlawful", "Keller named next ambassador": what somebody has become, or been made by nobody named. */
function isMade({ context: { tree, mentions, mentionAt } }: Parts, verb: number, next: number): boolean {
  if (tree.word[verb] === 'left') return LEFT.has(tree.word[next]);
  if (tree.word[verb] === 'fined') return tree.tag[next] === '$' || tree.tag[next] === 'CD';
  if (JUDGED.has(tree.word[verb])) return tree.tag[next] === 'JJ';
  const isPerson = itemAt(mentions, mentionAt[next])?.type === 'person';
  return MAKING.has(tree.word[verb]) && !isPerson && (isNoun(tree, next) || tree.tag[next] === 'CD');
}

const LEFT = wordSet('dead injured wounded homeless missing stranded');
const JUDGED = wordSet('ruled deemed judged');
const MAKING = wordSet('named appointed elected reelected crowned declared projected chosen picked');

/** The last word of a headline, or of what stands before a semicolon in it. */
export function lastWord({ context: { tree, sentenceStart } }: Parts, first: number): number {
  let last = first;
  while (last + 1 < tree.count && sentenceStart[last + 1] === first && tree.word[last + 1] !== ';') last++;
  return tree.tag[last] === '.' && tree.word[last] !== '?' ? last - 1 : last;
}

/** Whether no other word of the headline, from `begin` on, governs the verb. */
function isMainVerb({ context: { tree } }: Parts, verb: number, begin: number): boolean {
  return isVerb(tree, verb) && tree.head[verb] < begin;
}

function isPlainClause(parts: Parts, first: number, last: number): boolean {
  const { tree } = parts.context;
  for (let i = first; i <= last; i++) {
    if (tree.tag[i] === 'HYPH' || isOfScore(tree, i)) continue;
    if (MARKS.has(tree.tag[i]) || /^[?!;"“”‘|–—-]$/u.test(tree.word[i])) return false;
  }
  return mayStand(parts, first, last);
}

/** "beat Oru 3|-|1" */
function isOfScore({ tag, word }: Tree, dash: number): boolean {
  return /^[–-]$/u.test(word[dash]) && tag[dash - 1] === 'CD' && tag[dash + 1] === 'CD';
}

/** Whether words of a headline are no more than a title may have, and written as in a sentence or all in capitals. */
export function mayStand(parts: Parts, first: number, last: number): boolean {
  const { tree, mentionAt, article } = parts.context;
  if (tree.end[last] - tree.start[first] > LONGEST || isFirstPerson(tree, first, last)) return false;
  let small = 0;
  let capital = 0;
  for (let i = first; i <= last; i++) {
    const word = article.text.slice(tree.start[i], tree.end[i]);
    if (i === first || mentionAt[i] !== -1 || word.length < 4) continue;
    if (/^\p{Lu}/u.test(word)) capital++;
    else small++;
  }
  return capital <= small || isShouted(parts, first, last);
}

const MARKS: ReadonlySet<PennTag> = new Set([':', '``', "''", '-LRB-', '-RRB-']);

function hasNoun({ context: { tree } }: Parts, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isNoun(tree, i)) return true;
  return false;
}

function hasVerb({ context: { tree } }: Parts, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINITE_TAGS.has(tree.tag[i])) return true;
  return false;
}

const PRESENT: ReadonlySet<PennTag> = new Set(['VBZ', 'VBP', 'VB']);
