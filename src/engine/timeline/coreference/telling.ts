import { pushTo } from '../../collections';
import { joinAnaphora } from './anaphora';
import { candidatesOf, type Candidate, type DatedArticle } from '../candidates';
import { tollLinks, type TollLink } from './toll-links';
import { strongestTerms, termVector, type TermVector } from './terms';

/** One article's telling of its events: what coreference across articles compares. */
export interface Telling {
  readonly article: DatedArticle;
  /** Its event mentions, those that are known to tell one event together. */
  readonly groups: readonly (readonly Candidate[])[];
  /** The same in one list, and the group of each. */
  readonly mentions: readonly Candidate[];
  readonly groupOf: Uint32Array;
  /**
   * The places of mentions by class, in the order of the text, without those that point back: what they point to is
   * compared for them.
   */
  readonly byClass: ReadonlyMap<string, readonly number[]>;
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

/** The telling of an article with its date and identities. */
export function tellingOf(article: DatedArticle): Telling {
  const groups = joinAnaphora(candidatesOf(article));
  const mentions = groups.flat();
  const content = termVector(article.reading.text);
  return {
    article,
    groups,
    mentions,
    groupOf: Uint32Array.from(groups.flatMap((group, g) => group.map(() => g))),
    byClass: placesByClass(mentions),
    content,
    signature: strongestTerms(content, SIGNATURE),
    tolls: tollLinks(article.reading, mentions),
    story: new Set(article.entities.flatMap((entity) => entity?.id ?? [])),
  };
}

function placesByClass(mentions: readonly Candidate[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  mentions.forEach(({ mention, pointsBack }, i) => {
    if (pointsBack) return;
    pushTo(places, mention.class, i);
  });
  const start = (i: number): number => (mentions[i] as Candidate).mention.start;
  for (const list of places.values()) list.sort((a, b) => start(a) - start(b));
  return places;
}
