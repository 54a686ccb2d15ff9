/**
 * Index of each key in an array of distinct 32-bit keys, by open addressing. Keys must be well mixed hashes: their low
 * bits choose the slot.
 */
export class HashTable {
  /** Slot `s` holds a key at `2 * s` and its index plus one, 0 where it is free, at `2 * s + 1`: one cache line a look. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(keys: Int32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(2 * size);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      let slot = key & this.mask;
      while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = key;
      this.slots[2 * slot + 1] = i + 1;
    }
  }

  /** The index of `key`, or -1. */
  find(key: number): number {
    const { slots, mask } = this;
    let slot = key & mask;
    for (;;) {
      const index = slots[2 * slot + 1];
      if (index === 0 || slots[2 * slot] === key) return index - 1;
      slot = (slot + 1) & mask;
    }
  }
}
