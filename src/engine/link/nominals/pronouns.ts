import { itemAt } from '../../collections';
import { subjectAhead } from './ahead';
import {
  askedBefore,
  barredFor,
  explainedAt,
  isAnothers,
  isOvertaken,
  mayBeAsked,
  MOST_LOOKED_AT,
  REFLEXIVE,
  type Candidate,
} from './barred';
import { favourOf, placeOf, type Place } from './favour';
import type { Anaphor, DraftChain } from '../draft';
import { fieldsOfRole } from '../names/gender';
import type { Sex } from '../names/types';
import { MentionsOfPeople } from './mentions-of-people';
import { ownerInList, ownerOfRelative } from './owner-of-relative';
import { quotedTokens } from './quoted-tokens';
import { pronounAt } from './pronoun-words';
import { doerOf, OBJECTS, partOf } from './subjects';
import { pronounOfSpeaker } from '../clusters/person';
import type { LinkReading } from '../reading';
import type { Sentence } from '../../tokenize/tokens';

/** A mention counts so much less for each sentence that lies between. */
const FADING = 0.5;
/** Only people of so many sentences before are looked at. */
const WINDOW = 4;
/** The best antecedent must have so much salience, and so many times that of the next one that fits. */
const ENOUGH = 0.25;
const CLEARER = 1.5;
/** The same where nothing tells whether the antecedent is a man or a woman. */
const CLEARER_UNKNOWN = 2.2;
/** The person whom an article names most often counts for so much more, others by how often they are named. */
const TOPIC = 1;

/**
 * Personal pronouns whose antecedent is clear: the person who is most spoken of in this sentence and the few before it,
 * by a margin over everybody else of the same sex. In the manner of Lappin and Leass 1994, "An algorithm for pronominal
 * anaphora resolution". An object is never the subject of its own clause; who does what the clause of a pronoun says something
 * of is favoured, and whom a deed befell goes on as such. A pronoun inside quotation marks means only
 * somebody whom the quotation has named: others of whom the speaker speaks may be named outside. Where pronouns tell whether somebody is a
 * man or a woman, the article is read a second time with that knowledge.
 *
 * @param nominals anaphors found before, which count as mentions of their chains
 */
export function findPronouns(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
  nominals: readonly Anaphor[],
): Anaphor[] {
  const people = (sexes: readonly (Sex | undefined)[]): People =>
    new People(reading, chains, chainOfName, nominals, sexes);
  const first = people(chains.map(({ sex }) => sex));
  const found = readPronouns(reading, first);
  return first.told ? readPronouns(reading, people(first.told)) : found;
}

function readPronouns(reading: LinkReading, people: People): Anaphor[] {
  const found: Anaphor[] = [];
  const quoted = quotedTokens(reading);
  reading.sentences.forEach((sentence, number) => {
    if (!reading.isStory(sentence.firstToken)) return;
    const told = !speaksOfItself(reading, sentence, quoted);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      people.see(i, number);
      const pronoun = pronounAt(reading, i);
      if (!pronoun || !told || reading.nameAt[i] !== -1) continue;
      const chain = people.antecedent(i, number, pronoun.sex, quoted);
      if (chain !== undefined)
        found.push({ kind: 'pronoun', chain, firstToken: i, endToken: pronoun.end, score: 0.8 });
    }
  });
  return found;
}

/** Whether a sentence is somebody's own words without quotation marks: "I told her …". */
function speaksOfItself(
  reading: LinkReading,
  { firstToken, endToken }: Sentence,
  quoted: Int32Array,
): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (
      quoted[i] === -1 &&
      FIRST_PERSON.has(reading.lower(i)) &&
      reading.nameAt[i] === -1 &&
      !isToldReporter(reading, i)
    )
      return true;
  return false;
}

/** "he told |me|": the one who writes. */
function isToldReporter(reading: LinkReading, i: number): boolean {
  return reading.lower(i) === 'me' && TOLD.test(reading.lower(i - 1)) && /^s?he$/u.test(reading.lower(i - 2));
}

const TOLD = /^(?:told|tells)$/u;

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);

