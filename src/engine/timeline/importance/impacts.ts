import { compareTexts } from '../../collections';
import { agreeingClasses } from '../../events/lexicon/classes';
import { HARM_CLASSES, IMPACT_CLASSES } from '../../events/lexicon/lexicon.data';
import type { Span } from '../../text/span';
import { daysBetween } from '../../time/calendar';
import type { Candidate } from '../mentions/candidate';
import { vagueness } from '../mentions/dates';
import { areOfTwoItems } from '../mentions/digest';
import { isNounAlone } from '../mentions/forms';
import { HARDLY_TWICE } from '../mentions/kinds.data';
import { areOfTwoKinds } from '../mentions/similarity';
import { MAIN_EVENT, type TimelineEvent } from '../types';
import { areApart, sharedOf } from '../words';
import { hasWord } from './echoes';
import { tellerOf, TOLD_BY_ANOTHER, type Row } from './rows';
import { toldByKilling } from './victims';

/** A day, or one that may be the day before. */
const DAY = 1;
const MONTH = 31;
const YEAR = 366;

/**
 * Takes from the main events what a dated attack, accident, disaster or fire of the outline stands for: the harm that it did, told in its
 * sentence or beside it at the head of the article ("a bus overturned", "seven died"), what tells it in passing without its day ("the
 * spill" beside "a rig exploded on 20 April"), and on its day in other words ("the Oru disaster"). What an article was written for gives
 * way to no more than that, and what the reader has decided on stays.
 */
export function withoutImpacts(rows: readonly Row[]): readonly TimelineEvent[] {
  const dated = rows.filter(
    ({ event }) => isMain(event) && event.status === 'occurred' && isDatedHarm(event),
  );
  const impacts = dated.filter((row) => IMPACT_CLASSES.has(row.event.class) && !befallsOne(row));
  const harms = dated.filter(({ event }) => HARM_CLASSES.has(event.class));
  const given = new Set<Row>();
  for (const harm of harms) {
    const did = impacts.find((impact) => !given.has(impact) && isHarmOf(harm, impact));
    if (did) given.add(isWeightier(harm, did) ? did : harm);
  }
  const stays = dated.filter((row) => !given.has(row));
  for (const row of rows)
    if (isMain(row.event) && isPassing(row) && stays.some((other) => mayName(row, other))) given.add(row);
  for (const row of toldByKilling(rows)) given.add(row);
  const ofDay: Row[] = [];
  for (const row of stays.filter(isImpactOfDay).sort(byWeight)) {
    if (ofDay.some((other) => areOneImpact(row, other) && yieldsTo(row, other))) given.add(row);
    else ofDay.push(row);
  }
  return rows.map((row) =>
    given.has(row) && !row.event.decided ? { ...row.event, importance: TOLD_BY_ANOTHER } : row.event,
  );
}

function isImpactOfDay(row: Row): boolean {
  return IMPACT_CLASSES.has(row.event.class) && vagueness(row.event) <= DAY && !befallsOne(row);
}

/** What an article was written for gives way to no word in passing. */
function yieldsTo({ leads = false }: Row, other: Row): boolean {
  return !leads || other.leads === true;
}

/** What a verb of its own tells comes first, then what more articles tell, and what weighs more. */
function byWeight(a: Row, b: Row): number {
  return (
    Number(tellerOf(a).mention.nominal) - Number(tellerOf(b).mention.nominal) ||
    b.event.sources - a.event.sources ||
    b.event.importance - a.event.importance ||
    compareTexts(a.event.id, b.event.id)
  );
}

/** Whether two rows tell of one day what is rare, beside the same names or in one article as a noun: "a well blew up", "the Oru disaster". */
function areOneImpact(row: Row, other: Row): boolean {
  const [{ event: a, draft }, { event: b, draft: others }] = [row, other];
  if (a.from !== b.from || a.to !== b.to || a.decided?.apart || b.decided?.apart) return false;
  const isNoun = isBareRare(row) || isBareRare(other);
  if (areApart(new Set(a.places), new Set(b.places))) return false;
  const mayBeOne = isNoun || (areOfClass(row, other) && (HARDLY_TWICE.has(a.class) || haveCompany(a, b)));
  const areOne = (one: Candidate, two: Candidate): boolean => {
    if (areOfTwoKinds(one, two) || areOfTwoItems(one, two)) return false;
    if (areOneFate(one, two)) return true;
    if (!mayBeOne) return false;
    if (one.ref.article !== two.ref.article) return areNamedTogether(one, two);
    const isOne = haveCompany(a, b) || areToldTogether(one, two) || [one, two].some(isOfKnown);
    return isNoun && a.class !== b.class && isOne;
  };
  return draft.members.some((one) => others.members.some((two) => areOne(one, two)));
}

/** "the rig |exploded| and |sank|": what one clause, or the next one, tells of one thing, with nothing that it did to others. */
function areOneFate(one: Candidate, two: Candidate): boolean {
  if (one.ref.article !== two.ref.article || one.line !== two.line) return false;
  if (gapBetween(one.mention.extent, two.mention.extent) > JOINT) return false;
  if (one.mention.nominal || two.mention.nominal) return false;
  const [first, ...others] = [...one.doers, ...one.undergoers];
  const second = [...two.doers, ...two.undergoers];
  return first !== undefined && others.length === 0 && second.length === 1 && second[0] === first;
}

/** The length of a word or two that joins two clauses: " and then ". */
const JOINT = 10;

/** How many characters stand between two spans, below 0 where they overlap. */
function gapBetween(a: Span, b: Span): number {
  return Math.max(a.start, b.start) - Math.min(a.end, b.end);
}

