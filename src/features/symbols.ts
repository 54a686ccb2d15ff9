import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import { rangeOf } from '../engine/text/lines';
import { contains, type Span } from '../engine/text/span';
import { isMainEvent } from '../engine/timeline/importance/main-events';
import type { TimelineEvent } from '../engine/timeline/types';
import { countedMentions, entityLine, eventLine } from './listing';
import { sentenceAround, wordsOf } from './places';
import { holdAll, wordsOfQuery } from './query';
import type { DocumentSymbol, WorkspaceSymbol } from './types';

const MOST_SYMBOLS = 200;

/** The article's outline: its headline, below it sections and the events that they tell. */
export function documentSymbols(corpus: CorpusSnapshot, id: string): readonly DocumentSymbol[] {
  const article = corpus.articles.get(id);
  if (!article) return [];
  const { blocks, text, headline } = article.reading;
  const sections = blocks.filter((block) => block.kind === 'heading');
  const edges = [...sections.map((section) => section.start), text.length];
  const lead = eventsWithin(article, { start: 0, end: edges[0] });
  const body = sections.map((section, i) =>
    sectionSymbol(article, section, { start: section.start, end: edges[i + 1] }),
  );
  if (!headline) return [...lead, ...body];
  const whole = { start: headline.start, end: text.length };
  const events = lead.filter(
    (symbol) => symbol.range.start.line >= rangeOf(article.reading.lines, headline).start.line,
  );
  const above = lead.filter((symbol) => !events.includes(symbol));
  const range = rangeOf(article.reading.lines, whole);
  const selection = rangeOf(article.reading.lines, headline);
  return [
    ...above,
    {
      kind: 'headline',
      name: wordsOf(article, headline),
      detail: '',
      range,
      selection,
      children: [...events, ...body],
    },
  ];
}

function sectionSymbol(article: CorpusArticle, title: Span, whole: Span): DocumentSymbol {
  return {
    kind: 'section',
    name: wordsOf(article, title),
    detail: '',
    range: rangeOf(article.reading.lines, whole),
    selection: rangeOf(article.reading.lines, title),
    children: eventsWithin(article, whole),
  };
}

/** The main events told within a stretch, each once, where it is told first there. */
function eventsWithin(article: CorpusArticle, whole: Span): DocumentSymbol[] {
  const seen = new Set<TimelineEvent>();
  return article.reading.events.flatMap((mention, i) => {
    const event = article.events[i];
    if (!event || !isMainEvent(event) || seen.has(event) || !contains(whole, mention)) return [];
    seen.add(event);
    return [
      {
        kind: 'event' as const,
        name: event.title,
        detail: event.date ?? '',
        range: rangeOf(article.reading.lines, sentenceAround(article, mention)),
        selection: rangeOf(article.reading.lines, mention),
        children: [],
      },
    ];
  });
}

/** Names and events whose words hold every word of the query, best known first. */
export function workspaceSymbols(corpus: CorpusSnapshot, query: string): readonly WorkspaceSymbol[] {
  const words = wordsOfQuery(query);
  const matches = (...texts: readonly string[]): boolean => holdAll(words, texts);
  const names = [...corpus.entities.values()]
    .filter((entity) => matches(entity.name, ...entity.aliases))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, MOST_SYMBOLS)
    .flatMap((entity) => {
      const line = entityLine(corpus, entity, countedMentions(corpus, entity).length);
      if (!line) return [];
      // VS Code shows what it finds the query in: the other name by which somebody is looked for.
      const alias = matches(line.name) ? undefined : entity.aliases.find((one) => matches(one));
      const name = alias === undefined ? line.name : `${line.name} (${alias})`;
      return [{ kind: line.type, name, detail: String(line.count), place: line.place }];
    });
  const events = corpus.events
    .filter((event) => isMainEvent(event) && matches(event.title, event.date ?? ''))
    .slice(0, MOST_SYMBOLS)
    .flatMap((event) => {
      const line = eventLine(corpus, event);
      return line
        ? [{ kind: 'timelineEvent' as const, name: line.title, detail: line.date ?? '', place: line.place }]
        : [];
    });
  return [...names, ...events];
}
