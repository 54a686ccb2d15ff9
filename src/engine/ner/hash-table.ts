/**
 * Index of each key in an array of distinct 32-bit keys, by open addressing. Keys must be well mixed hashes: their high
 * bits choose the slot, so that sorted keys, as model files have them, fill the table from one end to the other.
 */
export class HashTable {
  /** Slot `s` holds a key at `2 * s` and its index plus one, 0 where it is free, at `2 * s + 1`: one cache line a look. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly shift: number;

  constructor(keys: Int32Array) {
    const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)));
    this.mask = (1 << bits) - 1;
    this.shift = 32 - bits;
    this.slots = new Int32Array(2 << bits);
    const { slots, mask, shift } = this;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      let slot = key >>> shift;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = key;
      slots[2 * slot + 1] = i + 1;
    }
  }

  /** The index of `key`, or -1. */
  find(key: number): number {
    const { slots, mask, shift } = this;
    let slot = key >>> shift;
    for (;;) {
      const index = slots[2 * slot + 1];
      if (index === 0 || slots[2 * slot] === key) return index - 1;
      slot = (slot + 1) & mask;
    }
  }
}
