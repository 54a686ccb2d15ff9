export { adjustReading, undecidedNames, type AdjustedReading } from './adjust';
export { bookOf, type DecisionBook } from './book';
export { decideEntities } from './entities';
export type * from './types';
