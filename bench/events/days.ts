/**
 * When something happened that no words date, as readers judge: `days.jsonl`, an article a line, read by eleven readers who saw
 * only the text and which words were asked about; and what the editors say of it (`editors.ts`).
 */
import { applyChange, emptyCorpus, type ArticleReading } from '../../src/engine';
import type { Candidate } from '../../src/engine/timeline/mentions/candidate';
import { statedCandidates } from '../../src/engine/timeline/candidates';
import type { Anchor } from '../../src/engine/timeline/narrated/anchors';
import { isUndated } from '../../src/engine/timeline/narrated/narrated-days';
import { tell } from '../../src/engine/timeline/told';
import { addDays, daysBetween } from '../../src/engine/time/calendar';
import { readAllChosen, type ChosenEvent } from './editors';
import { readPicked, type Picked } from './picked';

/** Half-open UTF-16 offsets, and the day or stretch of days as in `editors.jsonl`; absent where the text does not tell. */
type Mark = readonly [start: number, end: number, day?: string | undefined];

interface Line extends Picked {
  readonly held?: true;
  readonly marks: readonly Mark[];
}

/** A mention that no words date, and when it was. */
export interface UndatedMention {
  readonly candidate: Candidate;
  readonly day: string | undefined;
}

/** An article with all its mentions, and those that readers dated. */
export interface DaysOfArticle {
  readonly reading: ArticleReading;
  readonly candidates: readonly Candidate[];
  readonly undated: readonly UndatedMention[];
  /** Whether nothing is learnt from it. */
  readonly held: boolean;
  /** Whether its reader knew the day from other articles, too. */
  readonly inFolder: boolean;
}

/**
 * What readers say of mentions that no words date.
 *
 * @param shared folder with `data`
 */
export function readDays(shared: string): readonly DaysOfArticle[] {
  const asked = readPicked<Line>(shared, 'days.jsonl').map(({ line, reading }) =>
    daysOf(reading, line.marks, line.held === true, false),
  );
  const chosen = readAllChosen(shared).flatMap(({ readings, events, held }) =>
    readings.map((reading) => daysOf(reading, marksOf(reading, events), held, readings.length > 1)),
  );
  return [...asked, ...chosen];
}

/** What the editor of a folder says of the words of an article. */
function marksOf({ id }: ArticleReading, events: readonly ChosenEvent[]): readonly Mark[] {
  return events.flatMap(({ mentions, day }) =>
    mentions.flatMap(({ article, start, end }): Mark[] => (article === id ? [[start, end, day]] : [])),
  );
}

function daysOf(
  reading: ArticleReading,
  marks: readonly Mark[],
  held: boolean,
  inFolder: boolean,
): DaysOfArticle {
  const corpus = applyChange(emptyCorpus(), { set: [reading], remove: [] });
  const entities = corpus.articles.get(reading.id)?.entities ?? [];
  const candidates = statedCandidates(tell(reading, entities, 0, undefined).article);
  const undated = candidates
    .filter((candidate) => isUndated(reading, candidate))
    .flatMap((candidate): UndatedMention[] => {
      const { mention } = candidate;
      const mark = marks.find(([start, end]) => start < mention.end && mention.start < end);
      return mark ? [{ candidate, day: mark[2] }] : [];
    });
  return { reading, candidates, undated, held, inFolder };
}

/** Whether a day is the one that a reader gave, to the day; an article's day stands for the one before, too. */
export function isDayOf({ kind, day }: Anchor, given: string | undefined): boolean {
  if (given === undefined || given.includes('X')) return false;
  const [first = '', last = first] = given.split('..');
  const from = kind === 'published' ? addDays(day, -1) : day;
  return daysBetween(first, last) <= 1 && from <= last && day >= first;
}
