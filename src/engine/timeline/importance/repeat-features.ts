import { weightOfClass } from '../../events/lexicon/classes';
import type { EventTense } from '../../events/types';
import type { Candidate } from '../mentions/candidate';
import { isSameDate, mayCoincide, type EventDate } from '../mentions/dates';
import { contentWords, overlapOf, sharedOf } from '../words';
import type { Draft } from './rows';

/** So many mentions of an event in one article say how far it is from another one. */
const MOST_MENTIONS = 20;

/** What each article tells of an event. */
export function partsOf({ event, members }: Draft): ReadonlyMap<string, Part> {
  const byArticle = new Map<string, Candidate[]>();
  for (const member of members) {
    const list = byArticle.get(member.ref.article);
    if (!list) byArticle.set(member.ref.article, [member]);
    else if (list.length < MOST_MENTIONS) list.push(member);
  }
  return new Map(Array.from(byArticle, ([id, list]) => [id, partOf({ event, members: list })]));
}

/** What is asked of an event's mentions in an article for each event that it is compared with. */
export interface Part extends Draft {
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

/** What is learnt from to tell which event only repeats another, in the order of {@link repeatFeatures}. */
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

/** Dates that exclude each other. */
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

/** Whether the days that an article gives two events exclude each other. */
export function areDatedApart(first: Part, second: Part): boolean {
  return datesOf(first, second) === APART;
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
  return isSameDate(a, b) ? 3 : mayCoincide(a, b) ? 2 : APART;
}
