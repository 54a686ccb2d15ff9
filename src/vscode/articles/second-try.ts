import { Debounced } from '../debounced';

/** Does once more, after a while, what did not go well; and then not again before it went well. */
export class SecondTry {
  private readonly waiting: Debounced;
  private isMade = false;

  /** @param waitMs how long, in milliseconds */
  constructor(waitMs: number, run: () => unknown) {
    this.waiting = new Debounced(waitMs, run);
  }

  /** Tells how it went, at the first or a later try. */
  went(well: boolean): void {
    if (!well && !this.isMade) this.waiting.ask();
    this.isMade = !well;
  }

  dispose(): void {
    this.waiting.dispose();
  }
}
