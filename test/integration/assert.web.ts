/** The part of `node:assert/strict` that suites for the web worker host use; the bundler puts it there. */

function fail(message: string | undefined, fallback: string): never {
  throw new Error(message ?? fallback);
}

export function ok(value: unknown, message?: string): void {
  if (!value) fail(message, `expected a true value, got ${String(value)}`);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `expected ${String(expected)}, got ${String(actual)}`);
}

export function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) fail(message, `expected a match of ${String(pattern)} in: ${actual}`);
}

export default { ok, equal, match };
