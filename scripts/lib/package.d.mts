/** Types of `package.mjs`, as far as the tests use it. */
export function pack(root: string, packagePath: string): Promise<void>;
