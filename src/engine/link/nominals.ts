import type { Anaphor, DraftChain } from './draft';
import { NOT_IN_TITLE, PREPOSITIONS } from './facts/words.data';
import { isDeterminer, isFinite, isRoleAt } from './noun-phrase';
import { fold } from './name-form';
import { knownPlace } from './place-name';
import type { Reading } from './reading';
import { roleKey } from './roles';

const LONGEST = 6;
const COMPANY_WORDS: ReadonlySet<string> = new Set([
  'company', 'firm', 'corporation', 'giant', 'startup', 'maker', 'manufacturer', 'carmaker', 'automaker', 'chipmaker', 'drugmaker',
  'retailer', 'airline', 'carrier', 'lender', 'insurer', 'broadcaster', 'publisher', 'operator', 'conglomerate', 'newspaper',
]); // prettier-ignore

/** Behind these words a description says what somebody is and stands for nobody by itself. */
const PREDICATIVE: ReadonlySet<string> = new Set([
  'is', 'was', 'are', 'were', 'be', 'been', 'being', 'become', 'becomes', 'became', 'remains', 'as', 'called', 'named',
]); // prettier-ignore

interface Phrase {
  readonly from: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly role: string;
}

/**
 * Definite noun phrases that stand for somebody or something named: "the Prime Minister" where one person of the
 * article is introduced as such, "the ministry" where one name has the word, "the electric carmaker" right behind a
 * sentence about one organisation. Phrases that fit several or none are left out.
 */
export function findNominals(
  reading: Reading,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
): Anaphor[] {
  const found: Anaphor[] = [];
  const things = new Things(reading, chains, chainOfName);
  for (const sentence of reading.sentences) {
    if (!reading.isStory(sentence.firstToken)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      things.see(i);
      if (reading.lower(i) !== 'the' || reading.nameAt[i] !== -1 || PREDICATIVE.has(reading.lower(i - 1)))
        continue;
      const thing = things.meant(i, sentence.endToken);
      if (thing !== undefined) {
        found.push({ kind: 'nominal', chain: thing, firstToken: i, endToken: i + 2, score: 0.7 });
        continue;
      }
      const phrase = definitePhrase(reading, i, sentence.endToken);
      if (!phrase) continue;
      const person = personOf(reading, phrase, chains, chainOfName);
      const chain = person ?? organizationOf(reading, phrase, chains, chainOfName);
      if (chain === undefined) continue;
      found.push({
        kind: 'nominal',
        chain,
        firstToken: i,
        endToken: phrase.end,
        score: person === undefined ? 0.7 : 0.8,
      });
    }
  }
  return found;
}

/** "the" with at most five words behind it of which the last is a role, and no noun, name or "of" behind that. */
function definitePhrase(reading: Reading, from: number, limit: number): Phrase | undefined {
  let run = from + 1;
  while (run < limit && run - from < LONGEST && isModifier(reading, run)) run++;
  let head = run - 1;
  while (head > from && !isRole(reading, head)) head--;
  if (head === from || reading.nameAt[head] !== -1 || goesOn(reading, head + 1, limit)) return undefined;
  const end = head + 1;
  const text = reading.slice(from + 1, end);
  return { from, end, words: fold(text).split(' '), role: roleKey(text) };
}

function isRole(reading: Reading, i: number): boolean {
  return isRoleAt(reading, i, 'person') || isRoleAt(reading, i, 'organization');
}

/** Whether the phrase goes on at token `i`, so that the role before it is not its head or names somebody else. */
function goesOn(reading: Reading, i: number, limit: number): boolean {
  if (i >= limit) return false;
  const next = reading.lower(i);
  if (reading.nameAt[i] !== -1 || next === 'of' || next === '-' || next === 'and') return true;
  if (reading.tag(i)?.startsWith('NN')) return true;
  return next === ',' && i + 1 < limit && reading.nameAt[i + 1] !== -1;
}

function isModifier(reading: Reading, i: number): boolean {
  const word = reading.lower(i);
  if (word === '-') return true;
  if (!/^[\p{L}]/u.test(word) || word === "'s" || word === '’s') return false;
  return (
    !isDeterminer(word) &&
    !PREPOSITIONS.has(word) &&
    !NOT_IN_TITLE.has(word) &&
    !(isFinite(reading, i) && reading.nameAt[i] === -1)
  );
}

function personOf(
  reading: Reading,
  phrase: Phrase,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
): number | undefined {
  const fitting: number[] = [];
  chains.forEach((chain, index) => {
    if (chain.type !== 'person' || !chain.roles.has(phrase.role)) return;
    if (modifiersFit(phrase, chain)) fitting.push(index);
  });
  if (fitting.length < 2) return fitting[0];
  const near = new Set<number>();
  for (let i = phrase.from; i >= 0 && reading.sameBlock(i, phrase.from); i--) {
    const name = reading.nameAt[i] as number;
    const chain = name === -1 ? -1 : (chainOfName[name] as number);
    if (fitting.includes(chain)) near.add(chain);
  }
  return near.size === 1 ? [...near][0] : undefined;
}

