/** The words of what a reader looks for, in lower case. */
export function wordsOfQuery(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Whether each word of a query stands in one of the texts. */
export function holdAll(query: readonly string[], texts: readonly string[]): boolean {
  const all = texts.join(' ').toLowerCase();
  return query.every((word) => all.includes(word));
}
