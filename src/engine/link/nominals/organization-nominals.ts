import { clausePart, type ClausePart, hangsOn } from './clause';
import type { DraftChain } from '../draft';
import { fold } from '../names/name-form';
import {
  bodyOf,
  isNational,
  isPublic,
  kindOf,
  lastLetterOf,
  tellsOfSport,
  tradesOf,
} from './organization-kinds';
import {
  AGENCIES,
  ARMED,
  BY_ACRONYM,
  KIND_OF,
  NO_AGENCIES,
  NO_PARTIES,
  OTHER,
  PUBLIC,
  TRADES,
  TRADES_OF_GIANTS,
  UNTOLD,
  WIDE,
} from './organization-kinds.data';
import type { LinkReading } from '../reading';
import { areOfOne, giantAt, giantsIn, hasItAsSubject, isAmong, type Giant } from './giants';
import { isMedium, isNewsSource, isToldMedium, NEWS_AGENCIES } from './media';
import { countriesIn } from './nations';
import { UNIONS_OF_STATES } from './thing-nominals.data';

const SALIENCE = { subject: 2, object: 1, other: 0.8 } as const;
/** A mention counts so much less for each sentence that lies between. */
const FADING = 0.5;
const WINDOW = 3;
const MOST_LOOKED_AT = 48;
/** Tokens. */
const LONGEST_CLAUSE = 60;
/** One whom the article calls by the noun counts so many times as much. */
const INTRODUCED = 3;
const ENOUGH = 0.4;
const CLEARER = 1.8;
/** Letters seldom stand for a company: "the firm" is rather one that the article calls by a name. */
const BY_LETTERS = 0.5;
/** One that the paragraph does not name counts so much beside one that it does. */
const ELSEWHERE = 0.5;

/** The firm of an article is named so often, and so many times as often as any other one. */
const OFTEN = 4;
const FAR_MORE = 3;
const FIRM: ReadonlySet<string> = new Set(['company', 'firm', 'giant']);

/** "The administration" is that of a president or governor, whatever agency is called one. */
const GOVERNING = 'administration';

interface Seen {
  readonly chain: number;
  readonly sentence: number;
  readonly salience: number;
  readonly subject: boolean;
  readonly verb: number;
}

/**
 * The organisations of which an article speaks, for "the company", "the agency", "the electric carmaker": the one most
 * spoken of in this sentence and the few before it, of those whose names do not say that they are something else.
 */
export class Organizations {
  private readonly seen: Seen[] = [];
  private readonly kinds: readonly (string | undefined)[];
  /** Of those that are called by letters, the last one. */
  private readonly lastLetters: readonly (string | undefined)[];
  private readonly trades: readonly Set<string>[];
  /** The noun that the name of a body is built on. */
  private readonly bodies: readonly (string | undefined)[];
  private readonly national: readonly boolean[];
  private readonly parties: readonly boolean[];
  /** The firm that the article is about. */
  private readonly main: number | undefined;
  /** What the article calls giants; undefined before that is asked. */
  private giants: readonly Giant[] | undefined;
  /** Whether the article tells of matches; undefined before that is asked. */
  private isSport: boolean | undefined;

  constructor(
    private readonly reading: LinkReading,
    private readonly chains: readonly DraftChain[],
    private readonly chainOfName: Int32Array,
  ) {
    this.trades = chains.map((chain) => tradesOf(reading, chain));
    this.kinds = chains.map((chain) => (chain.type === 'organization' ? kindOf(reading, chain) : undefined));
    this.lastLetters = chains.map((chain, i) =>
      this.kinds[i] === 'acronym' ? lastLetterOf(reading, chain) : undefined,
    );
    this.bodies = chains.map((chain) => bodyOf(reading, chain));
    this.national = chains.map((chain) => isNational(reading, chain));
    this.parties = chains.map(({ mentions }) =>
      mentions.some((mention) => reading.forms[mention]?.words.at(-1) === 'party'),
    );
    this.main = this.mainOf();
  }

  /** Takes note of the name that begins at the token. */
  see(i: number): void {
    const name = this.reading.nameAt[i];
    if (name === -1 || this.reading.nameAt[i - 1] === name) return;
    const chain = this.chainOfName[name];
    if (this.chains[chain]?.type !== 'organization' || isNewsSource(this.reading, i)) return;
    if (isMedium(this.reading, i)) return;
    if (this.kinds[chain] === undefined && isToldMedium(this.reading, i)) return;
    this.note(chain, i);
  }

