import { itemAt } from '../collections';
import type { EventMention } from '../events/types';
import { settle } from './columns';
import type { JoinedTolls } from './coreference/tolls';
import type { Drafts } from './drafts';
import { withoutUnchosen } from './importance/choices';
import { withoutDoubles } from './importance/doubles';
import { withoutEchoes } from './importance/echoes';
import { withoutImpacts } from './importance/impacts';
import { leadsOfArticle, type Lead } from './importance/article-leads';
import { withLeads } from './importance/leads';
import { recalledDays, withRecalledDays } from './importance/recall';
import { withoutRepeats, type Repetitions } from './importance/repeats';
import { TOLD_BY_ANOTHER, type Row } from './importance/rows';
import { withTolls } from './importance/tolls';
import { Memo } from './memo';
import { NO_NUMBERS, numberAt, type EventNumbers } from './places';
import type { Rows } from './rows';
import type { Steps } from './steps';
import { MAIN_EVENT, type TimelineEvent } from './types';

/** Rows weighed against one another, and what the next weighing need not compute again. */
export interface Weighed {
  readonly rows: Rows;
  /** In the order of the rows. */
  readonly events: readonly TimelineEvent[];
  /** The numbers of all that may be main events, ascending; and of those that have got another day. */
  readonly heavy: readonly number[];
  readonly redated: readonly number[];
  readonly withoutEchoes: readonly TimelineEvent[];
  readonly told: Memo<readonly (TimelineEvent | undefined)[]>;
  readonly leads: Memo<readonly Lead[]>;
  readonly recalled: Memo<ReadonlySet<string>>;
  readonly repetitions: Repetitions;
}

/**
 * Weighs events against one another: echoes, repetitions and doubles count less, what articles lead with and come back to more; a row
 * tells the toll of its event. Most events of a folder are minor ones that nothing of this concerns: they are not looked at.
 *
 * @param before what came of it before the change
 */
export function* weigh(
  rows: Rows,
  { drafts, weights, context }: Drafts,
  joined: JoinedTolls,
  before: Weighed | undefined,
): Steps<Weighed> {
  const { numbers, was } = rows;
  const articles = [...context.articles.values()];
  const mentionOf = ({ clearest }: TimelineEvent): EventMention | undefined =>
    context.articles.get(clearest.article)?.reading.events[clearest.event];
  const told = new Memo(before?.told);
  const leads = new Memo(before?.leads);
  const recalled = new Memo(before?.recalled);

  const weightOf = (row: number): number => weights[rows.draftOf[row]];
  const loud = Array.from(rows.draftOf.keys()).filter((row) => weightOf(row) > TOLD_BY_ANOTHER);
  const single = replaced(rows.events, loud, (some) => withoutEchoes(some, mentionOf));
  settle(single, loud, was, before?.withoutEchoes);
  yield;
  const led = withLeads(single, articles, numbers, (article) => {
    const { id } = article.reading;
    const own = numbers.get(id) ?? NO_NUMBERS;
    const list = toldBy(own, single, before?.told.last(id));
    told.of(id, [list], () => list);
    return leads.of(id, [article, list], () => leadsOfArticle(article, single, own, mentionOf));
  });
  yield;
  const raised = Array.from(led.leads).filter((row) => weightOf(row) <= TOLD_BY_ANOTHER);
  const heavy = [...loud, ...raised]
    .filter((i) => led.events[i].importance >= MAIN_EVENT)
    .sort((a, b) => a - b);
  const rowOf = (event: TimelineEvent, k: number): Row => {
    const i = heavy[k];
    return { event, draft: drafts[rows.draftOf[i]], leads: led.leads.has(i) };
  };
  let repetitions: Repetitions = new Map();
  const weighty = replaced(led.events, heavy, (some) => {
    const unrepeated = withoutRepeats(some.map(rowOf), before?.repetitions);
    repetitions = unrepeated.repetitions;
    // what keeps its place tells the doubles: nothing may take that away afterwards
    const chosen = withoutUnchosen(unrepeated.events.map(rowOf), articles);
    return withoutDoubles(withoutImpacts(chosen.map(rowOf)), articles);
  });
  yield;
  const byId = new Map(articles.map(({ reading }) => [reading.id, reading]));
  const counted = withTolls(weighty, joined.pairs, joined.tolls, byId, numbers);
  const events = replaced(counted, heavy, (some) =>
    withRecalledDays(some, articles, context.originals, (article) =>
      recalled.of(article.reading.id, [article], () => recalledDays(article)),
    ),
  );
  settle(events, [...loud, ...raised, ...tolledRows(joined, numbers)], was, before?.events);
  const redated = [...led.leads].filter((i) => events[i].date !== rows.events[i].date);
  return { rows, events, heavy, redated, withoutEchoes: single, told, leads, recalled, repetitions };
}

/** The rows that tell tolls, and what these are the tolls of. */
function tolledRows({ pairs }: JoinedTolls, numbers: EventNumbers): readonly number[] {
  const refs = pairs.flatMap(({ toll, impact }) => [toll, impact]);
  return refs.map((ref) => numberAt(numbers, ref)).filter((row) => row >= 0);
}

/** A list in which what stands at some places is replaced by what becomes of it there. */
function replaced(
  events: readonly TimelineEvent[],
  places: readonly number[],
  become: (some: readonly TimelineEvent[]) => readonly TimelineEvent[],
): TimelineEvent[] {
  const now = [...events];
  const some = become(places.map((place) => events[place]));
  places.forEach((place, i) => (now[place] = some[i]));
  return now;
}

/** The event of each mention of an article; the list that was there before where it has the same members. */
export function toldBy(
  numbers: Int32Array,
  events: readonly TimelineEvent[],
  before: readonly (TimelineEvent | undefined)[] | undefined,
): readonly (TimelineEvent | undefined)[] {
  const isSame =
    before?.length === numbers.length && before.every((event, i) => event === itemAt(events, numbers[i]));
  return isSame ? before : Array.from(numbers, (number) => itemAt(events, number));
}
