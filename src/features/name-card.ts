import { compareTexts } from '../engine/collections';
import type { CorpusArticle, CorpusSnapshot } from '../engine/corpus/types';
import { fold } from '../engine/link/names/name-form';
import { countryOfDemonym, knownPlace } from '../engine/link/names/place-name';
import type { Entity, MentionRef } from '../engine/link/types';
import { rangeOf } from '../engine/text/lines';
import type { NameEvidence } from '../engine/ner/types';
import { around } from './around';
import { decisionsOn } from './decisions';
import { isMainEvent } from '../engine/timeline/importance/main-events';
import type { TimelineEvent } from '../engine/timeline/types';
import { countedMentions, entityLine, eventLine } from './listing';
import { placeOf, placeOfMention, quotationOf, sentenceAround, sentenceIndexAt } from './places';
import { saidBy } from './said';
import type { CardDescription, EntityLine, Evidence, NameCard, OpenLine, Place } from './types';

const MOST_DESCRIPTIONS = 4;
const MOST_COMPANIONS = 6;
const MOST_QUOTATIONS = 3;

/** The card of the mention with the given index; undefined where its identity is unresolved. */
export function nameCard(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  index: number,
): NameCard | undefined {
  const mention = article.reading.mentions[index];
  const entity = article.entities[index];
  if (!mention || mention.kind === 'plural' || !entity) return undefined;
  const mentions = countedMentions(corpus, entity);
  const line = entityLine(corpus, entity, mentions.length);
  if (!line) return undefined;
  return {
    kind: 'name',
    range: rangeOf(article.reading.lines, mention),
    entity: line,
    mention: mention.kind,
    score: mention.score,
    why: mention.kind === 'name' ? mention.evidence.map((evidence) => evidenceOf(article, evidence)) : [],
    aliases: entity.aliases.filter((alias) => !isOnlyShouted(alias, entity)),
    decided: decisionsOn(corpus, entity.id),
    mentions: mentions.length,
    articles: entity.articles.length,
    descriptions: descriptionsOf(corpus, entity),
    said: saidBy(corpus, entity, article.reading.id, MOST_QUOTATIONS),
    companions: companionsOf(corpus, entity),
    ...eventsAround(corpus, article, entity),
    ...neighbours(corpus, mentions, { article: article.reading.id, mention: index }),
  };
}

function evidenceOf(article: CorpusArticle, evidence: NameEvidence): Evidence {
  switch (evidence.kind) {
    case 'tagger':
      return { kind: evidence.kind };
    case 'gazetteer':
      return { kind: evidence.kind, list: evidence.list };
    case 'decision':
      return { kind: evidence.kind, by: evidence.by };
    default:
      return { kind: evidence.kind, words: quotationOf(article, evidence.span) };
  }
}

/** Whether a name is another one of the entity in capitals, as datelines and headlines have it. */
function isOnlyShouted(alias: string, { name, aliases }: Entity): boolean {
  if (alias !== alias.toUpperCase()) return false;
  return [name, ...aliases].some((other) => other !== alias && other.toUpperCase() === alias);
}

/** Descriptions in corpus order, each once: "Prime Minister of Norway" says what "Norwegian Prime Minister" does. */
function descriptionsOf(corpus: CorpusSnapshot, entity: Entity): CardDescription[] {
  const seen = new Set<string>();
  const found: CardDescription[] = [];
  for (const description of entity.descriptions) {
    const article = corpus.articles.get(description.article);
    if (!article) continue;
    const { text } = description;
    const key = descriptionKey(text);
    if (seen.has(key)) continue;
    seen.add(key);
    const sentence = quotationOf(article, sentenceAround(article, description));
    found.push({ text, place: placeOf(article, description), sentence });
    if (found.length === MOST_DESCRIPTIONS) break;
  }
  return found;
}

/** The same for descriptions that say the same: their words in any order, peoples as their countries, a firm as a company. */
function descriptionKey(text: string): string {
  return fold(text)
    .replace(/\bceo\b/, 'chief executive')
    .split(' ')
    .filter((word) => word !== 'of' && word !== 'the' && word !== 'officer')
    .map((word) => (COMPANIES.has(word) ? 'company' : word))
    .map((word) => countryOfDemonym(word) ?? fold(knownPlace(word)?.name ?? word))
    .sort(compareTexts)
    .join(' ');
}

const COMPANIES: ReadonlySet<string> = new Set(['firm', 'corporation', 'business']);

