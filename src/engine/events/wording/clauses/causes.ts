import { wordSet } from '../../../collections';
import { FINITE_TAGS } from '../../../syntax/types';
import { REPORTING_VERBS } from '../../lexicon/lexicon.data';
import { wantsMore } from '../../triggers/predicates';
import { isNegated } from '../../verb-group';
import { verbKey } from '../../verb-keys';
import { childWith, findChild, R, type Tree } from '../../tree';
import { isClear } from './aims';
import { OPENING_CAUSES } from '../words/clause-words.data';
import type { Parts, Unit } from '../words/parts';
import { writePhrase } from '../nouns/phrases';
import { isPluralSubject } from '../nouns/plurals';
import { HARMED, STATES } from '../words/verbs.data';
import { hedgeOf, presentOf } from '../verbs/verbs';

/** "Seven are killed |when a tram derails|": how people came to harm. */
export function isCause({ context: { tree } }: Parts, cause: number): boolean {
  if (!HARMED.has(verbKey(tree, tree.head[cause])) || !FINITE_TAGS.has(tree.tag[cause])) return false;
  if (isDenied(tree, cause)) return false;
  const opening = openingOf(tree, cause);
  // "four are killed|, as guards reject the deal|"
  if (tree.word[opening] === 'as' && tree.word[opening - 1] === ',') return false;
  return OPENING_CAUSES.has(tree.word[opening]) && childWith(tree, cause, R.nsubj) >= 0;
}

/** "when guards |hardly| moved", "as |no| guard moved": what did not happen, which the present does not say. */
function isDenied(tree: Tree, verb: number): boolean {
  const subject = childWith(tree, verb, R.nsubj);
  if (isNegated(tree, verb) || (subject >= 0 && tree.word[tree.leftmost[subject]] === 'neither')) return true;
  return (
    findChild(tree, verb, (c) => c < verb && tree.relation[c] === R.advmod && HARDLY.has(tree.word[c])) >= 0
  );
}

/** "apologises |when detectives find the letter|", "finds bodies |as it retakes Oru|": what went on then, in the same tense. */
export function isMoment(parts: Parts, verb: number): boolean {
  const { tree } = parts.context;
  const above = tree.head[verb];
  const begin = openingOf(tree, verb);
  const opening = tree.word[begin];
  if ((opening !== 'when' && opening !== 'as') || isHeld(tree, begin)) return false;
  if (isDenied(tree, verb)) return false;
  if (above > begin || verb - begin > LONGEST_START || tree.rightmost[verb] - begin > LONGEST_MOMENT)
    return false;
  if (
    STATES.has(verbKey(tree, verb)) ||
    childWith(tree, verb, R.nsubj) < 0 ||
    REPORTING_VERBS.has(verbKey(tree, above))
  )
    return false;
  const isPlan = findChild(tree, above, (c) => tree.tag[c] === 'MD') >= 0;
  const tag = tree.tag[verb];
  return tag === tagOf(tree, above)
    ? tag === 'VBD' || tag === 'VBZ' || tag === 'VBP'
    : isPlan && tag === 'VBZ';
}

/** The tag of the word that gives a verb its tense: "|was| struck". */
function tagOf(tree: Tree, verb: number): string {
  const passive = childWith(tree, verb, R.aux) < 0 ? childWith(tree, verb, R['aux:pass']) : -1;
  return tree.tag[passive < 0 ? verb : passive];
}

/** "at a |time| when trade grew", "as |soon| as she won": whether a clause belongs to the word by its first one. */
function isHeld({ word }: Tree, begin: number): boolean {
  return NOT_BEFORE.has(word[begin - 1]) || MEASURES.has(word[begin - 1]) || MEASURES.has(word[begin + 1]);
}

/** Writes such a clause, but none that leaves out what its verb wants. */
export function writeMoment(parts: Parts, verb: number, unit: Unit, depth: number): void {
  parts.attempt(() => {
    writeCause(parts, verb, unit, depth, MOMENT);
    return !wantsMore(parts.context.tree, verb) || parts.written.some((token) => token > verb);
  });
}

/** Whether such a clause has no pronoun that stands for nobody known, but for "they" of the many who did both. */
export function isClearMoment(parts: Parts, verb: number): boolean {
  const { tree } = parts.context;
  const subject = childWith(tree, verb, R.nsubj);
  if (tree.word[subject] !== 'they' || tree.tag[tree.head[verb]] === 'VBZ') return isClear(parts, verb);
  const own = childWith(tree, tree.head[verb], R.nsubj);
  return own >= 0 && isPluralSubject(parts.context, own, tree.head[verb]) && isClear(parts, verb, subject);
}

/** Writes how people came to harm, in the present: "when a van hits a wall |and falls into a river|". */
export function writeCause(parts: Parts, verb: number, unit: Unit, depth: number, weight = 2): void {
  const { tree } = parts.context;
  const subject = childWith(tree, verb, R.nsubj);
  const added = subject < verb ? parts.unit(unit, weight) : undefined;
  if (!added) return;
  const opening = openingOf(tree, verb);
  parts.tokens(opening, opening, added);
  writePhrase(parts, subject, added, depth + 1);
  writeVerb(parts, verb, added, isPluralSubject(parts.context, subject, verb));
  parts.clauses.writeBehindVerb(parts, verb, added, -1, depth + 1);
  writeNextCause(parts, verb, added, depth);
}

/** "hits a wall |and falls into a river|": what the same one did next, in the same tense. */
function writeNextCause(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  const next = findChild(tree, verb, (c) => tree.relation[c] === R.conj);
  if (next < verb || tree.tag[next] !== tree.tag[verb]) return;
  const and = next - (hedgeOf(tree, next) === next - 1 ? 2 : 1);
  if (tree.word[and] !== 'and') return;
  const added = parts.unit(unit, 1);
  if (!added || parts.has(next, R.nsubj, R['nsubj:pass'], R.aux) || isDenied(tree, next)) return;
  const subject = childWith(tree, verb, R.nsubj);
  parts.tokens(and, and, added);
  writeVerb(parts, next, added, isPluralSubject(parts.context, subject, verb));
  parts.clauses.writeBehindVerb(parts, next, added, -1, depth + 1);
}

/** "hits a wall", "|nearly| hits a wall" */
function writeVerb(parts: Parts, verb: number, unit: Unit, isPlural: boolean): void {
  const { tree } = parts.context;
  const hedge = hedgeOf(tree, verb);
  if (hedge >= 0) parts.tokens(hedge, hedge, unit);
  parts.words(presentOf(tree, verb, isPlural), unit, verb);
}

/** The first word of a clause, the comma before it aside: "killed, |when| a bus overturned". */
export function openingOf(tree: Tree, clause: number): number {
  const first = tree.leftmost[clause];
  return tree.word[first] === ',' ? first + 1 : first;
}

const HARDLY: ReadonlySet<string> = new Set(['rarely', 'scarcely', 'seldom']);
const NOT_BEFORE = wordSet(', time times moment point just even only');
const MEASURES = wordSet('soon long far much many');
/** How much less than its verb a clause that tells of the moment is needed. */
const MOMENT = 3;
/** Tokens before the verb of such a clause, and in all of it; what is longer is a story of its own. */
const LONGEST_START = 6;
const LONGEST_MOMENT = 28;
