import { itemAt, wordSet } from '../../../collections';
import { climb } from '../../../syntax/heads';
import { FINITE_TAGS, type PennTag } from '../../../syntax/types';
import type { Context } from '../../context';
import { NEED_OBJECT, TELL_CLAUSE } from '../../lexicon/frames.data';
import { isKnownNoun } from '../../lexicon/lexicon';
import { befalls, canTell } from '../../triggers/predicates';
import { verbKey } from '../../verb-keys';
import { RelationSet } from '../../relations';
import { childWith, findChild, isNoun, isVerb, R, type Tree } from '../../tree';
import { LETTING_OPEN } from '../words/clause-words.data';
import type { Parts } from '../words/parts';
import { isAsked } from '../nouns/questions';
import { nameOfPhrase } from '../nouns/names';
import { COUNTS } from '../words/nouns.data';
import { isPluralSubject, sharersOf } from '../nouns/plurals';
import { closes } from './stops';
import { isOfMany } from '../verbs/verbs';

interface SoundClause {
  readonly verb: number;
  readonly subject: number;
  /** Whether the subject undergoes what the verb tells. */
  readonly passive: boolean;
}

/**
 * Whether the words of a composed title make one clause, by their tags and by what its verbs want, whatever the tree
 * says: a verb that needs an object has one, no second verb stands about, the end does not hang, no phrase comes twice.
 */
export function isSound(parts: Parts, { verb, subject, passive }: SoundClause): boolean {
  const { tree } = parts.context;
  if (parts.context.mentionAt[subject] === -1 && !maySubject(tree, subject)) return false;
  const tokens = [...parts.written, verb].sort((a, b) => a - b);
  const behind = tokens.filter((token) => token > verb);
  if (isVerb(tree, verb) && !passive && lacksComplement(parts, verb, tokens)) return false;
  if (tokens.some((token) => token < verb && isLooseInSubject(tree, token, verb))) return false;
  if (looseVerb(tree, verb, behind) >= 0 || hasPhraseTwice(tree, tokens)) return false;
  if (isObjectOfOther(parts, tokens[0], verb)) return false;
  if (isFarDescribed(parts, subject, verb) || lacksSharer(parts, subject, verb)) return false;
  const last = tokens.at(-1) as number;
  return last === verb || closes(tree, last);
}

/** Whether a word can be a subject: no adjective or adverb, but with its article: "|tough| demanded", "the injured". */
function maySubject(tree: Tree, subject: number): boolean {
  const isOther = /^(?:JJ|JJR|RB|RBR|IN|TO|MD)$/u.test(tree.tag[subject]);
  return !isOther || childWith(tree, subject, R.det) >= 0;
}

/** Whether a verb in the active is told without the object or clause that it wants. */
function lacksComplement({ context: { tree } }: Parts, verb: number, tokens: readonly number[]): boolean {
  const near = tokens.find((token) => token > verb);
  if (isLeftBare(tree, verb, near)) return !tokens.some((token) => isComplement(tree, token, verb));
  return false;
}

/** Whether a verb in the active wants something else behind it than the token that comes next, if one does. */
export function isLeftBare(tree: Tree, verb: number, next: number | undefined): boolean {
  const key = verbKey(tree, verb);
  if (NEED_OBJECT.has(key) && befalls(tree, verb)) return false;
  if (NEED_OBJECT.has(key)) return next === undefined || !beginsObject(tree, next);
  return next === undefined && TELL_CLAUSE.has(key);
}

/** Whether a token is, or leads to, what its verb does something to; the noun before a relative clause counts. */
function isComplement(tree: Tree, token: number, verb: number): boolean {
  if (tree.head[token] === verb && COMPLEMENTS.has(tree.relation[token])) return true;
  return tree.relation[verb] === R['acl:relcl'] && tree.head[verb] === token;
}

const COMPLEMENTS = new RelationSet([R.obj, R.iobj, R.ccomp, R.xcomp]);

