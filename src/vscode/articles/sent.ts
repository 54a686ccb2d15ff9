import type { ArticleRecord } from '../../settings/articles-file';

/** What the worker has: the settings of each article, as text, by the article's id. */
export class Sent {
  private readonly given = new Map<string, string | undefined>();

  /** Whether the worker has the article, with whatever text and settings. */
  has(id: string): boolean {
    return this.given.has(id);
  }

  /** Whether the worker has the article with these settings. */
  hasWith(id: string, given: ArticleRecord): boolean {
    return this.given.get(id) === JSON.stringify(given);
  }

  note(id: string, given: ArticleRecord): void {
    this.given.set(id, JSON.stringify(given));
  }

  remove(id: string): void {
    this.given.delete(id);
  }

  /** The worker may have nothing as it was sent: all must be sent again. */
  doubtAll(): void {
    for (const id of this.given.keys()) this.given.set(id, undefined);
  }
}
