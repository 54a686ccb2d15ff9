import { attach, type Anchor } from '../anchor/anchor';
import type { ArticleReading } from '../read/types';
import { dayRange } from '../time/value';
import type { Candidate } from './mentions/candidate';
import { clusterOf, type Cluster } from './mentions/cluster';
import type { EventRef, TimelineEvent } from './types';

/** The word of an article that tells an event, to be found again after the article has changed. */
export interface EventWord {
  readonly article: string;
  readonly anchor: Anchor;
}

/** What the reader knows better of one event. Where several hold for an event, the first one counts. */
export interface EventDecision {
  /** Its record. */
  readonly id: string;
  /** The words that told the event when it was decided on; one that is found is enough. */
  readonly words: readonly EventWord[];
  /** Shown however little it weighs. */
  readonly pinned: boolean;
  /** Not shown unless asked for. */
  readonly hidden: boolean;
  readonly title?: string;
  /** A TIMEX3 value of a year, month or day, or null for a date that is not known. */
  readonly date?: string | null;
  /** These tell the event too, and so does all that tells the same as they do. */
  readonly same: readonly EventWord[];
  /** What their articles tell there is another event. */
  readonly apart: readonly EventWord[];
}

/** Words that a decision is about and that are not found any more, or not for sure. */
export interface LostEventWord {
  /** Id of the decision. */
  readonly decision: string;
  readonly word: EventWord;
  readonly part: 'words' | 'same' | 'apart';
  /** `no-event`: the words are there, but tell no event any more. */
  readonly why: 'lost' | 'doubtful' | 'no-event' | 'no-article';
}

/** Decisions with the places of their words in the articles as they are now. */
export interface AttachedDecisions {
  readonly found: readonly AttachedDecision[];
  /** Of words that mean the same event, only where none is found. */
  readonly lost: readonly LostEventWord[];
}

/** A decision with the event mentions that it is about. */
export interface AttachedDecision {
  readonly decision: EventDecision;
  readonly words: readonly EventRef[];
  readonly same: readonly EventRef[];
  readonly apart: readonly EventRef[];
}

/** Finds the words of decisions again. */
export function attachDecisions(
  readings: readonly ArticleReading[],
  decisions: readonly EventDecision[],
): AttachedDecisions {
  if (decisions.length === 0) return { found: [], lost: [] };
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const lost: LostEventWord[] = [];
  const found = decisions.flatMap((decision): AttachedDecision[] => {
    const part = (name: LostEventWord['part'], report: LostEventWord[]): EventRef[] =>
      decision[name].flatMap((word) => {
        const place = eventOfWord(byId.get(word.article), word);
        if (typeof place !== 'string') return [place];
        report.push({ decision: decision.id, word, part: name, why: place });
        return [];
      });
    const missing: LostEventWord[] = [];
    const words = part('words', missing);
    if (words.length === 0) {
      lost.push(...missing);
      return [];
    }
    return [{ decision, words, same: part('same', lost), apart: part('apart', lost) }];
  });
  return { found, lost };
}

function eventOfWord(
  reading: ArticleReading | undefined,
  { article, anchor }: EventWord,
): EventRef | LostEventWord['why'] {
  if (!reading) return 'no-article';
  const place = attach(reading.text, anchor);
  if (place.kind !== 'found') return place.kind;
  const { start, end } = place.span;
  const event = reading.events.findIndex((mention) => mention.start < end && mention.end > start);
  return event < 0 ? 'no-event' : { article, event };
}

/** Clusters as the reader has them, and the decisions that hold for each. */
export interface DecidedClusters {
  readonly clusters: readonly Cluster[];
  readonly decisionsOf: ReadonlyMap<Cluster, readonly EventDecision[]>;
}

/**
 * Takes out of clusters what tells another event, then joins those that tell the same, whatever speaks against it. A
 * decision on an event that is several clusters by now holds for the one that has most of its words.
 */
