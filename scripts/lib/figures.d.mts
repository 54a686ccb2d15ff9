import type { Runner } from 'mocha';

export function followRun(runner: Runner): () => string;
