/* Warns before the session ends, and lets it last. Pages in other tabs count as well. */
import { at, element } from './draft-words.js';
import { reachable } from './sending.js';

const SEEN = 'planledger.seen';
const BEFORE = 5 * 60_000;
const LOOK = 5_000;

export function watchSession(told) {
  const life = Number(told.seconds) * 1000;
  if (!(life > 0)) {
    return;
  }
  let seen = Date.now();
  const notice = element('section', 'session-end', '', { role: 'alert' });
  const text = element('p');
  const stay = element('button', 'btn btn-primary btn-sm', told.stay, { type: 'button' });
  notice.append(text, stay);
  notice.hidden = true;
  document.body.append(notice);

  const lasts = () => {
    seen = Date.now();
    share(seen);
  };
  const look = () => {
    const end = Math.max(seen, shared()) + life;
    const left = end - Date.now();
    notice.hidden = left > Math.min(BEFORE, life / 2);
    if (!notice.hidden) {
      tell(text, left > 0 ? at(told.ending, end) : told.ended);
      stay.hidden = left <= 0;
    }
  };
  stay.addEventListener('click', async () => {
    const answer = await reachable(told.session);
    const signedIn = answer?.ok && (await answer.json()).signedIn;
    if (signedIn) {
      lasts();
      notice.hidden = true;
    } else {
      tell(text, answer ? told.ended : at(told.unreachable, Date.now()));
      stay.hidden = answer !== null;
    }
  });
  lasts();
  setInterval(look, LOOK);
  document.addEventListener('visibilitychange', look);
}

function tell(text, words) {
  if (text.textContent !== words) {
    text.textContent = words;
  }
}

function share(moment) {
  try {
    localStorage.setItem(SEEN, String(moment));
  } catch (forbidden) {
    document.documentElement.dataset.seen = String(moment);
  }
}

function shared() {
  try {
    return Number(localStorage.getItem(SEEN)) || 0;
  } catch (forbidden) {
    return 0;
  }
}
