export { resolveCoreference } from './coreference';
export { findQuotes } from './quotes';
export { chainNamesOf, linkEntities, UNCONSTRAINED } from './identity/link-entities';
export type { LinkInput } from './reading';
export type * from './types';
