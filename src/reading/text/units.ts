const MOST_KEPT = 0x20000;

/**
 * Room into which texts are copied as UTF-16 units, for loops over every unit: a typed array is read several times faster than a string.
 * Who reads units keeps a room; what `read` gives holds until its next call. Lone surrogates are units like any other.
 */
export class UnitRoom {
  private units = new Uint16Array(0x1000);
  private bytes = Buffer.from(this.units.buffer);

  /** The units of `text` from `start` to `end`, from index 0; what follows them in the array means nothing. */
  read(text: string, start = 0, end = text.length): Uint16Array {
    const length = end - start;
    if (length > MOST_KEPT) {
      const units = new Uint16Array(length);
      Buffer.from(units.buffer).write(text.slice(start, end), 'utf16le');
      return units;
    }
    this.widen(length);
    this.bytes.write(length === text.length ? text : text.slice(start, end), 'utf16le');
    return this.units;
  }

  /** The first `length` units as a string. A `TextDecoder` would replace lone surrogates. */
  static write(units: Uint16Array, length: number): string {
    return Buffer.from(units.buffer, units.byteOffset, length * 2).toString('utf16le');
  }

  private widen(length: number): void {
    if (length <= this.units.length) return;
    this.units = new Uint16Array(Math.min(length * 2, MOST_KEPT));
    this.bytes = Buffer.from(this.units.buffer);
  }
}
