import { compareTexts } from '../engine/collections';
import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import type { ArgumentRole } from '../engine/events/types';
import type { Entity, MentionRef } from '../engine/link/types';
import type { DocumentTime } from '../engine/time/types';
import type { EventRef, EventRelation, TimelineEvent } from '../engine/timeline/types';
import { introductionOf } from './introduction';
import { placeOfEvent, placeOfMention, quotationOf, sentenceAround } from './places';
import type { EntityLine, EventLine, EventSource, Quotation } from './types';

/** The mentions of an entity that a reader counts and walks through: names and descriptions, not pronouns. */
export function countedMentions(corpus: CorpusSnapshot, entity: Entity): readonly MentionRef[] {
  return entity.mentions.filter(
    (ref) => corpus.articles.get(ref.article)?.reading.mentions[ref.mention]?.kind !== 'pronoun',
  );
}

/** An entity as a line of a list; undefined where nothing of it is left in the corpus. */
export function entityLine(corpus: CorpusSnapshot, entity: Entity, count: number): EntityLine | undefined {
  const introduction = introductionOf(corpus, entity);
  const place = introduction && placeOfMention(corpus, introduction);
  return place && { id: entity.id, name: entity.name, type: entity.type, count, place };
}

/** An event as a line of a list; undefined where nothing of it is left in the corpus. */
export function eventLine(corpus: CorpusSnapshot, event: TimelineEvent): EventLine | undefined {
  const place = placeOfEvent(corpus, event.clearest);
  if (!place) return undefined;
  const { id, title, date, from, to, days, status, sources, decided } = event;
  const disputed = event.disagreements.length > 0;
  const articles = new Set(event.mentions.map(({ article }) => article)).size;
  return {
    id,
    title,
    date,
    from,
    to,
    status,
    articles,
    sources,
    disputed,
    place,
    ...(days && { days }),
    ...toldBy(corpus, event),
    ...(decided && { decided }),
  };
}

/** Where the words that date an event say only by when it was, or is to be, how they say so. */
export function toldBy(
  corpus: CorpusSnapshot,
  { dating, days, decided }: TimelineEvent,
): Pick<EventLine, 'by'> {
  if (!dating || dating.time === undefined || dating.narrated || days || decided?.date) return {};
  const article = corpus.articles.get(dating.mention.article);
  const time = article?.reading.events[dating.mention.event]?.time;
  if (time?.relation !== 'by' || time.time !== dating.time) return {};
  return { by: article?.times[dating.time]?.mod === 'END' ? 'by the end' : 'by' };
}

/** The event with an id; undefined where the corpus has it no more. */
export function eventOf(corpus: CorpusSnapshot, id: string): TimelineEvent | undefined {
  return corpus.events.find((event) => event.id === id);
}

/** The relations of an event that tell a reader something: not those to another one under the very same title. */
export function tellingRelations({ relations, title }: TimelineEvent): readonly EventRelation[] {
  return relations.filter((other) => other.title !== title);
}

/** The persons who take part in an event, and those whom its title names besides. */
export function personsOf(corpus: CorpusSnapshot, event: TimelineEvent): readonly Entity[] {
  return [...event.participants, ...event.named]
    .flatMap((id) => corpus.entities.get(id) ?? [])
    .filter((entity) => entity.type === 'person');
}

/** The articles that tell an event, each once. */
export function articlesOf(corpus: CorpusSnapshot, event: TimelineEvent): readonly CorpusArticle[] {
  const ids = new Set(event.mentions.map(({ article }) => article));
  return [...ids].flatMap((id) => corpus.articles.get(id) ?? []);
}

/**
 * The participants of an event in the order of its title, but for places where it happens that do nothing in it (a town that is
 * visited), and for laws, works and occasions beside those who pass, write or attend them; behind them those whom the title
 * names besides.
 */
export function whoOf(corpus: CorpusSnapshot, event: TimelineEvent): readonly string[] {
  const { participants, named, places } = event;
  const who = participants.filter((id) => !places.includes(id) || roleOf(corpus, event, id) === 'agent');
  const all = [...inOrderOfTitle(corpus, event.title, who), ...named];
  const acting = all.filter((id) => !NO_ACTORS.has(corpus.entities.get(id)?.type ?? 'other'));
  return acting.length > 0 ? acting : all;
}

/** Entities in the order in which a title names them, by whatever name; behind them those that it does not name. */
function inOrderOfTitle(corpus: CorpusSnapshot, title: string, ids: readonly string[]): readonly string[] {
  if (ids.length < 2) return ids;
  const places = new Map(ids.map((id) => [id, placeInTitle(title, corpus.entities.get(id))]));
  return [...ids].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function placeInTitle(title: string, entity: Entity | undefined): number {
  const names = entity ? [entity.name, ...entity.aliases] : [];
  const found = names.map((name) => title.indexOf(name)).filter((at) => at >= 0);
  return Math.min(title.length, ...found);
}

const NO_ACTORS: ReadonlySet<Entity['type']> = new Set(['event', 'law', 'work']);

/** The role that the first mention naming a participant gives it. */
export function roleOf(corpus: CorpusSnapshot, event: TimelineEvent, id: string): ArgumentRole {
  for (const ref of [event.clearest, ...event.mentions]) {
    const article = corpus.articles.get(ref.article);
    const { arguments: told = [], involved = [], named = [] } = article?.reading.events[ref.event] ?? {};
    const argument = [...told, ...involved, ...named].find(
      (a) => a.mention !== undefined && article?.entities[a.mention]?.id === id,
    );
    if (argument) return argument.role;
  }
  return 'agent';
}

/** How each article tells an event: its clearest mention there, with the sentence around it; who told it first comes first. */
export function eventSources(corpus: CorpusSnapshot, event: TimelineEvent): EventSource[] {
  const best = new Map<string, EventRef>();
  for (const ref of event.mentions) {
    const other = best.get(ref.article);
    if (!other || salienceOf(corpus, ref) > salienceOf(corpus, other)) best.set(ref.article, ref);
  }
  const dayOf = ({ article }: EventRef): string => firstDay(corpus.articles.get(article)?.documentTime);
  return [...best.values()]
    .sort((a, b) => compareTexts(dayOf(a), dayOf(b)) || compareTexts(a.article, b.article))
    .flatMap((ref) => eventSource(corpus, ref) ?? []);
}

/** The first day that an article can be of; behind all days where none is known. */
function firstDay(time: DocumentTime | undefined): string {
  return time?.value ?? time?.from ?? 'undated';
}

function salienceOf(corpus: CorpusSnapshot, { article, event }: EventRef): number {
  return corpus.articles.get(article)?.reading.events[event]?.salience ?? 0;
}

function eventSource(corpus: CorpusSnapshot, ref: EventRef): EventSource | undefined {
  const article = corpus.articles.get(ref.article);
  const mention = article?.reading.events[ref.event];
  if (!article || !mention) return undefined;
  return {
    articleTitle: article.reading.title,
    trigger: quotationOf(article, mention),
    sentence: quotationOf(article, sentenceAround(article, mention)),
    status: mention.status,
  };
}

/** The places that an article's date was taken from, with their words. */
export function documentTimeEvidence(corpus: CorpusSnapshot, article: CorpusArticle): Quotation[] {
  return article.documentTime.evidence.flatMap((span) => {
    const home = corpus.articles.get(span.article);
    return home ? [quotationOf(home, span)] : [];
  });
}
