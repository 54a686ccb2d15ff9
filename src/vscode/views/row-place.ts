/** A row that a tree shows, on one of its two upper levels. */
export interface ShownRow<Node> {
  readonly id: string;
  /** The same for all rows of one thing, wherever they stand. */
  readonly thing: string;
  readonly node: Node;
}

/** Where a decision was made: on a shown row, or on one below it. */
export interface DecidedRow {
  readonly id: string;
  readonly thing: string;
  readonly isBelow: boolean;
}

/**
 * The row that is to have the keys after a decision took away the one on which it was made: the same thing elsewhere, else
 * the nearest row below, else the nearest above. Undefined where the row is still there.
 */
export function rowInstead<Node>(
  decided: DecidedRow,
  before: readonly ShownRow<Node>[],
  now: readonly ShownRow<Node>[],
): ShownRow<Node> | undefined {
  const byId = new Map(now.map((row) => [row.id, row]));
  const own = byId.get(decided.id);
  if (own) return decided.isBelow ? own : undefined;
  const elsewhere = now.find(({ thing }) => thing === decided.thing);
  if (elsewhere) return elsewhere;
  const index = before.findIndex(({ id }) => id === decided.id);
  const nearest = [...before.slice(index + 1), ...before.slice(0, Math.max(index, 0)).reverse()];
  const left = nearest.find(({ id }) => byId.has(id));
  return left && byId.get(left.id);
}
