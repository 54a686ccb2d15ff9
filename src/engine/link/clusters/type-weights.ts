import type { EntityType } from '../../ner/types';
import type { LinkReading } from '../reading';
import { isCompany } from './companies';

/** A score of nothing still counts a little. */
const LEAST = 0.05;
/** What the words around a name count for, against 1 for a name that the tagger is sure of. */
const HINT = 2;
const DATELINE = 3;

function add(weights: Map<EntityType, number>, type: EntityType, weight: number): void {
  weights.set(type, (weights.get(type) ?? 0) + weight);
}

/** Sums the scores of the given names by type, with what the words around them say. */
export function typeWeights(reading: LinkReading, mentions: readonly number[]): Map<EntityType, number> {
  const weights = new Map<EntityType, number>();
  for (const index of mentions) {
    const name = reading.names[index];
    if (!name) continue;
    add(weights, name.type, Math.max(name.score, LEAST));
    if (isCompany(reading, index)) add(weights, 'organization', HINT);
    // Where a report comes from is a place, whoever else may be called so.
    if (name.type === 'person' && reading.isDateline(reading.firstToken[index]))
      add(weights, 'place', DATELINE);
  }
  return weights;
}

/** The type of most weight; the first one at a tie. */
export function heaviestType(weights: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = 'other';
  let weight = 0;
  for (const [type, sum] of weights) {
    if (sum > weight) {
      best = type;
      weight = sum;
    }
  }
  return best;
}
