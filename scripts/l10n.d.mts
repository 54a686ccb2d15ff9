export const BUNDLE: string;
export function bundleText(): string;
