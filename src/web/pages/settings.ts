import { type Html, html } from '../markup.ts';
import type { PageContent } from '../parts/page.ts';
import { DIGITS, linkTo, PAGE_LANGUAGES, THEMES, type View } from '../view.ts';

/** The reader's own settings: a form that works without script and is kept in cookies. */
export function showSettings(view: View, saved: boolean): PageContent {
  const { words } = view;
  const names = { ar: words.arabic, en: words.english };
  return {
    title: words.settingsTitle,
    section: 'settings',
    main: html`<header class="head"><h1>${words.settingsTitle}</h1><p class="note">${words.settingsNote}</p></header>
${saved && html`<p class="notice" role="status">${words.saved}</p>`}
<form class="settings" method="post" action="${linkTo(view, 'settings')}">
${choose(
  'language',
  words.settingLanguage,
  view.language,
  PAGE_LANGUAGES.map((code) => [code, names[code]]),
)}
${choose(
  'digits',
  words.settingDigits,
  view.digits,
  DIGITS.map((code) => [code, words[`digits_${code}`]]),
)}
${choose(
  'theme',
  words.settingTheme,
  view.theme,
  THEMES.map((code) => [code, words[`theme_${code}`]]),
)}
<button>${words.save}</button>
</form>`,
  };
}

function choose(name: string, label: string, chosen: string, options: readonly (readonly [string, string])[]): Html {
  return html`<fieldset><legend>${label}</legend>${options.map(
    ([value, text]) =>
      html`<label><input type="radio" name="${name}" value="${value}"${value === chosen && html` checked`}> ${text}</label>`,
  )}</fieldset>`;
}
