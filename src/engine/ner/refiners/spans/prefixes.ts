import { isDash } from '../../../text/characters';
import type { DraftName, TokenReading, Refiner } from '../../draft';

const PREFIXES: ReadonlySet<string> = new Set(['Sub', 'Trans', 'Mid', 'Pan', 'Inter']);

/** "Sub-Saharan Africa", "Trans-Pacific Partnership": the capital before the hyphen belongs to the name. */
export const prefixes: Refiner = (reading, names) =>
  names.map((name, k) =>
    hasPrefix(reading, name, names[k - 1]?.end ?? 0) ? { ...name, first: name.first - 2 } : name,
  );

function hasPrefix(reading: TokenReading, { first, type }: DraftName, from: number): boolean {
  return (
    first - 2 >= from &&
    type !== 'person' &&
    isDash(reading.text(first - 1).charCodeAt(0)) &&
    reading.glued(first) &&
    reading.glued(first - 1) &&
    PREFIXES.has(reading.text(first - 2))
  );
}
