import { isCountry } from '../link/names/place-name';
import type { EventMention } from '../events/types';
import { contains, firstEndingAfter, indicesWithin, type Span } from '../text/span';
import { isEventClass } from '../events/lexicon/classes';
import type { Candidate, DatedArticle } from './mentions/candidate';
import { itemsOf, placeAmong } from './mentions/digest';
import { leadOf } from './mentions/lead';
import { lastingOf } from './mentions/lasting';
import { datedSections, sectionAt, type DatedSection } from './mentions/sections';
import { termVector, type TermVector } from './mentions/terms';
import { dateOf, type EventDate } from './mentions/dates';
import { isHourAlone } from './dating/hours';
import { withoutTollDays } from './dating/toll-days';
import { withCountedDays, withDaysBeforeNews } from './narrated/counted-days';
import { withHeadlineDates } from './narrated/headline-days';
import { withNarratedDays } from './narrated/narrated-days';
import { withTimesOfBefore } from './narrated/other-times';
import { withPluralParticipants } from './participants';
import {
  bringsIn,
  determinationOf,
  headsOf,
  isOfAnother,
  numbersOf,
  phraseTerms,
  wordsOf,
} from './mentions/phrases';
import { withVisitDates } from './visits';
import { involvedIn } from './who-and-where';

/** The event mentions of an article that may enter the timeline, in order, with the days that it tells or lets a reader conclude. */
export function candidatesOf(article: DatedArticle): readonly Candidate[] {
  return withNarratedDays(article.reading, statedCandidates(article));
}

/** The same, dated by words alone: their own, those that they are counted from, or those of the sentence below a headline. */
export function statedCandidates(article: DatedArticle): readonly Candidate[] {
  const { reading } = article;
  const lead = leadOf(reading);
  const items = itemsOf(reading);
  const sections = datedSections(reading);
  let passage: Passage | undefined;
  const told = reading.events.map((mention, event) => {
    const line = firstEndingAfter(reading.sentences, mention.start);
    const sentence = reading.sentences[line] ?? mention.extent;
    if (passage?.span.start !== sentence.start || passage.span.end !== sentence.end) {
      passage = passageOf(article, sentence, line, { lead, items, sections });
    }
    return candidateOf(article, passage, mention, event);
  });
  const stated = withoutTollDays(reading, withVisitDates(withPluralParticipants(reading, told)));
  const dated = withTimesOfBefore(reading, withDaysBeforeNews(reading, withCountedDays(reading, stated)));
  return withHeadlineDates(reading, dated, lead);
}

/** A sentence with what its mentions share. */
interface Passage {
  readonly span: Span;
  readonly line: number;
  readonly nearby: ReadonlySet<string>;
  readonly sentence: TermVector;
  /** Whether it is the headline or the first sentence below. */
  readonly leads: boolean;
  readonly item: number;
  /** The expression of time of the heading above it that is nothing but a date. */
  readonly heading: number | undefined;
}

/** The first sentence of the story, the items of a digest, and what dates stand over. */
interface Layout {
  readonly lead: Span | undefined;
  readonly items: readonly Span[];
  readonly sections: readonly DatedSection[];
}

function passageOf(
  article: DatedArticle,
  span: Span,
  line: number,
  { lead, items, sections }: Layout,
): Passage {
  return {
    span,
    line,
    nearby: orNone(entitiesWithin(article, span)),
    sentence: termVector(article.reading.text.slice(span.start, span.end)),
    leads: [article.reading.headline, lead].some((part) => part !== undefined && contains(part, span)),
    item: placeAmong(items, span.start),
    heading: sectionAt(sections, span.start)?.time,
  };
}

function candidateOf(
  article: DatedArticle,
  { line, nearby, sentence, leads, item, heading }: Passage,
  mention: EventMention,
  event: number,
): Candidate {
  const { reading } = article;
  const { participants, people, agents, patients, places, inCountry, sites } = entitiesByRole(
    article,
    mention,
  );
  const { involved, around } = involvedIn(article, mention);
  // Written out as in `revised`: all candidates are objects of one kind then.
  return {
    ref: { article: reading.id, event },
    mention,
    date: dateFor(article, mention, heading),
    participants,
    people,
    agents,
    patients,
    places,
    inCountry,
    sites,
    involved,
    around,
    objects: orNone(wordsOf(reading, mention, 'patient', 'topic')),
    subjects: orNone(wordsOf(reading, mention, 'agent')),
    doers: orNone(headsOf(article, mention, 'agent')),
    undergoers: orNone(headsOf(article, mention, 'patient')),
    numbers: orNone(numbersOf(reading, mention)),
    lasting: lastingOf(reading.text, article.times, mention),
    phrases: phraseTerms(reading, mention),
    isNew: bringsIn(reading, mention),
    isOther: isOfAnother(reading, mention),
    nearby,
    names: entitiesWithin(article, mention.extent).size > 0,
    sentence,
    determination: determinationOf(reading, mention),
    reported: article.documentTime.value,
    line,
    depth: reading.text.length === 0 ? 0 : mention.start / reading.text.length,
    leads: leads && isNews(mention),
    item,
    pointsBack: false,
  };
}

