import { pushTo } from '../../collections';
import { joinAnaphora } from './anaphora';
import type { Candidate, DatedArticle } from '../mentions/candidate';
import { clusterOf, type Cluster, type Group } from '../mentions/cluster';
import { mayCoincide } from '../mentions/dates';
import { areApart } from '../words';
import { tollLinks, type TollLink } from './toll-links';
import { strongestTerms, termVector, type TermVector } from '../mentions/terms';

/** One article's telling of its events: what coreference across articles compares. */
export interface Telling {
  readonly article: DatedArticle;
  /** Its event mentions, those that are known to tell one event together. */
  readonly groups: readonly Group[];
  /** The cluster that each of them is where no other article tells its event. */
  readonly alone: readonly Cluster[];
  /** The same in one list, and the group of each. */
  readonly mentions: readonly Candidate[];
  readonly groupOf: Uint32Array;
  /**
   * The places of mentions by class, in the order of the text, without those that point back: what they point to is
   * compared for them.
   */
  readonly byClass: ReadonlyMap<string, readonly number[]>;
  /** Of each mention, how many other events of its kind the article tells. */
  readonly rivals: Uint8Array;
  /** What the article is about. */
  readonly content: TermVector;
  /** The terms that tell it most from other articles. */
  readonly signature: readonly number[];
  /** How many were killed or hurt by what, as it tells. */
  readonly tolls: readonly TollLink[];
  /** Ids of all its entities: what story it belongs to. */
  readonly story: ReadonlySet<string>;
}

const SIGNATURE = 8;

/**
 * The telling of an article with its date and identities.
 *
 * @param candidates its event mentions, in order
 */
export function tellingOf(article: DatedArticle, candidates: readonly Candidate[]): Telling {
  const groups = joinAnaphora(candidates);
  const mentions = groups.flat();
  const groupOf = Uint32Array.from(groups.flatMap((group, g) => group.map(() => g)));
  const content = termVector(article.reading.text);
  const byClass = placesByClass(mentions);
  return {
    article,
    groups,
    alone: groups.map((group) => clusterOf([group])),
    mentions,
    groupOf,
    byClass,
    rivals: rivalsIn(mentions, groupOf, byClass),
    content,
    signature: strongestTerms(content, SIGNATURE),
    tolls: tollLinks(article, mentions),
    story: new Set(article.entities.flatMap((entity) => entity?.id ?? [])),
  };
}

function placesByClass(mentions: readonly Candidate[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  mentions.forEach(({ mention, pointsBack }, i) => {
    if (pointsBack) return;
    pushTo(places, mention.class, i);
  });
  const start = (i: number): number => mentions[i].mention.start;
  for (const list of places.values()) list.sort((a, b) => start(a) - start(b));
  return places;
}

/** More of a kind tell no more, and none are looked for among more mentions before and behind it. */
const MOST_RIVALS = 8;
const RIVALS_REACH = 256;

function rivalsIn(
  mentions: readonly Candidate[],
  groupOf: Uint32Array,
  byClass: ReadonlyMap<string, readonly number[]>,
): Uint8Array {
  const rivals = new Uint8Array(mentions.length);
  for (const places of byClass.values()) {
    for (const [place, i] of places.entries()) {
      const others = new Set<number>();
      for (const j of places.slice(Math.max(0, place - RIVALS_REACH), place + RIVALS_REACH)) {
        if (groupOf[i] !== groupOf[j] && areOther(mentions[i], mentions[j])) others.add(groupOf[j]);
        if (others.size === MOST_RIVALS) break;
      }
      rivals[i] = others.size;
    }
  }
  return rivals;
}

/** Whether what is said of two mentions of one kind tells them from each other. */
function areOther(a: Candidate, b: Candidate): boolean {
  return (
    areApart(a.undergoers, b.undergoers) ||
    areApart(a.doers, b.doers) ||
    areApart(a.participants, b.participants) ||
    areApart(a.numbers, b.numbers) ||
    !mayCoincide(a.date, b.date)
  );
}
