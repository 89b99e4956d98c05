import { type EntryKind, type EntryRef, FIELDS, type QueueFilter } from '../../register/index.ts';
import { linkTo, type View } from '../view.ts';

export const KINDS = Object.keys(FIELDS) as EntryKind[];

/** What the address asks for: `?kind=evidence&process=irq-usa`. A kind that is none of ours is passed over. */
export function readFilter(query: Readonly<Record<string, string>>): QueueFilter {
  const kind = KINDS.find((each) => each === query.kind);
  return { ...(kind && { kind }), ...(query.process && { process: query.process }) };
}

/** The filter as a query, with what else the address needs. */
export function filterQuery({ kind, process }: QueueFilter, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(kind && { kind }), ...(process && { process }), ...more }).toString();
  return query === '' ? '' : `?${query}`;
}

/** `evidence.e0123` names an entry in an address or a form. */
export const writeRef = ({ kind, id }: EntryRef): string => `${kind}.${id}`;

export function readRef(text: string | undefined): EntryRef | null {
  const at = text?.indexOf('.') ?? -1;
  const kind = KINDS.find((each) => each === text?.slice(0, at));
  return text && kind ? { kind, id: text.slice(at + 1) } : null;
}

/** Where an item is decided, and where the one after (or before) it is found. */
export const linkToItem = (view: Pick<View, 'language'>, { kind, id }: EntryRef, filter: QueueFilter): string =>
  `${linkTo(view, 'desk', 'items', kind, id)}${filterQuery(filter)}`;
export const linkToNext = (
  view: Pick<View, 'language'>,
  filter: QueueFilter,
  after?: EntryRef,
  more: Readonly<Record<string, string>> = {},
): string => `${linkTo(view, 'desk', 'next')}${filterQuery(filter, { ...(after && { after: writeRef(after) }), ...more })}`;
