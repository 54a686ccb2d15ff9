import { climb } from '../../../syntax/heads';
import { FINITE_TAGS, type PennTag } from '../../../syntax/types';
import { WEEKDAYS } from '../../../text/calendar.data';
import { isKnownNoun, isKnownVerb } from '../../lexicon/lexicon';
import { NEED_OBJECT } from '../../lexicon/frames.data';
import { INTRANSITIVE } from '../../lexicon/lexicon.data';
import { nounLemma, verbLemma } from '../../../syntax/lemma';
import { R, RelationSet } from '../../relations';
import { childOf, isAbove, isSubject, REACH, type Parse } from '../parse';
import { BEGINNING, DOCUMENTS, DONE_TO_DOCUMENTS, HANDING, HARMFUL_NOUNS } from '../words/words.data';

/** Puts right what relative clauses describe, and what the noun that they describe does. */
export function restoreRelatives(parse: Parse): void {
  for (let i = 1; i < parse.tag.length; i++) {
    const tag = parse.tag[i];
    if (tag === 'WP$') restoreOwned(parse, i);
    else if (tag === 'WP' || tag === 'WDT') {
      restoreDescribed(parse, i);
      restoreNoun(parse, i);
      restoreNumber(parse, i);
      restoreTold(parse, i);
      restoreMember(parse, i);
      restoreHarm(parse, i);
      restoreObject(parse, i);
      restorePerson(parse, i);
      restoreNext(parse, i);
      if (tag === 'WDT') {
        restoreUndone(parse, i);
        restoreBought(parse, i);
      }
    } else if (tag === 'IN' && parse.word[i] === 'that') {
      restoreUndone(parse, i);
      restoreContent(parse, i);
      restoreTelling(parse, i);
    }
  }
}

/**
 * "Acme, which the Tarn Group |bought| in May, resumed flights", taken for one of three subjects and a group that was bought: what stands
 * right behind the subject of a clause about a noun is its verb.
 */
function restoreBought({ head, relation, tag, word }: Parse, which: number): void {
  const main = head[which];
  if (word[which - 1] !== ',' || !isSubject(relation, which) || main < which) return;
  for (let verb = which + 2; verb < Math.min(main, which + REACH); verb++) {
    const subject = head[verb];
    const isPast = tag[verb] === 'VBD' || tag[verb] === 'VBN';
    if (!isPast || relation[verb] !== R.acl || subject !== verb - 1 || head[subject] !== main) continue;
    const named = climb(head, which - 2, (at) => head[at] === at - 1 && relation[at] === R.flat);
    [head[subject], relation[subject]] = [verb, R.nsubj];
    [head[verb], relation[verb], tag[verb]] = [named, R['acl:relcl'], 'VBD'];
    [head[which], relation[which]] = [verb, R.obj];
    return;
  }
}

/** "troops who were killed" hung on another verb: a relative clause describes the noun right before its pronoun. */
function restoreNoun({ head, relation, word, tag }: Parse, i: number): void {
  const verb = head[i];
  const onVerb = relation[verb] === R['acl:relcl'] && (tag[head[verb]] ?? '').startsWith('VB');
  if (!isSubject(relation, i) || verb <= i || !(onVerb || MISTAKEN.has(relation[verb]))) return;
  const noun = word[i - 1] === ',' ? i - 2 : i - 1;
  if (noun < 0 || !tag[noun]?.startsWith('NN') || isAbove(head, verb, noun)) return;
  head[verb] = noun;
  relation[verb] = R['acl:relcl'];
}

/** "trades with Acme |that extend| to June", taken for an Acme that extends: what is told of several describes the plural before. */
function restoreNumber({ head, relation, tag }: Parse, that: number): void {
  const verb = head[that];
  const isTold = relation[verb] === R['acl:relcl'] && isSubject(relation, that) && tag[that + 1] === 'VBP';
  let preposition = that - 1;
  while (tag[preposition] === 'NNP') preposition--;
  if (!isTold || preposition === that - 1 || tag[preposition] !== 'IN' || head[verb] < preposition) return;
  if (tag[preposition - 1] === 'NNS') head[verb] = preposition - 1;
}

