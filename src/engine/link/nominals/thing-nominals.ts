import type { EntityType } from '../../ner/types';
import type { DraftChain } from '../draft';
import { ORGANIZATION_ROLES, PLACE_ROLES } from '../facts/roles.data';
import { DEPENDENCIES, REGIONS_BY_KIND } from '../facts/regions.data';
import { goesOn } from './noun-phrase';
import { isCommonWord } from '../names/organization-name';
import { knownPlace } from '../names/place-name';
import type { LinkReading } from '../reading';
import {
  BODIES,
  FACILITIES,
  GENERIC,
  NOT_TOWNS,
  OF_NO_FIRM,
  SINGLE,
  TOWNS,
  UNIONS_OF_STATES,
} from './thing-nominals.data';

/** Nouns for a kind of place, by the kind of the places that they stand for. */
const NOUNS: Readonly<Record<string, PlaceKind>> = {
  country: 'country',
  nation: 'country',
  state: 'state',
  province: 'province',
  city: 'town',
  town: 'town',
  village: 'town',
};

type PlaceKind = 'country' | 'state' | 'province' | 'town' | 'other';

/** What a mention further back counts for: half as much for each so many tokens, but never nothing. */
const HALF = 60;
const LEAST = 0.15;
/** The place that is meant counts so many times the next one of its kind. */
const CLEARER = 1.6;
/** "The nation" of a paper is its readers' own, but right behind the name of another one. */
const NATION_REACH = 30;
/** Only so many mentions of places are looked at. */
const MOST_LOOKED_AT = 64;

interface Seen {
  readonly chain: number;
  readonly token: number;
}

/** The things that an article has named up to a token, for nouns that stand for one of them. */
export class Things {
  /** Chains by the noun that their names are built on: "bridge" for the Old Tide Bridge. */
  private readonly byNoun = new Map<string, Set<number>>();
  private readonly named = new Set<number>();
  /** Places with the nouns that the article calls them by. */
  private readonly called = new Set<string>();
  private readonly places: Seen[] = [];
  private readonly kinds: readonly PlaceKind[];

  constructor(
    private readonly reading: LinkReading,
    private readonly chains: readonly DraftChain[],
    private readonly chainOfName: Int32Array,
  ) {
    this.kinds = chains.map((chain) => kindOf(reading, chain));
    chains.forEach(({ type, mentions }, chain) => {
      if (type === 'person' || type === 'group') return;
      for (const mention of mentions) {
        const { words, key } = reading.forms[mention];
        if (UNIONS_OF_STATES.has(key)) continue;
        const noun = words.some((word) => YEAR.test(word)) ? undefined : nounOf(words, type);
        if (noun === undefined || GENERIC.has(noun) || (type === 'organization' && !isForBody(noun)))
          continue;
        this.take(noun, chain);
        // "the |line|" of Oru Star Lines
        const single = type === 'organization' ? SINGLE.get(noun) : undefined;
        if (single !== undefined) this.take(single, chain);
      }
    });
  }

  private take(noun: string, chain: number): void {
    this.byNoun.set(noun, (this.byNoun.get(noun) ?? new Set()).add(chain));
  }

  /** Takes note of the name that begins at the token. */
  see(i: number): void {
    const name = this.reading.nameAt[i];
    if (name === -1 || this.reading.nameAt[i - 1] === name) return;
    const chain = this.chainOfName[name];
    this.named.add(chain);
    if (this.chains[chain]?.type !== 'place') return;
    this.places.push({ chain, token: i });
    // "the village of Oru"
    if (this.reading.lower(i - 1) === 'of') this.called.add(`${String(chain)} ${this.reading.lower(i - 2)}`);
  }

