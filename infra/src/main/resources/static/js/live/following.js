// A page that follows the record: hears of something newer, asks for itself anew, changes what differs and says so.
import { attend } from "./attention.js";
import { newest } from "./newest.js";
import { Panel } from "./panel.js";
import { bringUpToDate } from "./parts.js";
import { Stream } from "./stream.js";

const TOGETHER = 1_000;
const APART = 5_000;

export class Following {
  #place;
  #main;
  #sent;
  #number;
  #panel;
  #stream;
  #timer;
  #asked = 0;
  #turn = 0;
  #awake = !document.hidden;
  #ended = false;

  /** @param place the element with data-live, in main */
  constructor(place) {
    this.#place = place;
    this.#main = place.closest("main");
    this.#sent = this.#main.cloneNode(true);
    this.#number = Number(place.dataset.number);
    this.#panel = new Panel(place);
    this.#stream = new Stream(place.dataset.live, {
      number: () => this.#number,
      newer: () => this.#heard(),
      open: () => this.#panel.back(),
      lost: () => this.#lost(),
    });
  }

  start() {
    this.#panel.open({ show: () => this.#refresh(true), pause: () => this.#goOn() });
    attend({ wake: () => this.#wake(), sleep: long => this.#sleep(long) });
    if (this.#awake) {
      this.#stream.open();
    }
  }

  #wake() {
    this.#awake = true;
    if (!this.#ended) {
      this.#stream.open();
    }
  }

  #sleep(long) {
    this.#awake = false;
    this.#forget();
    this.#stream.close();
    if (long && !this.#ended) {
      this.#panel.say("asleep");
    }
  }

  /** Events come in flocks: one question for all of a moment, and not from every reader at once. */
  #heard() {
    if (this.#panel.isPaused()) {
      this.#panel.offer("news");
      return;
    }
    const wait = Math.max(TOGETHER * Math.random(), this.#asked + APART - Date.now());
    this.#timer ??= setTimeout(() => this.#refresh(false), wait);
  }

  #forget() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #goOn() {
    if (!this.#panel.isPaused() && this.#panel.isOffering()) {
      this.#refresh(false);
    }
  }

  /** @param all also what somebody is at work in */
  async #refresh(all) {
    this.#forget();
    this.#asked = Date.now();
    const turn = ++this.#turn;
    let next;
    try {
      next = await newest();
    } catch (unreachable) {
      this.#unreachable(unreachable);
      return;
    }
    if (turn !== this.#turn) {
      return;
    }
    if (next?.querySelector("[data-live]")) {
      this.#show(next, all);
    } else {
      this.#end();
    }
  }

  /** The line, once it stands again, tells once more that there is something newer. */
  #unreachable(why) {
    console.info(why);
    if (this.#awake) {
      this.#stream.again();
    }
  }

  #show(next, all) {
    const line = next.querySelector("[data-live]");
    const { changed, held } = bringUpToDate(this.#main, this.#sent, next, all);
    this.#number = Number(line.dataset.number);
    const updated = this.#place.querySelector(".updated");
    updated?.replaceChildren(...document.importNode(line.querySelector(".updated"), true).childNodes);
    if (held > 0) {
      this.#panel.offer("held");
      return;
    }
    this.#sent = next;
    const offered = this.#panel.isOffering();
    if (this.#panel.offerNothing()) {
      this.#main.focus({ preventScroll: true });
    }
    if (changed > 0) {
      this.#panel.say("updated", updated?.textContent);
    } else if (offered) {
      this.#panel.found();
    }
  }

  /** Nobody answered several times: the line is bad, or nobody is signed in any more. */
  #lost() {
    this.#panel.say("lost");
    this.#refresh(false);
  }

  #end() {
    this.#ended = true;
    this.#stream.close();
    this.#panel.end();
  }
}
