import type { Candidate, DatedArticle } from './candidates';

const LONGEST_TITLE = 110;

/** Words for a row of the outline: the clause of the clearest mention, shortened at a word. */
export function titleOf({ mention }: Candidate, { reading }: DatedArticle): string {
  const words = reading.text.slice(mention.extent.start, mention.extent.end).replace(/\s+/g, ' ').trim();
  const clause = words.charAt(0).toUpperCase() + words.slice(1);
  if (clause.length <= LONGEST_TITLE) return clause;
  return `${clause.slice(0, clause.lastIndexOf(' ', LONGEST_TITLE))} …`;
}
