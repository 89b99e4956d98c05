/** One run of text on a page: `x`, `y` of its left end in points from the lower left corner, `height` of its letters. */
export type PdfRun = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
};

/** Runs whose baselines differ by less than this share of the letters' height stand on one line (superscripts among them). */
const SAME_LINE = 0.5;
/** A gap between baselines of more than this many letter heights begins a paragraph; usual leading is 1.2 to 1.6. */
const PARAGRAPH = 1.9;
/** A gap within a line of more than this share of the height is a space that the writer left out. */
const SPACE = 0.2;

/** A page's runs as text, in the order of writing: lines from top to bottom, each read from its own side; an empty line between paragraphs. */
export function joinRuns(runs: readonly PdfRun[]): string {
  const lines: PdfRun[][] = [];
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    const line = lines.at(-1);
    const same = line && Math.abs(line[0]!.y - run.y) < Math.max(line[0]!.height, run.height) * SAME_LINE;
    if (same) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line, at) => separate(lines[at - 1], line) + joinLine(line)).join('');
}

function separate(before: readonly PdfRun[] | undefined, line: readonly PdfRun[]): string {
  if (!before) return '';
  const gap = before[0]!.y - line[0]!.y;
  return gap < 0 || gap > Math.max(before[0]!.height, line[0]!.height) * PARAGRAPH ? '\n\n' : '\n';
}

function joinLine(line: readonly PdfRun[]): string {
  const rtl = line.filter((run) => run.rtl).length * 2 >= line.length && line.some((run) => run.rtl);
  const ordered = [...line].sort((a, b) => (rtl ? b.x - a.x : a.x - b.x));
  return ordered
    .map((run, at) => {
      const before = ordered[at - 1];
      if (!before) return run.text;
      const gap = rtl ? before.x - (run.x + run.width) : run.x - (before.x + before.width);
      const spaced = /\s$/.test(before.text) || /^\s/.test(run.text);
      return `${!spaced && gap > run.height * SPACE ? ' ' : ''}${run.text}`;
    })
    .join('')
    .trim();
}
