/**
 * What editors would put into a chronicle of single articles of the tuning data: `editors.jsonl`, one article a line. Read
 * and chosen from the text alone, by nine readers, without seeing the product's rows (docs/EVENTS.md says how).
 */
import type { ArticleReading } from '../../src/engine';
import { readPicked, type Picked } from './picked';

/** An event as an editor sees it. */
export interface ChosenEvent {
  readonly what: string;
  /** `2019-05-03`, `2019-05-XX`, `2019-XX-XX`, or two of them with `..` between; absent where the article does not tell. */
  readonly day?: string;
  /** Whether it is worth a row, rather than told in passing. */
  readonly main?: true;
  /** The words that tell it: half-open UTF-16 offsets. */
  readonly mentions: readonly (readonly [number, number])[];
}

/** An article, and the events that editors chose of it. */
export interface ChosenArticle {
  readonly reading: ArticleReading;
  readonly events: readonly ChosenEvent[];
  /** Whether nothing is learnt from it. */
  readonly held: boolean;
}

interface Line extends Picked {
  readonly held?: true;
  readonly events: readonly ChosenEvent[];
}

/**
 * The articles with their readings, as the product sees them.
 *
 * @param shared folder with `data`
 */
export function readChosen(shared: string): readonly ChosenArticle[] {
  return readPicked<Line>(shared, 'editors.jsonl').map(({ line, reading }) => ({
    reading,
    events: line.events,
    held: line.held === true,
  }));
}

/** The chosen event that a row tells: by the mention that words it, else by most of its mentions; main events first. */
export function chosenFor(
  mentions: readonly { readonly start: number; readonly end: number }[],
  clearest: { readonly start: number; readonly end: number },
  events: readonly ChosenEvent[],
): ChosenEvent | undefined {
  const tells = (event: ChosenEvent, word: typeof clearest): boolean =>
    event.mentions.some(([start, end]) => start < word.end && word.start < end);
  const own = events.filter((event) => tells(event, clearest));
  if (own.length > 0) return own.find(({ main }) => main) ?? own[0];
  const counts = events.map((event) => mentions.filter((word) => tells(event, word)).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : events[counts.indexOf(most)];
}
