import { NUMBER_WORDS } from '../../text/numbers.data';
import type { Span } from '../../text/span';
import { HEDGES, PEOPLE } from './tolls.data';

/** A number of people or things that a phrase tells. */
export interface Amount {
  readonly number: number;
  /** What the words allow: "about 30" may be 29, "more than 200" may be 241. */
  readonly least: number;
  readonly most: number;
  /** What is counted, cut so that singular and plural are the same; `people` for people of whatever kind. */
  readonly of: string;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(NUMBER_WORDS.map((word, i) => [word, i + 1]));
const TENS: ReadonlyMap<string, number> = new Map(
  'thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * (i + 3)] as const),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const BEFORE = new RegExp(String.raw`^(?:${HEDGES}\s+)+`, 'iu');
/** Source of a pattern for the words of a number with what is said of its exactness, without what is counted. */
export const AMOUNT_WORDS = String.raw`(?:${HEDGES}\s+)*(?:\d{1,3}(?:,\d{3})+|\d+|[a-z]+(?:-[a-z]+)?)(?:\s(?:hundred|thousand))?`;
const AMOUNT =
  /^([$€£]?)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)?)(?:[\s-]+(hundred|thousand|million|billion|trillion))?(?:\s+((?:[\p{L}-]+\s+){0,2}[\p{L}-]+))?$/iu;
const STEM = 6;

/** The amount of a phrase such as "at least seven people", "4.2 million euros", "Eleven", "120 firefighters". */
export function amountOf(phrase: string): Amount | undefined {
  const plain = phrase.trim().replace(/\s+/gu, ' ');
  const words = plain.replace(BEFORE, '');
  const [, currency = '', figure = '', scale = '', noun = ''] = AMOUNT.exec(words) ?? [];
  const number = numberOf(figure.toLowerCase());
  if (number === undefined) return undefined;
  const head = noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase();
  const counted =
    currency !== '' ? currency : head === '' || PEOPLE.has(head) ? 'people' : head.slice(0, STEM);
  const exact = number * (SCALES.get(scale.toLowerCase()) ?? 1);
  const hedge = plain.slice(0, plain.length - words.length);
  return {
    number: exact,
    least: BELOW.test(hedge) ? exact * (1 - ROUNDED) : exact,
    most: ABOVE.test(hedge) ? exact * (1 + LEFT_OPEN) : ABOUT.test(hedge) ? exact * (1 + ROUNDED) : exact,
    of: counted.replace(/s$/u, ''),
  };
}

/** The amount of a phrase in a text, with what parses leave outside of it: "fined |more than| $10,000". */
export function amountAt(text: string, { start, end }: Span): Amount | undefined {
  const [hedge = ''] = BESIDE.exec(text.slice(Math.max(0, start - LONGEST_HEDGE), start)) ?? [];
  return amountOf(hedge + text.slice(start, end));
}

const BESIDE = new RegExp(String.raw`\b${HEDGES}\s+$`, 'iu');
const LONGEST_HEDGE = 20;

/** Whether one number may be meant by both. */
export function mayBeOne(a: Amount, b: Amount): boolean {
  return a.least <= b.most && b.least <= a.most;
}

const ABOUT = /\b(?:about|around|some|roughly|approximately)\b/iu;
const ABOVE = /\b(?:more than|over)\b/iu;
const BELOW = /\b(?:about|around|some|roughly|approximately|nearly|almost|fewer than|less than)\b/iu;
/** How far a rounded number may lie from the one that is meant, and how far above a number that is only said to be exceeded. */
const ROUNDED = 0.1;
const LEFT_OPEN = 0.25;

/** A number of at most 99 in words, or any in figures. */
function numberOf(figure: string): number | undefined {
  if (/^\d/.test(figure)) return isYear(figure) ? undefined : Number(figure.replaceAll(',', ''));
  const [tens = '', ones = ''] = figure.split('-');
  const base = TENS.get(tens) ?? (tens === 'twenty' ? 20 : undefined);
  if (ones === '') return NUMBERS.get(figure) ?? TENS.get(figure);
  const rest = NUMBERS.get(ones);
  return base === undefined || rest === undefined || rest > 9 ? undefined : base + rest;
}

function isYear(figure: string): boolean {
  return /^(?:19|20)\d\d$/.test(figure);
}