/** Whether a token can begin an object, or a clause that is told. */
function beginsObject(tree: Tree, token: number): boolean {
  return OBJECT_BEGINS.test(tree.tag[token]) || CLAUSE_BEGINS.has(tree.word[token]);
}

const OBJECT_BEGINS = /^(?:DT|PDT|PRP\$?|NN|NNS|NNP|NNPS|CD|JJ|JJR|JJS|RP|\$|``|W.*|VBG|TO|AFX)$/u;
/** Words that begin a clause or number, and prepositions that verbs have an object behind: "seizes on the letter". */
const CLAUSE_BEGINS = wordSet('that whether if at up about more on for into against through with over');

/** A finite verb before the title's own, apart from its auxiliaries and those of what is asked: relative clauses are left out. */
function isLooseInSubject(tree: Tree, token: number, verb: number): boolean {
  if (!FINITE_TAGS.has(tree.tag[token]) || tree.head[token] === verb) return false;
  return !isAsked(tree, token) && !isAsked(tree, tree.head[token]);
}

/**
 * The first of a clause's tokens that is a finite verb without anything that lets another clause begin: "killing seven
 * people |was| removed"; -1 where there is none.
 *
 * @param behind tokens behind the verb, in order
 */
export function looseVerb(tree: Tree, verb: number, behind: readonly number[]): number {
  let mayOpen = canTell(tree, verb);
  for (const token of behind) {
    const tag = tree.tag[token];
    if (FINITE_TAGS.has(tag)) {
      if (NOMINAL.has(tree.relation[token])) continue;
      if (!mayOpen && !isAuxiliary(tree, token - 1) && !isOfContactClause(tree, token)) return token;
      mayOpen = canTell(tree, token);
    } else if (OPENING.has(tag) || LETTING_OPEN.has(tree.word[token])) mayOpen = true;
    else if (isVerb(tree, token)) mayOpen ||= canTell(tree, token);
    // what is left out between two words is a clause or an aside
    else if (tree.tag[token - 1] === ',' || tree.tag[token - 1] === ':') mayOpen = true;
  }
  return -1;
}

/** "the people |he wants| to appoint": a clause that describes a noun without a word that opens it. */
function isOfContactClause(tree: Tree, token: number): boolean {
  const verb = hasAuxiliaryRelation(tree, token) ? tree.head[token] : token;
  return tree.relation[verb] === R['acl:relcl'] && childWith(tree, verb, R.nsubj, R['nsubj:pass']) >= 0;
}

function isAuxiliary(tree: Tree, token: number): boolean {
  return hasAuxiliaryRelation(tree, token) || tree.tag[token] === 'MD';
}

function hasAuxiliaryRelation(tree: Tree, token: number): boolean {
  const relation = tree.relation[token];
  return relation === R.aux || relation === R['aux:pass'] || relation === R.cop;
}

/** Relations of nouns, which the tagger takes for verbs at times: "maintenance |updates|". */
const NOMINAL = new RelationSet([R.obj, R.obl, R.nmod, R.nsubj, R.compound, R.amod, R.appos]);
const OPENING: ReadonlySet<PennTag> = new Set(['WDT', 'WP', 'WP$', 'WRB', 'CC', ',', ':']);

/** "from Lagos from Oru from Oru": a phrase that comes twice was taken from a list. */
function hasPhraseTwice(tree: Tree, tokens: readonly number[]): boolean {
  const phrases = tokens.filter(
    (token) => tree.tag[token] === 'IN' && tree.tag[token + 1]?.startsWith('NNP') && !isOfListed(tree, token),
  );
  const words = phrases.map((token) => `${tree.word[token] ?? ''} ${tree.word[token + 1] ?? ''}`);
  return new Set(words).size < words.length;
}

/** "Rao |from Oru| and Lind |from Oru|": of each one of a list. */
function isOfListed(tree: Tree, preposition: number): boolean {
  const home = tree.head[preposition];
  const name = tree.head[home];
  return tree.relation[home] === R.nmod && tree.relation[name] === R.conj && tree.tag[name] === 'NNP';
}