/** Entities in the same sentences, by number of such sentences. */
function companionsOf(corpus: CorpusSnapshot, entity: Entity): EntityLine[] {
  const counts = new Map<Entity, number>();
  let lastSentence = '';
  for (const ref of entity.mentions) {
    const article = corpus.articles.get(ref.article);
    const mention = article?.reading.mentions[ref.mention];
    if (!article || !mention) continue;
    const key = `${ref.article}\n${sentenceIndexAt(article, mention.start)}`;
    if (key === lastSentence) continue;
    lastSentence = key;
    for (const other of entitiesInSentence(article, ref.mention)) {
      if (other !== entity && other.type !== 'group') counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(
      (a, b) => b[1] - a[1] || b[0].mentions.length - a[0].mentions.length || compareTexts(a[0].id, b[0].id),
    )
    .slice(0, MOST_COMPANIONS)
    .flatMap(([other, count]) => entityLine(corpus, other, count) ?? []);
}

function entitiesInSentence(article: CorpusArticle, index: number): Set<Entity> {
  const { mentions } = article.reading;
  const sentence = sentenceAround(article, mentions[index]);
  const found = new Set<Entity>();
  const collect = (i: number): void => {
    const entity = article.entities[i];
    if (entity) found.add(entity);
  };
  for (let i = index; i >= 0 && mentions[i].start >= sentence.start; i--) collect(i);
  for (let i = index; i < mentions.length && mentions[i].start < sentence.end; i++) collect(i);
  return found;
}

/** The entity's last event up to the article's date and its first one behind it, or else what is told or planned without a date. */
function eventsAround(
  corpus: CorpusSnapshot,
  article: CorpusArticle,
  entity: Entity,
): Pick<NameCard, 'lastEvent' | 'nextEvent' | 'plan' | 'openEvent'> {
  const { value, from: earliest } = article.documentTime;
  const today = value ?? earliest ?? latestDocumentTime(corpus);
  const events = corpus.eventsOf.get(entity.id).filter(isMainEvent);
  const dated = events.filter(({ date, from }) => date !== null && from !== null);
  const next = dated.find((event) => dueDay(event) > today);
  const last = dated.filter((event) => dueDay(event) <= today).at(-1);
  const lastEvent = last && eventLine(corpus, last);
  const nextEvent = next && eventLine(corpus, next);
  const plan = nextEvent ? undefined : planLine(corpus, events, today);
  const openEvent = lastEvent ? undefined : openLine(corpus, weightiestOpen(events));
  return {
    ...(lastEvent && { lastEvent }),
    ...(openEvent && { openEvent }),
    ...(nextEvent && { nextEvent }),
    ...(plan && { plan }),
  };
}

/** What is told of a day that nobody knows, the weightiest of it. */
function weightiestOpen(events: readonly TimelineEvent[]): TimelineEvent | undefined {
  return events
    .filter(({ status, date }) => status !== 'planned' && date === null)
    .reduce<TimelineEvent | undefined>(
      (best, event) => (best && best.importance >= event.importance ? best : event),
      undefined,
    );
}

/** The first plan without a date that may still lie ahead; those of which some words say when before others. */
function planLine(
  corpus: CorpusSnapshot,
  events: readonly TimelineEvent[],
  today: string,
): OpenLine | undefined {
  const plans = events.filter(
    ({ status, date, to }) => status === 'planned' && date === null && (to === null || to > today),
  );
  return openLine(corpus, plans.find(({ open }) => open && open.kind !== 'unsaid') ?? plans[0]);
}

function openLine(corpus: CorpusSnapshot, event: TimelineEvent | undefined): OpenLine | undefined {
  const line = event && eventLine(corpus, event);
  return line && { ...line, ...(event.open && { open: event.open }) };
}

/** The day on which an event is over or begun: what is planned for a stretch of time may still be done on its last day. */
function dueDay({ status, from, to }: TimelineEvent): string {
  return (status === 'planned' ? (to ?? from) : from) ?? '';
}

function latestDocumentTime(corpus: CorpusSnapshot): string {
  let latest = '';
  for (const { documentTime } of corpus.articles.values()) {
    if (documentTime.value !== null && documentTime.value > latest) latest = documentTime.value;
  }
  return latest;
}

/** The first mention, and those before and behind this one, over all articles. */
function neighbours(
  corpus: CorpusSnapshot,
  mentions: readonly MentionRef[],
  here: MentionRef,
): Pick<NameCard, 'first' | 'previous' | 'next'> {
  const found = around(
    mentions,
    (ref) => compareTexts(ref.article, here.article) || ref.mention - here.mention,
  );
  const place = (ref: MentionRef | undefined): Place | undefined => ref && placeOfMention(corpus, ref);
  const first = place(found.previous && mentions[0]);
  const previous = place(found.previous);
  const next = place(found.next);
  return { ...(first && { first }), ...(previous && { previous }), ...(next && { next }) };
}
