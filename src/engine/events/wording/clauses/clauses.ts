import { itemAt } from '../../../collections';
import { NEGATIONS, TWO_OBJECTS } from '../../lexicon/lexicon.data';
import { canTell, wantsMore } from '../../triggers/predicates';
import type { PennTag } from '../../../syntax/types';
import { setTime } from '../../triggers/set-times';
import { RelationSet } from '../../relations';
import { caseOf, childWith, conjuncts, findChild, isVerb, R } from '../../tree';
import { leadsToHidden, writeAdverb } from './adverbs';
import { HEDGES } from '../words/adverbs.data';
import { objectOfInfinitive } from './antecedent-object';
import { inPresent, isPast } from '../verbs/backshift';
import { writeCircumstance, writeFrontedPlace } from './circumstances';
import { writeWords } from './clause-words';
import { isWriting } from '../nouns/contents';
import { TIMES, VIEWS } from '../words/nouns.data';
import { INFORMING } from '../words/verbs.data';
import { nextTo } from '../words/gaps';
import { isGoal } from './goals';
import { verbKey } from '../../verb-keys';
import { DEEPEST, type ClauseWriter, type Parts, type Unit } from '../words/parts';
import { writeOblique, writePhrase } from '../nouns/phrases';
import { isPredicated, writeOthersLeft, writePredicated } from './predicated';
import { leadsToStart, writeStart } from '../words/starts';
import { writeSubclause } from './subclauses';
import { splitStart, writeMarked } from '../words/verb-start';

/**
 * Writes what follows a verb, without its subject and auxiliaries: particle, objects, complements, and the phrases that
 * may be left out where the title grows too long. What is coordinated, said in passing or circumstance is left out.
 *
 * @param without an object that stands elsewhere, -1 for none
 */
export function writeBehindVerb(parts: Parts, verb: number, unit: Unit, without = -1, depth = 0): void {
  if (depth > DEEPEST) return;
  const { tree } = parts.context;
  const before = parts.mark;
  const isPassive = parts.has(verb, R['aux:pass'], R['nsubj:pass']);
  let isNeeded = !parts.has(verb, R.obj, R.xcomp, R.ccomp) && !(isPassive && hasAgent(parts, verb));
  for (let c = tree.firstChild[verb]; c >= 0; c = tree.nextSibling[c]) {
    // a part of a name that the tree hangs on the verb is told with the name
    if (c < verb || c === without || parts.written.includes(c)) continue;
    const relation = tree.relation[c];
    if (isBeyond(parts, c, relation)) break;
    const isOther = parts.isOtherDay(c) && !isGoal(parts, verb, c);
    if (relation === R.obl && !parts.isHidden(c) && !isOther && !holdsHidden(parts, c)) {
      writeCircumstance(parts, { verb, head: c, isNeeded }, unit, depth);
      isNeeded = false;
    } else writeDependent(parts, c, relation, unit, depth);
  }
  if (depth === 0 && without < 0 && parts.endsWith(before)) writeWords(parts, verb, unit);
  writeFrontedPlace(parts, verb, unit, depth);
}

/** Writes what follows a verb that is told below another one; whether it says enough: not "letters dated |that day|", "of trials involving |…|". */
function writesEnough(parts: Parts, verb: number, unit: Unit, depth: number): boolean {
  const { tree } = parts.context;
  const before = parts.mark;
  writeBehindVerb(parts, verb, unit, -1, depth + 1);
  if (!parts.endsWith(before)) return true;
  return tree.tag[verb] === 'VBN' ? tree.rightmost[verb] === verb : !wantsMore(tree, verb);
}

/** "on the last day |of September|": nothing is left without the expression of time. */
function holdsHidden(parts: Parts, noun: number): boolean {
  const { tree } = parts.context;
  return TIMES.has(tree.word[noun]) && findChild(tree, noun, (c) => parts.isHidden(c)) >= 0;
}

/** "is joined on his tour |by the mayor|" */
function hasAgent({ context: { tree } }: Parts, verb: number): boolean {
  return (
    findChild(tree, verb, (c) => c > verb && tree.relation[c] === R.obl && caseOf(tree, c) === 'by') >= 0
  );
}

/** Whether another clause begins with the dependent: what is behind it is no more of this one. */
function isBeyond(parts: Parts, child: number, relation: number): boolean {
  const { tree } = parts.context;
  // "Rao, now |22|, to life"
  if (relation === R.parataxis) return tree.tag[child] !== 'CD';
  return relation === R.conj && isVerb(tree, child);
}

