/** A text under a normalisation, with the way back: unit `i` of `text` came from the original's unit `at[i]`; `at[text.length]` is its length. */
export type Folded = { readonly text: string; readonly at: Uint32Array };

const KEEP = 0;
const DROP = 0xffff;
const EXPAND = 0xfffe;

/**
 * One normalisation as a table over UTF-16 units: kept, dropped, or replaced by one unit or several.
 * `compose` joins a combining mark to the unit already written before it (so marks that were dropped between do not part them).
 * Units without an entry, lone surrogates among them, are kept, so any string has an answer, in linear time.
 */
export class Folding {
  private readonly units = new Uint16Array(0x10000);
  private readonly several = new Map<number, string>();
  private readonly pairs = new Map<number, number>();

  /** `code` becomes `to`: '' drops it. */
  set(code: number, to: string): void {
    if (to.length === 1) this.units[code] = to.charCodeAt(0) === code ? KEEP : to.charCodeAt(0);
    else if (to === '') this.units[code] = DROP;
    else {
      this.units[code] = EXPAND;
      this.several.set(code, to);
    }
  }

  /** `mark` after `base` becomes the one unit `to`. A mark that composes with nothing follows its own entry. */
  compose(base: number, mark: number, to: number): void {
    this.pairs.set(base * 0x10000 + mark, to);
    this.marks.add(mark);
  }
  private readonly marks = new Set<number>();

  /** The normalised text with the map back. */
  fold(text: string): Folded {
    const out: number[] = [];
    const at: number[] = [];
    for (let i = 0; i < text.length; i += 1) this.write(text.charCodeAt(i), i, out, at);
    at.push(text.length);
    return { text: decode(out), at: Uint32Array.from(at) };
  }

  /** The normalised text alone; a text that is normal already is given back as it is. */
  apply(text: string): string {
    let i = 0;
    while (i < text.length && this.stays(text.charCodeAt(i))) i += 1;
    if (i === text.length) return text;
    const out: number[] = [];
    if (i > 0) {
      i -= 1; // the last kept unit may be the base of a mark
      for (let j = 0; j < i; j += 1) out.push(text.charCodeAt(j));
    }
    for (; i < text.length; i += 1) this.write(text.charCodeAt(i), i, out, null);
    return decode(out);
  }

  private stays(code: number): boolean {
    return this.units[code] === KEEP && !this.marks.has(code);
  }

  private write(code: number, i: number, out: number[], at: number[] | null): void {
    if (out.length > 0 && this.marks.size > 0 && this.marks.has(code)) {
      const joined = this.pairs.get(out[out.length - 1]! * 0x10000 + code);
      if (joined !== undefined) {
        out[out.length - 1] = joined;
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

/** UTF-16 units to a string, in pieces that the call stack can hold. */
function decode(units: readonly number[]): string {
  if (units.length < 4096) return String.fromCharCode.apply(null, units as number[]);
  let text = '';
  for (let i = 0; i < units.length; i += 4096) text += String.fromCharCode.apply(null, units.slice(i, i + 4096));
  return text;
}
