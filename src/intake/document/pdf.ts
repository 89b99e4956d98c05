import { Worker } from 'node:worker_threads';
import type { Maybe } from '../../base/index.ts';
import type { FileDocument } from './document.ts';
import type { PdfAnswer } from './pdf-worker.ts';

/** A report of five hundred pages takes about five seconds. */
const LONGEST_MS = 60_000;
const MOST_MEMORY_MB = 1024;

/** The text layer of a PDF, page after page. A scanned, locked, broken or endless one is a reason. */
export async function readPdf(bytes: Uint8Array, longestMs = LONGEST_MS): Promise<Maybe<FileDocument>> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: new Uint8Array(bytes),
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    stderr: true,
    stdout: true,
  });
  const answer = await new Promise<PdfAnswer>((resolve) => {
    const timer = setTimeout(() => resolve({ trouble: 'timeout' }), longestMs);
    worker.once('message', resolve);
    worker.once('error', () => resolve({ trouble: 'error' }));
    worker.once('exit', () => resolve({ trouble: 'error' }));
    worker.once('exit', () => clearTimeout(timer));
  });
  await worker.terminate();
  if ('trouble' in answer) return { ok: false, reason: nameTrouble(answer.trouble) };
  if (answer.text === '') return { ok: false, reason: 'the PDF holds pictures of text and no text' };
  return { ok: true, value: { format: 'pdf', text: answer.text, html: null, title: answer.title, published: null } };
}

function nameTrouble(trouble: string): string {
  if (trouble === 'PasswordException') return 'the PDF is locked by a password';
  if (trouble === 'timeout') return 'the PDF takes too long to read';
  return 'the PDF is broken';
}
