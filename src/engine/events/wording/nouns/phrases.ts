import { caseOf, childWith, findChild, isVerb, R, type Tree } from '../../tree';
import { ORDERS } from '../words/adverbs.data';
import { antecedentOf, type Antecedent } from './antecedents';
import { AIM_NOUNS } from '../../lexicon/lexicon.data';
import { WANTED } from '../words/wanted.data';
import { verbKey } from '../../verb-keys';
import { opensAside } from '../words/gaps';
import { DEEPEST, type Parts, type Unit } from '../words/parts';
import {
  isNamedBehind,
  isNewcomer,
  isScene,
  isWiderPlace,
  joinedNames,
  leansOn,
  nameOfPhrase,
  pairOfPhrase,
} from './names';
import { distinctionOf, ELSEWHERE, isBareDefinite, isDistance, writeHead } from './nouns';
import { writesOwner, writesSuspect } from './owners';
import { endOfCents, includes, isAge, isListed, isNamed, isSpeltOut, writeNames } from './lists';
import { isAsked, writeQuestion } from './questions';
import { CONTENT, saysContent, tellsThat } from './contents';
import { isQuality, writeQuality } from './qualities';
import { clauseOfTime, writeRelative } from './relatives';
import { isDeicticPlan } from './deictic-plan';

/**
 * Writes the noun phrase headed by `head`: the noun with what stands before it, its "of" phrase, what is coordinated
 * with it, and, as phrases that may be left out, its other complements. Relative clauses, asides and appositions are
 * left out; a common noun that a name renames ("the premier, Lena Varga,") is told by the name.
 */
export function writePhrase(parts: Parts, head: number, unit: Unit, depth = 0): void {
  if (head < 0 || depth > DEEPEST || parts.isHidden(head)) return;
  const named = nameOfPhrase(parts.context, head, parts.predicate);
  if (named && isNewcomer(parts.context.tree, head, named[0])) {
    writeHead(parts, head, unit);
    parts.words(',', unit);
    parts.tokens(named[0], named[1], unit);
    parts.words(',', unit);
    return;
  }
  if (named) {
    parts.tokens(named[0], named[1], unit);
    writeOthers(parts, head, unit, depth);
    return;
  }
  const pair = pairOfPhrase(parts.context, head);
  if (pair) {
    parts.tokens(pair[0], pair[1], unit);
    return;
  }
  if (writesSuspect(parts, head, unit)) return;
  const { tree } = parts.context;
  const antecedent = missingOf(parts, head);
  const end = writesOwner(parts, head, unit, antecedent) ? head : writeHead(parts, head, unit, antecedent);
  if (antecedent) writeMissing(parts, antecedent, unit, depth);
  writeComplements(parts, head, end, unit, depth);
  const late = clauseOfTime(parts, head);
  if (late >= 0 && isAsked(tree, late)) writeQuestion(parts, late, parts.unit(unit, CONTENT));
  else if (late >= 0) writeRelative(parts, head, late, unit, depth + 1);
}

/** Writes what hangs on a noun behind the last word that is written of it: the members of its list, and its complements. */
function writeComplements(parts: Parts, head: number, end: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  let list: Unit | undefined;
  let isIncluded = false;
  for (let c = tree.firstChild[head]; c >= 0; c = tree.nextSibling[c]) {
    // "Rao, who |won|, and Berg": what describes the first only
    if (c <= end || (head < parts.predicate && parts.predicate <= lastOf(tree, c))) continue;
    if (includes(parts, head, c)) {
      isIncluded = true;
      writeNames(parts, head, c, unit);
    }
    // "writers, |including Lena Varga and Ola Berg|"
    if (isIncluded && (isNamed(parts, c) || caseOf(tree, c) === 'including' || tree.tag[c] === 'CD'))
      continue;
    const isMember =
      tree.relation[c] === R.conj || (parts.has(head, R.conj) && isWiderPlace(parts.context, head, c));
    if (!isMember) writeBehindNoun(parts, head, c, unit, depth);
    else if (isListed(tree, head, c) && (!isVerb(tree, c) || isVerb(tree, head))) {
      // "between Oru and Estal" is nothing without both
      const isWhole = parts.inSubject || caseOf(tree, head) === 'between';
      list ??= parts.unit(unit, isWhole ? 0 : LIST);
      if (list) writeConjunct(parts, c, list, depth + 1);
    }
  }
}

/** The last word of a clause about a noun; of other phrases their head. */
function lastOf(tree: Tree, child: number): number {
  return tree.relation[child] === R.acl ? tree.rightmost[child] : child;
}