/** The people of whom an article speaks, up to a token. */
class People {
  private readonly seen: Candidate[] = [];
  private readonly sexes: (Sex | undefined)[];
  private readonly mentions: MentionsOfPeople;
  /** Pronouns by their token with the one whose own words they stand in, or beside whose name or role: "Holt said that she". */
  private readonly own = new Map<number, number>();
  /** How much each chain is what the article is about. */
  private readonly weights: readonly number[];
  private learnt = false;
  /** Chains of persons by their family name. */
  private readonly byFamily = new Map<string, number[]>();

  constructor(
    private readonly reading: LinkReading,
    private readonly chains: readonly DraftChain[],
    private readonly chainOfName: Int32Array,
    nominals: readonly Anaphor[],
    sexes: readonly (Sex | undefined)[],
  ) {
    this.sexes = [...sexes];
    const named = chains.map(({ type, mentions }) => (type === 'person' ? mentions.length : 0));
    const most = named.reduce((a, b) => Math.max(a, b), 1);
    this.weights = named.map((count) => 1 + (TOPIC * count) / most);
    this.mentions = new MentionsOfPeople(reading, chains, chainOfName, nominals);
    chains.forEach(({ person }, chain) => {
      if (person)
        this.byFamily.set(person.family, [...(this.byFamily.get(person.family) ?? []), chain].slice(-3));
    });
  }

  /** What is known of each chain by now, where pronouns have told of one what names did not. */
  get told(): readonly (Sex | undefined)[] | undefined {
    return this.learnt ? this.sexes : undefined;
  }

  /** Takes note of the person whose mention begins (a name) or ends (a nominal, a role) at the token. */
  see(i: number, sentence: number): void {
    const who = this.mentions.personAt(i);
    if (who === undefined) return;
    const candidate = this.mentions.candidate(who, i, sentence);
    this.seen.push(candidate);
    this.mentions.note(candidate);
    const name = this.reading.nameAt[i];
    const end = name === -1 ? i + 1 : this.reading.endToken[name];
    const pronoun = REFLEXIVE.test(this.reading.lower(end)) ? end : pronounOfSpeaker(this.reading, end);
    if (pronoun !== -1) this.own.set(pronoun, who);
  }

  /**
   * Whom the pronoun at the token means; undefined in doubt.
   *
   * @param quoted for each token the first one of the quotation that it stands in; -1 outside of quotations
   */
  antecedent(i: number, sentence: number, sex: Sex, quoted: Int32Array): number | undefined {
    const own = this.mentions.candidate(0, i, sentence);
    const told = this.toldBeside(own, sex, quoted[i] !== -1);
    if (told !== undefined) return told < 0 ? undefined : this.take(told, own, sex);
    const { reading, seen } = this;
    const pronoun = { reading, seen, own };
    const ahead = subjectAhead(reading, i);
    const next = ahead && this.chainOfName[ahead.name];
    const isNext =
      next !== undefined &&
      next !== -1 &&
      this.chains[next].type === 'person' &&
      (this.sexes[next] ?? sex) === sex;
    if (isNext && ahead?.sure) return this.take(next, own, sex);
    const whoAt = (token: number): number | undefined => this.mentions.whoAt(token);
    const mayBe = (who: number): boolean => (this.sexOf(who) ?? sex) === sex;
    const other = own.subject ? this.undergoer(own.verb) : whoAt(doerOf(reading, own.verb));
    const barred = barredFor(pronoun, quoted, other);
    const named = explainedAt(reading, i);
    if (named !== -1) barred.add(this.chainOfName[named]);
    const place = placeOf(reading, own, {
      whoAt,
      mayBe: (who) => mayBe(who) && !barred.has(who),
      isKnown: (who) => who >= 0 && this.sexes[who] !== undefined,
    });
    const scores = this.weigh(own, place, barred, sex, quoted[i]);
    if (isNext && (scores.size === 0 || this.opensBlock(sentence))) return this.take(next, own, sex);
    const chain = this.clearest(scores);
    if (place.unsure !== undefined && place.unsure !== chain) return undefined;
    if (chain === undefined || isOvertaken(pronoun, chain, mayBe)) return undefined;
    if (isAnothers(pronoun, chain) || mayBeAsked(pronoun, chain, mayBe)) return undefined;
    return this.take(chain, own, sex);
  }

