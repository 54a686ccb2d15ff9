import { wordSet } from '../../../collections';
import { firstAbove } from '../../../syntax/heads';
import type { PennTag } from '../../../syntax/types';
import { AIM_NOUNS } from '../../lexicon/lexicon.data';
import { R, RelationSet } from '../../relations';
import { childOf, hasObject, HAVE, isNear, REACH, type Parse } from '../parse';
import { CHARGES, PUBLISHED, WORKS } from '../words/words.data';

/** Puts right what parsers hang into a noun phrase that it does not belong to. */
export function repairPhrases(parse: Parse): void {
  const { tag, relation } = parse;
  for (let i = 1; i < tag.length; i++) {
    if (relation[i] === R.amod && PARTICIPLES.has(tag[i])) {
      restoreDeed(parse, i);
    } else if (relation[i] === R.conj) restoreAside(parse, i);
    else if (relation[i] === R.acl) {
      restoreParticiple(parse, i);
      restorePublished(parse, i);
    } else if (parse.word[i] === 'ahead') joinAhead(parse, i);
    else if (tag[i] === 'RP') joinOnTo(parse, i);
    else if (HAVE.has(parse.word[i])) restorePossession(parse, i);
    else if (tag[i] === 'TO') attachAim(parse, i);
    else if (tag[i] === 'IN') {
      if (parse.word[i] === 'of') restoreOf(parse, i);
      else if (parse.word[i] === 'since') attachSince(parse, i);
      else if (parse.word[i] === 'against') attachAccused(parse, i);
      restoreOblique(parse, i);
      restorePreposition(parse, i);
      splitPhrase(parse, i);
    }
  }
}

/** "speaks |ahead of| Easter", with a word hung on what stands before: both mark the phrase behind them. */
function joinAhead({ head, relation, word }: Parse, ahead: number): void {
  const of = ahead + 1;
  if (word[of] !== 'of' || head[ahead] > ahead) return;
  let noun = of + 1;
  while (isNear(of, noun) && head[noun] > ahead) noun++;
  // "finished |ahead| of Lind"
  if (!PHRASES.has(relation[noun]) || head[noun] === ahead) return;
  for (const token of [ahead, of]) [head[token], relation[token]] = [noun, R.case];
}

const PHRASES = new RelationSet([R.obl, R.nmod]);

/** "lowered a cap |on to| the well", in British spelling: one preposition in two words. */
function joinOnTo({ head, relation, tag, word }: Parse, on: number): void {
  const noun = head[on + 1];
  if ((word[on] !== 'on' && word[on] !== 'in') || word[on + 1] !== 'to') return;
  if (relation[on + 1] !== R.case || !tag[noun]?.startsWith('NN') || noun < on) return;
  // but "hung on to his seat"
  if (tag[on - 1]?.startsWith('VB') || relation[on] === R['compound:prt']) return;
  [head[on], relation[on]] = [noun, R.case];
  if (relation[noun] === R.advmod) relation[noun] = R.obl;
}

const PARTICIPLES: ReadonlySet<PennTag> = new Set(['VBN', 'VBD']);

/** "an interview with Oru |aired| on Sunday", tagged as a past that somebody behind it has done: what describes a noun is a participle. */
function restoreParticiple({ head, relation, tag }: Parse, verb: number): void {
  if (tag[verb] !== 'VBD' || hasObject(head, relation, verb)) return;
  if (childOf(head, relation, verb, R.nsubj) < 0) tag[verb] = 'VBN';
}

/** "a survey of adults |published| by Oru", taken for adults who were published. */
function restorePublished({ head, relation, tag, word }: Parse, participle: number): void {
  const noun = head[participle];
  const work = head[noun];
  if (tag[participle] !== 'VBN' || !PUBLISHED.has(word[participle])) return;
  if (relation[noun] !== R.nmod || work < 0 || work > noun || !WORKS.has(word[work])) return;
  head[participle] = work;
}

