import { clausePart, type ClausePart, hangsOn } from './clause';
import type { DraftChain } from '../draft';
import { fold } from '../names/name-form';
import { OrganizationFit } from './organization-fit';
import { KIND_OF, OTHER, TRADES_OF_GIANTS, WIDE } from './organization-kinds.data';
import type { LinkReading } from '../reading';
import { areOfOne, giantAt, giantsIn, hasItAsSubject, isAmong, type Giant } from './giants';
import { isMedium, isNewsSource, isToldMedium } from './media';
import { countriesIn } from './nations';

const SALIENCE = { subject: 2, object: 1, other: 0.8 } as const;
/** A mention counts so much less for each sentence that lies between. */
const FADING = 0.5;
const WINDOW = 3;
const MOST_LOOKED_AT = 48;
/** Tokens. */
const LONGEST_CLAUSE = 60;
const ENOUGH = 0.4;
const CLEARER = 1.8;
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

/** A definite phrase: its noun with the names and other words before it, and its part in its clause. */
interface Phrase {
  readonly head: number;
  readonly noun: string;
  readonly names: readonly string[];
  readonly modifiers: readonly string[];
  readonly own: ClausePart;
}

/** One that a phrase may mean. */
interface Candidate {
  readonly chain: number;
  readonly worth: number;
  /** Whether the paragraph of the phrase speaks of it. */
  readonly isNear: boolean;
}

/**
 * The organisations of which an article speaks, for "the company", "the agency", "the electric carmaker": the one most
 * spoken of in this sentence and the few before it, of those whose names do not say that they are something else.
 */
export class Organizations {
  private readonly seen: Seen[] = [];
  private readonly fit: OrganizationFit;
  /** The firm that the article is about. */
  private readonly main: number | undefined;
  /** What the article calls giants; undefined before that is asked. */
  private giants: readonly Giant[] | undefined;

  constructor(
    private readonly reading: LinkReading,
    private readonly chains: readonly DraftChain[],
    private readonly chainOfName: Int32Array,
  ) {
    this.fit = new OrganizationFit(reading, chains);
    this.main = this.mainOf();
  }

  /** Takes note of the name that begins at the token. */
  see(i: number): void {
    const name = this.reading.nameAt[i];
    if (name === -1 || this.reading.nameAt[i - 1] === name) return;
    const chain = this.chainOfName[name];
    if (this.chains[chain]?.type !== 'organization' || isNewsSource(this.reading, i)) return;
    if (isMedium(this.reading, i)) return;
    if (this.fit.isOfNoKind(chain) && isToldMedium(this.reading, i)) return;
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
    const phrase = this.phraseAt(from, head);
    if (!phrase) return undefined;
    const [first, second] = this.weigh(phrase);
    if (!first || first.worth < ENOUGH) {
      const isPlain = phrase.names.length === 0 && phrase.modifiers.length === 0;
      const main =
        isPlain && (first === undefined || first.chain === this.main)
          ? this.mainFirm(head, phrase.own)
          : undefined;
      if (main !== undefined) this.note(main, head);
      return main;
    }
    const rival = second ? second.worth * (first.isNear && !second.isNear ? ELSEWHERE : 1) : 0;
    if (first.worth < CLEARER * rival) return undefined;
    this.note(first.chain, head);
    this.fit.learn(first.chain, noun);
    return first.chain;
  }

  /** What a definite phrase says; undefined where it means another one than has been spoken of. */
  private phraseAt(from: number, head: number): Phrase | undefined {
    const { reading } = this;
    const names: string[] = [];
    const modifiers: string[] = [];
    for (let i = from + 1; i < head; i++) {
      const word = reading.lower(i);
      if (OTHER.has(word)) return undefined;
      if (reading.nameAt[i] !== -1) names.push(word);
      else if (/^\p{L}{2}/u.test(word)) modifiers.push(word);
    }
    return { head, noun: reading.lower(head), names, modifiers, own: clausePart(reading, head) };
  }

  /** Those that a phrase may mean, the one most spoken of in its sentence and the few before it first. */
  private weigh({ head, noun, names, modifiers, own }: Phrase): readonly Candidate[] {
    const sentence = this.reading.sentenceAt[head];
    const candidates = new Map<number, Candidate>();
    for (let n = this.seen.length - 1; n >= 0 && n >= this.seen.length - MOST_LOOKED_AT; n--) {
      const { chain, sentence: where, salience, subject, verb } = this.seen[n];
      if (where < sentence - WINDOW) break;
      if (!this.fit.canBe(chain, noun) || !this.fit.isTold(chain, names)) continue;
      if (!this.fit.isCalled(chain, noun, modifiers)) continue;
      if (where === sentence && subject && own.place !== 'subject' && own.verb === verb) continue;
      const before = candidates.get(chain);
      const worth = salience * this.fit.weightOf(chain, noun) * FADING ** (sentence - where);
      const isNear = this.blockOf(where) === this.blockOf(sentence);
      candidates.set(chain, {
        chain,
        worth: (before?.worth ?? 0) + worth,
        isNear: isNear || (before?.isNear ?? false),
      });
    }
    if (own.place === 'subject')
      for (const chain of this.namedBehind(head, own.verb)) candidates.delete(chain);
    return [...candidates.values()].sort((a, b) => b.worth - a.worth || a.chain - b.chain);
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
      if (chain !== main && this.fit.canBe(chain, noun)) return undefined;
      const isItself = subject && own.place !== 'subject' && own.verb === verb;
      if (chain === main && where === sentence && isItself) return undefined;
    }
    return own.place === 'subject' && this.namedBehind(head, own.verb).includes(main) ? undefined : main;
  }

  /** The firm that an article names far more often than any other one; undefined where there is none. */
  private mainOf(): number | undefined {
    const counts = this.chains.map(({ mentions, type }, chain) =>
      type === 'organization' && this.fit.canBe(chain, 'company') ? mentions.length : 0,
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
}
