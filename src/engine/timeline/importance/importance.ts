import { isEventClass, isGrave, isKnownByPlace } from '../../events/lexicon/classes';
import type { EventMention, EventTense } from '../../events/types';
import type { Candidate } from '../mentions/candidate';
import { isAppointed, saysNothing } from '../titles/clearness';
import { vagueness, type EventDate } from '../mentions/dates';
import { isNounAlone } from '../mentions/forms';
import { MAIN_EVENT } from '../types';
import { WEIGHTS as W } from './weights';

/** What an event's importance is weighed by. */
export interface Weighing {
  readonly members: readonly Candidate[];
  /** The member whose words are the title. */
  readonly teller: Candidate;
  /** Whether the title leaves open whom it is about. */
  readonly isVague: boolean;
  readonly date: EventDate;
  /** Number of independent articles. */
  readonly sources: number;
  /** Number of independent articles that tell it in the headline or the first sentence. */
  readonly leads: number;
}

/**
 * How much an event is worth a row of the outline, 0 to 1: how surely it is told as an event of its own, by how many
 * independent articles, who and where is named, on which date, and how early an article tells it; what only follows
 * from another event ("…, sending smoke over the town") and mere saying count less.
 */
export function importanceOf(weighing: Weighing): number {
  const { members, teller, isVague, sources, leads } = weighing;
  // The row shows the teller's words, whatever else tells the event more surely.
  const salience =
    (Math.max(...members.map(({ mention }) => mention.salience)) + teller.mention.salience) / 2;
  const depth = Math.min(...members.map((member) => member.depth));
  const named = Math.max(...members.map(namedness));
  const score =
    W.salience * salience +
    W.source * Math.min(sources - 1, W.mostSources) * Math.min(1, 2 * salience) +
    W.lead * Math.min(Math.max(leads - 1, 0), W.mostLeads) +
    datedness(weighing) +
    background(weighing) +
    (named > 0 ? Math.min(W.mostNames, W.name * named + W.firstName) : namelessness(weighing)) +
    (depth < EARLY ? W.early : 0) +
    (leads > 0 ? W.leading : 0) +
    (named === 0 && members.every(isParticiple) ? W.namelessParticiple : 0) +
    (members.every(({ mention }) => mention.class === 'say') ? W.saying : 0);
  const weight = belowOne(Math.max(0, score));
  const isMinor =
    ((teller.mention.doubtful || isVague || isReference(weighing)) && sources === 1) ||
    saysNothing(teller) ||
    weighing.members.every(isOfAnyKind) ||
    isOpen(weighing) ||
    isUnsettled(weighing) ||
    isStalePlan(weighing);
  return isMinor ? Math.min(weight, MINOR) : weight;
}

/** An event stands early where so much of an article comes before it. */
const EARLY = 0.15;

function isParticiple({ mention }: Candidate): boolean {
  return mention.tense === 'participle';
}

/** The most that an event weighs whose only title cannot be relied on, or says nothing: less than a main event. */
const MINOR = MAIN_EVENT - 0.05;

/** "since the 1974 resignation of Rao", "at the Lagos Marathon": what is only referred to, in no month or by its name alone. */
function isReference({ teller: { mention }, date, leads }: Weighing): boolean {
  if (!mention.nominal || mention.tense !== 'none' || leads > 0) return false;
  const isOfYear = date.value !== null && vagueness(date) > LONGEST_MONTH;
  return isOfYear || mention.class === 'named-event';
}

const LONGEST_MONTH = 31;

/** "An incident occurred on the line": of which kind, nothing says. */
function isOfAnyKind({ mention: { lemma }, participants }: Candidate): boolean {
  return lemma === 'incident' && participants.size === 0;
}

/** "before the invasion", "announced the tour in March": what was to come before its article came out, or a noun alone says. */
function isStalePlan({ teller: { mention, reported }, date }: Weighing): boolean {
  if (mention.status !== 'planned') return false;
  if (date.value === null) return isNounAlone(mention);
  return date.to !== null && reported !== null && date.to < reported;
}

/** What may come true, or would have, is no row of a chronicle; nor what did not happen, unless that is the news. */
function isOpen({ teller: { mention }, leads }: Weighing): boolean {
  return mention.status === 'hypothetical' || (mention.status === 'denied' && leads === 0);
}

