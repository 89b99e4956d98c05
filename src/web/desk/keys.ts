import { type Html, html } from '../markup.ts';
import type { View } from '../view.ts';

/** The keys of the desk, shown on `?`. They are found by their place on the keyboard, so that an Arabic layout serves as well. */
export function showKeys(view: View): Html {
  const { words } = view;
  const keys: readonly (readonly [string, string])[] = [
    ['A', words.keyAccept],
    ['C', words.keyChange],
    ['R', words.keyReject],
    ['S', words.keySkip],
    ['U', words.keyUndo],
    ['J K', words.keyMove],
    ['?', words.keyHelp],
  ];
  return html`<details class="keys" data-keys><summary>${words.keysTitle}</summary><dl class="facts">${keys.map(
    ([key, what]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`,
  )}</dl></details>`;
}
