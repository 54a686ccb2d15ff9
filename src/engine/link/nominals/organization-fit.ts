import type { DraftChain } from '../draft';
import { fold } from '../names/name-form';
import { NEWS_AGENCIES } from './media';
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
  PUBLIC,
  TRADES,
  UNTOLD,
  WIDE,
} from './organization-kinds.data';
import type { LinkReading } from '../reading';
import { UNIONS_OF_STATES } from './thing-nominals.data';

/** One whom the article calls by the noun counts so many times as much. */
const INTRODUCED = 3;
/** Letters seldom stand for a company: "the firm" is rather one that the article calls by a name. */
const BY_LETTERS = 0.5;

/** Which organisations of an article a noun and the words before it fit, by their names and what the article says of them. */
export class OrganizationFit {
  private readonly kinds: readonly (string | undefined)[];
  /** Of those that are called by letters, the last one. */
  private readonly lastLetters: readonly (string | undefined)[];
  private readonly trades: readonly Set<string>[];
  /** The noun that the name of a body is built on. */
  private readonly bodies: readonly (string | undefined)[];
  private readonly national: readonly boolean[];
  private readonly parties: readonly boolean[];
  /** Whether the article tells of matches; undefined before that is asked. */
  private isSport: boolean | undefined;

  constructor(
    private readonly reading: LinkReading,
    private readonly chains: readonly DraftChain[],
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
  }

  /** Whether nothing in its name tells what an organisation is. */
  isOfNoKind(chain: number): boolean {
    return this.kinds[chain] === undefined;
  }

  /** How much more or less than others an organisation is meant by a noun that it can be. */
  weightOf(chain: number, noun: string): number {
    const introduced = this.chains[chain]?.roles.has(noun) ? INTRODUCED : 1;
    return introduced * (this.kinds[chain] === 'acronym' && !BY_ACRONYM.has(noun) ? BY_LETTERS : 1);
  }

  /** Takes note of the trade of an organisation that a noun was found to mean. */
  learn(chain: number, noun: string): void {
    if (TRADES.has(noun)) this.trades[chain]?.add(noun);
  }

  /** Whether the article says of the organisation what the names in a phrase say of it: "the Norwegian carmaker". */
  isTold(chain: number, names: readonly string[]): boolean {
    const descriptions = this.chains[chain]?.descriptions ?? [];
    return names.every((name) => descriptions.some(({ text }) => text.toLowerCase().includes(name)));
  }

  /**
   * Whether the words before the noun fit: those of its name ("the transport police") or of how the article introduces
   * it. Otherwise they tell of another one ("the rescue team"), but where they only say which trade or arms.
   */
  isCalled(chain: number, noun: string, modifiers: readonly string[]): boolean {
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

  /** Whether a noun can mean an organisation. */
  canBe(chain: number, noun: string): boolean {
    if (this.chains[chain]?.roles.has(noun)) return true;
    if (noun === 'agency' && this.isNewsAgency(chain)) return true;
    if (this.isOtherwiseCalled(chain, noun)) return false;
    const wanted = Object.hasOwn(WIDE, noun) ? WIDE[noun] : [KIND_OF.get(noun) ?? ''];
    const kind = this.kinds[chain];
    if (kind === 'acronym')
      return (BY_ACRONYM.has(noun) || wanted.includes('company')) && !this.isOutspelt(chain, noun);
    return kind === undefined ? wanted.some((each) => UNTOLD.has(each)) : wanted.includes(kind);
  }

  /** Whether what is known of an organisation speaks against a noun, whatever kind it is of. */
  private isOtherwiseCalled(chain: number, noun: string): boolean {
    const trades = this.trades[chain];
    if (TRADES.has(noun) && trades && trades.size > 0 && !trades.has(noun)) return true;
    if (noun === 'union' && this.isOfStates(chain)) return true;
    if (this.parties[chain] && NO_PARTIES.has(noun)) return true;
    if (noun === 'army' && !this.national[chain]) return true;
    if (noun === 'team' && this.kinds[chain] !== 'team' && !(this.isSport ??= tellsOfSport(this.reading)))
      return true;
    const body = this.bodies[chain];
    if (body === undefined) return false;
    if (isPublic(noun) && !PUBLIC.some((one) => one.has(noun) && one.has(body))) return true;
    return AGENCIES.has(noun) && NO_AGENCIES.has(body);
  }
}
