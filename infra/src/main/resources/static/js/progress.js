// Watches long work without loading its page anew: parts marked data-progress are exchanged, focus and scroll stay.
import { seenAgain } from './seen.js';

const PAUSE = 2000;
const LONGEST_PAUSE = 30000;

const parts = (root) => [...root.querySelectorAll('[data-progress][id]')];
const isRunning = () => parts(document).some((part) => part.dataset.progress === 'running');

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

function show(page) {
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
  // The Refresh header is for those without script: it would take the focus and the place on the page.
  window.addEventListener('load', () => window.stop());
  again(PAUSE);
}
