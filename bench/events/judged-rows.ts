/**
 * Which rows of an outline editors would keep: `judged-rows.jsonl`, a folder of five to eight articles a line. Six readers saw the
 * articles and behind them all rows that the product proposed, minor ones too, by their titles and words.
 */
import type { ArticleReading } from '../../src/engine';
import { readingOf, readLines, type Picked } from './picked';

/** What an editor does with a row: prints it, or not, for one of three reasons. */
export type Judgement = 'kept' | 'minor' | 'double' | 'none';

/** The word that words a row, by its article's place in the folder and half-open UTF-16 offsets, and what becomes of it. */
type JudgedRow = readonly [article: number, start: number, end: number, judgement: Judgement];

interface Line {
  readonly folder: string;
  readonly articles: readonly Picked[];
  readonly rows: readonly JudgedRow[];
}

/** A folder with the judgements on words that tell its events. */
export interface JudgedFolder {
  readonly readings: readonly ArticleReading[];
  /** How many rows an editor would keep. */
  readonly kept: number;
  /** What was said of the row that a word words; undefined where none was proposed. */
  readonly judgementOf: (article: string, start: number) => Judgement | undefined;
}

/**
 * Folders with their readings, as the product sees them.
 *
 * @param shared folder with `data`
 */
export function readJudgedFolders(shared: string): readonly JudgedFolder[] {
  return readLines<Line>('judged-rows.jsonl').map(({ articles, rows }) => {
    const readings = articles.map((article) => readingOf(shared, article));
    const judgements = new Map(
      rows.map(([article, start, , judgement]) => [`${readings[article].id} ${String(start)}`, judgement]),
    );
    return {
      readings,
      kept: rows.filter(([, , , judgement]) => judgement === 'kept').length,
      judgementOf: (article, start) => judgements.get(`${article} ${String(start)}`),
    };
  });
}
