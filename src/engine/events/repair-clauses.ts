import { isKnownVerb } from './lexicon';
import { REPORTING_VERBS } from './lexicon.data';
import { verbLemma } from '../syntax/lemma';
import { FINITE_TAGS, type PennTag } from '../syntax/types';
import { R } from './relations';
import type { Parse } from './repair-subjects';

/** What a clause needs stands no further off. */
const REACH = 40;

/** Puts right which verb governs which where one clause stands inside another or behind it. */
export function repairClauses(parse: Parse): void {
  const { tag, word } = parse;
  for (let i = 1; i < tag.length; i++) {
    if (tag[i] === 'WP$') restoreOwned(parse, i);
    else if (HAVE.has(word[i] as string)) restorePerfect(parse, i);
    else if (word[i] === 'to') {
      restoreToBe(parse, i);
      restorePlan(parse, i);
    } else if (word[i] === ',') restoreReport(parse, i);
    else if (word[i] === 'since' && HAVE.has(word[i - 1] as string)) releaseSince(parse, i);
    else if (tag[i] === 'IN') restorePreposition(parse, i);
  }
}

/** "has since paused": an adverb between an auxiliary and its verb, and no conjunction. */
function releaseSince({ relation, head, tag }: Parse, since: number): void {
  const verb = since + 1;
  if (tag[verb] !== 'VBN' || head[since - 1] !== verb) return;
  tag[since] = 'RB';
  head[since] = verb;
  relation[since] = R.advmod;
}

/**
 * "Acme, whose tanker Oru was seized, sued": what is owned is the subject of the first verb, which describes the owner,
 * and the owner that of the second. Parsers from left to right take the owner for the subject of the first.
 */
function restoreOwned({ head, relation, tag, word }: Parse, whose: number): void {
  const owned = head[whose] as number;
  const verb = finiteAfter(tag, relation, head, owned < whose ? whose : owned);
  const noun = word[whose - 1] === ',' ? whose - 2 : whose - 1;
  if (owned <= whose || verb < 0 || noun < 0 || !tag[noun]?.startsWith('NN')) return;
  const main = mainAfter(tag, relation, head, word, verb);
  const owner = ownerOf(head, relation, verb, whose);
  if (owner < 0 || main < 0) return;
  const [up, own] = [head[verb] as number, relation[verb] as number];
  if (up === main) {
    // the first verb hung on the second: it keeps its place in the sentence
  } else [head[main], relation[main]] = [up, own];
  [head[owner], relation[owner]] = [main, R.nsubj];
  [head[verb], relation[verb]] = [noun, R['acl:relcl']];
  if (head[owned] !== verb) [head[owned], relation[owned]] = [verb, R.nsubj];
}

/** The verb of the first finite group behind a token. */
function finiteAfter(tag: readonly PennTag[], relation: Uint8Array, head: Int32Array, from: number): number {
  for (let i = from + 1; i < tag.length && i < from + REACH; i++) {
    if (!FINITE_TAGS.has(tag[i] as PennTag)) continue;
    const isAuxiliary = relation[i] === R.aux || relation[i] === R['aux:pass'] || relation[i] === R.cop;
    return isAuxiliary ? (head[i] as number) : i;
  }
  return -1;
}

/** The verb that goes on with the sentence right behind the comma that closes a clause; -1 where there is none. */
function mainAfter(
  tag: readonly PennTag[],
  relation: Uint8Array,
  head: Int32Array,
  word: readonly string[],
  verb: number,
): number {
  for (let i = verb + 1; i < tag.length && i < verb + REACH; i++) {
    if (tag[i] === '.') return -1;
    if (
      word[i] !== ',' ||
      !(FINITE_TAGS.has(tag[i + 1] as PennTag) || FINITE_TAGS.has(tag[i + 2] as PennTag))
    )
      continue;
    const main = finiteAfter(tag, relation, head, i);
    return main > i ? main : -1;
  }
  return -1;
}

/** The subject before "whose" that a verb behind it was given. */
function ownerOf(head: Int32Array, relation: Uint8Array, verb: number, whose: number): number {
  for (let i = whose - 1; i >= 0 && i > whose - REACH; i--)
    if (head[i] === verb && (relation[i] === R.nsubj || relation[i] === R['nsubj:pass'])) return i;
  return -1;
}

/** "Keller is to resign": the verb is the infinitive, "is" its auxiliary. */
function restoreToBe({ head, relation, tag, word }: Parse, to: number): void {
  const be = to - 1;
  const verb = head[to] as number;
  if (tag[verb] !== 'VB' || verb <= to || head[verb] !== be || relation[verb] !== R.xcomp) return;
  if (word[be] !== 'is' && word[be] !== 'are') return;
  const subject = childOf(head, relation, be, R.nsubj);
  if (subject < 0 || PLANS.has(word[subject] as string)) return;
  [head[verb], relation[verb]] = [head[be] as number, relation[be] as number];
  for (let c = Math.max(0, be - REACH); c < Math.min(head.length, be + REACH); c++)
    if (head[c] === be) head[c] = verb;
  [head[be], relation[be]] = [verb, R.aux];
}