function writeDependent(parts: Parts, child: number, relation: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  if (leadsToStart(parts, child)) {
    writeStart(parts, child, unit);
    return;
  }
  switch (relation) {
    case R['compound:prt']:
      if (parts.context.tree.word[child] === 'back' && leadsToHidden(parts, child)) return;
      parts.tokens(child, child, unit);
      return;
    case R.obj:
    case R.iobj:
      // "crashed out of the race, his last"
      if (isBehindComma(parts, child)) return;
      writePhrase(parts, child, unit, depth + 1);
      writePredicated(parts, child, unit);
      return;
    case R['obl:agent']:
      writeAgent(parts, child, unit, depth);
      return;
    case R['obl:unmarked']:
      if (isMeasure(parts, child) || setTime(parts.context, tree.head[child]) === child)
        parts.tokens(tree.leftmost[child], tree.rightmost[child], unit);
      return;
    case R.xcomp:
      writeOpenComplement(parts, child, unit, depth);
      return;
    case R.csubj:
      // "it is too early |to assume that|"
      if (parts.has(tree.head[child], R.expl) && tree.tag[child] === 'VB')
        writeOpenComplement(parts, child, unit, depth);
      return;
    case R.ccomp:
      if (tellsContent(parts, child)) writeContentClause(parts, child, unit, depth);
      return;
    case R.advmod:
      writeAdverb(parts, child, unit);
      return;
    case R.advcl:
      if (isPredicated(parts, child)) parts.tokens(tree.leftmost[child], tree.rightmost[child], unit);
      else if (isQuestion(parts, child)) writeContentClause(parts, child, unit, depth);
      else writeSubclause(parts, child, unit, depth);
      return;
    default:
  }
}

/** "is hit |by Rao|", "is caused |by Rao blowing up the wells|". */
function writeAgent(parts: Parts, agent: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  if (isVerb(tree, agent) && parts.has(agent, R.mark)) {
    parts.tokens(tree.leftmost[agent], agent, unit);
    writeBehindVerb(parts, agent, unit, -1, depth + 1);
  } else writeOblique(parts, agent, unit, depth + 1);
}

/** "won |2–1|", "voted |66 to 27|", "fell |3 percent|": how much, behind its verb or object. */
function isMeasure(parts: Parts, child: number): boolean {
  const { tree, timeAt } = parts.context;
  const begin = tree.leftmost[child];
  return timeAt[child] === -1 && tree.tag[begin] === 'CD' && !parts.followsComma(begin);
}

/** Whether an object has a comma before it, which its own verb never puts there but behind an aside: "grants Lind, the premier, a pardon". */
function isBehindComma({ context: { tree } }: Parts, object: number): boolean {
  const begin = tree.leftmost[object];
  if (tree.word[begin] !== ',' && tree.word[begin - 1] !== ',') return false;
  const verb = tree.head[object];
  // "introduces, |along with Lind,| a bill"
  const end = tree.word[begin] === ',' ? begin - 1 : begin - 2;
  const isAside = (c: number): boolean => c > verb && tree.rightmost[c] === end && tree.relation[c] === R.obl;
  if (tree.word[verb + 1] === ',' && findChild(tree, verb, isAside) >= 0) return false;
  const isGiven = (c: number): boolean =>
    c > verb &&
    (tree.relation[c] === R.iobj || (tree.relation[c] === R.obj && TWO_OBJECTS.has(verbKey(tree, verb))));
  const given = findChild(tree, verb, isGiven);
  return given < 0 || given >= object || childWith(tree, given, R.appos, R.nummod) < given;
}

/** "to visit Lagos", "hiring", "guilty", "president", "to be president", "of being behind it". */
function writeOpenComplement(parts: Parts, head: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  const isOfVerb = isVerb(tree, head);
  // "calls |for Lind to be freed|"
  if (isOfVerb && parts.has(head, R.nsubj, R['nsubj:pass'])) {
    writeContentClause(parts, head, unit, depth);
    return;
  }
  if (isOfVerb || parts.has(head, R.cop)) writeMarked(parts, head, unit);
  if (isOfVerb) {
    parts.tokens(splitStart(tree, head), head, unit);
    const object = objectOfInfinitive(parts.context, head);
    writePhrase(parts, object, unit, depth + 1);
    writeBehindVerb(parts, head, unit, object, depth + 1);
    writeJoined(parts, head, unit, depth);
  } else {
    writeOblique(parts, head, unit, depth + 1);
    // "to be ready |to leave|"
    if (tree.tag[head] === 'JJ') writeBehindVerb(parts, head, unit, -1, depth + 1);
    writeOthersLeft(parts, head, unit);
  }
}

/** "not to drink |or boil the water|": the other infinitives of a list, without which the first may have no object. */
function writeJoined(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  for (const next of conjuncts(tree, verb)) {
    const before = tree.leftmost[next] - 1;
    const first = /^(?:and|or|,)$/u.test(tree.word[before + 1]) ? before + 1 : before;
    if (next <= verb || tree.tag[next] !== 'VB' || parts.has(next, R.nsubj, R.aux)) continue;
    if (!/^(?:and|or|,)$/u.test(tree.word[first]) || next - first > 2) return;
    const added = parts.unit(unit, parts.has(verb, R.obj) ? JOINED : 0);
    if (!added) return;
    parts.tokens(first, next, added);
    writeBehindVerb(parts, next, added, -1, depth + 1);
  }
}

/** How much less than the first infinitive of a list the others are needed. */
const JOINED = 0.6;

