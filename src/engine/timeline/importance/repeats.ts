import { HARM_CLASSES, IMPACT_CLASSES } from '../../events/lexicon/lexicon.data';
import { compareTexts, pushTo } from '../../collections';
import { logOddsBy, probabilityOf } from '../boosted';
import { daysBetween } from '../../time/calendar';
import { isBefore } from '../mentions/dates';
import { areOfTwoItems } from '../mentions/digest';
import { MAIN_EVENT, type TimelineEvent } from '../types';
import { announcesHeadline, retellsHeadline, yieldsToLead } from './headline-rows';
import {
  announcesDeath,
  areOneTelling,
  isAnnouncedBy,
  isJourneyOf,
  standsWithin,
  yieldsToMatrix,
} from './matrices';
import {
  areDatedApart,
  partOf,
  partsOf,
  REPEAT_FEATURES,
  repeatFeatures,
  type Part,
} from './repeat-features';
import { areApart } from '../words';
import { TOLD_BY_ANOTHER, type Draft, type Row } from './rows';
import { REPEAT_TREES } from './repeat-trees.data';

/** What was asked of drafts. */
export type Repetitions = ReadonlyMap<Draft, Asked>;

/** What was asked of a draft. */
interface Asked {
  /** What each article tells of it. */
  readonly parts: ReadonlyMap<string, Part>;
  /** How likely it only repeats weightier ones. */
  readonly likelihoods: ReadonlyMap<Draft, number>;
}

/** From this likelihood on a main event gives way to the weightier one that it repeats. */
const REPEATED = 0.5;

/** With so many of the weightiest rows of its article an event is compared. */
const MOST_COMPARED = 40;

/**
 * Takes from the main events what an editor would not give a row beside a weightier one of the article that tells it best:
 * another word, an aspect or a phase of it ("a man kills six", "the shooting", "opens fire"). Learnt from articles whose
 * events editors chose (`training/events/train-repeats.ts`). A clause does not give way to what stands within it, only to say
 * who or when; what the reader has decided on stays.
 *
 * @param before what was asked of drafts before the change
 * @returns the events in the order given, and what was asked now
 */
export function withoutRepeats(
  rows: readonly Row[],
  before: Repetitions | undefined,
): { readonly events: readonly TimelineEvent[]; readonly repetitions: Repetitions } {
  const repetitions = new Map<Draft, Asked>();
  const shown = new Map<string, Shown[]>();
  const repeats = new Set<Row>();
  const main = rows.filter(({ event }) => event.importance >= MAIN_EVENT);
  for (const row of main.sort(byWeight)) {
    const { draft } = row;
    const { members } = draft;
    const old = before?.get(draft);
    const parts = old?.parts ?? partsOf(draft);
    const home = draft.event.clearest.article;
    const own = parts.get(home) ?? partOf(draft);
    const likelihoods = new Map<Draft, number>();
    repetitions.set(draft, { parts, likelihoods });
    const isRepeated = (weightier: Shown): boolean => {
      const likelihood = old?.likelihoods.get(weightier.draft) ?? repetitionOf(weightier.part, own);
      likelihoods.set(weightier.draft, likelihood);
      return likelihood >= REPEATED;
    };
    const others = (shown.get(home) ?? []).filter(
      (other) =>
        !areOfOtherItem(other.part, own) &&
        (!row.leads || (tellsAsSame(other, draft) && !areOfOtherWeeks(other.row.event, row.event))),
    );
    const repeated = row.event.decided ? [] : others.filter(isRepeated);
    const carried = repeated.filter(
      (other) =>
        standsWithin(other.draft.members, members) ||
        isAnnouncedBy(other.row, row) ||
        yieldsToLead(other.row, row),
    );
    if (carried.length < repeated.length) repeats.add(row);
    else {
      for (const inner of carried) {
        if (!givesWay(inner.row, row)) continue;
        repeats.add(inner.row);
        for (const id of repetitions.get(inner.draft)?.parts.keys() ?? []) hide(shown, id, inner);
      }
      for (const [id, part] of parts) show(shown, id, { row, draft, part });
    }
  }
  const events = rows.map((row) =>
    repeats.has(row) ? { ...row.event, importance: TOLD_BY_ANOTHER } : row.event,
  );
  return { events, repetitions };
}

/** Whether an event that is weightier gives its place to one that says all of it. */
function givesWay(weightier: Row, row: Row): boolean {
  return yieldsToMatrix(weightier, row) || isAnnouncedBy(weightier, row) || yieldsToLead(weightier, row);
}

