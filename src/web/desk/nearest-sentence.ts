const WORD = /[\p{L}\p{N}]+/gu;

/** The sentence or line of a text that shares most words with a quotation; null where none shares a third of its words. Linear in the text. */
export function nearestSentence(quoted: string, text: string): string | null {
  const wanted = new Set(quoted.match(WORD) ?? []);
  let best: { readonly share: number; readonly sentence: string } | null = null;
  for (const [sentence] of text.matchAll(/[^\n.!?؟]+[.!?؟»"]*/gu)) {
    const shared = new Set((sentence.match(WORD) ?? []).filter((word) => wanted.has(word))).size;
    const share = wanted.size === 0 ? 0 : shared / wanted.size;
    if (share > (best?.share ?? 1 / 3)) best = { share, sentence: sentence.trim() };
  }
  return best?.sentence ?? null;
}
