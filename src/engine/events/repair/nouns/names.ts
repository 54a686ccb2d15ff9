import type { PennTag } from '../../../syntax/types';
import { climb } from '../../../syntax/heads';
import { MINISTRY_WORDS } from '../../../ner/data/ministries.data';
import { R } from '../../relations';
import { hasSubject, isAbove, isFinite, isNear, REACH, type Parse } from '../parse';

/** Words of a title before a name ("Deputy Prime Minister"). */
const LONGEST_TITLE = 4;

/**
 * "Chief Executive |Beat| Zollinger said", "|Beat| Zollinger, its owner, resigned": a verb with a capital before a name, under a
 * verb in small letters behind it, is a given name.
 */
export function restoreNames(parse: Parse, isCapital: (token: number) => boolean): void {
  const { head, relation, tag } = parse;
  for (let first = 0; first + 2 < tag.length; first++) {
    const verb = head[first];
    if (!tag[first]?.startsWith('VB') || !isCapital(first) || !isName(tag[first + 1])) continue;
    if (head[first + 1] !== first || !isNear(first, verb) || !isFinite(tag[verb]) || isCapital(verb))
      continue;
    if (!isBehindName(parse, isCapital, first) || hasSubject(parse, verb, first + 1)) continue;
    for (let c = Math.max(0, first - REACH); c < verb; c++) {
      if (head[c] !== first) continue;
      if (c === first + 1) relation[c] = R.flat;
      else if (c === first - 1) relation[c] = R.compound;
      else if (c > first && relation[c] === R.obj) relation[c] = R.appos;
    }
    [relation[first], tag[first]] = [R.nsubj, 'NNP'];
  }
}

/** Whether a verb opens its sentence as no more than a base form, or has a title before it. */
function isBehindName({ head, tag }: Parse, isCapital: (token: number) => boolean, verb: number): boolean {
  for (let c = Math.max(0, verb - LONGEST_TITLE); c < verb; c++)
    if (head[c] === verb) return head[verb - 1] === verb && isCapital(verb - 1);
  return tag[verb] === 'VB';
}

/**
 * Names joined by "and" where a firm and a title stand before the second one ("Berg and Corvane chief Paul Okafor"):
 * what stands between "and" and the name hangs on the name, and the name on the first one. Parsers that go from left
 * to right often take the firm or the title itself for the second of the two.
 */
export function joinNames(parse: Parse): void {
  const { head, relation, tag } = parse;
  for (let and = 1; and + 2 < tag.length; and++) {
    if (tag[and] !== 'CC' || !isName(tag[and + 1])) continue;
    const name = nameBehind(head, relation, tag, and);
    if (name < 0) continue;
    const first = firstOf(head, relation, tag, and);
    if (first < 0) continue;
    if (isDepartment(parse, first, and, name)) continue;
    for (let i = and + 1; i < name; i++)
      if (head[i] < and || head[i] === head[name]) [head[i], relation[i]] = [name, R.compound];
    head[and] = name;
    if (isAbove(head, name, first)) [head[first], relation[first]] = [head[name], relation[name]];
    [head[name], relation[name]] = [first, R.conj];
  }
}

/** "Ola Berg|, Lena Varga| and Ann Rao": a name between the first and the last of a list, which was taken for another name of the first. */
export function listNames({ head, relation, tag, word }: Parse): void {
  for (let name = 2; name < tag.length; name++) {
    const first = head[name];
    if (relation[name] !== R.appos || first < 0 || first > name || !isName(tag[first])) continue;
    if (word[name - 1] !== ',' || !isName(tag[name])) continue;
    let and = name + 1;
    while (and < tag.length && isName(tag[and])) and++;
    if (tag[and] === 'CC' && isJoinedBehind(head, relation, tag, first, and)) relation[name] = R.conj;
  }
}

/** "Rao, |and not Berg|, came", taken for both: whom it was not is said aside, but for "not only Berg". */
export function partDenied({ head, relation, tag, word }: Parse): void {
  for (let not = 2; not + 1 < word.length; not++) {
    if (word[not] !== 'not' || !DENYING.has(word[not - 1]) || NOT_ONLY.has(word[not + 1])) continue;
    const other = climb(head, not, (at) => relation[at] !== R.conj && head[at] >= 0);
    const isOther = other >= not && relation[other] === R.conj && tag[other]?.startsWith('NN');
    if (isOther && head[other] < not && tag[head[other]]?.startsWith('NN')) relation[other] = R.dep;
  }
}