/** "Rao, the premier|; Lind, an aide; and Berg| met": a subject without those who share its verb. */
function lacksSharer({ context, written }: Parts, subject: number, verb: number): boolean {
  const { leftmost, relation, rightmost, tag, word } = context.tree;
  const isTold = (c: number): boolean =>
    written.some((token) => token >= leftmost[c] && token <= rightmost[c]);
  // the tree has two subjects of a list that semicolons part
  const isSecond = (c: number): boolean => c > subject && c < verb && relation[c] === relation[subject];
  const second = context.tree.head[subject] === verb ? findChild(context.tree, verb, isSecond) : -1;
  if (second >= 0 && word.slice(subject, second).includes(';') && !isTold(second)) return true;
  // "star and |activist| Lena Varga"
  const sharers = nameOfPhrase(context, subject) ? [] : sharersOf(context, subject, verb);
  // "his two sons, Bo and |Ola|"
  return sharers.length > 0 && !tag[subject].endsWith('S') && !sharers.some(isTold);
}

/** "declared |an emergency| and residents were urged": the subject is what another verb does something to. */
function isObjectOfOther({ context: { tree } }: Parts, first: number, verb: number): boolean {
  if (first >= verb || describesNoun(tree, verb) || !isVerb(tree, verb)) return false;
  let before = first - 1;
  while (before >= 0 && BEFORE_NOUN.has(tree.tag[before])) before--;
  const tag = tree.tag[before] as PennTag | undefined;
  if (tag === undefined || !(FINITE_TAGS.has(tag) || tag === 'VB' || tag === 'VBG')) return false;
  const key = verbKey(tree, before);
  const isNext = tree.relation[verb] === R.conj || tree.relation[verb] === R.advcl;
  if (isNext && hasObjectIn(tree, before, first, verb)) return true;
  return NEED_OBJECT.has(key) && !TELL_CLAUSE.has(key);
}

/** "the |case| of a boy rescued at sea": what is told of one noun stands behind another one, which it may be told of. */
function isFarDescribed({ context }: Parts, subject: number, verb: number): boolean {
  const { tree, mentionAt, mentions } = context;
  const relation = tree.relation[verb];
  if ((relation !== R.acl && relation !== R['acl:relcl']) || tree.head[verb] !== subject) return false;
  if (!OF_OTHER.has(tree.word[subject + 1]) || COUNTS.has(tree.word[subject])) return false;
  let last = subject + 1;
  while (last < verb && tree.tag[last] !== ',' && !tree.tag[last]?.startsWith('W')) last++;
  // "the mayor of Lagos, |who|"
  const tells = findChild(tree, verb, (c) => tree.word[c] === 'who') >= 0;
  for (let i = subject + 2; i < last; i++)
    if (isNoun(tree, i) && (!tells || itemAt(mentions, mentionAt[i])?.type === 'person')) return true;
  return false;
}

/** "fears of an |earthquake have| grown": what many did is not what befell once. */
export function isOneOfMany(context: Context, subject: number, verb: number): boolean {
  const { tree } = context;
  if (
    subject < 0 ||
    tree.tag[subject] !== 'NN' ||
    !isKnownNoun(tree.word[subject]) ||
    tree.word[verb - 1] === 'to'
  )
    return false;
  return isOfMany(tree, verb) && tree.tag[verb] === 'VBN' && !isPluralSubject(context, subject, verb);
}

const OF_OTHER = wordSet('of for from on');
const BEFORE_NOUN: ReadonlySet<PennTag> = new Set(['DT', 'PRP$', 'RP']);

function hasObjectIn(tree: Tree, other: number, first: number, verb: number): boolean {
  const object = childWith(tree, other, R.obj);
  return object >= first && object < verb;
}

/** Whether a clause, or the one that it goes on with, describes a noun: "the well, which blew out and |sank| the rig". */
export function describesNoun(tree: Tree, verb: number): boolean {
  const { head, relation } = tree;
  const first = climb(head, verb, (at) => relation[at] === R.conj || relation[at] === R.advcl);
  return relation[first] === R.acl || relation[first] === R['acl:relcl'];
}
