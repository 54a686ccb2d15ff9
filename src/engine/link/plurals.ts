import type { Anaphor, DraftChain } from './draft';
import { goesOn } from './noun-phrase';
import { knownPlace } from './place-name';
import type { Reading } from './reading';

/** What two things can be called together. */
type Pairing = 'people' | 'countries' | 'organizations';

const HEADS: ReadonlyMap<string, Pairing> = new Map([
  ...heads(
    'people',
    'leaders presidents premiers ministers men women politicians statesmen candidates rivals executives',
  ),
  ...heads('countries', 'countries nations states'),
  ...heads('organizations', 'companies firms clubs carmakers airlines banks'),
]);

function heads(pairing: Pairing, words: string): [string, Pairing][] {
  return words.split(' ').map((word) => [word, pairing]);
}

/** Only names of so many sentences before are looked at first. */
const WINDOW = 3;

/**
 * "both leaders", "the two countries": phrases that stand for two where just two fit, in this sentence and the few before
 * it, or in all of the article before it. Each of the two gets a mention of its own with the span of the phrase. Where
 * three fit, nobody is meant.
 */
export function findPlurals(
  reading: Reading,
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
      for (const chain of named.pair(pairing, sentence))
        found.push({ kind: 'plural', chain, firstToken: i, endToken: head + 1, score: 0.7 });
    }
  });
  return found;
}

/** The last token of a phrase for two that begins at a token: "both |leaders|", "the two Asian |nations|"; else -1. */
function headOfPair(reading: Reading, i: number, limit: number): number {
  const first = reading.lower(i);
  const isTwo = (first === 'the' || first === 'these') && reading.lower(i + 1) === 'two';
  if (first !== 'both' && !isTwo) return -1;
  let head = isTwo ? i + 2 : i + 1;
  if (!HEADS.has(reading.lower(head)) && reading.tag(head) === 'JJ') head++;
  if (head >= limit || !HEADS.has(reading.lower(head))) return -1;
  return goesOn(reading, head + 1, limit) ? -1 : head;
}

/** Whom and what an article has named so far. */
class Named {
  /** Chains of each kind with the sentence that named them last. */
  private readonly last: Readonly<Record<Pairing, Map<number, number>>> = {
    people: new Map(),
    countries: new Map(),
    organizations: new Map(),
  };

  constructor(
    private readonly reading: Reading,
    private readonly chains: readonly DraftChain[],
    private readonly chainOfName: Int32Array,
  ) {}

  /** Reads on to a token. */
  see(token: number, sentence: number): void {
    const name = this.reading.nameAt[token] as number;
    if (name === -1 || this.reading.firstToken[name] !== token) return;
    const chain = this.chainOfName[name] as number;
    const pairing = this.pairingOf(chain, name);
    if (pairing) this.last[pairing].set(chain, sentence);
  }

  /** The only two of a kind that the last sentences name, or else the only two that the article has named; none otherwise. */
  pair(pairing: Pairing, sentence: number): readonly number[] {
    const all = [...this.last[pairing]];
    for (let from = sentence; from > sentence - WINDOW; from--) {
      const near = all.filter(([, last]) => last >= from);
      if (near.length >= 2) return this.leading(near, all);
    }
    return this.leading(all, all);
  }

  /** Two chains of which the article tells more than of any other; none where they are not two. */
  private leading(
    near: readonly (readonly [number, number])[],
    all: readonly (readonly [number, number])[],
  ): number[] {
    if (near.length !== 2) return [];
    const pair = near.map(([chain]) => chain);
    const told = (chain: number): number => this.chains[chain]?.mentions.length ?? 0;
    const least = Math.min(...pair.map(told));
    return all.some(([chain]) => !pair.includes(chain) && told(chain) > least) ? [] : pair;
  }

  private pairingOf(chain: number, name: number): Pairing | undefined {
    switch (this.chains[chain]?.type) {
      case 'person':
        return 'people';
      case 'organization':
        return 'organizations';
      case 'place':
        return knownPlace(this.reading.forms[name]?.key ?? '')?.name === undefined ? undefined : 'countries';
      default:
        return undefined;
    }
  }
}
