import type { Reader, Readers, StartReaders } from './readers';
import type { Loan, ReadingQueue } from './reading-queue';
import type { ArticleSource } from '../protocol/methods';
import type { Breathe } from './server';

/** What helpers ask of whom they help. */
export interface Helped {
  readonly startReaders: StartReaders;
  readonly breathe: Breathe;
  /** The article as a helper gets it; undefined where it is better read at home. */
  loanOf(source: ArticleSource): Loan | undefined;
  /** Takes what came of an article: its reading as a line of the index, or why it could not be read. */
  take(loan: Loan, line: Uint8Array | string): void;
}

/** Readers on other cores that take articles from a queue as long as there is something for them. */
export class Helpers {
  private readers: Readers | undefined;
  private work: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly queue: ReadingQueue,
    private readonly helped: Helped,
  ) {}

  get areAtWork(): boolean {
    return this.readers !== undefined;
  }

  start(): void {
    this.readers = this.helped.startReaders();
    this.work = Promise.all(this.readers.each.map((reader) => this.readWith(reader)));
  }

  /** Settles when they have nothing left; the queue may have what they could not read. */
  async finish(): Promise<void> {
    await this.work;
  }

  end(): void {
    this.readers?.end();
    this.readers = undefined;
  }

  private async readWith(reader: Reader): Promise<void> {
    while (this.queue.spare > 0) {
      const batch = this.queue.lend((source) => this.helped.loanOf(source));
      if (batch.length === 0) await this.helped.breathe();
      else if (!(await this.readBatch(reader, batch))) return;
    }
  }

  /** @returns whether the reader can read more */
  private async readBatch(reader: Reader, batch: readonly Loan[]): Promise<boolean> {
    try {
      const lines = await reader(batch.map(({ article }) => article));
      batch.forEach((loan, i) => {
        if (this.queue.takeBack(loan)) this.helped.take(loan, lines[i]);
      });
      return true;
    } catch {
      // It can read no more: what it had is read at home.
      for (const loan of batch) if (this.queue.takeBack(loan)) this.queue.add(loan.source);
      return false;
    }
  }
}
