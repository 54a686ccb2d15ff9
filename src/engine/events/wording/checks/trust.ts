import { itemAt, wordSet } from '../../../collections';
import { FINITE_TAGS, type PennTag } from '../../../syntax/types';
import { verbKey } from '../../verb-keys';
import { TWO_OBJECTS } from '../../lexicon/lexicon.data';
import { RelationSet } from '../../relations';
import { findChild, isAdjectiveBehind, isHyphen, isNoun, isVerb, R, type Tree } from '../../tree';
import type { Parts } from '../words/parts';
import { isLeftFrom, isNextClause, isSeam, opensPeople } from '../words/gaps';
import { RELATIVE_TIMES } from '../nouns/nouns';
import { contradicts } from './contradictions';
import { describesNoun } from './soundness';
import { leadsToStart } from '../words/starts';

/**
 * Whether a composed title may be trusted: what it leaves out between its first and its last word must be something that
 * a clause can do without, and it may neither begin nor end inside a noun phrase. A wrong parse hardly ever leaves out
 * a whole aside, relative clause or phrase; it takes the subject from a list, or the object without its noun.
 */
export function isTrusted(parts: Parts, verb: number): boolean {
  if (contradicts(parts, verb)) return false;
  const tokens = [...parts.written, verb].sort((a, b) => a - b);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || hasTwice(parts.written)) return false;
  if (parts.written.some((token) => isFirstPerson(parts.context.tree, token, token))) return false;
  if (parts.written.some((token) => isSeam(parts.context, token))) return false;
  if (parts.written.some((token, i) => isLeftFrom(parts.context.tree, token, parts.written[i + 1])))
    return false;
  if (startsInside(parts, first, verb) || endsInside(parts, last, verb)) return false;
  for (let i = 1; i < tokens.length; i++) {
    const [from, to] = [tokens[i - 1] + 1, tokens[i] - 1];
    if (from <= to && !isDispensable(parts, from, to, verb)) return false;
  }
  return true;
}

