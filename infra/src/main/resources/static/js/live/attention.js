// Whether somebody is before the page. A page that nobody looks at follows nothing: a browser has few lines to one server,
// and a session must be able to end.

const ASLEEP_AFTER = 20 * 60_000;
const SIGNS = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"];

/** @param on {wake, sleep(long)}: what to call when somebody comes, and when nobody is there; long where it was by the time */
export function attend(on) {
  let last = Date.now();
  let awake = !document.hidden;

  const settle = () => {
    const idle = Date.now() - last > ASLEEP_AFTER;
    const now = !document.hidden && !idle;
    if (now !== awake) {
      awake = now;
      awake ? on.wake() : on.sleep(idle);
    }
  };
  SIGNS.forEach(sign => document.addEventListener(sign, () => {
    last = Date.now();
    settle();
  }, { passive: true }));
  document.addEventListener("visibilitychange", () => {
    last = document.hidden ? last : Date.now();
    settle();
  });
  window.addEventListener("pagehide", () => {
    awake = false;
    on.sleep(false);
  });
  window.addEventListener("pageshow", event => event.persisted && settle());
  setInterval(settle, 60_000);
}
