import { isDash } from '../../../text/characters';
import type { DraftName, TokenReading, Refiner } from '../../draft';

const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'an', 'ar', 'as', 'ash', 'at', 'az', 'ad']);

/** "al-Dahoum", "al-Shorouk": the article that is written small before the hyphen belongs to the name. */
export const arabicArticles: Refiner = (reading, names) => {
  const result: DraftName[] = [];
  for (const name of names) {
    const first = withArticle(reading, name);
    const before = result.at(-1);
    if (first === name.first || (before && before.end > first)) result.push(name);
    else if (before?.end === first && before.type === 'person' && name.type === 'person')
      result[result.length - 1] = { ...name, first: before.first };
    else result.push({ ...name, first });
  }
  return result;
};

/** Where the name begins with its article; where it begins without one if it has none. */
function withArticle(reading: TokenReading, { first }: DraftName): number {
  const dash = isDash(reading.text(first).charCodeAt(0)) ? first : first - 1;
  return isDash(reading.text(dash).charCodeAt(0)) &&
    reading.glued(dash) &&
    reading.glued(dash + 1) &&
    ARTICLES.has(reading.text(dash - 1)) &&
    !reading.glued(dash - 1)
    ? dash - 1
    : first;
}
