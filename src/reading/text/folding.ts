/** A text under a normalisation, with the way back: unit `i` of `text` came from the original's unit `at[i]`; `at[text.length]` is its length. */
export type Folded = { readonly text: string; readonly at: Uint32Array };

const KEEP = 0;
const DROP = 0xffff;
const EXPAND = 0xfffe;
/** A unit whose answer depends on its neighbours, or is several units. */
export const UNSETTLED = -1;
/** A unit that goes wherever it stands. */
export const GONE = -2;

/**
 * One normalisation as a table over UTF-16 units: kept, dropped, or replaced by one unit or several.
 * `compose` joins a combining mark to the unit already written before it (so marks that were dropped between do not part them).
 * Units without an entry, lone surrogates among them, are kept, so any string has an answer, in linear time.
 */
export class Folding {
  private readonly units = new Uint16Array(0x10000);
  private readonly several = new Map<number, string>();
  private readonly pairs = new Map<number, number>();
  private readonly isMark = new Uint8Array(0x10000);
  /** The one unit that a unit becomes wherever it stands; 0 where that has to be looked at. */
  private readonly plain = Uint16Array.from({ length: 0x10000 }, (_, code) => code);

  /** `code` becomes `to`: '' drops it. */
  set(code: number, to: string): void {
    if (to.length === 1) this.units[code] = to.charCodeAt(0) === code ? KEEP : to.charCodeAt(0);
    else if (to === '') this.units[code] = DROP;
    else {
      this.units[code] = EXPAND;
      this.several.set(code, to);
    }
    this.plain[code] = to.length === 1 && this.isMark[code] === 0 ? to.charCodeAt(0) : 0;
  }

  /** `mark` after `base` becomes the one unit `to`. A mark that composes with nothing follows its own entry. */
  compose(base: number, mark: number, to: number): void {
    this.pairs.set(base * 0x10000 + mark, to);
    this.isMark[mark] = 1;
    this.plain[mark] = 0;
  }

  /** The one unit that `code` becomes wherever it stands, or `UNSETTLED`, or `GONE`. */
  settle(code: number): number {
    if (this.isMark[code] === 1) return UNSETTLED;
    const to = this.units[code]!;
    return to === KEEP ? code : to === DROP ? GONE : to === EXPAND ? UNSETTLED : to;
  }

  /** The normalised text with the map back. */
  fold(text: string): Folded {
    const out = new Units(text.length);
    const at: number[] = [];
    for (let i = 0; i < text.length; i += 1) this.write(text.charCodeAt(i), i, out, at);
    at.push(text.length);
    return { text: out.read(), at: Uint32Array.from(at) };
  }

  /** The normalised text alone; a text that is normal already is given back as it is. */
  apply(text: string): string {
    const { plain } = this;
    let i = 0;
    while (i < text.length && plain[text.charCodeAt(i)] === text.charCodeAt(i)) i += 1;
    if (i === text.length) return text;
    const out = new Units(text.length);
    i = Math.max(i - 1, 0); // the last kept unit may be the base of a mark
    for (let j = 0; j < i; j += 1) out.push(text.charCodeAt(j));
    for (; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      const to = plain[code]!;
      if (to !== 0) out.push(to);
      else this.write(code, i, out, null);
    }
    return out.read();
  }

  private write(code: number, i: number, out: Units, at: number[] | null): void {
    if (this.isMark[code] === 1 && out.length > 0) {
      const joined = this.pairs.get(out.units[out.length - 1]! * 0x10000 + code);
      if (joined !== undefined) {
        out.units[out.length - 1] = joined;
        return;
      }
    }
    const to = this.units[code]!;
    if (to === DROP) return;
    if (to === EXPAND) {
      const several = this.several.get(code)!;
      for (let j = 0; j < several.length; j += 1) {
        out.push(several.charCodeAt(j));
        at?.push(i);
      }
      return;
    }
    out.push(to === KEEP ? code : to);
    at?.push(i);
  }
}

/** A row of UTF-16 units that grows. */
class Units {
  units: Uint16Array;
  length = 0;

  constructor(room: number) {
    this.units = new Uint16Array(room + 8);
  }
  push(unit: number): void {
    if (this.length === this.units.length) {
      const wider = new Uint16Array(this.length * 2);
      wider.set(this.units);
      this.units = wider;
    }
    this.units[this.length] = unit;
    this.length += 1;
  }
  /** The units as a string; lone surrogates stay, which a TextDecoder would replace. */
  read(): string {
    if (this.length < 512) return String.fromCharCode.apply(null, this.units.subarray(0, this.length) as unknown as number[]);
    return Buffer.from(this.units.buffer, 0, this.length * 2).toString('utf16le');
  }
}
