import { html } from '../markup.ts';
import type { PageContent } from '../parts/page.ts';
import type { View } from '../view.ts';
import { API_ROUTES } from './routes.ts';

/** What programs can ask, in a table that people can read. */
export function showApi(view: View): PageContent {
  const { words } = view;
  return {
    title: words.apiTitle,
    section: 'about',
    main: html`<header class="head"><h1>${words.apiTitle}</h1><p class="lead">${words.apiNote}</p><p><a href="/api/openapi.json" dir="ltr">/api/openapi.json</a></p></header>
<div class="table-scroll" tabindex="0" role="group" aria-label="${words.apiTitle}"><table><thead><tr><th scope="col">${words.apiPath}</th><th scope="col">${words.apiAnswer}</th><th scope="col">${words.apiSays}</th></tr></thead><tbody>${API_ROUTES.map(
      ({ path, type, says }) =>
        html`<tr><th scope="row"><code dir="ltr">${path}</code></th><td><bdi lang="en">${type.replace(/;.*/, '')}</bdi></td><td><bdi lang="en">${says}</bdi></td></tr>`,
    )}</tbody></table></div>`,
  };
}
