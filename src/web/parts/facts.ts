import { type Html, html, type Piece } from '../markup.ts';

/** A list of named values; those without a value are left out, and so is the whole list where none is left. */
export function listFacts(facts: readonly (readonly [label: string, value: Piece])[]): Html | null {
  const given = facts.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
  if (given.length === 0) return null;
  return html`<dl class="facts">${given.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** A part of a page under its own heading, which names it as a landmark too. */
export function showSection(id: string, title: string, content: Piece, note?: Piece): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${note && html`<p class="note">${note}</p>`}${content}</section>`;
}
