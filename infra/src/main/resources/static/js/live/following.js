// A page that follows the record: hears of something newer, asks for itself anew, changes what differs and says so.
import { attend } from "./attention.js";
import { newest } from "./newest.js";
import { bringUpToDate } from "./parts.js";
import { Stream } from "./stream.js";

const TOGETHER = 1_000;
const PAUSED = "live-paused";

export class Following {
  #place;
  #main;
  #sent;
  #number;
  #stream;
  #timer;
  #ended = false;
  #state;

  /** @param place the element with data-live, in main */
  constructor(place) {
    this.#place = place;
    this.#main = place.closest("main");
    this.#sent = this.#main.cloneNode(true);
    this.#number = Number(place.dataset.number);
    this.#stream = new Stream(place.dataset.live, {
      number: () => this.#number,
      newer: number => this.#heard(number),
      open: () => this.#found(),
      lost: () => this.#lost(),
    });
  }

  start() {
    this.#find("show").addEventListener("click", () => this.#refresh(true));
    this.#find("pause").addEventListener("click", () => this.#pause(!this.#isPaused()));
    this.#pause(this.#isPaused());
    this.#find("tools").hidden = false;
    attend({ wake: () => this.#wake(), sleep: long => this.#sleep(long) });
    if (!document.hidden) {
      this.#stream.open();
    }
  }

  #wake() {
    if (!this.#ended) {
      this.#stream.open();
    }
  }

  #sleep(long) {
    clearTimeout(this.#timer);
    this.#stream.close();
    if (long && !this.#ended) {
      this.#say("asleep");
    }
  }

  /** Events come in flocks: one question for all of a moment, and not from every reader at once. */
  #heard() {
    if (this.#isPaused()) {
      this.#offer("news");
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(false), TOGETHER * Math.random());
  }

  async #refresh(all) {
    let next;
    try {
      next = await newest();
    } catch (unreachable) {
      console.info(unreachable);
      this.#stream.again();
      return;
    }
    if (next?.querySelector("[data-live]")) {
      this.#show(next, all);
    } else {
      this.#end();
    }
  }

  #show(next, all) {
    const line = next.querySelector("[data-live]");
    const { changed, held } = bringUpToDate(this.#main, this.#sent, next, all);
    this.#number = Number(line.dataset.number);
    const updated = this.#place.querySelector(".updated");
    updated?.replaceChildren(...document.importNode(line.querySelector(".updated"), true).childNodes);
    if (held > 0) {
      this.#offer("held");
      return;
    }
    this.#sent = next;
    if (this.#find("show").contains(document.activeElement)) {
      this.#main.focus({ preventScroll: true });
    }
    this.#find("show").hidden = true;
    if (changed > 0) {
      this.#say("updated", updated?.textContent);
    }
  }

  #found() {
    if (this.#state === "lost" || this.#state === "asleep") {
      this.#say(this.#isPaused() ? "paused" : "follows");
    }
  }

  /** Three times nobody answered: either the line is bad, or nobody is signed in any more. */
  #lost() {
    this.#say("lost");
    this.#refresh(false);
  }

  #end() {
    this.#ended = true;
    this.#stream.close();
    this.#say("stopped");
  }

  #pause(paused) {
    sessionStorage.setItem(PAUSED, paused);
    const words = this.#place.dataset;
    this.#find("pause").textContent = paused ? words.resume : words.pause;
    this.#say(paused ? "paused" : "follows");
    if (!paused && !this.#find("show").hidden) {
      this.#refresh(false);
    }
  }

  #isPaused() {
    return sessionStorage.getItem(PAUSED) === "true";
  }

  #offer(why) {
    this.#find("show").hidden = false;
    this.#say(why);
  }

  /** The words are the page's own. Said once, and not again while it stays so. */
  #say(what, more = "") {
    this.#state = what;
    const said = `${this.#place.dataset[what]} ${more}`.trim();
    const place = this.#find("said");
    if (place.textContent !== said) {
      place.textContent = said;
    }
  }

  #find(name) {
    return this.#place.querySelector(`[data-live-part=${name}]`);
  }
}
