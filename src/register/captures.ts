import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Kysely, Transaction } from 'kysely';
import type { Article } from '../article/index.ts';
import type { Capture } from '../intake/index.ts';
import { fingerprint } from './fingerprint.ts';
import type { Sources } from './source-types.ts';
import { storableOrNull } from './storable.ts';
import type { Tables } from './tables.ts';
import { inRuns, writeWhole } from './write.ts';

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
  return row && toCapture(row);
}

type CaptureRow = Pick<Tables['blobs'], 'bytes' | 'packing' | 'sha256'> & Pick<Tables['captures'], 'url' | 'headers' | 'received_at'>;

function toCapture(row: CaptureRow): Capture {
  const bytes = row.packing === 'zstd' ? zstdDecompressSync(row.bytes) : row.bytes;
  return { bytes, sha256: row.sha256, url: row.url, headers: JSON.parse(row.headers), receivedAt: row.received_at };
}

/** Keeps a received body that makes no version of an article. */
export async function keepCapture(db: Kysely<Tables>, capture: Capture): Promise<void> {
  const rows = captureRows(capture);
  await writeWhole(db, (tx) => addCaptures(tx, [rows]));
}

/** True where the same bytes from the same address at the same instant are kept already. */
export async function hasCapture(db: Kysely<Tables>, { sha256, url, receivedAt }: Capture): Promise<boolean> {
  const id = fingerprint(sha256, url ?? '', receivedAt);
  return (await db.selectFrom('captures').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** Captures with their bytes, the oldest first, from behind the one whose `place` is `after` (empty: from the start). */
export async function listCaptures(db: Kysely<Tables>, after: string, limit: number): ReturnType<Sources['captures']> {
  const [time = '', last = ''] = after.split(' ');
  const rows = await db
    .selectFrom('captures as c')
    .innerJoin('blobs as b', 'b.sha256', 'c.sha256')
    .select(['c.id', 'b.bytes', 'b.packing', 'b.sha256', 'c.url', 'c.headers', 'c.received_at'])
    .where((eb) => eb.or([eb('c.received_at', '>', time), eb.and([eb('c.received_at', '=', time), eb('c.id', '>', last)])]))
    .orderBy('c.received_at')
    .orderBy('c.id')
    .limit(limit)
    .execute();
  const versions = await db
    .selectFrom('article_versions')
    .select(['capture_id', 'article_id', 'article'])
    .where('capture_id', 'in', ['', ...rows.map(({ id }) => id)])
    .execute();
  const of = new Map(versions.map((row) => [row.capture_id, { id: row.article_id, article: JSON.parse(row.article) as Article }]));
  return rows.map((row) => ({ place: `${row.received_at} ${row.id}`, capture: toCapture(row), of: of.get(row.id) ?? null }));
}
