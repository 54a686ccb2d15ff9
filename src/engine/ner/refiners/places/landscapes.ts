import { BEHIND_LAND, LANDSCAPES } from '../../data/land.data';
import type { DraftName, TokenReading, Refiner } from '../../draft';

/** What a tagger takes a name of the land for; rules that found anything else know better. */
const RETYPED: ReadonlySet<DraftName['type']> = new Set(['person', 'organization', 'misc']);

/**
 * "Murray River … water from the Murray", "the Amazon rainforest": a river and what else has its name from the land is a place
 * where it stands behind "the", although people and companies are called so.
 */
export const landscapes: Refiner = (reading, names) => {
  const known = new Map<string, number>();
  for (const name of names) {
    const at = landscapeOf(reading, name);
    if (at >= 0 && !known.has(reading.text(name.first))) known.set(reading.text(name.first), at);
  }
  if (known.size === 0) return names;
  return names.map((name) => {
    const { first, end, type } = name;
    const at = end - first === 1 && RETYPED.has(type) ? known.get(reading.text(first)) : undefined;
    if (at === undefined) return name;
    const beside = LANDSCAPES.has(reading.text(end));
    const alone = reading.lower(first - 1) === 'the' && BEHIND_LAND.has(reading.text(end));
    if (!beside && !alone) return name;
    const evidence = { kind: beside ? 'form' : 'elsewhere', span: reading.span(at, at + 1) } as const;
    return { ...name, type: 'place', evidence: [...name.evidence, evidence] };
  });
};

/** The token that tells of the land in a name of one word and behind it ("Amazon rainforest"), or as the last of its own; -1 where none does. */
function landscapeOf(reading: TokenReading, { first, end, type }: DraftName): number {
  if (end - first === 1 && LANDSCAPES.has(reading.text(end))) return end;
  const own = type === 'place' && end - first > 1 && LANDSCAPES.has(reading.lower(end - 1));
  return own ? end - 1 : -1;
}