/** "The disaster": what has been told of already. */
function isOfKnown({ mention, determination }: Candidate): boolean {
  return mention.nominal && determination === 'definite';
}

function isMain({ importance }: TimelineEvent): boolean {
  return importance >= MAIN_EVENT;
}

/** Whether a day or month is known for an event that did harm, or for the harm. */
function isDatedHarm(event: TimelineEvent): boolean {
  return (
    event.date !== null &&
    vagueness(event) <= MONTH &&
    (IMPACT_CLASSES.has(event.class) || HARM_CLASSES.has(event.class))
  );
}

/** "Rao |collapsed| at home", and died: what befalls somebody is news beside the death. */
function befallsOne({ event, draft: { members } }: Row): boolean {
  return (
    event.class === 'accident' && members.some(({ doers, patients }) => doers.size === 0 && patients.size > 0)
  );
}

/** Whether both are of one day and an article tells them in one sentence, or in its headline and the first sentence below. */
function isHarmOf({ event: harm, draft: { members } }: Row, { event: impact, draft }: Row): boolean {
  if (harm.from !== impact.from || harm.to !== impact.to || vagueness(harm) > DAY) return false;
  if (areApart(new Set(harm.participants), new Set(impact.participants))) return false;
  return members.some((one) => draft.members.some((other) => areToldTogether(one, other)));
}

function areToldTogether(a: Candidate, b: Candidate): boolean {
  return a.ref.article === b.ref.article && (a.line === b.line || (a.leads && b.leads));
}

/** Whether of harm and what did it the harm has the row: more articles tell it, one was written for it, or its title has both. */
function isWeightier(harm: Row, did: Row): boolean {
  const [{ event: a, leads: x = false }, { event: b, leads: y = false }] = [harm, did];
  return (
    a.sources > b.sources || (a.sources === b.sources && ((x && !y) || (x === y && tellsCause(harm, did))))
  );
}

/** "Two die after a tram |caught fire|" beside "a tram catches fire", of nobody and no place more. */
function tellsCause({ event: harm }: Row, did: Row): boolean {
  const { title, participants, places } = did.event;
  const isOfHarm = (id: string): boolean => harm.participants.includes(id) || harm.places.includes(id);
  return (
    hasWord(harm.title, tellerOf(did).mention.lemma) &&
    !OF_HARM.test(title) &&
    participants.every(isOfHarm) &&
    places.every(isOfHarm)
  );
}

/** Of a title that tells what it did: "explodes, killing eleven". */
const OF_HARM = /\b(?:kill|dead|deadly|die|hurt|injur|wound)/u;

/**
 * "The spill", "the disaster in the Gulf", "the spill began in April", "the Oru exploded" (of something named): in no article's head but
 * as a noun, and no day for it.
 */
function isPassing(row: Row): boolean {
  const { event, leads, draft } = row;
  if (leads || event.decided || event.status !== 'occurred') return false;
  if (!IMPACT_CLASSES.has(event.class) || (event.date !== null && vagueness(event) <= DAY)) return false;
  if (draft.members.some((member) => member.leads && !isNounAlone(member.mention))) return false;
  return isBareRare(row) || event.participants.length > 0;
}

/** Whether a noun tells what is rare: of attacks a folder has many, "the bombing of Oru" is another one. */
function isBareRare(row: Row): boolean {
  return HARDLY_TWICE.has(row.event.class) && tellerOf(row).mention.nominal;
}

/**
 * Whether a row may tell a dated event of its own time, or where it has none of the year before, of no other kind of its class: an
 * article tells both, or they name the same. A noun may of any class: what sinks a rig is an attack by its words ("explodes"), and a
 * death may be all that is told of a disaster.
 */
function mayName(row: Row, named: Row): boolean {
  const { event, draft: other } = named;
  if (event.decided?.apart || !isOfTime(row.event, event)) return false;
  if (!isBareRare(row) && !isKnownAs(row, named)) return false;
  return row.draft.members.some((one) =>
    other.members.some(
      (two) =>
        !areOfTwoKinds(one, two) &&
        !areOfTwoItems(one, two) &&
        (one.ref.article === two.ref.article || areNamedTogether(one, two)),
    ),
  );
}

/** Whether a row that a verb tells names who takes part in another one, by words of its class or for what is rare, in no more articles. */
function isKnownAs(row: Row, named: Row): boolean {
  const isOne = areOfClass(row, named) || isBareRare(named);
  return isOne && haveCompany(row.event, named.event) && row.event.sources <= named.event.sources;
}

function areOfClass({ event: a }: Row, { event: b }: Row): boolean {
  return agreeingClasses(a.class).includes(b.class);
}

/** Whether a day falls in the longer time of another event, or in the year before the report of one that has none. */
function isOfTime(
  { date, from, to, reported }: TimelineEvent,
  { from: day, ...others }: TimelineEvent,
): boolean {
  if (day === null) return false;
  if (date !== null)
    return vagueness({ ...others, from: day }) <= DAY && (from ?? day) <= day && day <= (to ?? day);
  if (reported === null) return false;
  const days = daysBetween(day, reported);
  return days >= 0 && days <= YEAR;
}

function haveCompany({ participants: a }: TimelineEvent, { participants: b }: TimelineEvent): boolean {
  return a.some((id) => b.includes(id));
}

function areNamedTogether(a: Candidate, b: Candidate): boolean {
  return namedBeside(a, b) || namedBeside(b, a);
}

function namedBeside({ participants, places }: Candidate, { nearby }: Candidate): boolean {
  return sharedOf(participants, nearby) + sharedOf(places, nearby) > 0;
}
