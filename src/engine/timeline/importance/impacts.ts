import { HARM_CLASSES, IMPACT_CLASSES } from '../../events/lexicon/lexicon.data';
import { daysBetween } from '../../time/calendar';
import type { Candidate } from '../mentions/candidate';
import { vagueness } from '../mentions/dates';
import { isNounAlone } from '../mentions/forms';
import { HARDLY_TWICE } from '../mentions/kinds.data';
import { areOfTwoKinds } from '../mentions/similarity';
import { MAIN_EVENT, type TimelineEvent } from '../types';
import { areApart, sharedOf } from '../words';
import { tellerOf, TOLD_BY_ANOTHER, type Row } from './rows';

/** A day, or one that may be the day before. */
const DAY = 1;
const MONTH = 31;
const YEAR = 366;

/**
 * Takes from the main events what a dated attack, accident, disaster or fire of the outline stands for: the harm that it did, told in its
 * sentence or beside it at the head of the article ("a bus overturned", "seven died"), and a noun without a day that articles call all
 * of it by in passing ("the spill" beside "a rig exploded on 20 April"). What an article was written for gives way to no more than
 * that harm does, and what the reader has decided on stays.
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
    if (isMain(row.event) && isPassingNoun(row) && stays.some((other) => mayName(row, other))) given.add(row);
  return rows.map((row) =>
    given.has(row) && !row.event.decided ? { ...row.event, importance: TOLD_BY_ANOTHER } : row.event,
  );
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

function isWeightier(
  { event: harm, leads: x = false }: Row,
  { event: impact, leads: y = false }: Row,
): boolean {
  return harm.sources > impact.sources || (harm.sources === impact.sources && x && !y);
}

/** "The spill", "the disaster in the Gulf": a noun alone, in no article's head, and no day for it. */
function isPassingNoun(row: Row): boolean {
  const { event, leads, draft } = row;
  if (leads || event.decided || event.date !== null || event.status !== 'occurred') return false;
  // of attacks a folder has many: "the bombing of Oru" is another one
  if (!isRare(event) || draft.members.some((member) => member.leads)) return false;
  return isNounAlone(tellerOf(row).mention);
}

function isRare({ class: kind }: TimelineEvent): boolean {
  return IMPACT_CLASSES.has(kind) && HARDLY_TWICE.has(kind);
}

/**
 * Whether a noun may name a dated event of the year before, of no other kind of its class: an article tells both, or they name the same.
 * Of any class: what sinks a rig is an attack by its words ("explodes"), and a death may be all that is told of a disaster.
 */
function mayName({ event: noun, draft }: Row, { event, draft: other }: Row): boolean {
  if (event.from === null || noun.reported === null) return false;
  const days = daysBetween(event.from, noun.reported);
  if (days < 0 || days > YEAR) return false;
  return draft.members.some((one) =>
    other.members.some(
      (two) =>
        !areOfTwoKinds(one, two) && (one.ref.article === two.ref.article || areNamedTogether(one, two)),
    ),
  );
}

function areNamedTogether(a: Candidate, b: Candidate): boolean {
  return namedBeside(a, b) || namedBeside(b, a);
}

function namedBeside({ participants, places }: Candidate, { nearby }: Candidate): boolean {
  return sharedOf(participants, nearby) + sharedOf(places, nearby) > 0;
}