/** "Rao, the minister and |a friend| of Lind, died", taken for Rao and a friend: both are asides of one comma. */
function restoreAside({ head, relation, tag, word }: Parse, conjunct: number): void {
  const name = head[conjunct];
  if (tag[conjunct] !== 'NN' || tag[name] !== 'NNP' || name > conjunct || conjunct - name > REACH) return;
  let aside = -1;
  for (let i = name + 1; i < conjunct; i++) if (head[i] === name && relation[i] === R.appos) aside = i;
  if (aside < 0) return;
  let commas = 0;
  for (let i = name + 1; i < conjunct; i++) if (word[i] === ',') commas++;
  let isListed = false;
  for (let i = aside + 1; i < conjunct; i++) isListed ||= head[i] === aside && relation[i] === R.conj;
  if (commas === 1 || isListed) head[conjunct] = aside;
}

/** "the first tranche of a new, wide Trade Agreement", where "of" was made the head of what is behind it. */
function restorePreposition(parse: Parse, preposition: number): void {
  const { head, relation } = parse;
  if (relation[preposition] !== R.nmod && relation[preposition] !== R.obl) return;
  const [noun, end] = phraseBehind(parse, preposition);
  if (noun < 0) return;
  [head[noun], relation[noun]] = [head[preposition], relation[preposition]];
  adopt(parse, noun, preposition + 1, end);
  [head[preposition], relation[preposition]] = [noun, R.case];
}

/** "a part of the Trade Agreement", where "of" was hung on what is before it. */
function restoreOf(parse: Parse, of: number): void {
  const { head, relation, tag } = parse;
  const before = of - 1;
  if (relation[of] !== R.case || head[of] !== before || !tag[before]?.startsWith('NN')) return;
  const [noun, end] = phraseBehind(parse, of);
  if (noun < 0) return;
  [head[noun], relation[noun]] = [before, R.nmod];
  adopt(parse, noun, of + 1, end);
  [head[of], relation[of]] = [noun, R.case];
}

/**
 * "was hurt in an April 20, 2031, battle near Oru", where the dates broke the clause: a noun with a preposition is told with the
 * verb before it, or describes the noun before it.
 */
function restoreOblique({ head, relation, tag }: Parse, preposition: number): void {
  const noun = head[preposition];
  const above = head[noun];
  if (relation[preposition] !== R.case || above < 0 || above > preposition || !tag[noun]?.startsWith('NN'))
    return;
  if (relation[noun] === R.obl && tag[above]?.startsWith('NN') && NOMINAL.has(relation[above]))
    relation[noun] = R.nmod;
  if (!NO_OBLIQUE.has(relation[noun]) || !tag[above]?.startsWith('VB')) return;
  for (let c = preposition - 1; c < noun; c++) if (head[c] === noun && CLAUSAL.has(relation[c])) return;
  relation[noun] = R.obl;
}

const NOMINAL = new RelationSet([R.nsubj, R['nsubj:pass'], R.obj, R.obl, R.nmod]);
/** What a noun with a preposition is not to a verb, and what only a noun that is a clause of its own has. */
const NO_OBLIQUE = new RelationSet([R.parataxis, R.nmod, R.ccomp, R.nsubj]);
const CLAUSAL = new RelationSet([R.cc, R.cop, R.nsubj]);

/** "marked their first talks since a call": what is counted from belongs to the noun right before it that is counted. */
function attachSince({ head, relation, tag, word }: Parse, since: number): void {
  const from = head[since];
  const counted = since - 1;
  if (relation[since] !== R.case || relation[from] !== R.obl || !tag[counted]?.startsWith('NN')) return;
  if (head[counted] !== head[from] || relation[counted] !== R.obj) return;
  for (let c = counted - 1; c >= 0 && head[c] === counted; c--)
    if (tag[c] === 'JJS' || COUNTS.has(word[c])) [head[from], relation[from]] = [counted, R.nmod];
}

const COUNTS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'only', 'last']);

/** "in an effort |to recover| billions", hung on what was done in an effort. */
function attachAim({ head, relation, tag, word }: Parse, to: number): void {
  const verb = head[to];
  const noun = to - 1;
  if (!AIM_NOUNS.has(word[noun]) || relation[to] !== R.mark || tag[verb] !== 'VB') return;
  if (verb > to && relation[noun] === R.obl && head[verb] === head[noun])
    [head[verb], relation[verb]] = [noun, R.acl];
}

