/** The numbers that are one word, from 1 on: `NUMBER_WORDS[0]` is "one". */
export const NUMBER_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const;

const FROM_TWO = NUMBER_WORDS.slice(1);

/** "two" to "ten", and to "twelve", as the alternatives of a regular expression. */
export const TWO_TO_TEN = FROM_TWO.slice(0, 9).join('|');
export const TWO_TO_TWELVE = FROM_TWO.slice(0, 11).join('|');
