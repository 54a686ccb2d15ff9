/** Signs and small words by which titles leave out times and quotation marks. */

/** What joins two times: "between 10 p.m. |and| 4 a.m." */
export const JOINS_TIMES: ReadonlySet<string> = new Set(['and', 'or', 'to', 'until', '–', '-']);

/** Marks of owners. */
export const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s', "'", '’']);

/** Marks of quotations. */
export const QUOTATION: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '„']);