export function decideClusters(
  clusters: readonly Cluster[],
  decisions: readonly AttachedDecision[],
): DecidedClusters {
  const home = new Map<string, Cluster>();
  const enter = (cluster: Cluster): void => {
    for (const { ref } of cluster.members) home.set(keyOf(ref), cluster);
  };
  if (decisions.length === 0) return { clusters, decisionsOf: new Map() };
  clusters.forEach(enter);
  const changed = new Set(clusters);
  const replace = (old: readonly Cluster[], made: readonly (readonly Candidate[])[]): void => {
    for (const cluster of old) changed.delete(cluster);
    for (const members of made) {
      const cluster = clusterOf([members]);
      changed.add(cluster);
      enter(cluster);
    }
  };
  for (const { words, same, apart } of decisions) {
    // Of what will be joined, a part can be another event, too.
    const own = [...words, ...same];
    for (const ref of apart) {
      const cluster = home.get(keyOf(ref));
      if (!cluster) continue;
      const [staying, leaving] = split(cluster, ref, own);
      if (staying.length > 0 && leaving.length > 0) replace([cluster], [staying, leaving]);
    }
  }
  for (const { words, same } of decisions) {
    const main = homeOf(words, home);
    const others = new Set(same.flatMap((ref) => home.get(keyOf(ref)) ?? []));
    if (!main || others.size === 0) continue;
    const joined = [main, ...[...others].filter((cluster) => cluster !== main)];
    if (joined.length > 1) replace(joined, [joined.flatMap(({ members }) => members)]);
  }
  const decisionsOf = new Map<Cluster, EventDecision[]>();
  for (const { decision, words } of decisions) {
    const cluster = homeOf(words, home);
    if (cluster) decisionsOf.set(cluster, [...(decisionsOf.get(cluster) ?? []), decision]);
  }
  return { clusters: [...changed], decisionsOf };
}

/** What the article of a word tells there goes together, unless the article tells the decided event, too. */
function split(
  { members }: Cluster,
  ref: EventRef,
  own: readonly EventRef[],
): [staying: Candidate[], leaving: Candidate[]] {
  const kept = new Set(own.map(keyOf));
  const ofBoth = own.some(({ article }) => article === ref.article);
  const isLeaving = (member: Candidate): boolean =>
    ofBoth
      ? keyOf(member.ref) === keyOf(ref)
      : member.ref.article === ref.article && !kept.has(keyOf(member.ref));
  const isOne = members.some((member) => kept.has(keyOf(member.ref)));
  if (!isOne) return [[...members], []];
  return [members.filter((member) => !isLeaving(member)), members.filter(isLeaving)];
}

function homeOf(refs: readonly EventRef[], home: ReadonlyMap<string, Cluster>): Cluster | undefined {
  const counts = new Map<Cluster, number>();
  for (const ref of refs) {
    const cluster = home.get(keyOf(ref));
    if (cluster) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  let best: Cluster | undefined;
  for (const [cluster, count] of counts) if (!best || count > (counts.get(best) ?? 0)) best = cluster;
  return best;
}

function keyOf({ article, event }: EventRef): string {
  return `${event} ${article}`;
}

/** An event with what the reader says of it. */
export function decideEvent(
  event: TimelineEvent,
  decisions: readonly EventDecision[] | undefined,
): TimelineEvent {
  const [first] = decisions ?? [];
  if (!decisions || !first) return event;
  const title = decisions.find((decision) => decision.title !== undefined)?.title;
  const date = decisions.find((decision) => decision.date !== undefined)?.date;
  return {
    ...(date === undefined ? event : redated(event, date)),
    ...(title !== undefined && { title }),
    decided: {
      record: first.id,
      pinned: decisions.some(({ pinned }) => pinned),
      hidden: decisions.some(({ hidden }) => hidden),
      apart: decisions.some(({ apart }) => apart.length > 0),
      title: title !== undefined,
      date: date !== undefined,
    },
  };
}

function redated(event: TimelineEvent, date: string | null): TimelineEvent {
  const { dating, open, days, ...rest } = event;
  const said = { ...(dating && { dating }), ...(open && { open }), ...(days && { days }) };
  if (date === null) return { ...rest, date, from: null, to: null, open: open ?? { kind: 'unsaid' } };
  const { from, to } = dayRange(date);
  return from === null ? { ...rest, ...said } : { ...rest, date, from, to };
}
