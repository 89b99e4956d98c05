/** Words in a gram. Four: three are shared by chance («صاحب السمو الملكي»), five lose too much to light edits. */
export const GRAM = 4;

/** A 32-bit hash for each run of `GRAM` words, by the place of its first word; empty for a shorter text. */
export function hashGrams(words: Int32Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - GRAM + 1));
  for (let i = 0; i < hashes.length; i += 1) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + GRAM; j += 1) {
      hash = Math.imul(hash ^ words[j]!, 0x01000193);
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    }
    hashes[i] = hash ^ (hash >>> 13);
  }
  return hashes;
}

/** The distinct hashes, ascending, for `hasGram`. */
export function sortGrams(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.slice().sort();
  let kept = 0;
  for (let i = 0; i < sorted.length; i += 1) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!;
  return sorted.slice(0, kept);
}

export function hasGram(sorted: Uint32Array, hash: number): boolean {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle]!;
    if (found === hash) return true;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