/** What several articles tell, or one was written for, comes before the rest; the same order whatever the order of the rows. */
function byWeight({ event: a, leads: x = false }: Row, { event: b, leads: y = false }: Row): number {
  return (
    b.sources - a.sources || Number(y) - Number(x) || b.importance - a.importance || compareTexts(a.id, b.id)
  );
}

/** What two items of a digest tell is no repetition. */
function areOfOtherItem({ members }: Part, own: Part): boolean {
  return members.every((one) => own.members.every((other) => areOfTwoItems(one, other)));
}

/** A main event that stays, and what one article tells of it. */
interface Shown {
  readonly row: Row;
  readonly draft: Draft;
  readonly part: Part;
}

/** Whether an article tells another event by words of the same kind, below the headline in more words, or at its head as what did the harm: "eleven are hurt as a depot burns". */
function tellsAsSame({ part }: Shown, { event, members }: Draft): boolean {
  if (areOneTelling(part.members, members) || retellsHeadline({ event, members }, part)) return true;
  const isOutcome = HARM_CLASSES.has(event.class);
  return part.members.some(
    ({ leads, mention }) =>
      mention.class === event.class || (leads && isOutcome && IMPACT_CLASSES.has(mention.class)),
  );
}

function show(shown: Map<string, Shown[]>, id: string, one: Shown): void {
  if ((shown.get(id)?.length ?? 0) < MOST_COMPARED) pushTo(shown, id, one);
}

/** What is no row hides nothing. */
function hide(shown: Map<string, Shown[]>, id: string, { row }: Shown): void {
  shown.set(
    id,
    (shown.get(id) ?? []).filter((other) => other.row !== row),
  );
}

const logOdds = logOddsBy(REPEAT_TREES);

/** How likely the second of two events of one article only repeats the first; what is dated otherwise does not. */
function repetitionOf(first: Part, second: Part): number {
  if (announcesDeath(first, second)) return 1;
  if (areDatedApart(first, second) || areOfOwnDays(first, second)) return 0;
  if (areOfOtherVictims(first, second)) return 0;
  if (areOneTelling(first.members, second.members)) return 1;
  if (isJourneyOf(first, second) || isJourneyOf(second, first)) return 1;
  const isRetold = retellsHeadline(first, second) || retellsHeadline(second, first);
  if (isRetold && first.event.status === second.event.status) return 1;
  if (announcesHeadline(first, second) || announcesHeadline(second, first)) return 1;
  const features = new Float32Array(REPEAT_FEATURES.length);
  repeatFeatures(first, second, features);
  return probabilityOf(logOdds(features));
}

/**
 * "Rao was shot on Friday", "the fifth since June, when Lind was gunned down": harm that was done to nobody of those to whom the
 * other was, where words give a time to both.
 */
function areOfOtherVictims(first: Part, second: Part): boolean {
  if (!isTimedHarm(first) || !isTimedHarm(second)) return false;
  return areApart(victimsOf(first), victimsOf(second));
}

function isTimedHarm({ event: { class: kind }, members }: Part): boolean {
  if (!IMPACT_CLASSES.has(kind) && !HARM_CLASSES.has(kind)) return false;
  return members.some(({ mention }) => mention.time !== undefined);
}

function victimsOf({ members }: Part): ReadonlySet<string> {
  return new Set(members.flatMap(({ patients }) => [...patients]));
}

/** Whether words of their own give both events days that exclude each other, those of the first in other articles alone. */
function areOfOwnDays({ event: first, members }: Draft, { event: second }: Draft): boolean {
  if (!isStated(first) || !isStated(second) || members.some(({ date }) => date.value !== null)) return false;
  return isBefore(first.to, second.from) || isBefore(second.to, first.from);
}

/** Whether what an article was written for has another day than another event, a week or more apart, whatever its own words say of them. */
function areOfOtherWeeks(a: TimelineEvent, b: TimelineEvent): boolean {
  if (!a.dating || !b.dating || a.dating.narrated || b.dating.narrated) return false;
  const [first, second] = isBefore(a.to, b.from) ? [a.to, b.from] : [b.to, a.from];
  return first !== null && second !== null && daysBetween(first, second) >= WEEK;
}

const WEEK = 7;

function isStated({ dating }: TimelineEvent): boolean {
  return dating?.time !== undefined && dating.narrated !== true;
}