  private note(chain: number, token: number): void {
    const sentence = this.reading.sentenceAt[token];
    const { place, verb } = clausePart(this.reading, token);
    this.seen.push({ chain, sentence, salience: SALIENCE[place], subject: place === 'subject', verb });
  }

  /**
   * The organisation that a definite phrase stands for; undefined in doubt.
   *
   * @param from token of "the"
   * @param head token of its noun
   */
  meant(from: number, head: number): number | undefined {
    const { reading } = this;
    const noun = reading.lower(head);
    if (noun === GOVERNING || (!KIND_OF.has(noun) && !Object.hasOwn(WIDE, noun))) return undefined;
    if (noun === 'giant') {
      const praise = giantAt(reading, from, head);
      if (praise) return this.isGiant(praise) ? this.mainFirm(head, clausePart(reading, head)) : undefined;
    }
    const told: string[] = [];
    const modifiers: string[] = [];
    for (let i = from + 1; i < head; i++) {
      const word = reading.lower(i);
      if (OTHER.has(word)) return undefined;
      if (reading.nameAt[i] !== -1) told.push(word);
      else if (/^\p{L}{2}/u.test(word)) modifiers.push(word);
    }
    const sentence = this.reading.sentenceAt[head];
    const own = clausePart(this.reading, head);
    const scores = new Map<number, number>();
    const here = new Set<number>();
    for (let n = this.seen.length - 1; n >= 0 && n >= this.seen.length - MOST_LOOKED_AT; n--) {
      const { chain, sentence: where, salience, subject, verb } = this.seen[n];
      if (where < sentence - WINDOW) break;
      if (!this.canBe(chain, noun) || !this.isTold(chain, told)) continue;
      if (!this.isCalled(chain, noun, modifiers)) continue;
      if (where === sentence && subject && own.place !== 'subject' && own.verb === verb) continue;
      const worth =
        salience *
        (this.chains[chain]?.roles.has(noun) ? INTRODUCED : 1) *
        (this.kinds[chain] === 'acronym' && !BY_ACRONYM.has(noun) ? BY_LETTERS : 1);
      scores.set(chain, (scores.get(chain) ?? 0) + worth * FADING ** (sentence - where));
      if (this.blockOf(where) === this.blockOf(sentence)) here.add(chain);
    }
    if (own.place === 'subject') for (const chain of this.namedBehind(head, own.verb)) scores.delete(chain);
    const [first, second] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (!first || first[1] < ENOUGH) {
      const isPlain = told.length === 0 && modifiers.length === 0;
      const main =
        isPlain && (first === undefined || first[0] === this.main) ? this.mainFirm(head, own) : undefined;
      if (main !== undefined) this.note(main, head);
      return main;
    }
    const rival = second ? second[1] * (here.has(first[0]) && !here.has(second[0]) ? ELSEWHERE : 1) : 0;
    if (first[1] < CLEARER * rival) return undefined;
    this.note(first[0], head);
    if (TRADES.has(noun)) this.trades[first[0]]?.add(noun);
    return first[0];
  }

  /** Whether the article tells of no giant of another country or trade than the main firm may be. */
  private isGiant({ country, trade }: Giant): boolean {
    this.giants ??= giantsIn(this.reading);
    const firm = this.main === undefined ? undefined : this.chains[this.main];
    if (!firm || !areOfOne(this.giants)) return false;
    const told = firm.descriptions.map(({ text }) => text);
    const countries = new Set(told.flatMap((text) => [...countriesIn(text)]));
    const words = told.flatMap((text) => fold(text).split(' '));
    for (const mention of firm.mentions) words.push(...(this.reading.forms[mention]?.words ?? []));
    const trades = new Set(words.filter((word) => TRADES_OF_GIANTS.has(word)));
    return isAmong(country, countries) && isAmong(trade, trades);
  }

  /**
   * The firm that an article is about, for "the company" where the sentences before name it no longer: named far more
   * often than any other one, of which none is spoken of here.
   *
   * @param head token of the noun
   */
  private mainFirm(head: number, own: ClausePart): number | undefined {
    const noun = this.reading.lower(head);
    const { main } = this;
    if (main === undefined || !FIRM.has(noun) || !this.seen.some(({ chain }) => chain === main))
      return undefined;
    if (own.place !== 'subject' && hasItAsSubject(this.reading, own.verb)) return undefined;
    const sentence = this.reading.sentenceAt[head];
    for (let n = this.seen.length - 1; n >= 0 && this.seen[n].sentence >= sentence - 1; n--) {
      const { chain, sentence: where, subject, verb } = this.seen[n];
      if (chain !== main && this.canBe(chain, noun)) return undefined;
      const isItself = subject && own.place !== 'subject' && own.verb === verb;
      if (chain === main && where === sentence && isItself) return undefined;
    }
    return own.place === 'subject' && this.namedBehind(head, own.verb).includes(main) ? undefined : main;
  }

