export { adjustReading, undecidedNames, type AdjustedReading } from './adjust';
export { bookOf, type DecisionBook } from './book';
export type { DecidedChain } from './chains';
export { decideEntities } from './entities';
export type * from './types';
