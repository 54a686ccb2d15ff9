import { HARM_CLASSES, IMPACT_CLASSES } from '../../events/lexicon/lexicon.data';
import { weightOfClass } from '../../events/lexicon/classes';
import type { EventTense } from '../../events/types';
import { compareTexts, pushTo } from '../../collections';
import { logOddsBy, probabilityOf } from '../boosted';
import type { Candidate } from '../candidates';
import { isBefore, mayCoincide, type EventDate } from '../dating/dating';
import { MAIN_EVENT, type TimelineEvent } from '../types';
import { contentWords, overlapOf, sharedOf } from '../words';
import { standsWithin, yieldsToMatrix } from './matrices';
import type { Draft, Row } from './rows';
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

/** Importance of an event that repeats a weightier one; below that of a main event. */
const REPEAT = 0.3;

/** With so many of the weightiest rows of its article an event is compared. */
const MOST_COMPARED = 40;
/** So many mentions of an event in one article say how far it is from another one. */
const MOST_MENTIONS = 20;

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
    const others = (shown.get(home) ?? []).filter((other) => !row.leads || tellsAsSame(other, draft));
    const repeated = row.event.decided ? [] : others.filter(isRepeated);
    const carried = repeated.filter((other) => standsWithin(other.draft.members, members));
    if (carried.length < repeated.length) repeats.add(row);
    else {
      for (const inner of carried) {
        if (!yieldsToMatrix(inner.row, row)) continue;
        repeats.add(inner.row);
        for (const id of repetitions.get(inner.draft)?.parts.keys() ?? []) hide(shown, id, inner);
      }
      for (const [id, part] of parts) show(shown, id, { row, draft, part });
    }
  }
  const events = rows.map((row) => (repeats.has(row) ? { ...row.event, importance: REPEAT } : row.event));
  return { events, repetitions };
}

/** What several articles tell, or one was written for, comes before the rest; the same order whatever the order of the rows. */
function byWeight({ event: a, leads: x = false }: Row, { event: b, leads: y = false }: Row): number {
  return (
    b.sources - a.sources || Number(y) - Number(x) || b.importance - a.importance || compareTexts(a.id, b.id)
  );
}

/** A main event that stays, and what one article tells of it. */
interface Shown {
  readonly row: Row;
  readonly draft: Draft;
  readonly part: Part;
}

