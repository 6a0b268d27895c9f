// What a page says of its following, and the buttons for it. The words are the page's own.

const PAUSED = "live-paused";

export class Panel {
  #place;
  #state;

  /** @param place the element with data-live */
  constructor(place) {
    this.#place = place;
  }

  /** @param on {show, pause}: what to call when somebody wants to see what is new, or to pause or go on */
  open(on) {
    this.#part("show").addEventListener("click", on.show);
    this.#part("pause").addEventListener("click", () => {
      this.pause(!this.isPaused());
      on.pause();
    });
    this.pause(this.isPaused());
    this.#part("tools").hidden = false;
  }

  pause(paused) {
    sessionStorage.setItem(PAUSED, paused);
    this.#part("pause").textContent = paused ? this.#place.dataset.resume : this.#place.dataset.pause;
    this.found();
  }

  /** As long as the tab is open, on every page. */
  isPaused() {
    return sessionStorage.getItem(PAUSED) === "true";
  }

  isOffering() {
    return !this.#part("show").hidden;
  }

  offer(why) {
    this.#part("show").hidden = false;
    this.say(why);
  }

  /** @return whether somebody stood on the button that goes */
  offerNothing() {
    const stood = this.#part("show") === document.activeElement;
    this.#part("show").hidden = true;
    return stood;
  }

  found() {
    this.say(this.isPaused() ? "paused" : "follows");
  }

  /** The line stands again; what was said of something new stays said. */
  back() {
    if (this.#state === "lost" || this.#state === "asleep") {
      this.found();
    }
  }

  end() {
    this.#part("pause").hidden = true;
    this.say("stopped");
  }

  /** Said once, and not again while it stays so. */
  say(what, more = "") {
    this.#state = what;
    const said = `${this.#place.dataset[what]} ${more}`.trim();
    const place = this.#part("said");
    if (place.textContent !== said) {
      place.textContent = said;
    }
  }

  #part(name) {
    return this.#place.querySelector(`[data-live-part=${name}]`);
  }
}
