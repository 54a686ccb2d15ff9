/** Types of `l10n.mjs`, as far as the tests use it. */
export const BUNDLE: string;
/** The bundle as it should be. */
export function bundleText(): string;
