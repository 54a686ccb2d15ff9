import { wordSet } from '../../../collections';
import { climb, firstAbove } from '../../../syntax/heads';
import { FINITE_TAGS, type PennTag } from '../../../syntax/types';
import { isPersonRole } from '../../../link/names/gender';
import { MONTHS, NEAR_DAYS, WEEKDAYS } from '../../../text/calendar.data';
import { R, RelationSet } from '../../relations';
import { restoreAppositions, restoreDoers } from '../nouns/appositions';
import { CONJUNCTIONS, HAVE, hasBreak, isAbove, isSubject, MEASURES, REACH, type Parse } from '../parse';
import { restoreDescribedNouns } from '../nouns/described-nouns';
import { restoreRelatives } from './relatives';
import { divideSubjects } from './second-subjects';

/** Puts right what parsers often miss of subjects: a second one of a verb, days before them, names between commas. */
export function repairSubjects(parse: Parse): void {
  restoreAppositions(parse);
  restoreDoers(parse);
  restoreRelatives(parse);
  restoreDescribedNouns(parse);
  divideSubjects(parse);
  releaseSecond(parse);
  releaseTimes(parse);
  releaseMeasures(parse);
  releasePhrases(parse);
  restoreSubjects(parse);
  restoreActive(parse);
  restorePasts(parse);
  releaseStates(parse);
}

/** "who had moved", taken for a passive: without "been" a perfect is none. */
function restoreActive({ head, relation, word, tag }: Parse): void {
  for (let have = 0; have + 1 < word.length; have++) {
    if (!HAVE.has(word[have]) || relation[have] !== R.aux) continue;
    const verb = head[have];
    if (tag[verb] !== 'VBN' || verb < have || verb - have > LONGEST_GROUP) continue;
    let isPassive = false;
    for (let i = have + 1; i < verb; i++) isPassive ||= word[i] === 'been';
    if (isPassive) continue;
    for (let i = Math.max(0, have - REACH); i < have; i++)
      if (head[i] === verb && relation[i] === R['nsubj:pass']) relation[i] = R.nsubj;
  }
}

/**
 * "The screens |projected| an image.": what has a subject and neither an auxiliary nor anything above it is finite, outside
 * headlines ("Boy found dead"), which have no full stop.
 */
function restorePasts({ head, relation, word, tag }: Parse): void {
  const subjectOf = new Int32Array(word.length).fill(-1);
  const hasVerb = new Uint8Array(word.length);
  for (let i = 0; i < word.length; i++) {
    const verb = head[i];
    if (verb < 0 || tag[verb] !== 'VBN') continue;
    if (relation[i] === R.nsubj && i < verb) subjectOf[verb] = i;
    if (AUXILIARIES.has(relation[i])) hasVerb[verb] = 1;
    const isEnd = relation[i] === R.punct && word[i] === '.';
    if (isEnd && head[verb] === -1 && subjectOf[verb] >= 0 && hasVerb[verb] === 0) tag[verb] = 'VBD';
  }
}

const AUXILIARIES = new RelationSet([R.aux, R['aux:pass'], R.cop]);

/** Auxiliaries and their verb stand no further apart. */
const LONGEST_GROUP = 5;

/**
 * A verb that was given two subjects: what stands behind a preposition or participle is none ("According to officials,
 * Lind was driving"), and a noun between commas renames the one before it ("The judge in the case, Lena Varga, said").
 */
function releaseSecond({ head, relation, word, tag }: Parse): void {
  const first = new Int32Array(word.length).fill(-1);
  for (let i = 0; i < word.length; i++) {
    const verb = head[i];
    if (verb < i || !isSubject(relation, i)) continue;
    const before = first[verb];
    if (before < 0) {
      first[verb] = i;
      continue;
    }
    // "the broadcaster |Oru News| revealed"
    if (startOf(head, i, before) === before + 1 && tag[before] === 'NN' && tag[i] === 'NNP') {
      [head[i], relation[i]] = [before, R.appos];
      continue;
    }
    // "Oru Committee |Chairman| Ola Berg said", "Oru Common |Pleas| Judge Ola Berg said"
    if (startOf(head, i, before) === before + 1 && tag[i] === 'NNP' && isTitle(word, tag, before, i)) {
      [head[before], relation[before], first[verb]] = [i, R.compound, i];
      continue;
    }
    if (isListed({ head, relation, word, tag }, before, i)) {
      [head[i], relation[i]] = [before, R.conj];
      continue;
    }
    const edge = startOf(head, i, before);
    const start = word[edge] === ',' ? edge + 1 : edge;
    if (word[start - 1] !== ',' || !tag[before]?.startsWith('NN')) continue;
    const opening = startOf(head, before, before - LONGEST_PHRASE);
    if (relation[opening] === R.case || NO_NOUN_PHRASE.has(tag[opening])) relation[before] = R.obl;
    else if (TIMES.has(word[before])) relation[before] = R['obl:unmarked'];
    else if (isRenamed(tag, relation, before, start, i)) [head[i], relation[i]] = [before, R.appos];
  }
}