/**
 * "a deal with Oru, |which was signed| in May", taken for an Oru that was signed: what is signed or leaked is a document. "Talks with
 * Oru, |which began| in May": what begins is no body.
 */
function restoreTold({ head, relation, word, tag }: Parse, which: number): void {
  const verb = head[which];
  if (relation[verb] !== R['acl:relcl'] || !/^NNPS?$/u.test(tag[head[verb]] ?? '')) return;
  const isDone = relation[which] === R['nsubj:pass'] && DONE_TO_DOCUMENTS.has(word[verb]);
  const isBegun =
    isSubject(relation, which) &&
    word[which] !== 'who' &&
    word[verb + 1] !== 'as' &&
    BEGINNING.has(word[verb]);
  if (!isDone && !isBegun) return;
  const isTold = (at: number): boolean =>
    isDone ? DOCUMENTS.has(word[at]) : isKnownNoun(nounLemma(word[at], isKnownNoun));
  const noun = climb(
    head,
    head[verb],
    (at) => (at === head[verb] || !isTold(at)) && OF_NOUNS.has(relation[at]),
  );
  if (noun < which && isTold(noun)) head[verb] = noun;
}

/** "with Acme, which makes pumps, |and Oru|", taken for what is told of Acme along with its pumps: it is listed with Acme. */
function restoreMember({ head, relation, tag, word }: Parse, which: number): void {
  const verb = head[which];
  const noun = head[verb];
  if (relation[verb] !== R['acl:relcl'] || word[which - 1] !== ',' || noun < 0) return;
  for (let c = verb + 1; c < Math.min(head.length, verb + REACH); c++) {
    // "with Acme, which makes pumps, and Oru, |which| makes pipes"
    const isParallel =
      relation[head[c]] === R.obj &&
      head[head[c]] === verb &&
      word[c + 1] === ',' &&
      tag[c + 2] === tag[which];
    if ((head[c] !== verb && !isParallel) || relation[c] !== R.conj || !tag[c]?.startsWith('NN')) continue;
    let and = c - 1;
    while (and > verb && word[and] !== 'and') and--;
    if (word[and - 1] !== ',' || childOf(head, relation, c, R.nsubj) >= 0) continue;
    head[c] = noun;
    const end = head[noun] < 0 ? c : Math.min(head.length, c + REACH);
    for (let d = c + 1; d < end; d++) if (head[d] === verb) head[d] = head[noun];
    return;
  }
}

/** "the bombing of a clinic |that killed| ten", taken for a clinic that killed: what does harm is what happened there. */
function restoreHarm({ head, relation, word, tag }: Parse, that: number): void {
  const verb = head[that];
  const place = head[verb];
  if (relation[that] !== R.nsubj || relation[verb] !== R['acl:relcl'] || !HARMS.test(word[verb])) return;
  const noun = head[place];
  if (relation[place] !== R.nmod || place > that || noun < 0 || noun > place || tag[verb] === 'VBG') return;
  if (HARMFUL_NOUNS.has(word[noun]) && !HARMFUL_NOUNS.has(word[place])) head[verb] = noun;
}

const HARMS =
  /^(?:kill|injure|wound|maim|claim|destroy|devastate|hospitali[sz]e)[sd]?$|^(?:kill|wound|maim|claim|destroy)ed$/u;

