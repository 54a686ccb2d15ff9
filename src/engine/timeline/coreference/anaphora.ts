import { isKnownByPlace } from '../../events/lexicon/classes';
import type { Candidate } from '../mentions/candidate';
import { revised } from '../mentions/revised';
import { isBefore, mayCoincide } from '../mentions/dates';
import { areOfTwoItems } from '../mentions/digest';
import { isRetoldWithDay } from '../mentions/retold';
import {
  AGREEING_CLASSES,
  arePhases,
  classSimilarity,
  haveRivals,
  SAME_CLASS,
  SAME_WORD,
  statusConflict,
} from '../mentions/similarity';
import { areApart, sharedOf } from '../words';
import { areNear, WEEK } from './occasions';

/**
 * Joins the mentions of one article that point back to an event told before: "the call", "this dialogue", "both
 * leaders discussed …" behind "Ade phoned Oru". Such a mention has nothing of its own that contradicts its antecedent:
 * no other participants, place or day, and no word such as "earlier" or "another". The nearest one is taken
 * (as in definite noun phrase coreference, Vieira & Poesio 2000).
 *
 * @param candidates mentions of one article, in order
 * @returns the mentions in groups that tell one event each; those that point back share its participants
 */
export function joinAnaphora(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  const leading: Candidate[][] = [];
  for (const candidate of candidates) {
    const headline = candidate.leads ? headlineGroup(candidate, groups) : undefined;
    const again = headline ?? leading.find((told) => told.some((head) => isRetoldWithDay(head, candidate)));
    const before = again ?? (pointsBack(candidate) ? antecedentGroup(candidate, groups) : undefined);
    const [antecedent] = before ?? [];
    const group = before ?? [];
    group.push(antecedent ? inheriting(candidate, antecedent, !again) : candidate);
    if (antecedent && dayWithin(candidate, antecedent))
      group[0] = revised(antecedent, { date: candidate.date });
    if (!before) groups.push(group);
    if (candidate.leads) leading.push(group);
  }
  return groups;
}

/** Verbs told with less weight ("we call it") mean no event. */
const LEAST_SALIENCE = 0.1;

/** Definite noun phrases, and verbs whose participants the article does not name there. */
function pointsBack({ mention, determination, participants }: Candidate): boolean {
  if (determination === 'other') return false;
  if (mention.nominal) return determination === 'definite';
  return participants.size === 0 && mention.time === undefined && mention.salience >= LEAST_SALIENCE;
}

/** The nearest event that it may tell again; "the raid" is rather an attack than a shooting that was told since. */
function antecedentGroup(candidate: Candidate, groups: readonly Candidate[][]): Candidate[] | undefined {
  let agreeing: Candidate[] | undefined;
  for (const group of recent(groups)) {
    const members = inMind(group);
    const fitting = members.filter((member) => fits(candidate, member));
    if (fitting.length === 0 || !members.every((member) => agrees(candidate, member))) continue;
    if (fitting.some((member) => member.mention.class === candidate.mention.class)) return group;
    agreeing ??= group;
  }
  return agreeing;
}

/** The event of the headline that the first sentence below it tells again, with more words: "Ilves wins vote". */
function headlineGroup(candidate: Candidate, groups: readonly Candidate[][]): Candidate[] | undefined {
  return groups.find(
    ([headline]) =>
      headline && (headline.leads || isNounOf(headline, candidate)) && tellsHeadline(candidate, headline),
  );
}

/** "Dockers vote for strike": a word at the head of the article that a tagger takes for the noun of the verb below. */
function isNounOf({ line, mention }: Candidate, below: Candidate): boolean {
  return line === 0 && line < below.line && mention.nominal && mention.lemma === below.mention.lemma;
}

function tellsHeadline(candidate: Candidate, headline: Candidate): boolean {
  return (
    candidate.sentence !== headline.sentence &&
    !arePhases(candidate, headline) &&
    classSimilarity(candidate, headline) >=
      (isKnownByPlace(headline.mention.class) ? SAME_CLASS : AGREEING_CLASSES) &&
    mayCoincide(candidate.date, headline.date) &&
    (candidate.participants.size === 0 ||
      headline.participants.size === 0 ||
      sharedOf(candidate.participants, headline.participants) > 0 ||
      !haveRivals(candidate, headline))
  );
}

/** How many events back an antecedent is looked for, and how many at the head of the article. */
const REACH = 60;
const LEAD = 20;

/** The groups that a reader still has in mind: the last ones, nearest first, then those that the article began with. */
function* recent(groups: readonly Candidate[][]): Generator<Candidate[]> {
  const from = Math.max(0, groups.length - REACH);
  for (let i = groups.length - 1; i >= from; i--) yield groups[i];
  for (let i = Math.min(LEAD, from) - 1; i >= 0; i--) yield groups[i];
}

