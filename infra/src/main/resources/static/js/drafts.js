/* Loses nothing that was typed: drafts, sending once, a line that is down, a session that ends. The words come from the page. */
import { DraftStore } from './draft-store.js';
import { Draft, draftable, keyOf, pathOf } from './draft-form.js';
import { guardSending } from './sending.js';
import { watchSession } from './session-end.js';

const SENT = 'planledger.sent';
const RESUME = 'planledger.resume';

const told = document.getElementById('drafts').dataset;
const store = DraftStore.of(told.owner);
const forms = [...document.querySelectorAll('main form')].filter(draftable);

forgetWhatWasSent();
const resuming = store.take(RESUME);
const drafts = forms.map((form, at) => new Draft(form, keyOf(form, at, forms), store, told));
drafts.forEach((draft) => (resuming ? draft.resume() : draft.offer()));

guardSending(told, (form) => {
  if (pathOf(form).endsWith('/logout')) {
    drafts.forEach((draft) => draft.forget());
    store.clear();
  } else if (form.dataset.discards) {
    store.discardPath(form.dataset.discards);
  } else {
    drafts.forEach((draft) => draft.keep());
    store.put(SENT, pathOf(form));
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
  } else if (drafts.filter((draft) => draft.keep(true)).length > 0) {
    store.put(RESUME, 'true');
  }
});

watchSession(told);

/** The receipt says that what was sent is recorded; where the same form is still on the page, it goes on. */
function forgetWhatWasSent() {
  const sent = store.take(SENT);
  if (sent && told.receipt && !forms.some((form) => pathOf(form) === sent)) {
    store.discardPath(sent);
  }
}
