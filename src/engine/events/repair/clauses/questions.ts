import { ASKING_WORDS } from '../../lexicon/lexicon.data';
import type { PennTag } from '../../../syntax/types';
import { R, RelationSet } from '../../relations';
import { childOf, isFinite, isNear, isSubject, type Parse } from '../parse';

/**
 * "a report into |what happened|", "an inquiry into |how the gas leaked| was opened": what is asked behind a noun and its preposition
 * is a clause that describes the noun, and no more than that.
 */
export function restoreQuestions(parse: Parse): void {
  const { tag, word } = parse;
  for (let i = 1; i + 2 < word.length; i++) if (word[i] === 'matter') restoreNoMatter(parse, i);
  for (let preposition = 1; preposition + 2 < word.length; preposition++) {
    if (tag[preposition] !== 'IN' || !tag[preposition - 1]?.startsWith('NN')) continue;
    if (ASKING_WORDS.has(word[preposition + 1])) restoreQuestion(parse, preposition);
  }
}

function restoreQuestion(parse: Parse, preposition: number): void {
  const { head, relation, tag } = parse;
  const [noun, asking] = [preposition - 1, preposition + 1];
  const finite = finiteBehind(parse, asking);
  if (finite < 0) return;
  const isGroup =
    relation[finite] === R.aux || relation[finite] === R['aux:pass'] || relation[finite] === R.cop;
  const verb = isGroup ? head[finite] : finite;
  if (!isNear(asking, verb) || verb < finite) return;
  const isDoer = tag[asking] === 'WP' && finite === asking + 1;
  [head[preposition], relation[preposition]] = [verb, R.mark];
  [head[asking], relation[asking]] = [verb, isDoer ? R.nsubj : tag[asking] === 'WP' ? R.obj : R.advmod];
  if (!isDoer) restoreSubject(parse, finite, verb);
  if (tag[verb] === 'VBN' && !isGroup) tag[verb] = 'VBD';
  [head[verb], relation[verb]] = [noun, R.acl];
}

/** The first word of the verb of what is asked: a participle only where a finite verb follows at once, "how the gas |leaked| was". */
function finiteBehind({ tag }: Parse, asking: number): number {
  for (let i = asking + 1; i < Math.min(tag.length, asking + LONGEST); i++) {
    if (tag[i] === ',' || tag[i] === '.') return -1;
    if (isFinite(tag[i]) || (tag[i] === 'VBN' && isFinite(tag[i + 1]))) return i;
  }
  return -1;
}

/** What is asked has its verb no further off. */
const LONGEST = 10;

/** The noun right before the verb is its subject, whatever else it was taken for. */
function restoreSubject({ head, relation, tag }: Parse, finite: number, verb: number): void {
  if (childOf(head, relation, verb, R.nsubj) >= 0 || childOf(head, relation, verb, R['nsubj:pass']) >= 0)
    return;
  const noun = finite - 1;
  if (tag[noun]?.startsWith('NN')) [head[noun], relation[noun]] = [verb, R.nsubj];
}

/**
 * "stayed |no matter how many people he killed|", taken for a matter that he killed: "no matter" opens the clause of whatever
 * may be so.
 */
function restoreNoMatter({ head, relation, tag, word }: Parse, matter: number): void {
  const main = head[matter];
  if (word[matter - 1] !== 'no' || main < 0 || !OPENING.has(tag[matter + 1])) return;
  let verb = matter + 2;
  while (isNear(matter, verb) && tag[verb] !== undefined && word[verb] !== ',' && !isFinite(tag[verb]))
    verb++;
  if (!isFinite(tag[verb])) return;
  if (AUXILIARIES.has(relation[verb])) verb = head[verb];
  if (verb === main || verb < matter) return;
  [head[verb], relation[verb]] = [main, R.advcl];
  [head[matter], relation[matter]] = [verb, R.mark];
  for (let i = matter + 1; i < verb; i++) {
    if (head[i] !== main && head[i] !== matter) continue;
    [head[i], relation[i]] = [verb, isSubject(relation, i) ? relation[i] : R.obj];
  }
}

const OPENING: ReadonlySet<PennTag | undefined> = new Set<PennTag>(['WRB', 'WP', 'WDT']);
const AUXILIARIES = new RelationSet([R.aux, R['aux:pass'], R.cop]);
