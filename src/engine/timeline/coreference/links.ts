import { agreeingClasses } from '../../events/lexicon/classes';
import type { Candidate } from '../mentions/candidate';
import { areOfTwoKinds, classSimilarity } from '../mentions/similarity';
import { overlapOf } from '../words';
import { APART, credibilityOf, mustDiffer } from './exclusion';
import {
  areOneAccident,
  areOneMeeting,
  areToldAlike,
  haveOneLeaver,
  haveOneOccasion,
  isReferenceTo,
} from './occasions';
import {
  haveCompany,
  likelihoodOf,
  likenessOf,
  LINK_FEATURES,
  pairFeatures,
  type Nearness,
} from './features';
import { cosine } from '../mentions/terms';
import type { Telling } from './telling';
import { haveOneUnnamedLeaver } from './unnamed';

/** Compared mentions of two articles, or of one, with how likely each pair tells one event; parallel arrays. */
export interface Links {
  /** Group of a mention among those of the one article, and of the other. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Minus infinity where they cannot. */
  readonly likelihood: Float32Array;
  /** The places of pairs that likely tell one event. */
  readonly strong: Uint32Array;
}

/** Likelihood from which two mentions are taken to tell one event. */
export const ONE_EVENT = 0.36;

/** Cosine of two articles' terms from which they may tell of one event. */
const LEAST_CONTENT = 0.1;
/** So many mentions of a class are compared of each article, and so many before a mention within its own. */
const MOST_OF_CLASS = 24;
const LOOK_BACK = 24;

/** Links between two articles; undefined where they are about different things. */
export function linksBetween(a: Telling, b: Telling): Links | undefined {
  const content = cosine(a.content, b.content);
  if (content < LEAST_CONTENT) return undefined;
  const comparison = new Comparison({ content, story: overlapOf(a.story, b.story) });
  for (const [name, places] of a.byClass) {
    for (const other of agreeingClasses(name)) {
      const others = b.byClass.get(other);
      if (!others) continue;
      for (let i = 0; i < places.length && i < MOST_OF_CLASS; i++)
        for (let j = 0; j < others.length && j < MOST_OF_CLASS; j++)
          comparison.add(a, places[i], b, others[j]);
    }
  }
  return comparison.links();
}

/** Links within an article. */
export function linksWithin(telling: Telling): Links {
  const comparison = new Comparison({ content: 1, story: 1 });
  for (const [name, places] of telling.byClass) {
    for (const other of agreeingClasses(name)) {
      const others = telling.byClass.get(other);
      if (!others || other < name) continue;
      places.forEach((i, at) => {
        const earlier =
          other === name ? others.slice(Math.max(0, at - LOOK_BACK), at) : others.slice(0, LOOK_BACK);
        for (const j of earlier)
          if (telling.groupOf[i] !== telling.groupOf[j]) comparison.add(telling, i, telling, j);
      });
    }
  }
  comparison.keepOrder(telling);
  return comparison.links();
}

/** How far the words of two mentions may tell one event: 0 where they are not compared. */
function similarityOf(a: Candidate, b: Candidate): number {
  return a.mention.class === 'say' && !haveCompany(a, b) ? 0 : classSimilarity(a, b);
}

/** Whether two mentions of articles that are so alike are asked how likely they tell one event. */
export function areAsked(a: Candidate, b: Candidate, content: number): boolean {
  return content >= LEAST_CONTENT && similarityOf(a, b) > 0 && !mustDiffer(a, b);
}

/** A likelihood whose odds are that much better. */
function favoured(likelihood: number, favour: number): number {
  return (favour * likelihood) / (favour * likelihood + 1 - likelihood);
}

/** How much better the odds are for what hardly happens twice, for what is told alike or by whoever leaves a post, and for what is referred to by its people. */
const FAVOUR = 3;
const ALIKE = 8;
const REFERENCE = 6;

function favourOf(a: Candidate, b: Candidate, content: number): number {
  if (isReferenceTo(a, b) || isReferenceTo(b, a)) return REFERENCE;
  if (areToldAlike(a, b) || areOneAccident(a, b) || areOneMeeting(a, b)) return ALIKE;
  if (haveOneLeaver(a, b) || haveOneUnnamedLeaver(a, b)) return ALIKE;
  return haveOneOccasion(a, b, content) ? FAVOUR : 1;
}

/** Gathers the links of mentions that are compared. */
class Comparison {
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly likelihood: number[] = [];
  private readonly strong: number[] = [];
  private readonly features = new Float32Array(LINK_FEATURES.length);

  constructor(private readonly nearness: Nearness) {}

  add(a: Telling, i: number, b: Telling, j: number): void {
    const [x, y] = [a.mentions[i], b.mentions[j]];
    const similar = similarityOf(x, y);
    // two kinds are held apart, so that a general word ("the disaster") tells one of them alone
    if (similar === 0 && !areOfTwoKinds(x, y)) return;
    const likelihood =
      similar === 0 ? Number.NEGATIVE_INFINITY : this.likelihoodOf(x, y, a.rivals[i] + b.rivals[j], similar);
    if (likelihood > ONE_EVENT) this.strong.push(this.from.length);
    this.from.push(a.groupOf[i]);
    this.to.push(b.groupOf[j]);
    this.likelihood.push(likelihood);
  }

  /** Holds apart the groups of mentions of which the article tells one as earlier than the other, those that point back too. */
  keepOrder({ mentions, groupOf }: Telling): void {
    const placeOf = new Map(mentions.map(({ ref }, i) => [ref.event, i]));
    mentions.forEach(({ mention }, i) => {
      for (const { event, relation } of mention.order) {
        const other = placeOf.get(event);
        if (other === undefined || !APART.has(relation) || groupOf[i] === groupOf[other]) continue;
        this.from.push(groupOf[i]);
        this.to.push(groupOf[other]);
        this.likelihood.push(Number.NEGATIVE_INFINITY);
      }
    });
  }

  private likelihoodOf(a: Candidate, b: Candidate, rivals: number, similar: number): number {
    if (mustDiffer(a, b)) return Number.NEGATIVE_INFINITY;
    const likeness = likenessOf(a, b, rivals, similar);
    const credibility = credibilityOf(a, b, this.nearness.content, likeness);
    pairFeatures(a, b, this.nearness, likeness, this.features);
    return credibility * favoured(likelihoodOf(this.features), favourOf(a, b, this.nearness.content));
  }

  links(): Links {
    return {
      from: Uint32Array.from(this.from),
      to: Uint32Array.from(this.to),
      likelihood: Float32Array.from(this.likelihood),
      strong: Uint32Array.from(this.strong),
    };
  }
}
