/** The parts of a person's name, folded. A single word is taken for a family name. */
export interface PersonName {
  /** Given names and initials in order; initials are single letters. */
  readonly given: readonly string[];
  /** The last word of the family name. */
  readonly family: string;
  /** The family name with its particles, or with both names of a couple: "van der leyen", "strand lowe"; else `family`. */
  readonly surname: string;
  /** "jr", "iii"; empty where there is none. */
  readonly suffix: string;
  /** All words without honorifics, suffix and nickname. */
  readonly words: readonly string[];
  /** A nickname in quotation marks or brackets. */
  readonly nickname: string;
}

/** What a given name, title or role says of the pronoun that a person has: he or she. */
export type Sex = 'm' | 'f';

/** A way in which an article writes a name. */
export interface NameVariant {
  /** Reading form: white space collapsed, without article and possessive ending. */
  readonly text: string;
  readonly count: number;
}