/** "filed lawsuits on behalf of the state |against Oru|": whom a lawsuit is against is not what it is brought for. */
function attachAccused({ head, relation, tag, word }: Parse, against: number): void {
  const accused = head[against];
  const noun = head[accused];
  if (relation[against] !== R.case || relation[accused] !== R.nmod || !isNear(noun, against)) return;
  const verb = firstAbove(head, noun, (at) => tag[at].startsWith('VB'));
  for (let c = verb + 1; verb >= 0 && c < noun; c++)
    if (head[c] === verb && relation[c] === R.obj && CHARGES.has(word[c])) {
      head[accused] = c;
      return;
    }
}

/** "the first part of a Trade Agreement by the fall", where both prepositions were hung on the last noun: two phrases. */
function splitPhrase(parse: Parse, preposition: number): void {
  const { head, relation, tag } = parse;
  const last = head[preposition];
  if (relation[preposition] !== R.case || last <= preposition + 2) return;
  const [noun, end] = phraseBehind(parse, preposition);
  if (noun < 0 || noun >= last) return;
  let next = end;
  if (tag[next] === '-LRB-') while (next < last && tag[next - 1] !== '-RRB-') next++;
  if (tag[next] !== 'IN' || head[next] !== last || relation[next] !== R.case) return;
  [head[noun], relation[noun]] = [head[last], relation[last]];
  adopt(parse, noun, preposition + 1, end);
  head[preposition] = noun;
}

/** "had warm and lively talks with Rao", where "had" was taken for the auxiliary of an adjective: what is had is its object. */
function restorePossession(parse: Parse, have: number): void {
  const { head, relation, tag } = parse;
  const above = head[have];
  if (relation[have] !== R.aux || !tag[above]?.startsWith('JJ')) return;
  const [noun, end] = phraseBehind(parse, have);
  if (noun < above || above < have) return;
  for (let c = have + 1; c < above; c++) if (relation[c] === R.cop || relation[c] === R.aux) return;
  [head[have], relation[have]] = [head[above], relation[above]];
  for (let c = Math.max(0, have - REACH); c < have; c++) if (head[c] === above) head[c] = have;
  [head[noun], relation[noun]] = [have, R.obj];
  adopt(parse, noun, have + 1, end);
  [head[above], relation[above]] = [noun, R.amod];
}

/** The last noun of the phrase behind a word, -1 where there is none, and the end of the phrase. */
function phraseBehind({ tag, word }: Parse, before: number): [noun: number, end: number] {
  let noun = -1;
  let end = before + 1;
  for (; end < before + LONGEST_PHRASE; end++) {
    const joins = tag[end] === 'CC' && isQuality(tag[end - 1]) && isQuality(tag[end + 1]);
    if (!joins && !IN_PHRASE.has(tag[end])) break;
    if (word[end] === ',' && noun >= 0) break;
    if (tag[end]?.startsWith('NN')) noun = end;
  }
  return [noun, end];
}

function isQuality(tag: PennTag | undefined): boolean {
  return tag === 'JJ' || tag === 'VBN' || tag === 'VBG';
}

/** Hangs the tokens `[from, end)` of a phrase on its noun, but those that hang on one another. */
function adopt({ head, relation, tag }: Parse, noun: number, from: number, end: number): void {
  for (let c = from; c < end; c++) {
    const up = head[c];
    const isInside = up >= from && up < end && up !== c && tag[up] !== 'DT';
    if (c === noun || isInside) continue;
    [head[c], relation[c]] = [noun, PHRASE_RELATIONS[tag[c] as string] ?? R.compound];
  }
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
  CC: R.cc,
};

/**
 * "Rao's recently announced tariffs": what somebody has lately done to something of theirs is told as a clause, "tariffs
 * that Rao announced".
 */
function restoreDeed({ head, relation, tag, word }: Parse, verb: number): void {
  const noun = head[verb];
  if (tag[verb] !== 'VBN' || noun < verb || !LATELY.has(word[verb - 1])) return;
  for (let owner = verb - 2; owner >= 0 && owner > verb - REACH; owner--) {
    if (head[owner] !== noun || relation[owner] !== R['nmod:poss']) continue;
    tag[verb] = 'VBD';
    relation[verb] = R['acl:relcl'];
    [head[owner], relation[owner]] = [verb, R.nsubj];
    return;
  }
}

const LATELY = wordSet('recently newly previously just freshly earlier');
