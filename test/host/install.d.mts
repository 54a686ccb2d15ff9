/** Types of `install.mjs`, as far as the tests use it. */
export function serverProblem(): string | undefined;