/** "has since paused the tariffs", where the participle was taken to describe what is paused. */
function restorePerfect({ head, relation, tag }: Parse, have: number): void {
  let verb = have + 1;
  while (tag[verb] === 'RB' || (tag[verb] === 'IN' && tag[verb + 1] === 'VBN')) verb++;
  const noun = head[verb] as number;
  if (tag[verb] !== 'VBN' || relation[verb] !== R.amod || noun <= verb + 1 || tag[verb + 1] !== 'DT') return;
  if (relation[have] === R.aux) return;
  [head[verb], relation[verb]] = [head[have] as number, relation[have] as number];
  [head[noun], relation[noun]] = [verb, R.obj];
  for (let c = Math.max(0, have - REACH); c < verb; c++) if (head[c] === have) head[c] = verb;
  for (let c = have + 1; c < verb; c++) [head[c], relation[c]] = [verb, R.advmod];
  [head[have], relation[have]] = [verb, R.aux];
}

const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** "Acme to close mill, cut jobs", as headlines have it: both verbs are to come, and Acme is their subject. */
function restorePlan({ head, relation, tag, word }: Parse, to: number): void {
  const first = head[to] as number;
  const subject = to - 1;
  const second = head[subject] as number;
  if (first <= to || tag[first] !== 'VB' || head[first] !== subject || relation[subject] !== R.nsubj) return;
  const isList = second > first && (word[second - 1] === ',' || word[second - 1] === 'and');
  if (!isList || verbLemma(word[second] as string, isKnownVerb) !== word[second]) return;
  [head[first], relation[first]] = [head[second] as number, relation[second] as number];
  [head[second], relation[second], tag[second]] = [first, R.conj, 'VB'];
  head[subject] = first;
}

/** Nouns that an infinitive spells out: "the plan is to dig". */
const PLANS: ReadonlySet<string> = new Set(
  'plan aim goal idea task hope intention purpose objective way answer solution strategy challenge priority job'.split(
    ' ',
  ),
);

function childOf(head: Int32Array, relation: Uint8Array, token: number, wanted: number): number {
  for (let c = Math.max(0, token - REACH); c < token; c++)
    if (head[c] === token && relation[c] === wanted) return c;
  return -1;
}

/** "the first tranche of a new, wide Trade Agreement", where "of" was made the head of what is behind it. */
function restorePreposition({ head, relation, tag, word }: Parse, preposition: number): void {
  if (relation[preposition] !== R.nmod && relation[preposition] !== R.obl) return;
  let noun = -1;
  let end = preposition + 1;
  for (; end < preposition + LONGEST_PHRASE && IN_PHRASE.has(tag[end] as PennTag); end++) {
    if (word[end] === ',' && noun >= 0) break;
    if (tag[end]?.startsWith('NN')) noun = end;
  }
  if (noun < 0) return;
  [head[noun], relation[noun]] = [head[preposition] as number, relation[preposition] as number];
  for (let c = preposition + 1; c < end; c++) {
    const up = head[c] as number;
    if (c === noun || (up > preposition && up < end && up !== c)) continue;
    [head[c], relation[c]] = [noun, PHRASE_RELATIONS[tag[c] as string] ?? R.compound];
  }
  [head[preposition], relation[preposition]] = [noun, R.case];
}

const LONGEST_PHRASE = 14;
const IN_PHRASE: ReadonlySet<PennTag> = new Set([
  'DT', 'PRP$', 'JJ', 'JJR', 'JJS', 'RB', 'AFX', 'HYPH', 'NN', 'NNS', 'NNP', 'NNPS', 'CD', ',', 'VBN',
]); // prettier-ignore
const PHRASE_RELATIONS: Readonly<Partial<Record<string, number>>> = {
  DT: R.det,
  PRP$: R['nmod:poss'],
  JJ: R.amod,
  RB: R.advmod,
  CD: R.nummod,
  HYPH: R.punct,
  ',': R.punct,
};

/** "Nordvind buys Aqualis, the two firms announced on Sunday": who says it and the verb are a clause of their own. */
function restoreReport({ head, relation, tag, word }: Parse, comma: number): void {
  let verb = comma + 1;
  while (NOUN_PHRASE.has(tag[verb] as PennTag)) verb++;
  const noun = verb - 1;
  if (noun <= comma || (tag[verb] !== 'VBN' && tag[verb] !== 'VBD') || head[verb] !== noun) return;
  const lemma = verbLemma(word[verb] as string, isKnownVerb);
  const ends =
    word[verb + 1] === 'on' || word[verb + 1] === ',' || tag[verb + 1] === '.' || tag[verb + 1] === 'NNP';
  if (!ends || !(REPORTING_VERBS.has(lemma) || lemma === 'announce')) return;
  let root = noun;
  for (let steps = 0; steps < REACH && (head[root] as number) >= 0; steps++) root = head[root] as number;
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
