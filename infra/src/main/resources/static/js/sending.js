/*
 * A form is sent once, and again only where that records nothing twice. Where the server was last heard of half a minute ago or
 * longer, it is asked whether it is there before the form leaves; until it answers nothing leaves the page.
 */
import { ADDED, at, element } from './draft-words.js';

const FRESH = 30_000;
const PATIENCE = 8_000;
const SLOW = 15_000;

const sending = new WeakSet();
const released = new WeakSet();
let heard = performance.now();

/** @param beforeSending is told of each form that leaves, and by which button */
export function guardSending(told, beforeSending) {
  const leave = (form, submitter) => {
    hold(form);
    beforeSending(form, submitter);
    say(form, told.sending, false);
    setTimeout(() => buttons(form).forEach((button) => (button.disabled = true)));
    setTimeout(() => goOn(form, told), SLOW);
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') {
      return;
    }
    if (released.delete(form)) {
      leave(form, event.submitter);
    } else if (sending.has(form)) {
      event.preventDefault();
    } else if (navigator.onLine && performance.now() - heard < FRESH) {
      leave(form, event.submitter);
    } else {
      event.preventDefault();
      askFirst(form, event.submitter, told);
    }
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) {
      [...document.forms].forEach((form) => free(form, ''));
    }
  });
}

/** Only what names its attempt can be sent again and is recorded once; a file on its way would begin anew. */
function goOn(form, told) {
  if ([...form.elements].some((field) => field.type === 'file' && field.files.length > 0)) {
    say(form, told.uploading, false);
  } else if (form.querySelector('input[type=hidden][name=attempt]')) {
    free(form, told.slow);
  }
}

async function askFirst(form, submitter, told) {
  hold(form);
  say(form, told.sending, false);
  buttons(form).forEach((button) => button.setAttribute('aria-disabled', 'true'));
  if (await reachable(told.session)) {
    released.add(form);
    form.requestSubmit(submitter);
  } else {
    free(form, at(told.unreachable, Date.now()), true);
    addEventListener('online', () => say(form, told.reachable, false), { once: true });
  }
}

/** Any answer will do: what it says is for the form itself to hear. */
export async function reachable(address) {
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    heard = performance.now();
    return answer;
  } catch (noAnswer) {
    return null;
  }
}

/** Marked for what follows the record: it stays as it is until it has left. */
function hold(form) {
  sending.add(form);
  form.dataset.sending = '';
}

function free(form, text, alert = false) {
  sending.delete(form);
  delete form.dataset.sending;
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
  const line = form.querySelector('.sending') ?? form.appendChild(element('p', 'sending', '', { role: 'status', ...ADDED }));
  line.setAttribute('role', alert ? 'alert' : 'status');
  line.classList.toggle('is-alert', alert);
  line.textContent = text;
}
