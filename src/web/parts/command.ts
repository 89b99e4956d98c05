import { type Html, html } from '../markup.ts';

/** A command to type, always from left to right. A long one scrolls in its own box, which the keyboard can reach. */
export function showCommand(command: string): Html {
  return html`<pre dir="ltr" tabindex="0"><code>${command}</code></pre>`;
}