/** Ids of the entities that take part in an event, by what they are in it. */
function entitiesByRole(
  article: DatedArticle,
  mention: EventMention,
): Pick<Candidate, 'participants' | 'people' | 'agents' | 'patients' | 'places' | 'inCountry' | 'sites'> {
  const participants = new Set<string>();
  const people = new Set<string>();
  const agents = new Set<string>();
  const patients = new Set<string>();
  const places = new Set<string>();
  const sites = new Set<string>();
  let inCountry = false;
  for (const argument of mention.arguments) {
    const entity = argument.mention === undefined ? undefined : article.entities[argument.mention];
    if (!entity || argument.role === 'topic') continue;
    const isPlace = argument.role === 'place';
    const isSite = entity.type === 'place' && argument.role === 'patient';
    (isPlace ? places : participants).add(entity.id);
    if (isSite) sites.add(entity.id);
    if (isPlace || isSite) inCountry ||= isCountry(entity.name);
    if (entity.type === 'person') people.add(entity.id);
    if (argument.role === 'agent') agents.add(entity.id);
    if (argument.role === 'patient' && entity.type === 'person') patients.add(entity.id);
  }
  return {
    participants: orNone(participants),
    people: orNone(people),
    agents: orNone(agents),
    patients: orNone(patients),
    places: orNone(places),
    inCountry,
    sites: orNone(sites),
  };
}

/**
 * When a mention says that its event happens; an hour of a day that nobody has named before leaves the day open. What a list of key dates
 * tells under a date was on that day, where its own words say no other, and what it tells of plans lies ahead then.
 */
function dateFor(
  { found, times, documentTime }: DatedArticle,
  mention: EventMention,
  heading: number | undefined,
): EventDate {
  if (heading !== undefined && mention.time === undefined && isOfItsHeading(mention)) {
    const { value, from, to } = times[heading];
    if (mention.status !== 'occurred')
      return dateOf(mention, times, { ...documentTime, value: from, from, to });
    if (!value.startsWith('X'))
      return dateOf({ ...mention, time: { time: heading, relation: 'on' } }, times, documentTime);
  }
  const index = mention.time?.time ?? -1;
  const time = times[index];
  if (time?.anchor?.kind !== 'document-time' || !isHourAlone(found[index]))
    return dateOf(mention, times, documentTime);
  const { status, nominal, aspect } = mention;
  const open = `XXXX-XX-XX${time.value.slice(time.value.indexOf('T'))}`;
  return { ...dateOf({ status, nominal, aspect }, times, documentTime), open };
}

/** "A newspaper reports that they met", "They had met again": that was before. */
function isOfItsHeading({ tense, aspect, toldBy }: EventMention): boolean {
  return tense !== 'none' && (tense !== 'past' || (toldBy === undefined && aspect !== 'perfect'));
}

/** Whether a mention asserts an event of a known kind with a salience that the main clause of a lead has. */
function isNews({ class: kind, status, tense, quoted, salience }: EventMention): boolean {
  const isTold = (status === 'occurred' || status === 'planned') && tense !== 'none' && !quoted;
  return isTold && salience >= NEWS && isEventClass(kind);
}

const NEWS = 0.5;

/** Most sets of most mentions are empty, and mentions are kept as long as their articles: one object serves them all. */
const NONE: ReadonlySet<string> = new Set();

function orNone(set: ReadonlySet<string>): ReadonlySet<string> {
  return set.size === 0 ? NONE : set;
}

function entitiesWithin({ reading, entities }: DatedArticle, span: Span): ReadonlySet<string> {
  const found = new Set<string>();
  const [first, end] = indicesWithin(reading.mentions, span);
  for (let i = first; i < end; i++) {
    const entity = entities[i];
    if (entity) found.add(entity.id);
  }
  return found;
}
