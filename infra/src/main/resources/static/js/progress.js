// Watches long work without loading its page anew: parts marked data-progress are exchanged, focus and scroll stay.
import { seenAgain } from './seen.js';

const PAUSE = 2000;
const LONGEST_PAUSE = 30000;

const parts = (root) => [...root.querySelectorAll('[data-progress][id]')];
const isRunning = () => parts(document).some((part) => part.dataset.progress === 'running');

/** Outside of what is exchanged, or it would not be read out; there before it says anything. */
const said = document.createElement('p');
said.className = 'visually-hidden';
said.setAttribute('role', 'status');

const state = (part) => part.querySelector('[data-state]')?.textContent ?? '';

function move(part, fresh) {
  const [bars, moved] = [part, fresh].map((one) => [...one.querySelectorAll('progress')]);
  bars.forEach((bar, at) => {
    bar.max = moved[at].max;
    bar.value = moved[at].value;
    bar.labels[0].textContent = moved[at].labels[0].textContent;
  });
}

function exchange(part, fresh) {
  const hadFocus = part.contains(document.activeElement);
  part.dataset.progress = fresh.dataset.progress;
  part.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
  if (hadFocus) {
    part.focus();
  }
}

function say(page) {
  const news = parts(document)
    .map((part) => [state(part), page.getElementById(part.id)])
    .filter(([before, fresh]) => fresh && state(fresh) !== before)
    .map(([, fresh]) => state(fresh));
  if (news.length > 0) {
    said.textContent = news.join('. ');
  }
}

function show(page) {
  say(page);
  parts(document).forEach((part) => {
    const fresh = page.getElementById(part.id);
    const same = fresh && fresh.dataset.progress === part.dataset.progress
      && fresh.querySelectorAll('progress').length === part.querySelectorAll('progress').length;
    if (same && part.dataset.progress === 'running') {
      move(part, fresh);
    } else if (fresh && fresh.innerHTML !== part.innerHTML) {
      exchange(part, fresh);
    }
  });
}

async function look(pause) {
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' });
    if (answer.redirected || !answer.ok) {
      throw new Error(String(answer.status));
    }
    seenAgain();
    show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    return PAUSE;
  } catch (unreachable) {
    return Math.min(pause * 2, LONGEST_PAUSE);
  }
}

function again(pause) {
  setTimeout(async () => {
    const next = await look(pause);
    if (isRunning()) {
      again(next);
    }
  }, pause);
}

if (isRunning()) {
  document.getElementById('main').append(said);
  // The Refresh header is for those without script: it would take the focus and the place on the page.
  window.addEventListener('load', () => window.stop());
  again(PAUSE);
}