/** "sued to stop the takeover", "cleared the takeover": what nouns alone tell, of no day, and not all as done; a disaster has been. */
function isUnsettled({ members, date }: Weighing): boolean {
  return (
    date.value === null &&
    members.every(
      ({ mention: { nominal, tense, class: kind } }) => nominal && UNTOLD.has(tense) && !isKnownByPlace(kind),
    ) &&
    members.some(({ mention: { status } }) => status === 'denied' || status === 'hypothetical')
  );
}

const UNTOLD: ReadonlySet<EventTense> = new Set<EventTense>(['none', 'participle', 'infinitive']);

/** Bends scores that near 1, so that of two great events the greater stays the greater. */
function belowOne(score: number): number {
  return score <= BEND ? score : BEND + (1 - BEND) * (1 - Math.exp((BEND - score) / (1 - BEND)));
}

const BEND = 0.8;

/** A date speaks for an event; a verb that is on no list of events is more often background than news. */
function datedness({ members, date, leads }: Weighing): number {
  const isKnown = members.some(({ mention }) => isEventClass(mention.class));
  if (date.value !== null && (!date.inherited || date.counted)) return isKnown ? W.dated : W.datedUnknown;
  if (date.open !== null) return isKnown ? W.open : W.openUnknown;
  if (leads > 0) return W.undatedLead;
  if (members.some(isDue)) return W.undatedPlan;
  if (members.some(isPlaced)) return 0;
  return isKnown ? W.undated : W.undatedUnknown;
}

/** "to open a shop in the coming months": a plan with a term, however vague. */
function isDue({ mention }: Candidate): boolean {
  return mention.status === 'planned' && mention.time !== undefined;
}

/**
 * What one article tells at no time, as what had gone before or by a noun that a verb only carries ("had met", "sustained an
 * injury"): of such rows without much weight editors chose one in six, of others in the simple past half.
 */
function background({ teller: { mention }, date, sources, leads }: Weighing): number {
  if (date.value !== null || date.open !== null || sources > 1 || leads > 0) return 0;
  const { status, tense, aspect, nominal, backshifted, class: kind } = mention;
  if (status !== 'occurred' || tense !== 'past') return 0;
  if (aspect === 'perfect') return backshifted ? 0 : W.untimed + W.background;
  return nominal ? W.untimed + (GATHERINGS.has(kind) ? 0 : W.background) : 0;
}

/** Classes of what verbs carry for want of another word: "held a convention", "signed a deal". */
const GATHERINGS: ReadonlySet<string> = new Set(
  'meeting talks agreement election vote match performance protest celebration trial lawsuit investigation'.split(
    ' ',
  ),
);

/** How many are named: a place is half a participant, and a whole one where the place says which event is meant. */
function namedness(member: Candidate): number {
  const { mention, participants, places } = member;
  if (isPlaced(member)) return participants.size + 1;
  return participants.size + (places.size > 0 || mention.class === 'named-event' ? HALF : 0);
}

/** A place or a name of the event's own, where neither says by itself which event is meant, against a participant. */
const HALF = 0.5;

function isPlaced({ mention, places }: Candidate): boolean {
  return places.size > 0 && isKnownByPlace(mention.class);
}

/** Where nobody and no place is named, only grave events ("nine people were killed"), what is set for a day and what several tell are worth a row. */
function namelessness({ members, teller, sources, date }: Weighing): number {
  const isKnown =
    members.some(({ mention }) => isGrave(mention.class)) || sources >= SEVERAL || members.some(isAppointed);
  if (isKnown || members.some(({ names }) => names)) return W.namelessGrave;
  const isDay = vagueness(date) <= 1 || OPEN_WEEKDAY.test(date.open ?? '');
  return isToldOfDay(teller.mention) && isDay ? W.namelessOfDay : W.nameless;
}

/** "on Friday" in an article whose date nobody knows. */
const OPEN_WEEKDAY = /^XXXX-WXX-\d$/;

/** "A court dismissed the petition on Friday": told as done on a day of its own, in words that the lexicon knows. */
function isToldOfDay({ class: kind, status, tense, time }: EventMention): boolean {
  return time?.relation === 'on' && tense === 'past' && status === 'occurred' && isEventClass(kind);
}

const SEVERAL = 3;
