// Hears from the server that there is something newer. Lines end, by themselves and otherwise: it comes back, ever more
// slowly while nobody answers.
import { seenAgain } from "../seen.js";

const SLOWEST = 60_000;
const FIRST = 1_000;
const LOST_AFTER = 3;

export class Stream {
  #address;
  #on;
  #source;
  #timer;
  #failures = 0;

  /** @param on {number, newer, open, lost}: number of the last event shown; what to call on a newer one, when the line stands, when it does not */
  constructor(address, on) {
    this.#address = address;
    this.#on = on;
  }

  open() {
    this.close();
    this.#source = new EventSource(`${this.#address}?after=${this.#on.number()}`);
    this.#source.addEventListener("open", () => this.#opened());
    this.#source.addEventListener("newer", () => this.#on.newer());
    this.#source.addEventListener("error", () => this.again());
  }

  /** Begins anew after a while. */
  again() {
    this.close();
    this.#failures++;
    if (this.#failures === LOST_AFTER) {
      this.#on.lost();
    }
    const wait = Math.min(SLOWEST, FIRST * 2 ** this.#failures);
    this.#timer = setTimeout(() => this.open(), wait * (0.75 + Math.random() / 2));
  }

  close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  #opened() {
    seenAgain();
    this.#failures = 0;
    this.#on.open();
  }
}