  /** The firm that an article names far more often than any other one; undefined where there is none. */
  private mainOf(): number | undefined {
    const counts = this.chains.map(({ mentions, type }, chain) =>
      type === 'organization' && this.canBe(chain, 'company') ? mentions.length : 0,
    );
    const most = Math.max(0, ...counts);
    const main = counts.indexOf(most);
    const isFar = counts.every((count, chain) => chain === main || most >= FAR_MORE * count);
    return most >= OFTEN && isFar ? main : undefined;
  }

  /** Those that the clause of a subject names behind it, who are others: "|the agency| cut its rating of Acme". */
  private namedBehind(subject: number, clause: number): readonly number[] {
    const { reading } = this;
    const end = reading.sentences[reading.sentenceAt[subject]]?.endToken ?? 0;
    const named: number[] = [];
    for (let i = subject + 1; i < Math.min(end, subject + LONGEST_CLAUSE); i++) {
      const name = reading.nameAt[i];
      if (name === -1 || reading.nameAt[i - 1] === name || !hangsOn(reading, i, clause)) continue;
      named.push(this.chainOfName[name]);
    }
    return named;
  }

  private blockOf(sentence: number): number | undefined {
    return this.reading.sentences[sentence]?.block;
  }

  /** Whether the article says of the organisation what the names in a phrase say of it: "the Norwegian carmaker". */
  private isTold(chain: number, names: readonly string[]): boolean {
    const descriptions = this.chains[chain]?.descriptions ?? [];
    return names.every((name) => descriptions.some(({ text }) => text.toLowerCase().includes(name)));
  }

  /**
   * Whether the words before the noun fit: those of its name ("the transport police") or of how the article introduces
   * it. Otherwise they tell of another one ("the rescue team"), but where they only say which trade or arms.
   */
  private isCalled(chain: number, noun: string, modifiers: readonly string[]): boolean {
    if (modifiers.length === 0 || TRADES.has(noun) || noun === 'giant') return true;
    if (modifiers.every((word) => ARMED.has(word))) return true;
    const { descriptions, mentions } = this.chains[chain];
    const known = new Set(mentions.flatMap((mention) => this.reading.forms[mention]?.words ?? []));
    for (const { text } of descriptions) for (const word of fold(text).split(' ')) known.add(word);
    return modifiers.every((word) => known.has(word));
  }

  /** Whether the letters of another one end with the noun's, and these do not: of "the OHA" and "the OTP" the party is the latter. */
  private isOutspelt(chain: number, noun: string): boolean {
    const letter = noun.charAt(0);
    return this.lastLetters[chain] !== letter && this.lastLetters.includes(letter);
  }

  private isNewsAgency(chain: number): boolean {
    return this.chains[chain].mentions.some((mention) => NEWS_AGENCIES.has(this.reading.forms[mention].text));
  }

  private isOfStates(chain: number): boolean {
    return this.chains[chain].mentions.some((mention) =>
      UNIONS_OF_STATES.has(this.reading.forms[mention].key),
    );
  }

  private canBe(chain: number, noun: string): boolean {
    if (this.chains[chain]?.roles.has(noun)) return true;
    if (TRADES.has(noun) && (this.trades[chain]?.size ?? 0) > 0 && !this.trades[chain]?.has(noun))
      return false;
    const wanted = Object.hasOwn(WIDE, noun) ? WIDE[noun] : [KIND_OF.get(noun) ?? ''];
    const kind = this.kinds[chain];
    if (noun === 'agency' && this.isNewsAgency(chain)) return true;
    if (noun === 'union' && this.isOfStates(chain)) return false;
    if (this.parties[chain] && NO_PARTIES.has(noun)) return false;
    if (noun === 'army' && !this.national[chain]) return false;
    if (noun === 'team' && kind !== 'team' && !(this.isSport ??= tellsOfSport(this.reading))) return false;
    const body = this.bodies[chain];
    if (body !== undefined && isPublic(noun) && !PUBLIC.some((one) => one.has(noun) && one.has(body)))
      return false;
    if (body !== undefined && AGENCIES.has(noun) && NO_AGENCIES.has(body)) return false;
    if (kind === 'acronym')
      return (BY_ACRONYM.has(noun) || wanted.includes('company')) && !this.isOutspelt(chain, noun);
    return kind === undefined ? wanted.some((each) => UNTOLD.has(each)) : wanted.includes(kind);
  }
}
