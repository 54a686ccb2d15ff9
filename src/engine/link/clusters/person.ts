import { wordSet } from '../../collections';
import { describe } from '../descriptions/descriptions';
import { KIN } from '../facts/kin.data';
import { HONORIFICS, LADIES, PLAIN_TITLES } from '../facts/titles.data';
import { SPEECH_VERBS } from '../facts/words.data';
import { sexOfName, sexOfTitle } from '../names/gender';
import { isFinite, isRoleAt } from '../words';
import type { PersonName, Sex } from '../names/types';
import type { LinkReading } from '../reading';
import { roleKey, sexOfDescription } from '../roles';
import type { Description } from '../types';

/** A person of an article while the article's names are being given to persons. */
export class Person {
  readonly names: PersonName[];
  readonly mentions: number[] = [];
  /** Whether the article tells of somebody else of nearly the same name. */
  hasNamesake = false;
  /** The sex that somebody's words about himself or herself tell. */
  told: Sex | undefined;
  /** Whether the article calls her "Mrs", "Ms" and the like. */
  isLady = false;
  private titled: Sex | undefined;
  private knownRoles: ReadonlySet<string> | undefined;
  private known: readonly Description[] | undefined;

  /** @param mentions indices of the names by which the person is known so far */
  constructor(
    private readonly reading: LinkReading,
    /** The fullest name. */
    public name: PersonName,
    mentions: readonly number[],
  ) {
    this.names = [name];
    for (const index of mentions) this.add(index);
  }

  /** Adds a name by which the article calls the person. */
  add(index: number): void {
    this.mentions.push(index);
    this.titled ??= sexBefore(this.reading, index);
    this.told ??= sexOfSpeaker(this.reading, index);
    this.isLady ||= LADIES.has(honorificBefore(this.reading, index) ?? '');
  }

  /** How the article introduces the person beside a full name. To be asked once all of these are known. */
  get descriptions(): readonly Description[] {
    return (this.known ??= describe(this.reading, this.mentions, 'person'));
  }

  /** Keys of the roles among the descriptions. */
  get roles(): ReadonlySet<string> {
    return (this.knownRoles ??= rolesIn(this.descriptions));
  }

  /** Whether the person is introduced as somebody's relative: "her son, Tom Vale". */
  get isRelative(): boolean {
    return (
      [...this.roles].some((role) => KIN.has(role)) ||
      this.mentions.some((index) => isKinBefore(this.reading, index))
    );
  }

  /** What titles, roles, the given name and own words tell. */
  get sex(): Sex | undefined {
    if (this.titled) return this.titled;
    for (const { text } of this.descriptions) {
      const sex = sexOfDescription(text);
      if (sex) return sex;
    }
    return sexOfName(this.name) ?? this.told;
  }

  /** How often the person is named before a name of the story. */
  mentionsBefore(at: number): number {
    return this.mentions.filter(
      (index) => index < at && !this.reading.isHeadline(this.reading.firstToken[index]),
    ).length;
  }
}

/** Keys of the roles beside the names: "Striker Adam Smith". */
export function rolesOf(reading: LinkReading, mentions: readonly number[]): Set<string> {
  return rolesIn(describe(reading, mentions, 'person'));
}

function rolesIn(descriptions: readonly Description[]): Set<string> {
  return new Set(descriptions.map(({ text }) => roleKey(text)).filter((role) => role !== ''));
}

/**
 * "his father, Ola Berg", "his wife First Lady Ada Holt": the relative may stand before a title.
 *
 * @param of what stands before the relative
 */
