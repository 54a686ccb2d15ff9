import { FINITE_TAGS } from '../../../syntax/types';
import type { Context } from '../../context';
import { childWith, conjuncts, findChild, R, type Tree } from '../../tree';
import { canTell } from '../../triggers/predicates';
import { verbKey } from '../../verb-keys';
import { isClear } from './aims';
import { isCause, writeCause } from './causes';
import { writeCircumstance } from './circumstances';
import { writeWords } from './clause-words';
import { VAGUE_NUMBERS } from '../words/nouns.data';
import type { Parts, Unit } from '../words/parts';
import { writePhrase } from '../nouns/phrases';
import { isPluralSubject } from '../nouns/plurals';
import { isOutcome } from './subclauses';
import { HARMFUL, HARMING, OUTCOMES } from '../words/verbs.data';
import { presentOf } from '../verbs/verbs';

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
  const isTold = !isHarm || victims.every((one) => isNumberOf(parts, one));
  const added = isTold ? parts.unit(unit, 1) : undefined;
  if (!added) return;
  parts.tokens(and, and, added);
  if (own >= 0) writePhrase(parts, own, added, 1);
  if (own < 0) parts.words(presentOf(tree, next, isPlural), added, next);
  else if (parts.has(next, R['aux:pass']))
    parts.words(
      `${isPluralSubject(parts.context, own, next) ? 'are' : 'is'} ${tree.word[next]}`,
      added,
      next,
    );
  else parts.tokens(next, next, added);
  const before = parts.mark;
  parts.clauses.writeBehindVerb(parts, next, added, -1, 1);
  // "two are killed and ten hurt |in a shooting|, |when a bomb exploded|", which the tree hangs on the first verb
  for (let c = tree.nextSibling[next]; c >= 0; c = tree.nextSibling[c]) {
    if (parts.isHidden(c) || parts.written.includes(c)) continue;
    if (tree.relation[c] === R.obl) writeCircumstance(parts, { verb, head: c, isNeeded: false }, added, 0);
    else if (tree.relation[c] === R.advcl && isCause(parts, c)) writeCause(parts, c, added, 0);
  }
  if (parts.endsWith(before)) writeWords(parts, next, added);
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
  parts.words(presentOf(tree, next, isPlural), added, next);
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
    FINITE_TAGS.has(tree.tag[next]) &&
    HARMING.has(verbKey(tree, next)) &&
    HARMFUL.has(verbKey(tree, verb)) &&
    childWith(tree, next, R.nsubj, R['nsubj:pass'], R.aux) < 0
  );
}

/** "two people", "at least 18", "ten others": not who they are. */
function isCount({ context: { tree, mentionAt } }: Parts, subject: number): boolean {
  if (subject < 0 || mentionAt[subject] !== -1) return false;
  return tree.tag[subject] === 'CD' || childWith(tree, subject, R.nummod) >= 0;
}

/** "ten others", "several guards", "dozens", "another": how many more there were. */
function isNumberOf(parts: Parts, subject: number): boolean {
  const { mentionAt, tree } = parts.context;
  if (isCount(parts, subject)) return true;
  if (subject < 0 || mentionAt[subject] !== -1) return false;
  const isVague = (token: number): boolean => VAGUE_NUMBERS.has(tree.word[token]);
  return isVague(subject) || findChild(tree, subject, (c) => c < subject && isVague(c)) >= 0;
}

/** The verb whose harm a participle or a second verb tells: "a reactor |blew up|, killing two", "|blew up| and killed two"; else the verb itself. */
export function harmfulVerb(context: Context, verb: number): number {
  const { tree } = context;
  if (isNextHarm(tree, verb)) return tree.head[verb];
  // "killing two |and injuring ten|"
  const outcome = tree.relation[verb] === R.conj && tree.tag[verb] === 'VBG' ? tree.head[verb] : verb;
  const cause = tree.head[outcome];
  const isHarm =
    [verb, outcome].every((one) => HARMING.has(verbKey(tree, one))) && isOutcome(context, outcome);
  return isHarm && tree.relation[outcome] === R.advcl && bringsHarm(tree, cause, outcome) ? cause : verb;
}

/** "A van |hit| a wall, killing two", "she |planted a bomb|, killing two", but nothing that is only said, nor what another verb parts from the harm. */
function bringsHarm(tree: Tree, cause: number, outcome: number): boolean {
  if (HARMFUL.has(verbKey(tree, cause))) return true;
  for (let i = cause + 1; i < outcome; i++)
    if (tree.tag[i] === 'VBG' || (FINITE_TAGS.has(tree.tag[i]) && tree.relation[i] !== R.aux)) return false;
  const isDeed = childWith(tree, cause, R.nsubj) >= 0 && childWith(tree, cause, R.obj) > cause;
  return isDeed && FINITE_TAGS.has(tree.tag[cause]) && !canTell(tree, cause);
}
