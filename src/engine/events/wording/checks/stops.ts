import { itemAt } from '../../../collections';
import type { PennTag } from '../../../syntax/types';
import { wantsMore } from '../../triggers/predicates';
import { childWith, isHyphen, isNoun, isVerb, R, type Tree } from '../../tree';
import { RELATIONAL } from '../words/nouns.data';
import { HANGING, NEXT_CLAUSE } from '../words/clause-words.data';
import type { Parts } from '../words/parts';

/** Where a clause may stop: at the end of its sentence, before another clause, before "and" with a verb, before a phrase. */
export type Stop = 'sentence' | 'clause' | 'conjunct' | 'phrase';

/** How the clause of a verb may stop behind a token, if it may. By tags and words: for clauses whose tree is not trusted. */
export function stopAfter({ context }: Parts, last: number, verb: number): Stop | undefined {
  const { tree, mentionAt, timeAt, sentenceStart } = context;
  const next = last + 1;
  const tag = tree.tag[next];
  if (next >= tree.count || sentenceStart[next] !== sentenceStart[last] || tag === '.') return 'sentence';
  if (isWithin(mentionAt, last) || isWithin(timeAt, last) || !closes(tree, last)) return undefined;
  if (goesOn(tree, last)) return undefined;
  const word = tree.word[next];
  if (tag === ',') return last === verb || isSeries(tree, next) ? undefined : 'clause';
  if (tag === ':' || tag === '-LRB-' || NEXT_CLAUSE.has(word)) return last === verb ? undefined : 'clause';
  // "with the makers |tomorrow| to discuss it"
  if (timeAt[next] !== -1 && timeAt[last] === -1 && tag === 'NN') return last === verb ? undefined : 'phrase';
  if (tag === 'CC') return opensConjunct(tree, next + 1) ? 'conjunct' : undefined;
  // "hired to look |into it"
  if (isVerb(tree, last) && (tag === 'IN' || tag === 'TO')) return undefined;
  if (tag === 'IN') return word === 'of' || last === verb ? undefined : 'phrase';
  return opensInfinite(tree, next) ? 'phrase' : undefined;
}

/** Whether a phrase of a verb that is not finite begins: "|to| win", "|leaving| him", "|hit| by a car". */
function opensInfinite(tree: Tree, first: number): boolean {
  const { tag } = tree;
  if (tag[first] === 'VBN') return tag[first + 1] === 'IN' || tag[first + 1] === 'TO';
  // but "as 2028 |running| mate"
  if (tag[first] === 'VBG') return tree.relation[first] !== R.amod || !isNoun(tree, first + 1);
  return tag[first] === 'TO';
}

/** Whether a word and the one behind it are of one phrase. */
function goesOn(tree: Tree, last: number): boolean {
  const { tag, word } = tree;
  const next = last + 1;
  // "chosen to serve |as speaker|"
  if (word[next] === 'as' && tag[last] === 'VB') return true;
  // "send up |to ten tonnes|"
  if (word[next] === 'to' && tag[next + 1] === 'CD' && word[last] === 'up') return true;
  // "a Trade Office |(TO)| report"
  if (tag[next] === '-LRB-' && tag[next + 2] === '-RRB-') return true;
  // "the adults|-only| ball"
  return tag[next] === ':' && isHyphen(tree, next);
}

/** Whether a verb stands next behind a conjunction, or behind a noun phrase: "and |won|", "and |his aides called|". */
function opensConjunct(tree: Tree, first: number): boolean {
  if (isVerb(tree, first) || isVerb(tree, first + 1) || tree.word[first] === 'that') return true;
  let at = first;
  while (at < first + LONGEST_SUBJECT && (isNoun(tree, at) || LISTED.has(tree.tag[at]))) at++;
  return tree.tag[at] === 'VBD' && tree.tag[at + 1] !== 'IN';
}

const LONGEST_SUBJECT = 4;

/** Whether a name or expression of time goes on behind a token. */
function isWithin(marks: Int32Array, token: number): boolean {
  return marks[token] !== -1 && marks[token] === marks[token + 1];
}

/** Whether a clause can end with a token at all. */
export function closes(tree: Tree, last: number): boolean {
  const word = tree.word[last];
  // but "the shoot-|out|"
  const isCompound = isNoun(tree, last) && tree.tag[last - 1] === 'HYPH';
  if (
    (HANGING.has(word) && !isCompound) ||
    (RELATIONAL.has(word) && (tree.word[last + 1] === 'of' || word === 'part'))
  )
    return false;
  // "is freed days |before the vote|"
  if (UNITS.test(word) && ORDERS.has(tree.word[last + 1])) return false;
  // "a quarter |as much money|"
  if (tree.word[last + 1] === 'as' && /^(?:much|many)$/u.test(tree.word[last + 2] ?? '')) return false;
  const tag = tree.tag[last];
  const before = tree.tag[last - 1];
  // "of the newly |found letters|", "capable |of|"
  if (tag === 'RB' && (before === 'DT' || before === 'IN')) return false;
  if (tag === 'JJ' && tree.word[last + 1] === 'of') return false;
  // "arrives to attend |the talks|"
  if (tag === 'VB' && wantsMore(tree, last)) return false;
  // "the oil |he stores|", but not "a firm |that makes|"
  const teller = itemAt(tree.word, childWith(tree, last, R.nsubj));
  const isDescribing =
    tree.relation[last] === R['acl:relcl'] && teller !== undefined && !/^(?:that|which|who)$/u.test(teller);
  return isNoun(tree, last) || CLOSING.has(tag) || tree.relation[last] === R['compound:prt'] || isDescribing;
}

const CLOSING: ReadonlySet<PennTag> = new Set([
  'CD',
  'JJR',
  'RBR',
  'PRP',
  'RP',
  'JJ',
  'RB',
  'VBN',
  'VBD',
  'VB',
  "''",
  '-RRB-',
]);

const UNITS = /^(?:moment|minute|hour|day|week|month|year)s?$/u;
const ORDERS: ReadonlySet<string> = new Set(['before', 'after', 'later', 'earlier']);

/** Whether a comma parts members of a series: "Oru, Lind and Bo", "a wet, cold day". */
function isSeries(tree: Tree, comma: number): boolean {
  if (!isListed(tree, comma + 1)) return false;
  for (let i = comma + 1; i < comma + LONGEST_MEMBER && i < tree.count; i++) {
    const tag = tree.tag[i];
    if (tag === 'CC') return !isVerb(tree, i + 1);
    if (isVerb(tree, i) || tag === '.') return false;
  }
  return false;
}

const LONGEST_MEMBER = 9;

function isListed(tree: Tree, token: number): boolean {
  const tag = tree.tag[token];
  return isNoun(tree, token) || LISTED.has(tag);
}

const LISTED: ReadonlySet<PennTag> = new Set(['DT', 'PRP$', 'JJ', 'JJR', 'JJS', 'CD', 'CC', '$']);