/** "the fire that killed |nine people| was started", where the people, too, were taken for what was started. */
function restoreObject({ head, relation, tag, word }: Parse, that: number): void {
  const verb = head[that];
  const main = head[head[verb]] ?? -1;
  if (relation[that] !== R.nsubj || relation[verb] !== R['acl:relcl'] || verb !== that + 1) return;
  if (main < verb || !isSubject(relation, head[verb]) || INTRANSITIVE.has(verbLemma(word[verb], isKnownVerb)))
    return;
  let object = verb + 1;
  while (object < main && head[object] !== main) object++;
  if (!isSubject(relation, object) || !tag[object]?.startsWith('NN')) return;
  for (let i = verb + 1; i < object; i++) if (!isAbove(head, object, i)) return;
  [head[object], relation[object]] = [verb, R.obj];
}

/** "Lena Varga of the Oru Council, |who won|", taken for a council that won: "who" is a person, not a body with an article. */
function restorePerson({ head, relation, word, tag }: Parse, who: number): void {
  const verb = head[who];
  const body = head[verb];
  if (word[who] !== 'who' || relation[verb] !== R['acl:relcl'] || tag[body] !== 'NNP' || body > who) return;
  const person = head[body];
  if (relation[body] !== R.nmod || person < 0 || person > body || !tag[person]?.startsWith('NN')) return;
  const article = childOf(head, relation, body, R.det);
  if (article > person && word[article] === 'the') head[verb] = person;
}

const OF_NOUNS = new RelationSet([R.nmod, R.appos, R.compound, R.conj]);

/** "joined by Berg, who spoke |and left|", taken for one who was joined and left: no comma closes the clause before "and". */
function restoreNext({ head, relation, tag, word }: Parse, who: number): void {
  const verb = head[who];
  if (word[who - 1] !== ',' || relation[verb] !== R['acl:relcl'] || !isSubject(relation, who)) return;
  for (let next = verb + 1; next < Math.min(tag.length, verb + REACH) && word[next] !== ','; next++) {
    if (relation[next] !== R.conj || head[next] >= who || !isAbove(head, head[next], verb)) continue;
    const and = childOf(head, relation, next, R.cc);
    const isVerb = tag[next].startsWith('V') && tag[head[next]].startsWith('V');
    if (!isVerb || and < verb || subjectBefore(head, relation, next, next) !== -1) return;
    head[next] = verb;
    return;
  }
}

/** "sent signals Sunday |that Oru wants peace|", taken for a Sunday: the clause says what the noun before the day holds. */
function restoreContent({ head, relation, word, tag }: Parse, that: number): void {
  const verb = head[that];
  const day = that - 1;
  if (relation[that] !== R.mark || head[verb] !== day || !WEEKDAYS.has(word[day])) return;
  if (tag[day - 1] === 'NN' || tag[day - 1] === 'NNS') [head[verb], relation[verb]] = [day - 1, R.acl];
}

/** "a decision |that a court overturned|", taken for what the decision is: a verb that wants an object has the noun before "that". */
function restoreUndone({ head, relation, tag, word }: Parse, that: number): void {
  const verb = head[that];
  if (relation[verb] !== R.acl || !FINITE_TAGS.has(tag[verb])) return;
  if (childOf(head, relation, verb, R.nsubj) < that) return;
  if (relation[that] === R.obj) relation[verb] = R['acl:relcl'];
  if (relation[that] !== R.mark) return;
  const key = verbLemma(word[verb], isKnownVerb);
  const isHanded = HANDING.has(key) && word[verb + 1] === 'to';
  if ((!NEED_OBJECT.has(key) && !isHanded) || head[verb] !== that - 1) return;
  if (childOf(head, relation, verb, R.obj) >= 0) return;
  [tag[that], relation[that], relation[verb]] = ['WDT', R.obj, R['acl:relcl']];
}

/** "after Lind, a judge, |ordered that| they stay", taken for a judge who was ordered: what tells something is no passive. */
function restoreTelling({ head, relation, tag, word }: Parse, that: number): void {
  const verb = head[head[that]];
  const isTold = relation[that] === R.mark && relation[head[that]] === R.ccomp && verb < that;
  if (!isTold || tag[verb] !== 'VBN' || relation[verb] !== R.acl || word[verb - 1] !== ',') return;
  [tag[verb], relation[verb]] = ['VBD', R['acl:relcl']];
}

