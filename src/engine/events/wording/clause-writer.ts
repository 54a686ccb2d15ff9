import type { Parts, Unit } from './parts';

/**
 * Writes the clauses below a phrase or another clause. Clauses hold phrases, and those hold clauses again: whatever a clause is made of
 * is given this with the parts, rather than to import what imports it.
 */
export interface ClauseWriter {
  writeBehindVerb(parts: Parts, verb: number, unit: Unit, without?: number, depth?: number): void;
  writesEnough(parts: Parts, verb: number, unit: Unit, depth: number): boolean;
  writeOpenComplement(parts: Parts, head: number, unit: Unit, depth: number): void;
  writeContentClause(parts: Parts, verb: number, unit: Unit | undefined, depth: number): void;
}