/** Whether nothing but nouns stand among tokens `[from, to)`, one of them a role. */
function isTitle(word: readonly string[], tag: readonly PennTag[], from: number, to: number): boolean {
  const areNouns = tag.slice(from, to).every((of) => of.startsWith('NN'));
  return areNouns && word.slice(from, to).some((role) => isPersonRole(role));
}

/** "Rao, who won in May, |and Berg| met", "Rao (D-Oru) |and Berg| met": what follows a clause or brackets about the first subject. */
function isListed({ head, relation, word }: Parse, first: number, second: number): boolean {
  const start = startOf(head, second, first);
  const and = word[start] === 'and' ? start : start - 1;
  if (word[and] !== 'and') return false;
  if (word[and - 1] === ')') return isAbove(head, first, and - 1);
  if (word[and - 1] !== ',') return false;
  for (let i = first + 1; i < and; i++) if (head[i] === first && relation[i] === R['acl:relcl']) return true;
  return false;
}

/** Where the words before `token` that belong to it begin, behind `floor`. */
function startOf(head: Int32Array, token: number, floor: number): number {
  let start = token;
  while (start > 0 && start - 1 > floor && isAbove(head, token, start - 1)) start--;
  return start;
}

/** Whether the phrase `[start, second]` behind a comma can be another name for the noun `first`. */
function isRenamed(
  tag: readonly PennTag[],
  relation: Uint8Array,
  first: number,
  start: number,
  second: number,
): boolean {
  if (tag[second] !== 'NNP' && !(tag[second]?.startsWith('NN') && tag[start] === 'DT')) return false;
  for (let i = first + 1; i < start; i++)
    if (FINITE_TAGS.has(tag[i]) && relation[i] !== R['acl:relcl']) return false;
  return true;
}

/** What a phrase in front begins with that is no subject: "Ranked first by them, Lind was". */
const NO_NOUN_PHRASE: ReadonlySet<PennTag> = new Set(['VBN', 'VBG', 'RB', 'IN']);

/** What is no subject in front of one: "Last week, Lena Varga said". */
const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...wordSet('morning afternoon evening night day week weekend month year time times today yesterday'),
]);

/** "a bombing in Oru, |Ala.|, killed", taken for what killed: it is where Oru lies, and the noun before is the subject. */
function releaseStates({ head, relation, word, tag }: Parse): void {
  for (let i = 3; i + 1 < tag.length; i++) {
    if (relation[i] !== R.nsubj || word[i - 1] !== ',' || word[i + 1] !== ',') continue;
    const [town, verb] = [i - 2, head[i]];
    const noun = head[town];
    if (tag[i] !== 'NNP' || tag[town] !== 'NNP' || relation[town] !== R.nmod || noun > town) continue;
    if (verb < i || !tag[noun]?.startsWith('NN')) continue;
    [head[noun], relation[noun]] = [verb, R.nsubj];
    [head[i], relation[i]] = [town, R.appos];
  }
}

/** "Yesterday, people were ordered": the day is no subject. */
function releaseTimes({ head, relation, word, tag }: Parse): void {
  for (let i = 0; i < word.length; i++) {
    if (!isSubject(relation, i)) continue;
    const isTime = DAYS.has(word[i]) || (tag[i] === 'NNP' && MONTHS.has(word[i]));
    if (isTime && head[i] > i + 1) relation[i] = R['obl:unmarked'];
  }
}

/** "resigned two days before the vote": how long before is told with the verb, as most parses have it. */
function releaseMeasures({ head, relation, word }: Parse): void {
  for (let i = 0; i + 2 < word.length; i++) {
    const verb = head[i];
    const noun = head[i + 1];
    if (!MEASURES.has(word[i]) || word[i - 1] === 'the') continue;
    if (relation[i + 1] !== R.case || !CONJUNCTIONS.has(word[i + 1])) continue;
    if (relation[i] === R['nmod:unmarked'] && verb === noun && head[noun] >= 0 && relation[noun] === R.obl)
      [head[i], relation[i]] = [head[noun], R['obl:unmarked']];
  }
}

/** "As part of the plan, Rao pledged": a phrase with a preposition before a comma is no subject where a name follows. */
function releasePhrases({ head, relation, word, tag }: Parse): void {
  for (let i = 0; i < word.length; i++) {
    const subject = relation[i] === R.case ? head[i] : -1;
    if (subject <= i || relation[subject] !== R.nsubj) continue;
    const verb = head[subject];
    if (verb > subject + 1 && tag[verb - 1] === 'NNP' && hasBreak(word, subject, verb - 1))
      relation[subject] = R.obl;
  }
}

