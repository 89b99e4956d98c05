import { readFile } from 'node:fs/promises';
import { makeCapture } from '../intake/index.ts';
import type { Register } from '../register/index.ts';
import { readDocument } from './document.ts';
import { makeSettler } from './settle.ts';
import { articleInputOf, type SourceFormat } from './source.ts';
import { storeArticles } from './store.ts';

const folder = new URL('../../samples/', import.meta.url);

/** A line of `samples/manifest.jsonl`: a document of the sample dossier, and what its sender knows of it. */
type Sample = {
  readonly id: string;
  readonly file: string;
  readonly format: SourceFormat;
  readonly charset?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly title?: string;
};

/** Stores the sample dossier, document by document in the order of their days, through the same steps as any other article. */
export async function loadSamples(register: Register, onRead: (count: number) => void = () => {}): Promise<void> {
  const manifest = await readFile(new URL('manifest.jsonl', folder), 'utf8');
  const samples = manifest.split('\n').filter((line) => line !== '');
  const settle = makeSettler(register);
  for (const line of samples) {
    const sample = JSON.parse(line) as Sample;
    const type = sample.format === 'html' ? 'text/html' : 'text/plain';
    const capture = makeCapture(await readFile(new URL(sample.file, folder)), {
      url: sample.url,
      headers: { 'content-type': sample.charset ? `${type}; charset=${sample.charset}` : type },
      receivedAt: new Date().toISOString(),
    });
    const { published, outlet, title } = sample;
    const input = { ...(await articleInputOf(capture, sample.format)), published, outlet, title };
    await storeArticles(register, settle, [{ id: sample.id, capture, ...readDocument(input) }]);
    onRead(1);
  }
}