/** "Rao, |R-Oru|, came", taken for two who came: a party's letter and a seat say whose Rao is. */
export function partParties({ relation, tag, word }: Parse): void {
  for (let letter = 2; letter + 2 < word.length; letter++)
    if (relation[letter] === R.conj && isSeat(word, letter) && isName(tag[letter + 2]))
      relation[letter] = R.appos;
}

function isSeat(word: readonly string[], letter: number): boolean {
  return /^[rdi]$/u.test(word[letter]) && word[letter - 1] === ',' && /^[-–]$/u.test(word[letter + 1]);
}

const DENYING: ReadonlySet<string> = new Set(['and', 'but', ',']);
const NOT_ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply', 'least']);

/** "the candidate Ola Berg and Senator |Ann Rao|": a name right behind the second noun is that noun's, not another one of the first. */
export function nameSecond({ head, relation, tag }: Parse): void {
  for (let name = 2; name < tag.length; name++) {
    const noun = name - 1;
    const first = head[name];
    const isOfFirst = relation[name] === R.appos && isName(tag[name]) && head[noun] === first;
    if (!isOfFirst || relation[noun] !== R.conj || !tag[noun]?.startsWith('NN')) continue;
    // "the mayor and poet Ann Rao" may be one
    for (let c = first + 1; c < noun; c++) if (head[c] === first && isName(tag[c])) head[name] = noun;
  }
}

function isJoinedBehind(
  head: Int32Array,
  relation: Uint8Array,
  tag: readonly PennTag[],
  first: number,
  and: number,
): boolean {
  for (let i = and + 1; i <= and + LONGEST_TITLE && isName(tag[i]); i++)
    if (relation[i] === R.conj && head[i] === first) return true;
  return false;
}

/** "|Commerce and Industry Minister| Piyush Rao": both subjects are of one office. */
function isDepartment({ word }: Parse, first: number, and: number, name: number): boolean {
  const isOffice = (i: number): boolean => i > and && OFFICE.test(word[i]);
  let office = and + 1;
  while (office < name && !isOffice(office)) office++;
  return (
    first === and - 1 && office < name && MINISTRY_WORDS.has(word[first]) && MINISTRY_WORDS.has(word[and + 1])
  );
}

const OFFICE = /^(?:minister|secretary|commissioner|chief|editor)$/u;

/** "with Corvane chief Paul Okafor", "at Quay 9": a preposition that hangs on the title belongs to the name, which is no object. */
export function liftPrepositions({ head, relation, tag }: Parse): void {
  for (let i = 0; i < tag.length; i++) {
    const title = head[i];
    if (relation[i] !== R.case || title <= i || relation[title] !== R.compound) continue;
    const name = head[title];
    if (name <= title || !(isName(tag[name]) || tag[name] === 'CD')) continue;
    head[i] = name;
    if (relation[name] === R.obj) relation[name] = R.obl;
  }
}

function isName(tag: PennTag | undefined): boolean {
  return tag === 'NNP' || tag === 'NNPS';
}

/** The name behind "and" and a title: the first word that one before it is a compound of, -1 where there is none. */
function nameBehind(head: Int32Array, relation: Uint8Array, tag: readonly PennTag[], and: number): number {
  for (let i = and + 1; i <= and + LONGEST_TITLE && i + 1 < tag.length; i++) {
    if (!tag[i]?.startsWith('NN')) return -1;
    if (
      relation[i] === R.compound &&
      head[i] === i + 1 &&
      relation[i + 2] === R.flat &&
      head[i + 2] === i + 1
    )
      return i + 1;
  }
  return -1;
}

/** The name right before "and", from its first word; -1 where there is none. */
function firstOf(head: Int32Array, relation: Uint8Array, tag: readonly PennTag[], and: number): number {
  let first = and - 1;
  if (!isName(tag[first])) return -1;
  while (relation[first] === R.flat && head[first] >= 0 && head[first] < first && isName(tag[head[first]]))
    first = head[first];
  return first;
}
