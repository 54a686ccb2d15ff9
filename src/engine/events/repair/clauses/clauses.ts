import { isKnownVerb } from '../../lexicon/lexicon';
import { INTRANSITIVE, REPORTING_VERBS, TWO_OBJECTS } from '../../lexicon/lexicon.data';
import { climb, firstAbove } from '../../../syntax/heads';
import { verbLemma } from '../../../syntax/lemma';
import { FINITE_TAGS, type PennTag } from '../../../syntax/types';
import { R, RelationSet } from '../../relations';
import {
  childOf,
  CONJUNCTIONS,
  hasObject,
  HAVE,
  isAbove,
  isFinite,
  isNear,
  REACH,
  type Parse,
} from '../parse';
import { PLANS } from '../words/words.data';

/** Puts right which verb governs which where one clause stands inside another or behind it. */
export function repairClauses(parse: Parse): void {
  const { tag, word, relation } = parse;
  for (let i = 1; i < tag.length; i++) {
    if (relation[i] === R.conj) {
      handOver(parse, i);
      releaseParticiple(parse, i);
    } else if (relation[i] === R.advcl && relation[parse.head[i]] === R.acl) releaseParticiple(parse, i);
    else if (relation[i] === R.acl) {
      restoreConjunction(parse, i);
      restoreMain(parse, i);
    } else if (relation[i] === R['acl:relcl']) restoreConjunction(parse, i);
    if (relation[i] === R.advcl) {
      restoreSubject(parse, i);
      takeSubject(parse, i);
    }
    if (HAVE.has(word[i])) restorePerfect(parse, i);
    else if (word[i] === 'to') {
      restoreToBe(parse, i);
      releasePlace(parse, i);
    } else if (word[i] === ',') restoreReport(parse, i);
    else if (word[i] === 'that') restoreMark(parse, i);
    else if (word[i] === 'since' && HAVE.has(word[i - 1])) releaseSince(parse, i);
  }
}

/**
 * "shot and killed five men on Monday": what stands behind two verbs in a row hangs on the nearer one, rather than on the
 * first as in Universal Dependencies.
 */
function handOver({ head, relation, tag }: Parse, second: number): void {
  const first = head[second];
  if (first >= second || !isPastOrBase(tag[first]) || !isPastOrBase(tag[second])) return;
  for (let i = first + 1; i < second; i++) if (tag[i] !== 'CC' && tag[i] !== 'RB') return;
  for (let c = second + 1; c < Math.min(head.length, second + REACH); c++)
    if (head[c] === first && SHARED.has(relation[c])) head[c] = second;
}

/**
 * "praised the way of raising funds, announcing a grant", where the second gerund was listed with the first, or told along
 * with it: without "and" it says what else who praised did.
 */
function releaseParticiple({ head, relation, tag, word }: Parse, participle: number): void {
  const first = head[participle];
  if (tag[participle] !== 'VBG' || tag[first] !== 'VBG' || word[participle - 1] !== ',') return;
  if (!isNear(first, participle)) return;
  const isOfList = (c: number): boolean =>
    (head[c] === participle && relation[c] === R.cc) ||
    (head[c] === first && c > participle && relation[c] === R.conj);
  for (let c = first; c < Math.min(head.length, participle + REACH); c++) if (isOfList(c)) return;
  const main = firstAbove(head, first, (at) => isFinite(tag[at]));
  if (main < 0 || main > first) return;
  [head[participle], relation[participle]] = [main, R.advcl];
}

function isPastOrBase(tag: PennTag | undefined): boolean {
  return tag !== 'VBG' && (tag?.startsWith('VB') ?? false);
}

const SHARED = new RelationSet([
  R.obj, R.iobj, R.obl, R['obl:unmarked'], R['obl:agent'], R.xcomp, R.ccomp, R.advcl, R['compound:prt'],
]); // prettier-ignore

/**
 * "after a tram crashed", taken for a tram that was crashed, or, with "with a few people", for few people who crashed: what
 * has an object, or can have none, is no passive.
 */
