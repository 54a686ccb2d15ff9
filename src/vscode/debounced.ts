/** Something that runs once nobody has asked for it for a while. */
export class Debounced {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param quietMs how long, in milliseconds */
  constructor(
    private readonly quietMs: number,
    private readonly run: () => unknown,
  ) {}

  /** Asks for it; the wait begins again. */
  ask(): void {
    this.cancel();
    this.timer = setTimeout(() => void this.run(), this.quietMs);
  }

  /** Nobody wants it any more. */
  cancel(): void {
    clearTimeout(this.timer);
  }

  dispose(): void {
    this.cancel();
  }
}
