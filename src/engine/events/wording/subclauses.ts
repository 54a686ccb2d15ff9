import { wordSet } from '../../collections';
import { thirdPerson } from '../../syntax/inflection';
import { canTell } from '../triggers/predicates';
import { baseOf, verbKey } from '../verb-keys';
import type { Context } from '../context';
import { childWith, conjuncts, findChild, R, type Tree } from '../tree';
import { writeCircumstance } from './circumstances';
import { isClear, writePurpose } from './aims';
import { CONTENT, saysContent } from './contents';
import type { Parts, Unit } from './parts';
import { OF, writePhrase } from './phrases';
import { isPluralSubject } from './plurals';
import { HARMFUL, OUTCOMES } from './verbs.data';

/** Writes a clause below the title's verb where it belongs to the news: how, why, with what outcome. */
export function writeSubclause(parts: Parts, verb: number, unit: Unit, depth: number): void {
  if (isCause(parts, verb)) writeCause(parts, verb, unit, depth);
  else if (isOutcome(parts.context, verb) && isClear(parts, verb)) writeOutcome(parts, verb, unit, depth);
  else if ((isOccasion(parts, verb) || isMeanwhile(parts, verb)) && isClear(parts, verb))
    writeOccasion(parts, verb, unit, depth);
  else if (isSinceFirst(parts, verb) && isClear(parts, verb))
    parts.clauses.writeContentClause(parts, verb, parts.unit(unit, 1), depth);
  else writePurpose(parts, verb, unit, depth);
}

/** "A drone strikes Oru|, killing one and injuring ten others|": the harm of which its clause tells that it was the cause. */
export function writeHarm(parts: Parts, verb: number, unit: Unit): void {
  const { tree } = parts.context;
  const harmed = tree.head[verb];
  if (tree.relation[verb] !== R.advcl || harmed > verb || !isCause(parts, verb)) return;
  // "died when the pope visited Oru" is no harm that he did
  if (!HARMFUL.has(verbKey(tree, verb))) return;
  const first = tree.relation[harmed] === R.conj ? tree.head[harmed] : harmed;
  const clauses = conjuncts(tree, first).filter(
    (clause) => clause < verb && HARMING.has(verbKey(tree, clause)),
  );
  const victims = clauses.map((clause) => childWith(tree, clause, R.nsubj, R['nsubj:pass']));
  if (clauses[0] !== first || !victims.every((victim) => isCount(parts, victim))) return;
  const added = parts.unit(unit, 1);
  if (!added) return;
  clauses.forEach((clause, i) => {
    parts.words(i === 0 ? ',' : 'and', added);
    parts.words(HARMING.get(verbKey(tree, clause)) as string, added);
    parts.aside(() => {
      writePhrase(parts, victims[i], added, 1);
    });
  });
}

/** "kills two |and injures ten others|", "two are killed |and ten are injured|", "explodes |and kills ten|": all who came to harm; "|and triggers a leak|". */
export function writeNextHarm(parts: Parts, verb: number, unit: Unit, isPlural: boolean): void {
  const { tree } = parts.context;
  const next = findChild(tree, verb, (c) => tree.relation[c] === R.conj);
  if (next < verb || parts.written.includes(next)) return;
  if (writesNextOutcome(parts, verb, next, unit, isPlural) || !HARMING.has(verbKey(tree, next))) return;
  const isHarm = HARMING.has(verbKey(tree, verb));
  if (!isHarm && !isNextHarm(tree, next)) return;
  const own = childWith(tree, next, R['nsubj:pass']);
  const and = (own < 0 ? next : tree.leftmost[own]) - 1;
  if (tree.word[and] !== 'and' || parts.has(next, R.nsubj)) return;
  const victims = own < 0 ? [verb, next].map((one) => childWith(tree, one, R.obj)) : [own];
  const isTold = !isHarm || victims.every((one) => isCount(parts, one));
  const added = isTold ? parts.unit(unit, 1) : undefined;
  if (!added) return;
  parts.tokens(and, and, added);
  if (own >= 0) writePhrase(parts, own, added, 1);
  if (own < 0) parts.words(isPlural ? baseOf(tree, next) : thirdPerson(baseOf(tree, next)), added, next);
  else if (parts.has(next, R['aux:pass']))
    parts.words(
      `${isPluralSubject(parts.context, own, next) ? 'are' : 'is'} ${tree.word[next]}`,
      added,
      next,
    );
  else parts.tokens(next, next, added);
  parts.clauses.writeBehindVerb(parts, next, added);
  // "two are killed and ten hurt |in a shooting|, |when a bomb exploded|", which the tree hangs on the first verb
  for (let c = tree.nextSibling[next]; c >= 0; c = tree.nextSibling[c]) {
    if (parts.isHidden(c) || parts.written.includes(c)) continue;
    if (tree.relation[c] === R.obl) writeCircumstance(parts, { verb, head: c, isNeeded: false }, added, 0);
    else if (tree.relation[c] === R.advcl && isCause(parts, c)) writeCause(parts, c, added, 0);
  }
}

