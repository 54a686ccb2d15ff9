import type { Entity } from '../link/types';
import type { ArticleReading } from '../read/types';
import { decideDayOrder, documentTimeInOrder, resolveTimes, timesInOrder } from '../time';
import type { DocumentTime } from '../time/types';
import { candidatesOf } from './candidates';
import type { DatedArticle } from './mentions/candidate';
import type { Cluster } from './mentions/cluster';
import type { Clustering } from './coreference/clusters';
import { tiesOf } from './coreference/linked';
import { tellingOf, type Telling } from './coreference/telling';
import { inferDocumentTime } from './dating/document-time';
import { hasYearlessTimes, neighbouringDays } from './dating/folder-year';
import { resolveInferred } from './dating/window-times';
import type { Memo } from './memo';
import { daysBehind } from './narrated/counts';
import { shinglesOf } from './sources';

/** An article with its date, as far as it is known, and what it tells. */
export interface Told {
  /** How its figures of days and months are ordered; see {@link decideDayOrder}. */
  readonly order: ReturnType<typeof decideDayOrder>;
  readonly article: DatedArticle;
  /** Compares by the ids of entities: its own article may hold older states of them. */
  readonly telling: Telling;
  /** By which its text is known for a copy of another one. */
  readonly shingles: ReadonlySet<number>;
}

/** An article with the date that it states, ambiguous figures read as its folder writes them. */
export function statedArticle(
  reading: ArticleReading,
  entities: DatedArticle['entities'],
  folderOrder: number,
): DatedArticle {
  return articleInOrder(reading, entities, decideDayOrder(reading.dayOrder, folderOrder));
}

function articleInOrder(
  reading: ArticleReading,
  entities: DatedArticle['entities'],
  order: Told['order'],
): DatedArticle {
  const found = timesInOrder(reading.times, order);
  const documentTime = documentTimeInOrder(reading.documentTime, order);
  return { reading, found, documentTime, times: resolveTimes(found, documentTime), entities };
}

/** What an article tells by itself; of what was told before the change, what still holds. */
export function tell(
  reading: ArticleReading,
  entities: DatedArticle['entities'],
  folderOrder: number,
  before: Told | undefined,
): Told {
  const order = decideDayOrder(reading.dayOrder, folderOrder);
  if (before?.article.reading !== reading || before.order !== order) {
    const article = articleInOrder(reading, entities, order);
    return {
      order,
      article,
      telling: readTelling(article),
      shingles: shinglesOf(reading.text),
    };
  }
  if (before.article.entities === entities) return before;
  const article = { ...before.article, entities };
  const isSame = areSame(before.article.entities, entities);
  return { ...before, article, telling: isSame ? before.telling : readTelling(article) };
}

function readTelling(article: DatedArticle): Telling {
  return tellingOf(article, candidatesOf(article));
}

function areSame(a: readonly (Entity | undefined)[], b: readonly (Entity | undefined)[]): boolean {
  return a.every((entity, i) => entity?.id === b[i]?.id && entity?.type === b[i]?.type);
}

/**
 * Dates the undated articles that the events of dated ones confine, and those of which one end only is known.
 *
 * @param before what was so dated before the change, by what the article tells by itself
 * @param dates what is inferred, as long as all that it is inferred from stays
 * @returns the same list where there are none
 */
export function withInferredDates(
  all: readonly Told[],
  clustering: Pick<Clustering, 'clusters' | 'homes' | 'linked'>,
  before: ReadonlyMap<Telling, Told> | undefined,
  dates: Memo<DocumentTime | undefined>,
): readonly Told[] {
  if (!all.some(({ article }) => isOpen(article))) return all;
  const stated = all.flatMap(({ article }) => (article.documentTime.value === null ? [] : [article]));
  let changed = false;
  const dated = all.map((told) => {
    const { article, telling } = told;
    if (!isOpen(article)) return told;
    const { id, documentTime: own } = article.reading;
    const clusters = clustersOf(telling, clustering);
    const { linked } = clustering;
    const links = linked.get(telling)?.all ?? [];
    const years = own.monthDay || hasYearlessTimes(article) ? stated : [];
    const documentTime = dates.of(id, [article, ...clusters, ...links, ...years], () =>
      documentTimeAmong(article, clusters, () => tiesOf(telling, linked), stated),
    );
    if (!documentTime) return told;
    changed = true;
    return datedAs(told, documentTime, before?.get(telling));
  });
  return changed ? dated : all;
}

/** What other articles say of the date of one; undefined where that is no more than it says itself. */
function documentTimeAmong(
  article: DatedArticle,
  clusters: readonly Cluster[],
  ties: () => readonly Cluster[],
  stated: readonly DatedArticle[],
): DocumentTime | undefined {
  const inferred = inferDocumentTime(article, clusters, ties, stated, daysBehind);
  const known = inferred && !isLess(inferred, article.documentTime) ? inferred : undefined;
  if (typeof known?.value === 'string' || !hasYearlessTimes(article)) return known;
  const among = neighbouringDays(article, stated);
  return among ? { ...(known ?? article.documentTime), among } : known;
}

/** Whether nothing is known of an article's date, or one end only of the days on which it may have been published. */
function isOpen({ documentTime: { source, from, to } }: DatedArticle): boolean {
  return source === 'none' || (source === 'inferred' && (from === null || to === null));
}

/** Whether a date says no more than another one. */
function isLess(a: DocumentTime, b: DocumentTime): boolean {
  return (a.from === null || a.from === b.from) && (a.to === null || a.to === b.to);
}

function datedAs(told: Told, documentTime: DocumentTime, before: Told | undefined): Told {
  const { article } = told;
  if (before && JSON.stringify(before.article.documentTime) === JSON.stringify(documentTime)) {
    if (before.article.entities === article.entities) return before;
    return { ...before, article: { ...before.article, entities: article.entities } };
  }
  const dated = { ...article, documentTime, times: resolveInferred(article, documentTime) };
  return { ...told, article: dated, telling: readTelling(dated) };
}

/** The clusters with mentions of an article, in the order of all clusters. */
function clustersOf(
  telling: Telling,
  { clusters, homes }: Pick<Clustering, 'clusters' | 'homes'>,
): readonly Cluster[] {
  const numbers = Int32Array.from(new Set(homes.get(telling))).sort();
  return Array.from(numbers, (number) => clusters[number]);
}
