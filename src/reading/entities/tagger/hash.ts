// Features are numbers, not strings: a template and a value become 32 bits. Training and reading share these few lines.

/** FNV-1a over the UTF-16 units of `value`, opened with the template's number. */
export function hashText(template: number, value: string): number {
  let h = 0x811c9dc5 ^ Math.imul(template + 1, 0x9e3779b1);
  for (let i = 0; i < value.length; i += 1) h = Math.imul(h ^ value.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** A feature of two numbers, in order: two features, or one and the place that it is seen from. */
export function hashPair(a: number, b: number): number {
  let h = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) | 0;
}
