/* When the server last heard of the reader's session: every question of any tab makes it last. */

const SEEN = 'planledger.seen';

/** How long a session lasts without a question, in milliseconds; none where nobody signed in. */
export const LIFE = Number(document.getElementById('drafts')?.dataset.seconds) * 1000;

/** The page itself was a question. */
let here = Date.now();

export function seen() {
  here = Date.now();
  try {
    localStorage.setItem(SEEN, String(here));
  } catch (forbidden) {
    document.documentElement.dataset.seen = String(here);
  }
}

/** As by seen, for what is also answered when the session has ended: it begins none anew. */
export function seenAgain() {
  if (Date.now() < end()) {
    seen();
  }
}

/** When the session ends if nothing more is asked. */
export function end() {
  return Math.max(here, shared()) + LIFE;
}

function shared() {
  try {
    return Number(localStorage.getItem(SEEN)) || 0;
  } catch (forbidden) {
    return 0;
  }
}
