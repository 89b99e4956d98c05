// Passkeys on the pages of signing in. A form waits hidden until this file runs: without it the password remains.
const { browserSupportsWebAuthn, startAuthentication, startRegistration } = globalThis.SimpleWebAuthnBrowser;

async function ask(address, fields) {
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) });
  return answer.json();
}

/** Asks for a challenge, lets the device answer it, and goes on where the answer leads; gives the fault's words where it leads nowhere. */
async function answerBy(form) {
  const fields = Object.fromEntries(new FormData(form));
  const { optionsJSON, fault } = await ask(form.action, fields);
  if (!optionsJSON) return fault;
  const answer = await (form.dataset.passkey === 'new' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON }));
  const end = await ask(`${form.action}/answer`, { next: fields.next ?? '', answer: JSON.stringify(answer) });
  if (end.next) location.assign(end.next);
  return end.fault;
}

if (browserSupportsWebAuthn())
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const place = form.querySelector('[role=alert]');
      place.hidden = true;
      // The device's own error is not shown: it says no more than that it was not done.
      const fault = await answerBy(form).catch(() => place.dataset.fault);
      if (!fault) return;
      place.textContent = fault;
      place.hidden = false;
    });
  }
