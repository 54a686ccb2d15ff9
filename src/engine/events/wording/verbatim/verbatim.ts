import { itemAt, wordSet } from '../../../collections';
import { FINITE_TAGS, type PennTag } from '../../../syntax/types';
import { TELL_CLAUSE } from '../../lexicon/frames.data';
import { isBareRelative } from '../../arguments/subjects';
import { verbKey } from '../../verb-keys';
import { childWith, isHyphen, isNoun, isVerb, R, type Tree } from '../../tree';
import type { WordingPart } from '../../types';
import { OPENERS } from '../words/clause-words.data';
import type { Parts } from '../words/parts';
import { clauseEnd, lengthOf } from './clause-end';
import { behindDescription, nameOfPhrase } from '../nouns/names';
import { lacksClause, opensPeople } from '../words/gaps';
import { isUndergone, writePresent } from '../verbs/present';
import { isLeftBare } from '../checks/soundness';
import { stopAfter } from '../checks/stops';
import { isFirstPerson } from '../checks/trust';

/** A subject stands no further before its verb. */
const REACH = 70;

/**
 * The clause as it stands, for titles that cannot be composed: from the beginning of the subject's noun phrase, as the
 * tags have it, to the best place to stop, its verb in the present. Undefined where no such stretch is found.
 *
 * @param subject the tree's guess, -1 for none
 */
export function writeVerbatim(
  parts: Parts,
  verb: number,
  subject: number,
): readonly WordingPart[] | undefined {
  const { tree, sentenceStart, mentionAt } = parts.context;
  const begin = sentenceStart[verb];
  const group = groupStart(parts, verb, begin);
  const opening = clauseStart(parts, { verb, group, begin, subject });
  if (opening < 0 || !hasHead(parts, opening, group)) return undefined;
  // "the car |Rao drove| was stolen"
  for (let i = opening; i <= verb; i++) if (isVerb(tree, i) && isBareRelative(tree, i)) return undefined;
  // "Rao, the premier|; Lind, an aide; and Berg| met"
  if (tree.word.slice(opening, group).includes(';')) return undefined;
  let end = group;
  while (end > opening && LINKING.has(tree.tag[end - 1]) && mentionAt[end - 1] === -1) end--;
  if (end < group) end = beforeAside(tree, opening, end);
  const named = subject >= opening && subject < end ? nameAside(parts, subject, group) : undefined;
  const [first, stop] = named ?? [behindDescription(parts.context, opening, end), end];
  const last = clauseEnd(parts, first, verb);
  if (last < verb || (last === verb && !isUndergone(parts, verb)) || isFirstPerson(tree, first, last))
    return undefined;
  if (isBare(parts, verb, last) || lacksClause(parts.context, first, last)) return undefined;
  if (stop > first) {
    parts.subject(() => {
      parts.tokens(first, stop - 1, parts.core);
    });
  }
  if (!writePresent(parts, first, group, verb)) parts.tokens(group, verb, parts.core);
  writeTail(parts, verb, last);
  return parts.done();
}

/** First token of the name between commas that a subject is told by, and the one behind it: "the premier, |Lena Varga|, quit". */
function nameAside(
  { context }: Parts,
  subject: number,
  group: number,
): readonly [first: number, end: number] | undefined {
  const { tree, mentionAt, mentions } = context;
  const [first, last] = nameOfPhrase(context, subject) ?? [-1, -1];
  if (first <= subject || last + 1 >= group || itemAt(mentions, mentionAt[first])?.type !== 'person')
    return undefined;
  return tree.word[first - 1] === ',' && tree.word[last + 1] === ',' ? [first, last + 1] : undefined;
}

/** Whether a word that can be a subject stands among tokens. */
function hasHead({ context: { tree, mentionAt } }: Parts, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isNominal(tree.tag[i]) || tree.tag[i] === 'DT' || mentionAt[i] !== -1) return true;
  return false;
}

/** Whether a verb in the active would be told without the object or clause that it wants. */
function isBare(parts: Parts, verb: number, last: number): boolean {
  const { tree, timeAt } = parts.context;
  if (isVerb(tree, verb - 1) || isUndergone(parts, verb)) return false;
  let next = verb + 1;
  while (next <= last && (timeAt[next] !== -1 || tree.tag[next] === 'RB')) next++;
  return isLeftBare(tree, verb, next > last ? undefined : next);
}

/** "Keller, the premier": an aside whose second comma is gone goes too. */
function beforeAside(tree: Tree, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (tree.word[i] === ',') return i;
  return end;
}

/** What joins a relative clause to its noun: "Acme, which". */
const LINKING: ReadonlySet<PennTag> = new Set(['WDT', 'WP', ',']);

