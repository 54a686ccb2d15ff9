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
  const word = tree.word[next];
  // "chosen to serve |as speaker|"
  if (word === 'as' && tree.tag[last] === 'VB') return undefined;
  // "send up |to ten tonnes|"
  if (word === 'to' && tree.tag[next + 1] === 'CD' && tree.word[last] === 'up') return undefined;
  if (tag === ',') return last === verb || isSeries(tree, next) ? undefined : 'clause';
  // "a Trade Office |(TO)| report"
  if (tag === '-LRB-' && tree.tag[next + 2] === '-RRB-') return undefined;
  // "the adults|-only| ball"
  if (tag === ':' && isHyphen(tree, next)) return undefined;
  if (tag === ':' || tag === '-LRB-' || NEXT_CLAUSE.has(word)) return last === verb ? undefined : 'clause';
  // "with the makers |tomorrow| to discuss it"
  if (timeAt[next] !== -1 && timeAt[last] === -1 && tag === 'NN') return last === verb ? undefined : 'phrase';
  if (tag === 'CC') return opensConjunct(tree, next + 1) ? 'conjunct' : undefined;
  // "hired to look |into it"
  if (isVerb(tree, last) && (tag === 'IN' || tag === 'TO')) return undefined;
  if (tag === 'IN') return word === 'of' || last === verb ? undefined : 'phrase';
  if (tag === 'VBN') return tree.tag[next + 1] === 'IN' || tree.tag[next + 1] === 'TO' ? 'phrase' : undefined;
  // "as 2028 |running| mate"
  if (tag === 'VBG' && tree.relation[next] === R.amod && isNoun(tree, next + 1)) return undefined;
  return tag === 'VBG' || tag === 'TO' ? 'phrase' : undefined;
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
