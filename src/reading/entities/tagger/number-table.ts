/** Places of 32-bit keys, found by open addressing: `find` gives the index at which the key was handed in, or −1. */
export class NumberTable {
  private readonly mask: number;
  private readonly slots: Int32Array;
  private readonly keys: Int32Array;

  constructor(keys: Int32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    this.keys = keys;
    for (let n = 0; n < keys.length; n += 1) {
      let at = this.home(keys[n]!);
      while (this.slots[at] !== -1) at = (at + 1) & this.mask;
      this.slots[at] = n;
    }
  }

  find(key: number): number {
    let at = this.home(key);
    for (;;) {
      const n = this.slots[at]!;
      if (n === -1 || this.keys[n] === key) return n;
      at = (at + 1) & this.mask;
    }
  }

  private home(key: number): number {
    const h = Math.imul(key, 0x9e3779b1);
    return (h ^ (h >>> 15)) & this.mask;
  }
}
