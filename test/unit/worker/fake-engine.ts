import type { Article, ArticleReading, CorpusChange, CorpusSnapshot } from '../../../src/engine';
import type { Engine, Features } from '../../../src/worker/engine';

/** An engine that reads nothing but keeps books: which articles it has read, and what the corpus holds. */
export interface FakeEngine extends Engine<string> {
  readonly read: string[];
  /** How many articles it was given at a time. */
  readonly together: number[];
  /** Number of articles that the corpus had after each change. */
  readonly links: number[];
  /** How many changes were begun in steps. */
  begun: number;
}

/** How long it takes to read an article that says SLOW: more than a slice of the worker's time. */
const SLOW_MS = 20;

/** Steps of each linking. */
const STEPS = 5;

function wait(ms: number): void {
  for (const end = Date.now() + ms; Date.now() < end;);
}

/** @param linkingMs how long each linking takes */
export function fakeEngine(linkingMs = 0): FakeEngine {
  const read: string[] = [];
  const together: number[] = [];
  const links: number[] = [];
  const change = (corpus: CorpusSnapshot, { set, remove }: CorpusChange): CorpusSnapshot => {
    const articles = new Map([...corpus.articles].map(([id, { reading }]) => [id, reading]));
    for (const id of remove) articles.delete(id);
    for (const reading of set) articles.set(reading.id, reading);
    links.push(articles.size);
    return corpusOf(articles);
  };
  return {
    read,
    together,
    links,
    begun: 0,
    decodeModels: ({ names }) => (names.length > 0 ? 'models' : undefined),
    tryReading: (articles) => {
      together.push(articles.length);
      return articles.map((article) => {
        if (article.text.includes('CRASH')) return { kind: 'failed', message: 'a fault of the engine' };
        if (article.text.includes('SLOW')) wait(SLOW_MS);
        read.push(article.id);
        return { kind: 'read', reading: readingOf(article) };
      });
    },
    emptyCorpus: () => corpusOf(new Map()),
    applyChange: (corpus, changed) => {
      wait(linkingMs);
      return change(corpus, changed);
    },
    *changeInSteps(corpus, changed) {
      this.begun++;
      for (let step = 0; step < STEPS; step++) {
        wait(linkingMs / STEPS);
        yield;
      }
      return change(corpus, changed);
    },
    editArticle: (corpus, reading) =>
      corpusOf(
        new Map([...corpus.articles].map(([id, old]) => [id, id === reading.id ? reading : old.reading])),
      ),
  };
}

/** What the fake engine reads: the text for a title, where none is given. */
export function readingOf({ id, text, date, title = text }: Article): ArticleReading {
  return { id, text, title, given: date === undefined ? {} : { date } } as ArticleReading;
}

function corpusOf(readings: ReadonlyMap<string, ArticleReading>): CorpusSnapshot {
  const articles = new Map([...readings].map(([id, reading]) => [id, { read: reading, reading }]));
  return { articles, entities: new Map(), events: [] } as unknown as CorpusSnapshot;
}

/** The texts of a corpus by id. */
export function texts(corpus: CorpusSnapshot): Record<string, string> {
  return Object.fromEntries([...corpus.articles].map(([id, { reading }]) => [id, reading.text]));
}

/** Features of which only `workspaceSymbols` and `outline` say something: what the corpus holds. */
export const fakeFeatures = {
  workspaceSymbols: (corpus: CorpusSnapshot) => Object.entries(texts(corpus)),
  semanticTokens: (corpus: CorpusSnapshot, article: string) => [corpus.articles.get(article)?.reading.text],
  outline: () => {
    throw new Error('a fault of a feature');
  },
} as unknown as Features;

/** A turn of the event loop. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
