import { pushTo } from '../collections';
import type { Description } from '../link/types';
import type { EntityType } from '../ner/types';
import type { ArticleReading } from '../read/types';
import { firstEndingAfter, overlaps, type Span } from '../text/span';
import type { Name, NamedDecision } from './names';

/** The entity that a chain is decided to be. */
export interface DecidedChain {
  readonly entity: string;
  /** Whether only this chain is meant. Otherwise all that the machine takes for one with it follows. */
  readonly alone: boolean;
}

/** A chain while decisions are applied. */
export interface DraftChain {
  readonly names: Name[];
  /** Indices into the reading's mentions: descriptions and pronouns. */
  readonly anaphors: number[];
  readonly descriptions: Description[];
  /** What the machine took it for; undefined where it found no such name. */
  readonly type?: EntityType;
  decided?: DecidedChain;
}

/** What chains depend on beside the article. */
export interface Lookup {
  /** The decision for the whole folder on names of this text. */
  named(text: string): NamedDecision | undefined;
  /** The fullest of the names of a chain. */
  fullest(names: readonly Name[], type: EntityType): string;
}

/**
 * The chains of decided names. A name that was decided on by itself leaves its chain, and what stands nearest to it goes
 * along: a pronoun with the name before it, a description with the name beside it. The names of one entity that left
 * their chains are one chain. A chain whose fullest name is decided on for the folder is that entity's as a whole.
 */
export function draftChains(reading: ArticleReading, names: readonly Name[], lookup: Lookup): DraftChain[] {
  const own = reading.chains.map(({ type }): DraftChain => ({
    names: [],
    anaphors: [],
    descriptions: [],
    type,
  }));
  return new Drafts(reading, lookup, own).of(names);
}

class Drafts {
  private readonly leaving = new Map<string, DraftChain>();
  private readonly added = new Map<string, Name[]>();

  constructor(
    private readonly reading: ArticleReading,
    private readonly lookup: Lookup,
    private readonly own: readonly DraftChain[],
  ) {}

  of(names: readonly Name[]): DraftChain[] {
    const members: Name[][] = this.own.map(() => []);
    for (const name of names) {
      if (name.chain !== undefined) members[name.chain]?.push(name);
      const home = this.homeOf(name);
      if (home) home.names.push(name);
      else if (name.named) pushTo(this.added, name.named.entity, name);
    }
    const fresh = names.filter(({ mention }) => mention === undefined);
    members.forEach((list, chain) => this.deal(chain, list, fresh));
    const chains = [...this.own, ...this.leaving.values()].filter((chain) => chain.names.length > 0);
    for (const chain of this.own) this.decide(chain);
    return [...chains, ...this.withAdded(chains)];
  }

  /** The chain that a name belongs to now; undefined for an added name, which is joined to others later. */
  private homeOf({ named, leaves, chain }: Name): DraftChain | undefined {
    if (!named || !leaves) return chain === undefined ? undefined : this.own[chain];
    const home = this.leaving.get(named.entity);
    if (home) return home;
    const type = chain === undefined ? undefined : this.own[chain]?.type;
    const made: DraftChain = {
      names: [],
      anaphors: [],
      descriptions: [],
      ...(type && { type }),
      decided: { entity: named.entity, alone: true },
    };
    this.leaving.set(named.entity, made);
    return made;
  }

  /** Deals out a chain's anaphors and descriptions to the names that are left of it. */
  private deal(chain: number, names: readonly Name[], fresh: readonly Span[]): void {
    const { chains, mentions } = this.reading;
    if (names.length === 0) return;
    for (const index of chains[chain]?.mentions ?? []) {
      const mention = mentions[index];
      if (mention.kind === 'name' || isIn(fresh, mention)) continue;
      const next = firstEndingAfter(names, mention.start);
      this.homeOf(names[Math.max(next - 1, 0)])?.anaphors.push(index);
    }
    for (const description of chains[chain]?.descriptions ?? []) {
      this.homeOf(nearestTo(description, names))?.descriptions.push(description);
    }
  }

  private decide(chain: DraftChain): void {
    if (chain.names.length === 0) return;
    const named = this.lookup.named(this.lookup.fullest(chain.names, chain.type ?? 'other'));
    if (named) chain.decided = { entity: named.entity, alone: false };
  }

  /** Puts added names into the chain of their entity where the article has one, and makes chains of the others. */
  private withAdded(chains: readonly DraftChain[]): DraftChain[] {
    return [...this.added].flatMap(([entity, names]) => {
      const home = chains.find(({ decided }) => decided?.entity === entity && !decided.alone);
      if (!home) return [{ names, anaphors: [], descriptions: [], decided: { entity, alone: false } }];
      home.names.push(...names);
      return [];
    });
  }
}

/** Whether one of these disjoint spans in order overlaps a span. */
function isIn(spans: readonly Span[], span: Span): boolean {
  const near = spans[firstEndingAfter(spans, span.start)];
  return near !== undefined && overlaps(near, span);
}

/** The name beside a span; of two the nearer one. `names` are in order and disjoint. */
function nearestTo(span: Span, names: readonly Name[]): Name {
  const next = firstEndingAfter(names, span.start);
  const [before, after] = [names[next - 1], names[next]];
  if (!before || !after) return before ?? after;
  return span.start - before.end <= Math.max(after.start - span.end, 0) ? before : after;
}
