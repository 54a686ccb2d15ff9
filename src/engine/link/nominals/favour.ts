import { wordSet } from '../../collections';
import { RELATIONS } from '../../syntax/types';
import { verbLemma } from '../../syntax/lemma';
import { SPEECH_VERBS } from '../facts/words.data';
import type { LinkReading } from '../reading';
import type { Candidate } from './barred';
import { clauseOf } from './clause';
import { HARMING, JUDGING, PROSECUTING } from './deeds.data';
import { clausesAbove, doerOf, partOf, SUBJECTS } from './subjects';

/** Who does what the clause of a pronoun says something of counts so many times as much: "|Berg| knew that he …". */
const DOER = 3;
/** So many times whoever else is named in such a clause: "things were simple for |Berg| as he won". */
const ABOVE = 1.3;
/** And so many whoever is named in another clause beside it. */
const BESIDE = 0.6;
/** To an object objects are nearer than to a subject, and subjects less so. */
const OBJECTS = { object: 2, subject: 0.7 } as const;
/** One to whom something like it was done, and one who did. */
const SUFFERED = 2.5;
const DID = 0.3;
/** Who does what the sentence before tells, for one that begins with the pronoun. */
const AGAIN = 2;
/** "The family of |Berg| told him" */
const OF_SUBJECT = 2;
/** "Police arrested |Berg| at his home" */
const OF_OBJECT = 6;
/** "thanked |Berg| for his help" */
const JUDGED = 4;

/** What the clauses around a pronoun tell of whom it means. */
export interface Place {
  /** The clauses that its own says something of. */
  readonly above: readonly number[];
  /** Who does what they tell, the next one first, its own clause's before them where it can be meant. */
  readonly doer: number | undefined;
  /** The same where nothing tells whether the pronoun fits. */
  readonly unsure: number | undefined;
  readonly judging: number;
  readonly isObject: boolean;
  readonly isAccused: boolean;
  /** The clause of a pronoun that owns something where nobody does what it tells; -1 elsewhere. */
  readonly owningIn: number;
}

/** What is known of those who are spoken of when a pronoun comes. */
interface Known {
  /** Who is meant at a token. */
  readonly whoAt: (token: number) => number | undefined;
  /** Whether the pronoun can mean somebody. */
  readonly mayBe: (who: number) => boolean;
  /** Whether somebody's sex is known. */
  readonly isKnown: (who: number) => boolean;
}

/** What the clauses around a pronoun tell. */
export function placeOf(reading: LinkReading, own: Candidate, { whoAt, mayBe, isKnown }: Known): Place {
  const clause = clauseOf(reading, own.token);
  const above = clause === -1 ? [] : clausesAbove(reading, clause, own.subject);
  const isOwner = RELATIONS[reading.syntax.relation[own.token]] === 'nmod:poss';
  const doers = (isOwner ? [clause, ...above] : above)
    .filter((each) => each >= 0)
    .map((each) => doerOf(reading, each))
    .filter((token) => whoAt(token) !== undefined || reading.lower(token) === 'who');
  const doer = doers.map(whoAt).find((who) => who === undefined || mayBe(who));
  const judging = judgingVerb(reading, own, above);
  return {
    above,
    doer: judging === -1 && doer !== undefined && isKnown(doer) ? doer : undefined,
    unsure: judging === -1 && doer !== undefined && doer >= 0 && !isKnown(doer) ? doer : undefined,
    judging,
    isObject: own.object,
    isAccused: isDoneTo(reading, own) && is(reading, own.verb, PROSECUTING),
    owningIn: isOwner && whoAt(doerOf(reading, clause)) === undefined ? clause : -1,
  };
}

/** How many times as much somebody counts for a pronoun by the parts that both have in their clauses. */
export function favourOf(reading: LinkReading, place: Place, own: Candidate, other: Candidate): number {
  if (place.judging !== -1 && other.verb === place.judging && other.object) return JUDGED;
  let favour = goesOn(reading, own, other) ? AGAIN : 1;
  if (place.isObject && other.sentence !== own.sentence)
    favour *= other.object ? OBJECTS.object : other.subject ? OBJECTS.subject : 1;
  if (place.isAccused) favour *= asSuspect(reading, other);
  if (own.object && isOfSubject(reading, own, other)) favour *= OF_SUBJECT;
  if (other.object && other.sentence === own.sentence && other.verb === place.owningIn) favour *= OF_OBJECT;
  if (other.sentence !== own.sentence || place.above.length === 0) return favour;
  if (other.who === place.doer) return favour * DOER;
  const clause = clauseOf(reading, other.token);
  if (place.above.includes(clause)) return favour * ABOVE;
  return isContrasted(reading, clause) ? favour * BESIDE : favour;
}

