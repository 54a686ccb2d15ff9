import type { Anaphor, DraftChain } from '../draft';
import { COUNTRIES_TOGETHER, FIRMS_TOGETHER, PEOPLE_TOGETHER } from '../facts/plurals.data';
import { kindOf } from './organization-kinds';
import { goesOn } from './noun-phrase';
import { knownPlace } from '../names/place-name';
import type { Sex } from '../names/types';
import type { LinkReading } from '../reading';

/** What two things can be called together. */
type Pairing = 'people' | 'countries' | 'organizations';

const HEADS: ReadonlyMap<string, Pairing> = new Map([
  ...heads('people', `${PEOPLE_TOGETHER} statesmen`),
  ...heads('countries', COUNTRIES_TOGETHER),
  ...heads('organizations', `${FIRMS_TOGETHER} airlines`),
]);

function heads(pairing: Pairing, words: string): [string, Pairing][] {
  return words.split(' ').map((word) => [word, pairing]);
}

/** Only names of so many sentences before are looked at first. */
const WINDOW = 3;
/** And of so many names. */
const LOOKED_AT = 40;

/**
 * Plural anaphora with split antecedents, "both leaders", "the two countries": phrases that stand for two where just two
 * fit, in this sentence and the few before it, or in all of the article before it. Each of the two gets a mention of its
 * own with the span of the phrase. Where three fit, nobody is meant.
 */
export function findPlurals(
  reading: LinkReading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
): Anaphor[] {
  const found: Anaphor[] = [];
  const named = new Named(reading, chains, chainOfName);
  reading.sentences.forEach(({ firstToken, endToken }, sentence) => {
    const isStory = reading.isStory(firstToken);
    for (let i = firstToken; i < endToken; i++) {
      named.see(i, sentence);
      const head = isStory ? headOfPair(reading, i, endToken) : -1;
      if (head < 0) continue;
      const pairing = HEADS.get(reading.lower(head)) as Pairing;
      const pair = named.pair(pairing, sentence);
      if (pair.some((chain) => isOtherSex(reading.lower(head), chains[chain].sex))) continue;
      for (const chain of pair)
        found.push({ kind: 'plural', chain, firstToken: i, endToken: head + 1, score: 0.7 });
    }
  });
  return found;
}

/** Whom nouns for people of one sex do not mean. */
const NOT_OF: ReadonlyMap<string, Sex> = new Map([
  ['men', 'f'],
  ['women', 'm'],
  ['statesmen', 'f'],
]);

/** Whether a noun means people of one sex only, and not of this one. */
function isOtherSex(noun: string, sex: Sex | undefined): boolean {
  return sex !== undefined && NOT_OF.get(noun) === sex;
}

/** The last token of a phrase for two that begins at a token: "both |leaders|", "the two Asian |nations|"; else -1. */
function headOfPair(reading: LinkReading, i: number, limit: number): number {
  const first = reading.lower(i);
  const isTwo = (first === 'the' || first === 'these') && reading.lower(i + 1) === 'two';
  if (first !== 'both' && !isTwo) return -1;
  let head = isTwo ? i + 2 : i + 1;
  if (!HEADS.has(reading.lower(head)) && reading.tag(head) === 'JJ') head++;
  if (head >= limit || !HEADS.has(reading.lower(head))) return -1;
  return goesOn(reading, head + 1, limit) ? -1 : head;
}

/** A name of a kind, by its chain, and the sentence that it stands in. */
interface Seen {
  readonly chain: number;
  readonly sentence: number;
}

/** Whom and what an article has named so far. */
class Named {
  private readonly seen: Readonly<Record<Pairing, Seen[]>> = { people: [], countries: [], organizations: [] };
  /** The chains of each kind that the article has named so far, not more than it takes to know that they are no pair. */
  private readonly all: Readonly<Record<Pairing, Set<number>>> = {
    people: new Set(),
    countries: new Set(),
    organizations: new Set(),
  };
  /** Whether each chain is an organization that may be called a company or a club. */
  private readonly firms: readonly boolean[];
  /** How often the whole article names the three of each kind that it names most, with their chains. */
  private readonly most: Readonly<Record<Pairing, readonly Told[]>>;

  constructor(
    private readonly reading: LinkReading,
    private readonly chains: readonly DraftChain[],
    private readonly chainOfName: Int32Array,
  ) {
    this.firms = chains.map(
      (chain) => chain.type === 'organization' && !NO_FIRMS.has(kindOf(reading, chain) ?? ''),
    );
    const told: Record<Pairing, Told[]> = { people: [], countries: [], organizations: [] };
    chains.forEach(({ mentions }, chain) => {
      const pairing = this.pairingOf(chain, mentions[0] ?? -1);
      if (pairing) told[pairing].push({ chain, count: mentions.length });
    });
    for (const list of Object.values(told)) list.sort((a, b) => b.count - a.count).splice(3);
    this.most = told;
  }

  /** Reads on to a token. */
  see(token: number, sentence: number): void {
    const name = this.reading.nameAt[token];
    if (name === -1 || this.reading.firstToken[name] !== token) return;
    const chain = this.chainOfName[name];
    const pairing = this.pairingOf(chain, name);
    if (!pairing) return;
    this.seen[pairing].push({ chain, sentence });
    if (this.all[pairing].size < 3) this.all[pairing].add(chain);
  }

  /** The only two of a kind that the last sentences name, or else the only two that the article has named; none otherwise. */
  pair(pairing: Pairing, sentence: number): readonly number[] {
    const near = this.near(this.seen[pairing], sentence);
    const pair = near.size < 2 ? this.all[pairing] : near;
    if (pair.size !== 2) return [];
    const count = (chain: number): number => this.chains[chain]?.mentions.length ?? 0;
    const least = Math.min(...[...pair].map(count));
    const isBeaten = this.most[pairing].some((other) => !pair.has(other.chain) && other.count > least);
    return isBeaten ? [] : [...pair].sort((a, b) => a - b);
  }

  /** The chains named in the last sentence that names any, in the one before it if that is one only, and so on. */
  private near(seen: readonly Seen[], sentence: number): ReadonlySet<number> {
    const found = new Set<number>();
    let last = sentence;
    for (let i = seen.length - 1; i >= Math.max(0, seen.length - LOOKED_AT); i--) {
      const { chain, sentence: at } = seen[i];
      if (at <= sentence - WINDOW || found.size > 2 || (found.size === 2 && at < last)) break;
      found.add(chain);
      last = at;
    }
    return found;
  }

  private pairingOf(chain: number, name: number): Pairing | undefined {
    switch (this.chains[chain]?.type) {
      case 'person':
        return 'people';
      case 'organization':
        return this.firms[chain] ? 'organizations' : undefined;
      case 'place':
        return knownPlace(this.reading.forms[name]?.key ?? '')?.name === undefined ? undefined : 'countries';
      default:
        return undefined;
    }
  }
}

/** Kinds of organizations that nobody calls companies or clubs. */
const NO_FIRMS: ReadonlySet<string> = new Set(['public', 'body', 'school', 'health', 'matter']);

interface Told {
  readonly chain: number;
  readonly count: number;
}