export function isKinBefore(reading: LinkReading, index: number, of = POSSESSIVE): boolean {
  const start = reading.firstToken[index];
  const first = reading.lower(start - 1) === ',' ? start - 1 : start;
  for (let i = first - 1; i > first - 1 - MOST_TITLE && reading.nameAt[i] === -1; i--) {
    if (KIN.has(reading.lower(i))) return of.test(reading.lower(i - 1));
    if (!/^[\p{L}()]/u.test(reading.word(i)) || OTHER_CLAUSE.test(reading.lower(i))) return false;
    // "His brother blames {Berg}"
    if (/^(?:VB[DPZ]|MD)$/u.test(reading.tag(i) ?? '')) return false;
  }
  return false;
}

/** "her husband |had| told |her| {Berg}": words that no phrase of a relative has between him and his name. */
const OTHER_CLAUSE =
  /^(?:he|she|it|they|him|her|them|that|who|when|as|if|while|and|but|has|had|have|was|were|is|are|be|been|said|says|told|tells|met|in|on|at|to|by|with|for)$/u;

const MOST_TITLE = 5;
const POSSESSIVE = /^(?:his|her|their|my|['’]s)$/u;

/** "Ida Berg said |her husband| was ill. {Berg} …": whether a relative of somebody's is told of since the name before. */
export function isKinToldSince(reading: LinkReading, { mentions }: Person, at: number): boolean {
  const last = Math.max(...mentions.filter((index) => index < at));
  for (let i = reading.endToken[last]; i < reading.firstToken[at]; i++)
    if (/^(?:his|her)$/u.test(reading.lower(i)) && KIN.has(reading.lower(i + 1))) return true;
  return false;
}

/** The title or honorific right before a name, in lower case without its full stop. */
export function honorificBefore(reading: LinkReading, index: number): string | undefined {
  const word = reading.lower(reading.firstToken[index] - 1).replace(/\.$/u, '');
  return HONORIFICS.has(word) ? word : undefined;
}

/** The sex that the words of a title tell, which stands before the name or was taken for a part of it ("Ms Tamir"). */
export function sexBefore(reading: LinkReading, at: number): Sex | undefined {
  const own = reading.forms[at]?.words ?? [];
  if (own.length > 1 && HONORIFICS.has(own[0])) return sexOfTitle(own[0]);
  const before = reading.firstToken[at] - 1;
  // "Chief (Mrs) Ida Berg"
  const title = reading.lower(before) === ')' && reading.lower(before - 2) === '(' ? before - 1 : before;
  return sexOfTitle(reading.lower(title).replace(/\.$/u, ''));
}

/** Words between a verb of speaking and what is said: "told reporters on Monday that". */
const MOST_BETWEEN = 5;

/** The sex that the speaker's own words tell: "Hale, 58, told reporters that he …", but not "His daughter, Ida, said he died", of somebody else. */
export function sexOfSpeaker(reading: LinkReading, at: number): Sex | undefined {
  if (isKinBefore(reading, at)) return undefined;
  const pronoun = pronounOfSpeaker(reading, reading.endToken[at]);
  if (pronoun === -1) return undefined;
  return reading.lower(pronoun) === 'he' ? 'm' : 'f';
}

/**
 * The token of "he" or "she" where it is the subject of what the speaker says, -1 where there is none.
 *
 * @param end the token behind the speaker's name
 */
export function pronounOfSpeaker(reading: LinkReading, end: number): number {
  let i = end;
  if (reading.lower(i) === ',') i++;
  if (i > end && /^\d{1,3}$/u.test(reading.lower(i)) && reading.lower(i + 1) === ',') i += 2;
  if (i > end) i = behindApposition(reading, i);
  while (/^(?:also|has|had|later|then)$/u.test(reading.lower(i))) i++;
  if (!SPEECH_VERBS.has(reading.lower(i))) return -1;
  for (let to = i + 1; to <= i + MOST_BETWEEN && reading.sameBlock(i, to); to++) {
    const word = reading.lower(to);
    if (word === 'he' || word === 'she') return to;
    if (reading.nameAt[to] !== -1 && !/^\p{L}+day$/u.test(word)) return -1;
    if (!/^\p{L}/u.test(word)) return -1;
  }
  return -1;
}

/** Behind what explains somebody between commas, where that names nobody else: "Hale, |a former lawyer from Oru,| said". */
function behindApposition(reading: LinkReading, from: number): number {
  if (!/^(?:an?|the|who)$/u.test(reading.lower(from))) return from;
  for (let i = from + 1; i < from + LONGEST_APPOSITION && reading.sameBlock(from, i); i++) {
    if (reading.lower(i) === ',') return SPEECH_VERBS.has(reading.lower(i + 1)) ? i + 1 : from;
    // "Hale, who defends |him|, said he": of whom else is told may be meant.
    if (/^(?:him|her)$/u.test(reading.lower(i)) && reading.tag(i) === 'PRP') return from;
    if (/^[.;:“”"]$/u.test(reading.lower(i)) || reading.names[reading.nameAt[i]]?.type === 'person')
      return from;
  }
  return from;
}

const LONGEST_APPOSITION = 12;

/** Behind what was done to somebody, between commas, where that names nobody else: "Hale, |brought from prison in the night,| shook". */
function behindParticiple(reading: LinkReading, from: number): number {
  if (reading.lower(from) !== ',' || reading.tag(from + 1) !== 'VBN') return from;
  for (let i = from + 2; i < from + LONGEST_APPOSITION && reading.sameBlock(from, i); i++) {
    if (reading.lower(i) === ',') return i + 1;
    if (/^[.;:“”"]$/u.test(reading.lower(i)) || reading.names[reading.nameAt[i]]?.type === 'person')
      return from;
  }
  return from;
}

/**
 * The sex that the first pronoun behind a name at the head of a clause tells, if nobody else is named before it: "Hale
 * thanked his staff". Less sure than {@link sexOfSpeaker}: it chooses among persons, and tells nothing of an only one.
 */
export function sexOfSubject(reading: LinkReading, at: number): Sex | undefined {
  const behind = behindParticiple(reading, reading.endToken[at]);
  // "re-|opened| his account"
  const from = reading.lower(behind + 1) === '-' ? behind + 2 : behind;
  const [, limit] = reading.sentenceOf(from);
  if (!isFinite(reading, from)) return undefined;
  for (let i = from; i < Math.min(limit, from + SUBJECT_REACH); i++) {
    const word = reading.lower(i);
    if (/^(?:he|his|himself)$/u.test(word)) return 'm';
    if (/^(?:she|herself)$/u.test(word) || (word === 'her' && reading.tag(i) === 'PRP$')) return 'f';
    if (reading.nameAt[i] !== -1 || /^(?:him|her|[.;:“”"])$/u.test(word)) return undefined;
    if (isRoleAt(reading, i, 'person')) return undefined;
  }
  return undefined;
}

const SUBJECT_REACH = 9;

/**
 * Whether a bare name with an office ("President Hale") can hardly be a woman whom the article calls "Mrs. Hale", or somebody
 * whom it introduces as a relative: "the wife of Hale".
 */
export function isOthersOffice(reading: LinkReading, at: number, person: Person): boolean {
  if (!isOtherOffice(reading, at, person)) return false;
  return person.isRelative || (person.isLady && !MAY_BE_A_LADY.has(honorificBefore(reading, at) ?? ''));
}

/** Offices by which an article calls a woman, too, whom it calls "Mrs" elsewhere, more often than her husband. */
const MAY_BE_A_LADY = wordSet(
  'secretary judge justice ambassador commissioner superintendent detective officer sergeant',
);

/** Whether an office stands before a name that the article does not say of a person. */
export function isOtherOffice(reading: LinkReading, at: number, { roles }: Person): boolean {
  const title = honorificBefore(reading, at);
  if (title === undefined || PLAIN_TITLES.has(title) || sexOfTitle(title) !== undefined) return false;
  return ![...roles].some((role) => role.includes(title));
}
