import { html } from '../markup.ts';
import type { PageContent } from '../parts/page.ts';
import { linkTo, type View } from '../view.ts';

export type Trouble = 'notFound' | 'error' | 'forbidden' | 'unknownPerson' | 'lesserRole' | 'tooMany';

/** The page for what is not there, went wrong, or was asked from elsewhere. It never shows an error's own text. */
export function showTrouble(view: View, trouble: Trouble): PageContent {
  const title = view.words[`${trouble}Title`];
  return {
    title,
    main: html`<header class="head"><h1>${title}</h1><p class="lead">${view.words[`${trouble}Text`]}</p><p><a href="${linkTo(view)}">${view.words.backHome}</a></p></header>`,
  };
}
