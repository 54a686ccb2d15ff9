/** Something that owns other things and ends them with itself, the last one first. */
export abstract class Disposable {
  private readonly owned: { dispose(): unknown }[] = [];

  dispose(): void {
    while (this.owned.length > 0) this.owned.pop()?.dispose();
  }

  protected _register<T extends { dispose(): unknown }>(owned: T): T {
    this.owned.push(owned);
    return owned;
  }
}
