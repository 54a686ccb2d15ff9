/**
 * What editors would put into a chronicle of single articles of the tuning data: `editors.jsonl`, one article a line. Read
 * and chosen from the text alone, by nine readers, without seeing the product's rows (docs/EVENTS.md says how).
 */
import { readFileSync } from 'node:fs';
import { readArticle, type ArticleReading } from '../../src/engine';
import { models, readRecords } from './analysis';

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

export interface ChosenArticle {
  readonly reading: ArticleReading;
  readonly events: readonly ChosenEvent[];
  /** Whether nothing is learnt from it. */
  readonly held: boolean;
}

interface Line {
  /** File under `shared/data`, and the record's id there. */
  readonly from: string;
  readonly id: string;
  readonly titled?: true;
  readonly date?: string;
  readonly held?: true;
  readonly events: readonly ChosenEvent[];
}

interface Article {
  readonly id?: string;
  readonly doc_id?: string;
  readonly title?: string;
  readonly text?: string;
  readonly docs?: readonly Article[];
}

/**
 * The articles with their readings, as the product sees them: title, a date line, the text.
 *
 * @param shared folder with `data`
 */
export function readChosen(shared: string): readonly ChosenArticle[] {
  const lines = readFileSync(new URL('editors.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const records = new Map<string, ReadonlyMap<string, Article>>();
  return lines.map((line) => {
    const { from, id, titled, date, held, events } = JSON.parse(line) as Line;
    const byId = records.get(from) ?? recordsById(`${shared}/data/${from}`);
    records.set(from, byId);
    const record = byId.get(id);
    if (!record) throw new Error(`${from} has no ${id}`);
    const head = [...(titled ? [(record.title ?? '').trim()] : []), ...(date ? [dateLine(date)] : [])];
    const text = `${[...head, (record.text ?? '').trim().replace(/\n{3,}/g, '\n\n')].join('\n\n')}\n`;
    return { reading: readArticle({ id: `${id}.txt`, text }, models), events, held: held === true };
  });
}

function recordsById(path: string): ReadonlyMap<string, Article> {
  const articles = readRecords<Article>(path).flatMap((record) => record.docs ?? [record]);
  return new Map(articles.map((article) => [article.id ?? article.doc_id ?? '', article]));
}

function dateLine(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return date.toLocaleDateString('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
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
