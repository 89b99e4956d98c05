import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Kysely, Transaction } from 'kysely';
import type { Capture } from '../intake/index.ts';
import { fingerprint } from './fingerprint.ts';
import { storableOrNull } from './storable.ts';
import type { Tables } from './tables.ts';
import { inRuns } from './write.ts';

export type CaptureRows = { readonly blob: Tables['blobs']; readonly capture: Tables['captures'] };

/** The rows of a capture: its bytes, packed where that makes them fewer, and when and whence they came. */
export function captureRows({ bytes, sha256, url, headers, receivedAt }: Capture): CaptureRows {
  const packed = zstdCompressSync(bytes);
  const smaller = packed.length < bytes.length;
  return {
    blob: { sha256, packing: smaller ? 'zstd' : 'raw', size: bytes.length, bytes: smaller ? packed : Buffer.from(bytes) },
    capture: {
      id: fingerprint(sha256, url ?? '', receivedAt),
      sha256,
      url: storableOrNull(url),
      headers: JSON.stringify(headers),
      received_at: receivedAt,
    },
  };
}

export async function addCaptures(tx: Transaction<Tables>, rows: readonly CaptureRows[]): Promise<void> {
  for (const run of inRuns(rows.map((row) => row.blob)))
    await tx
      .insertInto('blobs')
      .values(run)
      .onConflict((oc) => oc.doNothing())
      .execute();
  for (const run of inRuns(rows.map((row) => row.capture)))
    await tx
      .insertInto('captures')
      .values(run)
      .onConflict((oc) => oc.doNothing())
      .execute();
}

/** What was received for a version of an article, byte for byte. */
export async function captureOf(db: Kysely<Tables>, versionId: string): Promise<Capture | undefined> {
  const row = await db
    .selectFrom('article_versions as v')
    .innerJoin('captures as c', 'c.id', 'v.capture_id')
    .innerJoin('blobs as b', 'b.sha256', 'c.sha256')
    .select(['b.bytes', 'b.packing', 'b.sha256', 'c.url', 'c.headers', 'c.received_at'])
    .where('v.id', '=', versionId)
    .executeTakeFirst();
  if (!row) return undefined;
  const bytes = row.packing === 'zstd' ? zstdDecompressSync(row.bytes) : row.bytes;
  return { bytes, sha256: row.sha256, url: row.url, headers: JSON.parse(row.headers), receivedAt: row.received_at };
}
