/** Signs, and the small words that stand for them. */

/** What parts a sentence or joins two times. */
export const DASHES: ReadonlySet<string> = new Set(['-', '--', '–', '—']);

/** What joins two times: "between 10 p.m. |and| 4 a.m." */
export const JOINS_TIMES: ReadonlySet<string> = new Set(['and', 'or', 'to', 'until', '–', '-']);

/** Marks of owners. */
export const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);

/** Marks of quotations. */
export const QUOTATION: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '„']);
