import { AMOUNT_WORDS, amountOf } from '../disagreement/amounts';
import { TOLL_NOUN } from '../disagreement/tolls';

const HARM = /\b(?:dead|dies?|died|kill\w*|drown\w*|lives|victims|injur\w+|wound\w+|hurts?)\b/iu;
const NUMBER = new RegExp(`^${AMOUNT_WORDS}`, 'iu');
const FIGURE = /[a-z\d,-]+(?:\s(?:hundred|thousand))?$/iu;

/**
 * A title that gives an earlier number of those killed or hurt with the latest one: "Quake hits Oru, at least 31 dead". It
 * stays as it is where it is not sure which of its words are that number, or where it tells how the number changed.
 *
 * @param tolls the words of the numbers, those of earlier articles first: "at least 31 people"
 */
export function withLatestToll(title: string, tolls: readonly string[]): string {
  const numbers = tolls.map((words) => NUMBER.exec(words.replace(/\s+/gu, ' '))?.[0] ?? '');
  const latest = numbers.at(-1) ?? '';
  const isLatest = (words: string): boolean => amountOf(words)?.number === amountOf(latest)?.number;
  if (latest === '' || !HARM.test(title) || TOLL_NOUN.test(title)) return title;
  for (const earlier of numbers) {
    if (earlier === '' || isLatest(earlier)) continue;
    const figure = FIGURE.exec(earlier)?.[0] ?? earlier;
    const places = [...title.matchAll(placesOf(figure))];
    const [place] = places;
    if (place && places.length === 1) return replaced(title, place, latest);
  }
  return title;
}

/** Where a title has a number with what it says of its exactness. */
function placesOf(figure: string): RegExp {
  return new RegExp(
    String.raw`(?<![\d.,-])\b(?:(?:at least|about|some|more than|nearly|almost|over)\s+)?${figure}\b(?![.,]?\d|-)`,
    'giu',
  );
}

function replaced(title: string, { index, 0: old }: RegExpMatchArray, latest: string): string {
  const at = index ?? 0;
  const plain = inFigures(latest.toLowerCase());
  const words = at === 0 ? plain.slice(0, 1).toUpperCase() + plain.slice(1) : plain;
  return title.slice(0, at) + words + title.slice(at + old.length);
}

/** "twenty-three" as a headline writes it; numbers of one digit stay words. */
function inFigures(words: string): string {
  const number = amountOf(words)?.number ?? 0;
  return number < LEAST_FIGURE || /\d/.test(words) ? words : words.replace(FIGURE, String(number));
}

const LEAST_FIGURE = 10;