/**
 * Gives finite verbs that the parser left without a subject the noun phrase right before them: "On Monday, the maker
 * Skylane announced", where the name hangs on "Monday". Owners ("Skylane's chief, Lena Varga, announced") give the
 * place of subject to what they own.
 */
function restoreSubjects(parse: Parse): void {
  const { head, relation, word, tag } = parse;
  const subject = new Int32Array(word.length).fill(-1);
  for (let i = 0; i < word.length; i++) {
    const up = head[i];
    if (up >= 0 && (isSubject(relation, i) || relation[i] === R.expl)) subject[up] = i;
  }
  for (let i = 1; i < word.length; i++) {
    if (!FINITE_TAGS.has(tag[i])) continue;
    const verb = relation[i] === R.aux || relation[i] === R['aux:pass'] ? head[i] : i;
    if (verb < i || subject[verb] !== -1 || !CLAUSES.has(relation[verb])) continue;
    const noun = word[i - 1] === ',' ? nameInFront(parse, i, verb) : phraseBefore(parse, i);
    if (noun < 0 || isAbove(head, noun, verb)) continue;
    head[noun] = verb;
    relation[noun] = relation[i] === R['aux:pass'] ? R['nsubj:pass'] : R.nsubj;
    subject[verb] = noun;
    restoreConjunction(parse, verb, noun);
  }
}

/**
 * "On Monday, Lena Varga, the mayor, resigned", where the name was taken to rename what stands before it: the first name
 * behind a comma that hangs on the phrase in front; -1 where there is none. What renames it comes along.
 */
function nameInFront({ head, relation, word, tag }: Parse, token: number, verb: number): number {
  let name = -1;
  for (let i = token - 2; i > 0 && i > token - FRONT; i--) {
    const isTold = FINITE_TAGS.has(tag[i]) && relation[i] !== R['acl:relcl'] && relation[i] !== R.aux;
    if (tag[i] === '.' || isTold) break;
    if (relation[i] !== R.appos || tag[i] !== 'NNP' || word[i - 1] !== ',') continue;
    if (isInFront(head, relation, head[i], verb)) name = i;
  }
  for (let c = name + 1; name >= 0 && c < token; c++)
    if (head[c] === head[name] && relation[c] === R.appos) head[c] = name;
  return name;
}

/** Words of a phrase in front with a name and what renames it. */
const FRONT = 30;

/** Whether a word belongs to a phrase before its verb that says when, where or how. */
function isInFront(head: Int32Array, relation: Uint8Array, word: number, verb: number): boolean {
  const at = firstAbove(head, word, (above) => head[above] === verb);
  return at >= 0 && at < verb && IN_FRONT.has(relation[at]);
}

const IN_FRONT = new RelationSet([R.obl, R['obl:unmarked'], R.advcl]);

/** "coming days before Rao arrives", where "before" hung on the name: it opens a clause under what stands before it. */
function restoreConjunction({ head, relation, word }: Parse, verb: number, noun: number): void {
  const before = Math.max(0, noun - LONGEST_PHRASE);
  for (let c = noun - 1; c >= before; c--) {
    if (head[c] !== noun || relation[c] !== R.case || !CONJUNCTIONS.has(word[c])) continue;
    head[c] = verb;
    relation[c] = R.mark;
    for (let clause = c - 1; clause >= before; clause--) {
      if (head[clause] !== verb || relation[clause] !== R.csubj) continue;
      head[clause] = head[verb];
      head[verb] = clause;
      relation[clause] = R.advcl;
    }
    if (head[verb] !== -1) relation[verb] = R.advcl;
    return;
  }
}

/** A preposition stands no further before its noun. */
const LONGEST_PHRASE = 12;

const CLAUSES = new RelationSet([R.root, R.ccomp, R.conj, R.parataxis, R.advcl]);

/** Head of the noun phrase that ends right before a token, -1 where there is none. */
function phraseBefore({ head, relation, word, tag }: Parse, token: number): number {
  let at = token - 1;
  while (at > 0 && (tag[at] === 'RB' || tag[at] === 'RBR' || DAYS.has(word[at]))) at--;
  const own = tag[at];
  if (at < 0 || !(own === 'NN' || own === 'NNS' || own === 'NNP' || own === 'NNPS' || own === 'PRP'))
    return -1;
  if (relation[at] === R.obj && head[at] < at) return -1;
  return climb(head, at, (inner, up) => {
    const isInside = up < inner && INSIDE_PHRASE.has(relation[inner]) && tag[up].startsWith('NN');
    return isInside && !hasBreak(word, up, inner) && !DAYS.has(word[up]);
  });
}

/** Days that stand between a subject and its verb: "the firm yesterday closed". */
const DAYS: ReadonlySet<string> = new Set([...NEAR_DAYS, ...WEEKDAYS]);
const INSIDE_PHRASE = new RelationSet([R.nmod, R.flat, R.appos, R.conj, R.compound]);
