import { climb } from '../../../syntax/heads';
import type { PennTag } from '../../../syntax/types';
import { R } from '../../relations';
import { childOf, isAbove, isSubject, REACH, type Parse } from '../parse';

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

/**
 * "Four robbers -- two dressed as women -- |took| jewels", taken for how the two were dressed: behind what two dashes enclose the
 * noun's own verb follows.
 */
export function restoreBehindDashes(parse: Parse): void {
  const { head, relation, tag, word } = parse;
  for (let first = 1; first + 2 < word.length; first++) {
    if (!ASIDE.test(word[first]) || !tag[first - 1]?.startsWith('NN')) continue;
    const second = nextDash(word, first);
    const verb = second < 0 ? -1 : verbBehind(parse, second);
    if (verb < 0) continue;
    const noun = climb(head, first - 1, (at, up) => up < first && relation[at] !== R.root);
    const inner = head[noun];
    const isInside = (token: number): boolean => token > first && token < second;
    const isLost =
      head[verb] >= 0 && (head[verb] === noun || isAbove(head, noun, verb) || isInside(head[verb]));
    const isOpen = inner === -1 || (isInside(inner) && isSubject(relation, noun));
    // "|arrested| two men -- both armed -- wanted for murder"
    const isVerb = tag[noun].startsWith('VB') || tag[noun] === 'MD';
    if (!isLost || !isOpen || isVerb || childOf(head, relation, noun, R.case) >= 0) continue;
    [head[verb], relation[verb]] = [-1, R.root];
    if (inner >= 0) head[inner] = noun;
    for (let c = first; c < second; c++)
      if (head[c] === noun && relation[c] !== R.punct) relation[c] = R.parataxis;
    const isPassive = childOf(head, relation, verb, R['aux:pass']) > second;
    [head[noun], relation[noun]] = [verb, isPassive ? R['nsubj:pass'] : R.nsubj];
    if (tag[verb] === 'VBN' && verb === second + 1) tag[verb] = 'VBD';
    for (let c = second; c < Math.min(word.length, verb + REACH); c++)
      if (c !== verb && (head[c] === noun || isInside(head[c]))) head[c] = verb;
  }
}

/** The dash that ends what one begins, -1 where no other one follows soon. */
function nextDash(word: readonly string[], first: number): number {
  for (let i = first + 2; i < Math.min(word.length, first + LONGEST_ASIDE); i++) {
    if (/^[.;:?!]$/u.test(word[i])) return -1;
    if (ASIDE.test(word[i])) return word[i] === word[first] ? i : -1;
  }
  return -1;
}

/** The past verb right behind a dash, or behind its auxiliary; -1 for none. */
function verbBehind({ head, relation, tag }: Parse, dash: number): number {
  const next = dash + 1;
  const isAuxiliary = relation[next] === R.aux || relation[next] === R['aux:pass'];
  const verb = isAuxiliary && head[next] > next ? head[next] : next;
  return tag[verb] === 'VBD' || tag[verb] === 'VBN' ? verb : -1;
}

/** Not "-", which is a hyphen, or heads the lines of lists. */
const ASIDE = /^(?:--|[–—])$/u;
/** Tokens between two such dashes. */
const LONGEST_ASIDE = 24;
