import type { Article } from '../engine';

/**
 * Reads articles elsewhere, on another core: settles with a line of the index for each (see `reading-index.ts`), or
 * with what went wrong in words. Rejects where it can read no more.
 */
export type Reader = (articles: readonly Article[]) => Promise<readonly (Uint8Array | string)[]>;

/** Readers that were started together. */
export interface Readers {
  readonly each: readonly Reader[];
  end(): void;
}

/** Starts as many readers as are worth while here; in hosts without threads there are none. */
export type StartReaders = () => Readers;
