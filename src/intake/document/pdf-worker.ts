// Runs in a thread of its own, so that a hostile PDF can take neither the program's time nor its memory. Data in, one message out.
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { joinRuns, type PdfRun } from './pdf-lines.ts';

/** What the thread answers. `trouble` is the name of pdf.js's error (`PasswordException`, …). */
export type PdfAnswer = { readonly text: string; readonly title: string | null } | { readonly trouble: string };

/** Far more than a statement or a report; what follows is left out. */
const MOST_PAGES = 1000;

async function readPdfPages(data: Uint8Array): Promise<PdfAnswer> {
  const document = await getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
  }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      joinRuns(
        items.flatMap((item): PdfRun[] => {
          if (!('str' in item)) return [];
          const [, , , , x, y] = item.transform as number[];
          return [{ text: item.str, x: x!, y: y!, width: item.width, height: item.height, rtl: item.dir === 'rtl' }];
        }),
      ),
    );
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  const title = (info as { Title?: unknown }).Title;
  return {
    text: pages.filter((page) => page !== '').join('\n\n'),
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : null,
  };
}

readPdfPages(workerData as Uint8Array).then(
  (answer) => parentPort?.postMessage(answer),
  (error: unknown) => parentPort?.postMessage({ trouble: error instanceof Error ? error.name : 'unknown' } satisfies PdfAnswer),
);
