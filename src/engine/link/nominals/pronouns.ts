import { itemAt } from '../../collections';
import { RELATIONS } from '../../syntax/types';
import {
  barredFor,
  explainedAt,
  isAnothers,
  mayBeAsked,
  MOST_LOOKED_AT,
  REFLEXIVE,
  type Candidate,
} from './barred';
import { clausePart, isAgent } from './clause';
import type { Anaphor, DraftChain } from '../draft';
import { isPossessive } from '../descriptions/owners';
import { SPEECH_VERBS } from '../facts/words.data';
import { fieldsOfRole, sexOfTitle, type Sex } from '../names/gender';
import { isPlural, isRoleAt } from './noun-phrase';
import { quotedTokens } from './quoted-tokens';
import { pronounOfSpeaker } from '../clusters/person';
import type { LinkReading } from '../reading';
import type { Sentence } from '../../tokenize/tokens';

const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);

/** Whom a pronoun in small letters stands for; undefined for one that says nothing of it, and for other words. */
export function sexOfPronoun(pronoun: string): Sex | undefined {
  return PRONOUNS.get(pronoun);
}

/** How much a mention in each part of a clause is what the next sentence is about. */
const SALIENCE = { subject: 2.8, object: 1.2, owner: 1.5, source: 1.2, other: 1 } as const;
/** A mention counts so much less for each sentence that lies between. */
const FADING = 0.5;
/** Only people of so many sentences before are looked at. */
const WINDOW = 4;
/** The best antecedent must have so much salience, and so many times that of the next one that fits. */
const ENOUGH = 0.25;
const CLEARER = 1.5;
/** The same where nothing tells whether the antecedent is a man or a woman. */
const CLEARER_UNKNOWN = 2.2;
/** People whom the article only calls by a role stand back behind those whom it names. */
const UNNAMED_SHARE = 0.7;

/** The person whom an article names most often counts for so much more, others by how often they are named. */
const TOPIC = 1;