/** Writes what is behind a verb, each phrase but the first so that it may be left out. */
export function writeTail(parts: Parts, verb: number, last: number): void {
  let unit = parts.core;
  let from = verb + 1;
  for (let i = verb + 1; i <= last; i++) {
    if (i < last && (i <= verb + 1 || stopAfter(parts, i, verb) === undefined)) continue;
    parts.tokens(from, i, unit);
    from = i + 1;
    unit = parts.unit(parts.core, 1) ?? unit;
  }
}

/** The noun phrase of an event noun as the tags have it, up to the end of a phrase of place or of what it is about. */
export function writeVerbatimPhrase(parts: Parts, noun: number): readonly WordingPart[] {
  const { tree, sentenceStart } = parts.context;
  const begin = sentenceStart[noun];
  let first = noun;
  while (first > begin && isInPhrase(parts, first, begin)) first--;
  while (first < noun && tree.tag[first] === 'IN') first++;
  let last = noun;
  for (let i = noun + 1; i < tree.count && sentenceStart[i] === begin; i++) {
    if (lengthOf(tree, first, i) > LONGEST_PHRASE || !BEHIND.has(tree.tag[i])) break;
    if (tree.tag[i] === 'IN' && !OF_PLACE.has(tree.word[i])) break;
    if (isNoun(tree, i) && !isNoun(tree, i + 1) && tree.tag[i + 1] !== 'POS') last = i;
  }
  parts.tokens(first, last, parts.core);
  return parts.done();
}

/** Whether the word before a token is of its noun phrase. */
function isInPhrase({ context }: Parts, token: number, begin: number): boolean {
  const { tree, mentionAt, timeAt } = context;
  const before = token - 1;
  if (mentionAt[before] !== -1 && mentionAt[before] === mentionAt[token]) return true;
  if (timeAt[before] !== -1 || tree.tag[token] === 'DT') return false;
  return !JOINING.has(tree.word[before]) && isInside(tree, before, begin);
}

const LONGEST_PHRASE = 80;
const BEHIND: ReadonlySet<PennTag> = new Set([
  'IN',
  'DT',
  'JJ',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'POS',
  'PRP$',
  'CD',
  'HYPH',
]);
const OF_PLACE: ReadonlySet<string> = new Set(['of', 'in', 'at', 'on', 'near', 'off', 'against']);

/** A verb, the first token of its group and of its sentence, and what the tree has for its subject. */
interface Place {
  readonly verb: number;
  readonly group: number;
  readonly begin: number;
  readonly subject: number;
}

/** First token of a verb with its auxiliaries, adverbs and the time before them: "on Monday has also met". */
export function groupStart({ context }: Parts, verb: number, first: number): number {
  const { tree, timeAt } = context;
  let at = verb;
  while (at > first && isInGroup(tree, at - 1)) at--;
  const verbs = at;
  while (at > first && timeAt[at - 1] !== -1) at--;
  return at < verbs && at > first && tree.tag[at - 1] === 'IN' ? at - 1 : at;
}

/** Whether a token before a verb is of its group: no "well", and no verb that tells what somebody says. */
function isInGroup(tree: Tree, token: number): boolean {
  if (!GROUP.has(tree.tag[token]) || tree.word[token] === 'well') return false;
  return !isVerb(tree, token) || !TELL_CLAUSE.has(verbKey(tree, token));
}

const GROUP: ReadonlySet<PennTag> = new Set(['MD', 'VB', 'VBD', 'VBZ', 'VBP', 'VBN', 'VBG', 'RB', 'TO']);

/** First token of the clause, -1 where none is sure. */
function clauseStart(parts: Parts, { verb, group, begin, subject }: Place): number {
  const { tree } = parts.context;
  if (!hasFinite(tree, group, verb + 1)) return -1;
  if (subject >= begin && subject < group && reaches(tree, subject, group)) {
    const own = phraseStart(parts, subject, antecedentStart(tree, verb, subject) ?? begin);
    if (own >= 0 && isAside(tree, own, group))
      return own - 2 >= begin ? phraseStart(parts, own - 2, begin) : -1;
    if (own >= 0) return own;
  }
  if (group > begin && (isNominal(tree.tag[group - 1]) || tree.word[group - 1] === 'well')) {
    const near = phraseStart(parts, group - 1, begin);
    if (near >= 0) return near;
  }
  const opening = afterFront(parts, begin);
  const isNear = opening < group && lengthOf(tree, opening, verb) <= REACH;
  return isNear && isSubject(parts, opening, group) ? opening : -1;
}

/** "as a result of |floods| that inundated Oru": where the phrase begins that a relative clause describes, behind its preposition. */
function antecedentStart(tree: Tree, verb: number, subject: number): number | undefined {
  const isRelative = tree.relation[verb] === R['acl:relcl'] && tree.head[verb] === subject;
  const preposition = isRelative ? childWith(tree, subject, R.case) : -1;
  return preposition >= 0 && preposition < subject ? preposition + 1 : undefined;
}

