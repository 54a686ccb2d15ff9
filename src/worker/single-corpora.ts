import type { ArticleReading, CorpusSnapshot } from '../engine';
import type { Engine } from './engine';

/** Corpora of one article each, kept until the article is read anew. */
export class SingleCorpora {
  private readonly corpora = new Map<string, CorpusSnapshot>();

  constructor(private readonly engine: Pick<Engine<unknown>, 'applyChange' | 'emptyCorpus'>) {}

  of(reading: ArticleReading): CorpusSnapshot {
    const kept = this.corpora.get(reading.id);
    if (kept?.articles.get(reading.id)?.read === reading) return kept;
    const own = this.engine.applyChange(this.engine.emptyCorpus(), { set: [reading], remove: [] });
    this.corpora.set(reading.id, own);
    return own;
  }

  clear(): void {
    this.corpora.clear();
  }
}
