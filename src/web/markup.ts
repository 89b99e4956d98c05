import { html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Markup that is safe to send: what came in as text was escaped on the way. */
export type Html = HtmlEscapedString;

/** What may stand in a template. No bare numbers (they are written in the reader's digits, `say/numbers.ts`) and no promises. */
export type Piece = string | Html | null | undefined | false | readonly Piece[];

/** A tagged template whose values are escaped unless they are markup themselves; lists are joined, `null` and `false` are nothing. */
export function html(strings: TemplateStringsArray, ...values: Piece[]): Html {
  return template(strings, ...values) as Html;
}

/** The pieces with a separator between them. */
export function join(pieces: readonly Piece[], separator: Piece): Piece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));
}
