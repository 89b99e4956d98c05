// Lights a statement's words while its card is pointed at or focused, and the card while its words are; a statement that another one
// cuts in two is lit in all its parts. The pages work without this file.
function light(event, on) {
  const found = event.target instanceof Element ? event.target.closest('[data-s]') : null;
  if (!found) return;
  for (const part of document.querySelectorAll(`[data-s="${found.dataset.s}"]`)) part.classList.toggle('lit', on);
}
for (const [name, on] of [
  ['pointerover', true],
  ['pointerout', false],
  ['focusin', true],
  ['focusout', false],
])
  document.addEventListener(name, (event) => light(event, on));
