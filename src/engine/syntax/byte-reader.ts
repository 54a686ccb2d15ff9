/** Reads numbers from a model file. Past the end everything reads as zero; see {@link ByteReader.complete}. */
export class ByteReader {
  private at = 0;

  constructor(private readonly source: Uint8Array) {}

  /** Whether nothing was read past the end. */
  get complete(): boolean {
    return this.at <= this.source.length;
  }

  /** A number in groups of seven bits, the lowest first. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.source[this.at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    return value;
  }

  /** The next `length` bytes: a view, not a copy. */
  bytes(length: number): Uint8Array {
    const begin = this.at;
    this.at += length;
    return this.source.subarray(begin, this.at);
  }

  /** Unsigned numbers in rising order, written as their differences. */
  rising(length: number): Int32Array {
    const numbers = new Int32Array(Math.min(length, this.source.length));
    let last = 0;
    for (let i = 0; i < numbers.length; i++) numbers[i] = last += this.varint();
    return numbers;
  }
}
