// Keeps what is before the reader where it is while something above it changes.

const EDGE = 8;

export function steadily(main, change) {
  const root = document.documentElement;
  const focused = document.activeElement;
  const mark = window.scrollY > 0 ? before(main, focused) : null;
  const top = mark?.getBoundingClientRect().top;
  root.classList.add("is-changing");
  change();
  if (mark?.isConnected) {
    window.scrollBy({ top: mark.getBoundingClientRect().top - top, behavior: "instant" });
  }
  if (focused !== document.activeElement && main.contains(focused)) {
    focused.focus({ preventScroll: true });
  }
  requestAnimationFrame(() => root.classList.remove("is-changing"));
}

function before(main, focused) {
  if (main.contains(focused) && focused !== main && isSeen(focused)) {
    return focused;
  }
  const box = main.getBoundingClientRect();
  const found = document.elementFromPoint(box.left + box.width / 2, Math.max(EDGE, box.top + EDGE));
  return main.contains(found) && found !== main ? found : null;
}

function isSeen(element) {
  const box = element.getBoundingClientRect();
  return box.bottom > 0 && box.top < window.innerHeight;
}
