/* What a form is about: a draft of one thing is never offered for another, though both are sent to one address. */

/** New on each page, or told apart below. */
const NO_NAMES = new Set(['_csrf', '_mark', 'attempt', 'at']);

export function pathOf(form) {
  return new URL(form.getAttribute('action') ?? '', document.baseURI).pathname;
}

/** Where it is sent to, and for which thing: its hidden fields say so, and data-about where they are typed themselves. */
export function thingOf(form) {
  return thing(pathOf(form), pageOf(form) ? '' : about(form));
}

/** Where nothing else is known, every thing that is sent to the path. */
export function start(path) {
  return `${path}~`;
}

/** The thing, which one of several forms for it, and which page of several. */
export function keyOf(form, place, forms) {
  const own = thingOf(form);
  const before = forms.slice(0, place).filter((other) => thingOf(other) === own).length;
  return `${own}${before}@${pageOf(form)}`;
}

function thing(path, words) {
  return `${start(path)}${words && short(words)}#`;
}

/** Pages of one form carry, hidden, what was typed on the others: that names nothing. */
function pageOf(form) {
  return form.querySelector('input[type=hidden][name=at]')?.value ?? '';
}

function about(form) {
  return [...form.querySelectorAll('input[type=hidden]')]
    .filter((one) => one.value && !NO_NAMES.has(one.name) && one.dataset.draft !== 'off')
    .map((one) => `${one.name}=${one.value}`)
    .concat(form.dataset.about || [])
    .join('\n');
}

/** Long names made short (FNV-1a, twice); they are no secret. */
function short(words) {
  const hash = (seed) => [...words].reduce((sum, one) => Math.imul(sum ^ one.codePointAt(0), 0x01000193), seed) >>> 0;
  return hash(0x811c9dc5).toString(36) + hash(0x9e3779b9).toString(36);
}
