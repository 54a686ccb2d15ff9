import { compareTexts } from '../engine/collections';
import type { CorpusSnapshot } from '../engine/corpus/types';
import { isoToDayNumber } from '../engine/time/calendar';
import type { TimelineEvent } from '../engine/timeline/types';
import { articlesOf, personsOf } from './listing';
import { shownEvents } from './outline-rows';
import type { OutlineFilter, PictureEvent, PictureExtent, PictureLane, TimelinePicture } from './types';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * HOUR_MS;

/** The outline's events as a picture needs them: without their sources' words, which `outlineEvent` gives. */
export function timelinePicture(corpus: CorpusSnapshot, filter: OutlineFilter): TimelinePicture {
  const shown = shownEvents(corpus, filter);
  const people = lanesOf(shown.map(({ event }) => lanesOfPersons(corpus, event))).sort(
    (a, b) => b.count - a.count || compareTexts(a.name, b.name),
  );
  const articles = lanesOf(shown.map(({ event }) => lanesOfArticles(corpus, event))).sort(
    (a, b) => compareTexts(a.date, b.date) || compareTexts(a.id, b.id),
  );
  const peopleIndex = indexOf(people);
  const articleIndex = indexOf(articles);
  return {
    events: shown.map(({ event, row }): PictureEvent => {
      const { id, title, date, from, to, status, sources, disputed, open, decided, days, by } = row;
      const extent = extentOf(event);
      return {
        ...{ id, title, date, from, to, status, sources, disputed },
        ...(days && { days }),
        ...(by && { by }),
        ...(extent && { extent }),
        ...(open && { open }),
        ...(decided && { decided }),
        people: indices(personsOf(corpus, event), peopleIndex),
        articles: indices(lanesOfArticles(corpus, event), articleIndex),
      };
    }),
    people: people.map(({ id, name }) => ({ id, name })),
    articles: articles.map(({ id, name }) => ({ id, name })),
  };
}

interface Lane extends PictureLane {
  readonly count: number;
  /** For the order of articles. */
  readonly date: string;
}

function lanesOfPersons(corpus: CorpusSnapshot, event: TimelineEvent): readonly Lane[] {
  return personsOf(corpus, event).map(({ id, name }) => ({ id, name, count: 1, date: '' }));
}

function lanesOfArticles(corpus: CorpusSnapshot, event: TimelineEvent): readonly Lane[] {
  return articlesOf(corpus, event).map(({ reading, documentTime }) => ({
    id: reading.id,
    name: reading.title,
    count: 1,
    date: documentTime.value ?? '9999',
  }));
}

function lanesOf(lists: readonly (readonly Lane[])[]): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const lane of lists.flat()) {
    lanes.set(lane.id, { ...lane, count: (lanes.get(lane.id)?.count ?? 0) + 1 });
  }
  return [...lanes.values()];
}

function indexOf(lanes: readonly Lane[]): ReadonlyMap<string, number> {
  return new Map(lanes.map(({ id }, index) => [id, index]));
}

function indices(lanes: readonly { readonly id: string }[], index: ReadonlyMap<string, number>): number[] {
  return lanes.flatMap(({ id }) => index.get(id) ?? []);
}

/** Parts of the day as hours from midnight: wide, as articles use the words. */
const PARTS: Readonly<Record<string, readonly [start: number, end: number]>> = {
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 23],
  NI: [19, 30],
  DT: [6, 19],
};

/** The stretch of time of an event; undefined where it has no date. */
export function extentOf({
  date,
  from,
  to,
}: Pick<TimelineEvent, 'date' | 'from' | 'to'>): PictureExtent | undefined {
  if (date === null || (from === null && to === null)) return undefined;
  const start = from === null ? null : isoToDayNumber(from) * DAY_MS;
  const end = to === null ? null : (isoToDayNumber(to) + 1) * DAY_MS;
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
  if (start === null || from !== to) return { start, end, known: 'within' };
  return timeOfDay(date, start) ?? { start, end, known: 'day' };
}

function timeOfDay(value: string, day: number): PictureExtent | undefined {
  const [, part = '', hour, minute] = /T(?:([A-Z]{2})|(\d{2})(?::(\d{2}))?)/.exec(value) ?? [];
  const hours = PARTS[part];
  if (hours) return { start: day + hours[0] * HOUR_MS, end: day + hours[1] * HOUR_MS, known: 'within' };
  if (hour === undefined) return undefined;
  const start = day + Number(hour) * HOUR_MS + Number(minute ?? 0) * MINUTE_MS;
  return { start, end: minute === undefined ? start + HOUR_MS : start, known: 'time' };
}
