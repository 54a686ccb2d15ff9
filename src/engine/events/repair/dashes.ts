import { climb } from '../../syntax/heads';
import type { PennTag } from '../../syntax/types';
import { R } from '../relations';
import { REACH, type Parse } from './parse';

/** Puts right what a dash joins or parts. */
export function repairDash(
  { head, relation, word, tag }: Parse,
  { isJoined, isSpaced }: Dash,
  i: number,
): void {
  if (!DASH.test(word[i])) return;
  // "rose to four - two more than before": a dash rather than a hyphen
  if (tag[i] === 'HYPH' && isSpaced(i)) {
    tag[i] = ':';
    splitAtDash(head, relation, tag, i);
  }
  if (tag[i] === ':' && isJoined(i)) joinByDash(head, relation, tag, i);
}

/** What stands around a dash in the text. */
export interface Dash {
  /** Whether no space stands around a token. */
  readonly isJoined: (token: number) => boolean;
  /** Whether spaces stand on both its sides. */
  readonly isSpaced: (token: number) => boolean;
}

/** "for India–US cooperation", parsed as "for India" and "US cooperation": what a dash joins is one phrase. */
function joinByDash(head: Int32Array, relation: Uint8Array, tag: readonly PennTag[], dash: number): void {
  const left = dash - 1;
  const inside = (i: number): boolean =>
    relation[i] === R.compound || relation[i] === R.amod || relation[i] === R.flat;
  const noun = climb(head, dash + 1, (at, up) => inside(at) && up > at);
  if (!tag[left]?.startsWith('NN') || !tag[noun]?.startsWith('NN') || relation[left] === R.compound) return;
  if (head[left] !== noun) [head[noun], relation[noun]] = [head[left], relation[left]];
  for (let c = Math.max(0, left - REACH); c < left; c++) if (head[c] === left) head[c] = noun;
  [head[left], relation[left]] = [noun, R.compound];
  [head[dash], relation[dash]] = [noun, R.punct];
}

/** "rose to |four| - two more than before", taken for one phrase: what is behind a dash is told in passing. */
function splitAtDash(head: Int32Array, relation: Uint8Array, tag: readonly PennTag[], dash: number): void {
  const left = dash - 1;
  if (tag[left] !== 'CD' || head[left] < dash) return;
  const aside = climb(head, left, (at, up) => up > at);
  if (head[aside] < 0) return;
  [head[left], relation[left]] = [head[aside], relation[aside]];
  for (let c = Math.max(0, left - REACH); c < left; c++)
    if (head[c] > dash && head[c] <= aside) head[c] = left;
  [head[aside], relation[aside]] = [left, R.appos];
}

const DASH = /^[-–—]$/u;
