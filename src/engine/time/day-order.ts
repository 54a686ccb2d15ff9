const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const NUMERIC = /\b(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})\b/g;
const MONTH_FIRST = new RegExp(`\\b${MONTH} \\d{1,2}\\b(?!\\d)`, 'g');
const AMERICAN_ZONE = /\b(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT|AKDT)\b|\d [ap]\.?m\.? ET\b/i;
const DAY_FIRST = new RegExp(`\\b\\d{1,2} ${MONTH}\\b`, 'g');

/**
 * Whether an article writes the month before the day: by its dates in figures that can be read one way only, else by
 * those with the month's name, else by American time zones. In doubt the day comes first, as most of the world writes it.
 */
export function writesMonthFirst(text: string): boolean {
  let balance = 0;
  for (const [, first, second] of text.matchAll(NUMERIC)) {
    if (Number(second) > 12 && Number(first) <= 12) balance++;
    if (Number(first) > 12 && Number(second) <= 12) balance--;
  }
  if (balance !== 0) return balance > 0;
  const named = (text.match(MONTH_FIRST) ?? []).length - (text.match(DAY_FIRST) ?? []).length;
  return named === 0 ? AMERICAN_ZONE.test(text) : named > 0;
}
