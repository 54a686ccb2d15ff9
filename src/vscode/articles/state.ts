import type { CorpusState, ReadingProgress } from '../../protocol/methods';

/** How far the articles of the open folders have come. */
export type ArticlesState =
  /** Nobody has asked for them yet. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'listing' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  /** There are none. */
  | { readonly kind: 'none' }
  | { readonly kind: 'ready'; readonly corpus: CorpusState }
  /** The worker could not be started or ended; the log says why. */
  | { readonly kind: 'failed' };

/** What the worker has been given so far. */
export interface Given {
  /** How many articles the folders have. */
  readonly files: number;
  /** Whether all of them have been read once. */
  readonly haveAll: boolean;
}

/** While articles are read: counted in all of them as long as an open one may be read before the others, which are fewer then. */
export function whileReading({ done, total }: ReadingProgress, { files, haveAll }: Given): ArticlesState {
  const before = haveAll ? 0 : Math.max(files - total, 0);
  return { kind: 'reading', done: done + before, total: total + before };
}

/** When the worker has another corpus, which is of some articles only as long as not all have been read once. */
export function withCorpus(
  current: ArticlesState,
  corpus: CorpusState,
  { files, haveAll }: Given,
): ArticlesState {
  if (files === 0) return { kind: 'none' };
  return haveAll || current.kind !== 'reading' ? { kind: 'ready', corpus } : current;
}