/** Whether nothing but a phrase, an aside or a participle stands between the subject and the verb. */
function reaches(tree: Tree, subject: number, group: number): boolean {
  return lengthOf(tree, subject, group) <= REACH && !hasFinite(tree, subject + 1, group);
}

function hasFinite(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINITE_TAGS.has(tree.tag[i])) return true;
  return false;
}

/** "Keller, |head of the union|, resigned" */
function isAside(tree: Tree, first: number, group: number): boolean {
  return itemAt(tree.word, first - 1) === ',' && itemAt(tree.word, group - 1) === ',';
}

function isNominal(tag: PennTag): boolean {
  return tag.startsWith('NN') || tag === 'PRP' || tag === 'CD';
}

/**
 * First token of the noun phrase around a noun, by tags, with the phrases before that it may belong to: as far to the
 * left as a clause may begin; -1 where none may.
 */
function phraseStart(parts: Parts, noun: number, begin: number): number {
  const { tree, timeAt, mentionAt } = parts.context;
  let found = -1;
  for (let at = noun; ; at--) {
    const mayBegin = !JOINING.has(tree.word[at]) && tree.tag[at] !== 'POS' && !isVerb(tree, at);
    if (opensPeople(parts.context, at)) return at;
    if (mayBegin && opensClause(parts, at, begin)) found = at;
    const before = at - 1;
    if (before < begin || timeAt[before] !== -1) return found;
    const isOfName = mentionAt[before] !== -1 && mentionAt[before] === mentionAt[at];
    if (!isOfName && !isInside(tree, before, begin)) return found;
  }
}

function isInside(tree: Tree, token: number, begin: number): boolean {
  const tag = tree.tag[token];
  const before = token > begin ? tree.tag[token - 1] : undefined;
  if (JOINING.has(tree.word[token])) return before !== undefined && isNominal(before);
  if (before === 'HYPH' || tree.tag[token + 1] === 'HYPH') return true;
  // "the closed port", but not "has closed ports"
  if (tag === 'VBN' || tag === 'VBG')
    return before !== undefined && (MODIFIED.has(before) || before.startsWith('NN'));
  return INSIDE.has(tag);
}

const MODIFIED: ReadonlySet<PennTag> = new Set(['DT', 'PRP$', 'POS', 'JJ', 'CD', 'HYPH']);
const JOINING = wordSet('of and & for in on at from by with to');
const INSIDE: ReadonlySet<PennTag> = new Set([
  'DT', 'PDT', 'PRP$', 'JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS', 'CD', 'POS', 'HYPH', '$', '``', "''",
]); // prettier-ignore

/** Whether a clause may begin with a token: nothing, a sign, "that" or a conjunction stands before it. */
function opensClause({ context }: Parts, first: number, begin: number): boolean {
  const { tree, timeAt } = context;
  if (first === begin || timeAt[first - 1] !== -1) return true;
  const tag = itemAt(tree.tag, first - 1);
  return (
    OPENERS.has(itemAt(tree.word, first - 1) as string) ||
    (tag === ':' && !isHyphen(tree, first - 1)) ||
    tag === '``'
  );
}

/** The beginning of a sentence behind its conjunction, or behind a phrase of time or place before the subject. */
function afterFront({ context }: Parts, begin: number): number {
  const { tree } = context;
  let at = begin;
  while (LOOSE.has(tree.tag[at])) at++;
  if (tree.tag[at] !== 'IN') return at;
  for (let i = at; i < at + LONGEST_FRONT && i < tree.count; i++) if (tree.word[i] === ',') return i + 1;
  return at;
}

const LONGEST_FRONT = 12;
const LOOSE: ReadonlySet<PennTag> = new Set(['CC', '``', "''", ':', ',', 'RB', '-LRB-', 'NFP', 'SYM', 'LS']);

/** Whether words are one noun phrase, with its relative clause if it has one: "a rig that had burned in the Gulf". */
function isSubject({ context }: Parts, from: number, to: number): boolean {
  const { tree, timeAt } = context;
  let relative = false;
  let finite = 0;
  for (let i = from; i < to; i++) {
    const tag = tree.tag[i];
    if (RELATIVE.has(tag) && i > from && isNoun(tree, i - 1)) relative = true;
    if (FINITE_TAGS.has(tag)) finite++;
    if ((tag === ',' && i + 1 < to) || tag === ':' || (!relative && timeAt[i] !== -1)) return false;
    if (!relative && (isVerb(tree, i) || (tag === 'IN' && tree.word[i] !== 'of'))) return false;
  }
  return finite === (relative ? 1 : 0);
}

const RELATIVE: ReadonlySet<PennTag> = new Set(['WDT', 'WP']);
