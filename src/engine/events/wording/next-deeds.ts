import { wordSet } from '../../collections';
import { thirdPerson } from '../../syntax/inflection';
import { COMMISSIVE_GOVERNORS, DIRECTIVE_GOVERNORS, REPORTING_VERBS } from '../lexicon/lexicon.data';
import { baseOf, verbKey } from '../verb-keys';
import { childWith, findChild, R, type Tree } from '../tree';
import { isClear } from './aims';
import type { Parts, Unit } from './parts';

/** "meets in Oru |and recommends the site|", "appears on television |and says that …|": what those who met or appeared said or decided. */
export function writeNextDeed(parts: Parts, verb: number, unit: Unit, isPlural: boolean): void {
  const { tree } = parts.context;
  if (!OCCASIONS.has(verbKey(tree, verb)) || parts.has(verb, R.obj)) return;
  const next = findChild(tree, verb, (c) => tree.relation[c] === R.conj);
  if (next < verb || parts.written.includes(next) || !isNextDeed(tree, next) || !isClear(parts, next)) return;
  const added = parts.unit(unit, 1);
  if (!added) return;
  parts.attempt(() => {
    parts.tokens(next - 1, next - 1, added);
    parts.words(isPlural ? baseOf(tree, next) : thirdPerson(baseOf(tree, next)), added, next);
    return parts.clauses.writesEnough(parts, next, added, 0);
  });
}

/** Whether a second verb, of the same ones and in the same form, says what was said or decided. */
function isNextDeed(tree: Tree, next: number): boolean {
  const verb = tree.head[next];
  if (tree.tag[next] !== tree.tag[verb] || !FINITE.test(tree.tag[next]) || tree.word[next - 1] !== 'and')
    return false;
  const isSame = childWith(tree, next, R.nsubj, R['nsubj:pass'], R.aux) < 0;
  return isSame && SPEECH.some((verbs) => verbs.has(verbKey(tree, next)));
}

const FINITE = /^VB[DZP]$/u;
/** What people do to say or decide something. */
const OCCASIONS = wordSet('meet gather convene assemble appear sit speak talk');
/** What comes of it. */
const SPEECH: readonly ReadonlySet<string>[] = [
  REPORTING_VERBS,
  COMMISSIVE_GOVERNORS,
  DIRECTIVE_GOVERNORS,
  wordSet('recommend adopt approve elect choose vote sign back endorse reject'),
];