  /** Whom the deed of a verb is done to, whom the article may not have named before. */
  private undergoer(verb: number): number | undefined {
    const object = partOf(this.reading, verb, OBJECTS);
    if (object === -1) return undefined;
    const name = this.reading.nameAt[object];
    const chain = name === -1 ? this.mentions.personAt(object) : this.chainOfName[name];
    return chain === undefined || chain < 0 ? undefined : chain;
  }

  private opensBlock(sentence: number): boolean {
    const { sentences } = this.reading;
    return sentences[sentence].block !== itemAt(sentences, sentence - 1)?.block;
  }

  /** Who is meant because the pronoun stands in his own words, or beside his relative; below 0 where that one has no name. */
  private toldBeside(own: Candidate, sex: Sex, isQuoted: boolean): number | undefined {
    const askedAt = askedBefore(this.reading, own.token);
    const asked = askedAt === -1 ? undefined : this.mentions.whoAt(askedAt);
    if (asked !== undefined) return asked;
    const speaker = isQuoted ? undefined : this.own.get(own.token);
    // "His father said |he|": of somebody who has no name.
    if (speaker !== undefined && (this.sexOf(speaker) ?? sex) === sex) return speaker;
    const listed = ownerInList(this.reading, own.token);
    const relatives = [
      this.relativeOf(own.token),
      ownerOfRelative(this.reading, this.seen, own),
      listed === -1 ? undefined : this.chainOfName[listed],
    ];
    return relatives.find((who) => who !== undefined && who >= 0 && (this.sexes[who] ?? sex) === sex);
  }

  /**
   * How much each of those of whom the article has spoken can be the one whom a pronoun means.
   *
   * @param from the first token of the quotation that it stands in, -1 outside of quotations
   */
  private weigh(
    own: Candidate,
    place: Place,
    barred: ReadonlySet<number>,
    sex: Sex,
    from: number,
  ): ReadonlyMap<number, number> {
    const scores = new Map<number, number>();
    const best = new Map<string, number>();
    const nominative = /^s?he$/u.test(this.reading.lower(own.token));
    for (let n = this.seen.length - 1; n >= 0 && n >= this.seen.length - MOST_LOOKED_AT; n--) {
      const other = this.seen[n];
      const { who, sentence, salience, agent, token } = other;
      if (sentence < own.sentence - WINDOW || token < from) break;
      if (barred.has(who) || (this.sexOf(who) ?? (from === -1 ? sex : undefined)) !== sex) continue;
      if (agent && nominative && sentence === own.sentence) continue;
      const key = `${String(who)} ${String(sentence)}`;
      const favour = favourOf(this.reading, place, own, other);
      const worth =
        favour * salience * FADING ** (own.sentence - sentence) * (itemAt(this.weights, who) ?? 1);
      const known = best.get(key) ?? 0;
      if (worth <= known) continue;
      best.set(key, worth);
      scores.set(who, (scores.get(who) ?? 0) + worth - known);
    }
    return scores;
  }

  /** "his wife, Ida Berg": the only other one of that family name whom the article names; undefined where that is none. */
  private relativeOf(i: number): number | undefined {
    const { reading, chains } = this;
    if (!fieldsOfRole(reading.lower(i + 1)).includes('family')) return undefined;
    const name = reading.nameAt[reading.lower(i + 2) === ',' ? i + 3 : i + 2] ?? -1;
    const chain = name === -1 ? -1 : this.chainOfName[name];
    const family = chains[chain]?.person?.family;
    if (family === undefined) return undefined;
    const others = (this.byFamily.get(family) ?? []).filter((other) => other !== chain);
    return others.length === 1 ? others[0] : undefined;
  }

  private take(chain: number, own: Candidate, sex: Sex): number {
    if (this.sexes[chain] === undefined) {
      this.sexes[chain] = sex;
      this.learnt = true;
    }
    this.seen.push({ ...own, who: chain });
    this.mentions.note({ ...own, who: chain });
    return chain;
  }

  private clearest(scores: ReadonlyMap<number, number>): number | undefined {
    const [first, second] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (!first || first[0] < 0 || first[1] < ENOUGH) return undefined;
    const margin = this.sexes[first[0]] ? CLEARER : CLEARER_UNKNOWN;
    return !second || first[1] >= margin * second[1] ? first[0] : undefined;
  }

  private sexOf(who: number): Sex | undefined {
    return who >= 0 ? this.sexes[who] : this.mentions.sexOfRole.get(who);
  }
}
