import PostalMime from 'postal-mime';
import type { Maybe } from '../../base/index.ts';
import { readFeedDate } from '../feed/date.ts';
import type { FileDocument } from './document.ts';

/** An e-mail: its subject, its date, its HTML where it has any, else its text. Attachments are left alone. */
export async function readEml(bytes: Uint8Array): Promise<Maybe<FileDocument>> {
  try {
    const { subject, date, html, text, headers } = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
    if (!html && !text) return { ok: false, reason: 'the e-mail says nothing' };
    const written = headers.find(({ key }) => key === 'date')?.value ?? date ?? null;
    const said = html ? { html, text: null } : { html: null, text: text ?? null };
    return { ok: true, value: { format: 'eml', ...said, title: subject?.trim() || null, published: readFeedDate(written) } };
  } catch {
    return { ok: false, reason: 'the e-mail is broken' };
  }
}
