const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufeff\u00ad\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Most text has none of these, and each replacement is a pass over it. */
const NEEDS_CLEANING = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufeff\u00ad\ufffe\uffff\ud800-\udfff]/;
const BLANKS = /[\s\u200b\u2060]+/g;
/** Blanks that are not one plain space between words: most lines have none, and need no copy. */
const NEEDS_TIDYING = /[^\S ]|[\u200b\u2060]| {2}/;

/** One line of text as a person sees it: runs of blanks become one space, control marks go, letters stay as they were. */
export function cleanLine(text: string): string {
  const clean = NEEDS_CLEANING.test(text) ? text.replace(CONTROLS, '').replace(LONE_SURROGATE, '\ufffd') : text;
  return (NEEDS_TIDYING.test(clean) ? clean.replace(BLANKS, ' ') : clean).trim();
}

/** How many words a line holds, by blanks. */
export function countWords(line: string): number {
  let words = line === '' ? 0 : 1;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) words += 1;
  return words;
}

const SENTENCE_END = /[.!?؟…:;؛。！？][)\]"'»”’]*$/;

/** True where a line ends as a sentence does, a closing quotation mark or bracket aside. */
export function endsAsSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-8));
}
