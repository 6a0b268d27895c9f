/* Loses nothing that was typed: drafts, sending once, a line that is down, a session that ends. The words come from the page. */
import { DraftStore } from './draft-store.js';
import { Draft, draftable } from './draft-form.js';
import { keyOf, pathOf, start, thingOf } from './draft-key.js';
import { guardSending } from './sending.js';
import { watchSession } from './session-end.js';

const SENT = 'planledger.sent';
const RESUME = 'planledger.resume';

const told = document.getElementById('drafts').dataset;
const store = DraftStore.of(told.owner);
const forms = [...document.querySelectorAll('main form')].filter(draftable);

forgetWhatWasSent();
const typed = store.take(RESUME)?.split('\n') ?? [];
const drafts = forms.map((form, at) => new Draft(form, keyOf(form, at, forms), store, told));
drafts.forEach((draft) => draft.resume(typed));

guardSending(told, (form, submitter) => {
  if (pathOf(form).endsWith('/logout')) {
    drafts.forEach((draft) => draft.forget());
    store.clear();
  } else if (form.dataset.discards) {
    store.discardAll(sentTo(form.dataset.discards));
  } else {
    drafts.forEach((draft) => draft.keep());
    remember(form, submitter);
  }
});

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[rel="alternate"][hreflang]');
  if (!link || event.defaultPrevented) {
    return;
  }
  const within = document.querySelector('button[data-language="switch"]');
  if (within) {
    event.preventDefault();
    within.click();
  } else {
    store.put(RESUME, drafts.map((draft) => draft.typed()).filter((key) => key).join('\n'));
  }
});

watchSession(told);

/** What a button marked data-goes-on sends is recorded without the rest of its form. Signing in again leads back to what was sent before. */
function remember(form, submitter) {
  if (submitter?.hasAttribute('data-goes-on')) {
    store.take(SENT);
  } else if (!form.querySelector('[type=password]')) {
    store.put(SENT, forms.includes(form) ? thingOf(form) : sentTo(pathOf(form)));
  }
}

/** A page that only checks does not say again which thing it is about: the one that was sent to the path last. */
function sentTo(path) {
  const sent = store.word(SENT);
  return sent?.startsWith(start(path)) ? sent : start(path);
}

/** The receipt says that what was sent is recorded. */
function forgetWhatWasSent() {
  const sent = told.receipt ? store.take(SENT) : null;
  if (sent) {
    store.discardAll(sent);
  }
}
