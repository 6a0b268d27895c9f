/* A form is sent once, and only when the server can be reached; until then nothing leaves the page. */
import { at, element } from './draft-words.js';

const PATIENCE = 8_000;
const SLOW = 15_000;

const sending = new WeakSet();
const released = new WeakSet();

/** @param beforeSending is told of each form that leaves */
export function guardSending(told, beforeSending) {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || released.delete(form)) {
      return;
    }
    event.preventDefault();
    if (!sending.has(form)) {
      send(form, event.submitter, told, beforeSending);
    }
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) {
      [...document.forms].forEach((form) => free(form, ''));
    }
  });
}

async function send(form, submitter, told, beforeSending) {
  sending.add(form);
  say(form, told.sending, false);
  buttons(form).forEach((button) => button.setAttribute('aria-disabled', 'true'));
  if (!(await reachable(told.session))) {
    free(form, at(told.unreachable, Date.now()), true);
    addEventListener('online', () => say(form, told.reachable, false), { once: true });
    return;
  }
  beforeSending(form);
  released.add(form);
  form.requestSubmit(submitter);
  buttons(form).forEach((button) => (button.disabled = true));
  setTimeout(() => free(form, told.slow), SLOW);
}

/** Any answer will do: what it says is for the form itself to hear. */
export async function reachable(address) {
  try {
    return await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
  } catch (noAnswer) {
    return null;
  }
}

function free(form, text, alert = false) {
  sending.delete(form);
  buttons(form).forEach((button) => {
    button.disabled = false;
    button.removeAttribute('aria-disabled');
  });
  say(form, text, alert);
}

function buttons(form) {
  return [...form.elements].filter((control) => control.type === 'submit' && control.tagName === 'BUTTON');
}

function say(form, text, alert) {
  const line = form.querySelector('.sending') ?? form.appendChild(element('p', 'sending', '', { role: 'status' }));
  line.setAttribute('role', alert ? 'alert' : 'status');
  line.classList.toggle('is-alert', alert);
  line.textContent = text;
}
