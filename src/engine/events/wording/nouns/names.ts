import { itemAt } from '../../../collections';
import { mentionTokens } from '../../arguments/coordination';
import { mentionOfPhrase, type Context } from '../../context';
import { nounClass } from '../../lexicon/lexicon';
import type { PennTag } from '../../../syntax/types';
import { tokenAfter } from '../../../tokenize/tokens';
import { caseOf, childWith, findChild, isNoun, R, type Tree } from '../../tree';
import { IN_OFFICE } from '../../offices.data';
import { COUNTS, OFFICES, RELATIONAL, SAYS_NOTHING } from '../words/nouns.data';
import { WANTED } from '../words/wanted.data';
import { verbKey } from '../../verb-keys';

/**
 * First and last token of the name by which a common noun is told ("the premier, |Lena Varga|,"), if any; things with
 * their article ("a new scheme: |the “Blue Shore Pact|”").
 *
 * @param verb that of the title: nobody "|identified| as Ola Berg" is told to be identified by the name
 */
export function nameOfPhrase(
  context: Context,
  head: number,
  verb = -1,
): readonly [number, number] | undefined {
  const { mentionAt, mentions, article, tree } = context;
  if (tree.word[verb] === 'identified' && tree.head[verb] === head) return undefined;
  if (itemAt(mentions, mentionAt[head])?.kind === 'name' || tree.tag[head] === 'NNS') return undefined;
  const called = calledName(context, head);
  if (called >= 0) return mentionTokens(context, called);
  const bearer = bearerOf(context, head);
  if (bearer >= 0) return mentionTokens(context, bearer);
  const office = OFFICES.has(tree.word[head]) ? holderOf(context, head) : -1;
  if (office >= 0) return mentionTokens(context, office);
  const mention = itemAt(mentions, mentionOfPhrase(context, head));
  if (mention?.kind !== 'name') return undefined;
  const token = tokenAfter(article.tokens, mention.start);
  if (token <= head && tree.relation[head] !== R.appos) return undefined;
  const [first, last] = mentionTokens(context, token);
  if (mention.type === 'person')
    return nounClass(tree.word[head]) || ABSTRACT.test(tree.word[head]) ? undefined : [first, last];
  if (mention.type === 'organization' && isBetweenCommas(tree, head, [first, last])) return [first, last];
  if (!SAYS_NOTHING.has(tree.word[head]) || token - head >= NEAR) return undefined;
  const before = tree.tag[first - 1] === '``' ? first - 2 : first - 1;
  return [tree.word[before] === 'the' ? before : first, last];
}

/** "the contractor, |Blue Shore|, left": a name that stands by itself behind a noun with its article and nothing else. */
function isBetweenCommas(tree: Tree, head: number, [first, last]: readonly [number, number]): boolean {
  const isBare = tree.word[head - 1] === 'the' && tree.leftmost[head] === head - 1;
  return isBare && first === head + 2 && tree.word[head + 1] === ',' && tree.word[last + 1] === ',';
}

/** First token of the name that somebody or something is only introduced by: "a group called |Blue Shore|"; -1 for none. */
function calledName({ mentionAt, mentions, tree }: Context, head: number): number {
  const participle = head + 1;
  if (tree.relation[participle] !== R.acl || tree.head[participle] !== head || tree.leftmost[head] < head - 1)
    return -1;
  // but "a hearing called |Blue Shore|"
  if (!/^an?$/u.test(itemAt(tree.word, head - 1) ?? '') || nounClass(tree.word[head])) return -1;
  const isKnownAs = tree.word[participle] === 'known' && tree.word[participle + 1] === 'as';
  if (!isKnownAs && tree.word[participle] !== 'called' && tree.word[participle] !== 'named') return -1;
  const name = isKnownAs ? participle + 2 : participle + 1;
  const mention = itemAt(mentions, mentionAt[name]);
  return mention?.kind === 'name' && (mention.type === 'person' || mention.type === 'organization')
    ? name
    : -1;
}

/** "appoints a new secretary, |Lena Varga|": what somebody is made is the news. */
export function isNewcomer(tree: Tree, head: number, name: number): boolean {
  const verb = tree.head[head];
  if (tree.relation[head] !== R.obj || name !== head + 2 || tree.word[head + 1] !== ',') return false;
  const isMade = WANTED.get(verbKey(tree, verb))?.has('as') ?? false;
  const isAs = (c: number): boolean => tree.relation[c] === R.xcomp || caseOf(tree, c) === 'as';
  return isMade && /^an?$/u.test(tree.word[tree.leftmost[head]]) && findChild(tree, verb, isAs) < 0;
}

/** "gross negligence for the death of their child, Gloria": what is nobody. */
const ABSTRACT = /(?:tion|sion|ence|ance|ment|ity|ness|ism|ship)$/u;

