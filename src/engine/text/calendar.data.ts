/** The names of months and days, which the shape of an article, its names and its sentences are told by as well as its dates. */

/** The months in English, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Monday first, as ISO 8601 counts them. */
export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** The months in lower case. */
export const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES.map((name) => name.toLowerCase()));

/** The days of the week in lower case. */
export const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES.map((name) => name.toLowerCase()));

/** The first three letters of the months, January first. */
export const SHORT_MONTH_NAMES: readonly string[] = MONTH_NAMES.map((name) => name.slice(0, 3));

/** The same in lower case. */
export const SHORT_MONTHS: readonly string[] = SHORT_MONTH_NAMES.map((name) => name.toLowerCase());

/** Days that are counted from the one of the article, or of what is told. */
export const NEAR_DAYS: ReadonlySet<string> = new Set(['today', 'yesterday', 'tonight', 'tomorrow']);

/** Four figures that are a year wherever nothing says otherwise: of a day, of a law, of an office. */
export const YEAR = /^(?:1[5-9]|20)\d\d$/u;
