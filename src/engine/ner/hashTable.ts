/**
 * Index of each key in an array of distinct 32-bit keys, by open addressing. Keys must be well mixed hashes: their low
 * bits choose the slot.
 */
export class HashTable {
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(private readonly keys: Int32Array) {
    let size = 16;
    while (size < keys.length * 2.5) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    for (let i = 0; i < keys.length; i++) {
      let slot = (keys[i] as number) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = i + 1;
    }
  }

  /** The index of `key`, or -1. */
  find(key: number): number {
    const { slots, keys, mask } = this;
    let slot = key & mask;
    for (;;) {
      const index = (slots[slot] as number) - 1;
      if (index < 0 || keys[index] === key) return index;
      slot = (slot + 1) & mask;
    }
  }
}
