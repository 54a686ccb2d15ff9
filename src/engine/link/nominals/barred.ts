import { RELATIONS } from '../../syntax/types';
import { SPEECH_VERBS } from '../facts/words.data';
import type { LinkReading } from '../reading';

/** Somebody who is spoken of: a chain, or a role whom the article does not name (numbers below 0). */
export interface Candidate {
  readonly who: number;
  readonly token: number;
  readonly sentence: number;
  readonly salience: number;
  readonly subject: boolean;
  readonly object: boolean;
  /** Whether somebody else is told of by its deed: "Asked by Holt, she …". */
  readonly agent: boolean;
  /** The token that its clause hangs on. */
  readonly verb: number;
  /** The token on which the parts of the mention hang. */
  readonly part: number;
}

/** A pronoun where it stands. */
export interface Pronoun {
  readonly reading: LinkReading;
  /** Those of whom the article has spoken, in order. */
  readonly seen: readonly Candidate[];
  readonly own: Candidate;
}

/** So many mentions before a pronoun are looked at. */
export const MOST_LOOKED_AT = 48;

/** The pronouns of a subject that is told of once more. */
export const REFLEXIVE = /^(?:him|her)self$/u;

/**
 * Those who cannot be meant: by an object the subject of its clause, by a subject its object ("|he| blamed Berg"), by the speaker's pronoun whom the speaker names
 * ("“Berg will sail,” |he| said").
 *
 * @param quoted for each token the first one of the quotation that it stands in; -1 outside of quotations
 * @param other who else takes part in what its verb tells: who does it, or, where the pronoun is its subject, whom it is done to
 */
export function barredFor(
  { reading, seen, own }: Pronoun,
  quoted: Int32Array,
  other: number | undefined,
): Set<number> {
  const barred = new Set<number>();
  const said = CLOSING.test(reading.lower(own.token - 1)) ? (quoted[own.token - 2] ?? -1) : -1;
  const isObject = !own.subject && own.verb !== -1 && /^(?:him|her)$/u.test(reading.lower(own.token));
  if ((isObject || own.subject) && other !== undefined) barred.add(other);
  if (said === -1 && !isObject) return barred;
  for (let n = seen.length - 1; n >= 0 && n >= seen.length - MOST_LOOKED_AT; n--) {
    const { who, token, sentence, subject, verb } = seen[n];
    if (said !== -1 && token > said) barred.add(who);
    if (isObject && subject && sentence === own.sentence && verb === own.verb) barred.add(who);
  }
  return barred;
}

const CLOSING = /^[”"]$/u;

/** The name that the phrase of a possessive explains, whose bearer it cannot mean: "Cho, |his| lawyer"; -1 where there is none. */
export function explainedAt(reading: LinkReading, i: number): number {
  const { head, relation } = reading.syntax;
  const noun = head[i] ?? -1;
  const isOwn = OWN.test(reading.lower(i)) && RELATIONS[relation[noun]] === 'appos';
  return isOwn ? (reading.nameAt[head[noun] ?? -1] ?? -1) : -1;
}

const OWN = /^(?:his|her)$/u;

/** "Berg said that Holt would sail |himself|": whether the last subject before the word is somebody else. */
export function isAnothers({ reading, seen, own }: Pronoun, chain: number): boolean {
  if (!REFLEXIVE.test(reading.lower(own.token))) return false;
  const before = seen.findLast((one) => one.subject && one.sentence === own.sentence);
  return before !== undefined && before.who !== chain;
}

/**
 * "Berg asked him why |he| left": whether the clause that this one is said in has another object than its subject, the chain.
 *
 * @param mayBe whether somebody can be meant by the pronoun
 */
export function mayBeAsked(
  { reading, seen, own }: Pronoun,
  chain: number,
  mayBe: (who: number) => boolean,
): boolean {
  const { head, relation } = reading.syntax;
  const asking = head[own.verb] ?? -1;
  const isAsked = ASKING.test(reading.lower(asking)) && RELATIONS[relation[own.verb]] === 'advcl';
  if (!own.subject || (!isAsked && RELATIONS[relation[own.verb]] !== 'ccomp')) return false;
  const here = seen.filter(({ sentence, verb }) => sentence === own.sentence && verb === asking);
  return (
    here.some(({ who, subject }) => subject && who === chain) &&
    here.some(({ who, object }) => object && who !== chain && mayBe(who))
  );
}

/** "The judge asked |him| if he …": the token of the one who is asked about himself, for the pronoun at a token; -1 where there is none. */
export function askedBefore(reading: LinkReading, i: number): number {
  const isQuestion = QUESTION.test(reading.lower(i - 1)) && ASKING.test(reading.lower(i - 3));
  return isQuestion && ASKED[reading.lower(i)] === reading.lower(i - 2) ? i - 2 : -1;
}

const QUESTION = /^(?:if|whether|why|how|when|where|what)$/u;
const ASKED: Readonly<Record<string, string>> = { he: 'him', she: 'her' };

/** Verbs behind which "if" tells a question, which the parser may take for a condition. */
const ASKING = /^(?:ask(?:s|ed|ing)?|told|tell(?:s|ing)?)$/u;

/**
 * "The driver was arrested. |He| was released.": whether the sentence before tells of somebody whom it calls by a role, and
 * not of the one of the chain.
 *
 * @param mayBe whether somebody can be meant by the pronoun
 */
export function isOvertaken(
  { reading, seen, own }: Pronoun,
  chain: number,
  mayBe: (who: number) => boolean,
): boolean {
  const { relation } = reading.syntax;
  let isOthers = false;
  for (let n = seen.length - 1; n >= 0 && seen[n].sentence >= own.sentence - 1; n--) {
    const { who, sentence, subject, verb, part } = seen[n];
    if (who === chain) return false;
    const isMain = RELATIONS[relation[subject ? verb : part]] === 'root';
    if (who >= 0 || !isMain || sentence < own.sentence - 1 || !mayBe(who)) continue;
    isOthers ||= !(subject && SPEECH_VERBS.has(reading.lower(verb)));
  }
  return isOthers;
}
