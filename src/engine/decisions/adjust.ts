import { nameVariants } from '../link';
import type { ArticleNames, Chain, Mention } from '../link/types';
import type { EntityType } from '../ner/types';
import type { ArticleReading } from '../read/types';
import { firstEndingAfter, overlaps, type Span } from '../text/span';
import { decidedType, decisionsFor, type ArticleDecisions, type DecisionBook } from './book';
import { draftChains, type DecidedChain, type DraftChain } from './chains';
import { decideNames, type Name } from './names';
import type { LostDecision } from './types';

/** A reading with decisions on its names applied. */
export interface AdjustedReading {
  readonly reading: ArticleReading;
  /** Parallel to the reading's chains: what each is decided to be. Empty where nothing is. */
  readonly decided: readonly (DecidedChain | undefined)[];
  readonly lost: readonly LostDecision[];
}

/**
 * A reading as it is decided: names that are none taken out, names that the machine missed put in, names that mean
 * another entity in a chain of their own. Events and quotes keep to their mentions. Nothing is read anew.
 *
 * @returns the reading itself where decisions change nothing in it
 */
export function adjustReading(reading: ArticleReading, book: DecisionBook): AdjustedReading {
  const decisions = decisionsFor(book, reading.id);
  if (!decisions) return { reading, decided: [], lost: [] };
  const { names, changed, lost } = decideNames(reading, decisions);
  const drafts = draftChains(reading, names, lookupOf(decisions));
  const decided = drafts.map((draft) => draft.decided);
  if (!changed) return { reading, decided: decided.some(Boolean) ? decided : [], lost };
  return { ...assemble(reading, drafts, book), lost };
}

function lookupOf({ everywhere }: ArticleDecisions): Parameters<typeof draftChains>[2] {
  return {
    named: (text) => {
      const decision = everywhere.of(text)?.decision;
      return decision?.kind === 'named' ? decision : undefined;
    },
    fullest: (names, type) =>
      nameVariants(
        names.map(({ text }) => text),
        type,
      )[0]?.text ?? '',
  };
}

interface Entry {
  readonly mention: Mention;
  readonly draft: DraftChain;
  /** Index of the mention in the reading as it was. */
  readonly before: number | undefined;
}

function assemble(
  reading: ArticleReading,
  drafts: readonly DraftChain[],
  book: DecisionBook,
): Omit<AdjustedReading, 'lost'> {
  const entries = drafts.flatMap((draft) => entriesOf(reading, draft, typeOf(draft, book)));
  entries.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  const members = new Map<DraftChain, number[]>(drafts.map((draft) => [draft, []]));
  entries.forEach(({ draft }, index) => members.get(draft)?.push(index));
  const ordered = [...members].sort(([, a], [, b]) => (a[0] ?? 0) - (b[0] ?? 0));
  const mentions = entries.map(({ mention }) => mention);
  const moved = new Map<number, number>();
  entries.forEach(({ before }, index) => before !== undefined && moved.set(before, index));
  return {
    reading: {
      ...reading,
      mentions,
      chains: ordered.map(([draft, list]) => chainOf(draft, list, typeOf(draft, book), mentions)),
      quotes: reading.quotes.map(({ speaker, ...quote }) => {
        const now = speaker === undefined ? undefined : moved.get(speaker);
        return now === undefined ? quote : { ...quote, speaker: now };
      }),
      events: withArguments(reading, mentions, moved),
    },
    decided: ordered.map(([{ decided }]) => decided),
  };
}

function typeOf({ decided, type }: DraftChain, book: DecisionBook): EntityType {
  return (decided && decidedType(book, decided.entity)) ?? type ?? 'other';
}

function entriesOf(reading: ArticleReading, draft: DraftChain, type: EntityType): Entry[] {
  const names = draft.names.map((name): Entry => {
    const found = name.mention === undefined ? undefined : reading.mentions[name.mention];
    const mention: Mention = found?.kind === 'name' ? found : addedName(name, type);
    return { mention: draft.decided ? { ...mention, type } : mention, draft, before: name.mention };
  });
  const anaphors = draft.anaphors.map((index): Entry => {
    const mention = reading.mentions[index];
    return { mention: draft.decided ? { ...mention, type } : mention, draft, before: index };
  });
  return [...names, ...anaphors];
}

function addedName({ start, end, named }: Name, type: EntityType): Mention {
  const by = named?.by === 'catalogue' ? 'catalogue' : 'reader';
  return { kind: 'name', start, end, type, score: 1, evidence: [{ kind: 'decision', by }] };
}

function chainOf(
  { names, descriptions }: DraftChain,
  members: readonly number[],
  type: EntityType,
  mentions: readonly Mention[],
): Chain {
  const variants = nameVariants(
    names.map(({ text }) => text),
    type,
  );
  const weight = members.reduce((sum, index) => {
    const mention = mentions[index];
    return mention?.kind === 'name' ? sum + mention.score : sum;
  }, 0);
  return { mentions: members, name: variants[0]?.text ?? '', type, descriptions, variants, weight };
}

/** The events with their participants at the places that these have now; a new name is the phrase that it stands in. */
function withArguments(
  reading: ArticleReading,
  mentions: readonly Mention[],
  moved: ReadonlyMap<number, number>,
): ArticleReading['events'] {
  const known = new Set(moved.values());
  const added = mentions.flatMap(({ start, end }, index) =>
    known.has(index) ? [] : [{ start, end, index }],
  );
  const addedAt = (span: Span): number | undefined => {
    const near = added[firstEndingAfter(added, span.start)];
    return near && overlaps(near, span) ? near.index : undefined;
  };
  return reading.events.map((event) => ({
    ...event,
    arguments: event.arguments.map(({ mention, ...argument }) => {
      const now = (mention === undefined ? undefined : moved.get(mention)) ?? addedAt(argument);
      return now === undefined ? argument : { ...argument, mention: now };
    }),
  }));
}

/** The names of an article that the machine may link: without the chains that are decided on by themselves. */
export function undecidedNames({ reading, decided }: AdjustedReading): ArticleNames {
  if (!decided.some((chain) => chain?.alone)) return reading;
  const { id, mentions, chains } = reading;
  return { id, mentions, chains: chains.filter((_, i) => !decided[i]?.alone) };
}
