const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufeff\u00ad\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const BLANKS = /[\s\u200b\u2060]+/g;

/** One line of text as a person sees it: runs of blanks become one space, control marks go, letters stay as they were. */
export function cleanLine(text: string): string {
  return text.replace(CONTROLS, '').replace(LONE_SURROGATE, '\ufffd').replace(BLANKS, ' ').trim();
}

/** How many words a line holds, by blanks. */
export function countWords(line: string): number {
  return line === '' ? 0 : line.split(' ').length;
}

const SENTENCE_END = /[.!?؟…:;؛。！？][)\]"'»”’]*$/;

/** True where a line ends as a sentence does, a closing quotation mark or bracket aside. */
export function endsAsSentence(line: string): boolean {
  return SENTENCE_END.test(line) || /[.!?؟][»”"]/.test(line.slice(-3));
}
