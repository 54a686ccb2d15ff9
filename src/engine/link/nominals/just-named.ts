import { wordSet } from '../../collections';
import { RELATIONS } from '../../syntax/types';
import type { DraftChain } from '../draft';
import { SPEECH_VERBS } from '../facts/words.data';
import type { LinkReading } from '../reading';
import { roleKey } from '../roles';
import { clausePart } from './clause';
import { MentionsOfPeople } from './mentions-of-people';
import { isFinite, isRoleAt } from './noun-phrase';

/** A subject that tells an office in an organization, and whose that is. */
export interface Office {
  readonly chain: number;
  /** Behind the role: an organization's name is no part of what means somebody. */
  readonly endToken: number;
}

/** Other people than the one named may be meant by these. */
const OTHERS = wordSet('he she him they them');
/** In so many words the sentence before tells of nothing but the one whom it names. */
const SHORT = 9;

/** People whom the sentence right behind their name calls by their office: "Berg is free. |The head of Tarn Line| left jail". */
export class JustNamed {
  private readonly mentions: MentionsOfPeople;

  constructor(
    private readonly reading: LinkReading,
    private readonly chains: readonly DraftChain[],
    private readonly chainOfName: Int32Array,
  ) {
    this.mentions = new MentionsOfPeople(reading, chains, chainOfName, []);
  }

  /**
   * The one of whom a short sentence before tells as its subject, and of nobody else, where this one goes on with "the ROLE of ORGANIZATION".
   * Whoever says something is rather somebody else who speaks of him, and so is whose verb has a pronoun for him.
   *
   * @param first the first token of the sentence
   */
  meant(first: number, end: number): Office | undefined {
    const { reading } = this;
    if (first === 0 || reading.lower(first) !== 'the' || !reading.sameBlock(first - 1, first))
      return undefined;
    const of = officeEnd(reading, first, end);
    if (of === -1) return undefined;
    const name = reading.nameAt[reading.lower(of + 1) === 'the' ? of + 2 : of + 1] ?? -1;
    if (this.chains[this.chainOfName[name] ?? -1]?.type !== 'organization') return undefined;
    const verb = reading.endToken[name];
    if (!isFinite(reading, verb) || this.speaksOfAnother(verb, end)) return undefined;
    const chain = this.onlySubject(first);
    return chain !== undefined && this.mayHold(chain, first, of) ? { chain, endToken: of } : undefined;
  }

  /** Whom alone the sentence before the token tells of. */
  private onlySubject(first: number): number | undefined {
    const { reading, chains } = this;
    const [begin] = reading.sentenceOf(first - 1);
    if (first - begin > SHORT || reading.isHeadline(begin)) return undefined;
    let only: number | undefined;
    for (let i = begin; i < first; i++) {
      if (/^["“”]$/u.test(reading.lower(i)) || OTHERS.has(reading.lower(i))) return undefined;
      const who = this.mentions.personAt(i);
      if (who === undefined) continue;
      if (only !== undefined || clausePart(reading, i).place !== 'subject') return undefined;
      only = who;
    }
    return only !== undefined && chains[only]?.person ? only : undefined;
  }

  /** Whether the article says nothing else of what somebody is, and that of nobody else. */
  private mayHold(chain: number, first: number, of: number): boolean {
    const role = roleKey(this.reading.slice(first + 1, of));
    const isHeld = (roles: ReadonlySet<string>): boolean => [...roles].some((other) => other.endsWith(role));
    if (this.chains.some(({ roles }, other) => other !== chain && isHeld(roles))) return false;
    const { roles } = this.chains[chain];
    return roles.size === 0 || isHeld(roles);
  }

  /** "The head of Tarn Line |said| …", "… |fired him|": whether the verb tells of what its subject says or does to the one before. */
  private speaksOfAnother(verb: number, end: number): boolean {
    const { reading } = this;
    const { head, relation } = reading.syntax;
    for (let i = verb; i < end; i++) {
      if (SPEECH_VERBS.has(reading.lower(i)) && RELATIONS[relation[i]] === 'root') return true;
      if (!/^(?:him|her|his)$/u.test(reading.lower(i))) continue;
      const up = head[i] ?? -1;
      const of = /^(?:obj|obl)$/u.test(RELATIONS[relation[up]] ?? '') ? head[up] : up;
      if (RELATIONS[relation[of]] === 'root') return true;
    }
    return false;
  }
}

/** The "of" behind "the" and a role of at most three words; -1 where there is none. */
function officeEnd(reading: LinkReading, first: number, end: number): number {
  for (let i = first + 1; i < end && i <= first + 4; i++) {
    if (reading.nameAt[i] !== -1) return -1;
    if (reading.lower(i) === 'of') return isRoleAt(reading, i - 1, 'person') ? i : -1;
  }
  return -1;
}