/** What the article says elsewhere of the thing that a noun with nothing but its article stands for. */
function missingOf(parts: Parts, head: number): Antecedent | undefined {
  const { context } = parts;
  if (head === 0 || !isBareDefinite(context.tree, head) || distinctionOf(parts, head)) return undefined;
  const first = context.tree.leftmost[head];
  const isBare = first === head - 1 || (first === head - 2 && BEFORE_WHOLE.has(context.tree.word[first]));
  const antecedent = isBare ? antecedentOf(context, head) : undefined;
  return antecedent && !parts.written.includes(antecedent.noun) ? antecedent : undefined;
}

/** "chairman |of| the commission", "vote |on| the ban": what is meant behind these makes the clause; behind others it is a circumstance. */
const BEFORE_WHOLE: ReadonlySet<string> = new Set(['of', 'on']);

/** "the moratorium |on deepwater drilling|": what stands behind the noun where the thing was introduced. */
function writeMissing(parts: Parts, { noun, complement }: Antecedent, unit: Unit, depth: number): void {
  const added = complement < 0 ? undefined : parts.unit(unit, ELSEWHERE);
  if (!added) return;
  parts.aside(() => {
    writeBehindNoun(parts, noun, complement, added, depth);
  });
}

/** "Senators Lena Varga |and Ola Berg|": the names that are joined to the one by which a noun is told. */
function writeOthers(parts: Parts, head: number, unit: Unit, depth: number): void {
  for (const name of joinedNames(parts.context, head)) writeConjunct(parts, name, unit, depth + 1);
}

/** "exempts the rig |from a review|": what the verb wants, hung on its object. */
function isOfFrame(tree: Tree, object: number, preposition: string): boolean {
  if (tree.relation[object] !== R.obj) return false;
  return WANTED.get(verbKey(tree, tree.head[object]))?.has(preposition) ?? false;
}

/** How much less than their noun its "of" phrase and the others of its list are needed. */
export const OF = 0.5;
const LIST = 0.6;

/** Writes what hangs on a noun behind it: its phrases, clauses, and other names for it. */
function writeBehindNoun(parts: Parts, head: number, child: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  const begin = tree.leftmost[child];
  const afterComma = parts.followsComma(begin) || opensAside(tree, begin);
  switch (tree.relation[child]) {
    case R.nmod:
    case R.obl: {
      const preposition = caseOf(tree, child);
      // Parsers from left to right hang on the noun what the verb did then: "condemned the attack during a forum".
      if (
        preposition === '' ||
        ORDERS.has(preposition) ||
        (afterComma && !isScene(parts.context, head, child))
      )
        return;
      const isBound = preposition === 'of' || isOfFrame(tree, head, preposition);
      const weight = leansOn(tree, head, child) ? 0 : isBound ? OF : 1;
      writeOblique(parts, child, parts.unit(unit, weight), depth + 1);
      return;
    }
    case R.acl:
      if (!afterComma && isQuality(parts, head, child)) writeQuality(parts, child, unit, depth);
      else if (isAsked(tree, child)) writeQuestion(parts, child, parts.unit(unit, CONTENT));
      else if (!afterComma && tellsThat(parts, head, child))
        parts.clauses.writeContentClause(parts, child, parts.unit(unit, CONTENT), depth + 1);
      else if (!afterComma && isVerb(tree, child) && !isDeicticPlan(parts, child))
        writeDescription(parts, child, parts.unit(unit, descriptionWeight(tree, head, child)), depth + 1);
      return;
    case R['acl:relcl']:
      if (!afterComma) writeRelative(parts, head, child, unit, depth + 1);
      return;
    case R.amod:
      // "the issues |related to trade|"
      if (!afterComma && begin === child && child === head + 1 && parts.has(child, R.obl)) {
        const added = parts.unit(unit, 1);
        if (!added) return;
        parts.tokens(child, child, added);
        parts.clauses.writeBehindVerb(parts, child, added, -1, depth + 1);
      } else if (!afterComma && isQuality(parts, head, child)) writeQuality(parts, child, unit, depth);
      return;
    case R['nmod:unmarked']:
    case R.appos:
      writeRenaming(parts, head, child, unit, depth);
      return;
    default:
  }
}

