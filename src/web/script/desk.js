// The desk by keyboard, without loading whole pages. Everything here works without this file too: buttons, links and forms are plain.
// Keys are told by their place on the keyboard, so that they serve on an Arabic layout as well.
const desk = () => document.querySelector('[data-desk]');
const find = (selector) => desk()?.querySelector(selector);
const DRAFT = 'mithaq-draft ';

/** Puts the answer's content in the place of this one. An answer without a desk is opened as a page. */
async function show(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = page.querySelector('main');
  if (!main) return location.assign(answer.url);
  document.querySelector('main').replaceWith(main);
  document.title = page.title;
  const switched = page.querySelector('.switch');
  if (switched) document.querySelector('.switch')?.replaceWith(switched);
  // A refused form keeps the address it was sent from.
  if (answer.redirected || answer.ok) history.pushState({ desk: true }, '', answer.url);
  begin();
  (find('[role=status]:not([hidden])') ? find('h1') : find('[data-key=accept], h1'))?.focus({ preventScroll: true });
}

let busy = false;
async function go(url, options) {
  if (busy) return;
  busy = true;
  desk()?.setAttribute('aria-busy', 'true');
  try {
    await show(await fetch(url, options));
  } finally {
    busy = false;
    desk()?.removeAttribute('aria-busy');
  }
}

function send(form, button) {
  forgetDraft();
  const data = new FormData(form, button);
  return go(form.action, { method: 'POST', body: new URLSearchParams([...data].map(([name, value]) => [name, String(value)])) });
}

const form = () => find('form.decision');
const press = (key) => find(`[data-key=${key}]`)?.click();
const KEYS = {
  KeyA: () => press('accept'),
  KeyC: () => form()?.querySelector('textarea, select, input[type=text]')?.focus(),
  KeyR: () => find('#f-reason')?.focus(),
  KeyS: () => press('skip'),
  KeyJ: () => press('next') ?? press('begin'),
  KeyK: () => press('previous'),
  KeyU: () => {
    const undo = find('[data-undo-form]') ?? find('form[action$="/undo"]');
    if (undo && desk().dataset.undo) send(undo, null);
  },
};

document.addEventListener('keydown', (event) => {
  if (!desk() || event.altKey || event.metaKey) return;
  const writing = event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea, select');
  if (writing) {
    if (event.key === 'Escape') writing.blur();
    else if (event.key === 'Enter' && event.ctrlKey) press('change');
    else if (event.key === 'Enter' && writing.id === 'f-reason') {
      event.preventDefault();
      press('reject');
    }
    return;
  }
  if (event.ctrlKey) return;
  if (event.key === '?' || event.key === '؟') {
    const keys = find('[data-keys]');
    if (keys) keys.open = !keys.open;
    keys?.querySelector('summary').focus();
    return;
  }
  const act = KEYS[event.code];
  if (!act) return;
  event.preventDefault();
  act();
});

document.addEventListener('submit', (event) => {
  if (!desk()?.contains(event.target) || event.target.method !== 'post') return;
  event.preventDefault();
  send(event.target, event.submitter);
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('[data-desk] a[data-key]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.href);
});
addEventListener('popstate', () => location.reload());

// What is begun is kept in this browser until it is sent, and comes back after a reload.
const draftName = () => desk()?.dataset.draft && DRAFT + desk().dataset.draft;
const forgetDraft = () => draftName() && localStorage.removeItem(draftName());
const fields = () => [...(form()?.elements ?? [])].filter((field) => field.name.startsWith('f.') || field.name === 'reason');
const read = (field) => (field.multiple ? [...field.selectedOptions].map(({ value }) => value) : field.value);

document.addEventListener('input', (event) => {
  if (!form()?.contains(event.target)) return;
  localStorage.setItem(draftName(), JSON.stringify(Object.fromEntries(fields().map((field) => [field.name, read(field)]))));
});

function begin() {
  const kept = draftName() && localStorage.getItem(draftName());
  if (!kept || !form()) return;
  const draft = JSON.parse(kept);
  for (const field of fields()) {
    const value = draft[field.name];
    if (value === undefined) continue;
    if (field.multiple) for (const option of field.options) option.selected = value.includes(option.value);
    else field.value = value;
  }
  const note = find('[data-draft-kept]');
  if (note) note.hidden = false;
}
begin();
