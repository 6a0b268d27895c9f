/* Warns before the session ends, and lets it last. Pages in other tabs count as well. */
import { at, element } from './draft-words.js';
import { end, LIFE, seen } from './seen.js';
import { reachable } from './sending.js';

const BEFORE = 5 * 60_000;
const LOOK = 5_000;

export function watchSession(told) {
  if (!(LIFE > 0)) {
    return;
  }
  const notice = element('section', 'session-end', '', { role: 'alert' });
  const text = element('p');
  const stay = element('button', 'btn btn-primary btn-sm', told.stay, { type: 'button' });
  notice.append(text, stay);
  notice.hidden = true;
  document.body.append(notice);

  const look = () => {
    const left = end() - Date.now();
    notice.hidden = left > Math.min(BEFORE, LIFE / 2);
    if (!notice.hidden) {
      tell(text, left > 0 ? at(told.ending, end()) : told.ended);
      stay.hidden = left <= 0;
    }
  };
  stay.addEventListener('click', async () => {
    const answer = await reachable(told.session);
    const signedIn = answer?.ok && (await answer.json()).signedIn;
    if (signedIn) {
      seen();
      notice.hidden = true;
    } else {
      tell(text, answer ? told.ended : at(told.unreachable, Date.now()));
      stay.hidden = answer !== null;
    }
  });
  seen();
  setInterval(look, LOOK);
  document.addEventListener('visibilitychange', look);
}

function tell(text, words) {
  if (text.textContent !== words) {
    text.textContent = words;
  }
}
