import type { EntryColumns } from './tables.ts';
import type { Author, Entry, Quote } from './types.ts';

/** What every entry shares, out of its row. `quotes` holds the quotation of each entry read. */
export function toEntry(
  row: Omit<EntryColumns, 'revision' | 'standing'> & { standing: Entry['standing'] },
  quotes: ReadonlyMap<string, Quote>,
): Entry {
  return {
    id: row.id,
    quote: quotes.get(row.quote_id)!,
    proposedBy: { kind: row.proposed_by_kind, name: row.proposed_by_name },
    rule: row.rule,
    standing: row.standing,
  };
}

/** Columns that say who changes a row, when and why. */
export function changeColumns(author: Author, reason: string, at: string) {
  return { changed_at: at, changed_by_kind: author.kind, changed_by_name: author.name, change_reason: reason };
}

/** The columns of an entry that is new to the register. */
export function entryColumns(id: string, quoteId: string, by: Author, rule: string | null, at: string) {
  return {
    id,
    quote_id: quoteId,
    proposed_by_kind: by.kind,
    proposed_by_name: by.name,
    rule,
    ...changeColumns(by, 'proposed', at),
  };
}
