import type { ArticleContent, ArticleSource, CorpusState } from '../../../src/protocol/methods';
import { WorkerCorpus } from '../../../src/worker/corpus';
import type { Readers } from '../../../src/worker/readers';
import { readingIndex } from '../../../src/worker/reading-index';
import { breathe, fakeEngine, type FakeEngine } from './fake-engine';

/** A corpus of the worker with a fake engine, and what it was seen to do. */
interface Bench {
  readonly corpus: WorkerCorpus<string>;
  readonly engine: FakeEngine;
  readonly files: Map<string, Uint8Array>;
  readonly states: CorpusState[];
  readonly progress: string[];
}

const NO_READERS: Readers = { each: [], end: () => undefined };

/** @param linkingMs how long linking seems to take */
export function bench(linkingMs = 0, readers = NO_READERS): Bench {
  const engine = fakeEngine(linkingMs);
  const files = new Map<string, Uint8Array>();
  const states: CorpusState[] = [];
  const progress: string[] = [];
  const corpus = new WorkerCorpus({
    engine,
    models: 'models',
    index: readingIndex('1'),
    readFile: (path, maximumSize) => {
      const bytes = files.get(path);
      if (!bytes) throw new Error(`no file ${path}`);
      return bytes.length > maximumSize ? { kind: 'too-large', size: bytes.length } : bytes;
    },
    startReaders: () => readers,
    breathe,
    progress: (done, total) => progress.push(`${done}/${total}`),
    changed: (state) => states.push(state),
  });
  return { corpus, engine, files, states, progress };
}

/** An article as the host sends it. */
export function source(
  id: string,
  content: ArticleContent,
  more: Partial<ArticleSource> = {},
): ArticleSource {
  return { id, content, given: {}, ...more };
}

/** An article that is open in an editor. */
export const text = (id: string, words: string): ArticleSource => source(id, { kind: 'text', text: words });

/** An article that the worker reads from its file. */
export const file = (id: string, maximumSize = 100): ArticleSource =>
  source(id, { kind: 'path', path: id, maximumSize });
