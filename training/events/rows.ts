import { applyChange, emptyCorpus, type ArticleReading } from '../../src/engine';
import { dayOrderOfFolder } from '../../src/engine/time';
import type { DatedArticle } from '../../src/engine/timeline/mentions/candidate';
import { joinTolls } from '../../src/engine/timeline/coreference/tolls';
import { draftEvents } from '../../src/engine/timeline/drafts';
import { withoutEchoes } from '../../src/engine/timeline/importance/echoes';
import { leadsOfArticle } from '../../src/engine/timeline/importance/article-leads';
import { withLeads } from '../../src/engine/timeline/importance/leads';
import { TOLD_BY_ANOTHER, type Row } from '../../src/engine/timeline/importance/rows';
import { NO_NUMBERS } from '../../src/engine/timeline/places';
import { settleDates } from '../../src/engine/timeline/rounds';
import { finish } from '../../src/engine/timeline/steps';
import { tell } from '../../src/engine/timeline/told';

/** The events of a folder before any gives way to another one, with what each article was written for. */
export interface RowsOfFolder {
  readonly rows: readonly Row[];
  readonly articles: readonly DatedArticle[];
}

/** The events that the readings of a folder tell, of any weight. */
export function rowsOf(readings: readonly ArticleReading[]): RowsOfFolder {
  const corpus = applyChange(emptyCorpus(), { set: readings, remove: [] });
  const order = dayOrderOfFolder(readings.map(({ dayOrder }) => dayOrder));
  const told = [...corpus.articles.values()].map(({ reading, entities }) =>
    tell(reading, entities, order, undefined),
  );
  const settled = finish(settleDates(told, undefined));
  const articles = settled.articles.map(({ article }) => article);
  const { clusters, tolls } = joinTolls(
    settled.clustering,
    settled.articles.map(({ telling }) => telling),
  );
  const { drafts, events, numbers } = finish(draftEvents(clusters, articles, new Map(), tolls, undefined));
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const mentionOf = ({ clearest }: Row['event']): ArticleReading['events'][number] | undefined =>
    byId.get(clearest.article)?.events[clearest.event];
  const loud = events.filter(({ importance }) => importance > TOLD_BY_ANOTHER);
  const unechoed = withoutEchoes(loud, mentionOf);
  const single = events.map((event) => unechoed[loud.indexOf(event)] ?? event);
  const led = withLeads(single, articles, numbers, (article) =>
    leadsOfArticle(article, single, numbers.get(article.reading.id) ?? NO_NUMBERS, mentionOf),
  );
  const rows = drafts.map((draft, i) => ({ draft, event: led.events[i], leads: led.leads.has(i) }));
  return { rows, articles };
}
