import type { CorpusRecord } from './corpora';

/** A corpus file, and which of its records are held out for measuring. */
export interface Source {
  readonly corpus: string;
  readonly heldOut: (record: CorpusRecord, index: number) => boolean;
}

const never = (): boolean => false;

/** The labelled corpora to learn from. */
export const SOURCES: readonly Source[] = [
  {
    corpus: 'gum_open_train',
    heldOut: (r, i) => (r.genre === 'news' || r.genre === 'interview') && i % 3 === 0,
  },
  { corpus: 'uner_ewt_train', heldOut: never },
  { corpus: 'redocred_dev', heldOut: (_, i) => i % 8 === 0 },
  { corpus: 'crossner_train', heldOut: (r, i) => r.genre === 'wikipedia-politics' && i % 6 === 0 },
  { corpus: 'btc_news_train', heldOut: (_, i) => i % 5 === 0 },
  { corpus: 'wnut17_train', heldOut: never },
];