/**
 * Personal pronouns whose antecedent is clear: the person who is most spoken of in this sentence and the few before it,
 * by a margin over everybody else of the same sex. In the manner of Lappin and Leass 1994, "An algorithm for pronominal
 * anaphora resolution". An object is never the subject of its own clause. A pronoun inside quotation marks means only
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
      const sex = sexOfPronoun(reading.lower(i));
      if (!sex || !told || reading.nameAt[i] !== -1) continue;
      const chain = people.antecedent(i, number, sex, quoted);
      if (chain !== undefined)
        found.push({ kind: 'pronoun', chain, firstToken: i, endToken: i + 1, score: 0.8 });
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
    if (quoted[i] === -1 && FIRST_PERSON.has(reading.lower(i)) && reading.nameAt[i] === -1) return true;
  return false;
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);

/** The people of whom an article speaks, up to a token. */
class People {
  private readonly seen: Candidate[] = [];
  private readonly sexes: (Sex | undefined)[];
  private readonly roles = new Map<string, number>();
  private readonly nominalAt: ReadonlyMap<number, number>;
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
    this.nominalAt = new Map(nominals.map(({ endToken, chain }) => [endToken - 1, chain]));
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
    const who = this.personAt(i);
    if (who === undefined) return;
    this.seen.push(this.candidate(who, i, sentence));
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
    const own = this.candidate(0, i, sentence);
    const from = quoted[i];
    const isQuoted = from !== -1;
    const speaker = isQuoted ? undefined : this.own.get(i);
    // "His father said |he|": of somebody who has no name.
    if (speaker !== undefined && speaker < 0 && (this.sexOf(speaker) ?? sex) === sex) return undefined;
    if (speaker !== undefined && (this.sexOf(speaker) ?? sex) === sex) return this.take(speaker, own, sex);
    const relative = this.relativeOf(i);
    if (relative !== undefined && (this.sexes[relative] ?? sex) === sex) return this.take(relative, own, sex);
    const scores = new Map<number, number>();
    const best = new Map<string, number>();
    const nominative = /^s?he$/u.test(this.reading.lower(i));
    const barred = barredFor(this.reading, this.seen, own, quoted);
    const named = explainedAt(this.reading, i);
    if (named !== -1) barred.add(this.chainOfName[named]);
    for (let n = this.seen.length - 1; n >= 0 && n >= this.seen.length - MOST_LOOKED_AT; n--) {
      const { who, sentence: where, salience, agent, token } = this.seen[n];
      if (where < sentence - WINDOW || token < from) break;
      if (barred.has(who) || (this.sexOf(who) ?? (isQuoted ? undefined : sex)) !== sex) continue;
      if (agent && nominative && where === sentence) continue;
      const key = `${String(who)} ${String(where)}`;
      const worth = salience * FADING ** (sentence - where) * (itemAt(this.weights, who) ?? 1);
      const known = best.get(key) ?? 0;
      if (worth <= known) continue;
      best.set(key, worth);
      scores.set(who, (scores.get(who) ?? 0) + worth - known);
    }
    const chain = this.clearest(scores);
    const mayBe = (who: number): boolean => who >= 0 && (this.sexOf(who) ?? sex) === sex;
    if (chain === undefined || isAnothers(this.reading, this.seen, chain, own)) return undefined;
    return mayBeAsked(this.reading, this.seen, own, chain, mayBe) ? undefined : this.take(chain, own, sex);
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
    return chain;
  }

  private clearest(scores: ReadonlyMap<number, number>): number | undefined {
    const [first, second] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (!first || first[0] < 0 || first[1] < ENOUGH) return undefined;
    const margin = this.sexes[first[0]] ? CLEARER : CLEARER_UNKNOWN;
    return !second || first[1] >= margin * second[1] ? first[0] : undefined;
  }

  /** Whether a thing of the name's at the token is what the clause is about: "Berg's remarks were", not "Berg's lawyer was". */
  private ownsSubject(token: number): boolean {
    const { reading } = this;
    const name = reading.nameAt[token];
    const end = name === -1 ? -1 : reading.endToken[name];
    const owned = end === -1 ? -1 : clausePart(reading, token).verb;
    if (owned <= end || !isPossessive(reading, end) || isRoleAt(reading, owned, 'person')) return false;
    return reading.nameAt[owned] === -1 && clausePart(reading, owned).place === 'subject';
  }

  private sexOf(who: number): Sex | undefined {
    return who >= 0 ? this.sexes[who] : this.sexOfRole.get(who);
  }

  private readonly sexOfRole = new Map<number, Sex>();

  private personAt(i: number): number | undefined {
    const { reading } = this;
    const name = reading.nameAt[i];
    if (name !== -1) {
      if (reading.nameAt[i - 1] === name) return undefined;
      const chain = this.chainOfName[name];
      return this.chains[chain]?.type === 'person' ? chain : undefined;
    }
    const nominal = this.nominalAt.get(i);
    if (nominal !== undefined) return this.chains[nominal]?.type === 'person' ? nominal : undefined;
    const role = reading.lower(i);
    if (!isRoleAt(reading, i, 'person') || isPlural(role) || isBesideName(reading, i)) return undefined;
    const known = this.roles.get(role);
    if (known !== undefined) return known;
    const number = -1 - this.roles.size;
    this.roles.set(role, number);
    const sex = sexOfTitle(role);
    if (sex) this.sexOfRole.set(number, sex);
    return number;
  }

  /** "…, Berg said.": who only says what the sentence tells, where that is no quotation of his. */
  private isSource(token: number, verb: number): boolean {
    const { reading } = this;
    const name = reading.nameAt[token];
    if (name === -1 || verb < 0 || !SPEECH_VERBS.has(reading.lower(verb))) return false;
    const begin = reading.firstToken[name];
    return reading.lower(begin - 1) === ',' && reading.lower(verb + 1) === '.';
  }

  private candidate(who: number, token: number, sentence: number): Candidate {
    const { place, verb } = clausePart(this.reading, token);
    const part =
      place === 'other' && this.ownsSubject(token) ? 'owner' : this.isSource(token, verb) ? 'source' : place;
    const salience = SALIENCE[part] * (who < 0 ? UNNAMED_SHARE : 1);
    const agent = isAgent(this.reading, token);
    const [subject, object] = [place === 'subject', place === 'object'];
    return { who, token, sentence, salience, subject, object, agent, verb };
  }
}

/** Whether a role belongs to a name: a title before it, an apposition or a predicate. */
function isBesideName(reading: LinkReading, i: number): boolean {
  if ((reading.nameAt[i + 1] ?? -1) !== -1) return true;
  const relation = RELATIONS[reading.syntax.relation[i]];
  const copular = relation === 'root' && reading.syntax.head.length > 0;
  return relation === 'appos' || relation === 'compound' || copular;
}