const MISTAKEN = new RelationSet([R.ccomp, R.parataxis, R.advcl, R.conj, R.dep]);

/**
 * "Rao, who had won in May, resigned", where who and Rao both were taken for subjects of the first verb: it describes Rao,
 * who is the subject of the second.
 */
function restoreDescribed({ head, relation, word, tag }: Parse, who: number): void {
  const verb = head[who];
  if (verb < who || !isSubject(relation, who)) return;
  const noun = subjectBefore(head, relation, verb, who);
  if (noun < 0 || !tag[noun]?.startsWith('NN') || relation[verb] === R['acl:relcl']) return;
  for (let i = noun + 1; i < who; i++) if (FINITE_TAGS.has(tag[i])) return;
  const main = mainAfter(tag, relation, head, word, verb);
  if (main < 0 || subjectBefore(head, relation, main, main) >= 0) return;
  takeOver(head, relation, verb, main);
  let subject: number = R.nsubj;
  for (let c = verb + 1; c < Math.min(head.length, main + REACH); c++) {
    if (head[c] === verb && c > main) head[c] = main;
    if (head[c] === main && relation[c] === R['aux:pass']) subject = R['nsubj:pass'];
  }
  [head[noun], relation[noun]] = [main, subject];
  [head[verb], relation[verb]] = [noun, R['acl:relcl']];
}

/** Puts a verb in the place of another one before it; where that hung on it, it has its place already. */
function takeOver(head: Int32Array, relation: Uint8Array, verb: number, main: number): void {
  if (head[verb] === main) return;
  [head[main], relation[main]] = [head[verb], relation[verb]];
}

/**
 * "Acme, whose tanker Oru was seized, sued": what is owned is the subject of the first verb, which describes the owner,
 * and the owner that of the second. Parsers from left to right take the owner for the subject of the first.
 */
function restoreOwned({ head, relation, tag, word }: Parse, whose: number): void {
  const owned = head[whose];
  const verb = finiteAfter(tag, relation, head, owned < whose ? whose : owned);
  const noun = word[whose - 1] === ',' ? whose - 2 : whose - 1;
  if (owned <= whose || verb < 0 || noun < 0 || !tag[noun]?.startsWith('NN')) return;
  const main = mainAfter(tag, relation, head, word, verb);
  const owner = subjectBefore(head, relation, verb, whose);
  if (owner < 0 || main < 0) return;
  takeOver(head, relation, verb, main);
  [head[owner], relation[owner]] = [main, R.nsubj];
  [head[verb], relation[verb]] = [noun, R['acl:relcl']];
  if (head[owned] !== verb) [head[owned], relation[owned]] = [verb, R.nsubj];
}

/** The verb of the first finite group behind a token. */
function finiteAfter(tag: readonly PennTag[], relation: Uint8Array, head: Int32Array, from: number): number {
  for (let i = from + 1; i < tag.length && i < from + REACH; i++) {
    if (!FINITE_TAGS.has(tag[i])) continue;
    const isAuxiliary = relation[i] === R.aux || relation[i] === R['aux:pass'] || relation[i] === R.cop;
    return isAuxiliary ? head[i] : i;
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
    if (word[i] !== ',' || !(FINITE_TAGS.has(tag[i + 1]) || FINITE_TAGS.has(tag[i + 2]))) continue;
    const main = finiteAfter(tag, relation, head, i);
    return main > i ? main : -1;
  }
  return -1;
}

/** The subject of a verb that stands before a token; -1 where there is none. */
function subjectBefore(head: Int32Array, relation: Uint8Array, verb: number, token: number): number {
  for (let i = token - 1; i >= 0 && i > token - REACH; i--)
    if (head[i] === verb && isSubject(relation, i)) return i;
  return -1;
}
