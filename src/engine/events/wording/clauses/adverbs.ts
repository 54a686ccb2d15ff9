import { wordSet } from '../../../collections';
import { verbKey } from '../../verb-keys';
import { caseOf, childWith, R } from '../../tree';
import { HEDGES, LOOSE_ADVERBS } from '../words/adverbs.data';
import type { Parts, Unit } from '../words/parts';
import { writeOblique } from '../nouns/phrases';
import { verbStart } from '../words/verb-start';

/** Writes an adverb behind the verb, where it says more than how sentences are joined or when it was. */
export function writeAdverb(parts: Parts, adverb: number, unit: Unit): void {
  const { tree } = parts.context;
  const first = tree.leftmost[adverb];
  const last = tree.rightmost[adverb];
  // "declared the strike |over|"
  if (tree.word[adverb] === 'over' && ENDING.has(verbKey(tree, tree.head[adverb]))) {
    parts.tokens(adverb, adverb, unit);
    return;
  }
  // "later on"
  if (HEDGES.has(tree.word[adverb])) return;
  if (LOOSE_ADVERBS.has(tree.word[first]) || LOOSE_ADVERBS.has(tree.word[adverb])) return;
  if (writeMeasured(parts, adverb, unit)) return;
  // "moves |closer| to a ban"
  const isDirection = DIRECTIONS.has(tree.word[adverb]) || tree.tag[adverb] === 'RBR';
  if (
    (last - first > 2 && !isPair(parts, adverb)) ||
    parts.isHidden(last) ||
    (leadsToHidden(parts, last) && !isAway(parts, adverb))
  )
    return;
  if (tree.word[first - 1] === ',' || tree.word[first] === ',' || parts.context.timeAt[adverb] !== -1) return;
  const added = parts.unit(unit, isDirection ? 0 : 2);
  if (added) parts.tokens(first, last, added);
}

/** "handles it |quietly and quickly|", with or without its quotation marks. */
function isPair({ context: { tree } }: Parts, adverb: number): boolean {
  const second = childWith(tree, adverb, R.conj);
  const isJoined = tree.word[adverb + 1] === 'and' && second === adverb + 2 && tree.tag[second] === 'RB';
  return isJoined && tree.rightmost[adverb] <= second + 1;
}

/** "falls |short of Rao|", "finishes |ahead of Lind|": an adverb that says nothing without what it is measured by. */
function writeMeasured(parts: Parts, adverb: number, unit: Unit): boolean {
  const { tree } = parts.context;
  const measure = childWith(tree, adverb, R.obl);
  if (!MEASURED.has(tree.word[adverb]) || caseOf(tree, measure) !== 'of') return false;
  if (measure < adverb || parts.isHidden(measure)) return false;
  parts.tokens(verbStart(tree, adverb), adverb, unit);
  for (let c = measure; c >= 0; c = tree.nextSibling[c])
    if (tree.relation[c] === R.obl) writeOblique(parts, c, c === measure ? unit : parts.unit(unit, 1));
  return true;
}

const MEASURED: ReadonlySet<string> = new Set(['short', 'ahead', 'clear', 'north', 'south', 'east', 'west']);

/** Verbs that say that something is over. */
const ENDING: ReadonlySet<string> = new Set(['declare', 'pronounce']);

/** "back |in July|", "early |on Monday|" */
export function leadsToHidden(parts: Parts, adverb: number): boolean {
  return (
    parts.isHidden(adverb + 1) || (parts.context.tree.tag[adverb + 1] === 'IN' && parts.isHidden(adverb + 2))
  );
}

/** "came |down| last May", but not "back in May", "on Monday". */
function isAway({ context: { tree } }: Parts, adverb: number): boolean {
  const word = tree.word[adverb];
  return tree.tag[adverb] === 'RBR' || (DIRECTIONS.has(word) && !BEFORE_TIMES.has(word));
}

const BEFORE_TIMES = wordSet('back over ahead in on not never');
const DIRECTIONS = wordSet(`
  away back down home off out over together up abroad aside apart forward ahead in on not never
`);