/** "|Berg| called Holt a fool. He left.": whether a sentence begins with the pronoun and somebody did what the one before tells. */
function goesOn(reading: LinkReading, own: Candidate, other: Candidate): boolean {
  if (!own.subject || !other.subject || other.sentence !== own.sentence - 1) return false;
  const { firstToken } = reading.sentences[own.sentence];
  if (!isOpening(reading, firstToken, own) || RELATIONS[reading.syntax.relation[other.verb]] !== 'root')
    return false;
  if (other.who < 0 && SPEECH_VERBS.has(reading.lower(other.verb))) return false;
  // "…, Berg said." and "Berg said: …" only tell who speaks.
  const said = partOf(reading, other.verb, SAID);
  if (said !== -1 && said < other.part) return false;
  for (let i = other.verb; i < firstToken; i++) if (reading.lower(i) === ':') return false;
  return true;
}

/** Whether a sentence tells first of the pronoun's bearer: "In May |he| left", "“Go,” |he| said". */
function isOpening(
  { nameAt, names, syntax }: LinkReading,
  firstToken: number,
  { token, verb }: Candidate,
): boolean {
  if (token !== firstToken && RELATIONS[syntax.relation[verb]] !== 'root') return false;
  for (let i = firstToken; i < token; i++) if (names[nameAt[i]]?.type === 'person') return false;
  return true;
}

const SAID = wordSet('ccomp parataxis');

/** "The family of |Berg| told him": whether somebody is named in what the subject of the pronoun's verb is called. */
function isOfSubject(
  { syntax: { head, relation } }: LinkReading,
  own: Candidate,
  { part }: Candidate,
): boolean {
  const up = head[part] ?? -1;
  if (up < 0 || head[up] !== own.verb || !SUBJECTS.has(RELATIONS[relation[up]] ?? '')) return false;
  return OWNING.has(RELATIONS[relation[part]] ?? '');
}

const OWNING = wordSet('nmod nmod:poss');

/** "|While| Holt crashed, …": whether a clause tells of somebody for the difference from others. */
function isContrasted(reading: LinkReading, clause: number): boolean {
  return CONTRASTS.has(reading.lower(partOf(reading, clause, MARK)));
}

const MARK = wordSet('mark');
const CONTRASTS = wordSet('while whereas although though');

/** How much rather somebody is the one whom police and courts deal with by what is told of him. */
function asSuspect(reading: LinkReading, other: Candidate): number {
  if (!other.subject && !other.object) return 1;
  const done = isDoneTo(reading, other);
  if (is(reading, other.verb, PROSECUTING)) return done ? SUFFERED : DID;
  if (is(reading, other.verb, HARMING)) return done ? DID : SUFFERED;
  return 1;
}

/** Whether somebody is told of as the one to whom something is done. */
function isDoneTo({ syntax }: LinkReading, { verb, subject, object, part }: Candidate): boolean {
  return verb >= 0 && (object || (subject && RELATIONS[syntax.relation[part]] === 'nsubj:pass'));
}

/** The verb that somebody is judged by where the words of a pronoun tell for what: "|thanked| Berg for his help", "|blamed| Berg, saying he …"; -1 where none does. */
function judgingVerb(reading: LinkReading, own: Candidate, above: readonly number[]): number {
  const { head, relation } = reading.syntax;
  const i = own.token;
  const isReason = /^(?:his|her)$/u.test(reading.lower(i)) && reading.lower(i - 1) === 'for';
  const [saying = -1] = above;
  const isSaid = own.subject && reading.tag(saying) === 'VBG' && RELATIONS[relation[saying]] === 'advcl';
  const verb = isReason ? clauseOf(reading, i) : isSaid ? (head[saying] ?? -1) : -1;
  return verb < i && is(reading, verb, JUDGING) ? verb : -1;
}

function is(reading: LinkReading, token: number, verbs: ReadonlySet<string>): boolean {
  return token >= 0 && verbs.has(verbLemma(reading.lower(token), (base) => verbs.has(base)));
}