/** Whether somebody's own words stand among tokens: "we", "my". */
export function isFirstPerson(tree: Tree, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (tree.tag[i]?.startsWith('PRP') && FIRST_PERSON.has(tree.word[i])) return true;
  return false;
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our', 'me', 'us']);

/** Whether a token is written twice: what is told is its own object. */
function hasTwice(tokens: readonly number[]): boolean {
  return new Set(tokens).size < tokens.length;
}

/** Whether the words before a token belong to the noun phrase that it begins. */
function startsInside(parts: Parts, first: number, verb: number): boolean {
  const { tree, sentenceStart, mentionAt, mentions, timeAt } = parts.context;
  const before = first - 1;
  if (before < 0 || sentenceStart[before] !== sentenceStart[first] || parts.isHidden(before)) return false;
  const mention = mentionAt[first];
  if (opensPeople(parts.context, first)) return false;
  if (mention >= 0 && mentionAt[before] === mention) return true;
  // titles stand before the names of persons, who are told without them
  if (itemAt(mentions, mention)?.type === 'person') return itemAt(tree.tag, before) === 'POS';
  const tag = itemAt(tree.tag, before) as PennTag;
  if (isHyphen(tree, before)) return true;
  // "the armed group |Blue Shore| frees"
  const isName = (c: number): boolean => tree.relation[c] === R.appos && tree.leftmost[c] === first;
  if (mention >= 0 && !describesNoun(tree, verb) && findChild(tree, before, isName) >= 0) return false;
  if (tag === 'POS' && timeAt[before - 1] !== -1) return false;
  // "said on Tuesday |scientists| would"
  if (timeAt[before] !== -1 && tree.head[before] < before) return false;
  if (tag === 'IN' && ownsNext(parts, first)) return false;
  if (tag === 'IN')
    return (
      !describes(tree, verb) &&
      (PREPOSITIONS.has(tree.word[before]) || (tree.word[before] === 'for' && hasFiniteVerb(tree, verb)))
    );
  return OPENING.has(tree.tag[first]) || isVerb(tree, first) ? false : INNER.has(tag);
}

/** "treated for |swine flu have been| named": a clause with "for" before its subject has an infinitive. */
function hasFiniteVerb(tree: Tree, verb: number): boolean {
  const isFirst = (c: number): boolean => c < verb && FINITE_TAGS.has(tree.tag[c]);
  return FINITE_TAGS.has(tree.tag[verb]) || findChild(tree, verb, isFirst) >= 0;
}

/** "of |Rao|'s recently announced plan": an owner may stand behind any preposition. */
function ownsNext({ context }: Parts, first: number): boolean {
  let at = first;
  while (at + 1 < context.tree.count && isNoun(context.tree, at + 1)) at++;
  return context.tree.tag[at + 1] === 'POS';
}

/** Whether what a title tells is a noun, or a clause that describes one, which may stand behind any preposition. */
function describes(tree: Tree, verb: number): boolean {
  const relation = tree.relation[verb];
  return !isVerb(tree, verb) || relation === R.acl || relation === R['acl:relcl'];
}

const PREPOSITIONS = wordSet('of with by from at in on into between');
/** Words inside a noun phrase. */
const PHRASE_TAGS: readonly PennTag[] = [
  'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'POS', 'PRP$', 'HYPH',
]; // prettier-ignore
/** Words that begin a noun phrase. */
const OPENING: ReadonlySet<PennTag> = new Set(['DT', 'PDT', 'PRP', 'PRP$', 'WP', 'EX']);
const INNER: ReadonlySet<PennTag> = new Set([...PHRASE_TAGS, '$']);

/** Whether the words behind a token belong to the noun phrase that it ends. */
function endsInside(parts: Parts, last: number, verb: number): boolean {
  const { tree, sentenceStart, mentionAt, timeAt } = parts.context;
  const next = last + 1;
  if (next >= tree.count || sentenceStart[next] !== sentenceStart[last] || parts.isHidden(next)) return false;
  const mention = mentionAt[last];
  const tag = tree.tag[next];
  if (tag === '-LRB-') return false;
  if (mention >= 0 && mentionAt[next] === mention) return true;
  if (tag === 'POS' || tag === 'HYPH') return true;
  if (isGivenMore(parts, last, verb)) return true;
  // "on 29 |April|", "opens 8 percent |lower|"
  if (timeAt[last] !== -1 && timeAt[next] === timeAt[last]) return true;
  if ((tag === 'JJR' || tag === 'RBR') && MEASURES.has(tree.word[last])) return true;
  // "over two |other contenders|"
  if (tag === 'JJ' && (tree.tag[last] === 'CD' || tree.tag[last] === 'DT')) return timeAt[last] === -1;
  return (
    ENDING.has(tree.tag[last]) &&
    (isNoun(tree, next) || tag === 'CD' || tag === '$') &&
    !isNewPhrase(parts, last, next)
  );
}

const MEASURES: ReadonlySet<string> = new Set(['percent', 'cent', '%', 'points', 'times', 'pence', 'cents']);

/** "sent leaders |a letter": the second object of a verb that has two. */
function isGivenMore({ context: { tree } }: Parts, last: number, verb: number): boolean {
  const isObject = last > verb && isNoun(tree, last) && TWO_OBJECTS.has(verbKey(tree, verb));
  const next = tree.tag[last + 1];
  return isObject && (next === 'DT' || next === 'PRP$') && tree.tag[verb] !== 'VBN';
}

/** Words behind which a noun goes on with their phrase. */
const ENDING: ReadonlySet<PennTag> = new Set([...PHRASE_TAGS, 'DT', 'CD', 'VBG', 'VBN']);

/** "told reporters Rao", "last week Keller": a name behind a common noun or a time begins a phrase of its own. */
function isNewPhrase({ context }: Parts, last: number, next: number): boolean {
  const { mentionAt, timeAt, tree } = context;
  if (timeAt[next] !== -1) return true;
  return mentionAt[next] !== -1 && mentionAt[next] !== mentionAt[last] && tree.tag[last] === 'NNS';
}

/** Whether a clause can do without the words `[from, to]` in its midst. */
function isDispensable(parts: Parts, from: number, to: number, verb: number): boolean {
  const { tree } = parts.context;
  if (to > verb && leadsOn(tree, to)) return false;
  let first = from;
  let last = to;
  while (first <= last && (isLight(parts, first, verb) || tree.tag[first] === 'POS')) first++;
  while (last >= first && (isLight(parts, last, verb) || leadsToTime(parts, last, to))) last--;
  if (first > last) return true;
  const isBeforeVerb = to < verb;
  if (isNextClause(parts, from, to)) return false;
  if (isOpening(tree, from) || isOpening(tree, from - 1)) return true;
  // "said that, |following the talks,| they", "said that |following the talks,| they"
  if (tree.word[from - 1] === 'that' && tree.word[to] === ',') return true;
  if (SUBCLAUSES.has(tree.tag[first]) && isBeforeVerb) return true;
  if (isBeforeVerb && (isVerb(tree, first) || isTimetable(tree, first, verb) || isQualityBehind(tree, first)))
    return true;
  if (introducesName(parts, from, to)) return true;
  if (tree.tag[first] === 'IN' || tree.tag[first] === 'TO') return !hangsOn(tree, to + 1);
  return isShared(parts, first);
}

/** "flies |past| the quay", "talks about |how| it fell": a small word without which what follows says something else. */
function leadsOn({ tag, relation, head }: Tree, token: number): boolean {
  // "with Rao |and with| Lind"
  if (head[token] < token || tag[token - 1] === 'CC') return false;
  return (tag[token] === 'IN' && relation[token] === R.case) || tag[token] === 'WRB';
}

/** "is |due| to meet Lind": the adjective that only says that its verb is to come. */
function isTimetable({ word, head, relation }: Tree, token: number, verb: number): boolean {
  return word[token] === 'due' && head[verb] === token && relation[verb] === R.xcomp;
}

/** "a boat |involved in smuggling| was": an adjective behind its noun, with its phrase. */
function isQualityBehind(tree: Tree, token: number): boolean {
  return isAdjectiveBehind(tree, token) && tree.tag[token + 1] === 'IN';
}

/** "met Lind |on| May 6 to sign": the preposition of a time that is left out. */
function leadsToTime({ context: { tree, timeAt } }: Parts, token: number, to: number): boolean {
  return token < to && tree.tag[token] === 'IN' && timeAt[token + 1] !== -1;
}

/** "the militant group Hamas", "Prime Minister Keller": what stands before a name that says it all. */
function introducesName({ context }: Parts, from: number, to: number): boolean {
  const { tree, mentionAt, mentions } = context;
  let name = to + 1;
  while (tree.tag[name] === 'DT' || tree.tag[name] === '``') name++;
  const type = itemAt(mentions, mentionAt[name])?.type;
  if ((type !== 'person' && type !== 'organization' && type !== 'law') || mentionAt[to] === mentionAt[name])
    return false;
  // "the premier of Oru and |minister of trade| Rao": he may be both
  if (tree.tag[from - 1] === 'CC' && itemAt(mentions, mentionAt[from - 2])?.type === 'place') return false;
  for (let i = from; i <= to; i++) {
    // "a |52|-year-old baker, Rao"
    const isYears = tree.tag[i] === 'CD' && tree.tag[i + 1] === 'HYPH';
    if (!TITLE_WORDS.has(tree.tag[i]) && !NAMED.test(tree.word[i]) && !isYears) return false;
  }
  return true;
}

/** "a group |called| Blue Shore" */
const NAMED = /^(?:called|named|known)$/u;
const TITLE_WORDS: ReadonlySet<PennTag> = new Set([
  'DT', 'RB', 'AFX', 'JJ', 'NN', 'NNP', 'NNPS', 'IN', 'POS', 'CC', ',', ':', '``', 'HYPH', 'PRP$',
]); // prettier-ignore

/** Whether an aside may begin with a token: a comma, a bracket, a dash that joins no words. */
function isOpening(tree: Tree, token: number): boolean {
  return /^(?:[,([–—-]|--)$/u.test(tree.word[token]) && !isHyphen(tree, token);
}

/** "greetings [to guests] |of| the forum": what goes on with a phrase that is left out. */
function hangsOn(tree: Tree, token: number): boolean {
  return tree.word[token] === 'of' || tree.tag[token] === 'VBN' || tree.word[token] === 'to';
}

/** "Rao, the premier, and Lind": what is coordinated may be told in part. */
function isShared({ context }: Parts, token: number): boolean {
  return context.tree.tag[token] === 'CC';
}

const SUBCLAUSES: ReadonlySet<PennTag> = new Set(['WDT', 'WP', 'WP$', 'WRB', 'VBG', 'VBN']);

/** Words that carry no phrase: adverbs, auxiliaries, signs, the hidden time. */
function isLight(parts: Parts, token: number, verb: number): boolean {
  const { tree, timeAt } = parts.context;
  // the predicate has its own "not"
  if (NOT.test(tree.word[token])) return tree.head[token] === verb;
  if (leadsToStart(parts, token)) return true;
  if (parts.isHidden(token) || timeAt[token] !== -1 || ITSELF.test(tree.word[token])) return true;
  const relation = tree.relation[token];
  if (RELATIVE_TIMES.has(tree.word[token])) return true;
  return LIGHT.has(tree.tag[token]) || AUXILIARIES.has(relation) || tree.tag[token] === 'DT';
}

const ITSELF = /^(?:him|her|it|them)sel(?:f|ves)$/u;
const NOT = /^(?:not|n['’]t|never)$/u;
const LIGHT: ReadonlySet<PennTag> = new Set([
  'RB', 'RBR', 'RBS', 'MD', ',', ':', '``', "''", '-LRB-', '-RRB-', 'NFP', 'UH', 'EX', 'TO', 'RP', 'SYM',
]); // prettier-ignore
const AUXILIARIES = new RelationSet([R.aux, R['aux:pass'], R.cop, R.cc, R.discourse, R.expl]);
