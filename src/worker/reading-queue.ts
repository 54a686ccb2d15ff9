import type { Article } from '../engine';
import type { ArticleSource } from '../protocol/methods';

/** Articles that another reader gets at a time. */
const BATCH = 8;
/** So many are looked at for them: the index may have most. */
const MOST_SEEN = 4 * BATCH;

/** An article that is read elsewhere. */
export interface Loan {
  readonly source: ArticleSource;
  readonly article: Article;
}

/** Articles that are yet to be read: those that wait, by open editors first, those that other readers have, and those put off. */
export class ReadingQueue {
  private readonly waiting = new Map<string, ArticleSource>();
  /** Which of those that wait are open in an editor. */
  private readonly urgent = new Set<string>();
  private readonly lent = new Map<string, ArticleSource>();
  private readonly late = new Map<string, ArticleSource>();
  private readonly wereLate = new WeakSet<ArticleSource>();

  /** How many wait. */
  get size(): number {
    return this.waiting.size;
  }

  /** How many are not read yet, wherever they are. */
  get left(): number {
    return this.waiting.size + this.lent.size + this.late.size;
  }

  /** How many wait that no editor shows. */
  get spare(): number {
    return this.waiting.size - this.urgent.size;
  }

  /** Puts an article in, or its new state in the place of the old one. */
  add(source: ArticleSource): void {
    this.drop(source.id);
    this.waiting.set(source.id, source);
    if (source.content.kind === 'text') this.urgent.add(source.id);
  }

  /** Takes an article out, wherever it is. */
  drop(id: string): void {
    this.waiting.delete(id);
    this.urgent.delete(id);
    this.lent.delete(id);
    this.late.delete(id);
  }

  /** Puts an article off that was taken out and no editor shows. @returns whether it was: once, not twice */
  putOff(source: ArticleSource): boolean {
    if (source.content.kind === 'text' || this.wereLate.has(source)) return false;
    this.wereLate.add(source);
    this.late.set(source.id, source);
    return true;
  }

  /** Lets those wait again that were put off. @returns whether there are any */
  takeUp(): boolean {
    const isAny = this.late.size > 0;
    for (const [id, source] of this.late) this.waiting.set(id, source);
    this.late.clear();
    return isAny;
  }

  /** An article that is not read yet. */
  find(id: string): ArticleSource | undefined {
    return this.waiting.get(id) ?? this.lent.get(id) ?? this.late.get(id);
  }

  /** Takes out what is to be read next: what the reader is looking at. */
  take(): ArticleSource | undefined {
    const source = this.takeUrgent() ?? this.waiting.values().next().value;
    if (source) this.drop(source.id);
    return source;
  }

  /** Takes out what is open in an editor. */
  takeUrgent(): ArticleSource | undefined {
    const [urgent] = this.urgent;
    const source = urgent === undefined ? undefined : this.waiting.get(urgent);
    if (source) this.drop(source.id);
    return source;
  }

  /**
   * Lends a few articles that no editor shows.
   *
   * @param loanOf the article as another reader gets it; undefined where it is better read here
   */
  lend(loanOf: (source: ArticleSource) => Loan | undefined): readonly Loan[] {
    const batch: Loan[] = [];
    let seen = 0;
    for (const source of this.waiting.values()) {
      if (batch.length === BATCH || seen++ === MOST_SEEN) break;
      if (this.urgent.has(source.id) || source.alone) continue;
      const loan = loanOf(source);
      if (!loan) continue;
      this.waiting.delete(source.id);
      this.lent.set(source.id, source);
      batch.push(loan);
    }
    return batch;
  }

  /** Ends a loan. @returns whether it still stood: the article has not changed, gone, or been asked for meanwhile */
  takeBack({ source }: Loan): boolean {
    return this.lent.get(source.id) === source && this.lent.delete(source.id);
  }
}