function restoreConjunction({ head, relation, tag, word }: Parse, verb: number): void {
  const noun = head[verb];
  if (noun > verb || (relation[noun] !== R.obl && relation[noun] !== R.nmod)) return;
  const preposition = childOf(head, relation, noun, R.case);
  if (preposition < 0 || !CONJUNCTIONS.has(word[preposition])) return;
  const isIntransitive = INTRANSITIVE.has(verbLemma(word[verb], isKnownVerb));
  const isPast = tag[verb] === 'VBD' || (tag[verb] === 'VBN' && isIntransitive);
  if (!isPast || !(isIntransitive || hasObject(head, relation, verb))) return;
  const subject = childOf(head, relation, verb, R.nsubj);
  if (subject >= 0) {
    if (childOf(head, relation, subject, R.case) < 0) return;
    [head[subject], relation[subject]] = [noun, R.nmod];
  }
  tag[verb] = 'VBD';
  [head[verb], relation[verb]] = [head[noun], R.advcl];
  [head[noun], relation[noun]] = [verb, R.nsubj];
  [head[preposition], relation[preposition]] = [verb, R.mark];
}

/**
 * "news came as Rao, trying to calm a row|, was expected| to speak", taken for news that was expected: what stands between commas hides
 * that a conjunction opens the clause of a verb behind them.
 */
function takeSubject({ head, relation, tag, word }: Parse, verb: number): void {
  const main = head[verb];
  if (!isNear(main, verb) || SUBJECTS.some((kind) => childOf(head, relation, verb, kind) >= 0)) return;
  const aux = childOf(head, relation, verb, R['aux:pass']);
  const first = aux < main && isFinite(tag[verb]) ? verb : aux;
  if (first < main || !isFinite(tag[first]) || word[first - 1] !== ',') return;
  for (let noun = main + 1; noun < first; noun++) {
    if (head[noun] !== main || relation[noun] !== R.obl) continue;
    const conjunction = childOf(head, relation, noun, R.case);
    if (conjunction < main || !CONJUNCTIONS.has(word[conjunction])) continue;
    [head[noun], relation[noun]] = [verb, aux < main ? R.nsubj : R['nsubj:pass']];
    [head[conjunction], relation[conjunction]] = [verb, R.mark];
    for (let c = noun + 1; c < first; c++) if (head[c] === main) head[c] = verb;
    return;
  }
}

const SUBJECTS: readonly number[] = [R.nsubj, R['nsubj:pass'], R.mark, R.cc];

/** "since the capital, Oru, fell", where "since the capital" was taken for a phrase: the noun is the subject of the clause. */
function restoreSubject({ head, relation, tag, word }: Parse, verb: number): void {
  if (tag[verb] !== 'VBD' && tag[verb] !== 'VBZ') return;
  let noun = verb - 1;
  for (; noun >= 0 && verb - noun < REACH; noun--) {
    if (isFinite(tag[noun]) || (head[noun] === verb && word[noun] !== ',')) return;
    if (relation[noun] === R.nmod || relation[noun] === R.obl) break;
  }
  // "as a call with analysts |planned for Friday| gave hope"
  noun = firstAbove(head, noun, (at) => head[at] === head[verb]);
  if (noun < 0 || (relation[noun] !== R.nmod && relation[noun] !== R.obl)) return;
  const preposition = childOf(head, relation, noun, R.case);
  if (preposition < 0 || !CONJUNCTIONS.has(word[preposition])) return;
  for (let i = noun + 1; i < verb; i++) if (word[i] !== ',' && !isAbove(head, noun, i)) return;
  [head[noun], relation[noun]] = [verb, R.nsubj];
  [head[preposition], relation[preposition]] = [verb, R.mark];
}

/** "The talks built a bridge", taken for talks that were built: what has an object is no passive, and the noun is its subject. */
function restoreMain({ head, relation, tag, word }: Parse, verb: number): void {
  const noun = head[verb];
  const isPast = tag[verb] === 'VBD' || tag[verb] === 'VBN';
  if (!isPast || relation[noun] !== R.root || !isNear(noun, verb) || !hasObject(head, relation, verb)) return;
  if (!tag[noun]?.startsWith('NN') || TWO_OBJECTS.has(verbLemma(word[verb], isKnownVerb))) return;
  for (let c = noun + 1; c < verb; c++) {
    const isOfClause = head[c] === verb && relation[c] !== R.advmod;
    if (isOfClause || word[c] === ',' || FINITE_TAGS.has(tag[c])) return;
  }
  for (let c = verb + 1; c < Math.min(head.length, verb + REACH); c++) {
    if (head[c] !== noun) continue;
    head[c] = verb;
    if (relation[c] === R.nmod) relation[c] = R.obl;
  }
  [head[verb], relation[verb], tag[verb]] = [-1, R.root, 'VBD'];
  [head[noun], relation[noun]] = [verb, R.nsubj];
}

/** "has since paused": an adverb between an auxiliary and its verb, and no conjunction. */
function releaseSince({ relation, head, tag }: Parse, since: number): void {
  const verb = since + 1;
  if (tag[verb] !== 'VBN' || head[since - 1] !== verb) return;
  tag[since] = 'RB';
  head[since] = verb;
  relation[since] = R.advmod;
}

