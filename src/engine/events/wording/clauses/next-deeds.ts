import { FINITE_TAGS } from '../../../syntax/types';
import { COMMISSIVE_GOVERNORS, DIRECTIVE_GOVERNORS, REPORTING_VERBS } from '../../lexicon/lexicon.data';
import { verbKey } from '../../verb-keys';
import { childWith, findChild, R, type Tree } from '../../tree';
import { isClear } from './aims';
import type { Parts, Unit } from '../words/parts';
import { DECIDING, OCCASIONS } from '../words/verbs.data';
import { presentOf, type Predicate } from '../verbs/verbs';

/** "meets in Oru |and recommends the site|", "appears on television |and says that …|": what those who met or appeared said or decided. */
export function writeNextDeed(parts: Parts, { verb, status, isPlural }: Predicate, unit: Unit): void {
  const { tree } = parts.context;
  if (!OCCASIONS.has(verbKey(tree, verb)) || parts.has(verb, R.obj, R.xcomp)) return;
  const next = findChild(tree, verb, (c) => tree.relation[c] === R.conj);
  if (next < verb || parts.written.includes(next) || !isNextDeed(tree, next) || !isClear(parts, next)) return;
  const added = parts.unit(unit, 1);
  if (!added) return;
  parts.attempt(() => {
    parts.tokens(next - 1, next - 1, added);
    // "to meet and |recommend| a site"
    parts.words(presentOf(tree, next, isPlural || status === 'planned'), added, next);
    return parts.clauses.writesEnough(parts, next, added, 0);
  });
}

/** Whether a second verb, of the same ones and in the same form, says what was said or decided. */
function isNextDeed(tree: Tree, next: number): boolean {
  const verb = tree.head[next];
  if (tree.tag[next] !== tree.tag[verb] || !FINITE_TAGS.has(tree.tag[next]) || tree.word[next - 1] !== 'and')
    return false;
  const isSame = childWith(tree, next, R.nsubj, R['nsubj:pass'], R.aux) < 0;
  return isSame && SPEECH.some((verbs) => verbs.has(verbKey(tree, next)));
}

/** Verbs of what is said, promised, asked or decided. */
const SPEECH: readonly ReadonlySet<string>[] = [
  REPORTING_VERBS,
  COMMISSIVE_GOVERNORS,
  DIRECTIVE_GOVERNORS,
  DECIDING,
];
