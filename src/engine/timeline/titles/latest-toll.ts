import { AMOUNT_WORDS, amountOf } from '../mentions/amounts';
import { HEDGES } from '../mentions/tolls.data';
import { TOLL_NOUN, type Harm } from '../mentions/tolls';

/** What the words before and behind a number say that so many suffered. */
const WORDS_OF: Readonly<Record<Harm, { readonly before: string; readonly behind: string }>> = {
  death: {
    before: 'kill(?:s|ed|ing)?|claim(?:s|ed|ing)?',
    behind: 'dead|die|dies|died|killed|lives|deaths|drown(?:s|ed)?|perish(?:es|ed)?',
  },
  injury: {
    before: 'injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurts?|hurting',
    behind: 'injured|wounded|hurt',
  },
};
const NUMBER = new RegExp(`^${AMOUNT_WORDS}`, 'iu');
const FIGURE = /[a-z\d,-]+(?:\s(?:hundred|thousand))?$/iu;

/**
 * A title that gives an earlier number of those killed or hurt with the latest one: "Quake hits Oru, at least 31 dead". It
 * stays as it is where it is not sure which of its words are that number, or where it tells how the number changed.
 *
 * @param harm what they suffered
 * @param tolls the words of the numbers, those of earlier articles first: "at least 31 people"
 */
export function withLatestToll(title: string, harm: Harm, tolls: readonly string[]): string {
  const numbers = tolls.map((words) => NUMBER.exec(words.replace(/\s+/gu, ' '))?.[0] ?? '');
  const latest = (numbers.at(-1) ?? '').replace(POINTING, '');
  const isLatest = (words: string): boolean => amountOf(words)?.number === amountOf(latest)?.number;
  if (latest === '' || TOLL_NOUN.test(title)) return title;
  for (const earlier of numbers) {
    if (earlier === '' || isLatest(earlier)) continue;
    const figure = FIGURE.exec(earlier)?.[0] ?? earlier;
    const places = [...title.matchAll(placesOf(figure, WORDS_OF[harm]))];
    const [place] = places;
    if (place && places.length === 1) return replaced(title, place, latest);
  }
  return title;
}

/** "the 45 who died", "all 45": words that point at those whom another sentence told of. */
const POINTING = /^(?:(?:the|all|another)\s+)+/iu;

/** Where a title has a number with what it says of its exactness, beside the words that say what so many suffered. */
function placesOf(figure: string, { before, behind }: { before: string; behind: string }): RegExp {
  const hedged = String.raw`(?:${HEDGES}\s+)*${figure}\b(?![.,]?\d|-)`;
  return new RegExp(
    String.raw`(?<=\b(?:${before})\s+)${hedged}|(?<![\d.,-])\b${hedged}(?=\s+(?:(?:people|persons|others)\s+)?(?:(?:is|are|was|were)\s+)?(?:${behind})\b)`,
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
