import { wordSet } from '../../collections';
import { climb } from '../../syntax/heads';
import { HITTING } from '../lexicon/carriers.data';
import { NEED_OBJECT, TELL_CLAUSE } from '../lexicon/frames.data';
import { isKnownNoun, isKnownVerb, nounClass } from '../lexicon/lexicon';
import * as lexicon from '../lexicon/lexicon.data';
import { nounLemma, verbLemma } from '../../syntax/lemma';
import { RelationSet } from '../relations';
import { childWith, findChild, isNoun, isVerb, R, type Tree } from '../tree';
import { governorKey, verbKey } from '../verb-keys';

/** Whether a verb in the active says little without an object or a clause behind it. */
export function wantsMore(tree: Tree, verb: number): boolean {
  const key = verbKey(tree, verb);
  return NEED_OBJECT.has(key) || TELL_CLAUSE.has(key);
}

/** "when the earthquake |hit|": what befalls a whole place needs no object, and nobody does so to it. */
export function befalls(tree: Tree, verb: number): boolean {
  const subject = HITTING.has(verbKey(tree, verb)) ? childWith(tree, verb, R.nsubj, R['nsubj:pass']) : -1;
  if (subject < 0 || childWith(tree, verb, R.aux, R['aux:pass']) >= 0) return false;
  const kind = nounClass(nounLemma(tree.word[subject], isKnownNoun))?.kind.name;
  return kind === 'disaster' || kind === 'illness';
}

/** Whether a verb may have a clause of its own behind it, told, thought, asked for or decided. */
export function canTell(tree: Tree, verb: number): boolean {
  const key = verbKey(tree, verb);
  return TELL_CLAUSE.has(key) || TELLING.some((verbs) => verbs.has(key));
}

const TELLING: readonly ReadonlySet<string>[] = [
  lexicon.REPORTING_VERBS,
  lexicon.COGNITION_VERBS,
  lexicon.COMMISSIVE_GOVERNORS,
  lexicon.DIRECTIVE_GOVERNORS,
  lexicon.WISH_GOVERNORS,
  lexicon.PLAN_GOVERNORS,
  wordSet('inform remind convince assure notify alert show teach satisfy ensure provide find'),
];

/** Whether a token is a verb that heads a clause, not an auxiliary, a copula or a modifier of a noun. */
export function isPredicate(tree: Tree, token: number): boolean {
  if (!isVerb(tree, token) || NO_PREDICATE.has(tree.relation[token])) return false;
  const word = tree.word[token];
  if (!WORD.test(word) || lexicon.NO_VERBS.has(word) || (word.length < 3 && !SHORT_VERBS.has(word)))
    return false;
  if (isUnknownModifier(tree, token) || isInCompound(tree, token)) return false;
  if (isState(tree, token) || isThoseOf(tree, token)) return false;
  return tree.word[token + 1] !== ':' || !beginsLine(tree, token);
}

/** "scathing criticism": a participle of no known verb right before a noun describes it. */
function isUnknownModifier(tree: Tree, token: number): boolean {
  const tag = tree.tag[token];
  if ((tag !== 'VBG' && tag !== 'VBN') || !isNoun(tree, token + 1)) return false;
  return (
    childWith(tree, token, R.aux, R['aux:pass']) < 0 && !isKnownVerb(verbLemma(tree.word[token], isKnownVerb))
  );
}

/** "looked devastated", "remains closed": a participle that says how somebody or something is. */
function isState(tree: Tree, token: number): boolean {
  if (tree.tag[token] !== 'VBN' || tree.relation[token] !== R.xcomp) return false;
  const governor = tree.head[token];
  return (
    LINKING_VERBS.has(verbLemma(tree.word[governor], isKnownVerb)) &&
    childWith(tree, token, R['aux:pass'], R.mark) < 0
  );
}

/** "camps for the |displaced|", "of the wounded": a participle behind an article, without a noun, is people. */
function isThoseOf(tree: Tree, token: number): boolean {
  return (
    tree.tag[token] === 'VBN' && tree.word[token - 1] === 'the' && childWith(tree, token, R.det) === token - 1
  );
}

const LINKING_VERBS = wordSet('look seem feel sound appear remain stay');

/** "a prize-winning act", "a US-led raid", "cutting-edge tools"; "re-elected" and "co-founded" are verbs. */
function isInCompound(tree: Tree, token: number): boolean {
  const tag = tree.tag[token];
  if (tag !== 'VBG' && tag !== 'VBN') return false;
  if (tree.word[token + 1] === '-' && tree.end[token] === tree.start[token + 1])
    return tree.end[token + 1] === tree.start[token + 2];
  if (tree.word[token - 1] !== '-') return false;
  const isJoined = tree.end[token - 2] === tree.start[token - 1] && tree.end[token - 1] === tree.start[token];
  return isJoined && !VERB_PREFIXES.has(tree.word[token - 2]);
}

const VERB_PREFIXES = wordSet('re co pre un over under out mis dis de cross fast double test fact');

/** "PUBLISHED: 7 July", "WATCH: …": a label at the head of a line. */
function beginsLine(tree: Tree, token: number): boolean {
  return token === 0 || /[\n.!?]\s*$/u.test(tree.text.slice(tree.end[token - 1], tree.start[token]));
}

const WORD = /^\p{L}/u;
const SHORT_VERBS = wordSet('go do be is am');

// prettier-ignore
const NO_PREDICATE = new RelationSet([
  R.aux, R['aux:pass'], R.cop, R.amod, R.compound, R.case, R.mark, R.det, R.fixed, R.flat, R.punct, R.nummod, R.advmod,
  R.cc, R.discourse, R['compound:prt'],
]);

/** Whether a verb only lends tense, phase or status to the verb below it: "plans to visit", "began hiring". */
export function isSuppressed(tree: Tree, token: number): boolean {
  return (
    isTransparent(verbKey(tree, token)) && findChild(tree, token, (c) => isComplementOf(tree, c, token)) >= 0
  );
}

/** Climbs from a verb over governors that only add tense and status. */
export function topGovernor(tree: Tree, token: number): number {
  return climb(
    tree.head,
    token,
    (at, up) => isTransparent(governorKey(tree, up)) && isComplementOf(tree, at, up),
  );
}

/** Whether a governor says nothing but when or whether its infinitive comes true. */
function isTransparent(lemma: string): boolean {
  return (
    lexicon.PLAN_GOVERNORS.has(lemma) ||
    lexicon.WISH_GOVERNORS.has(lemma) ||
    lexicon.ASPECT_VERBS.has(lemma) ||
    lexicon.RAISING_VERBS.has(lemma)
  );
}

const MOTION = wordSet('come go rush get work push fight race look');

/** Whether `verb` is the bare complement of `governor`: an open one, or an infinitive right behind it. */
function isComplementOf(tree: Tree, verb: number, governor: number): boolean {
  if (!isVerb(tree, verb)) return false;
  const relation = tree.relation[verb];
  if (relation === R.xcomp) return true;
  // Parsers take many complements for purposes; behind verbs of motion they are.
  const infinitive = relation === R.advcl && tree.tag[verb] === 'VB' && tree.word[governor + 1] === 'to';
  return infinitive && verb > governor && verb - governor <= 3 && !MOTION.has(verbKey(tree, governor));
}
