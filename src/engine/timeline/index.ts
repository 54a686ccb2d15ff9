import type { Entity } from '../link/types';
import type { ArticleReading } from '../read/types';
import { dayOrderOfFolder } from '../time';
import type { DatedArticle } from './mentions/candidate';
import { inPlace } from './columns';
import { attachDecisions, decideClusters, type EventDecision, type LostEventWord } from './decisions';
import { joinTolls } from './coreference/tolls';
import { draftEvents, type Drafts } from './drafts';
import { withUniqueIds } from './identified';
import { inOrderOfTime } from './order';
import { withRelations, type Related } from './related';
import { settleDates, type Settled } from './rounds';
import { decidedRows } from './rows';
import { originalsOf } from './sources';
import { mapInSteps, type Steps } from './steps';
import { tell, type Told } from './told';
import type { TimelineEvent } from './types';
import { weigh, type Weighed } from './weighing';

/** The articles with their dates, and the events of them all. */
export interface Timeline {
  readonly articles: readonly TimelineArticle[];
  /** In order of date, undated ones last. */
  readonly events: readonly TimelineEvent[];
  /** Those of them that may be main events: few beside all of them. */
  readonly main: readonly TimelineEvent[];
  readonly lost: readonly LostEventWord[];
}

/** An article with its date and the events that it tells. */
export interface TimelineArticle extends DatedArticle {
  /** Event of each event mention of the reading. */
  readonly events: readonly (TimelineEvent | undefined)[];
}

/** What the next timeline need not compute again. */
interface Memory {
  /** What articles tell by themselves, by their ids. */
  readonly told: ReadonlyMap<string, Told>;
  readonly settled: Settled;
  readonly drafts: Drafts;
  readonly related: Related;
}

/**
 * Puts the events of a corpus that changes in order of time. The answer is a function of the articles, entities and
 * decisions given alone: what the builder remembers of the last call only saves it from computing again what has not
 * changed. Its memory is hidden (`#`): two builders are equal, whatever they have seen.
 */
export class TimelineBuilder {
  #memory?: Memory;

  /**
   * Groups the mentions that tell one event, infers the dates of articles that state none from the groups, and dates,
   * words and weighs each group. In steps, since it takes as long as the folder is large.
   *
   * @param readings in corpus order
   * @param entities the entity of each mention, parallel to `readings` and their mentions
   * @param decisions what the reader knows better
   */
  *build(
    readings: readonly ArticleReading[],
    entities: readonly (readonly (Entity | undefined)[])[],
    decisions: readonly EventDecision[],
  ): Steps<Timeline> {
    const before = this.#memory;
    const folderOrder = dayOrderOfFolder(readings.map(({ dayOrder }) => dayOrder));
    const told = yield* mapInSteps(readings, (reading, i) =>
      tell(reading, entities[i] ?? [], folderOrder, before?.told.get(reading.id)),
    );
    const settled = yield* settleDates(told, before?.settled);
    const attached = attachDecisions(readings, decisions);
    const joined = joinTolls(
      settled.clustering,
      settled.articles.map(({ telling }) => telling),
    );
    const { clusters, decisionsOf } = decideClusters(joined.clusters, attached.found);
    const articles = settled.articles.map(({ article }) => article);
    const originals = originalsAmong(told);
    yield;
    const drafts = yield* draftEvents(clusters, articles, originals, joined.tolls, before?.drafts);
    yield;
    const last = before?.related.identified;
    const rows = decidedRows(drafts, decisionsOf, last?.weighed.rows);
    yield;
    const weighed = yield* weigh(rows, drafts, joined, last?.weighed);
    yield;
    const order = orderAgain(weighed);
    const identified = withUniqueIds(weighed, order, last);
    yield;
    const related = withRelations(identified, readings, before?.related);
    yield;
    this.#memory = {
      told: new Map(told.map((one) => [one.article.reading.id, one])),
      settled,
      drafts,
      related,
    };
    const { events } = related;
    const dated = articles.map((article) => ({
      ...article,
      events: related.told.last(article.reading.id) ?? [],
    }));
    const mayBeMain = new Set([...weighed.heavy, ...rows.decided]);
    return {
      articles: dated,
      events: order.map((number) => events[number]),
      main: order.filter((number) => mayBeMain.has(number)).map((number) => events[number]),
      lost: attached.lost,
    };
  }
}

/** The numbers of rows in order of time, though some have got a day since they were put in order. */
function orderAgain({ events, redated }: Weighed): readonly number[] {
  const moved = new Set(redated);
  const all = [...inPlace(events.length)];
  if (moved.size === 0) return all;
  return inOrderOfTime(
    all.filter((number) => !moved.has(number)),
    redated,
    (number) => events[number],
  );
}

/** Which articles are copies of others. */
function originalsAmong(told: readonly Told[]): ReturnType<typeof originalsOf> {
  return originalsOf(
    told.map(({ article: { reading, documentTime }, shingles }) => ({
      id: reading.id,
      shingles,
      day: documentTime.value,
    })),
  );
}
