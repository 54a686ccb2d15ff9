/** The labels of the tagger: outside, and begin/inside/last/unit (BILOU) of each of its types. */

/** Types that the tagger tells apart; `misc` is divided further by {@link ./subtype}. */
export const TAG_TYPES = ['person', 'organization', 'place', 'group', 'misc'] as const;

/** The label of a token that is in no name. */
export const OUTSIDE = 0;
/** Where a token stands in its name (BILOU). */
export const Position = { Begin: 0, Inside: 1, Last: 2, Unit: 3 } as const;
/** Number of labels: outside, and four positions of each type. */
export const LABEL_COUNT = 1 + 4 * TAG_TYPES.length;
/** The bit set of all labels. */
export const ALL_LABELS = (1 << LABEL_COUNT) - 1;

/** The label of a position in a name of a type, by its index into {@link TAG_TYPES}. */
export function labelOf(type: number, position: number): number {
  return 1 + 4 * type + position;
}

/** Index into {@link TAG_TYPES} of a label that is not {@link OUTSIDE}. */
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

/** The {@link Position} of a label that is not {@link OUTSIDE}. */
export function positionOf(label: number): number {
  return (label - 1) & 3;
}

/** All four labels of a type as a bit set. */
export function labelsOfType(type: number): number {
  return 15 << (1 + 4 * type);
}

/** Whether a name cannot go on behind `label`: the next label is outside, begin or unit. */
export function closes(label: number): boolean {
  return label === OUTSIDE || positionOf(label) >= Position.Last;
}

/** Labels with which a name ends or none is open. */
export const CLOSING: readonly number[] = range(LABEL_COUNT).filter(closes);
/** Labels with which a name begins or none is open: they may follow {@link CLOSING}. */
export const OPENING: readonly number[] = range(LABEL_COUNT).filter(
  (l) => l === OUTSIDE || positionOf(l) === Position.Begin || positionOf(l) === Position.Unit,
);

/** The labels that may follow each label. */
export const FOLLOWERS: readonly (readonly number[])[] = range(LABEL_COUNT).map((l) =>
  closes(l) ? OPENING : [labelOf(typeOf(l), Position.Inside), labelOf(typeOf(l), Position.Last)],
);

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