  /** The thing that "the" at the token and the one noun behind it stand for; undefined in doubt. */
  meant(i: number, limit: number): number | undefined {
    const noun = this.reading.lower(i + 1);
    if (this.reading.nameAt[i + 1] !== -1 || goesOn(this.reading, i + 2, limit)) return undefined;
    if (AIMED.test(this.reading.lower(i + 2))) return undefined;
    if (noun === 'line' && OF_NO_FIRM.has(this.reading.lower(i - 1))) return undefined;
    const kind = Object.hasOwn(NOUNS, noun) ? NOUNS[noun] : undefined;
    const named = kind === 'town' ? undefined : this.byNoun.get(noun);
    const [only] = named ?? [];
    if (named?.size === 1 && only !== undefined && this.named.has(only)) return only;
    return kind && !named
      ? this.place(i, noun, kind, noun === 'nation' ? NATION_REACH : Infinity)
      : undefined;
  }

  /**
   * The place of a kind that the article is about: mentioned often, and not long ago.
   *
   * @param reach how many tokens ago its last mention may be
   */
  private place(i: number, noun: string, kind: PlaceKind, reach: number): number | undefined {
    const scores = new Map<number, number>();
    const places = this.places.slice(-MOST_LOOKED_AT);
    const isSuch = ({ chain }: Seen): boolean =>
      this.called.has(`${String(chain)} ${noun}`) || (this.chains[chain]?.roles.has(noun) ?? false);
    const such = kind === 'town' ? places.filter(isSuch) : [];
    for (const { chain, token } of such.length > 0 ? such : places) {
      if (this.kinds[chain] !== kind) continue;
      const worth = Math.max(LEAST, 0.5 ** ((i - token) / HALF));
      scores.set(chain, (scores.get(chain) ?? 0) + worth);
    }
    const [first, second] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (!first || first[1] < CLEARER * (second?.[1] ?? 0)) return undefined;
    return this.places.some(({ chain, token }) => chain === first[0] && i - token <= reach)
      ? first[0]
      : undefined;
  }
}

/** The war of a year is not just any one: "the 1991 Gulf War". */
const YEAR = /^(?:1[89]|20)\d\d$/u;

/** Behind these a noun means what it is about: "the war against hunger". */
const AIMED = /^(?:against|between)$/u;

/** The noun that a name of several words is built on: its last word, or the one before "of"; of a body's, before "for" as well. */
function nounOf(words: readonly string[], type: EntityType): string | undefined {
  const of = words.findIndex((word) => word === 'of' || (type === 'organization' && word === 'for'));
  return words.length < 2 ? undefined : words[(of > 0 ? of : words.length) - 1];
}

/** Whether a noun can stand for an organisation: not "the two" for "Larkspur Two", "the fans" for a body of fans. */
function isForBody(noun: string): boolean {
  return ORGANIZATION_ROLES.has(noun) || isCommonWord(noun) || BODIES.has(noun);
}

const REGION_KINDS: ReadonlyMap<string, PlaceKind> = regionKinds();

function regionKinds(): Map<string, PlaceKind> {
  const kinds = new Map<string, PlaceKind>();
  for (const [kind, names] of Object.entries(REGIONS_BY_KIND))
    for (const name of names.split('|')) kinds.set(name.trim(), kind as PlaceKind);
  return kinds;
}

/** What a place is by the tables, the noun of its name, and what the article says of it; a town where nothing tells. */
function kindOf(reading: LinkReading, { type, mentions, roles }: DraftChain): PlaceKind {
  if (type !== 'place') return 'other';
  for (const mention of mentions) {
    const form = reading.forms[mention];
    if (!form) continue;
    const { key, words } = form;
    const country = COUNTRY.exec(knownPlace(key)?.key ?? '')?.[1];
    if (country) return DEPENDENCIES.has(country) ? 'other' : 'country';
    const region = REGION_KINDS.get(key);
    if (region) return region;
    const noun = nounOf(words, type) ?? '';
    if (FACILITIES.has(noun) || (PLACE_ROLES.has(noun) && !TOWNS.has(noun))) return 'other';
    if (NOT_TOWNS.has(key)) return 'other';
  }
  for (const role of roles) if (Object.hasOwn(NOUNS, role)) return NOUNS[role];
  return 'town';
}

const COUNTRY = /^country (.+)$/u;
