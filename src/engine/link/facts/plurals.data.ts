/** Plural nouns by which two or more that were named are meant together: "the two |leaders|", "both |countries|". */

/** People. */
export const PEOPLE_TOGETHER =
  'leaders presidents premiers ministers men women politicians candidates rivals executives';

/** Countries. */
export const COUNTRIES_TOGETHER = 'countries nations states';

/** Companies and clubs. */
export const FIRMS_TOGETHER = 'companies firms clubs carmakers banks';
