import { firstAbove } from '../../../syntax/heads';
import type { PennTag } from '../../../syntax/types';
import { DASHES } from '../../marks.data';
import { R } from '../../relations';
import { isAbove, isFinite, isSubject, REACH, type Parse } from '../parse';

/** Puts right what was taken into a subject that only stands before it: days, places of reporting, the end of a caption. */
export function repairOpenings(parse: Parse, isCapital: (token: number) => boolean): void {
  for (let i = 0; i + 1 < parse.word.length; i++) {
    if (DAYS.has(parse.word[i])) releaseDay(parse, i);
    else if (DASHES.has(parse.word[i]) && parse.tag[i] !== 'HYPH') releaseDateline(parse, i);
    else if (parse.word[i] === 'born') restoreBirth(parse, i);
    else if (parse.tag[i] === 'JJ' && isCapital(i)) partCaption(parse, i, isCapital);
  }
}

const DAYS: ReadonlySet<string> = new Set(['today', 'tonight', 'yesterday', 'tomorrow']);

/** "|Tonight| governor Lena Varga declared": a day at the head of a sentence is no part of the name behind it. */
function releaseDay({ head, relation, tag }: Parse, day: number): void {
  const isFirst = day === 0 || ENDS.has(tag[day - 1]);
  if (!isFirst || (relation[day] !== R.compound && relation[day] !== R['nmod:unmarked'])) return;
  const verb = verbOf({ head, relation }, head[day]);
  if (verb > day && head[day] > day) [head[day], relation[day]] = [verb, R['obl:unmarked']];
}

const ENDS: ReadonlySet<PennTag> = new Set<PennTag>(['.', ':', '``', '-RRB-']);

/** The verb that a noun phrase is the subject of; -1 where it is none. */
function verbOf({ head, relation }: Pick<Parse, 'head' | 'relation'>, token: number): number {
  const subject = firstAbove(head, token, (at) => isSubject(relation, at));
  return subject < 0 ? -1 : head[subject];
}

/**
 * "|Born| Ida Lind in Oru on 3 May 1932, she sang", taken for a born Lind who sang on that day beside her: of two subjects the one behind
 * the last comma sings, and all before it is of her birth.
 */
function restoreBirth({ head, relation, tag, word }: Parse, born: number): void {
  const name = head[born];
  const verb = name < 0 ? -1 : head[name];
  const isFirst = born === 0 || ENDS.has(tag[born - 1]);
  if (!isFirst || name < born || tag[name] !== 'NNP' || relation[name] !== R.nsubj || verb < name) return;
  let subject = verb - 1;
  while (subject > name && !(head[subject] === verb && relation[subject] === R.nsubj)) subject--;
  let comma = subject - 1;
  while (comma > name && word[comma] !== ',') comma--;
  if (subject <= name || comma <= name) return;
  for (let i = name + 1; i < comma; i++) {
    const isOfBoth = head[i] === verb || head[i] === name;
    if (isOfBoth && relation[i] !== R.flat) head[i] = born;
    if (head[i] === born && relation[i] === R.nmod) relation[i] = R.obl;
  }
  [head[born], relation[born], tag[born]] = [verb, R.advcl, 'VBN'];
  [head[name], relation[name]] = [born, R.xcomp];
}

/** "Oru, Fla. |--| Senator Lena Varga offered": of two subjects with a dash between them the first is where the report is from. */
function releaseDateline({ head, relation, tag }: Parse, dash: number): void {
  const from = Math.max(0, dash - REACH);
  for (let place = from; place < dash; place++) {
    if (relation[place] !== R.nsubj || !tag[place]?.startsWith('NNP')) continue;
    const verb = head[place];
    if (verb < dash || verb - dash > REACH) continue;
    for (let i = dash + 1; i < verb; i++)
      if (head[i] === verb && relation[i] === R.nsubj) relation[place] = R.dep;
  }
}

/**
 * "left homeless by the quake |Estal police| arrested", where a phrase in front has no comma: no common noun stands before
 * the adjective of a people and belongs to the same noun.
 */
function partCaption(
  { head, relation, tag }: Parse,
  people: number,
  isCapital: (i: number) => boolean,
): void {
  const before = people - 1;
  const noun = head[people];
  if (relation[people] !== R.amod || noun < people || isCapital(noun) || head[before] !== noun) return;
  if (relation[before] !== R.compound || isCapital(before) || verbOf({ head, relation }, noun) < noun) return;
  let verb = before - 1;
  while (verb >= 0 && verb > before - REACH && !isFinite(tag[verb])) verb--;
  const isOpened = verb >= 0 && verb > before - REACH;
  if (!isOpened || isAbove(head, noun, verb)) return;
  for (let i = verb + 1; i < before; i++) if (head[i] === noun) head[i] = before;
  [head[before], relation[before]] = [verb, R.obl];
}
