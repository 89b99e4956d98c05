import type { ArticleLine } from '../../register/index.ts';

export type Carried = {
  readonly id: string;
  /** Publication as the carrier gives it, ISO; null where it gives none. */
  readonly at: string | null;
  readonly carrier: string | null;
  readonly origin: string | null;
  readonly copyOf: string | null;
  readonly title: string;
};

/** The articles of a story as their carriers brought them, the first first; those without a date last. */
export function listCarried(lines: readonly ArticleLine[]): Carried[] {
  return lines
    .map(({ id, published, carrier, origin, copyOf, title }) => ({ id, at: published, carrier, origin, copyOf, title }))
    .sort((a, b) => (a.at ?? '9999').localeCompare(b.at ?? '9999') || a.id.localeCompare(b.id));
}