/** "Keller is to resign": the verb is the infinitive, "is" its auxiliary. */
function restoreToBe({ head, relation, tag, word }: Parse, to: number): void {
  const be = to - 1;
  const verb = head[to];
  if (tag[verb] !== 'VB' || verb <= to || (word[be] !== 'is' && word[be] !== 'are')) return;
  if (head[be] === verb && relation[be] === R.cop) {
    const own = childOf(head, relation, verb, R.nsubj);
    if (own >= 0 && own < be && !PLANS.has(word[own])) relation[be] = R.aux;
    return;
  }
  if (head[verb] !== be || relation[verb] !== R.xcomp) return;
  const subject = childOf(head, relation, be, R.nsubj);
  if (subject < 0 || PLANS.has(word[subject])) return;
  [head[verb], relation[verb]] = [head[be], relation[be]];
  for (let c = Math.max(0, be - REACH); c < Math.min(head.length, be + REACH); c++)
    if (head[c] === be) head[c] = verb;
  [head[be], relation[be]] = [verb, R.aux];
}

/** "has since paused the tariffs", where the participle was taken to describe what is paused. */
function restorePerfect({ head, relation, tag }: Parse, have: number): void {
  let verb = have + 1;
  while (tag[verb] === 'RB' || (tag[verb] === 'IN' && tag[verb + 1] === 'VBN')) verb++;
  const noun = head[verb];
  if (tag[verb] !== 'VBN' || relation[verb] !== R.amod || noun <= verb + 1 || tag[verb + 1] !== 'DT') return;
  if (relation[have] === R.aux) return;
  [head[verb], relation[verb]] = [head[have], relation[have]];
  [head[noun], relation[noun]] = [verb, R.obj];
  for (let c = Math.max(0, have - REACH); c < verb; c++) if (head[c] === have) head[c] = verb;
  for (let c = have + 1; c < verb; c++) [head[c], relation[c]] = [verb, R.advmod];
  [head[have], relation[have]] = [verb, R.aux];
}

/** "travelled to Estal on Monday to see the port", where the first "to" and Estal were taken for those of "see". */
function releasePlace({ head, relation, tag, word }: Parse, to: number): void {
  const place = head[to + 1] === head[to] ? to + 1 : head[to + 1];
  const verb = head[to];
  if (head[place] !== verb || relation[place] !== R.nsubj || relation[to] !== R.mark) return;
  if (!isNear(place, verb)) return;
  const isOther = (c: number): boolean => head[c] === verb && relation[c] === R.mark && word[c] === 'to';
  let second = verb - 1;
  while (second > place && !isOther(second)) second--;
  if (second <= place) return;
  const above = head[verb];
  if (above < 0 || above > to) return;
  [head[place], relation[place]] = [above, tag[above]?.startsWith('VB') ? R.obl : R.nmod];
  [head[to], relation[to]] = [place, R.case];
}

/** "found last month that an alarm had failed", where "that" was taken for a part of the clause that it opens. */
function restoreMark({ head, relation, tag }: Parse, that: number): void {
  const verb = head[that];
  if (relation[that] !== R['obl:unmarked'] || relation[verb] !== R.ccomp || verb < that) return;
  relation[that] = R.mark;
  tag[that] = 'IN';
}

/** "Nordvind buys Aqualis, the two firms announced on Sunday": who says it and the verb are a clause of their own. */
function restoreReport({ head, relation, tag, word }: Parse, comma: number): void {
  let verb = comma + 1;
  while (NOUN_PHRASE.has(tag[verb])) verb++;
  const noun = verb - 1;
  if (noun <= comma || (tag[verb] !== 'VBN' && tag[verb] !== 'VBD') || head[verb] !== noun) return;
  const lemma = verbLemma(word[verb], isKnownVerb);
  const ends =
    word[verb + 1] === 'on' || word[verb + 1] === ',' || tag[verb + 1] === '.' || tag[verb + 1] === 'NNP';
  if (!ends || !(REPORTING_VERBS.has(lemma) || lemma === 'announce')) return;
  const root = climb(head, noun, () => true);
  if (root === noun) return;
  [head[verb], relation[verb]] = [root, R.parataxis];
  [head[noun], relation[noun]] = [verb, R.nsubj];
  tag[verb] = 'VBD';
}

const NOUN_PHRASE: ReadonlySet<PennTag> = new Set([
  'DT',
  'CD',
  'JJ',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PRP',
  'PRP$',
]);
