export { resolveCoreference } from './coreference';
export { findQuotes } from './quotes';
export { chainNamesOf, linkEntities, UNCONSTRAINED } from './identity/link-entities';
export { suggestMerges } from './identity/suggestions';
export type * from './identity/suggestions';
export { nameForm } from './name-form';
export { nameVariants } from './variants';
export type { LinkInput } from './reading';
export type * from './types';
