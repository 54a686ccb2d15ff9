import type { DocumentTime } from '../time/types';
import { clusterMentions, type Clustering } from './coreference/clusters';
import type { Telling } from './coreference/telling';
import { Memo } from './memo';
import type { Steps } from './steps';
import { withInferredDates, type Told } from './told';

/** Articles and what they tell, before and after dates were inferred from it. */
interface Round {
  readonly clustering: Clustering;
  /** Articles with inferred dates, by what they told before. */
  readonly inferred: ReadonlyMap<Telling, Told>;
  /** What the articles of which little is known were found to be dated. */
  readonly dates: Memo<DocumentTime | undefined>;
}

/** Articles with all dates that could be inferred, and the events that they tell. */
export interface Settled {
  readonly articles: readonly Told[];
  readonly clustering: Clustering;
  readonly rounds: readonly Round[];
}

/** Dates may be inferred from inferred dates once: further from what is stated, an error would feed on itself. */
const MOST_ROUNDS = 2;

/**
 * Groups the mentions that tell one event and infers the dates of articles that state none from the groups, then both
 * again with what is known then.
 *
 * @param told articles in corpus order
 * @param before any former state, which only saves work
 */
export function* settleDates(told: readonly Told[], before: Settled | undefined): Steps<Settled> {
  const rounds: Round[] = [];
  let articles = told;
  let clustering = yield* clusterMentions(
    tellingsOf(told),
    before?.rounds[0]?.clustering ?? before?.clustering,
  );
  while (rounds.length < MOST_ROUNDS) {
    const at = rounds.length;
    const undated = articles;
    const dates = new Memo(before?.rounds[at]?.dates);
    const dated = withInferredDates(undated, clustering, before?.rounds[at]?.inferred, dates);
    if (dated === undated) break;
    const inferred = dated.flatMap((one, i): [Telling, Told][] => {
      const old = undated[i];
      return old && old !== one ? [[old.telling, one]] : [];
    });
    rounds.push({ clustering, inferred: new Map(inferred), dates });
    articles = dated;
    clustering = yield* clusterMentions(
      tellingsOf(dated),
      before?.rounds[at + 1]?.clustering ?? before?.clustering ?? clustering,
    );
  }
  return { articles, clustering, rounds };
}

function tellingsOf(told: readonly Told[]): readonly Telling[] {
  return told.map(({ telling }) => telling);
}
