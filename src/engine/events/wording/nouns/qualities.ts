import { childWith, R } from '../../tree';
import type { Parts, Unit } from '../words/parts';

/** "the agency |responsible for regulating ports|", "gems |worth millions|": an adjective right behind its noun, with what it is said of. */
export function isQuality({ context: { tree } }: Parts, noun: number, adjective: number): boolean {
  if (tree.tag[adjective] !== 'JJ' || adjective !== noun + 1 || tree.leftmost[adjective] !== adjective)
    return false;
  const next = tree.tag[adjective + 1];
  if (tree.word[adjective] === 'worth') return childWith(tree, adjective, R.obj) > adjective;
  return (next === 'IN' || next === 'TO') && tree.rightmost[adjective] > adjective + 1;
}

/** Writes it, where something of what it is said of is told. */
export function writeQuality(parts: Parts, adjective: number, unit: Unit, depth: number): void {
  const added = parts.unit(unit, 1);
  if (!added) return;
  parts.attempt(() => {
    const before = parts.mark + 1;
    parts.tokens(adjective, adjective, added);
    parts.clauses.writeBehindVerb(parts, adjective, added, -1, depth + 1);
    return !parts.endsWith(before);
  });
}