/** "ask whether they want to strike": what is asked, taken for a circumstance. */
function isQuestion(parts: Parts, verb: number): boolean {
  const { tree } = parts.context;
  return isVerb(tree, verb) && itemAt(tree.word, childWith(tree, verb, R.mark)) === 'whether';
}

/** Whether a clause with "that" stands by a verb or writing that can tell one: "the votes were cast |that he reopened it|" has lost its way. */
function tellsContent(parts: Parts, verb: number): boolean {
  const { tree } = parts.context;
  const mark = childWith(tree, verb, R.mark);
  const above = tree.head[verb];
  const object = childWith(tree, above, R.obj);
  // "when the deal was announced |Acme set a price|" has lost its comma
  if (mark < 0 && parts.has(above, R['nsubj:pass']) && !INFORMING.has(verbKey(tree, above))) return false;
  // "made an order on Monday |that the flags be flown|"
  const isNext = object > above && mark === nextTo(parts, object);
  if (isNext && (isWriting(tree.word[object]) || VIEWS.has(tree.word[object]))) return true;
  // "hit |back| that it was false"
  if (tree.word[mark - 1] === 'back' && mark === above + 2) return true;
  return (
    itemAt(tree.word, mark) !== 'that' || (mark === above + 1 && !isPast(tree, above)) || canTell(tree, above)
  );
}

/** What is said, believed or decided: the clause with its conjunction and subject; what is put back in time is told in the present. */
function writeContentClause(parts: Parts, verb: number, unit: Unit | undefined, depth: number): void {
  if (!unit) return;
  const { tree } = parts.context;
  const subject = childWith(tree, verb, R.nsubj, R['nsubj:pass'], R.expl);
  const mark = childWith(tree, verb, R.mark);
  writeQuestionWord(parts, verb, unit);
  if (mark >= 0 && mark < (subject < 0 ? verb : subject))
    parts.tokens(mark, isAskedBehind(parts, verb, mark) ? mark + 1 : mark, unit);
  if (subject >= 0 && subject < verb) writePhrase(parts, subject, unit, depth + 1);
  else writeClausalSubject(parts, verb, unit);
  for (let c = tree.firstChild[verb]; c >= 0 && c < verb; c = tree.nextSibling[c]) {
    const relation = tree.relation[c];
    // "for Rao |to| stay", "whether |to| stay"
    const isTo = relation === R.mark && (subject >= 0 || c !== mark) && tree.word[c] === 'to';
    const isPart = isTo || relation === R.aux || relation === R['aux:pass'] || relation === R.cop;
    const isNot = isVerb(tree, verb) && NEGATIONS.has(tree.word[c]);
    const isHedge = isVerb(tree, verb) && HEDGES.has(tree.word[c]) && tree.tag[c + 1] !== 'RB';
    // "no |longer| guarded"
    const isLonger = tree.word[c] === 'longer' && tree.word[c - 1] === 'no';
    if (c <= subject || !(isPart || isNot || isHedge || isLonger)) continue;
    const present = inPresent(parts.context, verb, c);
    if (present) parts.words(present, unit, c);
    else parts.tokens(isLonger ? c - 1 : c, c, unit);
  }
  // "to be |involved|", which may pass for an adjective
  if (isVerb(tree, verb) || parts.has(verb, R['aux:pass'])) parts.tokens(verb, verb, unit);
  else writeOblique(parts, verb, unit, depth + 1);
  writeBehindVerb(parts, verb, unit, -1, depth + 1);
}

/** "discuss |how| a vaccine is made", "discuss |how| to fight it", "ask |what| he wants", where that is not the subject. */
function writeQuestionWord(parts: Parts, verb: number, unit: Unit): void {
  const { tree } = parts.context;
  const first = tree.leftmost[verb];
  const isAsked = QUESTION_WORDS.has(tree.tag[first]) && tree.head[first] === verb;
  if (isAsked && QUESTIONED.has(tree.relation[first])) parts.tokens(first, first, unit);
}

/** "talk about |how| it fell": where the question word stands behind a preposition. */
function isAskedBehind({ context: { tree } }: Parts, verb: number, mark: number): boolean {
  const next = mark + 1;
  return tree.tag[mark] === 'IN' && tree.tag[next] === 'WRB' && tree.head[next] === verb;
}

const QUESTION_WORDS: ReadonlySet<PennTag> = new Set(['WRB', 'WP']);
const QUESTIONED = new RelationSet([R.advmod, R.obj]);

/** "that |wearing a mask| would become compulsory" */
function writeClausalSubject(parts: Parts, verb: number, unit: Unit): void {
  const { tree } = parts.context;
  const clause = childWith(tree, verb, R.csubj);
  if (clause >= 0 && clause < verb) parts.tokens(tree.leftmost[clause], tree.rightmost[clause], unit);
}

/** What phrases and other clauses write the clauses below them with. */
export const CLAUSES: ClauseWriter = {
  writeBehindVerb,
  writesEnough,
  writeJoined,
  writeOpenComplement,
  writeContentClause,
};