/** "explodes |and triggers a leak|", "kills two |and destroys a port|": what else came of it. */
function writesNextOutcome(parts: Parts, verb: number, next: number, unit: Unit, isPlural: boolean): boolean {
  const { tree } = parts.context;
  const [key, outcome] = [verbKey(tree, verb), verbKey(tree, next)];
  if (!(HARMFUL.has(key) || HARMING.has(key)) || !OUTCOMES.has(outcome) || HARMING.has(outcome)) return false;
  if (tree.tag[next] !== 'VBD' || tree.tag[verb] !== 'VBD' || tree.word[next - 1] !== 'and') return false;
  const added = parts.has(next, R.obj) && isClear(parts, next) ? parts.unit(unit, 1) : undefined;
  if (!added) return false;
  parts.tokens(next - 1, next - 1, added);
  parts.words(isPlural ? baseOf(tree, next) : thirdPerson(baseOf(tree, next)), added, next);
  parts.clauses.writeBehindVerb(parts, next, added, -1, 1);
  return true;
}

/** "A rig exploded |and killed ten|": whether the second of two verbs tells in the same form what came of the first. */
function isNextHarm(tree: Tree, next: number): boolean {
  const verb = tree.head[next];
  const victim = childWith(tree, next, R.obj);
  return (
    tree.relation[next] === R.conj &&
    victim > next &&
    tree.tag[victim] !== 'PRP' &&
    tree.tag[next] === tree.tag[verb] &&
    FINITE.has(tree.tag[next]) &&
    HARMING.has(verbKey(tree, next)) &&
    HARMFUL.has(verbKey(tree, verb)) &&
    childWith(tree, next, R.nsubj, R['nsubj:pass'], R.aux) < 0
  );
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP']);

/** "two people", "at least 18", "ten others": not who they are. */
function isCount({ context: { tree, mentionAt } }: Parts, subject: number): boolean {
  if (subject < 0 || mentionAt[subject] !== -1) return false;
  return tree.tag[subject] === 'CD' || childWith(tree, subject, R.nummod) >= 0;
}

/** What a cause does to those who come to harm by it. */
const HARMING: ReadonlyMap<string, string> = new Map([
  ['kill', 'killing'],
  ['die', 'killing'],
  ['injure', 'injuring'],
  ['wound', 'wounding'],
  ['hurt', 'hurting'],
]);

/** The verb whose harm a participle or a second verb tells: "a reactor |blew up|, killing two", "|blew up| and killed two"; else the verb itself. */
export function harmfulVerb(context: Context, verb: number): number {
  const { tree } = context;
  if (isNextHarm(tree, verb)) return tree.head[verb];
  // "killing two |and injuring ten|"
  const outcome = tree.relation[verb] === R.conj && tree.tag[verb] === 'VBG' ? tree.head[verb] : verb;
  const cause = tree.head[outcome];
  const isHarm =
    [verb, outcome].every((one) => HARMING.has(verbKey(tree, one))) && isOutcome(context, outcome);
  return isHarm && tree.relation[outcome] === R.advcl && HARMFUL.has(verbKey(tree, cause)) ? cause : verb;
}

/** "Seven are killed |when a tram derails|": how people came to harm. */
function isCause({ context: { tree } }: Parts, cause: number): boolean {
  if (!HARMED.has(verbKey(tree, tree.head[cause])) || !FINITE.has(tree.tag[cause])) return false;
  const opening = tree.word[openingOf(tree, cause)];
  return OPENING_CAUSES.has(opening) && childWith(tree, cause, R.nsubj) >= 0;
}

const HARMED = wordSet('kill die perish injure hurt wound drown trap strand hospitalize shoot stab');
const OPENING_CAUSES: ReadonlySet<string> = new Set(['when', 'after', 'as']);

/** The first word of a clause, the comma before it aside: "killed, |when| a bus overturned". */
function openingOf(tree: Tree, clause: number): number {
  const first = tree.leftmost[clause];
  return tree.word[first] === ',' ? first + 1 : first;
}

/** Writes such a clause in the present. */
function writeCause(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  const subject = childWith(tree, verb, R.nsubj);
  const added = subject < verb ? parts.unit(unit, 2) : undefined;
  if (!added) return;
  const opening = openingOf(tree, verb);
  parts.tokens(opening, opening, added);
  writePhrase(parts, subject, added, depth + 1);
  const base = baseOf(tree, verb);
  parts.words(isPluralSubject(parts.context, subject, verb) ? base : thirdPerson(base), added, verb);
  parts.clauses.writeBehindVerb(parts, verb, added, -1, depth + 1);
}

/** "A rig explodes, |killing 11 workers|", "files a lawsuit, |accusing Oru of fraud|". */
function isOutcome({ tree }: Context, verb: number): boolean {
  return (
    tree.tag[verb] === 'VBG' &&
    verb > tree.head[verb] &&
    (isWritten(tree, verb)
      ? childWith(tree, verb, R.obj, R.ccomp) > verb
      : (tree.word[verb - 1] === ',' || isDirect(tree, verb)) &&
        childWith(tree, verb, R.obj) > verb &&
        !isHarmOfInner(tree, verb) &&
        (OUTCOMES.has(verbKey(tree, verb)) || endOfTotal(tree, verb) >= 0))
  );
}

/** "returned for the first time since the rig blew up, |killing two|": the harm of a clause in between. */
function isHarmOfInner(tree: Tree, verb: number): boolean {
  const told = tree.head[verb];
  if (!HARMING.has(verbKey(tree, verb)) || HARMFUL.has(verbKey(tree, told))) return false;
  for (let i = Math.max(told, verb - LONGEST_INNER) + 1; i < verb; i++)
    if (FINITE.has(tree.tag[i]) && HARMFUL.has(verbKey(tree, i))) return true;
  return false;
}

/** Tokens of such a clause. */
const LONGEST_INNER = 30;

/** "issues an opinion, |finding that it was unlawful|": what stands in what is issued. */
function isWritten(tree: Tree, verb: number): boolean {
  return saysContent(tree, childWith(tree, tree.head[verb], R.obj, R['nsubj:pass']), verb);
}

/** "The plane crashed |killing| all seven": what came of the harm that is told right before it. */
function isDirect(tree: Tree, verb: number): boolean {
  return tree.head[verb] === verb - 1 && HARMFUL.has(verbKey(tree, verb - 1));
}

/** "|taking| the total of cases confirmed to |289|": the last token of a clause that says to what a total has risen; -1 for any other. */
function endOfTotal(tree: Tree, verb: number): number {
  const total = childWith(tree, verb, R.obj);
  if (!/^(?:bringing|taking|pushing)$/u.test(tree.word[verb]) || !TOTALS.has(tree.word[total] ?? ''))
    return -1;
  for (let i = total + 1; i < verb + LONGEST_TOTAL && i + 1 < tree.count; i++) {
    if (tree.word[i] === 'to' && tree.tag[i + 1] === 'CD') return i + 1;
    if (/^[,.;]$/u.test(tree.word[i])) return -1;
  }
  return -1;
}

const LONGEST_TOTAL = 12;
const TOTALS = wordSet('total number toll tally count figure');

function writeOutcome(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const added = parts.unit(unit, isWritten(parts.context.tree, verb) ? CONTENT : 1);
  if (!added) return;
  parts.attempt(() => {
    if (parts.context.tree.word[verb - 1] === ',' || isDirect(parts.context.tree, verb))
      parts.words(',', added);
    const end = endOfTotal(parts.context.tree, verb);
    parts.tokens(verb, Math.max(verb, end), added);
    if (end < 0 && !parts.clauses.writesEnough(parts, verb, added, depth)) return false;
    writeFurtherHarm(parts, verb, added, depth);
    return true;
  });
}

/** "killing ten |and wounding twenty|", "killing ten |and triggering a leak|" */
function writeFurtherHarm(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const { tree } = parts.context;
  const next = findChild(tree, verb, (c) => tree.relation[c] === R.conj);
  if (next < verb || tree.tag[next] !== 'VBG' || tree.word[next - 1] !== 'and') return;
  if (![verb, next].every((one) => OUTCOMES.has(verbKey(tree, one))) || !isClear(parts, next)) return;
  const isHarm = [verb, next].every((one) => HARMING.has(verbKey(tree, one)));
  const added = parts.has(next, R.obj) ? parts.unit(unit, isHarm ? OF : 1) : undefined;
  if (!added) return;
  parts.tokens(next - 1, next, added);
  parts.clauses.writeBehindVerb(parts, next, added, -1, depth + 1);
}

/** "is killed |while working at a station|": what those who came to harm did. */
function isMeanwhile({ context: { tree } }: Parts, verb: number): boolean {
  const begin = openingOf(tree, verb);
  return tree.word[begin] === 'while' && verb === begin + 1 && HARMED.has(verbKey(tree, tree.head[verb]));
}

/** "withdraws |after he was injured|", "reopens the inquiry |after finding thousands of emails|". */
function isOccasion(parts: Parts, verb: number): boolean {
  const { tree } = parts.context;
  const begin = tree.leftmost[verb];
  if (tree.word[begin] !== 'after' || childWith(tree, verb, R.mark) !== begin) return false;
  // "announces it |after the market closed|" is when it is told
  if (canTell(tree, tree.head[verb])) return false;
  if (tree.rightmost[verb] - begin > LONGEST_OCCASION || parts.followsComma(begin)) return false;
  return tree.tag[verb] === 'VBG' ? verb === begin + 1 : parts.has(verb, R.nsubj, R['nsubj:pass']);
}

/** "makes its first profit |since the mine opened|", "the worst storm |since …|": what a rank holds for. */
function isSinceFirst(parts: Parts, verb: number): boolean {
  const { tree } = parts.context;
  const begin = tree.leftmost[verb];
  if (
    tree.word[begin] !== 'since' ||
    parts.followsComma(begin) ||
    tree.rightmost[verb] - begin > LONGEST_OCCASION
  )
    return false;
  const isRank = (token: number): boolean => tree.tag[token] === 'JJS' || ORDINALS.has(tree.word[token]);
  return parts.has(verb, R.nsubj, R['nsubj:pass']) && parts.written.some(isRank);
}

const ORDINALS = wordSet('first second third fourth fifth sixth');

/** Tokens; what is longer is a story of its own. */
const LONGEST_OCCASION = 12;

/** Writes such a clause in its own tense. */
function writeOccasion(parts: Parts, verb: number, unit: Unit, depth: number): void {
  const added = parts.unit(unit, 3);
  if (!added) return;
  if (parts.context.tree.tag[verb] !== 'VBG') {
    parts.clauses.writeContentClause(parts, verb, added, depth);
    return;
  }
  parts.attempt(() => {
    parts.tokens(verb - 1, verb, added);
    return parts.clauses.writesEnough(parts, verb, added, depth);
  });
}
