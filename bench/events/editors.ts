/**
 * What editors would put into a chronicle of the tuning data: `editors.jsonl` of single articles, one a line, and `folders.jsonl`
 * of folders of eight. Read and chosen from the text alone, by twenty-one readers, without seeing the product's rows
 * (docs/READINGS.md says how).
 */
import type { ArticleReading } from '../../src/engine';
import type { Span } from '../../src/engine/text/span';
import type { EventRef, TimelineEvent } from '../../src/engine/timeline/types';
import { readingOf, readLines, type Picked } from './picked';

/** A word of an article. */
export interface Word extends Span {
  /** Id of the article's reading. */
  readonly article: string;
}

/** An event as an editor sees it. */
export interface ChosenEvent {
  readonly what: string;
  /** `2019-05-03`, `2019-05-XX`, `2019-XX-XX`, or two of them with `..` between; absent where no article tells. */
  readonly day?: string;
  /** Whether it is worth a row, rather than told in passing. */
  readonly main?: true;
  /** The words that tell it. */
  readonly mentions: readonly Word[];
}

/** A folder, often of a single article, and the events that an editor chose of it. */
export interface ChosenFolder {
  readonly name: string;
  readonly readings: readonly ArticleReading[];
  readonly events: readonly ChosenEvent[];
  /** Whether nothing is learnt from it. */
  readonly held: boolean;
}

type Offsets = readonly [start: number, end: number];

interface ChosenLine<Place extends readonly number[]> {
  readonly held?: true;
  readonly events: readonly (Omit<ChosenEvent, 'mentions'> & { readonly mentions: readonly Place[] })[];
}

type ArticleLine = Picked & ChosenLine<Offsets>;

interface FolderLine extends ChosenLine<readonly [article: number, ...place: Offsets]> {
  readonly folder: string;
  readonly articles: readonly Picked[];
}

/** What was chosen of folders of one kind, and whether it was learnt from. */
interface ChosenKind {
  /** As benches call it. */
  readonly name: string;
  readonly folders: readonly ChosenFolder[];
}

/**
 * What benches measure, each kind by itself: single articles and folders of eight, those left out of learning first.
 *
 * @param shared folder with `data`
 */
export function readChosenByKind(shared: string): readonly ChosenKind[] {
  const kinds = [
    ['single articles', readChosen(shared)],
    ['folders of eight', readChosenFolders(shared)],
  ] as const;
  return kinds.flatMap(([kind, folders]) => [
    { name: `${kind}, nothing learnt from`, folders: folders.filter(({ held }) => held) },
    { name: `${kind}, learnt from`, folders: folders.filter(({ held }) => !held) },
  ]);
}

/**
 * Single articles, then folders of eight.
 *
 * @param shared folder with `data`
 */
export function readAllChosen(shared: string): readonly ChosenFolder[] {
  return [...readChosen(shared), ...readChosenFolders(shared)];
}

/**
 * Single articles with their readings, as the product sees them.
 *
 * @param shared folder with `data`
 */
export function readChosen(shared: string): readonly ChosenFolder[] {
  return readLines<ArticleLine>('editors.jsonl').map((line) => {
    const reading = readingOf(shared, line);
    return chosen(reading.id, [reading], line, (place) => [0, ...place]);
  });
}

/**
 * Folders with the readings of their articles, as the product sees them.
 *
 * @param shared folder with `data`
 */
function readChosenFolders(shared: string): readonly ChosenFolder[] {
  return readLines<FolderLine>('folders.jsonl').map((line) => {
    const readings = line.articles.map((article) => readingOf(shared, article));
    return chosen(line.folder, readings, line, (place) => place);
  });
}

function chosen<Place extends readonly number[]>(
  name: string,
  readings: readonly ArticleReading[],
  { events, held }: ChosenLine<Place>,
  placeOf: (place: Place) => readonly [article: number, ...place: Offsets],
): ChosenFolder {
  const wordOf = (place: Place): Word => {
    const [article, start, end] = placeOf(place);
    return { article: readings[article].id, start, end };
  };
  return {
    name,
    readings,
    events: events.map((event) => ({ ...event, mentions: event.mentions.map(wordOf) })),
    held: held === true,
  };
}

/** The chosen event that a row tells: by the mention that words it, else by most of its mentions; main events first. */
export function chosenFor(
  { mentions, clearest }: Pick<TimelineEvent, 'mentions' | 'clearest'>,
  { readings, events }: ChosenFolder,
): ChosenEvent | undefined {
  const best = wordAt(readings, clearest);
  const own = events.filter((event) => tells(event, best));
  if (own.length > 0) return own.find(({ main }) => main) ?? own[0];
  const words = mentions.map((mention) => wordAt(readings, mention));
  const counts = events.map((event) => words.filter((word) => tells(event, word)).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : events[counts.indexOf(most)];
}

function wordAt(readings: readonly ArticleReading[], { article, event }: EventRef): Word {
  const mention = readings.find(({ id }) => id === article)?.events[event];
  if (!mention) throw new Error('an event without words');
  return { article, start: mention.start, end: mention.end };
}

/** The place in its folder's list of the first chosen event that a word tells. */
export function placeOfChosen({ events }: ChosenFolder, word: Word): number | undefined {
  const place = events.findIndex((event) => tells(event, word));
  return place < 0 ? undefined : place;
}

/** Whether a word, or a part of it, is of those that tell an event. */
function tells({ mentions }: ChosenEvent, word: Word): boolean {
  return mentions.some(
    ({ article, start, end }) => article === word.article && start < word.end && word.start < end,
  );
}