/** Whether an article tells another event by words of the same kind, or at its head as what did the harm: "eleven are hurt as a depot burns". */
function tellsAsSame({ part }: Shown, { event }: Draft): boolean {
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

/** What each article tells of an event. */
function partsOf({ event, members }: Draft): ReadonlyMap<string, Part> {
  const byArticle = new Map<string, Candidate[]>();
  for (const member of members) {
    const list = byArticle.get(member.ref.article);
    if (!list) byArticle.set(member.ref.article, [member]);
    else if (list.length < MOST_MENTIONS) list.push(member);
  }
  return new Map(Array.from(byArticle, ([id, list]) => [id, partOf({ event, members: list })]));
}

/** What is asked of an event's mentions in an article for each event that it is compared with. */
interface Part extends Draft {
  readonly earliest: Candidate;
  readonly dates: readonly EventDate[];
  readonly subjects: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly participants: ReadonlySet<string>;
  readonly nearby: ReadonlySet<string>;
  /** Content words of the title. */
  readonly words: ReadonlySet<string>;
  readonly weight: number;
  readonly leads: boolean;
}

/** What an event's mentions in an article tell of it, at least one. */
export function partOf(draft: Draft): Part {
  const { event, members } = draft;
  return {
    event,
    members,
    earliest: earliest(draft),
    dates: datesWithin(draft),
    subjects: all(draft, ({ subjects }) => subjects),
    objects: all(draft, ({ objects }) => objects),
    participants: all(draft, ({ participants }) => participants),
    nearby: all(draft, ({ nearby }) => nearby),
    words: contentWords(event.title),
    weight: weightOf(draft),
    leads: members.some(({ leads }) => leads),
  };
}

const logOdds = logOddsBy(REPEAT_TREES);

/** How likely the second of two events of one article only repeats the first; what is dated otherwise does not. */
function repetitionOf(first: Part, second: Part): number {
  if (datesOf(first, second) === APART || areOfOwnDays(first, second)) return 0;
  if (first.event.status === second.event.status && retellsHeadline(first, second)) return 1;
  const features = new Float32Array(REPEAT_FEATURES.length);
  repeatFeatures(first, second, features);
  return probabilityOf(logOdds(features));
}

/** What {@link repetitionOf} is learnt from, in the order of {@link repeatFeatures}. */
export const REPEAT_FEATURES = [
  'line of the first',
  'line of the second',
  'lines between',
  'distance',
  'dates',
  'subjects',
  'objects',
  'participants',
  'company',
  'class',
  'status',
  'weight of the first',
  'weight of the second',
  'participants of the second',
  'tense of the second',
  'first leads',
  'second leads',
  'words of the title',
  'saying',
] as const;

const APART = -2;
/** An overlap that nothing is known of, since one of the sets is empty. */
const UNKNOWN = -0.5;
/** From what is least told as having happened to what is most. */
const TENSES: readonly EventTense[] = ['none', 'participle', 'infinitive', 'present', 'future', 'past'];
const LAST_LINE = 20;
const FARTHEST = 400;

/**
 * Writes the features of two events of one article into `out`.
 *
 * @param first the weightier one
 * @param second the other one
 */
export function repeatFeatures(first: Part, second: Part, out: Float32Array): void {
  const [a, b] = [first.earliest, second.earliest];
  out[0] = Math.min(a.line, LAST_LINE);
  out[1] = Math.min(b.line, LAST_LINE);
  out[2] = Math.min(Math.abs(a.line - b.line), LAST_LINE);
  out[3] = distance(first, second);
  out[4] = datesOf(first, second);
  out[5] = knownOverlap(first.subjects, second.subjects);
  out[6] = knownOverlap(first.objects, second.objects);
  out[7] = knownOverlap(first.participants, second.participants);
  out[8] = knownOverlap(first.nearby, second.nearby);
  out[9] = Number(first.members.some((x) => second.members.some((y) => x.mention.class === y.mention.class)));
  out[10] = Number(first.event.status === second.event.status);
  out[11] = first.weight;
  out[12] = second.weight;
  out[13] = second.participants.size;
  out[14] = TENSES.indexOf(b.mention.tense);
  out[15] = Number(first.leads);
  out[16] = Number(second.leads);
  out[17] = sharedOf(second.words, first.words) / Math.max(1, second.words.size);
  out[18] = Number(second.members.every(({ mention }) => mention.class === 'say'));
}

/** Whether words of their own give both events days that exclude each other, those of the first in other articles alone. */
function areOfOwnDays({ event: first, members }: Draft, { event: second }: Draft): boolean {
  if (!isStated(first) || !isStated(second) || members.some(({ date }) => date.value !== null)) return false;
  return isBefore(first.to, second.from) || isBefore(second.to, first.from);
}

function isStated({ dating }: TimelineEvent): boolean {
  return dating?.time !== undefined && dating.narrated !== true;
}

/**
 * Whether the first sentence below a headline tells in other words what the headline tells, of the same doer and somebody or
 * something else that both name: "Court freezes deal", "A Danish court has ordered Nordhavn to suspend the sale".
 */
function retellsHeadline(first: Draft, second: Draft): boolean {
  return second.members.some(
    (lead) =>
      lead.leads &&
      first.members.some((headline) => isHeadlineOf(headline, lead)) &&
      !first.members.some(({ line }) => line === lead.line),
  );
}

function isHeadlineOf(headline: Candidate, lead: Candidate): boolean {
  if (!headline.leads || headline.line >= lead.line) return false;
  if (headline.mention.nominal || lead.mention.nominal) return false;
  const participants = sharedOf(headline.participants, lead.participants);
  if (participants >= 2) return true;
  return sharedOf(headline.doers, lead.doers) > 0 && sharedOf(headline.objects, lead.objects) > 0;
}

type SetOf = (member: Candidate) => ReadonlySet<string>;

function all({ members }: Draft, of: SetOf): ReadonlySet<string> {
  return members.length === 1 ? of(members[0]) : new Set(members.flatMap((member) => [...of(member)]));
}

function earliest({ members }: Draft): Candidate {
  return members.reduce((first, member) => (member.mention.start < first.mention.start ? member : first));
}

function weightOf({ members }: Draft): number {
  return Math.max(...members.map(({ mention }) => weightOfClass(mention.class)));
}

function knownOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? UNKNOWN : overlapOf(a, b);
}

/** The least number of characters between mentions of both. */
function distance(first: Draft, second: Draft): number {
  let least = FARTHEST;
  for (const { mention: x } of first.members)
    for (const { mention: y } of second.members) least = Math.min(least, Math.abs(x.start - y.start));
  return least;
}

/** By the days that their mentions in this article have: articles may disagree on the day of an event. */
function datesOf({ dates: a }: Part, { dates: b }: Part): number {
  let likeness: number = APART;
  for (const one of a) for (const other of b) likeness = Math.max(likeness, likenessOf(one, other));
  return likeness;
}

const UNDATED: EventDate = { value: null, from: null, to: null, open: null };

function datesWithin({ members }: Draft): readonly EventDate[] {
  const dates = members.flatMap(({ date }) => (date.value === null ? [] : [date]));
  return dates.length > 0 ? dates : [UNDATED];
}

/** {@link APART} for dates that exclude each other, 3 for one value, 2 for dates that may be one; 1 and 0 where one or both are open. */
function likenessOf(a: EventDate, b: EventDate): number {
  if (a.value === null || b.value === null) return a.value === b.value ? 0 : 1;
  return a.value === b.value ? 3 : mayCoincide(a, b) ? 2 : APART;
}