/** What is compared of an event that is told very often: its first and its last mentions. */
const FIRST = 8;
const LAST = 16;

function inMind(group: readonly Candidate[]): readonly Candidate[] {
  return group.length <= FIRST + LAST ? group : [...group.slice(0, FIRST), ...group.slice(-LAST)];
}

/** A verb by another word tells the same where who does it, or to what, is told by the same word. */
function fits(candidate: Candidate, antecedent: Candidate): boolean {
  const similar = classSimilarity(candidate, antecedent);
  if (candidate.mention.nominal || similar === SAME_WORD) return similar > 0;
  return similar >= AGREEING_CLASSES && haveWordsInCommon(candidate, antecedent);
}

function haveWordsInCommon(a: Candidate, b: Candidate): boolean {
  return sharedOf(a.subjects, b.subjects) > 0 || sharedOf(a.objects, b.objects) > 0;
}

function agrees(candidate: Candidate, antecedent: Candidate): boolean {
  return (
    !areOfTwoItems(candidate, antecedent) &&
    antecedent.determination !== 'other' &&
    (antecedent.mention.nominal || antecedent.mention.salience >= LEAST_SALIENCE) &&
    (mayCoincide(candidate.date, antecedent.date) || isEndOf(candidate, antecedent)) &&
    !(
      candidate.date.open !== null &&
      antecedent.date.open !== null &&
      candidate.date.time !== antecedent.date.time
    ) &&
    classSimilarity(candidate, antecedent) > 0 &&
    !statusConflict(candidate, antecedent) &&
    !arePhases(candidate, antecedent) &&
    haveOneObject(candidate, antecedent) &&
    (candidate.mention.nominal || !areApart(candidate.subjects, antecedent.subjects)) &&
    [...candidate.participants].every(
      (id) => antecedent.participants.has(id) || antecedent.participants.size === 0,
    ) &&
    !isOfOneUnnamed(candidate, antecedent) &&
    !namesOthers(candidate, antecedent) &&
    (!isWhole(candidate) || sharedOf(candidate.participants, antecedent.participants) > 0) &&
    [...candidate.places].every((id) => antecedent.places.has(id) || antecedent.places.size === 0)
  );
}

/** "Gunmen stormed a hotel on Sunday. The siege ended on Monday": the day of the end is a later one. */
function isEndOf({ mention, date }: Candidate, { date: earlier }: Candidate): boolean {
  return mention.phase === 'terminates' && isBefore(earlier.to, date.from) && areNear(earlier, date, WEEK);
}

/** A verb has the object of what it tells again, or none; a noun has no other one: "the ruling that permits marriages". */
function haveOneObject({ mention, objects }: Candidate, antecedent: Candidate): boolean {
  if (mention.nominal) return !areApart(objects, antecedent.objects);
  return objects.size === 0 || sharedOf(objects, antecedent.objects) > 0;
}

/** "his statement" is not the one that "the leaders of the House issued", of whom nobody is named. */
function isOfOneUnnamed({ agents }: Candidate, antecedent: Candidate): boolean {
  return agents.size > 0 && antecedent.agents.size === 0 && antecedent.subjects.size > 0;
}

/** "the Lisbon disaster": a noun whose own phrase names somebody or something is not what a sentence about others tells. */
function namesOthers({ mention, names, nearby }: Candidate, antecedent: Candidate): boolean {
  return mention.nominal && names && areApart(nearby, antecedent.nearby);
}

/** "their summit in May", "the G20 summit in Rio" say who and when or where themselves: they point to nothing that does not say who. */
function isWhole({ date, participants, places }: Candidate): boolean {
  const isDated = date.time !== undefined && !date.inherited;
  return participants.size > 0 && (isDated || places.size > 0);
}

/** "crashed last month … the crash on 12 June": whether what points back says on which day of the time that was told before. */
function dayWithin({ date }: Candidate, { date: told }: Candidate): boolean {
  const isDay = date.from !== null && date.from === date.to && date.value !== null && !date.inherited;
  if (!isDay || told.from === null || told.to === null || told.from === told.to) return false;
  return date.from !== null && told.from <= date.from && date.from <= told.to;
}

function inheriting(candidate: Candidate, antecedent: Candidate, pointsBack: boolean): Candidate {
  return revised(candidate, {
    ...(isEndOf(candidate, antecedent) && { date: { ...antecedent.date, inherited: true } }),
    participants: union(candidate.participants, antecedent.participants),
    people: union(candidate.people, antecedent.people),
    agents: union(candidate.agents, antecedent.agents),
    places: union(candidate.places, antecedent.places),
    pointsBack,
  });
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a, ...b]);
}