/** First token of the person behind an office: "Minister for Trade |Lena Varga|"; -1 where there is none. */
function holderOf({ mentionAt, mentions, sentenceStart, tree }: Context, head: number): number {
  // "the Prime Minister and Mr Lind" are two
  if (tree.tag[head + 1] === 'CC') return -1;
  for (let i = head + 1; i < head + LONGEST_OFFICE && i < tree.count; i++) {
    if (sentenceStart[i] !== sentenceStart[head]) return -1;
    if (itemAt(mentions, mentionAt[i])?.type === 'person') return tree.tag[i - 1] === 'POS' ? -1 : i;
    const tag = tree.tag[i];
    // "the Minister of Women|'s| Affairs", but "the President of Norvia|'s| son"
    if (tag === 'POS' && !tree.tag[i + 1]?.startsWith('NNP')) return -1;
    const isPreposition = tag === 'IN' || tag === 'TO';
    if (isPreposition ? !OF_OFFICE.has(tree.word[i]) : !IN_OFFICE.has(tag)) return -1;
  }
  return -1;
}

/**
 * First token of the person of whom a list of roles before a verb tells: "drummer, singer and actor |Lena Varga| died"; -1 where
 * there is none. Behind a verb a list may end, and a name begin the next clause: "banned smoking and mayor Lena Varga praised it".
 */
function bearerOf({ mentionAt, mentions, tree }: Context, head: number): number {
  const verb = tree.head[head];
  if (
    tree.tag[head] !== 'NN' ||
    verb < head ||
    (tree.relation[head] !== R.nsubj && tree.relation[head] !== R['nsubj:pass'])
  )
    return -1;
  let isList = false;
  for (let i = head + 1; i < head + LONGEST_ROLES && i < verb; i++) {
    const tag = tree.tag[i];
    if (itemAt(mentions, mentionAt[i])?.type === 'person')
      return isList && tree.tag[i - 1] === 'NN' && !areSeveral(tree, head) ? i : -1;
    if (tag === 'CC' && tree.word[i] === 'and') isList = true;
    else if (!ROLE.has(tag)) return -1;
  }
  return -1;
}

/** Whether roles are of several people: "coach and captain Lena Varga |were|", "|a| coach and captain Lena Varga". */
function areSeveral(tree: Tree, head: number): boolean {
  const verb = tree.head[head];
  const isPlural = (c: number): boolean => c < verb && /^(?:were|are|have)$/u.test(tree.word[c]);
  if (verb > head && (tree.tag[verb] === 'VBP' || findChild(tree, verb, isPlural) >= 0)) return true;
  return findChild(tree, head, (c) => c < head && (tree.tag[c] === 'DT' || tree.tag[c] === 'PRP$')) >= 0;
}

const LONGEST_ROLES = 10;
const ROLE: ReadonlySet<PennTag> = new Set(['NN', 'JJ', ',', 'HYPH']);
const LONGEST_OFFICE = 9;
const OF_OFFICE: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in']);

const NEAR = 5;

/**
 * First token of the organisation at the end of a noun phrase `[first, end)` whose common nouns only describe it: "Rao's
 * internet firm |Skylane|". The phrase's own first token where there is none, or where the phrase names another beside it.
 */
export function behindDescription(context: Context, first: number, end: number): number {
  const { mentionAt, mentions, tree } = context;
  const name = itemAt(mentions, mentionAt[end - 1]);
  if (name?.kind !== 'name' || name.type !== 'organization') return first;
  const [own] = mentionTokens(context, end - 1);
  if (own <= first || tree.tag[own - 1] !== 'NN') return first;
  for (let i = first; i < own; i++) if (!DESCRIBING.has(tree.tag[i])) return first;
  return own;
}

const DESCRIBING: ReadonlySet<PennTag> = new Set(['DT', 'PRP$', 'JJ', 'JJS', 'NN', 'NNP', 'POS', 'HYPH']);

/** "Senators Lena Varga and |Ola Berg|", "the premier Lena Varga and mayor |Ola Berg|": the names that are joined to the one by which a noun is told. */
export function joinedNames(context: Context, noun: number): readonly number[] {
  const { tree } = context;
  const found: number[] = [];
  for (let c = tree.firstChild[noun]; c >= 0; c = tree.nextSibling[c]) {
    if (isJoinedName(context, noun, c)) found.push(c);
    if (tree.relation[c] !== R.appos || tree.word[tree.leftmost[c] - 1] === ',') continue;
    for (let d = tree.firstChild[c]; d >= 0; d = tree.nextSibling[d])
      if (isJoinedName(context, c, d)) found.push(d);
  }
  return found;
}

/**
 * First and last token of the two people by whom a plural subject is told: "the heads of both firms, |Lena Varga and Ola Berg|, met"; undefined
 * where no commas stand around them.
 */
