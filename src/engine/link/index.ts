export { resolveCoreference } from './coreference';
export { findQuotes } from './quotes';
export { linkEntities } from './identity/link-entities';
export type { LinkInput } from './reading';
export type * from './types';
