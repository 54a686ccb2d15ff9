/** VS Code has drawn the rows that it was given after this long. */
const DRAWN_MS = 150;

/**
 * When a view may be told that its rows have changed. VS Code can lose the rows of a tree that changes while they are on
 * their way: it then waits for a drawing that is over, and the view stays empty. So a change waits until all rows that
 * were asked for have arrived and are drawn.
 */
export class Refresh {
  private onTheirWay = 0;
  private isDue = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param tell tells the view to ask for its rows again */
  constructor(private readonly tell: () => void) {}

  /** Gives the view rows that it asked for. */
  async answer<T>(rows: Promise<T>): Promise<T> {
    this.onTheirWay++;
    try {
      return await rows;
    } finally {
      this.onTheirWay--;
      this.wait(DRAWN_MS);
    }
  }

  /** The rows have changed. */
  changed(): void {
    this.isDue = true;
    if (this.waiting === undefined) this.wait(0);
  }

  dispose(): void {
    clearTimeout(this.waiting);
  }

  private wait(ms: number): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      this.waiting = undefined;
      if (this.onTheirWay > 0 || !this.isDue) return;
      this.isDue = false;
      this.tell();
    }, ms);
  }
}