export function pairOfPhrase(context: Context, head: number): readonly [number, number] | undefined {
  const { mentionAt, mentions, tree } = context;
  const isSubject = tree.relation[head] === R.nsubj || tree.relation[head] === R['nsubj:pass'];
  if (tree.tag[head] !== 'NNS' || !isSubject) return undefined;
  const isPerson = (c: number): boolean => itemAt(mentions, mentionAt[c])?.type === 'person';
  const isNamed = (c: number): boolean =>
    c > head && (tree.relation[c] === R.appos || tree.relation[c] === R.conj) && isPerson(c);
  const one = findChild(tree, head, isNamed);
  const other = one < 0 ? -1 : findChild(tree, one, (c) => tree.relation[c] === R.conj && isPerson(c));
  if (other < 0) return undefined;
  const [first, end] = mentionTokens(context, one);
  const [second, last] = mentionTokens(context, other);
  const isPair = second === end + 2 && tree.word[end + 1] === 'and';
  return isPair && tree.word[first - 1] === ',' && tree.word[last + 1] === ',' ? [first, last] : undefined;
}

/** Whether a name is joined to a noun that stands before another name. */
function isJoinedName(context: Context, noun: number, conjunct: number): boolean {
  const { tree, mentionAt, mentions } = context;
  if (tree.relation[conjunct] !== R.conj || conjunct < noun) return false;
  if (isBehindApposition(context, conjunct)) return true;
  if (itemAt(mentions, mentionAt[conjunct])?.type !== 'person') return false;
  const bearer = bearerOf(context, noun);
  return bearer < 0 || mentionAt[bearer] !== mentionAt[conjunct];
}

/** "the premier, Lena Varga, and |the mayor|" */
function isBehindApposition({ tree, mentionAt, mentions }: Context, conjunct: number): boolean {
  let and = conjunct - 1;
  while (and > 0 && tree.tag[and] !== 'CC' && tree.head[and] === conjunct) and--;
  const isJoined = tree.word[and] === 'and' && tree.word[and - 1] === ',' && tree.tag[and + 1] === 'DT';
  return isJoined && itemAt(mentions, mentionAt[and - 2])?.type === 'person' && tree.tag[conjunct] === 'NN';
}

/**
 * Whether a noun says nothing without the phrase behind it: "the |verge| of war", "|dozens| of people"; a bare noun behind
 * a preposition, "in |connection| with the attack", "by |decision| of the court".
 */
export function leansOn(tree: Tree, noun: number, phrase: number): boolean {
  const word = tree.word[noun];
  // "one |in five children|"
  if (tree.tag[noun] === 'CD' && childWith(tree, phrase, R.nummod) > noun) return true;
  // "five people in London and one |in Leeds|"
  if (tree.tag[noun] === 'CD' && tree.relation[noun] === R.conj) return true;
  // "becomes Secretary |of State|"
  const isOpen = COUNTS.has(word) || RELATIONAL.has(word) || OFFICES.has(word);
  if (caseOf(tree, phrase) === 'of' && isOpen) return true;
  const isBare = tree.tag[noun] === 'NN' && tree.leftmost[noun] === noun - 1 && tree.tag[noun - 1] === 'IN';
  return isBare && tree.leftmost[phrase] === noun + 1 && LEANING.has(tree.word[noun + 1]);
}

const LEANING: ReadonlySet<string> = new Set(['of', 'with', 'to']);

/** "in Ikeja, |Lagos|": the country, state or town of a place behind its name. */
export function isWiderPlace(context: Context, place: number, wider: number): boolean {
  const { mentionAt, mentions, tree } = context;
  const isPlaceName = (token: number): boolean => {
    const mention = itemAt(mentions, mentionAt[token]);
    return mention?.kind === 'name' && mention.type === 'place';
  };
  if (!isPlaceName(place) || !isPlaceName(wider)) return false;
  const [, last] = mentionTokens(context, place);
  const [first, end] = mentionTokens(context, wider);
  // but "in Ikeja, Lagos hospital"
  return tree.word[last + 1] === ',' && first === last + 2 && !isNoun(tree, end + 1);
}

/** "the capital, |Oru|", "the largest trade bloc, |the Blue Shore Pact|": the name of what a noun only describes. */
export function isNamedBehind(context: Context, noun: number, name: number): boolean {
  const { mentionAt, mentions, tree } = context;
  if (tree.tag[noun] !== 'NN' || itemAt(mentions, mentionAt[noun])?.kind === 'name') return false;
  const mention = itemAt(mentions, mentionAt[name]);
  if (mention?.kind !== 'name' || mention.type === 'person' || mention.type === 'group') return false;
  const [first, last] = mentionTokens(context, name);
  const opening = tree.word[first - 1] === 'the' ? first - 2 : first - 1;
  return tree.word[opening] === ',' && opening === noun + 1 && !isNoun(tree, last + 1);
}

/** "met Keller, the premier, in Lagos": a place behind a person's name is where it happens. */
export function isScene(context: Context, head: number, child: number): boolean {
  const { mentionAt, mentions } = context;
  if (itemAt(mentions, mentionAt[head])?.type !== 'person') return false;
  for (let i = head + 1; i < child; i++) {
    const between = mentionAt[i];
    if (
      between !== mentionAt[head] &&
      itemAt(mentions, between)?.kind === 'name' &&
      between !== mentionAt[child]
    )
      return false;
  }
  return itemAt(mentions, mentionAt[child])?.type === 'place';
}