/** Writes what stands behind a noun for the same thing, or for where it is: "Ikeja, |Lagos|", "the capital, |Oru|", "company |Skylane|". */
function writeRenaming(parts: Parts, head: number, child: number, unit: Unit, depth: number): void {
  const { tree, mentionAt } = parts.context;
  if (isWiderPlace(parts.context, head, child)) {
    const wider = parts.unit(unit, 1);
    if (!wider) return;
    parts.words(',', wider);
    writeHead(parts, child, wider);
    return;
  }
  if (isNamedBehind(parts.context, head, child)) {
    const named = parts.unit(unit, NAMED);
    if (!named) return;
    parts.words(',', named);
    writePhrase(parts, child, named, depth + 1);
    parts.words(',', named);
    return;
  }
  const begin = tree.leftmost[child];
  if (caseOf(tree, child) !== '' && begin === head + 1) {
    writeOblique(parts, child, parts.unit(unit, 1), depth + 1);
    return;
  }
  if (isSpeltOut(tree, head, child)) {
    const spelt = parts.unit(unit, 1);
    if (!spelt) return;
    parts.words(':', spelt);
    parts.tokens(begin + 1, tree.rightmost[child], spelt);
    return;
  }
  const isSign = tree.tag[begin] === '-LRB-' || tree.tag[begin] === ':' || tree.tag[begin] === ',';
  if (tree.relation[child] === R.appos && !isSign && begin === head + 1 && mentionAt[child] !== -1)
    writePhrase(parts, child, unit, depth + 1);
}

/** How much less than a noun the name behind it is needed. */
const NAMED = 0.5;

/** "to visit Lagos", "accused of murder", "banning phones" behind their noun. */
function writeDescription(parts: Parts, verb: number, unit: Unit | undefined, depth: number): void {
  if (!unit || depth > DEEPEST) return;
  const { tree } = parts.context;
  const mark = childWith(tree, verb, R.mark);
  // "Rao, the former coast guard |admiral heading| the inquiry": half an apposition
  if (mark < 0 && parts.has(verb, R.nsubj)) return;
  const first = mark >= 0 && mark < verb ? mark : tree.leftmost[verb];
  if (verb - first > LONGEST_OPENING) return;
  parts.attempt(() => {
    parts.tokens(first, verb, unit);
    return parts.clauses.writesEnough(parts, verb, unit, depth);
  });
}

/** Tokens before the verb of a description: "to |single-handedly| reschedule". */
const LONGEST_OPENING = 5;

/** How much less than its noun a participle or infinitive behind it is needed. */
function descriptionWeight(tree: Tree, noun: number, verb: number): number {
  if (isAim(tree, noun)) return 0;
  return saysContent(tree, noun, verb) ? CONTENT : 1;
}

/** "in an effort |to recover billions|" says nothing without its aim. */
function isAim(tree: Tree, noun: number): boolean {
  return caseOf(tree, noun) === 'in' && AIM_NOUNS.has(tree.word[noun]);
}

/** "and the ministers", ", Oru". */
function writeConjunct(parts: Parts, head: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  // "since its launch in 2003 and, as of May, …"
  if (parts.context.timeAt[head] !== -1 || parts.has(head, R.nsubj, R['nsubj:pass'], R.cop)) return;
  if (isAge(parts.context, head)) return;
  const begin = tree.leftmost[head];
  let first = begin;
  while (first < head && (JOINTS.has(tree.word[first]) || tree.relation[first] === R.cc)) first++;
  const joint = tree.word[first - 1];
  // "$2 million|, or| $5 a share"
  const cents = endOfCents(tree, first);
  const isMoney = tree.tag[head] === '$' || cents >= 0;
  const comma = isMoney && tree.word[first - 2] === ',' ? 1 : 0;
  if (joint === 'and' || joint === 'or' || joint === '&') parts.tokens(first - 1 - comma, first - 1, unit);
  else if (JOINTS.has(joint)) parts.words(',', unit);
  else return;
  if (cents >= 0) {
    parts.tokens(first, cents, unit);
    return;
  }
  // "actor and |singer Lena Varga|", who are one person
  const name = joint === 'and' && first === head ? nameOfPhrase(parts.context, head) : undefined;
  if (name && name[0] === head + 1) parts.tokens(head, name[1], unit);
  else writePhrase(parts, head, unit, depth);
}

/** What parts the members of a list: "Rao, the premier|;| Lind, an aide|;| and Berg". */
const JOINTS: ReadonlySet<string> = new Set([',', ';']);

/** Writes a prepositional phrase: how far, its preposition, then the noun phrase. */
export function writeOblique(parts: Parts, head: number, unit: Unit | undefined, depth = 0): void {
  if (!unit || depth > DEEPEST || parts.isHidden(head)) return;
  const { tree } = parts.context;
  let last = -1;
  const distance = findChild(tree, head, (c) => isDistance(tree, c));
  if (distance >= 0) parts.tokens(tree.leftmost[distance], distance, unit);
  for (let c = tree.firstChild[head]; c >= 0 && c < head; c = tree.nextSibling[c]) {
    if (tree.relation[c] !== R.case || (last >= 0 && tree.leftmost[c] > last + 1)) continue;
    last = tree.rightmost[c];
    parts.tokens(tree.leftmost[c], last, unit);
  }
  writePhrase(parts, head, unit, depth);
}