/** Whether the words before the role do not speak against the person: "the Russian president" needs a Russian one. */
function modifiersFit(phrase: Phrase, chain: DraftChain): boolean {
  const role = phrase.role.split(' ');
  const extra = phrase.words.filter((word) => !role.includes(word) && word !== 'pm');
  if (extra.length === 0) return true;
  const known = new Set(chain.descriptions.flatMap(({ text }) => fold(text).split(' ')));
  return extra.every((word) => known.has(word));
}

function organizationOf(
  reading: Reading,
  phrase: Phrase,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
): number | undefined {
  const head = phrase.words[phrase.words.length - 1] as string;
  if (!isRoleAt(reading, phrase.end - 1, 'organization')) return undefined;
  const named: number[] = [];
  chains.forEach((chain, index) => {
    if (chain.type !== 'organization') return;
    const inName = chain.mentions.some((name) => reading.forms[name]?.words.includes(head));
    if (inName || chain.roles.has(head)) named.push(index);
  });
  if (
    named.length === 1 &&
    phrase.words.length === 1 &&
    isIntroduced(reading, phrase, named[0] as number, chainOfName)
  )
    return named[0];
  return COMPANY_WORDS.has(head) && named.length < 2
    ? topicBefore(reading, phrase, chains, chainOfName)
    : undefined;
}

function isIntroduced(reading: Reading, phrase: Phrase, chain: number, chainOfName: Int32Array): boolean {
  for (let i = phrase.from - 1; i >= 0; i--) {
    const name = reading.nameAt[i] as number;
    if (name !== -1 && chainOfName[name] === chain) return true;
  }
  return false;
}

/** The organisation that the sentence before begins with, where that is the only one in it and the phrase opens its own. */
function topicBefore(
  reading: Reading,
  phrase: Phrase,
  chains: readonly DraftChain[],
  chainOfName: Int32Array,
): number | undefined {
  const sentence = reading.sentences[reading.sentenceAt[phrase.from] as number];
  const before = reading.sentences[(reading.sentenceAt[phrase.from] as number) - 1];
  if (!sentence || !before || sentence.block !== before.block || phrase.from !== sentence.firstToken)
    return undefined;
  const found = new Set<number>();
  for (let i = before.firstToken; i < before.endToken; i++) {
    const name = reading.nameAt[i] as number;
    const chain = name === -1 ? -1 : (chainOfName[name] as number);
    if (chain !== -1 && chains[chain]?.type === 'organization') found.add(chain);
  }
  const opening = reading.nameAt[before.firstToken] as number;
  const topic = opening === -1 || opening === undefined ? undefined : chainOfName[opening];
  return found.size === 1 && topic !== undefined && found.has(topic) ? topic : undefined;
}

/** Nouns for a country or a town by itself. */
const COUNTRY_NOUNS: ReadonlySet<string> = new Set(['country', 'nation']);
const TOWN_NOUNS: ReadonlySet<string> = new Set(['city', 'town', 'village']);
/** Places are looked for among so many names before the noun. */
const PLACES_BACK = 3;

/** The things that an article has named up to a token, for nouns that stand for one of them. */
class Things {
  /** Chains by the noun that their names are built on: "bridge" for the Old Tide Bridge. */
  private readonly byNoun = new Map<string, Set<number>>();
  private readonly named = new Set<number>();
  private readonly places: { readonly chain: number; readonly country: boolean }[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly chains: readonly DraftChain[],
    private readonly chainOfName: Int32Array,
  ) {
    chains.forEach(({ type, mentions }, chain) => {
      if (type === 'person' || type === 'group') return;
      for (const mention of mentions) {
        const words = reading.forms[mention]?.words ?? [];
        const of = words.indexOf('of');
        const noun = words[(of > 0 ? of : words.length) - 1];
        if (noun === undefined || words.length < 2) continue;
        this.byNoun.set(noun, (this.byNoun.get(noun) ?? new Set()).add(chain));
      }
    });
  }

  /** Takes note of the name that begins at the token. */
  see(i: number): void {
    const name = this.reading.nameAt[i] as number;
    if (name === -1 || this.reading.nameAt[i - 1] === name) return;
    const chain = this.chainOfName[name] as number;
    this.named.add(chain);
    if (this.chains[chain]?.type !== 'place') return;
    const key = this.reading.forms[name]?.key ?? '';
    this.places.push({ chain, country: knownPlace(key)?.key.startsWith('country ') === true });
  }

  /** The thing that "the" at the token and the one noun behind it stand for; undefined in doubt. */
  meant(i: number, limit: number): number | undefined {
    const noun = this.reading.lower(i + 1);
    if (this.reading.nameAt[i + 1] !== -1 || goesOn(this.reading, i + 2, limit)) return undefined;
    const named = this.byNoun.get(noun);
    const [only] = named ?? [];
    if (named?.size === 1 && only !== undefined && this.named.has(only)) return only;
    if (COUNTRY_NOUNS.has(noun)) return this.place(true);
    return TOWN_NOUNS.has(noun) ? this.place(false) : undefined;
  }

  /** The only country, or other place, among the last ones named. */
  private place(country: boolean): number | undefined {
    const near = this.places.slice(-PLACES_BACK).filter((place) => place.country === country);
    const chains = new Set(near.map(({ chain }) => chain));
    return chains.size === 1 ? [...chains][0] : undefined;
  }
}
