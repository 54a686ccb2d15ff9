/** Types of `browser.mjs`. */
import type { Browser } from 'playwright-core';

export function launchBrowser(): Promise<Browser>;
export function browserProblem(): string | undefined;
